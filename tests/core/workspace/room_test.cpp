#include "domain/network/rules.h"
#include "disclosure_file.h"
#include "workspace/room.h"

namespace tandem::test {
namespace {

using namespace workspace;
using domain::AgendaItemMode;
using domain::PartyKind;

constexpr auto canary = "KANARIE";

std::vector<std::string> texts_of(const policy::DisclosedCase& shown) {
    std::vector<std::string> texts{shown.code(), shown.question(), shown.room_story()};
    texts.insert(texts.end(), shown.needs().begin(), shown.needs().end());
    for (const auto& action : shown.actions()) texts.insert(texts.end(), {action.case_code(), action.kind(), action.doer()});
    return texts;
}

std::vector<std::string> texts_of(const Room& room) {
    std::vector<std::string> texts{room.table, room.rule_card};
    for (const auto& item : room.items) {
        texts.insert(texts.end(), {item.theme, item.state, item.outcome});
        if (!item.shown) continue;
        const auto shown = texts_of(*item.shown);
        texts.insert(texts.end(), shown.begin(), shown.end());
    }
    for (const auto& guest : room.guests) texts.insert(texts.end(), {guest.name, guest.party});
    return texts;
}

std::string secret(const char* what) { return std::string(canary) + what; }

domain::Identity identity_of_canaries(MeetingFile& with, domain::SubjectId subject) {
    domain::Identity identity;
    identity.id = with.ids.next_id<domain::IdentityId>();
    identity.subject = subject;
    identity.given_names = secret("gegeven");
    identity.initials = secret("voorletters");
    identity.prefix = secret("voorvoegsel");
    identity.family_name = secret("achternaam");
    identity.age_band = secret("leeftijd");
    identity.address = domain::Address{secret("straat"), secret("nummer"), {}, secret("plaats")};
    identity.neighbourhood = secret("buurt");
    identity.phone = secret("telefoon");
    identity.email = secret("mail");
    identity.note = secret("notitie");
    return identity;
}

// Everything that may be typed about a case and is not for the room.
void fill_with_canaries(MeetingFile& with, domain::CaseFile& about, const MeetingFile::Member& member) {
    about.goes_well = secret("goed");
    about.what_matters = secret("belangrijk");
    about.indication_motivation = secret("motivering");
    about.told = domain::NotTold{secret("reden"), MeetingFile::day("2026-10-01")};
    about.room_story =
        domain::RoomStory{secret("verhaal"), domain::StoryApproved{member.person.id, MeetingFile::day("2026-09-01"), "een andere tekst"}};
    domain::CaseSubject subject;
    subject.id = with.ids.next_id<domain::SubjectId>();
    subject.case_file = about.id;
    domain::Line line;
    line.id = with.ids.next_id<domain::LineId>();
    line.case_file = about.id;
    line.about = {subject.id};
    line.text = secret("regel");
    with.keep(about, subject, identity_of_canaries(with, subject.id), line);
    with.need(about.id, secret("vervallen"), domain::NeedDropped{MeetingFile::day("2026-09-01"), secret("waarom")});
    auto action = with.action(about.id, member, "2026-09-20");
    action.text = secret("actie");
    action.result = secret("resultaat");
    with.keep(action);
}

// What is not agreed at a table counts as the lowest: then the room hears nothing.
void agree_on_ceilings(MeetingFile& with) {
    with.table.protocol = domain::usual_protocol();
    with.keep(with.table);
}

void add_kind(MeetingFile& with) {
    domain::ListEntry entry;
    entry.id = with.ids.next_id<domain::ListEntryId>();
    entry.network = with.network.id;
    entry.list = "action_kind";
    entry.code = "visit";
    entry.label = "Op bezoek gaan";
    with.keep(entry);
}

} // namespace

TEST_CASE("the room sees the code, the question, the needs and the actions of a case, and nothing else of it") {
    MeetingFile with;
    agree_on_ceilings(with);
    const auto member = with.member("Kerk", "Fatma", PartyKind::Informal);
    add_kind(with);
    auto about = with.case_file();
    about.question_to_network = "Wie gaat mee wandelen?";
    fill_with_canaries(with, about, member);
    with.need(about.id, "gezelschap");
    const auto id = with.plan();
    with.add(id, AgendaItemMode::ActionReview, about.id);
    auto item = with.agenda(id)[0];
    item.title_text = secret("titel"); // an item about a case shows no title
    REQUIRE(save_item(with.file, item));

    const auto room = *show_room(with.file, id);
    REQUIRE(room.items.size() == 1);
    REQUIRE(room.items[0].shown);
    const auto& shown = *room.items[0].shown;
    CHECK(shown.code() == about.code.text());
    CHECK(shown.question().empty()); // without an approved story it stays at code and needs
    CHECK(shown.needs() == std::vector<std::string>{"gezelschap"});
    CHECK(shown.room_story().empty());
    REQUIRE(shown.actions().size() == 1);
    CHECK(shown.actions()[0].kind() == "Op bezoek gaan");
    CHECK(shown.actions()[0].doer() == "Fatma");
    for (const auto& text : texts_of(room)) CHECK(text.find(canary) == std::string::npos);
}

TEST_CASE("a story is shown when a person approved exactly this text") {
    MeetingFile with;
    agree_on_ceilings(with);
    const auto member = with.member("Kerk", "Fatma", PartyKind::Informal);
    auto about = with.case_file();
    domain::CaseSubject resident;
    resident.id = with.ids.next_id<domain::SubjectId>();
    resident.case_file = about.id;
    with.keep(resident);
    const auto id = with.plan();
    with.add(id, AgendaItemMode::NewCase, about.id);
    const auto story_after = [&](const domain::StoryApproval& approval) {
        about.room_story = domain::RoomStory{"Iemand zoekt gezelschap.", approval};
        with.keep(about);
        const auto room = show_room(with.file, id);
        REQUIRE(room->items[0].shown);
        return room->items[0].shown->room_story();
    };
    CHECK(story_after(domain::StoryNotApproved{}).empty());
    CHECK(story_after(domain::StoryApproved{member.person.id, {}, "Iemand zoekt gezelschap"}).empty());
    about.question_to_network = "Wie gaat mee wandelen?";
    CHECK(story_after(domain::StoryApproved{member.person.id, {}, "Iemand zoekt gezelschap."}) == "Iemand zoekt gezelschap.");
    CHECK(show_room(with.file, id)->items[0].shown->question() == "Wie gaat mee wandelen?");
}

TEST_CASE("the room knows its meeting, its table and who is there") {
    MeetingFile with;
    with.table.rule_card = "Wat hier gezegd wordt, blijft hier.";
    with.table.hide_who_is_paid = true;
    with.keep(with.table);
    const auto member = with.member("Kerk", "Fatma", PartyKind::Informal);
    const auto id = with.plan();
    const auto theme = with.add(id, AgendaItemMode::Theme);
    auto item = with.agenda(id)[0];
    item.title_text = "Eenzaamheid";
    REQUIRE(save_item(with.file, item));
    CHECK_FALSE(show_room(with.file, id)->began);
    REQUIRE(set_presence(with.file, with.attendance_of(id, member), domain::Presence::Coming));
    REQUIRE(begin_meeting(with.file, id));
    REQUIRE(record_item(with.file, theme, domain::ItemDiscussed{}, "We bellen vaker."));

    const auto room = *show_room(with.file, id);
    CHECK(room.meeting == id);
    CHECK(room.table == "Oost");
    CHECK(room.day == MeetingFile::day("2026-09-24"));
    CHECK(room.start == TimeOfDay::parse("14:00"));
    CHECK(room.began == with.clock.at);
    CHECK_FALSE(room.held);
    CHECK(room.room_minutes == 90);
    CHECK(room.hide_who_is_paid);
    CHECK(room.rule_card == "Wat hier gezegd wordt, blijft hier.");
    CHECK(room.items[0].theme == "Eenzaamheid");
    CHECK(room.items[0].outcome == "We bellen vaker.");
    CHECK(room.items[0].state == "discussed");
    REQUIRE(room.guests.size() == 1);
    CHECK(room.guests[0].name == "Fatma");
    CHECK(room.guests[0].presence == domain::Presence::Present);
    REQUIRE(finish_meeting(with.file, id));
    CHECK(show_room(with.file, id)->held);
    CHECK_FALSE(show_room(with.file, id)->began);
    CHECK(problem_of(show_room(with.file, with.ids.next_id<domain::MeetingId>())) == not_found);
}

TEST_CASE("the room gets the veiled fields that the table agreed on, as far as they were filled in, and no name") {
    DisclosureFile with;
    with.say_yes();
    for (const auto* one : {&with.fatma, &with.social_work})
        REQUIRE(set_presence(with.file, with.attendance_of(with.meeting, *one), domain::Presence::Present));
    using Values = std::vector<policy::VeiledValue>;
    const auto veiled = [&] {
        const auto room = *show_room(with.file, with.meeting);
        REQUIRE(room.items.at(0).shown);
        const auto& shown = *room.items.at(0).shown;
        CHECK(shown.level() == IdentityLevel::Veiled);
        CHECK(shown.subjects().at(0).name.empty());
        return shown.subjects().at(0).veiled;
    };
    CHECK(veiled() == Values{{domain::VeiledField::Initials, "W.Z."}, {domain::VeiledField::Neighbourhood, "Kruiskamp"}});
    with.table.protocol.veiled_fields = {domain::VeiledField::FirstName, domain::VeiledField::AgeBand};
    with.keep(with.table);
    CHECK(veiled() == Values{{domain::VeiledField::FirstName, "Willemijn"}});
}

TEST_CASE("a case that came onto a strategic agenda from elsewhere is not shown there") {
    MeetingFile with;
    const auto about = with.case_file();
    const auto id = with.plan("2026-09-24", domain::MeetingPurpose::Strategic);
    domain::AgendaItem item;
    item.id = with.ids.next_id<domain::AgendaItemId>();
    item.meeting = id;
    item.mode = AgendaItemMode::NewCase;
    item.case_file = about.id;
    item.outcome = secret("besluit");
    with.keep(item);
    const auto room = *show_room(with.file, id);
    REQUIRE(room.items.size() == 1);
    CHECK_FALSE(room.items[0].shown);
    CHECK_FALSE(room.items[0].case_file);
    CHECK(room.items[0].outcome.empty());
}

} // namespace tandem::test
