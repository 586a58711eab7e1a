#include "domain/privacy/rules.h"

#include <catch2/catch_all.hpp>

#include "support/day.h"

using namespace tandem;
using namespace tandem::domain;

namespace {

using test::day;
const Day today = day("2026-11-10");

template <class SomeId>
SomeId id_of(std::uint8_t number) {
    Uuid::Bytes bytes{};
    bytes[15] = number;
    return SomeId(Uuid(bytes));
}

std::optional<FactFault> fault(const std::optional<FactMisfit>& misfit) { return misfit ? std::optional(misfit->fault) : std::nullopt; }

Convenant version(std::uint8_t number, const char* from, const char* until = "", std::optional<TableId> table = {}) {
    Convenant one;
    one.id = id_of<ConvenantId>(number);
    one.valid_from = day(from);
    one.until = Day::parse(until);
    one.table = table;
    return one;
}

const auto subject = id_of<SubjectId>(1);
const auto fatma = id_of<PersonId>(2), bas = id_of<PersonId>(3);
const auto church = id_of<PartyId>(4), police = id_of<PartyId>(5);

Disclosure heard(std::int64_t at, DisclosureAudience audience, IdentityLevel level = IdentityLevel::Named) {
    Disclosure one;
    one.at = Instant{at};
    one.subjects = {subject};
    one.audience = std::move(audience);
    one.level = level;
    return one;
}

std::size_t count(const std::vector<Disclosure>& disclosures, const std::vector<Recipient>& no_longer = {}) {
    return to_let_know(disclosures, subject, no_longer).size();
}

} // namespace

TEST_CASE("a convenant counts between its days; without an end it counts for nobody") {
    CHECK(is_valid(version(1, "2026-01-01", "2026-12-31"), day("2026-12-31")));
    CHECK_FALSE(is_valid(version(1, "2026-01-01", "2026-12-31"), day("2027-01-01")));
    CHECK_FALSE(is_valid(version(1, "2026-01-01", "2026-12-31"), day("2025-12-31")));
    CHECK_FALSE(is_valid(version(1, "2026-01-01"), day("2026-01-01")));
    CHECK(fault(misfit_of(version(1, "2026-01-02", "2026-01-01"))) == FactFault::EndsBeforeStart);
    CHECK_FALSE(misfit_of(version(1, "2026-01-02", "2026-01-02")));
}

TEST_CASE("a table's own convenant counts before the network's, a newer version before an older one") {
    const auto table = id_of<TableId>(1), other = id_of<TableId>(2);
    const std::vector all{version(1, "2026-01-01", "2026-12-31"), version(2, "2026-06-01", "2026-12-31"), version(4, "2026-05-01"),
                          version(3, "2026-02-01", "2026-08-31", table)};
    const auto counts = [&](TableId at, const char* on) {
        const auto* one = convenant_on(all, at, day(on));
        return one == nullptr ? 0 : one->id.uuid().bytes()[15];
    };
    CHECK(counts(other, "2026-03-01") == 1);
    CHECK(counts(other, "2026-07-01") == 2);
    CHECK(counts(table, "2026-07-01") == 3);
    CHECK(counts(table, "2026-09-01") == 2);
    CHECK(counts(table, "2025-09-01") == 0);
}

TEST_CASE("signatures and statements hold from their day to their last") {
    ConvenantSignature signature;
    signature.signed_on = day("2026-11-02");
    CHECK_FALSE(is_valid(signature, day("2026-11-01")));
    CHECK(is_valid(signature, day("2040-01-01")));
    signature.until = day("2026-11-05");
    CHECK(is_valid(signature, day("2026-11-05")));
    CHECK_FALSE(is_valid(signature, day("2026-11-06")));
    CHECK(fault(misfit_of(signature, today)) == FactFault::OneOfTwo); // neither a party nor a person
    signature.party = church;
    CHECK_FALSE(misfit_of(signature, today));
    signature.signed_on = day("2026-11-11");
    CHECK(fault(misfit_of(signature, today)) == FactFault::DatedAhead);
    ConfidentialityStatement statement;
    statement.signed_on = day("2026-11-02");
    CHECK(is_valid(statement, day("2026-11-02")));
    CHECK_FALSE(is_valid(statement, day("2026-11-01")));
    statement.until = day("2026-11-01");
    CHECK(fault(misfit_of(statement, today)) == FactFault::EndsBeforeStart);
}

TEST_CASE("a tie stands in the way until the resident said yes") {
    Tie tie;
    CHECK(binds(tie, today));
    tie.said_yes_on = day("2026-11-03");
    CHECK(binds(tie, day("2026-11-02")));
    CHECK_FALSE(binds(tie, day("2026-11-03")));
    tie.said_yes_on = day("2026-11-11");
    CHECK(fault(misfit_of(tie, today)) == FactFault::DatedAhead);
}

