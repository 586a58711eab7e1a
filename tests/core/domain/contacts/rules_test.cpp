#include "domain/contacts/rules.h"

#include <catch2/catch_all.hpp>

#include "support/day.h"

using namespace tandem;
using namespace tandem::domain;

namespace {

using test::day;

ContactAttempt attempt(std::string_view on, ContactResult result) {
    ContactAttempt one;
    one.on = day(on);
    one.result = result;
    return one;
}

} // namespace

TEST_CASE("the last attempt says when to try again") {
    std::vector<ContactAttempt> attempts;
    CHECK(next_attempt(attempts) == std::nullopt);
    attempts.push_back(attempt("2026-11-02", ContactResult::NoAnswer));
    CHECK(next_attempt(attempts) == day("2026-11-16"));
    attempts.push_back(attempt("2026-10-02", ContactResult::Spoke)); // earlier
    CHECK(next_attempt(attempts) == day("2026-11-16"));
    attempts.push_back(attempt("2026-11-20", ContactResult::Spoke));
    CHECK(next_attempt(attempts) == std::nullopt);
    attempts.push_back(attempt("2026-11-21", ContactResult::NotNow));
    attempts.back().again_on = day("2026-12-24");
    CHECK(next_attempt(attempts) == day("2026-12-24"));
    attempts.push_back(attempt("2026-12-25", ContactResult::Refused));
    CHECK(next_attempt(attempts) == std::nullopt);
}
