#include "meetings/needed_line.h"

#include "meetings/chip_choice.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::meetings {

NeededLine::NeededLine(QWidget* parent)
    : QWidget(parent),
      m_choice(new ChipChoice(QStringLiteral("needed_"), QStringLiteral("neededState"), QStringLiteral("confirmNeeded"), this)),
      m_confirm_all(new QPushButton(this)) {
    setObjectName(QStringLiteral("neededLine"));
    m_confirm_all->setObjectName(QStringLiteral("confirmAllNeeded"));
    m_choice->addBesideConfirm(m_confirm_all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choice);
    connect(m_choice, &ChipChoice::toggled, this, &NeededLine::sayState);
    connect(m_choice, &ChipChoice::confirmed, this, [this] {
        if (m_row) emit confirmAsked(m_row->item.id, chosen());
    });
    connect(m_confirm_all, &QPushButton::clicked, this, [this] {
        m_choice->confirmButton()->setFocus(Qt::OtherFocusReason); // this button goes when there is nothing left to confirm
        emit confirmAllAsked();
    });
    retranslate();
    hide();
}

void NeededLine::show(const MeetingView& view) {
    m_parties = view.parties;
    m_proposed = view.needed_proposed;
    m_who_is_paid = view.hides_who_is_paid() ? screen::WhoIsPaid::Hidden : screen::WhoIsPaid::Shown;
}

void NeededLine::showItem(const workspace::AgendaRow* row) {
    const bool applies = row != nullptr && row->item.case_file.has_value() && !m_parties.empty();
    setVisible(applies);
    if (!applies) return m_row.reset();
    m_row = *row;
    const auto proposed = m_proposed.find(row->item.id);
    makeChips(row->item.needed_parties ? *row->item.needed_parties
              : proposed != m_proposed.end() ? proposed->second : std::vector<domain::PartyId>());
    retranslate();
}

void NeededLine::makeChips(const std::vector<domain::PartyId>& chosen) {
    QList<ChipChoice::Chip> chips;
    for (const auto& party : m_parties)
        chips.append({screen::partyChipText(QString::fromStdString(party.name), party.kind, m_who_is_paid), std::ranges::find(chosen, party.id) != chosen.end()});
    m_choice->setChips(chips);
}

std::vector<domain::PartyId> NeededLine::chosen() const {
    std::vector<domain::PartyId> parties;
    for (std::size_t i = 0; i < m_parties.size(); ++i)
        if (m_choice->isChecked(static_cast<qsizetype>(i))) parties.push_back(m_parties[i].id);
    // Who is needed and does not come stays needed.
    const auto& known = m_row->item.needed_parties;
    if (known)
        for (const auto id : *known)
            if (std::ranges::find(m_parties, id, &PartyAtMeeting::id) == m_parties.end()) parties.push_back(id);
    return parties;
}

void NeededLine::sayState() {
    const bool confirmed = m_row && m_row->item.needed_parties.has_value();
    const bool differs = confirmed && chosen() != *m_row->item.needed_parties;
    m_choice->setState(!confirmed ? tr("A proposal. Until you confirm it, everybody hears the question only.")
                     : differs  ? tr("Changed, and not confirmed yet.")
                                : tr("Confirmed. The others hear the question only."));
}

void NeededLine::retranslate() {
    m_choice->setTitle(m_row ? tr("Who is needed for %1?").arg(QString::fromStdString(m_row->case_code)) : QString());
    m_choice->confirmButton()->setText(tr("These are needed"));
    m_confirm_all->setText(tr("Confirm all proposals"));
    m_confirm_all->setVisible(m_proposed.size() > 1);
    sayState();
}

} // namespace tandem::meetings
