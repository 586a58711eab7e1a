#include "domain/consultation/rules.h"

#include <catch2/catch_all.hpp>

#include "support/day.h"

using namespace tandem;
using namespace tandem::domain;

namespace {

using test::day;

ConsultationQuestion question() {
    ConsultationQuestion one;
    one.text = "Iemand vergeet te eten.";
    one.question = "Is dit iets voor ons?";
    return one;
}

} // namespace

TEST_CASE("a question is open, then answered, then a case or closed") {
    const Day on = day("2026-11-02");
    CHECK(may_become(ConsultationOpen{}, ConsultationAdvised{on, "langsgaan"}));
    CHECK(may_become(ConsultationAdvised{on, ""}, ConsultationBecameCase{on}));
    CHECK(may_become(ConsultationClosed{on, {}}, ConsultationOpen{}));
    CHECK_FALSE(may_become(ConsultationBecameCase{on}, ConsultationOpen{})); // it would lead from a case to what was asked without a name
    CHECK_FALSE(may_become(ConsultationBecameCase{on}, ConsultationAdvised{on, ""}));
}

TEST_CASE("a check holds for the text and the question as they stood") {
    auto one = checked(question(), PersonId(), day("2026-11-02"));
    CHECK(is_checked(one));
    one.text += " ";
    CHECK_FALSE(is_checked(one));
    one = checked(question(), PersonId(), day("2026-11-02"));
    one.question.reset();
    CHECK_FALSE(is_checked(one));
    CHECK_FALSE(is_checked(question()));
}

TEST_CASE("a question lives for its weeks and not a day longer") {
    auto one = question();
    one.expires_on = consultation_expires_on(day("2026-11-02"), 6);
    CHECK(one.expires_on == day("2026-12-14"));
    CHECK_FALSE(is_expired(one, day("2026-12-13")));
    CHECK(is_expired(one, day("2026-12-14")));
}
