#include "parties/tasks_card.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "screen/row_list.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::parties {
TasksCard::TasksCard(const screen::Tools& tools, const QString& id, QWidget* parent)
    : PartyPart(tools, id, QStringLiteral("tasksCard"), parent), m_rows(new screen::RowList("taskRows", {3, 5, 4, 4}, this)) {
    texts().add([this] {
        setTitle(tr("Open agreements"));
        m_rows->setHeads({tr("Case"), tr("What"), tr("Who"), tr("When")});
    });
    body()->addWidget(m_rows);
}

void TasksCard::fill() {
    m_rows->refill([this] {
        int number = 0;
        for (const auto& one : view().shown.open_actions) addRow(one, number++);
        if (view().shown.open_actions.empty()) m_rows->addRow({}, {screen::mutedCell(tr("Nothing open")), nullptr, nullptr, nullptr});
    });
}

void TasksCard::addRow(const workspace::PartyAction& one, int number) {
    const QString code = catalogue::as_typed(one.case_code);
    auto* open = new QPushButton(code);
    open->setObjectName(QStringLiteral("taskCase%1").arg(number));
    widgets::setButtonKind(open, widgets::ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, [this, code] { emit caseChosen(code); });
    const auto& due = one.row.action.due;
    const int late = due ? desk().today() - *due : 0;
    QWidget* when = screen::textCell(due ? catalogue::short_date(*due) : tr("no day yet"));
    if (late > 0)
        when =
            screen::columnCell({when, screen::flowCell({new widgets::Chip({tr("%n day(s) late", nullptr, late), widgets::Tone::Danger})})});
    m_rows->addRow(catalogue::as_typed(one.row.action.id.text()),
                   {screen::flowCell({open}), screen::textCell(catalogue::as_typed(one.kind_label)),
                    screen::textCell(catalogue::as_typed(one.row.doer)), when});
}

} // namespace tandem::parties
