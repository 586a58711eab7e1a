#include "workspace/meeting_heard.h"

#include "disclosure_file.h"
#include "workspace/disclosures.h"
#include "workspace/meetings.h"

namespace tandem::test {
namespace {

using namespace workspace;
using domain::Presence;

// Fatma and Ada are at the table.
struct HeardFile : DisclosureFile {
    HeardFile() {
        for (const auto* one : {&fatma, &social_work}) REQUIRE(set_presence(file, attendance_of(meeting, *one), Presence::Present));
    }
    void begin() { REQUIRE(begin_meeting(file, meeting)); }
    std::vector<domain::Disclosure> told() {
        std::vector<domain::Disclosure> all;
        const auto page = *disclosures_of(file, about.id, {0, 1000});
        for (const auto& row : page.rows) all.push_back(row.disclosure);
        return all;
    }
    std::ptrdiff_t told(const Member& who, IdentityLevel level, Occasion occasion) {
        const auto all = told();
        return std::ranges::count_if(all, [&](const domain::Disclosure& one) {
            const auto* to = std::get_if<domain::AudienceAttendance>(&one.audience);
            return to != nullptr && to->person == who.person.id && one.level == level && one.occasion == occasion && one.agenda_item == item;
        });
    }
};

} // namespace

TEST_CASE("an item that stood on the screen is in the register at the level of the screen, also when it is put off, and once") {
    HeardFile with;
    with.say_yes();
    (void)with.line({with.resident.id}, {"social"});
    with.begin();
    REQUIRE(note_shown(with.file, with.item));
    CHECK(with.told(with.fatma, IdentityLevel::Veiled, Occasion::Screen) == 1);
    CHECK(with.told(with.social_work, IdentityLevel::Veiled, Occasion::Screen) == 1);
    for (const auto& one : with.told()) CHECK(one.lines.empty());
    CHECK(note_shown(with.file, with.item)->step == 0);
    REQUIRE(record_item(with.file, with.item, domain::ItemPostponed{}, {}));
    CHECK(with.told().size() == 2);
    CHECK(with.file.undo_verb() == "item.record"); // what was seen stays seen, and stands in nobody's way
}

TEST_CASE("of a couple of whom one is left out the register says what the label of the screen says") {
    HeardFile with;
    const auto partner = with.subject(domain::SubjectRole::Partner, domain::ConsentAge::Age16Plus);
    with.name(partner, "Berend", "Kanarie");
    with.say_yes();
    with.begin();
    const auto label = [&] {
        const auto items = disclose_to_room(with.file, with.meeting, Occasion::Screen);
        REQUIRE(items);
        REQUIRE(items->front().shown);
        return items->front().shown->level();
    };
    CHECK(label() == IdentityLevel::Anonymous); // he said nothing yet
    REQUIRE(note_shown(with.file, with.item));
    REQUIRE_FALSE(with.told().empty());
    for (const auto& one : with.told()) CHECK(one.level == IdentityLevel::Anonymous);
    REQUIRE(refuse_consent(with.file, {partner.id, with.today}));
    CHECK(label() == IdentityLevel::Code);
    const auto before = with.told().size();
    REQUIRE(note_shown(with.file, with.item));
    const auto told = with.told();
    REQUIRE(told.size() > before);
    for (std::size_t i = 0; i < told.size() - before; ++i) { // the newest first
        CHECK(told[i].level == IdentityLevel::Code);
        CHECK(told[i].subjects == std::vector{with.resident.id});
    }
}

TEST_CASE("an item that is put off without a screen that told so is in the register too") {
    HeardFile with;
    with.say_yes();
    with.begin();
    REQUIRE(record_item(with.file, with.item, domain::ItemPostponed{}, {}));
    CHECK(with.told().size() == 2);
}

TEST_CASE("who goes while the meeting is at an item heard it, and is not written down again when it is marked") {
    HeardFile with;
    with.say_yes();
    with.begin();
    const auto fatma = with.attendance_of(with.meeting, with.fatma);
    REQUIRE(see_off(with.file, fatma, with.item, Presence::Absent));
    CHECK(with.find<domain::Attendance>(fatma)->presence == Presence::Left); // she heard of it, so she was there
    CHECK(with.told(with.fatma, IdentityLevel::Named, Occasion::Table) == 1);
    CHECK(with.told().size() == 1);
    REQUIRE(record_item(with.file, with.item, domain::ItemDiscussed{}, {}));
    CHECK(with.told(with.fatma, IdentityLevel::Named, Occasion::Table) == 1);
    CHECK(with.told(with.social_work, IdentityLevel::Named, Occasion::Table) == 1);
    CHECK(with.told().size() == 2);
}

TEST_CASE("what was seen on the screen and then spoken of at the same level is one thing that was told") {
    HeardFile with;
    with.begin();
    REQUIRE(note_shown(with.file, with.item));
    CHECK(with.told(with.fatma, IdentityLevel::Anonymous, Occasion::Screen) == 1);
    REQUIRE(record_item(with.file, with.item, domain::ItemDiscussed{}, {}));
    CHECK(with.told().size() == 2);
    with.say_yes();
    REQUIRE(note_heard(with.file, with.item)); // now by name: that is more
    CHECK(with.told(with.fatma, IdentityLevel::Named, Occasion::Table) == 1);
}

TEST_CASE("of an item that somebody present may not know of, and before a meeting begins, nobody saw anything") {
    HeardFile with;
    CHECK(note_shown(with.file, with.item)->step == 0);
    auto tie = with.fact<domain::Tie>();
    tie.person = with.fatma.person.id;
    tie.kind = domain::TieKind::NextDoor;
    tie.noted_on = with.today;
    REQUIRE(note_tie(with.file, tie));
    with.begin();
    CHECK(note_shown(with.file, with.item)->step == 0);
    const auto fatma = with.attendance_of(with.meeting, with.fatma);
    REQUIRE(see_off(with.file, fatma, with.item, Presence::Absent));
    CHECK(with.find<domain::Attendance>(fatma)->presence == Presence::Absent); // she was ticked by mistake, and heard nothing
    CHECK(with.told().empty());
    REQUIRE(note_shown(with.file, with.item));
    CHECK(with.told().size() == 1); // with Ada alone it is open
    CHECK(problem_of(note_shown(with.file, with.ids.next_id<domain::AgendaItemId>())) == not_found);
}

} // namespace tandem::test