TEST_CASE("an objection and a shield are against a party or a person, and stand until they are lifted") {
    Objection objection;
    objection.on = day("2026-11-02");
    CHECK(fault(misfit_of(objection, today)) == FactFault::OneOfTwo);
    objection.person = bas;
    CHECK_FALSE(misfit_of(objection, today));
    objection.party = police;
    CHECK(fault(misfit_of(objection, today)) == FactFault::OneOfTwo);
    CHECK(binds(objection, day("2026-11-02")));
    CHECK_FALSE(binds(objection, day("2026-11-01")));
    objection.lifted_on = day("2026-11-05");
    CHECK(binds(objection, day("2026-11-04")));
    CHECK_FALSE(binds(objection, day("2026-11-05")));
    SafetyShield shield;
    shield.on = day("2026-11-02");
    shield.party = police;
    CHECK(fault(misfit_of(shield, today)) == FactFault::ReasonNeeded);
    shield.reason = "bedreiging";
    CHECK_FALSE(misfit_of(shield, today));
    CHECK(binds(shield, today));
    shield.lifted_on = day("2026-11-01");
    CHECK(fault(misfit_of(shield, today)) == FactFault::EndsBeforeStart);
}

TEST_CASE("a restriction, a deputy and a need last from their first day to their last") {
    Restriction restriction;
    restriction.from = day("2026-11-02");
    CHECK(binds(restriction, day("2030-01-01")));
    restriction.until = day("2026-11-05");
    CHECK(binds(restriction, day("2026-11-05")));
    CHECK_FALSE(binds(restriction, day("2026-11-06")));
    CHECK_FALSE(binds(restriction, day("2026-11-01")));
    restriction.until = day("2026-11-01");
    CHECK(fault(misfit_of(restriction, today)) == FactFault::EndsBeforeStart);
    Deputy deputy;
    deputy.from = day("2026-11-20"); // may be known ahead
    CHECK_FALSE(misfit_of(deputy));
    CHECK_FALSE(is_valid(deputy, today));
    CHECK(is_valid(deputy, day("2026-11-20")));
    NeededParty needed;
    needed.confirmed_on = day("2026-11-11");
    CHECK(fault(misfit_of(needed, today)) == FactFault::DatedAhead);
    CHECK(is_valid(needed, day("2026-11-11")));
}

TEST_CASE("a partner on call answers after it was asked") {
    ShellRequest request;
    request.party = church;
    request.asked_on = day("2026-11-02");
    CHECK_FALSE(misfit_of(request, today));
    request.answer = ShellAccepted{day("2026-11-01")};
    CHECK(fault(misfit_of(request, today)) == FactFault::EndsBeforeStart);
    request.answer = ShellDeclined{day("2026-11-11"), {}};
    CHECK(fault(misfit_of(request, today)) == FactFault::DatedAhead);
    request.answer = ShellAccepted{day("2026-11-03")};
    CHECK_FALSE(misfit_of(request, today));
    request.person = fatma;
    CHECK(fault(misfit_of(request, today)) == FactFault::OneOfTwo);
}

TEST_CASE("who came along to an item is told from a letter to the resident, and somebody of the case from one whom nobody knows") {
    auto letter = heard(1, AudienceResident{subject}), company = letter, partner = heard(1, AudienceResident{id_of<SubjectId>(2)});
    company.agenda_item = partner.agenda_item = id_of<AgendaItemId>(7);
    CHECK_FALSE(came_along(letter));
    CHECK(came_along(company));
    CHECK(is_unknown_companion(company));
    CHECK(came_along(partner));
    CHECK_FALSE(is_unknown_companion(partner));
    auto at_table = heard(1, AudiencePerson{fatma, {}, church});
    at_table.agenda_item = company.agenda_item;
    CHECK_FALSE(came_along(at_table));
    CHECK(to_let_know(std::vector{company, partner}, subject, {}).empty()); // the resident knows whom they brought
}

TEST_CASE("who ever knew a subject veiled or by name hears it once, whatever the occasion was") {
    const AudienceAttendance at_table{id_of<AttendanceId>(1), fatma, church}, again{id_of<AttendanceId>(2), fatma, church};
    const std::vector disclosures{
        heard(1, at_table, IdentityLevel::Veiled), heard(2, again),
        heard(3, AudiencePerson{bas, {}, police}), heard(4, AudienceParty{church}),
        heard(5, at_table, IdentityLevel::Veiled), heard(6, AudiencePerson{id_of<PersonId>(9), {}, {}}, IdentityLevel::Anonymous),
        heard(7, AudienceResident{subject})};
    const auto list = to_let_know(disclosures, subject, {});
    REQUIRE(list.size() == 3);
    CHECK(list[0].audience == DisclosureAudience(AudiencePerson{fatma, std::nullopt, church}));
    CHECK(list[0].level == IdentityLevel::Named);
    CHECK(list[0].last == Instant{5});
    CHECK(list[1].audience == DisclosureAudience(AudiencePerson{bas, std::nullopt, police}));
    CHECK(list[2].audience == DisclosureAudience(AudienceParty{church}));
    CHECK(to_let_know(disclosures, id_of<SubjectId>(2), {}).empty());
}

TEST_CASE("when consent ends for some, only they hear it; for the core rather one too many") {
    const std::vector disclosures{heard(1, AudiencePerson{fatma, {}, church}), heard(2, AudiencePerson{bas, {}, police}),
                                  heard(3, AudienceParty{police}), heard(4, AudienceOtherNetwork{"OGGZ"})};
    CHECK(count(disclosures) == 4);
    CHECK(count(disclosures, {RecipientParty{police}}) == 2);
    CHECK(count(disclosures, {RecipientPerson{fatma}}) == 1);
    CHECK(count(disclosures, {RecipientOtherNetwork{"OGGZ"}}) == 1);
    CHECK(count(disclosures, {RecipientCore{}}) == 4);
}
