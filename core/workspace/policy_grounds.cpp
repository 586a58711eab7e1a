// Grounds as the policy takes them (policy_facts.h).
#include "base/overloaded.h"
#include "workspace/consent.h"
#include "workspace/policy_facts.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::ConsentRight;
using policy::Categories;

policy::ConsentEventId event_id(domain::ConsentEventId id) { return policy::ConsentEventId(id.uuid()); }

policy::Recipients to_recipients(const std::vector<domain::Recipient>& recipients) {
    policy::Recipients all;
    for (const auto& one : recipients) all.push_back(to_recipient(one));
    return all;
}

policy::SecrecyScope secrecy(bool named) { return named ? policy::SecrecyScope::Named : policy::SecrecyScope::NotNamed; }

// -- Consent ----------------------------------------------------------------------------------------------------------

policy::ConsentGiver to_giver(ConsentRight right) {
    switch (right) {
    case ConsentRight::Self:
    case ConsentRight::Child: return policy::ConsentGiver::Subject;
    case ConsentRight::AllHolders: return policy::ConsentGiver::AllHolders;
    case ConsentRight::OneHolder: return policy::ConsentGiver::OneHolder;
    case ConsentRight::Mentor: return policy::ConsentGiver::Mentor;
    case ConsentRight::Curator: return policy::ConsentGiver::Curator;
    }
    return policy::ConsentGiver::OneHolder; // who decides nothing alone
}

// One of two holders, and the other one too: all of them.
std::vector<policy::ConsentGiver> to_givers(const std::vector<ConsentRight>& by) {
    std::vector<policy::ConsentGiver> givers;
    for (const auto right : by) givers.push_back(to_giver(right));
    if (std::ranges::count(by, ConsentRight::OneHolder) > 1) givers.push_back(policy::ConsentGiver::AllHolders);
    return givers;
}

policy::ConsentForm to_form(domain::ConsentManner manner) {
    return manner == domain::ConsentManner::Written ? policy::ConsentForm::Written : policy::ConsentForm::Oral;
}

policy::ConsentAct to_act(const domain::ConsentEvent& event) {
    const auto recipients = to_recipients(event.recipients);
    return std::visit(
        Overloaded{
            [](const domain::ConsentAsked&) { return policy::ConsentAct(policy::ConsentAsked{}); },
            [&](const domain::ConsentGiven& given) {
                return policy::ConsentAct(policy::ConsentGiven{to_givers(given.by), to_form(given.manner), recipients, to_categories(event.scope),
                                                               event.until, secrecy(event.secrecy), event.from});
            },
            // Narrowed to categories that nobody filled in: to none.
            [&](const domain::ConsentNarrowed&) {
                return policy::ConsentAct(policy::ConsentNarrowed{recipients, to_categories(event.scope).value_or(Categories())});
            },
            [&](const domain::ConsentRefused&) { return policy::ConsentAct(policy::ConsentRefused{recipients}); },
            [&](const domain::ConsentWithdrawn&) { return policy::ConsentAct(policy::ConsentWithdrawn{recipients}); },
        },
        event.step);
}

policy::ConsentEvent to_event(const domain::ConsentEvent& event) {
    return {event_id(event.id), event.on, event.follows ? std::optional(event_id(*event.follows)) : std::nullopt, to_act(event)};
}

// -- Task or interest -------------------------------------------------------------------------------------------------

policy::TaskGround to_task(const domain::TaskGround& ground) {
    policy::TaskGround task;
    if (is_weighed_on(ground.legal_basis)) task.basis = ground.legal_basis; // consent and danger are grounds of their own
    task.special_data_exception = ground.special_data_exception;
    task.secrecy_ground = ground.secrecy_ground;
    const auto& weighed = ground.weighing;
    task.weighing = policy::Weighing{ground.on,         weighed.interest,          weighed.alternatives,
                                     weighed.minimum,   ground.second_opinion_by, ground.decided_by};
    task.review_on = ground.review_on;
    task.to = to_recipients(ground.recipients);
    task.categories = Categories::of(ground.categories);
    return task;
}

bool has_ended(const domain::TaskGround& ground, Day today) { return ground.ended_on && *ground.ended_on <= today; }

// -- Emergency --------------------------------------------------------------------------------------------------------

policy::EmergencyKind to_kind(domain::EmergencyKind kind) {
    switch (kind) {
    case domain::EmergencyKind::VitalInterest: return policy::EmergencyKind::VitalInterest;
    case domain::EmergencyKind::RightToReport: return policy::EmergencyKind::StatutoryRight;
    case domain::EmergencyKind::DutyToReport: return policy::EmergencyKind::DutyToReport;
    }
    return policy::EmergencyKind::VitalInterest;
}

