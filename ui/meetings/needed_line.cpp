#include "meetings/needed_line.h"

#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::meetings {

NeededLine::NeededLine(QWidget* parent)
    : QWidget(parent),
      m_title(widgets::strongLabel({}, this)),
      m_state(widgets::mutedLabel({}, this)),
      m_flow_box(new QWidget(this)),
      m_flow(new widgets::FlowLayout(m_flow_box)),
      m_confirm(new QPushButton(this)),
      m_confirm_all(new QPushButton(this)) {
    setObjectName(QStringLiteral("neededLine"));
    m_state->setObjectName(QStringLiteral("neededState"));
    m_confirm->setObjectName(QStringLiteral("confirmNeeded"));
    m_confirm_all->setObjectName(QStringLiteral("confirmAllNeeded"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_confirm_all);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_state), m_flow_box}) column->addWidget(part);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (m_row) emit confirmAsked(m_row->item.id, chosen());
    });
    connect(m_confirm_all, &QPushButton::clicked, this, [this] {
        m_confirm->setFocus(Qt::OtherFocusReason); // this button goes when there is nothing left to confirm
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
    for (const auto& [id, chip] : m_chips) delete chip;
    m_chips.clear();
    for (const auto& party : m_parties) {
        auto* chip = new widgets::ChipButton(screen::partyChipText(QString::fromStdString(party.name), party.kind, m_who_is_paid), m_flow_box);
        chip->setObjectName(QStringLiteral("needed_%1").arg(m_chips.size()));
        chip->setCheckable(true);
        chip->setChecked(std::ranges::find(chosen, party.id) != chosen.end());
        m_flow->addWidget(chip);
        m_chips.emplace_back(party.id, chip);
        connect(chip, &QAbstractButton::toggled, this, &NeededLine::sayState);
    }
}

std::vector<domain::PartyId> NeededLine::chosen() const {
    std::vector<domain::PartyId> parties;
    for (const auto& [id, chip] : m_chips)
        if (chip->isChecked()) parties.push_back(id);
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
    m_state->setText(!confirmed ? tr("A proposal. Until you confirm it, everybody hears the question only.")
                     : differs  ? tr("Changed, and not confirmed yet.")
                                : tr("Confirmed. The others hear the question only."));
}

void NeededLine::retranslate() {
    m_title->setText(m_row ? tr("Who is needed for %1?").arg(QString::fromStdString(m_row->case_code)) : QString());
    m_confirm->setText(tr("These are needed"));
    m_confirm_all->setText(tr("Confirm all proposals"));
    m_confirm_all->setVisible(m_proposed.size() > 1);
    sayState();
}

} // namespace tandem::meetings
