#include "domain/cases/case_code.h"

#include <catch2/catch_all.hpp>

#include <set>

using namespace tandem;
using domain::CaseCode;

TEST_CASE("a case code is read in the ways people type it") {
    for (const char* typed : {"26-K7F", "26-k7f", "26K7F", " 26-K7F ", "26k7f"}) {
        INFO(typed);
        REQUIRE(CaseCode::parse(typed));
        CHECK(CaseCode::parse(typed)->text() == "26-K7F");
    }
}

TEST_CASE("what is not a case code is refused") {
    for (const char* typed : {"", "26", "26-K7", "26-K7FF", "2-K7F", "A6-K7F", "26_K7F", "26--7F", "26-K 7", "26-KÉF"}) {
        INFO(typed);
        CHECK_FALSE(CaseCode::parse(typed));
    }
}

TEST_CASE("signs that look like another are no part of a code") {
    for (const char look_alike : std::string("0O1IL2Z5S8BUV")) {
        INFO(look_alike);
        CHECK_FALSE(CaseCode::parse(std::string("26-K7") + look_alike));
    }
}

TEST_CASE("a made code has the year, comes back from its text, and does not follow the one before") {
    SeededRandom random(7);
    std::set<std::string> made;
    for (int i = 0; i < 200; ++i) {
        const CaseCode code = CaseCode::make(2026, random);
        CHECK(code.text().starts_with("26-"));
        CHECK(CaseCode::parse(code.text()) == code);
        made.insert(code.text());
    }
    CHECK(made.size() > 190);
    CHECK(CaseCode::make(2105, random).text().starts_with("05-"));
}

TEST_CASE("every sign is used about as often as the others") {
    SeededRandom random(11);
    std::map<char, int> counts;
    for (int i = 0; i < 23 * 1000; ++i)
        for (const char sign : CaseCode::make(2026, random).text().substr(3)) ++counts[sign];
    CHECK(counts.size() == CaseCode::signs.size());
    for (const auto& [sign, count] : counts) {
        INFO(sign);
        CHECK(count > 2700);
        CHECK(count < 3300);
    }
}
