#include "storage/file/keyed_connection.h"

#include "storage/sqlite/integrity.h"

#include <algorithm>

namespace tandem::storage {
namespace {

sqlite::OpenOptions options_for(const SecretText& key_text, const std::string& vfs, sqlite::Access access) {
    sqlite::OpenOptions options;
    options.access = access;
    options.key_text = {key_text.view().data(), key_text.size()};
    options.vfs = vfs;
    return options;
}

} // namespace

std::unique_ptr<sqlite::Connection> connect(const Path& path, const FileKey& key, const std::string& vfs, sqlite::Access access) {
    const SecretText text = sqlcipher_key_text(key);
    return std::make_unique<sqlite::Connection>(path.string(), options_for(text, vfs, access));
}

bool key_fits(const Path& path, const FileKey& key, const std::string& vfs) {
    try {
        connect(path, key, vfs, sqlite::Access::ReadOnly);
        return true;
    } catch (const sqlite::Failure& failure) {
        return failure.kind() == sqlite::FailureKind::Damaged; // another page of the schema
    }
}

std::optional<std::int64_t> first_damaged_page(const Path& path, const FileKey& key, const std::string& vfs) {
    const SecretText text = sqlcipher_key_text(key);
    auto options = options_for(text, vfs, sqlite::Access::ReadOnly);
    options.leave_unread = true;
    try {
        sqlite::Connection connection(path.string(), options);
        const auto pages = sqlite::damaged_pages(connection);
        return pages.empty() ? std::nullopt : std::optional(pages.front());
    } catch (const sqlite::Failure&) {
        return std::nullopt;
    }
}

Expected<FileKey, KeyError> key_for(const Unlock& unlock, const Salt& salt) {
    if (const auto* key = std::get_if<FileKey>(&unlock)) return key->clone();
    return derive_file_key(std::get<SecretText>(unlock), salt);
}

std::optional<Salt> salt_of(const Path& path) {
    Salt salt{};
    const auto bytes = read_first_bytes(path, salt.size());
    if (!bytes || bytes->size() < salt.size()) return std::nullopt;
    std::ranges::copy(*bytes, salt.begin());
    return salt;
}

} // namespace tandem::storage
