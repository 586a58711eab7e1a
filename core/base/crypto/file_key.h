#pragma once
// The key of a file (decision 1): Argon2id over the passphrase with a salt made by us before the file exists. The salt
// is the first 16 bytes of the file, so it is read from there before opening.
#include "base/expected.h"
#include "base/random.h"
#include "base/secret.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace tandem {

constexpr std::size_t file_key_size = 32;
constexpr std::size_t salt_size = 16;

using Salt = std::array<std::uint8_t, salt_size>;

struct FileKey {
    SecretBytes key; // file_key_size bytes
    Salt salt{};

    FileKey clone() const { return {key.clone(), salt}; }
    friend bool operator==(const FileKey& a, const FileKey& b) = default;
};

enum class KeyError { OutOfMemory }; // the derivation needs 256 MiB

Salt make_salt(RandomSource& random);

// Argon2id with 3 passes over 256 MiB, fixed for this file format; about half a second. The passphrase is taken as
// typed (UTF-8, no Unicode normalisation) apart from line ends around it, which a pipe or a paste leaves behind.
[[nodiscard]] Expected<FileKey, KeyError> derive_file_key(const SecretText& passphrase, const Salt& salt);

// The door for tests and for the recovery sheet: no derivation.
FileKey file_key_from_bytes(std::span<const std::uint8_t, file_key_size> key, const Salt& salt);

// x'<64 digits of key><32 digits of salt>', the only form the database is ever keyed with: with the 64-digit form a
// copy gets a fresh salt and no passphrase opens it again. 99 characters, for sqlite3_key_v2.
SecretText sqlcipher_key_text(const FileKey& key);

} // namespace tandem
