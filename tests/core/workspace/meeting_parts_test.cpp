// A meeting in parts: who may not know of a case is not invited to it, and the room is who is in it.
#include "workspace/meeting_parts.h"

#include "disclosure_file.h"
#include "documents/text.h"
#include "plain_wording.h"
#include "workspace/deliver.h"
#include "workspace/recognisable.h"
#include "workspace/room.h"

namespace tandem::test {
namespace {

using namespace workspace;
using domain::AgendaItemMode;
using domain::Presence;
using policy::RoomState;

struct PartsFile : DisclosureFile {
    PartsFile() {
        say_yes();
        theme = add(meeting, AgendaItemMode::Theme);
        last = add(meeting, AgendaItemMode::Round);
        need({fatma.party.id, social_work.party.id, police.party.id}); // the police know of nothing but what is said to them by name
        auto tie = fact<domain::Tie>();
        tie.person = fatma.person.id;
        tie.kind = domain::TieKind::NextDoor;
        tie.noted_on = today;
        REQUIRE(note_tie(file, tie));
    }
    ItemOutlook outlook() {
        const auto all = outlook_of(file, meeting);
        REQUIRE(all);
        REQUIRE(all->size() == 1);
        return all->front();
    }
    IdentityLevel hears(const Member& who) {
        const auto known = outlook();
        const auto found = std::ranges::find(known.guests.begin(), known.guests.end(), who.person.id, &GuestOutlook::person);
        REQUIRE(found != known.guests.end());
        return found->hears;
    }
    std::vector<domain::AgendaItemId> order() {
        std::vector<domain::AgendaItemId> in_order;
        for (const auto& one : agenda(meeting)) in_order.push_back(one.id);
        return in_order;
    }
    std::vector<domain::PersonId> left_out() { return find<domain::AgendaItem>(item)->not_invited; }
    RoomItem in_room() {
        const auto room = show_room(file, meeting);
        REQUIRE(room);
        return *std::ranges::find(room->items, item, &RoomItem::id);
    }
    void everybody_comes() {
        const auto invited = *list_invited(file, meeting);
        for (const auto& row : invited) REQUIRE(set_presence(file, row.attendance.id, Presence::Coming));
    }
    Presence presence(const Member& who) { return find<domain::Attendance>(attendance_of(meeting, who))->presence; }

    domain::AgendaItemId theme, last;
};

std::vector<domain::PersonId> sorted(std::vector<domain::PersonId> people) {
    std::ranges::sort(people);
    return people;
}

} // namespace

TEST_CASE("who may not know of a case is known before the meeting, and the owner is not one of them") {
    PartsFile with;
    CHECK(with.outlook().state == RoomState::Neutral);
    CHECK(with.hears(with.fatma) == IdentityLevel::None);
    CHECK(with.hears(with.police) == IdentityLevel::None);
    CHECK(with.hears(with.social_work) == IdentityLevel::Named);
    CHECK(std::ranges::none_of(with.outlook().guests, [&](const auto& guest) { return guest.person == with.noor.person.id; }));
}

TEST_CASE("what the screen will show is known before the meeting as well, and may be less than is spoken") {
    PartsFile with;
    CHECK(with.outlook().on_screen == IdentityLevel::None);
    REQUIRE(plan_parts(with.file, with.meeting));
    CHECK(with.outlook().level == IdentityLevel::Named);
    CHECK(with.outlook().on_screen == IdentityLevel::Veiled);
    CHECK(with.outlook().veiled_on_screen == std::vector{domain::VeiledField::Initials, domain::VeiledField::Neighbourhood});
    with.table.protocol.screen = domain::OccasionCeiling{IdentityLevel::Named, IdentityLevel::Named};
    with.keep(with.table);
    CHECK(with.outlook().on_screen == IdentityLevel::Named);
    CHECK(with.outlook().veiled_on_screen.empty());
}

TEST_CASE("planned in parts an item comes after those for everybody, without who may not know of it") {
    PartsFile with;
    CHECK(with.order() == std::vector{with.item, with.theme, with.last});
    with.check_one_step([&] { return plan_parts(with.file, with.meeting); });
    CHECK(with.order() == std::vector{with.theme, with.last, with.item});
    CHECK(with.left_out() == sorted({with.fatma.person.id, with.police.person.id}));
    CHECK(with.outlook().state == RoomState::Open);
    CHECK(with.outlook().level == IdentityLevel::Named);
    const auto parts = domain::parts_of(with.agenda(with.meeting));
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].count == 2);
    CHECK(parts[0].without.empty());
    CHECK(parts[1].without == with.left_out());
    const auto added = with.add(with.meeting, AgendaItemMode::Theme); // what comes later is for everybody, and before the round
    CHECK(with.order() == std::vector{with.theme, added, with.last, with.item});
    REQUIRE(plan_parts(with.file, with.meeting)); // again it changes nothing
    CHECK(with.order() == std::vector{with.theme, added, with.last, with.item});
}

TEST_CASE("where nobody who comes may know of a case, leaving everybody out is no plan") {
    PartsFile with;
    REQUIRE(withdraw_consent(with.file, with.end()));
    CHECK(is_blocked(with.outlook()));
    CHECK_FALSE(anybody_may_hear(with.outlook()));
    REQUIRE(plan_parts(with.file, with.meeting));
    CHECK(with.left_out().empty());
    CHECK(with.order().front() == with.item);
}

