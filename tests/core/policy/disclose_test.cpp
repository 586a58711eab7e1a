// What comes out of the policy: canaries in every identity field, over generated worlds.
#include "policy/disclose.h"

#include "base/text.h"
#include "domain/actions/records.h"
#include "domain/cases/records.h"
#include "domain/cases/rules.h"
#include "domain/contacts/records.h"
#include "generated_world.h"
#include "support/canary_identity.h"
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

domain::Identity identity_of(domain::SubjectId subject, const Canary& canary) {
    auto who = identity_of(canary);
    who.subject = subject;
    return who;
}

// Both subjects of the case, a child of theirs that no answer is about, and who reported it.
std::vector<domain::Identity> everybody() {
    auto reporter = identity_of(canary_reporter);
    reporter.reporter_of = report();
    return {identity_of(resident(), canary_resident), identity_of(partner(), canary_partner),
            identity_of(id<domain::SubjectId>(303), canary_child), std::move(reporter)};
}

std::string name_and_street(const Canary& canary) {
    return " " + canary.name_typed() + " " + canary.neighbourhood + " " + canary.street + " " + canary.house_number;
}
std::string names_and_streets() { return name_and_street(canary_resident) + name_and_street(canary_partner); }
// The names of both, and of one of the four all that tells who it is.
std::string names_and_all_of_one(Choices& choices) {
    const Canary* whom = choices.one_of({&canary_resident, &canary_partner, &canary_child, &canary_reporter});
    return " " + canary_resident.name_typed() + ", " + canary_partner.name_typed() + ", " + whom->all_typed();
}

// A case in which every text says who both subjects are.
struct Content {
    domain::CaseFile case_file;
    std::vector<domain::Identity> identities = everybody();
    std::vector<domain::Line> lines;
    std::vector<domain::Need> needs;
    std::vector<domain::ActionItem> actions;
    std::vector<domain::ContactAttempt> attempts;
    std::vector<domain::CaseSubject> subjects;
    domain::TableProtocol protocol;
    OrdinaryWords ordinary;

    explicit Content(const World& world, const std::string& names = names_and_streets()) : protocol(world.facts.table.protocol) {
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
        case_file.urgency = domain::Urgency::Urgent;
        for (const auto& facts : world.facts.about.subjects) {
            auto& one = subjects.emplace_back();
            one.id = facts.id;
            one.told = facts.told;
        }
        auto& rang = attempts.emplace_back();
        rang.on = day("2026-11-07");
        rang.result = domain::ContactResult::NoAnswer;
        rang.text = "belde aan bij" + names;
        actions.push_back(ended(id<domain::ActionId>(901), domain::ActionDone{day("2026-11-08")}, names));
        actions.push_back(ended(id<domain::ActionId>(902), domain::ActionNotDone{day("2026-11-06"), {}}, names));
    }

    domain::ActionItem ended(domain::ActionId action_id, domain::ActionState state, const std::string& names) const {
        domain::ActionItem action;
        action.id = action_id;
        action.case_file = case_file.id;
        action.text = "langs geweest bij" + names;
        action.result = "deed niet open" + names;
        action.state = std::move(state);
        return action;
    }

    std::optional<DisclosedCase> shown(const Answer& answer, const IdentityDetector& detector = FindsNothing()) const {
        std::vector<ActionContent> contents;
        for (const auto& action : actions) contents.push_back({&action, {"Bezoek", "Ilse"}});
        return disclose(answer,
                        {case_file, identities, lines, needs, contents, {}, protocol, ordinary, detector, day("2026-11-10"), {}, attempts, subjects});
    }
};

std::string all_text(const DisclosedCase& shown) {
    std::string all = shown.code() + "|" + shown.question() + "|" + shown.room_story();
    for (const auto& need : shown.needs()) all += "|" + need;
    for (const auto& one : shown.lines()) all += "|" + one.text();
    for (const auto& one : shown.own_actions()) all += "|" + one.kind + one.text + one.who + one.address;
    for (const auto& one : shown.actions()) all += "|" + one.case_code() + one.kind() + one.doer();
    for (const auto& one : shown.tried()) all += "|" + one.kind + one.on.text();
    for (const auto& one : shown.attempts())
        all += "|" + one.on.text() + std::string(domain::word(one.way)) + std::string(domain::word(one.result));
    for (const auto& subject : shown.subjects()) {
        all += "|" + subject.name + "|" + subject.address;
        for (const auto& veiled : subject.veiled) all += "|" + veiled.value;
    }
    return fold(all);
}

bool has(const std::string& text, const std::string& word) { return text.find(fold(word)) != std::string::npos; }

// A field of that identity as it stands in the text; empty: none.
std::string found_of(const Canary& whom, IdentityLevel level, const std::string& text) {
    return first_canary(level < IdentityLevel::Veiled ? whom.all_needles() : whom.needles(), text);
}

} // namespace

