#include "knowledge/marks_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace tandem;
using knowledge::say_marks;
using workspace::Mark;

namespace {

const std::string text = "Jansen, 83 jaar, Jansen";
const Mark name{0, 6, "name", true, "iemand"}, age{8, 15, "age", false, "iemand op leeftijd"}, again{17, 23, "name", true, "iemand"};

} // namespace

TEST_CASE("what points to somebody is named once with what it is, and apart from what is worth a thought") {
    CHECK(say_marks(text, {}).isEmpty());
    CHECK(say_marks(text, {name, age, again}) ==
          "Dit wijst naar iemand: Jansen (naam). Schrijf het anders. Denk hier even over na: 83 jaar (leeftijd).");
    CHECK(say_marks(text, {age}) == "Denk hier even over na: 83 jaar (leeftijd).");
}

TEST_CASE("a mark that lies outside the text is left aside") { CHECK(say_marks("kort", {age}).isEmpty()); }

TEST_CASE("whether anything points to somebody is known apart") {
    CHECK_FALSE(knowledge::has_high({age}));
    CHECK(knowledge::has_high({age, name}));
}
