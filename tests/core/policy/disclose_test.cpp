// What comes out of the policy: canaries in every identity field, over generated worlds.
#include "policy/disclose.h"

#include "base/text.h"
#include "domain/actions/records.h"
#include "domain/cases/identity.h"
#include "domain/cases/records.h"
#include "domain/cases/rules.h"
#include "generated_world.h"
#include "support/property.h"

using namespace tandem;
using namespace tandem::test;

namespace {

struct FindsNothing final : IdentityDetector {
    bool finds_anything(std::string_view) const override { return false; }
};
struct FindsWord final : IdentityDetector {
    bool finds_anything(std::string_view text) const override { return text.find("burgemeester") != std::string_view::npos; }
};

domain::Identity identity_of(domain::SubjectId subject, const std::string& canary) {
    domain::Identity who;
    who.subject = subject;
    who.given_names = canary + "given";
    who.initials = "Q.";
    who.family_name = canary + "family";
    who.neighbourhood = canary + "hood";
    who.email = canary + "mail@example.org";
    who.address = domain::Address{canary + "street", "77", {}, canary + "place"};
    return who;
}

// A case in which every text says a canary of both subjects.
struct Content {
    domain::CaseFile case_file;
    std::vector<domain::Identity> identities{identity_of(resident(), "Xylo"), identity_of(partner(), "Zwiep")};
    std::vector<domain::Line> lines;
    std::vector<domain::Need> needs;
    std::vector<domain::ActionItem> actions;
    domain::TableProtocol protocol;
    OrdinaryWords ordinary;

    explicit Content(const World& world) : protocol(world.facts.table.protocol) {
        const std::string names = " Xylogiven Xylofamily Xylohood Xylostreet 77 Zwiepgiven Zwiepfamily";
        case_file.id = world.facts.about.id;
        case_file.code = *domain::CaseCode::parse("26-K7F");
        case_file.question_to_network = "Wie helpt" + names;
        case_file.room_story = domain::approved({"Iemand zoekt gezelschap.", {}}, {}, {});
        for (const auto& facts : world.facts.about.lines) {
            domain::Line one;
            one.id = facts.id;
            one.text = facts.id.text() + names;
            lines.push_back(one);
        }
        domain::Need need;
        need.case_file = case_file.id;
        need.text = "vervoer" + names;
        needs = {need};
        for (const auto& facts : world.facts.about.open_actions) {
            domain::ActionItem action;
            action.id = facts.id;
            action.case_file = case_file.id;
            action.text = "halen bij" + names;
            actions.push_back(action);
        }
    }

    std::optional<DisclosedCase> shown(const Answer& answer, const IdentityDetector& detector = FindsNothing()) const {
        std::vector<ActionContent> contents;
        for (const auto& action : actions) contents.push_back({&action, {"Bezoek", "Ilse"}});
        return disclose(answer, {case_file, identities, lines, needs, contents, {}, protocol, ordinary, detector, day("2026-11-10")});
    }
};

std::string all_text(const DisclosedCase& shown) {
    std::string all = shown.code() + "|" + shown.question() + "|" + shown.room_story();
    for (const auto& need : shown.needs()) all += "|" + need;
    for (const auto& one : shown.lines()) all += "|" + one.text();
    for (const auto& one : shown.own_actions()) all += "|" + one.kind + one.text + one.who + one.address;
    for (const auto& one : shown.actions()) all += "|" + one.case_code() + one.kind() + one.doer();
    for (const auto& subject : shown.subjects()) {
        all += "|" + subject.name + "|" + subject.address;
        for (const auto& veiled : subject.veiled) all += "|" + veiled.value;
    }
    return fold(all);
}

bool has(const std::string& text, const char* canary) { return text.find(canary) != std::string::npos; }

} // namespace

TEST_CASE("no canary of a subject comes out below named, but for the veiled fields") {
    check_property("canaries", 20'000, [] {
        Choices choices(*rc::gen::container<std::vector<int>>(200, rc::gen::inRange(0, 1000)));
        const World world = generated_world(choices);
        const Answer answer = decide(world.facts, generated_audience(choices), generated_setting(choices));
        const auto shown = Content(world).shown(answer);
        RC_ASSERT(shown.has_value() == (answer.existence() == Existence::Known));
        if (!shown) return;
        const std::string text = all_text(*shown);
        const bool own = !shown->own_actions().empty();
        if (answer.level_of(resident()) < IdentityLevel::Named && !own)
            for (const char* canary : {"xylogiven", "xylofamily", "xylostreet", "xyloplace", "xylomail"}) RC_ASSERT(!has(text, canary));
        if (answer.level_of(resident()) < IdentityLevel::Veiled && !own) RC_ASSERT(!has(text, "xylohood"));
        if (answer.level_of(partner()) < IdentityLevel::Named && !own) RC_ASSERT(!has(text, "zwiepgiven") && !has(text, "zwiepfamily"));
        if (answer.whole_case() < IdentityLevel::Anonymous) RC_ASSERT(shown->question().empty() && shown->room_story().empty());
    });
}

