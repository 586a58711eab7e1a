#pragma once
// The question without a name (R50): a record without any person in it, which leads to no case and is wiped when it expires.
#include "domain/consultation/records.h"
#include "workspace/case_items.h"
#include "workspace/cases.h"
#include "workspace/marks.h"

namespace tandem::workspace {

struct NewConsultation {
    std::string text;
    std::optional<std::string> question{};
    std::optional<domain::ConsultationEstimate> estimate{};
    std::optional<domain::TableId> table{}; // unset: the first table
    std::optional<domain::PartyId> asked_by{};
};
struct StartedConsultation {
    domain::ConsultationId id;
    std::string code;
    Changes changes;
};
Result<StartedConsultation> start_consultation(Workspace& workspace, const NewConsultation& wanted);

struct ConsultationRow {
    domain::ConsultationId id;
    std::string code, table;
    std::string state; // word of domain::ConsultationState
    Day asked_on;
    std::optional<domain::ConsultationEstimate> estimate;
    bool checked = false;
    Day expires_on;
    std::optional<Day> on_agenda; // of the first meeting ahead
};
// Those that did not expire: open ones first, the newest first.
Result<std::vector<ConsultationRow>> list_consultations(Workspace& workspace);

struct ShownConsultation {
    domain::ConsultationQuestion question;
    std::string table, asked_by;
    std::vector<Mark> in_text, in_question; // without what was left standing with a reason
    std::size_t high = 0, thoughts = 0;     // of both together
    bool checked = false;                   // somebody said that no neighbour would know who this is, for exactly these words
    std::vector<CaseItem> ahead;            // the agendas it stands on
    bool may_be_asked = false;              // put on an agenda
};
Result<ShownConsultation> show_consultation(Workspace& workspace, domain::ConsultationId id); // NotFound once it expired
Result<domain::ConsultationId> consultation_with_code(Workspace& workspace, std::string_view code);

// Text, question, estimate, table and who asks; not its state. Changed words lose the check, and what was kept and is not there any
// more is forgotten. BadValue "consultation.text" when it is empty.
Result<Changes> save_consultation(Workspace& workspace, const domain::ConsultationQuestion& question);
// Words that are marked and stay, because they point to nobody.
Result<Changes> keep_words(Workspace& workspace, domain::ConsultationId id, const std::string& words, const std::string& reason);
// "Would a neighbour know who this is?" No. StillRecognisable while a high mark is left (number: how many).
Result<Changes> check_consultation(Workspace& workspace, domain::ConsultationId id);
// Only what was checked, while no high mark is left: StillRecognisable, or CheckNeeded.
Result<Changes> put_on_agenda(Workspace& workspace, domain::ConsultationId id, domain::MeetingId meeting);

// -- What came of it --------------------------------------------------------------------------------------------------

Result<Changes> note_advice(Workspace& workspace, domain::ConsultationId id, const std::string& advice);
// There is a yes, or another ground: a new case with nothing in it. No word of the question goes along, and neither knows the other.
// `holding_basis`: code of the list "legal_basis", why this may be held now; BadValue "case_file.holding_basis" without one.
Result<StartedCase> become_case(Workspace& workspace, domain::ConsultationId id, const std::string& holding_basis);
Result<Changes> close_consultation(Workspace& workspace, domain::ConsultationId id, const std::optional<std::string>& reason);
Result<Changes> reopen_consultation(Workspace& workspace, domain::ConsultationId id);
Result<Changes> remove_consultation(Workspace& workspace, domain::ConsultationId id); // off the agendas ahead as well

} // namespace tandem::workspace
