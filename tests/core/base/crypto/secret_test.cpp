#include "base/crypto/system_random.h"
#include "base/secret.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <type_traits>

using namespace tandem;

TEST_CASE("secret bytes start as zero, move without a copy and compare by content") {
    static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
    SecretBytes first(32);
    CHECK(std::ranges::all_of(first.bytes(), [](std::uint8_t byte) { return byte == 0; }));
    SystemRandom().fill(first.bytes());
    const SecretBytes copy = first.clone();
    const std::uint8_t* const place = first.bytes().data();
    const SecretBytes moved = std::move(first);
    CHECK(moved.bytes().data() == place);
    CHECK(moved == copy);
    CHECK_FALSE(moved == SecretBytes(32));
    CHECK_FALSE(moved == SecretBytes(31));
    CHECK(SecretBytes() == SecretBytes(0));
}

TEST_CASE("taking a text as a secret wipes the text it came from") {
    std::string typed = "correct horse battery staple and some more";
    const char* const place = typed.data();
    const std::size_t size = typed.size();
    const SecretText secret = SecretText::take(std::move(typed));
    CHECK(secret.view() == "correct horse battery staple and some more");
    CHECK(typed.empty());
    CHECK(std::all_of(place, place + size, [](char c) { return c == '\0'; }));
}

TEST_CASE("an empty secret text has an empty view") {
    CHECK(SecretText().view().empty());
    CHECK(SecretText("").empty());
    CHECK(SecretText("").clone() == SecretText());
}

TEST_CASE("the system's randomness does not repeat itself") {
    SystemRandom random;
    CHECK(random.next_u64() != random.next_u64());
}
