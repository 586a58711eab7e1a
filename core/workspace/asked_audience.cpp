#include "workspace/asked_audience.h"

#include "domain/reports/records.h"
#include "storage/cases/cases_store.h"
#include "storage/consent/consent_store.h"
#include "storage/privacy/facts_store.h"
#include "storage/records/select.h"
#include "workspace/parties.h"
#include "workspace/policy_facts.h"
#include "workspace/saving.h"

#include <algorithm>
#include <charconv>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

// One with exactly that name, else the only one that begins like it.
template <class Hit>
Result<Hit> only_one(Result<std::vector<Hit>> found, const std::string& name) {
    TANDEM_ASSIGN(auto hits, std::move(found));
    const auto is_exact = [&](const Hit& hit) { return hit.name == name; };
    if (std::ranges::count_if(hits, is_exact) == 1) std::erase_if(hits, [&](const Hit& hit) { return !is_exact(hit); });
    if (hits.empty()) return problem(ProblemCode::NotFound);
    if (hits.size() > 1) return problem(ProblemCode::Ambiguous);
    return std::move(hits.front());
}

// -- People and parties -----------------------------------------------------------------------------------------------

std::optional<domain::PartyId> party_in(const policy::Audience& audience) {
    return std::visit(
        [](const auto& who) -> std::optional<domain::PartyId> {
            if constexpr (requires { who.party; }) return who.party;
            else return std::nullopt;
        },
        audience);
}

domain::PersonId person_in(const policy::Audience& audience) {
    return std::visit(
        [](const auto& who) {
            if constexpr (requires { who.person; }) return who.person;
            else return domain::PersonId();
        },
        audience);
}

// For whom they do it, which may be another than whom they sit there for.
Result<policy::Audience> doer(Workspace& workspace, domain::CaseId id, domain::PersonId person, std::optional<domain::PartyId> usual) {
    TANDEM_ASSIGN(const auto own, ask(workspace, [&](Connection& connection) {
                      return storage::select_record<domain::ActionItem>(
                          connection, "case_file = ?1 AND doer = ?2 AND state ->> 'is' = 'open' ORDER BY id LIMIT 1", id, person);
                  }));
    return policy::Audience(policy::ActionDoer{person, own ? own->party : usual.value_or(domain::PartyId())});
}

Result<policy::Audience> person_as(Workspace& workspace, domain::CaseId id, const AskedAudience& asked) {
    TANDEM_ASSIGN(const auto hit, only_one(find_people(workspace, asked.name), asked.name));
    TANDEM_ASSIGN(const auto usual, audience_of(workspace, id, hit.id));
    const auto party = party_in(usual);
    using K = AudienceKind;
    if (asked.kind == K::Doer) return doer(workspace, id, hit.id, party);
    if (asked.kind == K::Deputy) return policy::Audience(policy::Deputy{hit.id, party.value_or(domain::PartyId())});
    if (asked.kind == K::Guest) return policy::Audience(policy::Guest{hit.id, party});
    if (asked.kind == K::Listener) return policy::Audience(policy::MunicipalListener{hit.id, party.value_or(domain::PartyId())});
    if (asked.kind == K::SteeringGroup) return policy::Audience(policy::SteeringGroupMember{hit.id});
    return usual;
}

Result<policy::Audience> party_as(Workspace& workspace, domain::CaseId id, const AskedAudience& asked) {
    TANDEM_ASSIGN(const auto hit, only_one(find_parties(workspace, asked.name), asked.name));
    TANDEM_ASSIGN(const auto usual, audience_of(workspace, id, hit.id));
    if (asked.kind == AudienceKind::PartyOfOne) return policy::Audience(policy::PartyOfOne{person_in(usual), hit.id});
    return usual;
}

// -- Of the case ------------------------------------------------------------------------------------------------------

// From 1; null when there is none of that number.
template <class Record>
const Record* at_number(const std::vector<Record>& all, const std::string& number) {
    std::size_t place = 1;
    const auto* end = number.data() + number.size();
    if (!number.empty()) {
        const auto [read_to, fault] = std::from_chars(number.data(), end, place);
        if (fault != std::errc() || read_to != end) return nullptr;
    }
    return place == 0 || place > all.size() ? nullptr : &all[place - 1];
}

