#include "cases/hours.h"

#include "support/ui.h"

using tandem::cases::hours_of;
using tandem::cases::minutes_in;

TEST_CASE("hours a week are read as people write them") {
    CHECK(minutes_in("2") == 120);
    CHECK(minutes_in(" 1,5 ") == 90);
    CHECK(minutes_in("1.25") == 75);
    CHECK(minutes_in("1:30") == 90);
    CHECK(minutes_in("0,5") == 30);
    CHECK(minutes_in("168") == 168 * 60);
    for (const char* wrong : {"", "veel", "-1", "1:75", "1:3", "169", "2 uur", "1,555", "9999"}) {
        INFO(wrong);
        CHECK_FALSE(minutes_in(wrong));
    }
}

TEST_CASE("hours that were written are read as the same minutes") {
    CHECK(hours_of(120) == "2");
    CHECK(hours_of(95) == "1:35");
    CHECK(hours_of(5) == "0:05");
    for (const int minutes : {0, 1, 59, 60, 61, 90, 600, 7 * 24 * 60}) CHECK(minutes_in(hours_of(minutes)) == minutes);
}
