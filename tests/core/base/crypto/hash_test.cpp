#include "base/crypto/hash.h"

#include <catch2/catch_all.hpp>

using namespace tandem;

TEST_CASE("the hash is BLAKE2b with 256 bits") {
    // The empty text, and "abc", as any other implementation gives them.
    CHECK(to_hex(hash_of({})) == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    const std::vector<std::uint8_t> abc = {'a', 'b', 'c'};
    CHECK(to_hex(hash_of(abc)) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST_CASE("texts that are cut differently hash differently") {
    CHECK(Hasher().add("ab").add("c").finish() != Hasher().add("a").add("bc").finish());
    CHECK(Hasher().add("").add("a").finish() != Hasher().add("a").add("").finish());
}

TEST_CASE("a number is hashed as eight bytes, smallest first") {
    const std::vector<std::uint8_t> bytes = {0x02, 0x01, 0, 0, 0, 0, 0, 0};
    CHECK(Hasher().add_number(258).finish() == hash_of(bytes));
    CHECK(Hasher().add_number(-1).finish() == Hasher().add_number(UINT64_MAX).finish());
}

TEST_CASE("a hasher that is copied goes on from where it was") {
    Hasher one;
    one.add("shared");
    Hasher other = one;
    CHECK(one.add("x").finish() == other.add("x").finish());
}

TEST_CASE("hexadecimal text comes back as the same bytes") {
    const std::vector<std::uint8_t> bytes = {0x00, 0x7f, 0x80, 0xff, 0x1a};
    CHECK(to_hex(bytes) == "007f80ff1a");
    CHECK(from_hex("007F80ff1A") == bytes);
    CHECK_FALSE(from_hex("0"));
    CHECK_FALSE(from_hex("0g"));
    CHECK_FALSE(hash_from_hex("007f"));
    const Hash hash = hash_of(bytes);
    CHECK(hash_from_hex(to_hex(hash)) == hash);
}
