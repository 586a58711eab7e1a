#include "meetings/packs_model.h"

#include "meetings/meeting_words.h"
#include "widgets/list_table.h"

namespace tandem::meetings {

void PacksModel::setPacks(std::vector<workspace::Pack> packs, About about) {
    beginResetModel();
    m_packs = std::move(packs);
    m_about = about;
    endResetModel();
}

void PacksModel::retitle() {
    beginResetModel();
    endResetModel();
}

QString PacksModel::text(const workspace::Pack& pack, int column) const {
    switch (column) {
    case Who: return one_line(pack.name);
    case Party: return one_line(pack.party);
    default:
        return m_about == About::Actions ? tr("%n of their own", nullptr, static_cast<int>(pack.lines))
                                         : tr("%n item(s)", nullptr, static_cast<int>(pack.lines));
    }
}

QVariant PacksModel::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= rowCount()) return QString();
    const auto& pack = m_packs[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) return text(pack, index.column());
    if (role == widgets::StrongRole) return index.column() == Who;
    return {};
}

QVariant PacksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return QString::number(section + 1);
    switch (section) {
    case Who: return tr("For whom");
    case Party: return tr("Partner");
    default: return tr("What is in it");
    }
}

} // namespace tandem::meetings
