// The grounds besides consent (consent.h).
#include "base/overloaded.h"
#include "storage/cases/cases_store.h"
#include "storage/consent/consent_store.h"
#include "storage/privacy/facts_store.h"
#include "workspace/consent.h"
#include "workspace/disclosure_rows.h"
#include "workspace/facts.h"
#include "workspace/networks.h"
#include "workspace/policy_facts.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::ConsentStore;
using storage::sqlite::Connection;

Result<void> check_protocol(Workspace& workspace, domain::CaseId id) {
    TANDEM_ASSIGN(const auto file, find_stored<domain::CaseFile>(workspace, id));
    TANDEM_ASSIGN(const auto table, find_stored<domain::MeetingTable>(workspace, file.table));
    if (!table.protocol.task_grounds_allowed) return problem(ProblemCode::TaskGroundsNotAllowed, "task_ground.legal_basis");
    return {};
}

bool ends_consent(const domain::ConsentEvent& event) {
    return std::holds_alternative<domain::ConsentRefused>(event.step) || std::holds_alternative<domain::ConsentWithdrawn>(event.step);
}

// Every refusal counts, also one that a later yes took back: it was said once, so somebody else looks along.
Result<void> check_refusals(Workspace& workspace, const domain::TaskGround& ground) {
    TANDEM_ASSIGN(const auto events,
                  ask(workspace, [&](Connection& connection) { return ConsentStore(connection).events_of(ground.subject); }));
    const bool outweighed = std::ranges::all_of(
        events, [&](const domain::ConsentEvent& event) { return !ends_consent(event) || domain::outweighs(ground, event); });
    if (!outweighed) return problem(ProblemCode::SecondOpinionNeeded, "task_ground.weighing");
    return {};
}

// -- Emergency --------------------------------------------------------------------------------------------------------

domain::DisclosureAudience audience_of(const domain::EmergencyRecipient& recipient) {
    return std::visit(Overloaded{
                          [](const domain::EmergencyService& one) {
                              return domain::DisclosureAudience(domain::AudienceService{one.service, one.party});
                          },
                          [](const domain::EmergencyParty& one) { return domain::DisclosureAudience(domain::AudienceParty{one.party}); },
                          [](const domain::EmergencyPerson& one) {
                              return domain::DisclosureAudience(domain::AudiencePerson{one.person, std::nullopt, std::nullopt});
                          },
                      },
                      recipient);
}

Result<std::vector<domain::SubjectId>> about_whom(Workspace& workspace, const NewEmergency& wanted) {
    for (const auto id : wanted.about) TANDEM_TRY(subject_of(workspace, id, wanted.case_file, "emergency_ground.about"));
    if (!wanted.about.empty()) return wanted.about;
    TANDEM_ASSIGN(auto all, ask(workspace, [&](Connection& connection) { return subject_ids(connection, wanted.case_file); }));
    if (all.empty()) return problem(ProblemCode::NotFound, "emergency_ground.about");
    all.resize(1);
    return all;
}

// Also one who left or is inactive may be the one to call; one who never was there may not.
Result<void> check_recipient(Workspace& workspace, const domain::EmergencyRecipient& recipient) {
    const auto known = [](const auto& found) -> Result<void> {
        if (!found) return problem(ProblemCode::MissingReference, "emergency_ground.recipient");
        return {};
    };
    return std::visit(Overloaded{
                          [&](const domain::EmergencyService& one) {
                              return one.party ? known(find_stored<domain::Party>(workspace, *one.party)) : Result<void>();
                          },
                          [&](const domain::EmergencyParty& one) { return known(find_stored<domain::Party>(workspace, one.party)); },
                          [&](const domain::EmergencyPerson& one) { return known(find_stored<domain::Person>(workspace, one.person)); },
                      },
                      recipient);
}

domain::Disclosure disclosure_of(Workspace& workspace, const domain::EmergencyGround& ground) {
    domain::Disclosure disclosure;
    disclosure.id = workspace.file().ids.next_id<domain::DisclosureId>();
    disclosure.at = ground.at;
    disclosure.case_file = ground.case_file;
    disclosure.subjects = ground.about;
    disclosure.occasion = domain::Occasion::Spoken;
    disclosure.audience = audience_of(ground.recipient);
    disclosure.level = domain::IdentityLevel::Named;
    return disclosure;
}

} // namespace

Result<Changes> save_task_ground(Workspace& workspace, const domain::TaskGround& ground) {
    TANDEM_TRY(check_fact(domain::misfit_of(ground, day_of_now(workspace))));
    TANDEM_TRY(check_protocol(workspace, ground.case_file));
    TANDEM_TRY(check_refusals(workspace, ground));
    TANDEM_TRY(check_recipients(workspace, ground.recipients, ground.on, "task_ground.recipients"));
    return save_fact(workspace, ground, Verb::WeighGround);
}

