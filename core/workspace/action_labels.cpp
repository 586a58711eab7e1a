#include "workspace/action_labels.h"

#include "domain/actions/records.h"
#include "domain/cases/records.h"

namespace tandem::workspace {

ActionKinds::ActionKinds(storage::sqlite::Connection& connection) {
    auto cursor = connection.query("SELECT code, label FROM list_entry WHERE list = 'action_kind' AND removed = 0 ORDER BY id");
    while (cursor.next()) m_labels.emplace(cursor.text(0), cursor.text(1));
}

const std::string& ActionKinds::label(const std::string& code) const {
    const auto found = m_labels.find(code);
    return found == m_labels.end() ? code : found->second;
}

policy::DisclosedAction ActionKinds::at_code(const domain::ActionItem& action, const domain::CaseFile& case_file, std::string doer) const {
    const auto found = m_labels.find(action.kind); // what is no entry of the list may be anything that was typed
    return policy::disclose_at_code(action, case_file, {found == m_labels.end() ? std::string() : found->second, std::move(doer)});
}

} // namespace tandem::workspace
