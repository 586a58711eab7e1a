#pragma once
// Time: instants are UTC milliseconds, days are civil dates in the network's zone. Nothing in core reads a clock itself.
#include "base/expected.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

// A moment, in milliseconds since 1970-01-01 UTC.
struct Instant {
    std::int64_t milliseconds = 0;

    friend constexpr auto operator<=>(Instant, Instant) = default;
    friend constexpr Instant operator+(Instant a, std::chrono::milliseconds b) { return {a.milliseconds + b.count()}; }
    friend constexpr std::chrono::milliseconds operator-(Instant a, Instant b) {
        return std::chrono::milliseconds(a.milliseconds - b.milliseconds);
    }
};

// "2026-11-02T10:00:00.000Z"
std::string to_iso(Instant instant);
std::optional<Instant> instant_from_iso(std::string_view text);

// A civil date from 1800-01-01 to 2999-12-31: wide enough for any birth date and any retention period, narrow enough
// that a year typed as 202 or 20266 is refused where it is typed.
class Day {
public:
    constexpr Day() = default; // 1970-01-01

    static std::optional<Day> from_ymd(int year, unsigned month, unsigned day); // nothing for 31 February
    static std::optional<Day> parse(std::string_view iso);                      // "2026-11-02" only

    int year() const;
    unsigned month() const; // 1 to 12
    unsigned day() const;   // 1 to 31
    unsigned weekday() const; // 1 = Monday to 7 = Sunday
    std::string text() const; // "2026-11-02"

    constexpr std::int32_t days_since_epoch() const { return m_days; }
    // Stays within the range above.
    Day plus_days(int days) const;
    Day plus_months(int months) const; // 31 January plus one month is the last day of February

    friend constexpr auto operator<=>(Day, Day) = default;
    friend constexpr int operator-(Day a, Day b) { return a.m_days - b.m_days; }

private:
    constexpr explicit Day(std::int32_t days) : m_days(days) {}
    std::int32_t m_days = 0;
};

// Whole years between the two days; below zero is 0.
int age_on(Day birth, Day day);

// A time of day in the network's zone: minutes after midnight, 0 to 1439.
class TimeOfDay {
public:
    constexpr TimeOfDay() = default;
    static std::optional<TimeOfDay> from_minutes(int minutes);
    static std::optional<TimeOfDay> parse(std::string_view text); // "09:30"

    constexpr int minutes() const { return m_minutes; }
    std::string text() const;

    friend constexpr auto operator<=>(TimeOfDay, TimeOfDay) = default;

private:
    constexpr explicit TimeOfDay(int minutes) : m_minutes(minutes) {}
    int m_minutes = 0;
};

// A time zone by its IANA name, such as "Europe/Amsterdam".
class Zone {
public:
    // Nothing when the system does not know the name.
    static std::optional<Zone> find(std::string_view name);
    static Zone amsterdam(); // the default; UTC+1 without summer time where the system has no zones

    const std::string& name() const { return m_name; }
    Day day_of(Instant instant) const;
    TimeOfDay time_of(Instant instant) const;
    // In the hour that does not exist in spring: the moment the clock jumps. In the one that exists twice: the first.
    Instant instant_at(Day day, TimeOfDay time) const;

private:
    Zone(std::string name, const void* zone) : m_name(std::move(name)), m_zone(zone) {}
    std::string m_name;
    const void* m_zone; // date::time_zone, owned by its library; null = UTC+1
};

class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

} // namespace tandem
