#include "domain/help/rules.h"

#include <catch2/catch_all.hpp>

#include "support/day.h"

using namespace tandem;
using namespace tandem::domain;

namespace {

using test::day;

Deployment informal() {
    Deployment one;
    one.help_kind = HelpKind::Informal;
    one.state = DeploymentRunning{day("2026-11-02")};
    return one;
}

} // namespace

TEST_CASE("a check-in is due its weeks after the last one, or after the start") {
    auto one = informal();
    CHECK(next_check_in(one, std::nullopt) == std::nullopt); // nothing was agreed
    one.check_in_weeks = 3;
    CHECK(next_check_in(one, std::nullopt) == day("2026-11-23"));
    CHECK(next_check_in(one, day("2026-11-20")) == day("2026-12-11"));
    CHECK(next_check_in(one, day("2026-01-01")) == day("2026-11-23")); // of before it began
    one.state = DeploymentEnded{day("2026-11-20"), {}};
    CHECK(next_check_in(one, std::nullopt) == std::nullopt);
}

TEST_CASE("a flag looks again at informal help that goes on, and at nothing else") {
    SafetyFlag flag;
    flag.raised_on = day("2026-11-05");
    CHECK(after_flag(informal(), flag).state == DeploymentState(DeploymentUnderReview{flag.raised_on, flag.id}));
    auto asked = informal();
    asked.state = DeploymentAsked{day("2026-11-02")};
    CHECK(std::holds_alternative<DeploymentUnderReview>(after_flag(asked, flag).state));
    auto declined = informal();
    declined.state = DeploymentDeclined{day("2026-11-02"), {}};
    CHECK(after_flag(declined, flag) == declined);
    auto formal = informal();
    formal.help_kind = HelpKind::Formal;
    CHECK(after_flag(formal, flag) == formal);
}

TEST_CASE("the motivation for a professional is asked where nobody looked, per need") {
    auto formal = informal();
    formal.help_kind = HelpKind::Formal;
    Need need;
    CHECK(lacks_motivation(formal, nullptr));
    CHECK(lacks_motivation(formal, &need));
    need.informal_first = InformalNotPossible{day("2026-11-01"), {}, "te zwaar"};
    CHECK_FALSE(lacks_motivation(formal, &need));
    CHECK_FALSE(lacks_motivation(informal(), nullptr));
}

TEST_CASE("somebody stands behind a volunteer wherever it is interwoven or threatening") {
    CaseFile plain, interwoven, threatening;
    interwoven.complexity = ProblemComplexity::Interwoven;
    threatening.duration = ProblemDuration::Threatening;
    CHECK(supervisor_gap(informal(), plain, nullptr) == SupervisorGap::None);
    CHECK(supervisor_gap(informal(), interwoven, nullptr) == SupervisorGap::Missing);
    CHECK(supervisor_gap(informal(), threatening, nullptr) == SupervisorGap::Missing);
    auto with = informal();
    with.supervisor = PersonId();
    Person there, gone;
    gone.active = false;
    CHECK(supervisor_gap(with, interwoven, &there) == SupervisorGap::None);
    CHECK(supervisor_gap(with, plain, &gone) == SupervisorGap::Left);
    CHECK(supervisor_gap(with, plain, nullptr) == SupervisorGap::Left); // not in the file any more
}

TEST_CASE("nobody helps more minutes than a week has, or checks in less than once a year") {
    auto one = informal();
    one.minutes_a_week = 7 * 24 * 60;
    CHECK(misfit_of(one).empty());
    one.minutes_a_week = 7 * 24 * 60 + 1;
    CHECK(misfit_of(one) == "deployment.minutes_a_week");
    one.minutes_a_week.reset();
    one.check_in_weeks = 0;
    CHECK(misfit_of(one) == "deployment.check_in_weeks");
    one.check_in_weeks = 53;
    CHECK(misfit_of(one) == "deployment.check_in_weeks");
}
