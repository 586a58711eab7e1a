#pragma once
// Why something may be told: consent and the other grounds (disclosure.md, Grounds). What happened with consent is dated and
// never undone, only followed.
#include "domain/consent/rules.h"
#include "workspace/disclosures.h"

namespace tandem::workspace {

// -- Consent ----------------------------------------------------------------------------------------------------------

enum class SaidYes { Orally, InWriting, Presumed }; // presumed: refused with PresumedConsent

// Who said yes, when and to whom is enough; what else is not given yet comes on the list of what to fill in.
struct NewConsent {
    domain::SubjectId subject;
    Day on;
    SaidYes how{};
    std::vector<domain::ConsentRight> by;
    std::vector<domain::Recipient> recipients;
    domain::ConsentScope scope{};
    bool secrecy = false; // lines under professional secrecy too (cap 10)
    std::optional<std::string> purpose{}, words{};
    std::optional<Day> from{}, until{};
    // Said again on the day of another event, because of it. Without it the lowest of that day counts.
    std::optional<domain::ConsentEventId> follows{};
};
enum class YesOpens {
    ForAll,     // everybody it was said to, as far as consent goes
    ForSome,    // a no to the others stands
    NoWins,     // for nobody: a no of that day or a later one stands
    NotInTime,  // not yet, or no longer
    NotEntitled // who said it may not decide this, or not alone
};
struct RecordedConsent {
    domain::ConsentEventId id;
    domain::Entitlement entitlement{}; // whether those who said yes may say it (P05)
    std::vector<domain::ConsentPart> to_fill_in;
    std::optional<Day> fill_in_by;
    Changes changes;
    YesOpens opens{}; // today
    Day last_day{};   // of the yes: its own, or what the network agreed
};
Result<RecordedConsent> record_consent(Workspace& workspace, const NewConsent& wanted);

// The no, the taking back or the narrowing about that subject that a yes of the same day may follow: the last of them. Null: none.
const domain::ConsentEvent* last_no_on(std::span<const domain::ConsentEvent> events, domain::SubjectId subject, Day on);

Result<Changes> ask_consent(Workspace& workspace, domain::SubjectId subject, Day on, const std::vector<domain::Recipient>& recipients);

struct ConsentEnd {
    domain::SubjectId subject;
    Day on;
    std::vector<domain::Recipient> recipients{}; // refused, withdrawn: for whom it ends, none = everybody; narrowed: for whom it goes on
    domain::ConsentScope scope{domain::ScopeAll{}}; // narrowed: to what
    std::optional<std::string> reason{};
};
struct EndedConsent {
    domain::ConsentEventId id;
    std::vector<DisclosureRow> shared;    // what they had heard who may not hear more, the newest first; at most 200
    std::vector<domain::Notice> let_know; // who has to hear it (AVG 19), as far as they were not on the list already
    Changes changes;
};
// All three hold at once.
Result<EndedConsent> withdraw_consent(Workspace& workspace, const ConsentEnd& end);
Result<EndedConsent> refuse_consent(Workspace& workspace, const ConsentEnd& end);
Result<EndedConsent> narrow_consent(Workspace& workspace, const ConsentEnd& end);

// Later aanvullen. Only what is on the list of the event; a part that need not be filled in goes off it too.
struct FilledIn {
    std::optional<std::string> words{}, purpose{};
    std::optional<domain::ConsentScope> scope{};
    std::optional<Day> until{};
    std::vector<domain::ConsentPart> not_needed{};
};
Result<Changes> fill_in_consent(Workspace& workspace, domain::ConsentEventId id, const FilledIn& parts);

// "Laat weten" is done, or cannot be done.
Result<Changes> answer_notice(Workspace& workspace, domain::NoticeId id, const domain::NoticeState& state);

// -- Other grounds ----------------------------------------------------------------------------------------------------

// The weighing. TaskGroundsNotAllowed where the table's protocol has none; SecondOpinionNeeded after a refusal, which takes a
// weighing dated later and a second opinion.
bool is_weighed_on(std::string_view legal_basis); // which entries of the list "legal_basis" a weighing may name
Result<Changes> save_task_ground(Workspace& workspace, const domain::TaskGround& ground);
Result<Changes> end_task_ground(Workspace& workspace, domain::TaskGroundId id, Day on);

// Works at once, for any recipient; the reason is due within 24 hours. Writes in the register of disclosures.
struct NewEmergency {
    domain::CaseId case_file;
    domain::EmergencyKind kind{};
    domain::EmergencyRecipient recipient;
    std::vector<domain::SubjectId> about{}; // none: the first of the case
    std::optional<std::string> reason{};
    std::optional<std::vector<std::string>> categories{}; // unset: safety
    bool secrecy = false;                                 // lines under professional secrecy too
};
struct RecordedEmergency {
    domain::EmergencyGroundId id;
    std::optional<Instant> reason_due;
    Changes changes;
};
Result<RecordedEmergency> record_emergency(Workspace& workspace, const NewEmergency& wanted);
Instant reason_due(const domain::EmergencyGround& ground);
Result<Changes> give_emergency_reason(Workspace& workspace, domain::EmergencyGroundId id, const std::string& reason);

Result<Changes> save_handover_ground(Workspace& workspace, const domain::HandoverGround& ground);
Result<Changes> answer_handover(Workspace& workspace, domain::HandoverGroundId id, const domain::HandoverAnswer& answer);

// -- What there is ----------------------------------------------------------------------------------------------------

// Everything that decides who may know what of a case; for the owner only.
struct CaseGrounds {
    std::vector<domain::ConsentEvent> consents;
    std::vector<domain::TaskGround> task_grounds;
    std::vector<domain::EmergencyGround> emergencies;
    std::vector<domain::HandoverGround> handovers;
    std::vector<domain::Tie> ties;
    std::vector<domain::Objection> objections;
    std::vector<domain::SafetyShield> shields;
    std::vector<domain::Restriction> restrictions;
    std::vector<domain::Deputy> deputies;
    std::vector<domain::ShellRequest> shell_requests;
    std::vector<domain::NeededParty> needed;
    std::vector<domain::Notice> notices;
    std::vector<domain::Companion> companions;
    int consent_months = 0; // how long a yes holds that has no end, in this network
};
Result<CaseGrounds> grounds_of(Workspace& workspace, domain::CaseId id);

} // namespace tandem::workspace
