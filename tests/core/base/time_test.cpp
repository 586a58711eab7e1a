#include "base/time.h"

#include <catch2/catch_all.hpp>

using namespace tandem;

TEST_CASE("a day that does not exist is refused") {
    CHECK_FALSE(Day::from_ymd(2026, 2, 31));
    CHECK_FALSE(Day::parse("2026-02-29"));
    CHECK(Day::parse("2024-02-29"));
    CHECK_FALSE(Day::parse("0202-11-02"));
    CHECK_FALSE(Day::parse("2026-11-2"));
    CHECK_FALSE(Day::parse(""));
}

TEST_CASE("months are added by the calendar") {
    CHECK(Day::parse("2026-01-31")->plus_months(1).text() == "2026-02-28");
    CHECK(Day::parse("2026-11-02")->plus_days(30).text() == "2026-12-02");
    CHECK(Day::parse("2026-11-22")->weekday() == 7);
}

TEST_CASE("an age is counted in whole years") {
    const Day birth = *Day::parse("1950-06-15");
    CHECK(age_on(birth, *Day::parse("2026-06-14")) == 75);
    CHECK(age_on(birth, *Day::parse("2026-06-15")) == 76);
    CHECK(age_on(birth, *Day::parse("1949-01-01")) == 0);
}

TEST_CASE("instants and local days meet in the network's zone") {
    const Zone zone = Zone::amsterdam();
    const Instant late = *instant_from_iso("2026-07-01T22:30:00.000Z");
    CHECK(zone.day_of(late).text() == "2026-07-02");
    CHECK(zone.time_of(late).text() == "00:30");
    CHECK(zone.instant_at(*Day::parse("2026-07-02"), *TimeOfDay::parse("00:30")) == late);
    CHECK(to_iso(late) == "2026-07-01T22:30:00.000Z");
    CHECK_FALSE(Zone::find("Europe/Nergens"));
}
