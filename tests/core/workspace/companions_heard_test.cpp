#include "disclosure_file.h"
#include "workspace/companions_heard.h"
#include "workspace/disclosures.h"

namespace tandem::test {
namespace {

using namespace workspace;
using enum domain::IdentityLevel;

struct WithCompanion : DisclosureFile {
    domain::Companion companion(domain::CompanionIs who) {
        auto one = fact<domain::Companion>();
        one.agenda_item = item;
        one.agreed_on = today;
        one.scope = domain::ScopeAll{};
        one.who = who;
        return one;
    }
    domain::CompanionId along(domain::CompanionIs who = domain::CompanionIs::NoSubject) {
        const auto one = companion(who);
        REQUIRE(note_companion(file, one));
        return one.id;
    }
    void discuss() { REQUIRE(record_companions_heard(file, *find<domain::AgendaItem>(item))); }
    std::vector<DisclosureRow> heard() { return disclosures_of(file, about.id, {})->rows; }
};

} // namespace

TEST_CASE("who came along and is known in the network is in the register with what was heard, once") {
    WithCompanion with;
    const auto own = with.line({with.resident.id}, {"social"});
    auto along = with.companion(domain::CompanionIs::NoSubject);
    along.person = with.noor.person.id;
    REQUIRE(note_companion(with.file, along));
    CHECK(with.heard().empty());
    with.discuss();
    const auto rows = with.heard();
    REQUIRE(rows.size() == 1);
    const auto& row = rows[0].disclosure;
    CHECK(row.audience == domain::DisclosureAudience(domain::AudiencePerson{with.noor.person.id, {}, {}}));
    CHECK(row.level == Named);
    CHECK(row.occasion == Occasion::Table);
    CHECK(row.meeting == with.meeting);
    CHECK(row.agenda_item == with.item);
    CHECK(row.subjects == std::vector{with.resident.id});
    CHECK(row.lines == std::vector{own});
    with.discuss();
    CHECK(with.heard().size() == 1);
}

TEST_CASE("somebody of the case who came along is in the register by who they are in it") {
    WithCompanion with;
    const auto daughter = with.subject(domain::SubjectRole::Child, domain::ConsentAge::Age16Plus);
    auto along = with.companion(domain::CompanionIs::Subject);
    along.is_subject = daughter.id;
    REQUIRE(note_companion(with.file, along));
    with.discuss();
    const auto rows = with.heard();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].disclosure.audience == domain::DisclosureAudience(domain::AudienceResident{daughter.id}));
    CHECK(rows[0].disclosure.subjects == std::vector{with.resident.id});
    CHECK(rows[0].came_along);
    CHECK_FALSE(rows[0].unknown_companion);
}

TEST_CASE("who came along and is known to nobody is in the register as company of the resident, each of them once") {
    WithCompanion with;
    const auto own = with.line({with.resident.id}, {"social"});
    with.along();
    with.discuss();
    auto rows = with.heard();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].came_along);
    CHECK(rows[0].unknown_companion);
    CHECK(rows[0].who.empty());
    CHECK(rows[0].disclosure.audience == domain::DisclosureAudience(domain::AudienceResident{with.resident.id}));
    CHECK(rows[0].disclosure.agenda_item == with.item);
    CHECK(rows[0].disclosure.level == Named);
    CHECK(rows[0].disclosure.lines == std::vector{own});
    with.discuss();
    CHECK(with.heard().size() == 1);
    with.along(domain::CompanionIs::Unknown); // another one
    with.discuss();
    CHECK(with.heard().size() == 2);
    with.discuss();
    CHECK(with.heard().size() == 2);
}

TEST_CASE("of a couple that came together, and a neighbour of one of them, the register tells who is who") {
    WithCompanion with;
    const auto partner = with.subject(domain::SubjectRole::Partner, domain::ConsentAge::Age16Plus);
    auto couple = with.companion(domain::CompanionIs::Subject);
    couple.is_subject = partner.id;
    REQUIRE(note_companion(with.file, couple));
    auto neighbour = with.companion(domain::CompanionIs::NoSubject);
    neighbour.subject = partner.id;
    REQUIRE(note_companion(with.file, neighbour));
    with.discuss();
    const auto rows = with.heard();
    REQUIRE(rows.size() == 2);
    for (const auto& row : rows) {
        CHECK(row.disclosure.audience == domain::DisclosureAudience(domain::AudienceResident{partner.id}));
        CHECK(row.unknown_companion == (row.disclosure.subjects == std::vector{partner.id}));
    }
    CHECK(rows[0].unknown_companion != rows[1].unknown_companion);
}

TEST_CASE("nobody is written down who came along with a resident that stayed away, or to another item") {
    WithCompanion with;
    auto elsewhere = with.companion(domain::CompanionIs::NoSubject);
    elsewhere.agenda_item = with.add(with.plan("2026-09-28"), domain::AgendaItemMode::NewCase, with.about.id);
    REQUIRE(note_companion(with.file, elsewhere));
    with.discuss();
    CHECK(with.heard().empty());
    auto away = with.resident;
    away.is_person = with.fatma.person.id; // invited, and not there
    with.keep(away);
    auto along = with.companion(domain::CompanionIs::NoSubject);
    along.person = with.noor.person.id;
    REQUIRE(note_companion(with.file, along));
    with.discuss();
    CHECK(with.heard().empty());
    REQUIRE(set_presence(with.file, with.attendance_of(with.meeting, with.fatma), domain::Presence::Present));
    with.discuss();
    CHECK(with.heard().size() == 1);
}

} // namespace tandem::test
