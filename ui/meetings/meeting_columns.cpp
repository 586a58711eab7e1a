#include "meetings/meeting_columns.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "meetings/meeting_words.h"
#include "widgets/list_table.h"

#include <QCoreApplication>

namespace tandem::meetings {
namespace {

QString day_text(const domain::Meeting& meeting) {
    const QString day = catalogue::short_date(meeting.day);
    return meeting.start ? day + QLatin1Char(' ') + QString::fromStdString(meeting.start->text()) : day;
}

QString state_text(const domain::Meeting& meeting) {
    return std::visit([](const auto& state) { return catalogue::meeting_state_label(state.word); }, meeting.state);
}

QString text(const workspace::MeetingRow& row, int column) {
    switch (column) {
    case DayColumn: return day_text(row.meeting);
    case TableColumn: return one_line(row.table);
    case PlaceColumn: return one_line(row.meeting.place.value_or(""));
    case ItemsColumn: return QCoreApplication::translate("meetings", "%n item(s)", nullptr, static_cast<int>(row.items));
    case PeopleColumn: return QCoreApplication::translate("meetings", "%n people", nullptr, static_cast<int>(row.people));
    default: return {};
    }
}

widgets::ChipText state_chip(const domain::Meeting& meeting) {
    const bool runs = std::holds_alternative<domain::MeetingUnderWay>(meeting.state);
    const bool off = std::holds_alternative<domain::MeetingCancelled>(meeting.state);
    return {state_text(meeting), runs ? widgets::Tone::Good : off ? widgets::Tone::Warning : widgets::Tone::Neutral};
}

} // namespace

QList<models::Column> meeting_columns() {
    return {{QCoreApplication::translate("meetings", "When")},  {QCoreApplication::translate("meetings", "Table")},
            {QCoreApplication::translate("meetings", "Where")}, {QCoreApplication::translate("meetings", "Agenda")},
            {QCoreApplication::translate("meetings", "Who")},   {QCoreApplication::translate("meetings", "How it stands")}};
}

QVariant meeting_cell(const workspace::MeetingRow& row, int column, int role) {
    if (role == Qt::DisplayRole) return text(row, column);
    if (role == widgets::StrongRole) return column == DayColumn;
    if (role == widgets::ChipsRole && column == StateColumn) return QVariant::fromValue(QList<widgets::ChipText>{state_chip(row.meeting)});
    if (role == Qt::AccessibleTextRole && column == StateColumn) return state_text(row.meeting);
    return {};
}

} // namespace tandem::meetings