Result<FoundAudience> subject(Workspace& workspace, domain::CaseId id, const std::string& number) {
    TANDEM_ASSIGN(const auto all, ask(workspace, [&](Connection& connection) { return storage::CasesStore(connection).subjects(id); }));
    const auto* one = at_number(all, number);
    if (one == nullptr) return problem(ProblemCode::NotFound);
    return FoundAudience{policy::SubjectThemselves{one->id}};
}

Result<FoundAudience> companion(Workspace& workspace, domain::CaseId id, const std::string& number) {
    TANDEM_ASSIGN(const auto all, ask(workspace, [&](Connection& connection) { return storage::FactsStore(connection).companions(id); }));
    const auto* one = at_number(all, number);
    if (one == nullptr) return problem(ProblemCode::NotFound);
    return FoundAudience{policy::Companion{companion_id(one->id), one->subject}, one->agenda_item};
}

Result<FoundAudience> reporter(Workspace& workspace, domain::CaseId id, const std::string& number) {
    TANDEM_ASSIGN(const auto all, ask(workspace, [&](Connection& connection) {
                      return storage::select_records<domain::ConcernReport>(connection, "case_file = ?1 ORDER BY id", id);
                  }));
    if (all.empty() && number.empty()) return FoundAudience{policy::Reporter{}};
    const auto* one = at_number(all, number);
    if (one == nullptr) return problem(ProblemCode::NotFound);
    return FoundAudience{policy::Reporter{one->id}};
}

// As the grounds of this case name it, where it is a party of ours.
Result<FoundAudience> service(Workspace& workspace, domain::CaseId id, const std::string& name) {
    const auto known = domain::from_word<domain::StatutoryService>(name);
    if (!known) {
        TANDEM_ASSIGN(const auto party, only_one(find_parties(workspace, name), name));
        return FoundAudience{policy::StatutoryService{party.id}};
    }
    TANDEM_ASSIGN(const auto grounds, ask(workspace, [&](Connection& connection) { return storage::ConsentStore(connection).emergencies(id); }));
    for (const auto& ground : grounds) {
        const auto* named = std::get_if<domain::EmergencyService>(&ground.recipient);
        if (named != nullptr && named->service == *known && named->party) return FoundAudience{policy::StatutoryService{*named->party}};
    }
    return FoundAudience{audience_of(*known)};
}

FoundAudience everywhere(policy::Audience audience) { return {std::move(audience), std::nullopt}; }

} // namespace

const AudienceWord* audience_word(std::string_view word) {
    const auto found = std::ranges::find(audience_words, word, &AudienceWord::word);
    return found == audience_words.end() ? nullptr : &*found;
}

Result<FoundAudience> find_audience(Workspace& workspace, domain::CaseId case_file, const AskedAudience& asked) {
    switch (asked.kind) {
    case AudienceKind::Party:
    case AudienceKind::PartyOfOne: return party_as(workspace, case_file, asked).map(everywhere);
    case AudienceKind::Person:
    case AudienceKind::Doer:
    case AudienceKind::Deputy:
    case AudienceKind::Guest:
    case AudienceKind::Listener:
    case AudienceKind::SteeringGroup: return person_as(workspace, case_file, asked).map(everywhere);
    case AudienceKind::Subject: return subject(workspace, case_file, asked.name);
    case AudienceKind::Companion: return companion(workspace, case_file, asked.name);
    case AudienceKind::Network: return FoundAudience{policy::CoordinatorElsewhere{asked.name}};
    case AudienceKind::Service: return service(workspace, case_file, asked.name);
    case AudienceKind::Reporter: return reporter(workspace, case_file, asked.name);
    case AudienceKind::Public: return FoundAudience{policy::ThePublic{}};
    }
    return problem(ProblemCode::NotFound);
}

} // namespace tandem::workspace
