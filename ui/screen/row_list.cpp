#include "screen/row_list.h"

#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem::screen {
namespace {

constexpr int between_columns = 12, above_and_below = 6;

QVBoxLayout* tight_column(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

// Divides rows; in the colour for that, which a frame's style does not know.
class RowLine final : public QWidget {
public:
    explicit RowLine(QWidget* parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), widgets::colours().rowLine); }
};

QString name_of_focus(const QWidget* within) {
    const auto* focused = QApplication::focusWidget();
    return focused && within->isAncestorOf(focused) ? focused->objectName() : QString();
}

// In the grid: the heads and the line below them, then for each row its cells, a line, and room for the panel.
int grid_row_of(qsizetype row) { return 2 + 3 * static_cast<int>(row); }

} // namespace

RowList::RowList(const QString& object_name, QList<int> shares, QWidget* parent)
    : QWidget(parent), m_shares(std::move(shares)), m_grid(new QGridLayout(this)) {
    setObjectName(object_name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(between_columns);
    m_grid->setVerticalSpacing(above_and_below);
    for (int i = 0; i < static_cast<int>(m_shares.size()); ++i) m_grid->setColumnStretch(i, m_shares[i]);
}

void RowList::addCells(int grid_row, const QList<QWidget*>& cells, QList<QWidget*>& made) {
    for (int i = 0; i < static_cast<int>(m_shares.size()); ++i) {
        auto* cell = i < static_cast<int>(cells.size()) ? cells[i] : nullptr;
        if (!cell) continue;
        auto policy = cell->sizePolicy(); // keeps the height that follows from the width
        policy.setHorizontalPolicy(m_shares[i] > 0 ? QSizePolicy::Ignored : QSizePolicy::Maximum);
        cell->setSizePolicy(policy);
        m_grid->addWidget(cell, grid_row, i, Qt::AlignVCenter);
        made << cell;
    }
    auto* below = new RowLine(this);
    m_grid->addWidget(below, grid_row + 1, 0, 1, static_cast<int>(m_shares.size()));
    made << below;
}

void RowList::setHeads(const QStringList& heads) {
    QList<QWidget*> cells;
    for (const auto& head : heads) {
        auto* cell = head.isEmpty() ? nullptr : mutedCell(head);
        if (cell) cell->setFont(widgets::strongSmallFont());
        cells << cell;
    }
    qDeleteAll(m_heads);
    m_heads.clear();
    addCells(0, cells, m_heads);
    for (auto* head : m_heads) head->setVisible(!m_keys.isEmpty());
}

void RowList::refill(const std::function<void()>& add_rows) {
    const QString focused = name_of_focus(this);
    if (m_panel) m_grid->removeWidget(m_panel);
    for (auto* cell : m_cells) {
        m_grid->removeWidget(cell);
        cell->hide();
        cell->setParent(nullptr);
        cell->deleteLater(); // a button in it may be what asked for this
    }
    m_cells.clear();
    m_keys.clear();
    add_rows();
    for (auto* head : m_heads) head->setVisible(!m_keys.isEmpty());
    putPanel();
    if (focused.isEmpty()) return;
    if (auto* again = findChild<QWidget*>(focused)) again->setFocus(Qt::OtherFocusReason);
}

void RowList::addRow(const QString& key, const QList<QWidget*>& cells) {
    addCells(grid_row_of(m_keys.size()), cells, m_cells);
    m_keys << key;
}

void RowList::openBelow(const QString& key, QWidget* panel) {
    m_panel = panel;
    m_panel_key = key;
    putPanel();
}

void RowList::putPanel() {
    if (!m_panel) return;
    m_grid->removeWidget(m_panel);
    const auto found = m_keys.indexOf(m_panel_key);
    const auto row = found < 0 ? std::max<qsizetype>(0, m_keys.size() - 1) : found;
    m_grid->addWidget(m_panel, grid_row_of(row) + 2, 0, 1, static_cast<int>(m_shares.size()));
}

QLabel* textCell(const QString& text) { return widgets::wrapLabel(text); }
QLabel* mutedCell(const QString& text) { return widgets::mutedLabel(text); }

QWidget* columnCell(const QList<QWidget*>& widgets) {
    auto* cell = new QWidget;
    auto* column = tight_column(cell);
    column->setSpacing(2);
    for (auto* widget : widgets)
        if (widget) column->addWidget(widget);
    return cell;
}

QWidget* flowCell(const QList<QWidget*>& widgets) {
    auto* cell = new QWidget;
    auto* flow = new widgets::FlowLayout(cell, 4, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    for (auto* widget : widgets)
        if (widget) flow->addWidget(widget);
    return cell;
}

QToolButton* moreButton(const QString& object_name, const QString& about) {
    auto* button = new QToolButton;
    button->setObjectName(object_name);
    button->setText(QStringLiteral("⋯"));
    button->setAccessibleName(RowList::tr("What to do with: %1").arg(about));
    button->setToolTip(RowList::tr("Change or remove"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    auto* menu = new QMenu(button); // not setMenu(): that paints an arrow over the sign
    QObject::connect(button, &QToolButton::clicked, menu,
                     [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

QAction* addToMenu(QToolButton* button, const QString& text, const QString& object_name, const std::function<void()>& run) {
    auto* action = new QAction(text, button);
    action->setObjectName(object_name);
    QObject::connect(action, &QAction::triggered, button, run, Qt::QueuedConnection);
    button->findChild<QMenu*>()->addAction(action);
    return action;
}

} // namespace tandem::screen
