#pragma once
#include "workspace/workspace.h"

namespace tandem::workspace {

struct AuditFilter {
    std::optional<Day> from, to; // inclusive, in the network's zone
    std::optional<std::string> case_code;
    std::optional<Uuid> person;
    std::optional<std::string> verb;
};

// A field that a step touched: names, never values.
struct AuditLine {
    std::string record; // "action_item"
    Uuid entity;
    std::string field;  // "due", "created", "removed", "looked"
};

struct AuditEntry {
    std::int64_t step = 0;
    Instant at;
    std::string actor;     // the person's name where the file knows one
    std::string device;    // the writer: a number per opening
    std::string verb;
    std::string purpose;
    std::string case_code; // the case it is about, where there is one
    std::vector<AuditLine> lines; // at most 50; line_count has them all
    std::int64_t line_count = 0;
    std::string hash;      // of the chain, hexadecimal
};

// Oldest first; `each` returns false to stop.
Result<void> read_audit(Workspace& workspace, const AuditFilter& filter, const std::function<bool(const AuditEntry&)>& each);

} // namespace tandem::workspace
