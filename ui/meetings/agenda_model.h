#pragma once
#include "meetings/meeting_view.h"

#include <QAbstractTableModel>

namespace tandem::meetings {

// The agenda of one meeting as rows: when, what, how long, and what asks for attention.
class AgendaModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Starts, What, Minutes, Attention, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setAgenda(const MeetingView& view);
    const workspace::AgendaRow* rowAt(int row) const;
    int rowOf(domain::AgendaItemId id) const; // -1: not there

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const workspace::AgendaRow& row, int column) const;
    QVariant chips(const workspace::AgendaRow& row) const;
    QString detail(const workspace::AgendaRow& row) const;

    std::vector<workspace::AgendaRow> m_rows;
    std::optional<MeetingView> m_view;
};

} // namespace tandem::meetings
