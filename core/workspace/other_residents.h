#pragma once
// Private to this folder: whether somebody who is in another case stands in a text, by their family name. Looked up word by word in the
// index of identities, for the policy alone: who it is is read by nobody.
#include "domain/cases/identity.h"
#include "storage/privacy/policy_store.h"

#include <string_view>

namespace tandem::workspace {

class OtherResidents {
public:
    // `own`: of the case itself, which the policy knows already. People and parties of the network are no residents. All outlive it.
    OtherResidents(storage::sqlite::Connection& connection, const std::vector<domain::Identity>& own, const storage::PolicyTable& table,
                   const std::vector<std::string>& kept_words)
        : m_connection(connection), m_own(own), m_table(table), m_kept_words(kept_words) {}

    void look_through(std::string_view text);
    std::vector<std::string> found() && { return std::move(m_found); } // folded, each once

private:
    bool is_known_otherwise(std::string_view folded) const;

    storage::sqlite::Connection& m_connection;
    const std::vector<domain::Identity>& m_own;
    const storage::PolicyTable& m_table;
    const std::vector<std::string>& m_kept_words;
    std::vector<std::string> m_found;
};

} // namespace tandem::workspace
