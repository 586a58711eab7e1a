#include <catch2/catch_test_macros.hpp>

#include "widgets/date_words.h"

#include "ui/widgets/shown.h"

#include <QElapsedTimer>

using namespace tandem::widgets;

namespace {

const QDate today(2026, 11, 25); // a Wednesday

struct Case {
    const char* typed;
    QDate day;
};

std::string told(const DateReading& reading) {
    if (const auto* day = std::get_if<QDate>(&reading)) return day->toString(Qt::ISODate).toStdString();
    return "problem " + std::to_string(static_cast<int>(std::get<DateProblem>(reading)));
}

void check(const char* typed, const DateReading& expected, QDate on = today, Preference preference = Preference::Coming) {
    const auto reading = parseDateWords(QString::fromUtf8(typed), on, preference);
    INFO("'" << typed << "' was read as " << told(reading) << ", not " << told(expected));
    CHECK(reading == expected);
}

} // namespace

TEST_CASE("days are read as people say them") {
    const Case cases[] = {
        {"vandaag", {2026, 11, 25}},
        {"TODAY", {2026, 11, 25}},
        {"morgen", {2026, 11, 26}},
        {"  Morgen  ", {2026, 11, 26}},
        {"tomorrow", {2026, 11, 26}},
        {"overmorgen", {2026, 11, 27}},
        {"the day after tomorrow", {2026, 11, 27}},
        {"gisteren", {2026, 11, 24}},
        {"eergisteren", {2026, 11, 23}},
        {"yesterday", {2026, 11, 24}},
        {"vr", {2026, 11, 27}},
        {"VR", {2026, 11, 27}},
        {"vr.", {2026, 11, 27}},
        {"vrijdag", {2026, 11, 27}},
        {"vrij", {2026, 11, 27}},
        {"op vrijdag", {2026, 11, 27}},
        {"fri", {2026, 11, 27}},
        {"Friday", {2026, 11, 27}},
        {"wo", {2026, 12, 2}}, // never today
        {"di", {2026, 12, 1}},
        {"zondag", {2026, 11, 29}},
        {"volgende vrijdag", {2026, 11, 27}},
        {"komende ma", {2026, 11, 30}},
        {"a.s. maandag", {2026, 11, 30}},
        {"afgelopen vr", {2026, 11, 20}},
        {"last friday", {2026, 11, 20}},
        {"deze vr", {2026, 11, 27}},
        {"deze ma", {2026, 11, 23}},
        {"volgende week di", {2026, 12, 1}},
        {"di volgende week", {2026, 12, 1}},
        {"volgende week zondag", {2026, 12, 6}},
        {"next week tuesday", {2026, 12, 1}},
        {"Tue next week", {2026, 12, 1}},
        {"vorige week ma", {2026, 11, 16}},
        {"deze week do", {2026, 11, 26}},
        {"volgende week", {2026, 12, 2}},
        {"volgende maand", {2026, 12, 25}},
        {"over 2 weken", {2026, 12, 9}},
        {"over twee weken", {2026, 12, 9}},
        {"over een week", {2026, 12, 2}},
        {"over één week", {2026, 12, 2}},
        {"Over 10 dagen", {2026, 12, 5}},
        {"over 10dagen", {2026, 12, 5}},
        {"over 3 maanden", {2027, 2, 25}},
        {"over 1 jaar", {2027, 11, 25}},
        {"di over 2 weken", {2026, 12, 8}},
        {"over 2 weken di", {2026, 12, 8}},
        {"in 2 weeks", {2026, 12, 9}},
        {"in a month", {2026, 12, 25}},
        {"3 dagen geleden", {2026, 11, 22}},
        {"2 weeks ago", {2026, 11, 11}},
        {"over 0 dagen", {2026, 11, 25}},
        {"12/11", {2027, 11, 12}},
        {"25/11", {2026, 11, 25}}, // today counts
        {"26-11", {2026, 11, 26}},
        {"26.11", {2026, 11, 26}},
        {"26.11.", {2026, 11, 26}},
        {"26 11", {2026, 11, 26}},
        {"1-1", {2027, 1, 1}},
        {"01/01", {2027, 1, 1}},
        {"12 nov", {2027, 11, 12}},
        {"12 nov.", {2027, 11, 12}},
        {"1dec", {2026, 12, 1}},
        {"1 dec", {2026, 12, 1}},
        {"1-dec-2026", {2026, 12, 1}},
        {"1 december 2026", {2026, 12, 1}},
        {"1 DECEMBER 2026", {2026, 12, 1}},
        {"December 1, 2026", {2026, 12, 1}},
        {"1st of december", {2026, 12, 1}},
        {"de 1e december", {2026, 12, 1}},
        {"de 30ste", {2026, 11, 30}},
        {"30", {2026, 11, 30}},
        {"3", {2026, 12, 3}},
        {"31", {2026, 12, 31}},
        {"di 1 dec 2026", {2026, 12, 1}},
        {"dinsdag 1 december", {2026, 12, 1}},
        {"3 mrt", {2027, 3, 3}},
        {"3 maart", {2027, 3, 3}},
        {"3 mar", {2027, 3, 3}},
        {"3 mei 1958", {1958, 5, 3}},
        {"2026-12-01", {2026, 12, 1}},
        {"2026/12/01", {2026, 12, 1}},
        {"1-12-26", {2026, 12, 1}},
        {"1-12-2026", {2026, 12, 1}},
        {"31-12-2100", {2100, 12, 31}},
        {"1-1-1900", {1900, 1, 1}},
        {"\u200E12-11-2026\u200E", {2026, 11, 12}},                             // marks of direction come along with a paste
        {"\u0661\u0662-\u0661\u0661-\u0662\u0660\u0662\u0666", {2026, 11, 12}}, // Arabic digits
    };
    for (const auto& [typed, day] : cases) check(typed, day);
}

