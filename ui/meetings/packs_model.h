#pragma once
#include "workspace/deliver.h"

#include <QAbstractTableModel>

namespace tandem::meetings {

// For whom the lists are, and how much of it is about them.
class PacksModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, Party, Lines, ColumnCount };
    enum class About { Agenda, Actions };
    using QAbstractTableModel::QAbstractTableModel;

    void setPacks(std::vector<workspace::Pack> packs, About about);
    const std::vector<workspace::Pack>& packs() const { return m_packs; }
    void retitle(); // after a change of language

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_packs.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const workspace::Pack& pack, int column) const;

    std::vector<workspace::Pack> m_packs;
    About m_about = About::Agenda;
};

} // namespace tandem::meetings
