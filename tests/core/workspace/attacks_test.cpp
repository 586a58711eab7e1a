// What was found by trying for an hour to make a name appear where it may not (core/policy/ATTACKS.md): each way that worked, shut.
#include "disclosure_file.h"
#include "domain/cases/rules.h"
#include "documents/text.h"
#include "plain_wording.h"
#include "workspace/meeting_of_now.h"
#include "workspace/finding.h"
#include "workspace/render.h"
#include "workspace/room.h"
#include "workspace/story_check.h"
#include "workspace/transfer.h"

#include <sstream>

namespace tandem::test {
namespace {

using namespace workspace;

struct AttackFile : DisclosureFile {
    AttackFile() {
        auto who = workspace::look_at_identities(file, about.code.text(), "proef")->front();
        who.given_names = "Zeynep";
        who.family_name = "Wollewinkel";
        who.address = domain::Address{"Staartbalklaan", "100", domain::Postcode::parse("9999 ZN"), "Lindervaart"};
        REQUIRE(workspace::save_identity(file, who));
        identity = who;
    }
    // To somebody of the core who hears it without a name.
    std::string read_by(const Member& who, Occasion occasion = Occasion::Table) {
        const PlainWording wording;
        const auto document = render_case(file, wish(seat(who), occasion), "lezer", wording);
        REQUIRE(document);
        return *document ? documents::to_text(**document) : std::string();
    }
    void want(const std::string& text) {
        auto one = fact<domain::Need>();
        one.text = text;
        keep(one);
    }
    bool leaks(const std::string& text, std::string_view name = "olle") { return fold(text).find(fold(name)) != std::string::npos; }

