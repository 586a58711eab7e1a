#pragma once
// Who promised to keep it to themselves, and what stands in the way of telling (disclosure.md, Caps). Each writes one step. A
// fact that is given anew by the same id is changed; one that ends keeps its days.
#include "domain/privacy/rules.h"
#include "workspace/cases.h"

namespace tandem::workspace {

// -- Agreements and promises ------------------------------------------------------------------------------------------

Result<Changes> save_convenant(Workspace& workspace, const domain::Convenant& convenant);
// BadValue where the convenant does not count on the day it is signed.
Result<Changes> sign_convenant(Workspace& workspace, const domain::ConvenantSignature& signature);
Result<Changes> end_signature(Workspace& workspace, domain::ConvenantSignatureId id, Day last);

Result<Changes> sign_statement(Workspace& workspace, const domain::ConfidentialityStatement& statement);
Result<Changes> end_statement(Workspace& workspace, domain::StatementId id, Day last);

// The chair says for the room that what is said stays here (lesson 6): for everybody present, in a meeting that is under way.
Result<Changes> acknowledge_confidentiality(Workspace& workspace, domain::MeetingId id);

struct ConvenantRow {
    domain::Convenant convenant;
    bool counts = false; // the one that counts today at its table, or at every table
    std::vector<domain::ConvenantSignature> signatures;
};
struct Agreements {
    std::vector<ConvenantRow> convenants; // the newest first
    std::vector<domain::ConfidentialityStatement> statements;
};
Result<Agreements> show_agreements(Workspace& workspace);

// -- What stands in the way -------------------------------------------------------------------------------------------

Result<Changes> note_tie(Workspace& workspace, const domain::Tie& tie);
Result<Changes> accept_tie(Workspace& workspace, domain::TieId id, Day on); // the resident said yes
Result<Changes> remove_tie(Workspace& workspace, domain::TieId id);         // ticked by mistake

Result<Changes> note_objection(Workspace& workspace, const domain::Objection& objection);
Result<Changes> lift_objection(Workspace& workspace, domain::ObjectionId id, Day on);

// Set by a coordinator or their deputy, for which a reason is needed; NotTheCoordinator for anybody else.
Result<Changes> set_shield(Workspace& workspace, const domain::SafetyShield& shield);
Result<Changes> lift_shield(Workspace& workspace, domain::SafetyShieldId id, Day on);

Result<Changes> restrict_subject(Workspace& workspace, const domain::Restriction& restriction);
Result<Changes> lift_restriction(Workspace& workspace, domain::RestrictionId id, Day last);

// -- Who takes part ---------------------------------------------------------------------------------------------------

// Not somebody who knows the resident as well: TiedThemselves.
Result<Changes> appoint_deputy(Workspace& workspace, const domain::Deputy& deputy);
Result<Changes> end_deputy(Workspace& workspace, domain::DeputyId id, Day last);

// Asked is a party of the shell of the case's table, or a party or a person without a place there; BadValue for one of the core.
// A partner of the core is needed from now on; who is not of the core is asked first.
Result<Changes> involve_party(Workspace& workspace, domain::CaseId case_file, domain::PartyId party, Day on);
struct AskedShell {
    domain::ShellRequestId id;
    Changes changes;
};
Result<AskedShell> ask_shell(Workspace& workspace, domain::CaseId case_file, domain::PartyId party, Day on);
Result<AskedShell> ask_shell(Workspace& workspace, domain::CaseId case_file, domain::PersonId person, Day on);
Result<Changes> answer_shell(Workspace& workspace, domain::ShellRequestId id, const domain::ShellAnswer& answer);

// Comes along to one item, as the resident agreed; until the item was discussed.
Result<Changes> note_companion(Workspace& workspace, const domain::Companion& companion);
Result<Changes> remove_companion(Workspace& workspace, domain::CompanionId id);

// Who is needed (cap 7): for an item as the chair confirms it, for a case outside of meetings.
struct NeededProposal {
    domain::AgendaItemId item;
    std::vector<domain::PartyId> parties; // with an open action in the case, responsible for it, or who brought it in
};
// For the items about a case where the chair has not confirmed anybody yet, in the order of the agenda.
Result<std::vector<NeededProposal>> propose_needed(Workspace& workspace, domain::MeetingId id);
Result<Changes> confirm_all_needed(Workspace& workspace, domain::MeetingId id); // those proposals, in one step
Result<Changes> confirm_needed(Workspace& workspace, domain::AgendaItemId id, const std::vector<domain::PartyId>& parties);
Result<Changes> confirm_needed(Workspace& workspace, const domain::NeededParty& needed);

} // namespace tandem::workspace
