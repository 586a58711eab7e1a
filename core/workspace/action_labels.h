#pragma once
// Private to this folder: actions as the policy shows them, with words from the network's own list.
#include "policy/disclosed_action.h"
#include "storage/sqlite/connection.h"

#include <map>
#include <string>

namespace tandem::domain {
struct ActionItem;
struct CaseFile;
} // namespace tandem::domain

namespace tandem::workspace {

class ActionKinds {
public:
    explicit ActionKinds(storage::sqlite::Connection& connection);

    const std::string& label(const std::string& code) const; // the code itself when the list has no such entry
    policy::DisclosedAction at_code(const domain::ActionItem& action, const domain::CaseFile& case_file, std::string doer) const;

private:
    std::map<std::string, std::string> m_labels;
};

} // namespace tandem::workspace
