// Dates and birthdays.
#include "language/detect/sheet.h"

#include <array>
#include <optional>

namespace tandem::language {
namespace {

constexpr std::array<std::string_view, 12> month_words{"januari jan january",
                                                       "februari feb febr february",
                                                       "maart mrt mar march",
                                                       "april apr",
                                                       "mei may",
                                                       "juni jun june",
                                                       "juli jul july",
                                                       "augustus aug august",
                                                       "september sep sept",
                                                       "oktober okt oct october",
                                                       "november nov",
                                                       "december dec"};
const WordSet all_month_words(
    "januari jan january februari feb febr february maart mrt mar march april apr mei may juni jun june juli jul july augustus aug august "
    "september sep sept oktober okt oct october november nov december dec");
constexpr std::array<std::string_view, 12> month_names{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                       "juli",    "augustus", "september", "oktober", "november", "december"};
const WordSet weekdays("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo vr za zo");
const WordSet birth_words("geboren geb geboortedatum geboortedag geboortejaar verjaardag jarig gebdatum geboorte verjaart verjaren");
const WordSet feasts("kerst kerstmis pasen pinksteren hemelvaart koningsdag koninginnedag sinterklaas ramadan suikerfeest carnaval "
                     "zomer winter herfst lente voorjaar najaar zomervakantie kerstvakantie");
constexpr std::string_view date_words = "op dd d datum per vanaf sinds jarig gedateerd";
const WordSet units("uur jaar jaren jarige weken week dagen maanden keer x personen mensen euro kinderen procent stuks km minuten");

int value_of(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

// What was read up to `end`.
struct Part {
    int value = 0;
    std::size_t end = 0;
};
using Read = std::optional<Part>;

struct Date {
    int day = 0; // 0 where the text does not say
    int month = 0;
    int year = 0;
    std::size_t end = 0;
    bool is_full() const { return day && month && year; }
};

Read number(const Passage& text, std::size_t i, std::size_t most_digits, int least, int most) {
    const auto& token = text.at(i);
    if (!token.is_number() || token.letters > most_digits) return std::nullopt;
    const int value = value_of(token.folded);
    if (value < least || value > most) return std::nullopt;
    return Part{value, i + 1};
}

Read day_at(const Passage& text, std::size_t i) {
    auto day = number(text, i, 2, 1, 31);
    if (day && text.is_tight(day->end) && is_one_of(text.at(day->end).folded, "e de ste")) ++day->end;
    return day;
}

Read month_word(const Passage& text, std::size_t i) {
    if (!text.at(i).is_word() || !is_one_of(text.at(i).folded, all_month_words)) return std::nullopt;
    for (std::size_t month = 0; month < month_words.size(); ++month) {
        if (!is_one_of(text.at(i).folded, month_words[month])) continue;
        const bool shortened =
            text.at(i).letters < 5 && text.at(i).folded != month_names[month] && text.is_mark(i + 1, '.') && text.is_tight(i + 1);
        return Part{static_cast<int>(month) + 1, shortened ? i + 2 : i + 1};
    }
    return std::nullopt;
}

Read long_year(const Passage& text, std::size_t i) { return text.at(i).letters == 4 ? number(text, i, 4, 1900, 2099) : std::nullopt; }

Read short_year(const Passage& text, std::size_t i) {
    if (text.is_apostrophe(i)) {
        const auto year = text.is_tight(i + 1) && text.at(i + 1).letters == 2 ? number(text, i + 1, 2, 0, 99) : std::nullopt;
        return year ? Part{1900 + year->value + (year->value < 30 ? 100 : 0), year->end} : Read{};
    }
    const auto year = text.at(i).letters == 2 ? number(text, i, 2, 0, 99) : std::nullopt;
    return year ? Part{1900 + year->value + (year->value < 30 ? 100 : 0), year->end} : Read{};
}

Read any_year(const Passage& text, std::size_t i) {
    const auto year = long_year(text, i);
    return year ? year : short_year(text, i);
}

std::size_t skip_separator(const Passage& text, std::size_t i) {
    return text.is_mark(i, '-') || text.is_mark(i, '/') || text.is_mark(i, '.') ? i + 1 : i;
}

// A number that goes on is a telephone number or a version.
bool goes_on(const Passage& text, std::size_t end) {
    const bool sign = text.is_mark(end, '-') || text.is_mark(end, '/') || text.is_mark(end, '.');
    if (text.at(end).type != TokenType::Mark && text.is_tight(end)) return !is_one_of(text.at(end).folded, "t z");
    return sign && text.is_tight(end) && text.is_tight(end + 1) && text.at(end + 1).is_number();
}

bool comes_from_number(const Passage& text, std::size_t i) {
    if (i == 0 || !text.is_tight(i)) return false;
    if (text.at(i - 1).type != TokenType::Mark) return true;
    const bool sign = text.is_mark(i - 1, '-') || text.is_mark(i - 1, '/') || text.is_mark(i - 1, '.');
    return sign && i > 1 && text.is_tight(i - 1) && text.at(i - 2).is_number();
}

bool separated_alike(const Passage& text, std::size_t first, std::size_t second) {
    if (text.at(first).type != TokenType::Mark || text.at(second).type != TokenType::Mark) return false;
    return text.text_of(text.at(first)) == text.text_of(text.at(second)) && skip_separator(text, first) != first;
}

std::optional<Date> with_month_word(const Passage& text, std::size_t i) {
    if (const auto day = day_at(text, i)) {
        if (const auto month = month_word(text, skip_separator(text, day->end))) {
            const auto at = skip_separator(text, month->end);
            auto year = long_year(text, at);
            if (!year && (text.is_apostrophe(at) || text.is_apostrophe(i - 1) || at != month->end)) year = short_year(text, at);
            if (!year && text.at(at).letters == 2 && text.at(at + 1).type == TokenType::Mark && !text.is_mark(at + 1, ':'))
                year = short_year(text, at);
            if (year && goes_on(text, year->end)) year.reset();
            return Date{day->value, month->value, year ? year->value : 0, year ? year->end : month->end};
        }
    }
    if (const auto year = long_year(text, i))
        if (const auto month = month_word(text, skip_separator(text, year->end)))
            if (const auto day = day_at(text, skip_separator(text, month->end)); day && !goes_on(text, day->end))
                return Date{day->value, month->value, year->value, day->end};
    if (const auto month = month_word(text, i)) {
        const auto year = text.is_apostrophe(month->end) ? short_year(text, month->end) : long_year(text, month->end);
        if (year && !goes_on(text, year->end)) return Date{0, month->value, year->value, year->end};
    }
    return std::nullopt;
}

std::optional<Date> in_figures(const Passage& text, std::size_t i) {
    if (comes_from_number(text, i)) return std::nullopt;
    const auto tail = [&](const Read& first, auto&& third) -> Read {
        if (!first) return std::nullopt;
        const auto at = skip_separator(text, first->end);
        const auto month = number(text, at, 2, 1, 12);
        if (!month) return std::nullopt;
        const bool spaces = at == first->end && !text.at(month->end).is_word() && skip_separator(text, month->end) == month->end;
        const auto last = third(text, skip_separator(text, month->end));
        if (!last || goes_on(text, last->end)) return std::nullopt;
        const bool four = text.at(i).letters == 4 || text.at(last->end - 1).letters == 4;
        if (!separated_alike(text, first->end, month->end) && !(spaces && four)) return std::nullopt;
        return Part{month->value, last->end};
    };
    const auto day = number(text, i, 2, 1, 31);
    if (const auto read = tail(day, any_year)) {
        const int year =
            any_year(text, text.at(read->end - 1).is_number() && text.is_apostrophe(read->end - 2) ? read->end - 2 : read->end - 1)->value;
        return Date{day->value, read->value, year, read->end};
    }
    const auto day_last = [](const Passage& t, std::size_t at) { return number(t, at, 2, 1, 31); };
    const auto year = text.is_apostrophe(i - 1) && text.is_tight(i) ? short_year(text, i - 1) : long_year(text, i);
    if (const auto read = tail(year, day_last)) return Date{value_of(text.at(read->end - 1).folded), read->value, year->value, read->end};
    return std::nullopt;
}

// "op 3-3", "03-1950".
std::optional<Date> partly_in_figures(const Passage& text, std::size_t i) {
    if (comes_from_number(text, i) || !text.is_tight(i + 1) || !text.is_tight(i + 2) || skip_separator(text, i + 1) == i + 1 ||
        goes_on(text, i + 3))
        return std::nullopt;
    const auto month_first = number(text, i, 2, 1, 12);
    if (const auto year = long_year(text, i + 2); month_first && year && !text.is_mark(i + 1, '.'))
        return Date{0, month_first->value, year->value, year->end};
    const auto day = number(text, i, 2, 1, 31);
    const auto month = number(text, i + 2, 2, 1, 12);
    const bool told = is_one_of(text.at(i - 1).folded, date_words) || is_one_of(text.at(i - 1).folded, weekdays) ||
                      (text.is_mark(i - 1, '.') && text.is(i - 2, "d"));
    if (!day || !month || !told || text.is_mark(i + 1, '.') || is_one_of(text.at(i + 3).folded, units)) return std::nullopt;
    return Date{day->value, month->value, 0, month->end};
}

bool is_birth(const Passage& text, std::size_t first, std::size_t last) {
    for (std::size_t back = 1; back <= 4 && back <= first; ++back) {
        const auto& token = text.at(first - back);
        if (is_one_of(token.folded, birth_words) || text.is_mark(first - back, '*')) return true;
        const bool ends = text.is_mark(first - back, '.') || text.is_mark(first - back, '?') || text.is_mark(first - back, '!');
        if (text.is_mark(first - back, ';') || (ends && text.at(first - back + 1).sentence_start)) return false;
    }
    return is_one_of(text.at(last).folded, "geboren jarig") || is_one_of(text.at(last + 1).folded, "geboren jarig");
}

std::string season_of(int month) {
    if (month <= 2 || month == 12) return "in de winter";
    return month <= 5 ? "in het voorjaar" : month <= 8 ? "in de zomer" : "in het najaar";
}

std::string about_year(int year) { return "rond " + std::to_string((year + 2) / 5 * 5); }

std::string suggestion_for(const Date& date, bool birth) {
    if (birth) return date.year ? about_year(date.year) : season_of(date.month);
    const std::string month(month_names[static_cast<std::size_t>(date.month) - 1]);
    if (!date.day) return "rond die tijd";
    return (date.day <= 10 ? "begin " : date.day <= 20 ? "half " : "eind ") + month;
}

// "zondag", "zondagavond"
bool is_weekday(std::string_view word) {
    for (const std::string_view part : {"avond", "middag", "ochtend", "nacht", "morgen"})
        if (word.size() > part.size() + 5 && word.ends_with(part)) word.remove_suffix(part.size());
    return is_one_of(word, weekdays);
}

// "op" and a day of the week go with the date; so does the apostrophe in front.
std::size_t start_of(const Passage& text, std::size_t i) {
    if (i > 0 && text.is_apostrophe(i - 1) && text.is_tight(i)) --i;
    if (i > 0 && is_weekday(text.at(i - 1).folded)) --i;
    if (i > 0 && is_one_of(text.at(i - 1).folded, "op in")) --i;
    return i;
}

// "sinds april 2023": of "sinds rond die tijd" nobody would think.
bool add_since(Sheet& sheet, std::size_t start, std::size_t end, const Mark& mark) {
    if (mark.suggestion != "rond die tijd" || start == 0 || !sheet.passage().is(start - 1, "sinds")) return false;
    return sheet.add(start - 1, end, {mark.kind, mark.severity, "sinds enige tijd"});
}

void add_date(Sheet& sheet, std::size_t i, const Date& date) {
    const auto& text = sheet.passage();
    const bool birth = is_birth(text, i, date.end);
    std::size_t end = date.end;
    if (!date.is_full() && is_one_of(text.at(end).folded, "jl jongstleden")) end += text.is_mark(end + 1, '.') ? 2U : 1U;
    const auto kind = birth ? FindingKind::Birthday : date.is_full() ? FindingKind::Date : FindingKind::PartialDate;
    const bool high = date.is_full() || (birth && date.day);
    Mark mark{kind, high ? Severity::High : Severity::Thought, suggestion_for(date, birth)};
    if (add_since(sheet, start_of(text, i), end, mark)) return;
    if (!sheet.add(start_of(text, i), end, mark)) sheet.add(i, end, mark);
}

// "zomer 2021", "kerst 2022"
void add_feast(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto year = is_one_of(text.at(i).folded, feasts) ? long_year(text, i + 1) : Read();
    if (!year || goes_on(text, year->end) || !sheet.is_free(i, year->end)) return;
    std::size_t start = i;
    while (start > 0 && i - start < 2 && is_one_of(text.at(start - 1).folded, "met in op de het rond") && sheet.is_free(start - 1)) --start;
    const Mark mark{FindingKind::PartialDate, Severity::Thought, "rond die tijd"};
    if (!add_since(sheet, start, year->end, mark)) sheet.add(start, year->end, mark);
}

// "geboren in 1948", "geb. '48", "bouwjaar" is no birth.
void add_birth_year(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (!is_one_of(text.at(i).folded, birth_words)) return;
    std::size_t at = i + 1;
    while (at < i + 4 && (text.is_mark(at, '.') || text.is_mark(at, ':') || is_one_of(text.at(at).folded, "in is anno jaar"))) ++at;
    const auto year = any_year(text, at);
    if (!year || goes_on(text, year->end) || skip_separator(text, year->end) != year->end) {
        if (!year || !text.is_mark(year->end, '.')) return;
    }
    const auto start = text.is(at - 1, "in") ? at - 1 : at;
    sheet.add(start, year->end, {FindingKind::Birthday, Severity::Thought, about_year(year->value)});
}

// "Inaya (2015)", "in 1955 geboren".
void add_year_of_person(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const auto year = long_year(text, i);
    if (!year) return;
    const bool bracket = text.is_mark(i - 1, '(') && text.is_mark(year->end, ')') && text.at(i - 2).has(mark::given | mark::surname) &&
                         text.at(i - 2).is_capital();
    if (bracket)
        sheet.add(i, year->end, {FindingKind::Birthday, Severity::Thought, about_year(year->value)});
    else if (text.is(i - 1, "in") && text.is(year->end, "geboren"))
        sheet.add(i - 1, year->end, {FindingKind::Birthday, Severity::Thought, about_year(year->value)});
}

} // namespace

void find_dates(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.at(i).type == TokenType::Mark || !sheet.is_free(i)) continue;
        auto date = with_month_word(text, i);
        if (!date && text.at(i).is_number()) date = in_figures(text, i);
        if (!date && text.at(i).is_number()) date = partly_in_figures(text, i);
        if (!date) continue;
        add_date(sheet, i, *date);
        i = date->end - 1;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        add_feast(sheet, i);
        add_birth_year(sheet, i);
        add_year_of_person(sheet, i);
    }
}

} // namespace tandem::language
