#include "room/actions_list.h"

#include "room/room_words.h"
#include "widgets/chip.h"
#include "widgets/date_words.h"
#include "widgets/labels.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::room {
namespace {

using policy::ActionStanding;

bool is_open(const policy::DisclosedAction& action) { return action.standing() == ActionStanding::Open; }

QWidget* when_cell(const policy::DisclosedAction& action, Day today, QWidget* parent) {
    const bool late = is_open(action) && action.due() && *action.due() < today;
    const QString words = due_words(action.due(), is_open(action) ? today : action.due().value_or(today), widgets::spokenLocale());
    if (!late) {
        auto* label = widgets::wrapLabel(words, parent);
        label->setWordWrap(false);
        return label;
    }
    return new widgets::Chip({words, widgets::Tone::Danger}, parent);
}

} // namespace

ActionsList::ActionsList(QWidget* parent) : QWidget(parent), m_fold(new QPushButton(this)) {
    m_fold->setObjectName(QStringLiteral("showOldActions"));
    m_fold->setProperty("quiet", true);
    m_fold->setCheckable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    connect(m_fold, &QPushButton::toggled, this, &ActionsList::fill);
    fill();
}

void ActionsList::setActions(const std::vector<policy::DisclosedAction>& actions, Day today) {
    m_actions = actions;
    m_today = today;
    fill();
}

void ActionsList::fill() {
    const QString held_focus =
        m_rows && m_rows->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()->objectName() : QString();
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_rows);
    const auto number = static_cast<int>(m_actions.size());
    for (int place = 0; place < number; ++place)
        if (is_open(m_actions[static_cast<std::size_t>(place)])) addRow(place);
    const auto old = number - static_cast<int>(std::ranges::count_if(m_actions, is_open));
    if (m_fold->isChecked())
        for (int place = 0; place < number; ++place)
            if (!is_open(m_actions[static_cast<std::size_t>(place)])) addRow(place);
    m_fold->setVisible(old > 0);
    m_fold->setText(m_fold->isChecked() ? tr("Hide what is done") : tr("Show what is done (%1)").arg(old));
    m_rows->setVisible(m_grid->count() > 0);
    if (held_focus.isEmpty()) return;
    const auto buttons = m_rows->findChildren<QPushButton*>();
    const auto same = std::ranges::find_if(buttons, [&](const auto* button) { return button->objectName() == held_focus; });
    if (same != buttons.end())
        (*same)->setFocus(Qt::OtherFocusReason);
    else if (!buttons.isEmpty())
        buttons.first()->setFocus(Qt::OtherFocusReason);
}

void ActionsList::addRow(int place) {
    const auto& action = m_actions[static_cast<std::size_t>(place)];
    const int row = m_grid->rowCount();
    m_grid->addWidget(widgets::wrapLabel(one_line(action.kind()), m_rows), row, 0);
    m_grid->addWidget(widgets::wrapLabel(one_line(action.doer()), m_rows), row, 1);
    m_grid->addWidget(when_cell(action, m_today, m_rows), row, 2, Qt::AlignLeft | Qt::AlignVCenter);
    if (is_open(action))
        m_grid->addWidget(buttonsFor(place), row, 3);
    else
        m_grid->addWidget(widgets::mutedLabel(action.standing() == ActionStanding::Done ? tr("done") : tr("not done"), m_rows), row, 3);
}

QWidget* ActionsList::buttonsFor(int place) {
    const auto& action = m_actions[static_cast<std::size_t>(place)];
    const QString which = one_line(action.kind()) + QStringLiteral(", ") + one_line(action.doer());
    auto* both = new QWidget(m_rows);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    auto* done_button = new QPushButton(tr("Done"), both);
    done_button->setObjectName(QStringLiteral("actionDone%1").arg(place));
    done_button->setAccessibleName(tr("Done: %1").arg(which));
    auto* not_done = new QPushButton(tr("Not done…"), both);
    not_done->setObjectName(QStringLiteral("actionNotDone%1").arg(place));
    not_done->setAccessibleName(tr("Not done: %1").arg(which));
    auto* reasons = new QMenu(not_done);
    reasons->setObjectName(QStringLiteral("actionReasons%1").arg(place));
    addReason(reasons, place, domain::NotDoneReason::CircumstancesChanged, tr("Circumstances changed"));
    addReason(reasons, place, domain::NotDoneReason::NotDone, tr("It did not happen"));
    not_done->setMenu(reasons);
    line->addWidget(done_button);
    line->addWidget(not_done);
    connect(done_button, &QPushButton::clicked, this, [this, place] { emit done(place); });
    return both;
}

void ActionsList::addReason(QMenu* menu, int place, domain::NotDoneReason reason, const QString& text) {
    connect(menu->addAction(text), &QAction::triggered, this, [this, place, reason] { emit notDone(place, reason); });
}

QList<QWidget*> ActionsList::tabOrder() const { return {m_rows, m_fold}; }

void ActionsList::retranslate() { fill(); }

} // namespace tandem::room
