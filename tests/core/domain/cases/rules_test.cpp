#include "domain/cases/rules.h"

#include <catch2/catch_all.hpp>

#include "support/day.h"

using namespace tandem;
using namespace tandem::domain;

namespace {
using test::day;
} // namespace

TEST_CASE("a case is not handed over before the other network was asked and accepted") {
    CHECK_FALSE(may_become(CaseOpen{}, CaseHandedOver{}));
    CHECK(may_become(CaseOpen{}, CaseHandoverOffered{}));
    CHECK(may_become(CaseHandoverOffered{}, CaseHandedOver{}));
}

TEST_CASE("an offered case does not close: it is refused or accepted first") {
    CHECK_FALSE(may_become(CaseHandoverOffered{}, CaseClosed{}));
    CHECK(may_become(CaseHandoverOffered{}, CaseOpen{}));
    CHECK(may_become(CaseHandedOver{}, CaseOpen{})); // returned
}

TEST_CASE("a closed case can be opened again, and never goes back to intake") {
    CHECK(may_become(CaseClosed{}, CaseOpen{}));
    CHECK_FALSE(may_become(CaseClosed{}, CaseIntake{}));
    CHECK_FALSE(may_become(CaseOpen{}, CaseIntake{}));
}

TEST_CASE("details of a state may change without a step") {
    CHECK(may_become(CaseAftercare{day("2026-12-01")}, CaseAftercare{day("2027-03-01")}));
    CHECK(may_become(CaseIntake{}, CaseIntake{}));
}

TEST_CASE("the approval of a room story falls when its text changes") {
    const RoomStory story = approved(RoomStory{"Een man alleen.", StoryNotApproved{}}, PersonId{}, day("2026-11-02"));
    CHECK(room_story_is_approved(story));
    CHECK(room_story_is_approved(with_text(story, "Een man alleen.")));
    CHECK_FALSE(room_story_is_approved(with_text(story, "Een man alleen, om de hoek.")));
    CHECK_FALSE(room_story_is_approved(with_text(with_text(story, "Anders"), "Een man alleen.")));
}

TEST_CASE("an approval that came with another text does not hold") {
    CHECK_FALSE(room_story_is_approved(RoomStory{"Nieuw", StoryApproved{PersonId{}, day("2026-11-02"), "Oud"}}));
    CHECK_FALSE(room_story_is_approved(RoomStory{}));
}

TEST_CASE("retention starts when a case closes or is accepted elsewhere, not before") {
    CHECK(retention_start(CaseClosed{day("2026-11-02"), "better"}) == day("2026-11-02"));
    CHECK(retention_start(CaseHandedOver{day("2026-11-03"), "x"}) == day("2026-11-03"));
    CHECK_FALSE(retention_start(CaseIntake{}));
    CHECK_FALSE(retention_start(CaseOpen{day("2026-11-02")}));
    CHECK_FALSE(retention_start(CaseHandoverOffered{day("2026-11-02"), "x"}));
    CHECK_FALSE(retention_start(CaseAftercare{day("2026-11-02")}));
    CHECK(retention_ends_on(day("2026-08-31"), 6) == day("2027-02-28"));
}

TEST_CASE("who was not told is looked at again from the review day on") {
    const Told not_told = NotTold{"gevaar", day("2026-11-10")};
    CHECK_FALSE(told_review_is_due(not_told, day("2026-11-09")));
    CHECK(told_review_is_due(not_told, day("2026-11-10")));
    CHECK_FALSE(told_review_is_due(ToldUnknown{}, day("2026-11-10")));
}
