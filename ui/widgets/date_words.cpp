#include "widgets/date_words.h"

#include "widgets/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace tandem::widgets {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2100;
constexpr int days_in_week = 7;

struct Name {
    const char* word;
    int shortest; // letters that are enough
    int number;
};

const Name weekdays[] = {{"maandag", 2, 1},  {"dinsdag", 2, 2}, {"woensdag", 2, 3}, {"donderdag", 2, 4}, {"vrijdag", 2, 5},
                         {"zaterdag", 2, 6}, {"zondag", 2, 7},  {"monday", 3, 1},   {"tuesday", 3, 2},   {"wednesday", 3, 3},
                         {"thursday", 3, 4}, {"friday", 3, 5},  {"saturday", 3, 6}, {"sunday", 3, 7}};
const Name months[] = {{"januari", 3, 1},   {"january", 3, 1},   {"februari", 3, 2}, {"february", 3, 2}, {"maart", 4, 3},
                       {"march", 3, 3},     {"mrt", 3, 3},       {"april", 3, 4},    {"mei", 3, 5},      {"may", 3, 5},
                       {"juni", 3, 6},      {"june", 3, 6},      {"juli", 3, 7},     {"july", 3, 7},     {"augustus", 3, 8},
                       {"august", 3, 8},    {"september", 3, 9}, {"sept", 4, 9},     {"oktober", 3, 10}, {"october", 3, 10},
                       {"november", 3, 11}, {"december", 3, 12}};

template <std::size_t count>
int number_of(const Name (&names)[count], const Word& word) {
    if (word.isNumber() || word.is("maa")) return 0; // Monday or March: nobody knows
    if (word.is("maand")) return 0;                  // a month, though Monday begins so
    for (const auto& name : names)
        if (word.text.size() >= name.shortest && QLatin1String(name.word).startsWith(word.text)) return name.number;
    return 0;
}

bool is_one_of(const Word& word, std::initializer_list<const char*> others) {
    return std::ranges::any_of(others, [&](const char* other) { return word.is(other); });
}

enum class Unit { Day, Week, Month, Year };
std::optional<Unit> unit_of(const Word& word) {
    if (is_one_of(word, {"dag", "dagen", "day", "days", "d"})) return Unit::Day;
    if (is_one_of(word, {"week", "weken", "weeks", "wk", "w"})) return Unit::Week;
    if (is_one_of(word, {"maand", "maanden", "month", "months", "mnd"})) return Unit::Month;
    if (is_one_of(word, {"jaar", "jaren", "year", "years", "jr"})) return Unit::Year;
    return {};
}

// Which one of several: next, this, last.
std::optional<int> direction_of(const Word& word) {
    if (is_one_of(word, {"volgende", "volgend", "komende", "komend", "aanstaande", "as", "next", "coming"})) return 1;
    if (is_one_of(word, {"vorige", "vorig", "afgelopen", "verleden", "last", "past", "previous"})) return -1;
    if (is_one_of(word, {"deze", "dit", "this"})) return 0;
    return {};
}

class Reader {
public:
    Reader(QList<Word> words, QDate today, Preference preference) : m_words(std::move(words)), m_today(today), m_preference(preference) {}

    DateReading read() {
        drop_small_words();
        const int weekday = take_weekday();
        if (m_words.isEmpty()) return weekday ? DateReading(nearest_weekday(weekday, preferred())) : DateProblem::NotUnderstood;
        if (weekday) {
            if (m_words.size() == 1)
                if (const auto direction = direction_of(m_words[0])) return directed_weekday(weekday, *direction);
            if (const auto weeks = weeks_away()) return in_range(monday().addDays(days_in_week * qint64{*weeks} + weekday - 1));
        }
        const auto reading = rest();
        const auto* day = std::get_if<QDate>(&reading);
        if (weekday && day && day->dayOfWeek() != weekday) return DateProblem::WeekdayDiffers;
        return reading;
    }

private:
    int preferred() const { return m_preference == Preference::Coming ? 1 : -1; }
    QDate monday() const { return m_today.addDays(1 - m_today.dayOfWeek()); }

