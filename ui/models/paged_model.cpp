#include "models/paged_model.h"

namespace tandem::models {

QVariant PagedModelBase::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical) return QString::number(section + 1);
    return section >= 0 && section < m_columns.size() ? m_columns[section].title : QString();
}

QVariant PagedModelBase::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (hasRow(index.row())) {
        const QVariant value = cell(index.row(), index.column(), role);
        if (!value.isValid() && role == Qt::DisplayRole) return QString();
        return value;
    }
    const int page = index.row() / page_size;
    if (!m_asked.contains(page)) {
        m_asked.insert(page);
        const_cast<PagedModelBase*>(this)->askForPage(page, m_generation); // reading is not a change of what the model shows
    }
    return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
}

void PagedModelBase::sort(int column, Qt::SortOrder order) {
    if (column >= 0 && column < m_columns.size() && m_columns[column].sortable) emit sortAsked(column, order);
}

void PagedModelBase::setColumns(QList<Column> columns) {
    if (columns.size() == m_columns.size()) {
        m_columns = std::move(columns);
        if (!m_columns.isEmpty()) emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(m_columns.size()) - 1);
        return;
    }
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

void PagedModelBase::reload() {
    ++m_generation;
    m_asked = {0};
    askForPage(0, m_generation); // the old pages show until the first new one is there
}

void PagedModelBase::pageCame(int page, int total, Span changed) {
    if (total < m_total) {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        endRemoveRows();
    } else if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    }
    m_loaded = true;
    const int first = changed == Span::All ? 0 : page * page_size;
    const int last = changed == Span::All ? total - 1 : std::min(first + page_size, total) - 1;
    if (last >= first && !m_columns.isEmpty()) emit dataChanged(index(first, 0), index(last, static_cast<int>(m_columns.size()) - 1));
    emit loaded();
}

} // namespace tandem::models
