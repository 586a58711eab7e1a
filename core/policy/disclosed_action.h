#pragma once
// What an action is at level `code` (disclosure.md, "The answer"): case code, kind, who, when and how it stands. Never
// its text, its result or a reason: only disclose_at_code makes one, and it has no place to put them.
#include "base/time.h"
#include "domain/ids.h"

#include <optional>
#include <string>

namespace tandem::domain {
struct ActionItem; // only named: who shows a DisclosedAction gets no record with this header
struct CaseFile;
} // namespace tandem::domain

namespace tandem::policy {

enum class ActionStanding { Open, Done, NotDone };

struct ActionLabels {
    std::string kind; // label of the kind in the network's own list, never typed for one case
    std::string doer; // name of the person who does it; empty where it may not be told (cap 17)

    friend bool operator==(const ActionLabels&, const ActionLabels&) = default;
};

class DisclosedAction {
public:
    domain::ActionId id() const { return m_id; }
    const std::string& case_code() const { return m_case_code; }
    const std::string& kind() const { return m_labels.kind; }
    const std::string& doer() const { return m_labels.doer; }
    std::optional<Day> due() const { return m_due; }
    ActionStanding standing() const { return m_standing; }

    friend bool operator==(const DisclosedAction&, const DisclosedAction&) = default;
    // `case_file` is the action's own.
    friend DisclosedAction disclose_at_code(const domain::ActionItem& action, const domain::CaseFile& case_file, ActionLabels labels);

private:
    DisclosedAction(domain::ActionId id, std::string case_code, ActionLabels labels, std::optional<Day> due, ActionStanding standing);

    domain::ActionId m_id;
    std::string m_case_code;
    ActionLabels m_labels;
    std::optional<Day> m_due;
    ActionStanding m_standing;
};

DisclosedAction disclose_at_code(const domain::ActionItem& action, const domain::CaseFile& case_file, ActionLabels labels);

} // namespace tandem::policy
