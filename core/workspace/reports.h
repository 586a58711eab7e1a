#pragma once
// How a worry comes in and what is done with it (R28 to R35, P08). One inbox, whoever brings it; the reporter always hears
// something, which is today.h. A name in a report lives for some weeks and is then wiped (expiry.h).
#include "domain/cases/identity.h"
#include "domain/reports/records.h"
#include "workspace/cases.h"
#include "workspace/known_residents.h"

namespace tandem::workspace {

// Only the worry is needed (R33, R112).
struct NewReport {
    std::string worry;
    std::optional<domain::ReporterKind> reporter_kind{};
    bool shielded = false; // the reporter stays unknown to everybody but the coordinator; the resident may be known all the same
    std::optional<domain::PartyId> reporter_party{};
    std::optional<domain::PersonId> reporter_person{}; // somebody of the network
    std::string reporter_name{}, reporter_reach{};     // somebody from outside, and how to reach them
    std::optional<domain::TableId> table{};            // unset: the first table
    std::optional<std::string> finding_place{};        // code of the list "finding_place"
    domain::SignalPhase phase = domain::SignalPhase::Noticed;
    std::optional<domain::Urgency> urgency{};
    std::optional<domain::Identity> about{}; // who it is about, where the reporter said so; its id and report are set here
    bool wants_message = true;
    std::optional<domain::PersonId> feedback_via{}; // the coordinator of the volunteer who reports (R31)
    std::optional<domain::NeighbourNetworkId> from_network{};
};
struct BroughtReport {
    domain::ReportId id;
    std::string code;
    Changes changes;
};
Result<BroughtReport> bring_report(Workspace& workspace, const NewReport& wanted);

// As a list shows it: no word of the worry, as names may stand in it.
struct ReportRow {
    domain::ReportId id;
    std::string code;
    Day received_on;
    std::optional<domain::ReporterKind> reporter_kind;
    std::string reporter_party; // empty where the reporter is shielded
    bool shielded = false;
    std::string finding_place; // its label
    domain::SignalPhase phase{};
    std::optional<domain::Urgency> urgency;
    std::string state;     // word of domain::ReportState
    std::string case_code; // of the case it became
    bool feedback_owed = false;
};
enum class ReportSpan { Inbox, Open, All }; // not looked at yet or with a question open; also what is settled bilaterally; everything
Result<Page<ReportRow>> list_reports(Workspace& workspace, ReportSpan span, PageWish wish); // acute ones first, then the oldest; All: the newest first
Result<std::int64_t> count_inbox(Workspace& workspace);

// A report as the coordinator sees it, without the names that stand in Identity.
struct ShownReport {
    domain::ConcernReport report;
    std::string table;
    std::string finding_place;                // its label
    std::string reporter, reporter_party;     // of somebody of the network
    std::string feedback_via, from_network;   // their names
    bool names_resident = false;              // there is a name of whom it is about
    bool names_reporter = false;
    std::string case_code;                    // of the case it became
    std::optional<Day> feedback_due;
    domain::ReporterSentence next_sentence{}; // which of the three is next
    bool may_be_told = false;                 // that sentence may still be said
};
Result<ShownReport> show_report(Workspace& workspace, domain::ReportId id);
Result<domain::ReportId> report_with_code(Workspace& workspace, std::string_view code);

// Everything but its state, its case and what was told to the reporter. BadValue "concern_report.worry" when that is empty.
Result<Changes> save_report(Workspace& workspace, const domain::ConcernReport& report);
Result<Changes> remove_report(Workspace& workspace, domain::ReportId id); // written twice by mistake; with its names, and undo brings all back

// Who it is about, filled in later or put right. It lives as long as a name that came with the report does. BadValue "identity" when it
// says nothing (wipe_names_of takes a name away) and "concern_report.case_file" once it is a case, whose name it is then; DatedAhead.
Result<Changes> name_resident(Workspace& workspace, domain::ReportId id, const domain::Identity& about);

// Who is in it: a look of the identity service, with its purpose (decision 5).
Result<std::vector<domain::Identity>> look_at_report(Workspace& workspace, domain::ReportId id, const std::string& purpose);

// -- What is done with it. Each is one step that can be undone; BadValue "concern_report.state" where that step is not allowed. --

// A new case: with the worry as its first note, from this reporter, and the name as its resident. What was shielded stays so.
Result<StartedCase> take_up(Workspace& workspace, domain::ReportId id);
// The same resident as in that case: a person says so. `FillGaps` completes what the case does not know of them yet; otherwise the
// name that came with the report goes. NotFound for a case that is not there.
enum class SameResident { KeepAsItIs, FillGaps };
Result<Changes> take_up_in(Workspace& workspace, domain::ReportId id, domain::CaseId case_file, SameResident names);
Result<Changes> ask_more(Workspace& workspace, domain::ReportId id, const std::string& question);
// Goes on as a question without a name: the worry is its text to begin with, and the names of the report go.
struct QuestionOfReport {
    domain::ConsultationId id;
    Changes changes;
};
Result<QuestionOfReport> make_question(Workspace& workspace, domain::ReportId id);
Result<Changes> settle_with_party(Workspace& workspace, domain::ReportId id, domain::PartyId party, const std::string& line);
Result<Changes> pass_on(Workspace& workspace, domain::ReportId id, const std::string& to, const std::string& line);
Result<Changes> leave_report(Workspace& workspace, domain::ReportId id, const std::string& reason, const std::string& line); // code of "report_outcome"
Result<Changes> back_to_inbox(Workspace& workspace, domain::ReportId id);
// It could not wait: who was called, as a service (R05).
Result<Changes> note_call(Workspace& workspace, domain::ReportId id, const std::string& whom);

// The reporter may be named as a source from that day on, or no longer (disclosure.md, cap 17).
Result<Changes> agree_as_source(Workspace& workspace, domain::ReportId id, const std::optional<Day>& since);
Result<Changes> wants_no_message(Workspace& workspace, domain::ReportId id);

} // namespace tandem::workspace
