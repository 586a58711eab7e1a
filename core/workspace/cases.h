#pragma once
#include "domain/actions/records.h"
#include "domain/cases/records.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// Pages, so that no list ever waits for 100,000 rows.
struct PageWish {
    std::int64_t offset = 0;
    std::int64_t limit = 100;
};

template <class Row>
struct Page {
    std::vector<Row> rows;
    std::int64_t total = 0;
};

// A line of the list: the code and what helps to know which case it is, never a name.
struct CaseRow {
    domain::CaseId id;
    std::string code;
    // The rest is empty for a second reader, who gets codes only.
    std::string table;
    std::string state; // word of domain::CaseState
    std::optional<domain::Urgency> urgency;
    std::optional<domain::KnownAtEntry> known;
    std::optional<Day> opened_on;
    std::vector<std::string> needs;
    std::int64_t subjects = 0;
    std::int64_t open_actions = 0;
};

enum class CaseOrder { OpenedOn, Code, State, Urgency };
enum class Direction { Ascending, Descending };

struct CaseFilter {
    std::optional<std::string> state; // word of a state; nothing = all
    std::optional<domain::TableId> table{};
    std::string text{}; // the beginning of a code, or words of a question, a need or a line; empty = all
    CaseOrder order = CaseOrder::OpenedOn;
    Direction direction = Direction::Descending; // the newest, the most urgent first
};

Result<Page<CaseRow>> list_cases(Workspace& workspace, const CaseFilter& filter, PageWish page);

struct ActionRow {
    domain::ActionItem action;
    std::string doer; // name of the person, copied for the list
    std::string party;
};

// A case as its owner sees it, without identity.
struct OwnerCase {
    domain::CaseFile case_file;
    std::string table;
    std::vector<domain::CaseSubject> subjects;
    std::vector<domain::Line> lines;
    std::vector<domain::Need> needs;
    std::vector<ActionRow> actions;
};

Result<OwnerCase> show_case(Workspace& workspace, std::string_view code);

// Where it stands beside each state, for the filter of the list: word of the state and number of cases.
Result<std::vector<std::pair<std::string, std::int64_t>>> count_cases_by_state(Workspace& workspace);

// What a new case starts with: every part may stay empty (R112). It gets a code of its own, state `open` from today and one
// subject, the resident.
struct NewCase {
    std::optional<domain::TableId> table; // unset: the first table of the network
    std::vector<std::string> needs;
    std::optional<std::string> question_to_network;
    std::optional<domain::Urgency> urgency;
    std::optional<domain::KnownAtEntry> known;
    std::optional<domain::PartyId> brought_by_party;
    std::optional<std::string> holding_basis{}; // code of the list "legal_basis"
};
struct StartedCase {
    domain::CaseId id;
    std::string code;
    Changes changes;
};
Result<StartedCase> start_case(Workspace& workspace, const NewCase& wanted);

// Each writes one step. What was read in a snapshot is changed and given back; the id tells which record it is. A new part
// gets its id from new_id_of (new_ids.h). BadValue names the field when a value cannot be (a day far away, an empty text that is needed).
Result<Changes> save_case(Workspace& workspace, const domain::CaseFile& case_file);
Result<Changes> save_need(Workspace& workspace, const domain::Need& need);
Result<Changes> save_line(Workspace& workspace, const domain::Line& line);
Result<Changes> save_subject(Workspace& workspace, const domain::CaseSubject& subject);
Result<Changes> remove_need(Workspace& workspace, domain::NeedId id);
Result<Changes> remove_line(Workspace& workspace, domain::LineId id);
Result<Changes> remove_subject(Workspace& workspace, domain::SubjectId id);
// The case with all that belongs to it, in one step that can be undone.
Result<Changes> remove_case(Workspace& workspace, domain::CaseId id);

// The story for the room: a changed text loses its approval; approving is an act of the owner of the file (me.h).
Result<Changes> write_room_story(Workspace& workspace, domain::CaseId id, const std::string& text);
Result<Changes> approve_room_story(Workspace& workspace, domain::CaseId id);

// The case itself. NotFound, or Ambiguous when two files brought the same code.
Result<domain::CaseFile> case_with_code(Workspace& workspace, std::string_view code);

} // namespace tandem::workspace
