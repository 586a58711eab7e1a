// Agreements, and what stands in the way (privacy.h); who takes part stands in taking_part.cpp.
#include "workspace/privacy.h"

#include "storage/meetings/attendance_store.h"
#include "storage/parties/parties_store.h"
#include "storage/privacy/facts_store.h"
#include "workspace/facts.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

// A known fact that gets another day: the verb of its end.
template <domain::Record R, class SomeId>
Result<Changes> end_fact(Workspace& workspace, const SomeId& id, std::optional<Day> R::*end, Day day, Verb verb) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto fact, find_stored<R>(workspace, id));
    fact.*end = day;
    TANDEM_TRY(check_fact(domain::misfit_of(fact, day_of_now(workspace))));
    return save_fact(workspace, fact, verb);
}

template <domain::Record R>
Result<Changes> note_fact(Workspace& workspace, const R& fact, Verb verb) {
    TANDEM_TRY(check_fact(domain::misfit_of(fact, day_of_now(workspace))));
    return save_fact(workspace, fact, verb);
}

// Lifted ahead of time: it would end by itself on a day that nobody thinks of any more.
Result<void> check_not_ahead(Workspace& workspace, Day day, const std::string& place) {
    if (day > day_of_now(workspace)) return problem(ProblemCode::DatedAhead, place);
    return {};
}

// Nobody is refused while the file does not know who is at the keyboard: safety goes first.
Result<void> check_coordinator(Workspace& workspace) {
    const auto me = me_in(workspace);
    if (!me) return {};
    const Day today = day_of_now(workspace);
    TANDEM_ASSIGN(const bool is_one, ask(workspace, [&](Connection& connection) {
                      const storage::PartiesStore parties(connection);
                      return parties.has_role(*me, domain::CapacityRole::Coordinator, today) ||
                             parties.has_role(*me, domain::CapacityRole::Deputy, today);
                  }));
    if (!is_one) return problem(ProblemCode::NotTheCoordinator, "safety_shield.set_by");
    return {};
}

} // namespace

// -- Agreements and promises ------------------------------------------------------------------------------------------

Result<Changes> save_convenant(Workspace& workspace, const domain::Convenant& convenant) {
    TANDEM_TRY(check_fact(domain::misfit_of(convenant)));
    TANDEM_TRY(check_not_blank(convenant.version, "convenant.version"));
    return save_fact(workspace, convenant, Verb::SaveConvenant);
}

Result<Changes> sign_convenant(Workspace& workspace, const domain::ConvenantSignature& signature) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto convenant, find_stored<domain::Convenant>(workspace, signature.convenant));
    if (convenant.until && signature.signed_on > *convenant.until)
        return bad_value("convenant_signature.signed_on", domain::ValueFault::OutOfRange);
    return note_fact(workspace, signature, Verb::SignConvenant);
}

Result<Changes> end_signature(Workspace& workspace, domain::ConvenantSignatureId id, Day last) {
    return end_fact(workspace, id, &domain::ConvenantSignature::until, last, Verb::EndSignature);
}

Result<Changes> sign_statement(Workspace& workspace, const domain::ConfidentialityStatement& statement) {
    return note_fact(workspace, statement, Verb::SignStatement);
}

Result<Changes> end_statement(Workspace& workspace, domain::StatementId id, Day last) {
    return end_fact(workspace, id, &domain::ConfidentialityStatement::until, last, Verb::EndStatement);
}

Result<Changes> acknowledge_confidentiality(Workspace& workspace, domain::MeetingId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto meeting, find_stored<domain::Meeting>(workspace, id));
    if (!std::holds_alternative<domain::MeetingUnderWay>(meeting.state)) return bad_value("meeting.state", domain::ValueFault::OutOfRange);
    TANDEM_ASSIGN(auto people, ask(workspace, [&](Connection& connection) { return storage::AttendanceStore(connection).of_meeting(id); }));
    if (!meeting.acknowledged_at) meeting.acknowledged_at = workspace.file().now(); // again for who came in later
    return write(workspace, act_for(workspace, Verb::Acknowledge), [&](storage::UnitOfWork& work) {
        work.save(meeting);
        for (auto& one : people) {
            if (one.attendance.presence != domain::Presence::Present) continue;
            one.attendance.confidentiality_acknowledged = true;
            work.save(one.attendance);
        }
    });
}

Result<Agreements> show_agreements(Workspace& workspace) {
    TANDEM_TRY(need_more_than_codes(workspace));
    const Day today = workspace.today();
    return ask(workspace, [&](Connection& connection) {
        const storage::FactsStore facts(connection);
        Agreements agreements;
        agreements.statements = facts.statements();
        const auto convenants = facts.convenants();
        for (const auto& one : convenants) {
            const auto* counting = domain::convenant_on(convenants, one.table.value_or(domain::TableId()), today);
            agreements.convenants.push_back({one, counting == &one, facts.signatures(one.id)});
        }
        return agreements;
    });
}

// -- What stands in the way -------------------------------------------------------------------------------------------

Result<Changes> note_tie(Workspace& workspace, const domain::Tie& tie) { return note_fact(workspace, tie, Verb::NoteTie); }

Result<Changes> accept_tie(Workspace& workspace, domain::TieId id, Day on) {
    return end_fact(workspace, id, &domain::Tie::said_yes_on, on, Verb::AcceptTie);
}

Result<Changes> remove_tie(Workspace& workspace, domain::TieId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto tie, find_stored<domain::Tie>(workspace, id));
    return write(workspace, act_about(workspace, Verb::RemoveTie, tie.case_file), [&](storage::UnitOfWork& work) { work.remove<domain::Tie>(id); });
}

Result<Changes> note_objection(Workspace& workspace, const domain::Objection& objection) {
    return note_fact(workspace, objection, Verb::NoteObjection);
}

Result<Changes> lift_objection(Workspace& workspace, domain::ObjectionId id, Day on) {
    TANDEM_TRY(check_not_ahead(workspace, on, "objection.lifted_on"));
    return end_fact(workspace, id, &domain::Objection::lifted_on, on, Verb::LiftObjection);
}

Result<Changes> set_shield(Workspace& workspace, const domain::SafetyShield& shield) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_coordinator(workspace));
    auto set = shield;
    set.set_by = me_in(workspace);
    return note_fact(workspace, set, Verb::SetShield);
}

Result<Changes> lift_shield(Workspace& workspace, domain::SafetyShieldId id, Day on) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_coordinator(workspace));
    TANDEM_TRY(check_not_ahead(workspace, on, "safety_shield.lifted_on"));
    return end_fact(workspace, id, &domain::SafetyShield::lifted_on, on, Verb::LiftShield);
}

Result<Changes> restrict_subject(Workspace& workspace, const domain::Restriction& restriction) {
    return note_fact(workspace, restriction, Verb::Restrict);
}

Result<Changes> lift_restriction(Workspace& workspace, domain::RestrictionId id, Day last) {
    return end_fact(workspace, id, &domain::Restriction::until, last, Verb::LiftRestriction);
}

} // namespace tandem::workspace