TEST_CASE("no canary of a subject comes out below named, but for the veiled fields") {
    check_property("canaries", 20'000, [] {
        Choices choices(*rc::gen::container<std::vector<int>>(200, rc::gen::inRange(0, 1000)));
        const World world = generated_world(choices);
        const Answer answer = decide(world.facts, generated_audience(choices), generated_setting(choices));
        const auto shown = Content(world, names_and_all_of_one(choices)).shown(answer);
        RC_ASSERT(shown.has_value() == (answer.existence() == Existence::Known));
        if (!shown) return;
        const std::string text = all_text(*shown);
        const bool own = !shown->own_actions().empty(); // the doer's own line names all of them
        const std::pair<domain::SubjectId, const Canary*> subjects[] = {{resident(), &canary_resident}, {partner(), &canary_partner}};
        for (const auto& [subject, canary] : subjects) {
            const auto level = answer.level_of(subject);
            if (level < IdentityLevel::Named && !own) RC_ASSERT(found_of(*canary, level, text) == std::string());
        }
        for (const Canary* never : {&canary_child, &canary_reporter})
            RC_ASSERT(found_of(*never, IdentityLevel::None, text) == std::string());
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
            action.result = "iets heel anders";
        }
        for (auto& who : other.identities) {
            if (!who.subject) continue;
            if (answer.level_of(*who.subject) != IdentityLevel::Named) who.birth_date = day("1950-01-02"), who.phone = "0612345678";
            if (answer.address_of(*who.subject) < IdentityLevel::Named && answer.own_actions_in_full().empty())
                who.address->house_number = "99";
        }
        const auto first = one.shown(answer), second = other.shown(answer);
        RC_ASSERT(first.has_value() == second.has_value());
        const auto without_number = [](std::string text) {
            for (const std::string& piece : {fold(canary_resident.house_number), fold(canary_partner.house_number), std::string("[…]")})
                for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece)) text.erase(at, piece.size());
            return text;
        };
        if (first) RC_ASSERT(without_number(all_text(*first)) == without_number(all_text(*second)));
    });
}

TEST_CASE("who takes a case over hears what was tried: kind, how it ended and when, the oldest first, and no text") {
    World world = table_a();
    world.subject().consent.clear();
    world.subject().told = domain::NotTold{"would endanger her", day("2027-01-10")};
    Handover handover{day("2026-11-10"), ToNetwork{"OGGZ Vallei"}, MotivatedReport{"getting worse"}, {line(1)}, {}, {domain::HandoverPart::Who, domain::HandoverPart::Tried}};
    world.subject().handovers = {handover};
    const Audience receiving = CoordinatorElsewhere{"OGGZ Vallei"};
    const auto given = [&](const Setting& setting, const Audience& audience) {
        return Content(world).shown(decide(world.facts, audience, setting));
    };
    const Setting handing_over{Occasion::Handover};
    const auto shown = given(handing_over, receiving);
    REQUIRE(shown);
    REQUIRE(shown->tried().size() == 2);
    CHECK(shown->tried()[0] == DisclosedTry{id<domain::ActionId>(902), "Bezoek", ActionStanding::NotDone, day("2026-11-06")});
    CHECK(shown->tried()[1] == DisclosedTry{id<domain::ActionId>(901), "Bezoek", ActionStanding::Done, day("2026-11-08")});
    REQUIRE(shown->attempts().size() == 1);
    CHECK(shown->attempts()[0] == DisclosedAttempt{domain::ContactWay::Doorbell, domain::ContactResult::NoAnswer, day("2026-11-07")});
    CHECK_FALSE(has(all_text(*shown), "belde aan"));
    CHECK_FALSE(has(all_text(*shown), "deed niet open"));
    CHECK_FALSE(has(all_text(*shown), "langs geweest"));
    for (const auto& elsewhere : {spoken, Setting{Occasion::Package}})
        if (const auto other = given(elsewhere, receiving)) CHECK((other->tried().empty() && other->attempts().empty()));
    if (const auto other = given(handing_over, seat(social_work))) CHECK(other->tried().empty());
    world.subject().handovers.front().parts = {domain::HandoverPart::Who, domain::HandoverPart::Where};
    CHECK(given(handing_over, receiving)->tried().empty());
    world = couple(); // of whom one is handed over
    world.subject().handovers = {handover};
    CHECK(given(handing_over, receiving)->tried().empty());
}

