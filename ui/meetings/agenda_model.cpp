#include "meetings/agenda_model.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "meetings/meeting_words.h"
#include "widgets/list_table.h"

#include <algorithm>

namespace tandem::meetings {
namespace {

using workspace::AgendaRow;

constexpr int most_names = 3; // more make a row that nobody reads

QString state_of(const AgendaRow& row) {
    if (std::holds_alternative<domain::ItemPlanned>(row.item.state)) return {};
    return std::visit([](const auto& state) { return catalogue::item_state_label(state.word); }, row.item.state);
}

} // namespace

void AgendaModel::setAgenda(const MeetingView& view) {
    beginResetModel();
    m_rows = view.agenda.items;
    m_view = view;
    endResetModel();
}

const AgendaRow* AgendaModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int AgendaModel::rowOf(domain::AgendaItemId id) const {
    const auto found = std::ranges::find_if(m_rows, [&](const AgendaRow& row) { return row.item.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString AgendaModel::text(const AgendaRow& row, int column) const {
    switch (column) {
    case Starts: return row.starts ? QString::fromStdString(row.starts->text()) : QString();
    case What: return item_title(row);
    case Minutes: return catalogue::minutes_text(row.item.minutes);
    case Attention: return state_of(row);
    default: return {};
    }
}

QVariant AgendaModel::chips(const AgendaRow& row) const {
    QList<widgets::ChipText> chips;
    if (m_view->without_question.contains(row.case_code)) chips.append({tr("no question yet"), widgets::Tone::Warning});
    const auto* outlook = m_view->outlookOf(row.item.id);
    if (outlook && workspace::is_blocked(*outlook)) chips.append({tr("not like this"), widgets::Tone::Danger});
    if (row.overdue > 0) chips.append({tr("%n late", nullptr, static_cast<int>(row.overdue)), widgets::Tone::Danger});
    return QVariant::fromValue(chips);
}

QString AgendaModel::detail(const AgendaRow& row) const {
    QStringList parts;
    if (row.item.mode == domain::AgendaItemMode::ActionReview) parts << tr("%n open agreement(s)", nullptr, static_cast<int>(row.open_actions));
    const auto* outlook = m_view->outlookOf(row.item.id);
    if (outlook && !workspace::is_blocked(*outlook)) parts << outlook_words(*outlook);
    const auto& left_out = row.item.not_invited;
    if (static_cast<int>(left_out.size()) > most_names) parts << tr("without %n who are invited", nullptr, static_cast<int>(left_out.size()));
    else if (const QString without = m_view->namesOf(left_out); !without.isEmpty()) parts << tr("without %1").arg(without);
    return parts.join(between_parts());
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    const auto* row = rowAt(index.row());
    if (!row) return QString();
    if (role == Qt::DisplayRole) return text(*row, index.column());
    if (role == widgets::StrongRole) return index.column() == What;
    if (role == widgets::MutedRole) return index.column() == Starts;
    if (role == widgets::ChipsRole && index.column() == Attention) return chips(*row);
    if (role == widgets::DetailRole && index.column() == What) return detail(*row);
    return {};
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return QString::number(section + 1);
    switch (section) {
    case Starts: return tr("When");
    case What: return tr("What");
    case Minutes: return tr("How long");
    default: return tr("Look at");
    }
}

} // namespace tandem::meetings
