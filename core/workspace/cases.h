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

struct CaseFilter {
    std::optional<std::string> state; // word of a state; nothing = all
};

Result<Page<CaseRow>> list_cases(Workspace& workspace, const CaseFilter& filter, PageWish page);

struct ActionRow {
    domain::ActionItem action;
    std::string doer;  // name of the person, copied for the list
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

// The case itself. NotFound, or Ambiguous when two files brought the same code.
Result<domain::CaseFile> case_with_code(Workspace& workspace, std::string_view code);

} // namespace tandem::workspace
