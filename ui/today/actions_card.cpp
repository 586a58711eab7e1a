#include "today/actions_card.h"

#include "catalogue/dates.h"
#include "screen/row_list.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::today {

using screen::Where;
using widgets::Tone;

ActionsCard::ActionsCard(QWidget* parent)
    : QWidget(parent),
      m_card(new widgets::Card(this)),
      m_rows(new screen::RowList("todayActions", {2, 4, 6, 3}, this)),
      m_more(new QPushButton(this)),
      m_empty(new widgets::EmptyState(this)) {
    m_card->setObjectName("actionsCard");
    m_more->setObjectName("moreActions");
    widgets::setButtonKind(m_more, widgets::ButtonKind::Quiet);
    m_empty->setObjectName("noActions");
    m_empty->step()->setObjectName("firstCase");
    m_card->body()->addWidget(m_rows);
    m_card->body()->addWidget(m_more, 0, Qt::AlignLeading);
    m_card->body()->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_more, &QPushButton::clicked, this, [this] { emit leadTo({Where::Cases}); });
    connect(m_empty, &widgets::EmptyState::stepChosen, this, [this] { emit leadTo({Where::NewCase}); });
}

void ActionsCard::show(const Seen& seen, Day today) {
    const auto& actions = seen.today.actions;
    const bool any_case = seen.counts.open_cases > 0;
    m_card->setTitle(tr("Actions that need attention"));
    m_rows->setHeads({tr("Case"), tr("What"), tr("Who"), tr("When")});
    m_rows->refill([&] {
        for (const auto& action : actions) addRow(action, seen.who, today);
    });
    m_rows->setVisible(!actions.empty());
    const auto more = seen.today.actions_total - static_cast<std::int64_t>(actions.size());
    m_more->setText(tr("%n more: go to the cases", nullptr, static_cast<int>(more)));
    m_more->setVisible(more > 0);
    m_empty->setVisible(actions.empty());
    m_empty->setTexts(any_case ? tr("Nothing is late and nothing has to be done this week") : tr("There are no actions yet"),
                      tr("What people promised about a case shows here in the week that it has to be done."));
    m_empty->setStep(!any_case && seen.may_change ? tr("Start a case") : QString());
}

namespace {

QWidget* when_cell(const workspace::TodayAction& action, Day today) {
    if (action.days_late > 0) {
        const QString late = ActionsCard::tr("%n day(s) late", nullptr, static_cast<int>(action.days_late));
        return screen::flowCell({new widgets::Chip(widgets::ChipText{late, Tone::Danger})});
    }
    if (action.due && *action.due == today)
        return screen::flowCell({new widgets::Chip(widgets::ChipText{ActionsCard::tr("today"), Tone::Warning})});
    return screen::textCell(action.due ? catalogue::short_date(*action.due) : ActionsCard::tr("no day yet"));
}

} // namespace

void ActionsCard::addRow(const workspace::TodayAction& action, screen::WhoIsPaid who, Day today) {
    const QString code = QString::fromStdString(action.case_code), kind = QString::fromStdString(action.kind);
    auto* open = new QPushButton(code);
    open->setObjectName(QStringLiteral("todayAction%1").arg(m_rows->count()));
    open->setAccessibleName(tr("%1: %2. Open the case").arg(code, kind));
    widgets::setButtonKind(open, widgets::ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, [this, code] { emit leadTo({Where::Case, code}); });
    auto* doer = action.party.empty() ? nullptr : screen::partyChip(QString::fromStdString(action.party), action.party_kind, who);
    m_rows->addRow(QString::fromStdString(action.id.text()),
                   {screen::flowCell({open}), screen::textCell(kind), screen::flowCell({doer}), when_cell(action, today)});
}

} // namespace tandem::today