TEST_CASE("what is no day is refused with its reason") {
    const std::pair<const char*, DateProblem> cases[] = {
        {"", DateProblem::Empty},
        {"   ", DateProblem::Empty},
        {"31-2", DateProblem::NoSuchDay},
        {"30 feb 2027", DateProblem::NoSuchDay},
        {"29-2-2027", DateProblem::NoSuchDay},
        {"31 april", DateProblem::NoSuchDay},
        {"32-1-2026", DateProblem::NoSuchDay},
        {"0-1", DateProblem::NoSuchDay},
        {"1-0", DateProblem::NoSuchDay},
        {"1-13", DateProblem::NoSuchDay},
        {"0", DateProblem::NoSuchDay},
        {"12-11-0202", DateProblem::YearOutOfRange},
        {"12-11-202", DateProblem::YearOutOfRange},
        {"12-11-20266", DateProblem::YearOutOfRange},
        {"1 jan 1899", DateProblem::YearOutOfRange},
        {"1 jan 2101", DateProblem::YearOutOfRange},
        {"over 100 jaar", DateProblem::YearOutOfRange},
        {"over 99999999 dagen", DateProblem::YearOutOfRange},
        {"99999999 weken geleden", DateProblem::YearOutOfRange},
        {"ma 1 dec 2026", DateProblem::WeekdayDiffers},
        {"ooit", DateProblem::NotUnderstood},
        {"maa", DateProblem::NotUnderstood},
        {"1 maa", DateProblem::NotUnderstood},
        {"13:30", DateProblem::NotUnderstood},
        {"+3", DateProblem::NotUnderstood},
        {"over vier", DateProblem::NotUnderstood},
        {"over weken", DateProblem::NotUnderstood},
        {"over 2 weken geleden", DateProblem::NotUnderstood},
        {"1 2 3 4", DateProblem::NotUnderstood},
        {"1000", DateProblem::NotUnderstood},
        {"december", DateProblem::NotUnderstood},
        {"99999999999999999999", DateProblem::NotUnderstood},
        {"1-1-\u00B2\u00B3", DateProblem::NotUnderstood},
        {"\U0001F600", DateProblem::NotUnderstood},
        {"morgen \U0001F600", DateProblem::NotUnderstood},
        {"\u0645\u0631\u062D\u0628\u0627", DateProblem::NotUnderstood},
        {"'; drop table", DateProblem::NotUnderstood},
        {"-", DateProblem::NotUnderstood},
    };
    for (const auto& [typed, problem] : cases) check(typed, problem);
}

TEST_CASE("the year turns") {
    check("over 2 weken", QDate(2027, 1, 3), QDate(2026, 12, 20));
    check("vr", QDate(2027, 1, 1), QDate(2026, 12, 31));
    check("volgende week ma", QDate(2027, 1, 4), QDate(2026, 12, 31));
    check("2-1", QDate(2027, 1, 2), QDate(2026, 12, 31));
    check("morgen", QDate(2027, 1, 1), QDate(2026, 12, 31));
    check("gisteren", QDate(2026, 12, 31), QDate(2027, 1, 1));
    check("3", QDate(2027, 1, 3), QDate(2026, 12, 20));
}

TEST_CASE("the 29th of February is found in the year that has it") {
    check("29 feb", QDate(2028, 2, 29));
    check("29-2", QDate(2028, 2, 29), QDate(2028, 2, 29));
    check("29-2-28", QDate(2028, 2, 29));
    check("29 feb", QDate(2104, 2, 29).addYears(-76), QDate(2024, 3, 1)); // 2028 again
    check("29 feb", DateProblem::YearOutOfRange, QDate(2097, 1, 1));      // 2104 is too far
    check("over 1 jaar", QDate(2029, 2, 28), QDate(2028, 2, 29));
    check("29 feb", QDate(2024, 2, 29), today, Preference::Past);
}

TEST_CASE("looking back, the nearest day is the last one") {
    check("12/11", QDate(2026, 11, 12), today, Preference::Past);
    check("26/11", QDate(2025, 11, 26), today, Preference::Past);
    check("25/11", QDate(2026, 11, 25), today, Preference::Past);
    check("vr", QDate(2026, 11, 20), today, Preference::Past);
    check("wo", QDate(2026, 11, 18), today, Preference::Past);
    check("30", QDate(2026, 10, 30), today, Preference::Past);
    check("3-5-58", QDate(1958, 5, 3), today, Preference::Past);
    check("3-5-26", QDate(2026, 5, 3), today, Preference::Past);
    check("volgende week di", QDate(2026, 12, 1), today, Preference::Past); // said is said
}

TEST_CASE("a day in words is read back as the same day, in the language of the program") {
    for (auto day = QDate(2027, 12, 1); day < QDate(2028, 12, 31); day = day.addDays(1)) {
        const auto words = dateInWords(day);
        INFO(words.toStdString());
        CHECK(parseDateWords(words, today) == DateReading(day));
    }
    CHECK(dateInWords({}).isEmpty());
}

TEST_CASE("a day of a million letters is refused at once") {
    QElapsedTimer timer;
    timer.start();
    CHECK(parseDateWords(tandem::tests::long_text(1'000'000), today) == DateReading(DateProblem::TooLong));
    CHECK(parseDateWords(QString(1'000'000, u'1'), today) == DateReading(DateProblem::TooLong));
    CHECK(parseDateWords(QString(1'000'000, u' '), today) == DateReading(DateProblem::Empty));
    CHECK(timer.elapsed() < 200);
}

TEST_CASE("without a today nothing is read") { CHECK(parseDateWords("morgen", QDate()) == DateReading(DateProblem::NotUnderstood)); }
