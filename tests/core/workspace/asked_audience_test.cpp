#include "disclosure_file.h"
#include "workspace/actions.h"
#include "workspace/asked_audience.h"

namespace tandem::test {
namespace {

using namespace workspace;
using enum AudienceKind;

template <class Kind>
Kind found(DisclosureFile& with, AudienceKind kind, const std::string& name) {
    const auto audience = find_audience(with.file, with.about.id, {kind, name});
    REQUIRE(audience);
    REQUIRE(std::holds_alternative<Kind>(audience->audience));
    return std::get<Kind>(audience->audience);
}

} // namespace

TEST_CASE("each audience has a word, and each word its audience") {
    for (const auto& one : audience_words) {
        REQUIRE(audience_word(one.word) != nullptr);
        CHECK(audience_word(one.word)->kind == one.kind);
    }
    CHECK(audience_word("neighbour") == nullptr);
    CHECK(audience_word("owner") == nullptr); // sees everything, which is no disclosure
}

TEST_CASE("people and parties are found by name, in the capacity that is asked for") {
    DisclosureFile with;
    const auto ada = with.social_work.person.id;
    const auto works_for = with.social_work.party.id;
    CHECK(found<policy::SeatHolder>(with, Party, "Maatschappelijk werk").party == works_for);
    CHECK(found<policy::PartyOfOne>(with, PartyOfOne, "Maatschappelijk werk").party == works_for);
    CHECK(found<policy::ActionDoer>(with, Doer, "Ada").person == ada);
    CHECK(found<policy::Deputy>(with, Deputy, "Ada").person == ada);
    CHECK(found<policy::Guest>(with, Guest, "Ada").person == ada);
    CHECK(found<policy::MunicipalListener>(with, Listener, "Ada").person == ada);
    CHECK(found<policy::SteeringGroupMember>(with, SteeringGroup, "Ada").person == ada);
    REQUIRE(save_action(with.file, with.action(with.about.id, with.social_work, "2026-10-01")));
    CHECK(found<policy::ActionDoer>(with, Doer, "Ada") == policy::ActionDoer{ada, works_for});
    CHECK(find_audience(with.file, with.about.id, {Doer, "Niemand"}).error().code == ProblemCode::NotFound);
}

TEST_CASE("the people of a case, who comes along and a service are found without a name of theirs") {
    DisclosureFile with;
    auto along = with.fact<domain::Companion>();
    along.agenda_item = with.item;
    along.agreed_on = with.today;
    along.scope = domain::ScopeAll{};
    along.who = domain::CompanionIs::NoSubject;
    REQUIRE(note_companion(with.file, along));
    CHECK(found<policy::SubjectThemselves>(with, Subject, "").subject == with.resident.id);
    CHECK(found<policy::Companion>(with, Companion, "1").of == with.resident.id);
    CHECK(find_audience(with.file, with.about.id, {Companion, ""})->item == with.item);
    CHECK(find_audience(with.file, with.about.id, {Companion, "2"}).error().code == ProblemCode::NotFound);
    CHECK(find_audience(with.file, with.about.id, {Subject, "0"}).error().code == ProblemCode::NotFound);
    CHECK(found<policy::CoordinatorElsewhere>(with, Network, "OGGZ West").network == "OGGZ West");
    CHECK(found<policy::Reporter>(with, Reporter, "").report.is_nil());
    CHECK(audience_of(domain::StatutoryService::Hotline) == policy::Audience(found<policy::StatutoryService>(with, Service, "hotline")));
    CHECK(found<policy::StatutoryService>(with, Service, "Politie").service == with.police.party.id);
    NewEmergency danger;
    danger.case_file = with.about.id;
    danger.recipient = domain::EmergencyService{domain::StatutoryService::CrisisService, with.police.party.id};
    REQUIRE(record_emergency(with.file, danger));
    CHECK(found<policy::StatutoryService>(with, Service, "crisis_service").service == with.police.party.id);
}

} // namespace tandem::test