TEST_CASE("two runs that differ only in what is hidden come out the same") {
    check_property("noninterference of content", 20'000, [] {
        Choices choices(*rc::gen::container<std::vector<int>>(200, rc::gen::inRange(0, 1000)));
        const World world = generated_world(choices);
        const Answer answer = decide(world.facts, generated_audience(choices), generated_setting(choices));
        Content one(world), other(world);
        for (auto& hidden : other.lines)
            if (answer.line(hidden.id)->shown == Shown::No) hidden.text = "iets heel anders";
        for (auto& action : other.actions) {
            const auto& own = answer.own_actions_in_full();
            if (std::find(own.begin(), own.end(), action.id) == own.end()) action.text = "iets heel anders";
        }
        for (auto& who : other.identities) {
            if (answer.level_of(*who.subject) != IdentityLevel::Named) who.birth_date = day("1950-01-02"), who.phone = "0612345678";
            if (answer.address_of(*who.subject) < IdentityLevel::Named && answer.own_actions_in_full().empty()) who.address->house_number = "99";
        }
        const auto first = one.shown(answer), second = other.shown(answer);
        RC_ASSERT(first.has_value() == second.has_value());
        const auto without_number = [](std::string text) {
            for (auto at = text.find("77"); at != std::string::npos; at = text.find("77")) text.erase(at, 2);
            for (auto at = text.find("[…]"); at != std::string::npos; at = text.find("[…]")) text.erase(at, 5);
            return text;
        };
        if (first) RC_ASSERT(without_number(all_text(*first)) == without_number(all_text(*second)));
    });
}

TEST_CASE("a named audience gets the name, the lines it may have and no more") {
    const World world = couple();
    const auto shown = Content(world).shown(decide(world.facts, seat(social_work), at_table));
    REQUIRE(shown);
    CHECK(shown->subjects().front().name == "Xylogiven Xylofamily");
    CHECK(shown->subjects().front().address.empty()); // he lives there too
    CHECK(shown->lines().size() == 3);
    CHECK(has(all_text(*shown), "xylofamily"));
    CHECK_FALSE(has(all_text(*shown), "zwiep")); // in lines about her
}

TEST_CASE("a veiled case shows at most two fields") {
    World world = table_a();
    world.protocol().veiled_fields = {domain::VeiledField::Initials, domain::VeiledField::Initials, domain::VeiledField::Neighbourhood,
                                      domain::VeiledField::FirstName};
    const auto shown = Content(world).shown(decide(world.facts, seat(social_work), on_screen));
    REQUIRE(shown);
    const std::vector<VeiledValue> expected{{domain::VeiledField::Initials, "X.X."}, {domain::VeiledField::Neighbourhood, "Xylohood"}};
    CHECK(shown->subjects().front().veiled == expected);
    CHECK(shown->lines().empty());
}

TEST_CASE("without an approved story a case without a name stays at its code and needs") {
    const World world = table_a();
    Content content(world);
    const Answer answer = decide(world.facts, seat(neighbour_party), at_table);
    CHECK(content.shown(answer)->room_story() == "Iemand zoekt gezelschap.");
    CHECK_FALSE(content.shown(answer)->question().empty());
    content.case_file.room_story = domain::with_text(*content.case_file.room_story, "Anders.");
    CHECK(content.shown(answer)->question().empty());
    CHECK(content.shown(answer)->needs().size() == 1);
}

TEST_CASE("a story in which something is found is not shown, and its approval falls") {
    const World world = table_a();
    Content content(world);
    const Answer answer = decide(world.facts, seat(social_work), at_table);
    for (const char* text : {"Xylofamily zoekt gezelschap.", "De burgemeester zoekt gezelschap."}) {
        INFO(text);
        content.case_file.room_story = domain::approved({text, {}}, {}, {});
        const auto shown = content.shown(answer, FindsWord());
        CHECK(shown->room_story().empty());
        CHECK(shown->story_fate() == StoryFate::ApprovalFalls);
    }
}

TEST_CASE("who may not know of a case gets nothing at all") {
    const World world = table_a();
    CHECK_FALSE(Content(world).shown(decide(world.facts, seat(police), at_table)).has_value());
}
