#pragma once
#include "widgets/tone.h"

#include <QTableView>

class QMenu;

namespace tandem::widgets {

// What a model may give for a cell of a ListTable beside its text. A cell with chips also gives Qt::AccessibleTextRole.
enum CellRole {
    ChipsRole = Qt::UserRole + 100, // QList<ChipText>: before the text, on as many lines as they need
    DetailRole,                     // QString: a second line, small and muted
    StrongRole,                     // bool: semi-bold
    MutedRole,                      // bool: muted
};

// A list with light lines between its rows. Up and Down move, Enter and a double click activate, Tab leaves; Menu or
// Shift+F10 offers sorting by each column, as a click on a header does. Cells are never handed invalid to Qt (lesson 23).
class ListTable final : public QTableView {
    Q_OBJECT
public:
    explicit ListTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    // The column that takes the width that is left; the last one until it is set.
    void setWideColumn(int column);
    // A column of about this many letters. Columns not named fit their header and first rows.
    void setColumnLetters(int column, int letters);
    void setColumnWidth(int column, int width); // in pixels; from then on the widths are the reader's, as after dragging
    // Rows get the height that chips on several lines and wrapped texts need; for short lists, since it measures every row.
    // Otherwise each row is one line high, or two when a model has DetailRole.
    enum class Heights { OneLine, TwoLines, ByContent };
    void setHeights(Heights heights);
    // As high as its rows, without a scroll bar of its own; for short lists in a card.
    void setGrowsWithRows();
    // Which columns sorting is offered for; none until it is set. Sorting itself is the model's sort().
    void setSortable(const QList<int>& columns);

    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void setCurrentRow(int row); // chooses it and scrolls to it; -1: none

    QByteArray saveState() const;               // widths and sorting
    void restoreState(const QByteArray& state); // anything that is not one of ours, or of other columns, is ignored

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowActivated(int row);
    void rowChosen(int row); // the current row changed; -1: none

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString& search) override; // typing letters does not jump about
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void follow_header();
    void sort_menu(const QPoint& place);
    int fitting_width(int column) const;
    int least_width(int column) const;
    void give_way(int missing, int wide);
    void size_columns();
    void size_rows();
    int row_height() const;
    int content_height() const;

    QList<int> m_sortable;
    QHash<int, int> m_letters;
    int m_wide = -1;
    Heights m_heights = Heights::OneLine;
    bool m_grows = false;
    bool m_own_widths = false; // somebody set them, now or in a state that was kept
    bool m_sizing = false;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace tandem::widgets
