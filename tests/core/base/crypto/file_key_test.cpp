#include "base/crypto/file_key.h"
#include "base/crypto/hash.h"
#include "base/crypto/system_random.h"

#include <catch2/catch_all.hpp>

using namespace tandem;

namespace {

constexpr Salt salt_1_to_16 = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

std::string key_hex(std::string_view passphrase, const Salt& salt) {
    const auto key = derive_file_key(SecretText(passphrase), salt);
    REQUIRE(key.has_value());
    CHECK(key->salt == salt);
    return to_hex(key->key.bytes());
}

} // namespace

// Never change the expected key: it is what opens every file that was ever made.
TEST_CASE("a passphrase and a salt always give the same key, line ends around the passphrase or not") {
    const std::string expected = "bd48153ded70520d69b45799d8356d77e8ed8d0559b32d1fc4e165b5d8e6bff8";
    CHECK(key_hex("vijf gewone woorden aan tafel", salt_1_to_16) == expected);
    CHECK(key_hex("vijf gewone woorden aan tafel\r\n", salt_1_to_16) == expected);
}

TEST_CASE("another salt, or a space more, gives another key") {
    Salt other = salt_1_to_16;
    other[15] ^= 1;
    const std::string key = key_hex("vijf gewone woorden aan tafel", other);
    CHECK(key != key_hex("vijf gewone woorden aan tafel", salt_1_to_16));
    CHECK(key != key_hex("vijf gewone woorden aan tafel ", other));
}

TEST_CASE("the database is keyed with 64 digits of key and 32 of salt") {
    std::array<std::uint8_t, file_key_size> bytes{};
    bytes.front() = 0xab;
    bytes.back() = 0x01;
    const SecretText text = sqlcipher_key_text(file_key_from_bytes(bytes, salt_1_to_16));
    CHECK(text.view() == "x'ab00000000000000000000000000000000000000000000000000000000000001"
                         "0102030405060708090a0b0c0d0e0f10'");
}

TEST_CASE("each new salt is another") {
    SystemRandom random;
    CHECK(make_salt(random) != make_salt(random));
}
