#include "domain/cases/postcode.h"

#include <catch2/catch_all.hpp>

using tandem::domain::Postcode;

TEST_CASE("a postcode is read in the ways people type it") {
    for (const char* typed : {"3812 XY", "3812XY", "3812xy", " 3812 xY "}) {
        INFO(typed);
        REQUIRE(Postcode::parse(typed));
        CHECK(Postcode::parse(typed)->text() == "3812 XY");
    }
}

TEST_CASE("what is not a Dutch postcode is refused") {
    for (const char* typed : {"", "0812 XY", "3812", "3812 X", "3812 XYZ", "381A XY", "3812  XY", "3812-XY", "3812 1Y", "3812 SS", "1000 Brussel"}) {
        INFO(typed);
        CHECK_FALSE(Postcode::parse(typed));
    }
}
