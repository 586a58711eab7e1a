#include "room/item_clock.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using room::ItemClock;
using room::time_left;
using namespace std::chrono_literals;

namespace {

domain::AgendaItemId item(std::uint8_t number) {
    Uuid::Bytes bytes{};
    bytes[15] = number;
    return domain::AgendaItemId(Uuid(bytes));
}

constexpr Instant begin{1'000'000};

} // namespace

TEST_CASE("the clock of an item goes on from where it was when the meeting comes back to it") {
    ItemClock clock;
    clock.goTo(item(1), begin);
    clock.goTo(item(2), begin + 60s);
    clock.goTo(item(1), begin + 90s);
    CHECK(clock.spentAt(item(1), begin + 100s) == 70s);
    CHECK(clock.spentAt(item(2), begin + 100s) == 30s);
    CHECK(clock.spentAt(item(3), begin + 100s) == 0s);
}

TEST_CASE("to go to the same item again starts nothing anew") {
    ItemClock clock;
    clock.goTo(item(1), begin);
    clock.goTo(item(1), begin + 60s);
    CHECK(clock.spentAt(item(1), begin + 60s) == 60s);
}

TEST_CASE("the clock counts on through a lock: it comes back from its text") {
    ItemClock clock;
    clock.goTo(item(1), begin);
    clock.goTo(item(2), begin + 60s);
    const auto again = ItemClock::fromText(clock.text());
    CHECK(again.current() == item(2));
    CHECK(again.spentAt(item(2), begin + 400s) == 340s);
    CHECK(again.spentAt(item(1), begin + 400s) == 60s);
}

TEST_CASE("a text that is no clock is a clock that did not start") {
    for (const auto* text : {"", ";", "=", "x=1", "00000000-0000-0000-0000-000000000001=-5", "00000000-0000-0000-0000-000000000001"}) {
        CAPTURE(text);
        const auto clock = ItemClock::fromText(QString::fromLatin1(text));
        CHECK_FALSE(clock.current());
        CHECK(clock.text().isEmpty());
    }
}

TEST_CASE("a clock of the computer that is set back takes nothing away") {
    ItemClock clock;
    clock.goTo(item(1), begin);
    CHECK(clock.spentAt(item(1), Instant{0}) == 0s);
}

TEST_CASE("time left is said in whole minutes and counts on when it is late") {
    CHECK(time_left(15, 0s).minutes == 15);
    CHECK(time_left(15, 1s).minutes == 15);
    CHECK(time_left(15, 61s).minutes == 14);
    CHECK(time_left(15, 900s).minutes == 0);
    CHECK_FALSE(time_left(15, 900s).late);
    CHECK(time_left(15, 901s).late);
    CHECK(time_left(15, 901s).minutes == 0);
    CHECK(time_left(15, 1020s).minutes == 2);
}
