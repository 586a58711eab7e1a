#include "policy/disclosed_case.h"

#include "domain/actions/records.h"
#include "domain/cases/records.h"
#include "domain/cases/rules.h"

#include <catch2/catch_all.hpp>

#include <type_traits>

using namespace tandem;
using policy::DisclosedCase;
using policy::disclose_anonymously;

namespace {

domain::CaseFile case_file() {
    domain::CaseFile file;
    file.code = *domain::CaseCode::parse("26-K7F");
    file.question_to_network = "Wie gaat mee wandelen?";
    file.goes_well = "SECRET";
    file.what_matters = "SECRET";
    return file;
}

domain::Need need(const char* text, const domain::NeedState& state) {
    domain::Need one;
    one.text = text;
    one.state = state;
    return one;
}

} // namespace

TEST_CASE("a case at level anonymous has its code, its question, its needs and its actions") {
    const std::vector needs{need("gezelschap", domain::NeedOpen{}), need("vervallen", domain::NeedDropped{}), need("vervoer", domain::NeedMet{})};
    domain::ActionItem action;
    action.text = "SECRET";
    const auto shown = disclose_anonymously(case_file(), needs, {policy::disclose_at_code(action, case_file(), {"Op bezoek gaan", "Fatma"})});
    CHECK(shown.code() == "26-K7F");
    CHECK(shown.question() == "Wie gaat mee wandelen?");
    CHECK(shown.needs() == std::vector<std::string>{"gezelschap", "vervoer"});
    REQUIRE(shown.actions().size() == 1);
    CHECK(shown.actions()[0].kind() == "Op bezoek gaan");
    CHECK(shown.room_story().empty());
}

TEST_CASE("the story is shown only while its approval is of this text") {
    auto file = case_file();
    const auto story_of = [&](const domain::RoomStory& story) {
        file.room_story = story;
        return disclose_anonymously(file, {}, {}).room_story();
    };
    const domain::RoomStory written{"Iemand zoekt gezelschap.", domain::StoryNotApproved{}};
    CHECK(story_of(written).empty());
    const auto approved = domain::approved(written, {}, {});
    CHECK(story_of(approved) == "Iemand zoekt gezelschap.");
    CHECK(story_of(domain::with_text(approved, "Jan zoekt gezelschap.")).empty());
    auto forged = approved;
    forged.text = "Jan zoekt gezelschap.";
    CHECK(story_of(forged).empty());
}

TEST_CASE("only the policy makes one") {
    CHECK_FALSE(std::is_default_constructible_v<DisclosedCase>);
    CHECK(std::is_copy_constructible_v<DisclosedCase>);
}
