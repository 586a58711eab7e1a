#include "meeting_file.h"

namespace tandem::test {
namespace {

using namespace workspace;
using domain::PartyKind;
using domain::Presence;

std::vector<std::string> names(MeetingFile& with, domain::MeetingId id) {
    std::vector<std::string> found;
    const auto invited = *list_invited(with.file, id);
    for (const auto& row : invited) found.push_back(row.party + "/" + row.name);
    return found;
}

} // namespace

TEST_CASE("those invited stand by party, then by name, accents and capitals aside; without a party last") {
    MeetingFile with;
    const auto kerk = with.member("Kerk", "Ömer", PartyKind::Informal, domain::PartnerRing::Shell);
    const auto buurt = with.member("éénzaamheid", "Zoë", PartyKind::Informal, domain::PartnerRing::Shell);
    const auto id = with.plan();
    const auto alone = a_person(with.ids, "Anna"), second = a_person(with.ids, "nadia");
    with.keep(alone, second);
    REQUIRE(invite(with.file, id, alone.id, {}));
    REQUIRE(invite(with.file, id, kerk.person.id, kerk.party.id));
    REQUIRE(invite(with.file, id, second.id, kerk.party.id));
    REQUIRE(invite(with.file, id, buurt.person.id, buurt.party.id, Presence::Coming));
    CHECK(names(with, id) == std::vector<std::string>{"éénzaamheid/Zoë", "Kerk/nadia", "Kerk/Ömer", "/Anna"});
    CHECK(with.find<domain::Attendance>(with.attendance_of(id, buurt))->presence == Presence::Coming);
    CHECK(with.find<domain::Attendance>(with.attendance_of(id, kerk))->role == domain::CapacityRole::Guest);
}

TEST_CASE("nobody is invited twice or out of nothing") {
    MeetingFile with;
    const auto one = with.member("Kerk", "Fatma", PartyKind::Informal);
    const auto id = with.plan();
    CHECK(problem_of(invite(with.file, id, one.person.id, one.party.id)) == bad("attendance.person"));
    CHECK(problem_of(invite(with.file, id, with.ids.next_id<domain::PersonId>(), {})) == not_found);
    CHECK(problem_of(invite(with.file, id, one.person.id, with.ids.next_id<domain::PartyId>())) == not_found);
    CHECK(problem_of(invite(with.file, with.ids.next_id<domain::MeetingId>(), one.person.id, {})) == not_found);
    CHECK(problem_of(set_presence(with.file, with.ids.next_id<domain::AttendanceId>(), Presence::Coming)) == not_found);
    CHECK(problem_of(remove_invited(with.file, with.ids.next_id<domain::AttendanceId>())) == not_found);
    CHECK(problem_of(list_invited(with.file, with.ids.next_id<domain::MeetingId>())) == not_found);
}

TEST_CASE("inviting, noting who is there and taking off the list are one step each") {
    MeetingFile with;
    const auto one = with.member("Kerk", "Fatma", PartyKind::Informal, domain::PartnerRing::Shell);
    const auto id = with.plan();
    with.check_one_step([&] { return invite(with.file, id, one.person.id, one.party.id); });
    const auto attendance = with.attendance_of(id, one);
    with.check_one_step([&] { return set_presence(with.file, attendance, Presence::Excused); });
    with.check_one_step([&] { return remove_invited(with.file, attendance); });
    CHECK(list_invited(with.file, id)->empty());
    CHECK(invite(with.file, id, one.person.id, one.party.id));
}

TEST_CASE("who turns out to have been at a meeting that is over gets a name on the minutes") {
    MeetingFile with;
    auto one = with.member("Kerk", "Fatma", PartyKind::Informal);
    const auto id = with.plan();
    REQUIRE(finish_meeting(with.file, id));
    CHECK_FALSE(with.find<domain::Attendance>(with.attendance_of(id, one))->name_then);
    REQUIRE(set_presence(with.file, with.attendance_of(id, one), Presence::Present));
    one.person.name = "Fatma de Vries";
    one.party.name = "Oude kerk";
    with.keep(one.person, one.party);
    CHECK(names(with, id) == std::vector<std::string>{"Kerk/Fatma"});
}

} // namespace tandem::test