Result<Changes> end_task_ground(Workspace& workspace, domain::TaskGroundId id, Day on) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto ground, find_stored<domain::TaskGround>(workspace, id));
    if (on > day_of_now(workspace)) return problem(ProblemCode::DatedAhead, "task_ground.ended_on");
    if (on < ground.on) return problem(ProblemCode::EndsBeforeStart, "task_ground.ended_on");
    ground.ended_on = on;
    return save_fact(workspace, ground, Verb::EndGround);
}

Result<RecordedEmergency> record_emergency(Workspace& workspace, const NewEmergency& wanted) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, wanted.case_file));
    TANDEM_TRY(check_recipient(workspace, wanted.recipient));
    domain::EmergencyGround ground;
    ground.id = workspace.file().ids.next_id<domain::EmergencyGroundId>();
    ground.case_file = wanted.case_file;
    TANDEM_ASSIGN(ground.about, about_whom(workspace, wanted));
    ground.kind = wanted.kind;
    ground.recipient = wanted.recipient;
    ground.at = workspace.file().now();
    if (wanted.reason && !trimmed(*wanted.reason).empty()) ground.reason = wanted.reason;
    ground.decided_by = me_in(workspace);
    ground.categories = wanted.categories;
    ground.secrecy = wanted.secrecy;
    TANDEM_TRY(known_before(workspace, ground));
    auto act = act_about(workspace, Verb::RecordEmergency, ground.case_file);
    act.kind = storage::StepKind::Barrier; // it was told: that does not go back
    TANDEM_ASSIGN(auto changes, write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
                      work.save(ground);
                      work.save(disclosure_of(workspace, ground));
                  }));
    const auto due = domain::reason_is_missing(ground) ? std::optional(domain::reason_due(ground)) : std::nullopt;
    return RecordedEmergency{ground.id, due, std::move(changes)};
}

bool is_weighed_on(std::string_view legal_basis) { return domain::is_weighed_on(legal_basis); }

Instant reason_due(const domain::EmergencyGround& ground) { return domain::reason_due(ground); }

Result<Changes> give_emergency_reason(Workspace& workspace, domain::EmergencyGroundId id, const std::string& reason) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto ground, find_stored<domain::EmergencyGround>(workspace, id));
    if (trimmed(reason).empty()) return problem(ProblemCode::ReasonNeeded, "emergency_ground.reason");
    ground.reason = reason;
    return save_fact(workspace, ground, Verb::GiveEmergencyReason);
}

Result<Changes> save_handover_ground(Workspace& workspace, const domain::HandoverGround& ground) {
    TANDEM_TRY(check_fact(domain::misfit_of(ground, day_of_now(workspace))));
    const auto* consent = std::get_if<domain::HandoverConsent>(&ground.basis);
    if (consent != nullptr) {
        if (!consent->event) return bad_value("handover_ground.basis", domain::ValueFault::Missing); // it would open nothing, and say nothing
        TANDEM_ASSIGN(const auto event, find_stored<domain::ConsentEvent>(workspace, *consent->event));
        const bool is_theirs = event.subject == ground.subject && std::holds_alternative<domain::ConsentGiven>(event.step);
        if (!is_theirs) return bad_value("handover_ground.basis", domain::ValueFault::OutOfRange);
    }
    return save_fact(workspace, ground, Verb::GroundHandover);
}

Result<Changes> answer_handover(Workspace& workspace, domain::HandoverGroundId id, const domain::HandoverAnswer& answer) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto ground, find_stored<domain::HandoverGround>(workspace, id));
    const auto on = std::visit(Overloaded{[&](const domain::HandoverWaiting&) { return ground.on; }, [](const auto& one) { return one.on; }}, answer);
    if (on > day_of_now(workspace)) return problem(ProblemCode::DatedAhead, "handover_ground.answer");
    if (on < ground.on) return problem(ProblemCode::EndsBeforeStart, "handover_ground.answer");
    ground.answer = answer;
    return save_fact(workspace, ground, Verb::AnswerHandover);
}

Result<CaseGrounds> grounds_of(Workspace& workspace, domain::CaseId id) {
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, id));
    TANDEM_ASSIGN(const auto network, network_of(workspace));
    return ask(workspace, [&](Connection& connection) {
        const ConsentStore consent(connection);
        const storage::FactsStore facts(connection);
        return CaseGrounds{consent.events(id),     consent.task_grounds(id), consent.emergencies(id),  consent.handovers(id),
                           facts.ties(id),         facts.objections(id),     facts.shields(id),        facts.restrictions(id),
                           facts.deputies(id),     facts.shell_requests(id), facts.needed(id),         facts.notices(id),
                           facts.companions(id),   periods_of(network).consent_months};
    });
}

} // namespace tandem::workspace
