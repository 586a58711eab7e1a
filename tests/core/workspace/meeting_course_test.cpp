#include "meeting_file.h"

namespace tandem::test {
namespace {

using namespace workspace;
using domain::AgendaItemMode;
using domain::PartyKind;
using domain::Presence;

Presence presence_of(MeetingFile& with, domain::MeetingId id, const MeetingFile::Member& member) {
    return with.find<domain::Attendance>(with.attendance_of(id, member))->presence;
}

template <class State>
bool is(MeetingFile& with, domain::MeetingId id) {
    return std::holds_alternative<State>(with.find<domain::Meeting>(id)->state);
}

} // namespace

TEST_CASE("when a meeting begins, those who were coming are present, and only they") {
    MeetingFile with;
    const auto coming = with.member("Kerk", "Komt", PartyKind::Informal);
    const auto silent = with.member("Buurtkamer", "Zei niets", PartyKind::Informal);
    const auto excused = with.member("Wijkteam", "Afgemeld", PartyKind::Formal);
    const auto id = with.plan();
    REQUIRE(set_presence(with.file, with.attendance_of(id, coming), Presence::Coming));
    REQUIRE(set_presence(with.file, with.attendance_of(id, excused), Presence::Excused));
    with.check_one_step([&] { return begin_meeting(with.file, id); });
    CHECK(presence_of(with, id, coming) == Presence::Present);
    CHECK(presence_of(with, id, silent) == Presence::Invited);
    CHECK(presence_of(with, id, excused) == Presence::Excused);
    CHECK(std::get<domain::MeetingUnderWay>(with.find<domain::Meeting>(id)->state).since == with.clock.at);
    CHECK(problem_of(begin_meeting(with.file, id)) == bad("meeting.state"));
}

TEST_CASE("a meeting begins with nobody there") {
    MeetingFile with;
    const auto id = with.plan();
    REQUIRE(begin_meeting(with.file, id));
    CHECK(is<domain::MeetingUnderWay>(with, id));
    REQUIRE(finish_meeting(with.file, id));
    CHECK(is<domain::MeetingHeld>(with, id));
}

TEST_CASE("finishing copies the names of those present, postpones what was not reached and notes who stayed away") {
    MeetingFile with;
    const auto here = with.member("Kerk", "Fatma", PartyKind::Informal);
    const auto silent = with.member("Buurtkamer", "Zei niets", PartyKind::Informal);
    const auto late = with.member("Wijkteam", "Kwam toch niet", PartyKind::Formal);
    const auto excused = with.member("GGD", "Afgemeld", PartyKind::Formal);
    const auto id = with.plan();
    const auto reached = with.add(id, AgendaItemMode::Theme), missed = with.add(id, AgendaItemMode::Theme),
               put_off = with.add(id, AgendaItemMode::Theme);
    REQUIRE(begin_meeting(with.file, id));
    REQUIRE(set_presence(with.file, with.attendance_of(id, here), Presence::Present));
    REQUIRE(set_presence(with.file, with.attendance_of(id, late), Presence::Coming));
    REQUIRE(set_presence(with.file, with.attendance_of(id, excused), Presence::Excused));
    REQUIRE(record_item(with.file, reached, domain::ItemDiscussed{}, "afgesproken"));
    REQUIRE(record_item(with.file, put_off, domain::ItemPostponed{"te laat"}, {}));
    with.check_one_step([&] { return finish_meeting(with.file, id); });

    const auto on_minutes = *with.find<domain::Attendance>(with.attendance_of(id, here));
    CHECK(on_minutes.name_then == "Fatma");
    CHECK(on_minutes.party_name_then == "Kerk");
    CHECK(presence_of(with, id, silent) == Presence::Absent);
    CHECK(presence_of(with, id, late) == Presence::Absent);
    CHECK(presence_of(with, id, excused) == Presence::Excused);
    CHECK_FALSE(with.find<domain::Attendance>(with.attendance_of(id, silent))->name_then);
    CHECK(with.find<domain::AgendaItem>(reached)->state == domain::AgendaItemState(domain::ItemDiscussed{}));
    CHECK(with.find<domain::AgendaItem>(reached)->outcome == "afgesproken");
    CHECK(with.find<domain::AgendaItem>(missed)->state == domain::AgendaItemState(domain::ItemPostponed{}));
    CHECK(with.find<domain::AgendaItem>(put_off)->state == domain::AgendaItemState(domain::ItemPostponed{"te laat"}));
    CHECK(std::get<domain::MeetingHeld>(with.find<domain::Meeting>(id)->state).ended == with.clock.at);
    CHECK(problem_of(finish_meeting(with.file, id)) == bad("meeting.state"));
}

TEST_CASE("a meeting that was never begun can be finished: then those coming were there") {
    MeetingFile with;
    const auto coming = with.member("Kerk", "Fatma", PartyKind::Informal);
    const auto id = with.plan();
    REQUIRE(set_presence(with.file, with.attendance_of(id, coming), Presence::Coming));
    REQUIRE(finish_meeting(with.file, id));
    CHECK(presence_of(with, id, coming) == Presence::Present);
}

TEST_CASE("a meeting opened again keeps the names of that day") {
    MeetingFile with;
    auto one = with.member("Kerk", "Fatma", PartyKind::Informal);
    const auto id = with.plan();
    REQUIRE(set_presence(with.file, with.attendance_of(id, one), Presence::Coming));
    REQUIRE(finish_meeting(with.file, id));
    one.person.name = "Fatma de Vries";
    with.keep(one.person);
    REQUIRE(begin_meeting(with.file, id));
    REQUIRE(finish_meeting(with.file, id));
    CHECK(with.find<domain::Attendance>(with.attendance_of(id, one))->name_then == "Fatma");
}

TEST_CASE("a meeting that was called off does not begin or end") {
    MeetingFile with;
    const auto id = with.plan();
    REQUIRE(cancel_meeting(with.file, id, "ziek"));
    CHECK(problem_of(begin_meeting(with.file, id)) == bad("meeting.state"));
    CHECK(problem_of(finish_meeting(with.file, id)) == bad("meeting.state"));
    CHECK(problem_of(begin_meeting(with.file, with.ids.next_id<domain::MeetingId>())) == not_found);
    CHECK(problem_of(finish_meeting(with.file, with.ids.next_id<domain::MeetingId>())) == not_found);
}

TEST_CASE("an item is discussed at a meeting and not before") {
    MeetingFile with;
    const auto id = with.plan(), other = with.plan("2026-10-01");
    const auto item = with.add(id, AgendaItemMode::Theme), of_other = with.add(other, AgendaItemMode::Theme);
    CHECK(problem_of(record_item(with.file, item, domain::ItemDiscussed{}, {})) == bad("meeting.state"));
    CHECK(record_item(with.file, item, domain::ItemPostponed{"volgende keer"}, {}));
    REQUIRE(begin_meeting(with.file, id));
    with.check_one_step([&] { return record_item(with.file, item, domain::ItemDiscussed{}, "besluit"); });
    CHECK(record_item(with.file, item, domain::ItemDiscussed{}, "  ")); // the text was wiped
    CHECK_FALSE(with.find<domain::AgendaItem>(item)->outcome);
    CHECK(problem_of(record_item(with.file, item, domain::ItemPostponed{}, {})) == bad("agenda_item.state"));
    CHECK(problem_of(record_item(with.file, of_other, domain::ItemDiscussed{}, {})) == bad("meeting.state"));
    CHECK(problem_of(record_item(with.file, with.ids.next_id<domain::AgendaItemId>(), domain::ItemPlanned{}, {})) == not_found);
    REQUIRE(finish_meeting(with.file, id));
    CHECK(record_item(with.file, item, domain::ItemDiscussed{}, "later aangevuld"));
}

} // namespace tandem::test
