#pragma once
// What happens outside of meetings: a short line with one party (R45, R46), and trying to reach the resident (R35).
#include "domain/contacts/rules.h"
#include "domain/privacy/rules.h"
#include "workspace/cases.h"

namespace tandem::workspace {

struct BilateralRow {
    domain::BilateralContact contact;
    std::string party, person; // names
    domain::PartyKind party_kind{};
    std::string case_code;
};
struct AttemptRow {
    domain::ContactAttempt attempt;
    std::string by;
};
struct CaseContacts {
    std::vector<BilateralRow> bilateral; // the newest first
    std::vector<AttemptRow> attempts;    // the newest first
    std::optional<Day> try_again_on;     // one try is no dead end
};
Result<CaseContacts> show_contacts(Workspace& workspace, domain::CaseId id);

// One line, and in the register what that party heard, at the level that it may hear when spoken to. MayNotKnow when it may not know
// of the case. BadValue "bilateral_contact.text" when that is empty.
struct NewBilateral {
    domain::CaseId case_file;
    domain::PartyId party;
    std::optional<domain::PersonId> person{};
    Day on;
    std::string text;
    bool settled = false;
};
struct NotedBilateral {
    domain::BilateralContactId id;
    domain::IdentityLevel level{}; // how they heard of it
    Changes changes;
};
Result<NotedBilateral> note_bilateral(Workspace& workspace, const NewBilateral& wanted);
Result<Changes> remove_bilateral(Workspace& workspace, domain::BilateralContactId id); // the register keeps what was told

Result<Changes> note_attempt(Workspace& workspace, const domain::ContactAttempt& attempt); // new or changed, by its id
Result<Changes> remove_attempt(Workspace& workspace, domain::ContactAttemptId id);

// What was settled outside of meetings in a month, cases and reports together, and whether a party of volunteers took part (R46).
struct SettledRow {
    Day on;
    std::string code; // of the case or the report
    std::string party;
    domain::PartyKind party_kind{};
    bool informal = false; // a party of volunteers took part in that case this month
};
struct SettledMonth {
    int year = 0, month = 0;
    std::vector<SettledRow> rows; // the oldest first
    std::int64_t informal = 0;    // how many of them had one
};
Result<SettledMonth> settled_outside_meetings(Workspace& workspace, int year, int month);

} // namespace tandem::workspace
