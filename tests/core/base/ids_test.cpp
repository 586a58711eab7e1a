#include "base/ids.h"
#include "base/text.h"

#include <catch2/catch_all.hpp>

#include <set>

using namespace tandem;

namespace {
struct StandingClock final : Clock {
    Instant at{1'700'000'000'000};
    Instant now() const override { return at; }
};
} // namespace

TEST_CASE("new ids only go up, also when the clock goes back") {
    StandingClock clock;
    SeededRandom random(1);
    IdSource ids(clock, random);
    Uuid last;
    for (int i = 0; i < 20'000; ++i) {
        if (i == 10'000) clock.at.milliseconds -= 3'600'000;
        const Uuid next = ids.next();
        REQUIRE(last < next);
        REQUIRE((next.bytes()[6] >> 4) == 7);
        last = next;
    }
}

TEST_CASE("an id reads back as it was written") {
    StandingClock clock;
    SeededRandom random(2);
    IdSource ids(clock, random);
    const Uuid id = ids.next();
    CHECK(Uuid::parse(id.text()) == id);
    CHECK_FALSE(Uuid::parse(id.text().substr(1)));
    CHECK_FALSE(Uuid::parse("0192e0a4+0000-7000-8000-000000000000"));
}

TEST_CASE("text is folded for finding") {
    CHECK(fold("Özgür Ĳsbrand VAN DER Vèn") == "ozgur ijsbrand van der ven");
    CHECK(fold("Łukasz Straße") == "lukasz strasse");
    CHECK(fold("مرحبا") == "مرحبا");
}

TEST_CASE("text that cannot be stored is cleaned, the rest stays") {
    CHECK(clean_text(std::string_view("a\0b\r\nc\xff", 7)) == "ab\nc\xef\xbf\xbd");
    CHECK(clean_text("👵🏽 שלום") == "👵🏽 שלום");
    CHECK(first_code_points("👵🏽x", 1) == "👵");
    CHECK(count_code_points("één") == 3);
    CHECK(trimmed(" \n a b ") == "a b");
    CHECK_FALSE(is_valid_utf8("\xc0\xaf"));
    CHECK_FALSE(is_valid_utf8("\xed\xa0\x80"));
}
