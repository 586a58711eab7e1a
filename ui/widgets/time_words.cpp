#include "widgets/time_words.h"

#include "widgets/words.h"

#include <algorithm>
#include <optional>

namespace tandem::widgets {
namespace {

constexpr int first_working_hour = 7;
constexpr int half_day = 12 * 60;

bool is_one_of(const Word& word, std::initializer_list<const char*> others) {
    return std::ranges::any_of(others, [&](const char* other) { return word.is(other); });
}

enum class DayPart { Unsaid, Morning, Later };

// "'s middags", "pm": taken out of the words.
DayPart take_day_part(QList<Word>& words) {
    auto part = DayPart::Unsaid;
    QList<Word> kept;
    for (const auto& word : words) {
        if (is_one_of(word, {"ochtends", "ochtend", "morgens", "nachts", "am", "morning"}))
            part = DayPart::Morning;
        else if (is_one_of(word, {"middags", "avonds", "avond", "pm", "afternoon", "evening"}))
            part = DayPart::Later;
        else if (!is_one_of(word, {"s", "om", "at", "uur", "u", "h", "o", "clock", "oclock", "in", "the"}))
            kept.append(word);
    }
    words = kept;
    return part;
}

// Minutes before or after a whole or half hour, as spoken.
struct Spoken {
    int minutes;
    int hour;
};

int minutes_in(const Word& word) { return is_one_of(word, {"kwart", "quarter"}) ? 15 : countIn(word); }

// "half 2", "half past 2", "kwart over 1", "tien voor half 3".
std::optional<Spoken> spoken(const QList<Word>& words) {
    if (words.size() == 2 && words[0].is("half")) return Spoken{-30, countIn(words[1])};
    if (words.size() == 3 && words[0].is("half") && words[1].is("past")) return Spoken{30, countIn(words[2])};
    if (words.size() < 3 || words.size() > 4) return {};
    const bool after = is_one_of(words[1], {"over", "past"});
    const bool before = is_one_of(words[1], {"voor", "to"});
    if (!after && !before) return {};
    const bool half = words.size() == 4 && words[2].is("half");
    if (words.size() == 4 && !half) return {};
    const int minutes = minutes_in(words[0]);
    if (minutes < 1 || minutes > 29) return {};
    return Spoken{(after ? minutes : -minutes) - (half ? 30 : 0), countIn(words.last())};
}

QTime at_minute(int minute) { return QTime(minute / 60 % 24, minute % 60); }

int placed(int minute, DayPart part, bool may_be_afternoon) {
    if (part == DayPart::Later && minute < half_day) return minute + half_day;
    if (part == DayPart::Morning && minute >= half_day && minute < half_day + 60) return minute - half_day;
    if (part == DayPart::Unsaid && may_be_afternoon && minute < first_working_hour * 60) return minute + half_day;
    return minute;
}

TimeReading from_spoken(const Spoken& found, DayPart part) {
    if (found.hour < 1 || found.hour > 12) return TimeProblem::NotUnderstood;
    const int minute = (found.hour % 12 * 60 + found.minutes + half_day) % half_day;
    return at_minute(placed(minute, part, true));
}

TimeReading from_clock(int hour, int minute, DayPart part, bool may_be_afternoon) {
    if (hour > 23 || minute > 59) return TimeProblem::NoSuchTime;
    if (part != DayPart::Unsaid && hour > 12) return part == DayPart::Later ? TimeReading(QTime(hour, minute)) : TimeProblem::NoSuchTime;
    return at_minute(placed(hour * 60 + minute, part, may_be_afternoon && hour > 0));
}

TimeReading from_words(const QList<Word>& words, DayPart part) {
    if (words.size() == 1 && words[0].is("noon")) return QTime(12, 0);
    if (words.size() == 1 && is_one_of(words[0], {"middernacht", "midnight"})) return QTime(0, 0);
    if (const auto found = spoken(words)) return from_spoken(*found, part);
    if (words.size() == 1 && !words[0].isNumber() && countIn(words[0]) > 0) return from_clock(countIn(words[0]), 0, part, true);
    if (words.isEmpty() || !std::ranges::all_of(words, &Word::isNumber)) return TimeProblem::NotUnderstood;
    const auto& digits = words[0].text;
    if (words.size() == 2 && digits.size() <= 2 && words[1].text.size() == 2)
        return from_clock(words[0].number, words[1].number, part, digits.size() == 1);
    if (words.size() != 1 || digits.size() > 4) return TimeProblem::NotUnderstood;
    if (digits.size() <= 2) return from_clock(words[0].number, 0, part, digits.size() == 1);
    return from_clock(words[0].number / 100, words[0].number % 100, part, digits.size() == 3);
}

} // namespace

TimeReading parseTimeWords(const QString& text) {
    if (text.size() > longest_words) return text.trimmed().isEmpty() ? TimeProblem::Empty : TimeProblem::TooLong;
    if (text.trimmed().isEmpty()) return TimeProblem::Empty;
    auto words = wordsOf(text, QStringLiteral(":.,"));
    if (words.strange) return TimeProblem::NotUnderstood;
    const auto part = take_day_part(words.list);
    return from_words(words.list, part);
}

QString timeInWords(QTime time) { return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString(); }

} // namespace tandem::widgets
