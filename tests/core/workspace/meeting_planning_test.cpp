#include "everything.h"
#include "workspace/room.h"
#include "workspace/today.h"

namespace tandem::test {
namespace {

using namespace workspace;
using domain::PartyKind;
using domain::Presence;

NewMeeting wanted_at(const MeetingFile& with, const char* on, const char* start, std::optional<std::int32_t> minutes) {
    NewMeeting wanted;
    wanted.table = with.table.id;
    wanted.day = MeetingFile::day(on);
    if (start != nullptr) wanted.start = TimeOfDay::parse(start);
    wanted.minutes = minutes;
    return wanted;
}

domain::Capacity a_capacity(MeetingFile& with, domain::PersonId person, domain::PartyId party) {
    domain::Capacity capacity;
    capacity.id = with.ids.next_id<domain::CapacityId>();
    capacity.person = person;
    capacity.party = party;
    capacity.role = domain::CapacityRole::Volunteer;
    return capacity;
}

} // namespace

TEST_CASE("planning a meeting invites the one person of a party for which nobody was named, and none of two") {
    MeetingFile with;
    auto one = with.member("Kerk", "Anja", PartyKind::Informal), two = with.member("Wijkteam", "Bram", PartyKind::Formal);
    const auto anja = a_capacity(with, one.person.id, one.party.id), bram = a_capacity(with, two.person.id, two.party.id);
    const auto other = a_person(with.ids, "Carla");
    const auto carla = a_capacity(with, other.id, two.party.id);
    for (auto* member : {&one, &two}) {
        member->seat.holder.reset();
        member->party.contact_person.reset();
    }
    with.keep(other, anja, bram, carla, one.party, two.party, one.seat, two.seat);
    const auto planned = plan_meeting(with.file, wanted_at(with, "2026-09-24", "14:00", 90));
    REQUIRE(planned);
    const auto invited = *list_invited(with.file, planned->id);
    REQUIRE(invited.size() == 1);
    CHECK(invited[0].name == "Anja");
    CHECK(invited[0].attendance.role == domain::CapacityRole::Volunteer);
}

TEST_CASE("planning a meeting invites who holds a core seat that day, else the contact person") {
    MeetingFile with;
    const auto contact = with.member("Buurtkamer", "Contact", PartyKind::Informal);
    auto held = with.member("Kerk", "Niet de houder", PartyKind::Informal);
    const auto holder = a_person(with.ids, "Houder");
    const auto capacity = a_capacity(with, holder.id, held.party.id);
    held.seat.holder = capacity.id;
    with.keep(holder, capacity, held.seat);
    with.member("Schil", "Uit de schil", PartyKind::Formal, domain::PartnerRing::Shell);
    auto left = with.member("Weg", "Vertrokken", PartyKind::Formal);
    left.party.left_on = MeetingFile::day("2026-09-01");
    auto ended = with.member("Voorbij", "Zetel voorbij", PartyKind::Formal);
    ended.seat.until = MeetingFile::day("2026-09-23");
    auto idle = with.member("Stil", "Niet actief", PartyKind::Formal);
    idle.person.active = false;
    with.keep(left.party, ended.seat, idle.person);

    const auto planned = plan_meeting(with.file, wanted_at(with, "2026-09-24", "14:00", 90));
    REQUIRE(planned);
    CHECK(planned->invited == 2);
    const auto invited = *list_invited(with.file, planned->id);
    REQUIRE(invited.size() == 2);
    CHECK(invited[0].name == "Contact");
    CHECK(invited[0].party == "Buurtkamer");
    CHECK(invited[0].party_kind == PartyKind::Informal);
    CHECK(invited[0].attendance.presence == Presence::Invited);
    CHECK(invited[1].name == "Houder");
    CHECK(invited[1].attendance.role == domain::CapacityRole::Volunteer);
    CHECK(invited[0].attendance.person == contact.person.id);
    // The day before, the seat that ended still counted.
    CHECK(plan_meeting(with.file, wanted_at(with, "2026-09-23", "14:00", 90))->invited == 3);
}

TEST_CASE("who sits there for two parties is invited once") {
    MeetingFile with;
    auto one = with.member("Een", "Dezelfde", PartyKind::Informal);
    auto two = with.member("Twee", "Ander", PartyKind::Formal);
    two.party.contact_person = one.person.id;
    with.keep(two.party);
    CHECK(plan_meeting(with.file, wanted_at(with, "2026-09-24", nullptr, {}))->invited == 1);
}

TEST_CASE("a meeting has a day we can believe and ends on the day it began") {
    MeetingFile with;
    const auto planned_at = [&](const char* on, const char* start, std::optional<std::int32_t> minutes) {
        return plan_meeting(with.file, wanted_at(with, on, start, minutes));
    };
    CHECK(problem_of(planned_at("1899-12-31", "14:00", 90)) == bad("meeting.day"));
    CHECK(problem_of(planned_at("2101-01-01", "14:00", 90)) == bad("meeting.day"));
    CHECK(problem_of(planned_at("2026-09-24", "14:00", 0)) == bad("meeting.minutes"));
    CHECK(problem_of(planned_at("2026-09-24", "14:00", -5)) == bad("meeting.minutes"));
    CHECK(problem_of(planned_at("2026-09-24", "23:00", 61)) == bad("meeting.minutes"));
    CHECK(problem_of(planned_at("2026-09-24", nullptr, 24 * 60 + 1)) == bad("meeting.minutes"));
    CHECK(planned_at("2026-09-24", "23:00", 60));
    CHECK(planned_at("1900-01-01", nullptr, {}));
    auto nowhere = wanted_at(with, "2026-09-24", nullptr, {});
    nowhere.table = with.ids.next_id<domain::TableId>();
    CHECK(problem_of(plan_meeting(with.file, nowhere)) == not_found);
}

TEST_CASE("a meeting is changed within the same rules") {
    MeetingFile with;
    const auto id = with.plan();
    auto meeting = *with.find<domain::Meeting>(id);
    meeting.place = "Buurthuis";
    CHECK(save_meeting(with.file, meeting));
    CHECK(with.find<domain::Meeting>(id)->place == "Buurthuis");
    meeting.minutes = 601;
    CHECK(problem_of(save_meeting(with.file, meeting)) == bad("meeting.minutes"));
    meeting.minutes = 600;
    CHECK(save_meeting(with.file, meeting));
    meeting.state = domain::MeetingHeld{};
    CHECK(save_meeting(with.file, meeting));
    meeting.state = domain::MeetingCancelled{};
    CHECK(problem_of(save_meeting(with.file, meeting)) == bad("meeting.state"));
    meeting.state = domain::MeetingHeld{};
    meeting.id = with.ids.next_id<domain::MeetingId>();
    CHECK(problem_of(save_meeting(with.file, meeting)) == not_found);
}

TEST_CASE("a meeting with cases does not become a strategic one") {
    MeetingFile with;
    const auto id = with.plan();
    with.add(id, domain::AgendaItemMode::NewCase, with.case_file().id);
    auto meeting = *with.find<domain::Meeting>(id);
    meeting.purpose = domain::MeetingPurpose::Strategic;
    CHECK(problem_of(save_meeting(with.file, meeting)) == bad("meeting.purpose"));
}

TEST_CASE("planning, calling off and removing are one step each") {
    MeetingFile with;
    with.member("Buurtkamer", "Contact", PartyKind::Informal);
    with.check_one_step([&] { return plan_meeting(with.file, wanted_at(with, "2026-09-24", "14:00", 90)); });
    const auto id = with.shown().meetings.front().id;
    with.add(id, domain::AgendaItemMode::Theme);
    with.check_one_step([&] { return cancel_meeting(with.file, id, "ziek"); });
    CHECK(std::get<domain::MeetingCancelled>(with.find<domain::Meeting>(id)->state).reason == "ziek");
    with.check_one_step([&] { return remove_meeting(with.file, id); });
    CHECK(with.shown() == MeetingFile::Shown{});
    CHECK(problem_of(remove_meeting(with.file, id)) == not_found);
    CHECK(problem_of(cancel_meeting(with.file, id, "")) == not_found);
}

TEST_CASE("a meeting that was held is not called off") {
    MeetingFile with;
    const auto id = with.plan();
    REQUIRE(finish_meeting(with.file, id));
    CHECK(problem_of(cancel_meeting(with.file, id, "")) == bad("meeting.state"));
}

TEST_CASE("meetings ahead come the earliest first, those behind the newest first, and together they are all") {
    MeetingFile with;
    domain::MeetingTable other = with.table;
    other.id = with.ids.next_id<domain::TableId>();
    with.keep(other);
    const auto later = with.plan("2026-10-08"), today = with.plan("2026-09-21"), missed = with.plan("2026-09-10"),
               old = with.plan("2026-08-27");
    REQUIRE(finish_meeting(with.file, old));
    const auto long_one = with.plan("2026-09-20");
    REQUIRE(begin_meeting(with.file, long_one));
    auto elsewhere = *with.find<domain::Meeting>(with.plan("2026-09-30"));
    elsewhere.table = other.id;
    with.keep(elsewhere);

    const auto ids = [&](MeetingSpan span, std::optional<domain::TableId> table, PageWish wish = {0, 50}) {
        const auto page = *list_meetings(with.file, {span, table}, wish);
        std::vector<domain::MeetingId> found;
        for (const auto& row : page.rows) found.push_back(row.meeting.id);
        return found;
    };
    using Ids = std::vector<domain::MeetingId>;
    CHECK(ids(MeetingSpan::Ahead, {}) == Ids{long_one, today, elsewhere.id, later});
    CHECK(ids(MeetingSpan::Behind, {}) == Ids{missed, old});
    CHECK(ids(MeetingSpan::Ahead, other.id) == Ids{elsewhere.id});
    CHECK(ids(MeetingSpan::Behind, other.id).empty());
    CHECK(ids(MeetingSpan::Ahead, with.table.id, {1, 1}) == Ids{today});
    CHECK(list_meetings(with.file, {MeetingSpan::Ahead, with.table.id}, {1, 1})->total == 3);
    REQUIRE(finish_meeting(with.file, today));
    CHECK(ids(MeetingSpan::Behind, {}) == Ids{today, missed, old});
}

TEST_CASE("a second reader sees and plans no meetings") {
    MeetingFile with;
    const auto id = with.plan();
    const NewMeeting wanted = wanted_at(with, "2026-09-24", "14:00", 90);
    as_second_reader(with, [&](Workspace& file) {
        CHECK(problem_of(plan_meeting(file, wanted)) == open_elsewhere);
        CHECK(problem_of(list_meetings(file, MeetingFilter{}, {})) == open_elsewhere);
        CHECK(problem_of(list_invited(file, id)) == open_elsewhere);
        CHECK(problem_of(show_agenda(file, id)) == open_elsewhere);
        CHECK(problem_of(begin_meeting(file, id)) == open_elsewhere);
        CHECK(problem_of(propose_items(file, id)) == open_elsewhere);
        CHECK(problem_of(take_proposal(file, id)) == open_elsewhere);
        CHECK(problem_of(remove_meeting(file, id)) == open_elsewhere);
        CHECK(problem_of(show_room(file, id)) == open_elsewhere);
        CHECK(problem_of(show_today(file)) == open_elsewhere);
        CHECK(problem_of(navigation_counts(file)) == open_elsewhere);
    });
}

} // namespace tandem::test