TEST_CASE("who takes a case over hears how urgent it is, who was told, and where they live, each only when that goes along") {
    using domain::HandoverPart;
    World world = table_a();
    world.subject().consent.clear();
    world.subject().told = domain::NotTold{"would endanger her", day("2027-01-10")};
    world.subject().handovers = {{day("2026-11-10"), ToNetwork{"OGGZ Vallei"}, MotivatedReport{"getting worse"}, {line(1)}}};
    auto& parts = world.subject().handovers.front().parts;
    const Audience receiving = CoordinatorElsewhere{"OGGZ Vallei"};
    const auto given = [&](const Setting& setting, const Audience& audience) {
        return Content(world).shown(decide(world.facts, audience, setting));
    };
    const Setting handing_over{Occasion::Handover};
    const auto without = given(handing_over, receiving);
    REQUIRE(without);
    CHECK((!without->urgency() && without->told().empty()));
    CHECK_FALSE(without->subjects().front().address.empty());
    parts = {HandoverPart::Who, HandoverPart::Urgency, HandoverPart::WhetherTold};
    const auto shown = given(handing_over, receiving);
    CHECK(shown->urgency() == domain::Urgency::Urgent);
    REQUIRE(shown->told().size() == 1);
    CHECK(shown->told()[0] == DisclosedTold{world.subject().id, DisclosedTold::Standing::NotTold, day("2027-01-10")});
    CHECK_FALSE(has(all_text(*shown), "endanger"));
    CHECK(shown->subjects().front().level == Named);
    CHECK(shown->subjects().front().address.empty()); // where is no part of it
    for (const auto& elsewhere : {spoken, Setting{Occasion::Package}})
        if (const auto other = given(elsewhere, receiving)) CHECK((!other->urgency() && other->told().empty()));
    if (const auto other = given(handing_over, seat(social_work))) CHECK((!other->urgency() && other->told().empty()));
}

TEST_CASE("a named audience gets the name, the lines it may have and no more") {
    const World world = couple();
    const auto shown = Content(world).shown(decide(world.facts, seat(social_work), at_table));
    REQUIRE(shown);
    CHECK(shown->subjects().front().name == canary_resident.name_typed());
    CHECK(shown->subjects().front().address.empty()); // he lives there too
    CHECK(shown->lines().size() == 3);
    CHECK(has(all_text(*shown), canary_resident.family_name));
    CHECK(found_of(canary_resident, IdentityLevel::Named, all_text(*shown)) != ""); // so that the tests above can fail
    CHECK(found_of(canary_partner, IdentityLevel::None, all_text(*shown)) == "");   // in lines about her
}

TEST_CASE("a veiled case shows at most two fields") {
    World world = table_a();
    world.protocol().veiled_fields = {domain::VeiledField::Initials, domain::VeiledField::Initials, domain::VeiledField::Neighbourhood,
                                      domain::VeiledField::FirstName};
    const auto shown = Content(world).shown(decide(world.facts, seat(social_work), on_screen));
    REQUIRE(shown);
    const std::vector<VeiledValue> expected{{domain::VeiledField::Initials, "X.K."},
                                            {domain::VeiledField::Neighbourhood, canary_resident.neighbourhood}};
    CHECK(shown->subjects().front().veiled == expected);
    CHECK(shown->lines().empty());
}

TEST_CASE("of a couple of whom one may not be spoken of the screen shows the other at no more than its label says") {
    World world = couple();
    const auto shown = [&](const Setting& setting) { return *Content(world).shown(decide(world.facts, seat(social_work), setting)); };
    REQUIRE(shown(at_table).subjects().size() == 2);
    CHECK(shown(on_screen).level() == IdentityLevel::Anonymous); // he said nothing
    const auto seen = shown(on_screen);
    for (const auto& one : seen.subjects()) {
        CHECK(one.level == IdentityLevel::Anonymous);
        CHECK(one.veiled.empty());
    }
    world.subject(1).consent.push_back({{}, day("2026-11-03"), {}, ConsentRefused{}});
    const auto on_it = shown(on_screen);
    CHECK(on_it.level() == IdentityLevel::Code);
    REQUIRE(on_it.subjects().size() == 1);
    CHECK(on_it.subjects()[0].level == IdentityLevel::Code);
    CHECK(on_it.subjects()[0].veiled.empty());
    CHECK(shown(at_table).subjects()[0].level == IdentityLevel::Named); // by themselves she may be spoken of
}

TEST_CASE("of who is without a name beside somebody of whom nothing may be told, only the code is left") {
    World world = couple();
    world.say("2026-11-03", ConsentRefused{});
    Content content(world);
    const Answer answer = decide(world.facts, seat(social_work), at_table);
    REQUIRE(answer.level_of(partner()) == IdentityLevel::Anonymous);
    const auto shown = *content.shown(answer);
    REQUIRE(shown.subjects().size() == 1);
    CHECK(shown.level() == IdentityLevel::Code);
    CHECK(shown.subjects()[0].level == IdentityLevel::Code);
    CHECK(shown.needs().empty());
    content.needs[0].about = {partner()};
    const auto with_need = *content.shown(answer);
    CHECK(with_need.needs().size() == 1);
    CHECK(with_need.subjects()[0].level == IdentityLevel::Anonymous); // that is more than a code
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
    for (const std::string& text : {canary_resident.family_name + " zoekt gezelschap.", std::string("De burgemeester zoekt gezelschap.")}) {
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
