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

QString mode_words(domain::AgendaItemMode mode) {
    if (mode == domain::AgendaItemMode::Consultation) return QCoreApplication::translate("meetings", "question without a name");
    return mode == domain::AgendaItemMode::NewCase ? QCoreApplication::translate("meetings", "new") : QCoreApplication::translate("meetings", "agreements");
}

QString case_title(const std::string& code, domain::AgendaItemMode mode, const std::vector<std::string>& needs) {
    QStringList parts{QString::fromStdString(code), mode_words(mode)};
    if (mode == domain::AgendaItemMode::NewCase && !needs.empty()) parts << needs_text(needs);
    return parts.join(between_parts());
}

QString screen_words(const workspace::ItemOutlook& outlook) {
    if (outlook.veiled_on_screen.empty()) return catalogue::label(outlook.on_screen).toLower();
    QStringList fields;
    for (const auto field : outlook.veiled_on_screen) fields << catalogue::label(field).toLower();
    const QString last = fields.takeLast();
    const QString all = fields.isEmpty() ? last : QCoreApplication::translate("meetings", "%1 and %2").arg(fields.join(QStringLiteral(", ")), last);
    return QCoreApplication::translate("meetings", "veiled: %1").arg(all);
}

} // namespace

QString outlook_words(const workspace::ItemOutlook& outlook) {
    if (outlook.level == outlook.on_screen) return screen_words(outlook);
    return QCoreApplication::translate("meetings", "at the table: %1").arg(catalogue::label(outlook.level).toLower()) + between_parts() +
           QCoreApplication::translate("meetings", "on the screen: %1").arg(screen_words(outlook));
}

QString day_and_month(Day day, Day today) { return in_words(day, today, QStringLiteral("d MMMM")); }

QString meeting_title(const domain::Meeting& meeting, Day today) {
    return QCoreApplication::translate("meetings", "Meeting of %1").arg(day_and_month(meeting.day, today));
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
