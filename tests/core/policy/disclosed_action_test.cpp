#include "policy/disclosed_action.h"

#include "domain/actions/records.h"
#include "domain/cases/records.h"

#include <catch2/catch_all.hpp>

#include <type_traits>

using namespace tandem;
using policy::ActionStanding;
using policy::disclose_at_code;
using policy::DisclosedAction;

namespace {

domain::CaseFile secret_case() {
    domain::CaseFile file;
    file.code = *domain::CaseCode::parse("26-K7F");
    file.question_to_network = "SECRET question";
    return file;
}

domain::ActionItem action() {
    domain::ActionItem item;
    item.kind = "visit";
    item.text = "SECRET text";
    item.result = "SECRET result";
    item.due = Day::parse("2026-11-30");
    return item;
}

} // namespace

TEST_CASE("an action at level code has the case code, the kind, who, when and how it stands") {
    const auto disclosed = disclose_at_code(action(), secret_case(), {"Op bezoek gaan", "Fatma Demir"});
    CHECK(disclosed.case_code() == "26-K7F");
    CHECK(disclosed.kind() == "Op bezoek gaan");
    CHECK(disclosed.doer() == "Fatma Demir");
    CHECK(disclosed.due() == Day::parse("2026-11-30"));
    CHECK(disclosed.standing() == ActionStanding::Open);
}

TEST_CASE("how an action stands is told without the reason") {
    auto item = action();
    item.state = domain::ActionDone{*Day::parse("2026-11-20")};
    CHECK(disclose_at_code(item, secret_case(), {}).standing() == ActionStanding::Done);
    for (const auto reason : {domain::NotDoneReason::CircumstancesChanged, domain::NotDoneReason::NotDone}) {
        item.state = domain::ActionNotDone{*Day::parse("2026-11-20"), reason};
        CHECK(disclose_at_code(item, secret_case(), {}).standing() == ActionStanding::NotDone);
    }
}

TEST_CASE("only the policy makes a disclosed action") {
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<DisclosedAction>);
    STATIC_REQUIRE_FALSE(std::is_aggregate_v<DisclosedAction>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<DisclosedAction, std::string, policy::ActionLabels, std::optional<Day>, ActionStanding>);
}
