#include "workspace/action_labels.h"

namespace tandem::workspace {

ActionKinds::ActionKinds(storage::sqlite::Connection& connection) {
    auto cursor = connection.query("SELECT code, label FROM list_entry WHERE list = 'action_kind' AND removed = 0 ORDER BY id");
    while (cursor.next()) m_labels.emplace(cursor.text(0), cursor.text(1));
}

const std::string& ActionKinds::label(const std::string& code) const {
    const auto found = m_labels.find(code);
    return found == m_labels.end() ? code : found->second;
}

std::string ActionKinds::agreed_label(const std::string& code) const {
    const auto found = m_labels.find(code);
    return found == m_labels.end() ? std::string() : found->second;
}

} // namespace tandem::workspace
