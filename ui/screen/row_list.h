#pragma once
// A few rows in columns, each with its own buttons, for what fits in a card; what can be long is a table of pages. One panel
// can open below a row to change it in its place.
#include <QMenu>
#include <QStringList>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QToolButton;

namespace tandem::screen {

class RowList final : public QWidget {
    Q_OBJECT
public:
    // `shares` of the width, one per column.
    RowList(const QString& object_name, QList<int> shares, QWidget* parent = nullptr);

    void setHeads(const QStringList& heads);
    // Makes all rows anew. The keyboard stays at the control of the same name; a panel that is open stays below its row.
    void refill(const std::function<void()>& add_rows);
    // Only while refilling. `key` tells the row from others after a refill: an id. A missing cell may be null.
    void addRow(const QString& key, const QList<QWidget*>& cells);
    int count() const { return static_cast<int>(m_keys.size()); }

    // At the end when there is no such row (any more).
    void openBelow(const QString& key, QWidget* panel);

private:
    void addCells(int grid_row, const QList<QWidget*>& cells, QList<QWidget*>& made);
    void putPanel();

    QList<int> m_shares;
    QGridLayout* m_grid;
    QList<QWidget*> m_heads, m_cells; // with the lines below them
    QStringList m_keys;               // of the rows
    QWidget* m_panel = nullptr;
    QString m_panel_key;
};

// Cells, to be given to addRow().
QLabel* textCell(const QString& text);
QLabel* mutedCell(const QString& text);
// Widgets beside each other, such as chips; they wrap when there is little room.
QWidget* flowCell(const QList<QWidget*>& widgets);
QWidget* columnCell(const QList<QWidget*>& widgets);

// "⋯": what can be done with a row. `about` is what the row is about, for who does not see the place of the button.
QToolButton* moreButton(const QString& object_name, const QString& about);
// The action is named for tests and screen readers; it runs after the menu closed.
QAction* addToMenu(QToolButton* button, const QString& text, const QString& object_name, const std::function<void()>& run);

} // namespace tandem::screen
