#include "base/time.h"

#include <date/date.h>
#include <date/tz.h>
#include <fmt/format.h>

#include <charconv>
#include <stdexcept>

namespace tandem {
namespace {

constexpr int first_year = 1800;
constexpr int last_year = 2999;

date::sys_days sys_days_of(Day day) { return date::sys_days{date::days{day.days_since_epoch()}}; }
date::year_month_day ymd_of(Day day) { return date::year_month_day{sys_days_of(day)}; }

// Exactly `length` digits at `position`.
std::optional<int> digits(std::string_view text, std::size_t position, std::size_t length) {
    if (position + length > text.size()) return std::nullopt;
    int value = 0;
    for (const char c : text.substr(position, length)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

Day day_from_count(std::int64_t days) {
    const date::year_month_day ymd{date::sys_days{date::days{days}}};
    const int year = static_cast<int>(ymd.year());
    if (year < first_year) return *Day::from_ymd(first_year, 1, 1);
    if (year > last_year) return *Day::from_ymd(last_year, 12, 31);
    return *Day::from_ymd(year, static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
}

date::sys_time<std::chrono::milliseconds> sys_time_of(Instant instant) {
    return date::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{instant.milliseconds}};
}

constexpr std::chrono::hours winter_offset{1};

date::local_time<std::chrono::milliseconds> local_time_of(const void* zone, Instant instant) {
    if (zone == nullptr)
        return date::local_time<std::chrono::milliseconds>{(sys_time_of(instant) + winter_offset).time_since_epoch()};
    return static_cast<const date::time_zone*>(zone)->to_local(sys_time_of(instant));
}

} // namespace

std::string to_iso(Instant instant) {
    const auto time = sys_time_of(instant);
    const auto day = date::floor<date::days>(time);
    const date::year_month_day ymd{day};
    const auto ms = (time - day).count();
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(ymd.year()),
                       static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()), ms / 3600000,
                       ms / 60000 % 60, ms / 1000 % 60, ms % 1000);
}

std::optional<Instant> instant_from_iso(std::string_view text) {
    if (text.size() != 24 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != '.' || text[23] != 'Z')
        return std::nullopt;
    const auto day = Day::parse(text.substr(0, 10));
    const auto hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2), ms = digits(text, 20, 3);
    if (!day || !hour || !minute || !second || !ms || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    return Instant{((static_cast<std::int64_t>(day->days_since_epoch()) * 24 + *hour) * 60 + *minute) * 60000 + *second * 1000 + *ms};
}

std::optional<Day> Day::from_ymd(int year, unsigned month, unsigned day) {
    if (year < first_year || year > last_year) return std::nullopt;
    const date::year_month_day ymd{date::year{year}, date::month{month}, date::day{day}};
    if (!ymd.ok()) return std::nullopt;
    return Day(date::sys_days{ymd}.time_since_epoch().count());
}

std::optional<Day> Day::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto year = digits(iso, 0, 4), month = digits(iso, 5, 2), day = digits(iso, 8, 2);
    if (!year || !month || !day) return std::nullopt;
    return from_ymd(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

int Day::year() const { return static_cast<int>(ymd_of(*this).year()); }
unsigned Day::month() const { return static_cast<unsigned>(ymd_of(*this).month()); }
unsigned Day::day() const { return static_cast<unsigned>(ymd_of(*this).day()); }
unsigned Day::weekday() const { return date::weekday{sys_days_of(*this)}.iso_encoding(); }
std::string Day::text() const { return fmt::format("{:04}-{:02}-{:02}", year(), month(), day()); }

Day Day::plus_days(int days) const { return day_from_count(static_cast<std::int64_t>(m_days) + days); }

Day Day::plus_months(int months) const {
    const auto start = ymd_of(*this);
    auto moved = start + date::months{months};
    if (!moved.ok()) moved = moved.year() / moved.month() / date::last;
    return day_from_count(date::sys_days{moved}.time_since_epoch().count());
}

int age_on(Day birth, Day day) {
    const bool before_birthday = std::pair(day.month(), day.day()) < std::pair(birth.month(), birth.day());
    const int age = day.year() - birth.year() - (before_birthday ? 1 : 0);
    return age < 0 ? 0 : age;
}

std::optional<TimeOfDay> TimeOfDay::from_minutes(int minutes) {
    if (minutes < 0 || minutes >= 24 * 60) return std::nullopt;
    return TimeOfDay(minutes);
}

std::optional<TimeOfDay> TimeOfDay::parse(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hour = digits(text, 0, 2), minute = digits(text, 3, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return TimeOfDay(*hour * 60 + *minute);
}

std::string TimeOfDay::text() const { return fmt::format("{:02}:{:02}", m_minutes / 60, m_minutes % 60); }

std::optional<Zone> Zone::find(std::string_view name) {
    try {
        return Zone(std::string(name), date::locate_zone(std::string(name)));
    } catch (const std::runtime_error&) { // the library's way to say it does not know the zone, or has no zones at all
        return std::nullopt;
    }
}

Zone Zone::amsterdam() {
    constexpr std::string_view name = "Europe/Amsterdam";
    return find(name).value_or(Zone(std::string(name), nullptr));
}

Day Zone::day_of(Instant instant) const {
    return day_from_count(date::floor<date::days>(local_time_of(m_zone, instant)).time_since_epoch().count());
}

TimeOfDay Zone::time_of(Instant instant) const {
    const auto local = local_time_of(m_zone, instant);
    const auto since_midnight = local - date::floor<date::days>(local);
    return *TimeOfDay::from_minutes(static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(since_midnight).count()));
}

Instant Zone::instant_at(Day day, TimeOfDay time) const {
    const date::local_time<std::chrono::minutes> local{date::local_days{date::days{day.days_since_epoch()}} +
                                                       std::chrono::minutes{time.minutes()}};
    if (m_zone == nullptr)
        return {std::chrono::milliseconds{local.time_since_epoch() - winter_offset}.count()};
    const auto found = static_cast<const date::time_zone*>(m_zone)->to_sys(local, date::choose::earliest);
    return {std::chrono::milliseconds{found.time_since_epoch()}.count()};
}

Instant SystemClock::now() const {
    return {std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

} // namespace tandem
