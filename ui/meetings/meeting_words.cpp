#include "meetings/meeting_words.h"

#include "catalogue/language.h"
#include "catalogue/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

namespace tandem::meetings {

QString between_parts() { return QLatin1Char(' ') + QString(QChar(0x00B7)) + QLatin1Char(' '); }

namespace {

constexpr qsizetype longest_line = 160;

QString in_words(Day day, Day today, const QString& pattern) {
    const QLocale locale(catalogue::spoken() == catalogue::Language::Dutch ? QLocale::Dutch : QLocale::English);
    const QDate date(day.year(), static_cast<int>(day.month()), static_cast<int>(day.day()));
    const QString with_year = day.year() == today.year() ? pattern : pattern + QStringLiteral(" yyyy");
    return locale.toString(date, with_year).remove(QLatin1Char('.'));
}

QString case_title(const std::string& code, domain::AgendaItemMode mode, const std::vector<std::string>& needs) {
    QStringList parts{QString::fromStdString(code)};
    parts << (mode == domain::AgendaItemMode::NewCase ? QCoreApplication::translate("meetings", "new")
                                                      : QCoreApplication::translate("meetings", "agreements"));
    if (mode == domain::AgendaItemMode::NewCase && !needs.empty()) parts << needs_text(needs);
    return parts.join(between_parts());
}

} // namespace

QString day_and_month(Day day, Day today) { return in_words(day, today, QStringLiteral("d MMMM")); }
QString weekday_and_day(Day day, Day today) { return in_words(day, today, QStringLiteral("ddd d MMM")); }

QString meeting_title(const domain::Meeting& meeting, Day today) {
    return QCoreApplication::translate("meetings", "Meeting of %1").arg(day_and_month(meeting.day, today));
}

QString meeting_when(const domain::Meeting& meeting, Day today) {
    QString text = weekday_and_day(meeting.day, today);
    if (meeting.start) text += QLatin1Char(' ') + QString::fromStdString(meeting.start->text());
    if (meeting.place && !meeting.place->empty()) text += QStringLiteral(", ") + one_line(*meeting.place);
    return text;
}

QString needs_text(const std::vector<std::string>& needs) {
    QStringList parts;
    for (const auto& need : needs) parts << one_line(need);
    return parts.join(QStringLiteral(", "));
}

QString item_title(const workspace::AgendaRow& row) {
    if (!row.case_code.empty()) return case_title(row.case_code, row.item.mode, row.needs);
    const QString title = one_line(row.item.title_text.value_or(""));
    return title.isEmpty() ? catalogue::label(row.item.mode) : title;
}

QString proposed_title(const workspace::ProposedRow& row) { return case_title(row.case_code, row.mode, row.needs); }

QString one_line(const std::string& text) {
    // Cut before it is decoded: a text can be very long. A letter that was cut in two at the end goes with the rest.
    const QString line =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 4 * longest_line))).simplified();
    return line.size() <= longest_line ? line : line.left(longest_line) + QStringLiteral("…");
}

} // namespace tandem::meetings
