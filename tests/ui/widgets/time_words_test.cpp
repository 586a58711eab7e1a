#include <catch2/catch_test_macros.hpp>

#include "widgets/time_words.h"

#include "ui/widgets/shown.h"

#include <QElapsedTimer>

using namespace tandem::widgets;

namespace {

std::string told(const TimeReading& reading) {
    if (const auto* time = std::get_if<QTime>(&reading)) return time->toString().toStdString();
    return "problem " + std::to_string(static_cast<int>(std::get<TimeProblem>(reading)));
}

void check(const char* typed, const TimeReading& expected) {
    const auto reading = parseTimeWords(QString::fromUtf8(typed));
    INFO("'" << typed << "' was read as " << told(reading) << ", not " << told(expected));
    CHECK(reading == expected);
}

} // namespace

TEST_CASE("times are read as people say them") {
    const std::pair<const char*, QTime> cases[] = {
        {"13:30", {13, 30}},
        {"13.30", {13, 30}},
        {"13 30", {13, 30}},
        {"1330", {13, 30}},
        {"13u30", {13, 30}},
        {"13h30", {13, 30}},
        {"13:30 uur", {13, 30}},
        {"om 13:30", {13, 30}},
        {"9", {9, 0}},
        {"9u", {9, 0}},
        {"9 uur", {9, 0}},
        {"9 UUR", {9, 0}},
        {"negen uur", {9, 0}},
        {"9 o'clock", {9, 0}},
        {"09:00", {9, 0}},
        {"0900", {9, 0}},
        {"930", {9, 30}},
        {"9:30", {9, 30}},
        {"7", {7, 0}},
        {"6", {18, 0}},
        {"2 uur", {14, 0}},
        {"1:30", {13, 30}},
        {"130", {13, 30}},
        {"01:30", {1, 30}},
        {"0130", {1, 30}},
        {"12", {12, 0}},
        {"12:15", {12, 15}},
        {"0", {0, 0}},
        {"0:15", {0, 15}},
        {"00:00", {0, 0}},
        {"23:59", {23, 59}},
        {"17", {17, 0}},
        {"half 2", {13, 30}},
        {"Half Twee", {13, 30}},
        {"half 7", {18, 30}},
        {"half 8", {7, 30}},
        {"half 10", {9, 30}},
        {"half 1", {12, 30}},
        {"half 12", {11, 30}},
        {"half past 2", {14, 30}},
        {"half past twelve", {12, 30}},
        {"kwart over 1", {13, 15}},
        {"kwart voor 3", {14, 45}},
        {"kwart voor 1", {12, 45}},
        {"quarter to 9", {8, 45}},
        {"quarter past ten", {10, 15}},
        {"tien voor half 3", {14, 20}},
        {"vijf over half 9", {8, 35}},
        {"5 voor 9", {8, 55}},
        {"9 uur 's avonds", {21, 0}},
        {"half 8 's avonds", {19, 30}},
        {"2 uur 's nachts", {2, 0}},
        {"2 uur \u2019s middags", {14, 0}},
        {"6 am", {6, 0}},
        {"6pm", {18, 0}},
        {"12 pm", {12, 0}},
        {"12 am", {0, 0}},
        {"14:00 's middags", {14, 0}},
        {"noon", {12, 0}},
        {"middernacht", {0, 0}},
    };
    for (const auto& [typed, time] : cases) check(typed, time);
}

TEST_CASE("what is no time is refused with its reason") {
    const std::pair<const char*, TimeProblem> cases[] = {
        {"", TimeProblem::Empty},
        {"  ", TimeProblem::Empty},
        {"25:00", TimeProblem::NoSuchTime},
        {"24:00", TimeProblem::NoSuchTime},
        {"12:75", TimeProblem::NoSuchTime},
        {"2575", TimeProblem::NoSuchTime},
        {"99", TimeProblem::NoSuchTime},
        {"14 am", TimeProblem::NoSuchTime},
        {"12345", TimeProblem::NotUnderstood},
        {"half", TimeProblem::NotUnderstood},
        {"half 13", TimeProblem::NotUnderstood},
        {"half 0", TimeProblem::NotUnderstood},
        {"kwart", TimeProblem::NotUnderstood},
        {"kwart over", TimeProblem::NotUnderstood},
        {"13:3", TimeProblem::NotUnderstood},
        {"13:30:15", TimeProblem::NotUnderstood},
        {"uur", TimeProblem::NotUnderstood},
        {"straks", TimeProblem::NotUnderstood},
        {"12-11", TimeProblem::NotUnderstood},
        {"\U0001F600", TimeProblem::NotUnderstood},
        {"\u05E9\u05DC\u05D5\u05DD", TimeProblem::NotUnderstood},
        {"999999999999999999", TimeProblem::NotUnderstood},
    };
    for (const auto& [typed, problem] : cases) check(typed, problem);
}

TEST_CASE("a time in words is read back as the same time") {
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const QTime time(minute / 60, minute % 60);
        CHECK(parseTimeWords(timeInWords(time)) == TimeReading(time));
    }
}

TEST_CASE("a time of a million letters is refused at once") {
    QElapsedTimer timer;
    timer.start();
    CHECK(parseTimeWords(tandem::tests::long_text(1'000'000)) == TimeReading(TimeProblem::TooLong));
    CHECK(timer.elapsed() < 100);
}
