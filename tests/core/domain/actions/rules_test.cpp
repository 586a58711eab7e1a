#include "domain/actions/rules.h"

#include <catch2/catch_all.hpp>

#include "support/day.h"

using namespace tandem;
using namespace tandem::domain;

namespace {
using test::day;
} // namespace

TEST_CASE("an action can be done, not done, and opened again") {
    CHECK(may_become(ActionOpen{}, ActionDone{}));
    CHECK(may_become(ActionOpen{}, ActionNotDone{}));
    CHECK(may_become(ActionDone{}, ActionOpen{}));
    CHECK(may_become(ActionNotDone{}, ActionDone{}));
}

TEST_CASE("an action is overdue from the day after its own day, while it is open") {
    ActionItem action;
    CHECK_FALSE(is_overdue(action, day("2026-11-02")));
    action.due = day("2026-11-02");
    CHECK_FALSE(is_overdue(action, day("2026-11-02")));
    CHECK(is_overdue(action, day("2026-11-03")));
    action.state = ActionDone{day("2026-11-02")};
    CHECK_FALSE(is_overdue(action, day("2026-11-03")));
}

TEST_CASE("a reminder comes on its day and not for what is done") {
    ActionItem action;
    action.remind_on = day("2026-11-02");
    CHECK_FALSE(is_reminder_due(action, day("2026-11-01")));
    CHECK(is_reminder_due(action, day("2026-11-02")));
    action.state = ActionNotDone{day("2026-11-02"), NotDoneReason::CircumstancesChanged};
    CHECK_FALSE(is_reminder_due(action, day("2026-11-02")));
}
