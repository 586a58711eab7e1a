#include "storage/settings/settings_store.h"

namespace tandem::storage {

void SettingsStore::keep_draft(std::string_view place, std::string_view text, Instant at) const {
    m_connection.run("INSERT OR REPLACE INTO draft (place, text, at) VALUES (?1, ?2, ?3)", place, text, at);
}

void SettingsStore::forget_draft(std::string_view place) const { m_connection.run("DELETE FROM draft WHERE place = ?1", place); }

std::map<std::string, std::string> SettingsStore::drafts() const {
    std::map<std::string, std::string> drafts;
    auto cursor = m_connection.query("SELECT place, text FROM draft");
    while (cursor.next()) drafts.emplace(cursor.text(0), cursor.text(1));
    return drafts;
}

void SettingsStore::keep_setting(std::string_view name, std::string_view value) const {
    m_connection.run("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)", name, value);
}

std::optional<std::string> SettingsStore::setting(std::string_view name) const {
    auto cursor = m_connection.query("SELECT value FROM setting WHERE name = ?1", name);
    if (!cursor.next()) return std::nullopt;
    return cursor.text(0);
}

} // namespace tandem::storage
