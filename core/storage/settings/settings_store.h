#pragma once
// Half-typed text and small settings of the file's owner: outside the journal, the registers and the export. Written
// inside Store::write_aside(). Throws sqlite::Failure.
#include "storage/sqlite/connection.h"

#include <map>

namespace tandem::storage {

class SettingsStore {
public:
    explicit SettingsStore(sqlite::Connection& connection) : m_connection(connection) {}

    void keep_draft(std::string_view place, std::string_view text, Instant at) const;
    void forget_draft(std::string_view place) const;
    std::map<std::string, std::string> drafts() const; // text by place

    void keep_setting(std::string_view name, std::string_view value) const;
    std::optional<std::string> setting(std::string_view name) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
