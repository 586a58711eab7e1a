#include "screen/list_memory.h"

#include "widgets/list_table.h"

#include <QGuiApplication>
#include <QHeaderView>

namespace tandem::screen {

ListMemory::ListMemory(widgets::ListTable* table, bridge::Preferences& preferences, QString name)
    : QObject(table), m_table(table), m_preferences(preferences), m_name(std::move(name)) {
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (QGuiApplication::mouseButtons() & Qt::LeftButton) m_widths_chosen = true;
    });
}

void ListMemory::restore() {
    const QByteArray widths = m_preferences.listState(m_name);
    m_widths_chosen = !widths.isEmpty();
    m_table->restoreState(widths);
    const auto sort = m_preferences.listState(sortName()).split(',');
    bool is_number = false;
    const int column = sort.value(0).toInt(&is_number);
    if (!is_number || !m_table->model() || column < 0 || column >= m_table->model()->columnCount()) return;
    m_table->sortByColumn(column, sort.value(1) == "1" ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
}

void ListMemory::remember() {
    if (m_widths_chosen) m_preferences.setListState(m_name, m_table->saveState());
    const auto* head = m_table->horizontalHeader();
    if (!head->isSortIndicatorShown()) return;
    const char* order = head->sortIndicatorOrder() == Qt::DescendingOrder ? ",1" : ",0";
    m_preferences.setListState(sortName(), QByteArray::number(head->sortIndicatorSection()) + order);
}

} // namespace tandem::screen
