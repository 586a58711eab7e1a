#pragma once
// Private to this folder: the kinds of actions, in words from the network's own list.
#include "storage/sqlite/connection.h"

#include <map>
#include <string>

namespace tandem::workspace {

class ActionKinds {
public:
    explicit ActionKinds(storage::sqlite::Connection& connection);

    const std::string& label(const std::string& code) const; // the code itself when the list has no such entry
    // Empty when the list has no such entry: then it may be anything that was typed, and is no word for others.
    std::string agreed_label(const std::string& code) const;

private:
    std::map<std::string, std::string> m_labels;
};

} // namespace tandem::workspace
