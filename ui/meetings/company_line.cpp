#include "meetings/company_line.h"

#include "catalogue/words.h"
#include "meetings/meeting_words.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::meetings {

using workspace::GuestOutlook;

CompanyLine::CompanyLine(QWidget* parent)
    : QWidget(parent),
      m_title(widgets::strongLabel({}, this)),
      m_state(widgets::mutedLabel({}, this)),
      m_flow_box(new QWidget(this)),
      m_flow(new widgets::FlowLayout(m_flow_box)),
      m_confirm(new QPushButton(this)) {
    setObjectName(QStringLiteral("companyLine"));
    m_state->setObjectName(QStringLiteral("companyState"));
    m_confirm->setObjectName(QStringLiteral("confirmCompany"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_state), m_flow_box}) column->addWidget(part);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
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
    for (const auto& [id, chip] : m_chips) delete chip;
    m_chips.clear();
    const auto paid = m_view->hides_who_is_paid() ? screen::WhoIsPaid::Hidden : screen::WhoIsPaid::Shown;
    for (const auto& guest : m_view->outlookOf(m_row->item.id)->guests) {
        const auto kind = m_view->kindOf(guest.person);
        auto* chip = new widgets::ChipButton(screen::partyChipText(m_view->nameOf(guest.person), kind, paid), m_flow_box);
        chip->setObjectName(QStringLiteral("company_%1").arg(m_chips.size()));
        chip->setCheckable(true);
        chip->setChecked(guest.invited);
        m_flow->addWidget(chip);
        m_chips.emplace_back(guest.person, chip);
        connect(chip, &QAbstractButton::toggled, this, &CompanyLine::sayState);
    }
}

// Who does not come to the meeting and was left out stays left out.
std::vector<domain::PersonId> CompanyLine::leftOut() const {
    std::vector<domain::PersonId> people;
    for (const auto id : m_row->item.not_invited)
        if (std::ranges::find(m_chips, id, [](const auto& one) { return one.first; }) == m_chips.end()) people.push_back(id);
    for (const auto& [id, chip] : m_chips)
        if (!chip->isChecked()) people.push_back(id);
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
    const QString heard = tr("Together they hear it like this: %1.").arg(catalogue::label(known.level).toLower());
    const bool others_hear_more =
        std::ranges::any_of(known.guests, [&](const GuestOutlook& guest) { return guest.invited && guest.hears > known.level; });
    return others_hear_more ? heard + QLatin1Char(' ') + tr("That is because of: %1.").arg(names_at(known.level)) : heard;
}

void CompanyLine::sayState() {
    if (!m_row || !m_view) return m_state->clear();
    const bool differs = leftOut() != m_row->item.not_invited;
    m_state->setText(differs ? tr("Changed, and not confirmed yet.") : outlook());
    m_confirm->setEnabled(differs);
}

void CompanyLine::retranslate() {
    m_title->setText(m_row ? tr("Who is there for %1?").arg(QString::fromStdString(m_row->case_code)) : QString());
    m_confirm->setText(tr("These are there"));
    sayState();
}

} // namespace tandem::meetings