TEST_CASE("of a couple of whom one took the yes back the code may still be told, so nobody has to stay away for it") {
    PartsFile with;
    with.subject(domain::SubjectRole::Partner, domain::ConsentAge::Age16Plus);
    REQUIRE(withdraw_consent(with.file, with.end()));
    CHECK(with.hears(with.social_work) == IdentityLevel::Code);
    const auto shown = with.shown(DisclosureFile::seat(with.social_work));
    REQUIRE(shown);
    CHECK(shown->level() == IdentityLevel::Code);
}

TEST_CASE("somebody is left out by hand, and only who is of the meeting and not its owner") {
    PartsFile with;
    const auto fatma = with.fatma.person.id, police = with.police.person.id;
    with.check_one_step([&] { return leave_out(with.file, with.item, {police, fatma, police}); });
    CHECK(with.left_out() == sorted({fatma, police}));
    CHECK(problem_of(leave_out(with.file, with.item, {with.food_bank.person.id})) == bad("agenda_item.not_invited"));
    CHECK(problem_of(leave_out(with.file, with.item, {with.noor.person.id})) == bad("agenda_item.not_invited"));
    REQUIRE(leave_out(with.file, with.item, {}));
    CHECK(with.outlook().state == RoomState::Neutral);
    REQUIRE(begin_meeting(with.file, with.meeting));
    CHECK(problem_of(leave_out(with.file, with.item, {fatma})) == bad("agenda_item.not_invited"));
    CHECK(problem_of(plan_parts(with.file, with.meeting)) == bad("meeting.state"));
}

// Not being invited opens nothing: only having gone does.
TEST_CASE("until who is not invited has gone the room stays shut, and they come back for what is theirs") {
    PartsFile with;
    REQUIRE(plan_parts(with.file, with.meeting));
    with.everybody_comes();
    CHECK(problem_of(begin_part(with.file, with.item)) == bad("meeting.state"));
    REQUIRE(begin_meeting(with.file, with.meeting));
    const auto fatma = with.attendance_of(with.meeting, with.fatma), police = with.attendance_of(with.meeting, with.police);
    CHECK(with.in_room().room_state == RoomState::Neutral);
    CHECK(with.in_room().leave.size() == 2);
    with.check_one_step([&] { return begin_part(with.file, with.item); });
    CHECK(with.in_room().room_state == RoomState::Open);
    CHECK(with.in_room().leave.empty());
    CHECK(with.presence(with.fatma) == Presence::Left);
    const auto room = *show_room(with.file, with.meeting);
    const auto& theme = *std::ranges::find(room.items, with.theme, &RoomItem::id);
    CHECK(theme.come_back.size() == 2);
    REQUIRE(begin_part(with.file, with.theme));
    CHECK(with.presence(with.fatma) == Presence::Present);
    CHECK(with.in_room().room_state == RoomState::Neutral);
    REQUIRE(begin_part(with.file, with.item));
    REQUIRE(record_item(with.file, with.item, domain::ItemDiscussed{}, {}));
    const auto told = *disclosures_of(with.file, with.about.id, {0, 50});
    for (const auto& row : told.rows)
        if (const auto* heard = std::get_if<domain::AudienceAttendance>(&row.disclosure.audience))
            CHECK((heard->attendance != fatma && heard->attendance != police));
    REQUIRE(finish_meeting(with.file, with.meeting));
    CHECK(with.find<domain::Attendance>(fatma)->name_then == "Fatma"); // was there, and stands on the minutes
}

TEST_CASE("the agenda that somebody gets has no part without them, and says when to be there") {
    PartsFile with;
    const PlainWording wording;
    const auto text_for = [&](const std::string& name) {
        const auto packs = *preview_packs(with.file, with.meeting, Occasion::Paper, wording);
        for (const auto& pack : packs)
            if (pack.name == name) return documents::to_text(pack.document);
        return std::string();
    };
    const auto code = with.about.code.text();
    CHECK(text_for("Ada").find(code) != std::string::npos);
    REQUIRE(leave_out(with.file, with.item, {with.social_work.person.id})); // the first item, of 15 minutes
    CHECK(text_for("Ada").find(code) == std::string::npos);
    CHECK(text_for("Ada").find("14:15") != std::string::npos);
    CHECK(text_for("Ada").find("14:00") == std::string::npos);
    CHECK(text_for("Noor").find("14:00") != std::string::npos);
    REQUIRE(move_item(with.file, with.item, 1));
    CHECK(text_for("Ada").find("14:00, 14:30") != std::string::npos);
}

TEST_CASE("a theme in which somebody of the agenda is named stands in the room without that name") {
    PartsFile with;
    auto theme = *with.find<domain::AgendaItem>(with.theme);
    theme.title_text = "Rouw bij Zandstra";
    REQUIRE(save_item(with.file, theme));
    const auto room = *show_room(with.file, with.meeting);
    const auto shown = std::ranges::find(room.items, with.theme, &RoomItem::id)->theme;
    CHECK(shown.find("Zandstra") == std::string::npos);
    CHECK(shown.starts_with("Rouw bij"));
    CHECK(with.find<domain::AgendaItem>(with.theme)->title_text == "Rouw bij Zandstra"); // the owner keeps what was typed
    CHECK(recognisable_in("Rouw bij mevrouw Jansen") == std::vector<std::string>{"mevrouw Jansen"});
    CHECK(recognisable_in("Eenzaamheid in de winter").empty());
}

} // namespace tandem::test
