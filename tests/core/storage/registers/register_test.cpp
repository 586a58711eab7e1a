#include "storage/registers/register.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::storage;

namespace {
Register written(WriterToken writer, std::int64_t at, const char* value) {
    Register reg;
    reg.write(writer, Instant{at}, Value(value));
    return reg;
}
} // namespace

TEST_CASE("a write that has seen the other replaces it") {
    Register mine = written(1, 10, "een");
    Register yours = mine;
    yours.write(2, Instant{20}, Value("twee"));
    CHECK(merge(mine, yours).heads.size() == 1);
    CHECK(merge(mine, yours).shown().value == Value("twee"));
    CHECK(merge(yours, mine) == merge(mine, yours));
}

TEST_CASE("two writes that have not seen each other are both kept") {
    Register mine = written(1, 10, "een"), yours = mine;
    mine.write(1, Instant{30}, Value("mijn"));
    yours.write(2, Instant{20}, Value("jouw"));
    Register both = merge(mine, yours);
    REQUIRE(both.has_conflict());
    CHECK(both.shown().value == Value("mijn"));
    both.write(3, Instant{40}, Value("samen"));
    CHECK(merge(merge(both, mine), yours) == both);
}

TEST_CASE("a wrong clock changes what is shown, never what is kept") {
    Register mine = written(1, 10, "een"), yours = mine;
    mine.write(1, Instant{9'999'999'999'999}, Value("2099"));
    yours.write(2, Instant{20}, Value("nu"));
    CHECK(merge(mine, yours).heads.size() == 2);
    yours = merge(mine, yours);
    yours.write(2, Instant{30}, Value("beslist"));
    CHECK(merge(mine, yours).shown().value == Value("beslist"));
}

TEST_CASE("the same value written twice is no conflict") {
    Register mine = written(1, 10, "gelijk"), yours = written(2, 20, "gelijk");
    CHECK(merge(mine, yours).heads.size() == 2);
    CHECK_FALSE(merge(mine, yours).has_conflict());
}