    // "de 12e van", "on the 1st of": what may stand around a day without changing it.
    void drop_small_words() {
        QList<Word> kept;
        for (const auto& word : m_words) {
            const bool follows_number = !kept.isEmpty() && kept.last().isNumber();
            const bool is_ending = follows_number && is_one_of(word, {"e", "ste", "de", "st", "nd", "rd", "th"});
            if (!is_ending && !is_one_of(word, {"de", "op", "van", "on", "the", "of", "a.s"})) kept.append(word);
        }
        m_words = kept;
    }

    int take_weekday() {
        for (qsizetype at = 0; at < m_words.size(); ++at) {
            const int weekday = number_of(weekdays, m_words[at]);
            if (weekday == 0) continue;
            m_words.removeAt(at);
            return weekday;
        }
        return 0;
    }

    QDate nearest_weekday(int weekday, int direction) const {
        const int ahead = (weekday - m_today.dayOfWeek() + days_in_week) % days_in_week;
        if (direction > 0) return m_today.addDays(ahead == 0 ? days_in_week : ahead);
        return m_today.addDays(ahead - days_in_week);
    }
    DateReading directed_weekday(int weekday, int direction) const {
        return direction == 0 ? monday().addDays(weekday - 1) : nearest_weekday(weekday, direction);
    }

