#include "meetings/company_line.h"

#include "meetings/chip_choice.h"
#include "meetings/meeting_words.h"
#include "screen/party_chip.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::meetings {

using workspace::GuestOutlook;

CompanyLine::CompanyLine(QWidget* parent)
    : QWidget(parent),
      m_choice(new ChipChoice(QStringLiteral("company_"), QStringLiteral("companyState"), QStringLiteral("confirmCompany"), this)) {
    setObjectName(QStringLiteral("companyLine"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choice);
    connect(m_choice, &ChipChoice::toggled, this, &CompanyLine::sayState);
    connect(m_choice, &ChipChoice::confirmed, this, [this] {
        if (m_row) emit leaveOutAsked(m_row->item.id, leftOut());
    });
    retranslate();
    hide();
}

void CompanyLine::show(const MeetingView& view) { m_view = view; }

void CompanyLine::showItem(const workspace::AgendaRow* row) {
    const auto* outlook = row && m_view ? m_view->outlookOf(row->item.id) : nullptr;
    setVisible(outlook != nullptr && !outlook->guests.empty());
    if (outlook == nullptr) return m_row.reset();
    m_row = *row;
    makeChips();
    retranslate();
}

void CompanyLine::makeChips() {
    m_people.clear();
    QList<ChipChoice::Chip> chips;
    const auto paid = m_view->hides_who_is_paid() ? screen::WhoIsPaid::Hidden : screen::WhoIsPaid::Shown;
    for (const auto& guest : m_view->outlookOf(m_row->item.id)->guests) {
        m_people.push_back(guest.person);
        chips.append({screen::partyChipText(m_view->nameOf(guest.person), m_view->kindOf(guest.person), paid), guest.invited});
    }
    m_choice->setChips(chips);
}

// Who does not come to the meeting and was left out stays left out.
std::vector<domain::PersonId> CompanyLine::leftOut() const {
    std::vector<domain::PersonId> people;
    for (const auto id : m_row->item.not_invited)
        if (std::ranges::find(m_people, id) == m_people.end()) people.push_back(id);
    for (std::size_t i = 0; i < m_people.size(); ++i)
        if (!m_choice->isChecked(static_cast<qsizetype>(i))) people.push_back(m_people[i]);
    std::ranges::sort(people);
    return people;
}

// With whom it stands or falls: for the owner, before the meeting.
QString CompanyLine::outlook() const {
    const auto& known = *m_view->outlookOf(m_row->item.id);
    const auto names_at = [&](domain::IdentityLevel level) {
        QStringList names;
        for (const auto& guest : known.guests)
            if (guest.invited && guest.hears == level) names << m_view->nameOf(guest.person);
        return names.join(QStringLiteral(", "));
    };
    const bool somebody_is_invited = std::ranges::any_of(known.guests, &GuestOutlook::invited);
    if (!workspace::anybody_may_hear(known)) return tr("Nobody who comes may know of it. Take it off the agenda, or ask for a yes first.");
    if (!somebody_is_invited) return tr("Nobody is asked to be there.");
    if (const QString names = names_at(domain::IdentityLevel::None); !names.isEmpty())
        return tr("Like this it cannot be spoken of. These may not know of it: %1.").arg(names);
    const QString heard = tr("Together they hear it like this: %1.").arg(outlook_words(known));
    const bool others_hear_more =
        std::ranges::any_of(known.guests, [&](const GuestOutlook& guest) { return guest.invited && guest.hears > known.level; });
    return others_hear_more ? heard + QLatin1Char(' ') + tr("That is because of: %1.").arg(names_at(known.level)) : heard;
}

void CompanyLine::sayState() {
    if (!m_row || !m_view) return m_choice->setState({});
    const bool differs = leftOut() != m_row->item.not_invited;
    m_choice->setState(differs ? tr("Changed, and not confirmed yet.") : outlook());
    m_choice->confirmButton()->setEnabled(differs);
}

void CompanyLine::retranslate() {
    m_choice->setTitle(m_row ? tr("Who is there for %1?").arg(QString::fromStdString(m_row->case_code)) : QString());
    m_choice->confirmButton()->setText(tr("These are there"));
    sayState();
}

} // namespace tandem::meetings
