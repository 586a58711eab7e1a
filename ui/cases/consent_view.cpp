#include "cases/consent_view.h"

#include "workspace/parties.h"

#include <algorithm>

namespace tandem::cases {
namespace {

using workspace::Result;
using workspace::Workspace;

// Whoever is named in any of it.
class Named {
public:
    void add(const domain::Recipient& recipient) {
        if (const auto* party = std::get_if<domain::RecipientParty>(&recipient)) parties.push_back(party->party);
        if (const auto* person = std::get_if<domain::RecipientPerson>(&recipient)) people.push_back(person->person);
    }
    void add(const std::optional<domain::PartyId>& party) {
        if (party) parties.push_back(*party);
    }
    void add(const std::optional<domain::PersonId>& person) {
        if (person) people.push_back(*person);
    }
    void add(const domain::EmergencyRecipient& to) {
        if (const auto* party = std::get_if<domain::EmergencyParty>(&to)) parties.push_back(party->party);
        if (const auto* person = std::get_if<domain::EmergencyPerson>(&to)) people.push_back(person->person);
    }
    void add(const domain::DisclosureAudience& audience) {
        if (const auto* present = std::get_if<domain::AudienceAttendance>(&audience)) people.push_back(present->person);
        if (const auto* person = std::get_if<domain::AudiencePerson>(&audience)) people.push_back(person->person);
        if (const auto* party = std::get_if<domain::AudienceParty>(&audience)) parties.push_back(party->party);
    }

    std::vector<domain::PartyId> parties;
    std::vector<domain::PersonId> people;
};

Named named_in(const workspace::CaseGrounds& grounds) {
    Named named;
    for (const auto& event : grounds.consents)
        for (const auto& recipient : event.recipients) named.add(recipient);
    for (const auto& ground : grounds.task_grounds)
        for (const auto& recipient : ground.recipients) named.add(recipient);
    for (const auto& one : grounds.emergencies) named.add(one.recipient);
    for (const auto& one : grounds.ties) named.add(std::optional(one.person));
    for (const auto& one : grounds.objections) named.add(one.party), named.add(one.person);
    for (const auto& one : grounds.shields) named.add(one.party), named.add(one.person);
    for (const auto& one : grounds.deputies) named.add(std::optional(one.person));
    for (const auto& one : grounds.shell_requests) named.add(one.party), named.add(one.person);
    for (const auto& one : grounds.needed) named.add(std::optional(one.party));
    for (const auto& one : grounds.notices) named.add(one.audience);
    return named;
}

Result<void> read_names(Workspace& workspace, ConsentView& view) {
    const Named named = named_in(view.grounds);
    TANDEM_ASSIGN(view.parties, workspace::party_names(workspace, named.parties));
    TANDEM_ASSIGN(view.people, workspace::person_names(workspace, named.people));
    return {};
}

} // namespace

std::vector<domain::ConsentEvent> ConsentView::events_of(domain::SubjectId subject) const {
    std::vector<domain::ConsentEvent> events;
    for (const auto& event : grounds.consents)
        if (event.subject == subject) events.push_back(event);
    std::ranges::stable_sort(events, std::ranges::greater(), &domain::ConsentEvent::on);
    return events;
}

std::string ConsentView::party_name(domain::PartyId id) const {
    const auto found = parties.find(id);
    return found == parties.end() ? std::string() : found->second;
}

std::string ConsentView::person_name(domain::PersonId id) const {
    const auto found = people.find(id);
    return found == people.end() ? std::string() : found->second;
}

std::string ConsentView::category_label(const std::string& code) const {
    const auto found = std::ranges::find(categories, code, &workspace::Choice::code);
    return found == categories.end() ? code : found->label;
}

Result<ConsentView> read_consents(Workspace& workspace, domain::CaseId id) {
    ConsentView view;
    TANDEM_ASSIGN(view.grounds, workspace::grounds_of(workspace, id));
    TANDEM_ASSIGN(view.categories, workspace::choices_of(workspace, "category"));
    TANDEM_TRY(read_names(workspace, view));
    return view;
}

} // namespace tandem::cases
