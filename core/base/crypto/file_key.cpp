#include "base/crypto/file_key.h"

#include "base/crypto/start.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace tandem {
namespace {

// Fixed for file format 1. Other numbers are another format.
constexpr unsigned long long passes = 3;
constexpr std::size_t memory_bytes = std::size_t{256} * 1024 * 1024;

static_assert(salt_size == crypto_pwhash_argon2id_SALTBYTES);

std::string_view without_line_ends_around(std::string_view text) {
    constexpr std::string_view line_ends = "\r\n";
    const std::size_t first = text.find_first_not_of(line_ends);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(line_ends) - first + 1);
}

// Straight into secret memory: to_hex would leave the key in a std::string.
std::uint8_t* write_hex(std::span<const std::uint8_t> bytes, std::uint8_t* out) {
    constexpr std::string_view digits = "0123456789abcdef";
    for (const std::uint8_t byte : bytes) {
        *out++ = static_cast<std::uint8_t>(digits[byte >> 4]);
        *out++ = static_cast<std::uint8_t>(digits[byte & 15]);
    }
    return out;
}

} // namespace

Salt make_salt(RandomSource& random) {
    Salt salt{};
    random.fill(salt);
    return salt;
}

Expected<FileKey, KeyError> derive_file_key(const SecretText& passphrase, const Salt& salt) {
    start_crypto();
    const std::string_view typed = without_line_ends_around(passphrase.view());
    FileKey result{SecretBytes(file_key_size), salt};
    const int code = crypto_pwhash_argon2id(result.key.bytes().data(), file_key_size, typed.data(), typed.size(),
                                            salt.data(), passes, memory_bytes, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (code != 0) return fail(KeyError::OutOfMemory); // the only way it fails with these parameters
    return result;
}

FileKey file_key_from_bytes(std::span<const std::uint8_t, file_key_size> key, const Salt& salt) {
    return {SecretBytes::copy_of(key), salt};
}

SecretText sqlcipher_key_text(const FileKey& key) {
    assert(key.key.size() == file_key_size);
    SecretBytes text(2 + 2 * (file_key_size + salt_size) + 1);
    std::uint8_t* out = text.bytes().data();
    *out++ = 'x';
    *out++ = '\'';
    out = write_hex(key.key.bytes(), out);
    out = write_hex(key.salt, out);
    *out = '\'';
    return SecretText::from(std::move(text));
}

} // namespace tandem