    domain::Identity identity;
};

} // namespace

TEST_CASE("a name in a need is taken out however it is spelled, glued or cut") {
    AttackFile with;
    CHECK(with.level(with.social_work) == IdentityLevel::Anonymous);
    const std::string spelling = GENERATE(std::string("Wolle\x1fwinkel"), std::string("Wolle\x01winkel"), std::string("Wolle\x7fwinkel"),
                                          std::string("mevrouwWollewinkel"), std::string("familieWollewinkel"), std::string("Wollewinkeltjes"),
                                          std::string("W·o·l·l·e·w·i·n·k·e·l"), std::string("Wolle\u2066winkel"), std::string("Wolle\u3164winkel"),
                                          std::string("Wolle/winkel"), std::string("W o l l e w i n k e l"),
                                          std::string("W\u043ellewinkel"), std::string("\u051coll\u0435w\u0456nk\u0435l"), std::string("W\u03bfllewin\u03bael"),
                                          std::string("\U0001d416ollewinkel"), std::string("\uff37ollewinkel"));
    with.want("Hulp voor " + spelling + " thuis");
    INFO(spelling);
    const auto text = with.read_by(with.social_work);
    CHECK_FALSE(with.leaks(text));
    CHECK_FALSE(with.leaks(text, "W·o·l·l·e"));
    CHECK_FALSE(with.leaks(text, "W o l l e"));
    CHECK_FALSE(with.leaks(text, "winkel"));
    CHECK_FALSE(with.leaks(text, "lewin"));
}

TEST_CASE("a resident of another case is not named in what goes out without a name, and a story with one is not shown") {
    AttackFile with;
    domain::CaseSubject other;
    other.id = with.ids.next_id<domain::SubjectId>();
    other.case_file = with.case_file().id;
    with.keep(other);
    domain::Identity who;
    who.id = with.ids.next_id<domain::IdentityId>();
    who.subject = other.id;
    who.given_names = "Teun";
    who.family_name = "Kwartelslag-Brem";
    REQUIRE(save_identity(with.file, who));
    with.want("Zelfde klacht als bij Kwartelslag");
    with.about.room_story = domain::approved({"Iemand die met Kwartelslag graag wandelt.", {}}, {}, {});
    with.keep(with.about);
    CHECK_FALSE(with.leaks(with.read_by(with.social_work), "kwartelslag"));
    CHECK(with.leaks(with.read_by(with.social_work), "zelfde klacht"));
    CHECK_FALSE(with.leaks(with.read_by(with.social_work), "wandelt"));
    const auto found = found_in_room_story(with.file, with.about.id);
    REQUIRE(found);
    CHECK(std::ranges::any_of(*found, [](const std::string& piece) { return piece.find("Kwartelslag") != std::string::npos; }));
}

TEST_CASE("a street by its stem is a street, with its number") {
    AttackFile with;
    with.want("Langs de Staartbalkl. 100");
    CHECK_FALSE(with.leaks(with.read_by(with.social_work), "staartbalk"));
}

TEST_CASE("who does something and is family of the resident is somebody of the network, until the resident may be named") {
    AttackFile with;
    auto relative = with.social_work;
    relative.person.name = "Ayla Wollewinkel";
    with.keep(relative.person);
    with.action(with.about.id, relative, "2026-10-01");
    CHECK_FALSE(with.leaks(with.read_by(with.fatma)));
    with.say_yes();
    CHECK(with.level(with.fatma) == IdentityLevel::Named);
    CHECK(with.leaks(with.read_by(with.fatma), "Ayla"));
}

TEST_CASE("veiled fields hold no address and no whole name") {
    AttackFile with;
    with.table.protocol.veiled_fields = {domain::VeiledField::Neighbourhood, domain::VeiledField::FirstName};
    with.table.protocol.table = {IdentityLevel::Veiled, IdentityLevel::Veiled};
    with.keep(with.table);
    with.say_yes();
    const auto shown_as = [&](const std::string& neighbourhood, const std::string& given) {
        auto who = with.identity;
        who.neighbourhood = neighbourhood;
        who.given_names = given;
        REQUIRE(save_identity(with.file, who));
        const auto shown = with.shown(DisclosureFile::seat(with.social_work));
        REQUIRE(shown);
        REQUIRE(shown->subjects().front().level == IdentityLevel::Veiled);
        std::string all;
        for (const auto& one : shown->subjects().front().veiled) all += one.value + ";";
        return all;
    };
    CHECK(shown_as("Kruiskamp", "Anne-Marie") == "Kruiskamp;Anne-Marie;");
    for (const auto* neighbourhood : {"Staartbalklaan 100", "bij familie Wollewinkel, 06-00771085", "Staartbalklaan"})
        CHECK(shown_as(neighbourhood, "Zeynep") == "Zeynep;");
    for (const auto* given : {"Zeynep\u00a0Wollewinkel", "Zeynep\tWollewinkel", "Zeynep, Wollewinkel", "Zeynep-Wollewinkel", "Zeynep\nWollewinkel"})
        CHECK(shown_as("Kruiskamp", given) == "Kruiskamp;Zeynep;");
}

TEST_CASE("an age band that is something else is not shown") {
    AttackFile with;
    with.table.protocol.veiled_fields = {domain::VeiledField::AgeBand};
    with.table.protocol.table = {IdentityLevel::Veiled, IdentityLevel::Veiled};
    with.keep(with.table);
    with.say_yes();
    auto who = with.identity;
    who.age_band = "geboren 20-1-1960 Staartbalklaan";
    REQUIRE(save_identity(with.file, who));
    CHECK(with.shown(DisclosureFile::seat(with.social_work))->subjects().front().veiled.empty());
    who.age_band = "60-70";
    REQUIRE(save_identity(with.file, who));
    CHECK(with.shown(DisclosureFile::seat(with.social_work))->subjects().front().veiled.front().value == "60-70");
}

TEST_CASE("causes in a circle do not let an old yes come after a later no") {
    AttackFile with;
    auto given = with.fact<domain::ConsentEvent>(), asked = given;
    asked.id = with.ids.next_id<domain::ConsentEventId>();
    given.on = asked.on = DisclosureFile::day("2026-09-10");
    given.step = domain::ConsentGiven{domain::ConsentManner::Oral, {domain::ConsentRight::Self}};
    given.recipients = {domain::RecipientCore{}};
    given.scope = domain::ScopeAll{};
    given.follows = asked.id;
    asked.step = domain::ConsentAsked{};
    asked.follows = given.id;
    auto withdrawn = with.fact<domain::ConsentEvent>();
    withdrawn.on = DisclosureFile::day("2026-09-20");
    withdrawn.step = domain::ConsentWithdrawn{};
    with.keep(given, asked, withdrawn); // as an import brings it
    CHECK(with.level(with.social_work) == IdentityLevel::None);
}

TEST_CASE("an objection that was lifted before it was made protects") {
    AttackFile with;
    with.say_yes();
    auto objection = with.fact<domain::Objection>();
    objection.party = with.social_work.party.id;
    objection.on = with.today;
    objection.lifted_on = with.today.plus_days(-100);
    with.keep(objection);
    CHECK(with.level(with.social_work) == IdentityLevel::None);
}

TEST_CASE("a weighing of spaces, or on consent, is no ground") {
    AttackFile with;
    with.allow_tasks();
    auto ground = with.weighing();
    ground.recipients = {domain::RecipientParty{with.social_work.party.id}};
    with.keep(ground);
    REQUIRE(with.level(with.social_work) == IdentityLevel::Named);
    auto blank = ground;
    blank.weighing.interest = " ";
    with.keep(blank);
    CHECK(with.level(with.social_work) == IdentityLevel::Anonymous);
    auto on_consent = ground;
    on_consent.legal_basis = "consent";
    with.keep(on_consent);
    CHECK(with.level(with.social_work) == IdentityLevel::Anonymous);
}

TEST_CASE("the name that a report came in with, and a shielded reporter of the network, are taken out too") {
    AttackFile with;
    auto report = with.fact<domain::ConcernReport>();
    report.code = *domain::CaseCode::parse("26-AAA");
    report.case_file = with.about.id;
    report.shielded = true;
    report.reporter_person = with.police.person.id;
    auto maiden = with.fact<domain::Identity>();
    maiden.subject.reset();
    maiden.report = report.id;
    maiden.family_name = "Ratelband";
    auto bas = with.police.person;
    bas.name = "Bas Kraaiveld";
    with.keep(report, maiden, bas);
    with.want("hulp bij ratelband, zegt kraaiveld");
    const auto text = with.read_by(with.social_work);
    CHECK_FALSE(with.leaks(text, "ratelband"));
    CHECK_FALSE(with.leaks(text, "kraaiveld"));
}

TEST_CASE("a checked line of a question without a name in which somebody is named after all is not shown") {
    DisclosureFile with;
    auto question = with.about;
    question.id = with.ids.next_id<domain::CaseId>();
    question.code = *domain::CaseCode::parse("26-K7F");
    question.without_name = true;
    auto line = with.fact<domain::Line>();
    line.case_file = question.id;
    line.text = "Jan de Vries woont op Kerkstraat 12, 06-12345678.";
    line.checked = domain::StoryApproved{with.noor.person.id, with.today, line.text};
    auto clean = line;
    clean.id = with.ids.next_id<domain::LineId>();
    clean.text = "Iemand slaapt slecht en komt weinig buiten.";
    clean.checked->text = clean.text;
    auto nobody = with.fact<domain::CaseSubject>();
    nobody.case_file = question.id;
    with.keep(question, nobody, line, clean);
    const auto shown = disclose_case(with.file, {question.id, DisclosureFile::seat(with.social_work), Occasion::Table, {}});
    REQUIRE(shown);
    REQUIRE(*shown);
    for (const auto& one : (*shown)->lines()) CHECK(one.text().find("Vries") == std::string::npos);
    CHECK((*shown)->lines().size() == 1);
}

TEST_CASE("of a couple of whom one is named, no nickname of the other stands in a line") {
    AttackFile with;
    const auto partner = with.subject(domain::SubjectRole::Partner, domain::ConsentAge::Age16Plus);
    with.name(partner, "Elif", "Peters");
    with.say_yes();
    with.line({with.resident.id}, {"social"}, domain::SourceOwnObservation{}, "Zeynep zegt dat mevrouw Peeters-Bakkenist belt.");
    with.line({with.resident.id}, {"social"}, domain::SourceOwnObservation{}, "Zeynep komt weinig buiten.");
    const auto text = with.read_by(with.social_work);
    CHECK_FALSE(with.leaks(text, "bakkenist"));
    CHECK(with.leaks(text, "komt weinig buiten"));
}

TEST_CASE("an export without a purpose does not say which person is a resident, nor who reported; a blank that nobody sees is no purpose") {
    AttackFile with;
    auto subject = with.resident;
    subject.is_person = with.police.person.id;
    with.keep(subject);
    std::ostringstream out;
    REQUIRE(export_network(with.file, out, {}));
    CHECK(out.str().find("\"is_person\"") == std::string::npos);
    for (const auto* purpose : {" ", "\u00a0", "\u200b"}) {
        std::ostringstream nothing;
        CHECK(problem_of(export_network(with.file, nothing, {purpose})).first == ProblemCode::PurposeNeeded);
        CHECK(problem_of(look_at_identities(with.file, with.about.code.text(), purpose)).first == ProblemCode::PurposeNeeded);
    }
}

TEST_CASE("while a meeting runs lists have no typed needs, and a name in a line leads to no code") {
    AttackFile with;
    with.want("Hof slaat; hulp voor mevrouw Bos");
    with.line({with.resident.id}, {"social"}, domain::SourceOwnObservation{}, "Wollewinkel belt vaak.");
    CHECK_FALSE(list_cases(with.file, {}, {0, 10})->rows.front().needs.empty());
    CHECK_FALSE(search(with.file, "wollewinkel")->empty());
    REQUIRE(begin_meeting(with.file, with.meeting));
    REQUIRE(*meeting_of_now(with.file));
    CHECK(list_cases(with.file, {}, {0, 10})->rows.front().needs.empty());
    const auto agenda = *show_agenda(with.file, with.meeting);
    for (const auto& row : agenda.items) CHECK(row.needs.empty());
    CHECK(search(with.file, "wollewinkel")->empty());
    CHECK_FALSE(search(with.file, with.about.code.text())->empty());
}

TEST_CASE("what the chair wrote down stands on the screen for the room without names, and in the chair's field as it was typed") {
    AttackFile with;
    REQUIRE(begin_meeting(with.file, with.meeting));
    const auto invited = *list_invited(with.file, with.meeting);
    for (const auto& row : invited)
        if (row.attendance.person == with.social_work.person.id) REQUIRE(set_presence(with.file, row.attendance.id, domain::Presence::Present));
    REQUIRE(record_item(with.file, with.item, domain::ItemDiscussed{}, "Wollewinkel, Staartbalklaan 100, belt terug"));
    const auto room = *show_room(with.file, with.meeting);
    const auto& shown = *std::ranges::find(room.items.begin(), room.items.end(), with.item, &RoomItem::id);
    REQUIRE(shown.room_state == policy::RoomState::Open);
    CHECK_FALSE(with.leaks(shown.outcome_for_room));
    CHECK_FALSE(with.leaks(shown.outcome_for_room, "staartbalk"));
    CHECK(with.leaks(shown.outcome));
}

} // namespace tandem::test