policy::Recipient to_recipient_of(const domain::EmergencyRecipient& recipient) {
    return std::visit(Overloaded{
                          [](const domain::EmergencyService& one) {
                              return policy::Recipient(policy::ToParty{one.party.value_or(party_of(one.service))});
                          },
                          [](const domain::EmergencyParty& one) { return policy::Recipient(policy::ToParty{one.party}); },
                          [](const domain::EmergencyPerson& one) { return policy::Recipient(policy::ToPerson{one.person}); },
                      },
                      recipient);
}

policy::Emergency to_emergency(const domain::EmergencyGround& ground, const Zone& zone) {
    policy::Emergency emergency;
    emergency.kind = to_kind(ground.kind);
    emergency.on = zone.day_of(ground.at);
    emergency.to = to_recipient_of(ground.recipient);
    if (ground.categories) emergency.categories = Categories::of(*ground.categories);
    emergency.secrecy = secrecy(ground.secrecy);
    if (ground.reason) emergency.reason = policy::ReasonGiven{*ground.reason};
    return emergency;
}

// -- Handover ---------------------------------------------------------------------------------------------------------

// Whoever said yes in the event it rests on; without one nobody did.
std::vector<policy::ConsentGiver> givers_of(const domain::HandoverConsent& basis, const std::vector<domain::ConsentEvent>& events) {
    for (const auto& event : events)
        if (const auto* given = std::get_if<domain::ConsentGiven>(&event.step); given != nullptr && event.id == basis.event)
            return to_givers(given->by);
    return {};
}

policy::HandoverBasis to_basis(const domain::HandoverBasis& basis, const std::vector<domain::ConsentEvent>& events) {
    return std::visit(Overloaded{
                          [&](const domain::HandoverConsent& consent) {
                              return policy::HandoverBasis(policy::ConsentToHandover{givers_of(consent, events)});
                          },
                          [](const domain::HandoverMotivated& one) { return policy::HandoverBasis(policy::MotivatedReport{one.motivation}); },
                      },
                      basis);
}

std::optional<Day> called_off_on(const domain::HandoverAnswer& answer) {
    return std::visit(Overloaded{
                          [](const domain::HandoverRefused& one) { return std::optional(one.on); },
                          [](const domain::HandoverCalledOff& one) { return std::optional(one.on); },
                          [](const domain::HandoverReturned& one) { return std::optional(one.on); },
                          [](const auto&) { return std::optional<Day>(); },
                      },
                      answer);
}

policy::Handover to_handover(const domain::HandoverGround& ground, const std::vector<domain::ConsentEvent>& events) {
    return {ground.on, policy::ToNetwork{ground.to_network}, to_basis(ground.basis, events), ground.lines, called_off_on(ground.answer), ground.minimum};
}

} // namespace

policy::Recipient to_recipient(const domain::Recipient& recipient) {
    using policy::Recipient;
    return std::visit(Overloaded{
                          [](const domain::RecipientCore&) { return Recipient(policy::ToCore{}); },
                          [](const domain::RecipientAllPartners&) { return Recipient(policy::ToAllPartners{}); },
                          [](const domain::RecipientParty& one) { return Recipient(policy::ToParty{one.party}); },
                          [](const domain::RecipientPerson& one) { return Recipient(policy::ToPerson{one.person}); },
                          [](const domain::RecipientOtherNetwork& one) { return Recipient(policy::ToNetwork{one.name}); },
                          [](const domain::RecipientReporter& one) { return Recipient(policy::ToReporter{one.report}); },
                      },
                      recipient);
}

std::optional<Categories> to_categories(const domain::ConsentScope& scope) {
    if (std::holds_alternative<domain::ScopeAll>(scope)) return Categories::all();
    const auto* some = std::get_if<domain::ScopeSome>(&scope);
    return some != nullptr ? std::optional(Categories::of(some->categories)) : std::nullopt;
}

void add_grounds(policy::SubjectFacts& subject, const storage::PolicyCase& records, FactsDay on) {
    for (const auto& event : records.consents)
        if (event.subject == subject.id) subject.consent.push_back(to_event(event));
    for (const auto& ground : records.task_grounds)
        if (ground.subject == subject.id && !has_ended(ground, on.today)) subject.tasks.push_back(to_task(ground));
    for (const auto& ground : records.emergencies)
        if (std::ranges::find(ground.about, subject.id) != ground.about.end()) subject.emergencies.push_back(to_emergency(ground, on.zone));
    for (const auto& ground : records.handovers)
        if (ground.subject == subject.id) subject.handovers.push_back(to_handover(ground, records.consents));
}

} // namespace tandem::workspace
