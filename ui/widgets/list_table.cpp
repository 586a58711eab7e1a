#include "widgets/list_table.h"

#include "widgets/cell_delegate.h"
#include "widgets/theme.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace tandem::widgets {
namespace {

constexpr quint32 state_mark = 0x54'4c'31'00; // "TL1"
constexpr int most_columns = 64;

} // namespace

ListTable::ListTable(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setFont(strongSmallFont());
    header->setMinimumSectionSize(scaled(32));
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint& at) { sort_menu(header->mapToGlobal(at)); });
    follow_header();
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_sizing) return;
        if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)) m_own_widths = true; // dragged by a person
        if (m_heights == Heights::ByContent) size_rows();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) { emit rowActivated(index.row()); });
    size_rows();
}

// A header turns its arrow by itself at a click once it shows one, also above a column that is not sorted by: that is taken back.
void ListTable::follow_header() {
    auto* header = horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (!m_sortable.contains(column)) return;
        m_sorted = column;
        m_order = order;
    });
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int column) {
        if (!m_sortable.contains(column)) {
            if (header->isSortIndicatorShown()) header->setSortIndicator(m_sorted, m_order);
            return;
        }
        sortByColumn(column, header->isSortIndicatorShown() ? header->sortIndicatorOrder() : Qt::AscendingOrder);
        header->setSortIndicatorShown(true);
    });
}

void ListTable::setModel(QAbstractItemModel* model) {
    if (this->model()) this->model()->disconnect(this);
    QTableView::setModel(model);
    if (!model) return;
    const auto sizes = [this] {
        size_columns();
        size_rows();
    };
    for (const auto signal : {&QAbstractItemModel::modelReset}) connect(model, signal, this, sizes);
    connect(model, &QAbstractItemModel::rowsInserted, this, sizes);
    connect(model, &QAbstractItemModel::rowsRemoved, this, sizes);
    connect(model, &QAbstractItemModel::layoutChanged, this, sizes);
    connect(model, &QAbstractItemModel::dataChanged, this, sizes);
    sizes();
}

void ListTable::setSortable(const QList<int>& columns) { m_sortable = columns; }

void ListTable::setCurrentRow(int row) {
    if (!model() || row < 0 || row >= model()->rowCount()) {
        clearSelection();
        return setCurrentIndex({});
    }
    const auto index = model()->index(row, std::max(0, currentIndex().column()));
    setCurrentIndex(index);
    scrollTo(index);
}

void ListTable::keyPressEvent(QKeyEvent* event) {
    const bool is_enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (is_enter && event->modifiers() == Qt::NoModifier && currentRow() >= 0) {
        emit rowActivated(currentRow());
        return;
    }
    if (is_enter || event->key() == Qt::Key_Escape) return event->ignore(); // the screen's own keys
    QTableView::keyPressEvent(event);
}

void ListTable::keyboardSearch(const QString&) {}

void ListTable::contextMenuEvent(QContextMenuEvent* event) {
    if (m_sortable.isEmpty() || event->reason() != QContextMenuEvent::Keyboard) return QTableView::contextMenuEvent(event);
    sort_menu(viewport()->mapToGlobal(QPoint(CellDelegate::side, 0)));
}

void ListTable::sort_menu(const QPoint& place) {
    if (m_sortable.isEmpty() || !model()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("sortMenu"));
    for (const int column : m_sortable) {
        const auto title = model()->headerData(column, Qt::Horizontal).toString();
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const auto words = order == Qt::AscendingOrder ? tr("Sort by %1") : tr("Sort by %1, last first");
            menu->addAction(words.arg(title), this, [this, column, order] {
                sortByColumn(column, order);
                horizontalHeader()->setSortIndicatorShown(true);
            });
        }
    }
    menu->popup(place);
}

void ListTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) emit rowChosen(current.isValid() ? current.row() : -1);
}

void ListTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (currentRow() < 0 && model() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason) setCurrentRow(0);
}

void ListTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    size_columns();
    if (m_heights == Heights::ByContent) size_rows();
}

void ListTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    size_columns();
    size_rows();
}

QByteArray ListTable::saveState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    const auto* header = horizontalHeader();
    const int columns = model() ? model()->columnCount() : 0;
    stream << state_mark << qint32{columns};
    for (int column = 0; column < columns; ++column) stream << qint32{columnWidth(column)};
    stream << qint32{header->isSortIndicatorShown() ? header->sortIndicatorSection() : -1};
    stream << qint32{header->sortIndicatorOrder() == Qt::DescendingOrder ? 1 : 0};
    return state;
}

void ListTable::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    quint32 mark = 0;
    qint32 columns = 0;
    stream >> mark >> columns;
    if (mark != state_mark || !model() || columns != model()->columnCount() || columns > most_columns) return;
    QList<qint32> widths(columns);
    for (auto& width : widths) stream >> width;
    qint32 sorted = -1;
    qint32 descending = 0;
    stream >> sorted >> descending;
    if (stream.status() != QDataStream::Ok) return;
    for (int column = 0; column < columns; ++column) setColumnWidth(column, std::clamp(widths[column], 16, 4000));
    m_own_widths = true;
    if (!m_sortable.contains(sorted)) return;
    sortByColumn(sorted, descending != 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorShown(true);
}

} // namespace tandem::widgets