    struct Distance {
        int count;
        Unit unit;
    };
    // "over 2 weken", "2 dagen geleden", "volgende maand".
    std::optional<Distance> distance() const {
        if (m_words.size() == 2)
            if (const auto direction = direction_of(m_words[0]))
                if (const auto unit = unit_of(m_words[1])) return Distance{*direction, *unit};
        if (m_words.size() != 3) return {};
        const bool ahead = is_one_of(m_words[0], {"over", "in"});
        const bool back = is_one_of(m_words[2], {"geleden", "ago", "terug"});
        if (ahead == back) return {};
        const int count = countIn(m_words[ahead ? 1 : 0]);
        const auto unit = unit_of(m_words[ahead ? 2 : 1]);
        if (count < 0 || !unit) return {};
        return Distance{ahead ? count : -count, *unit};
    }
    std::optional<int> weeks_away() const {
        const auto found = distance();
        if (!found || found->unit != Unit::Week || std::abs(found->count) > 10'000) return {};
        return found->count;
    }

    DateReading moved(const Distance& by) const {
        if (std::abs(by.count) > 100'000) return DateProblem::YearOutOfRange;
        switch (by.unit) {
        case Unit::Day: return in_range(m_today.addDays(by.count));
        case Unit::Week: return in_range(m_today.addDays(qint64{by.count} * days_in_week));
        case Unit::Month: return in_range(m_today.addMonths(by.count));
        case Unit::Year: return in_range(m_today.addYears(by.count));
        }
        return DateProblem::NotUnderstood;
    }
    static DateReading in_range(QDate day) {
        if (!day.isValid() || day.year() < first_year || day.year() > last_year) return DateProblem::YearOutOfRange;
        return day;
    }

    DateReading rest() const {
        if (const auto days = named_day()) return in_range(m_today.addDays(*days));
        if (const auto by = distance()) return moved(*by);
        const auto numbers = std::ranges::count_if(m_words, &Word::isNumber);
        if (numbers == m_words.size()) return from_numbers();
        return from_month_name();
    }

    std::optional<int> named_day() const {
        if (m_words.size() == 3 && m_words[0].is("day") && m_words[1].is("after") && m_words[2].is("tomorrow")) return 2;
        if (m_words.size() != 1) return {};
        if (is_one_of(m_words[0], {"vandaag", "today", "nu", "now"})) return 0;
        if (is_one_of(m_words[0], {"morgen", "tomorrow"})) return 1;
        if (m_words[0].is("overmorgen")) return 2;
        if (is_one_of(m_words[0], {"gisteren", "yesterday"})) return -1;
        if (m_words[0].is("eergisteren")) return -2;
        return {};
    }

    DateReading from_numbers() const {
        const auto& w = m_words;
        if (w.size() == 1 && w[0].text.size() <= 2) return day_of_month(w[0].number);
        if (w.size() == 2) return without_year(w[0], w[1].number);
        if (w.size() != 3) return DateProblem::NotUnderstood;
        if (w[0].text.size() == 4) return exact(w[0], w[1].number, w[2]);
        return exact(w[2], w[1].number, w[0]);
    }

    // "1 december", "december 1", both with or without a year.
    DateReading from_month_name() const {
        const auto& w = m_words;
        if (w.size() < 2 || w.size() > 3) return DateProblem::NotUnderstood;
        const int first = number_of(months, w[0]);
        const int month = first ? first : number_of(months, w[1]);
        const auto& day = first ? w[1] : w[0];
        if (month == 0 || !day.isNumber()) return DateProblem::NotUnderstood;
        if (w.size() == 2) return without_year(day, month);
        return w[2].isNumber() ? exact(w[2], month, day) : DateProblem::NotUnderstood;
    }

    DateReading exact(const Word& year, int month, const Word& day) const {
        if (day.text.size() > 2) return DateProblem::NotUnderstood;
        const int full = full_year(year);
        if (full < first_year || full > last_year) return DateProblem::YearOutOfRange;
        const QDate found(full, month, day.number);
        return found.isValid() ? DateReading(found) : DateProblem::NoSuchDay;
    }
    // '26 is 2026; looking back, '58 is 1958.
    int full_year(const Word& year) const {
        if (year.text.size() != 2) return year.number;
        const int century = m_today.year() / 100 * 100;
        const bool ahead = century + year.number > m_today.year();
        return century + year.number - (ahead && m_preference == Preference::Past ? 100 : 0);
    }

    DateReading without_year(const Word& day, int month) const {
        if (day.text.size() > 2) return DateProblem::NotUnderstood;
        for (int step = 0; step <= 8; ++step) { // eight years from one February 29 to the next, at most
            const QDate found(m_today.year() + step * preferred(), month, day.number);
            if (found.isValid() && is_on_side(found)) return in_range(found);
        }
        return DateProblem::NoSuchDay;
    }
    DateReading day_of_month(int day) const {
        for (int step = 0; step <= 2; ++step) {
            const auto month = m_today.addMonths(step * preferred());
            const QDate found(month.year(), month.month(), day);
            if (found.isValid() && is_on_side(found)) return in_range(found);
        }
        return DateProblem::NoSuchDay;
    }
    bool is_on_side(QDate day) const { return m_preference == Preference::Coming ? day >= m_today : day <= m_today; }

    QList<Word> m_words;
    QDate m_today;
    Preference m_preference;
};

} // namespace

DateReading parseDateWords(const QString& text, QDate today, Preference preference) {
    if (text.size() > longest_words) return text.trimmed().isEmpty() ? DateProblem::Empty : DateProblem::TooLong;
    auto shorter = text.trimmed();
    if (shorter.isEmpty()) return DateProblem::Empty;
    shorter.replace(QLatin1String("a.s."), QLatin1String("as"), Qt::CaseInsensitive);
    const auto words = wordsOf(shorter, QStringLiteral("-/.,"));
    if (words.strange || words.list.isEmpty() || !today.isValid()) return DateProblem::NotUnderstood;
    return Reader(words.list, today, preference).read();
}

QLocale spokenLocale() {
    //: The code of the language of this translation: nl, en.
    return QLocale(QCoreApplication::translate("tandem::widgets::DateField", "en"));
}

QString dateInWords(QDate day) {
    if (!day.isValid()) return {};
    return spokenLocale().toString(day, QStringLiteral("ddd d MMM yyyy")).remove(QLatin1Char('.'));
}

} // namespace tandem::widgets
