#include "base/crypto/passphrase.h"
#include "base/crypto/system_random.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>
#include <string>

using namespace tandem;

namespace {

PassphraseStrength judge(std::string_view text) { return judge_passphrase(SecretText(text)); }

} // namespace

TEST_CASE("the word list has enough distinct words of four to eight plain letters, sorted, none the start of another") {
    const auto words = passphrase_words();
    CHECK(words.size() >= 1296);
    CHECK(static_cast<double>(passphrase_word_count) * std::log2(static_cast<double>(words.size())) >= passphrase_minimum_bits);
    for (const std::string_view word : words) {
        CHECK((word.size() >= 4 && word.size() <= 8));
        CHECK(std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; }));
    }
    for (std::size_t i = 1; i < words.size(); ++i) {
        CHECK(words[i - 1] < words[i]);
        CHECK_FALSE(words[i].starts_with(words[i - 1]));
    }
}

TEST_CASE("a generated passphrase is five words of the list, another each time, and always acceptable") {
    SystemRandom random;
    std::set<std::string> seen;
    for (int i = 0; i < 200; ++i) {
        const SecretText passphrase = generate_passphrase(random);
        CHECK(std::ranges::count(passphrase.view(), '-') == 4);
        CHECK(judge_passphrase(passphrase).acceptable);
        seen.emplace(passphrase.view());
    }
    CHECK(seen.size() == 200);
}

TEST_CASE("every word of the list is drawn sooner or later") {
    SeededRandom random(1);
    std::set<std::string, std::less<>> seen;
    for (int i = 0; i < 12'000; ++i) {
        const SecretText passphrase = generate_passphrase(random);
        for (std::string_view rest = passphrase.view(); !rest.empty();) {
            const std::size_t end = std::min(rest.find('-'), rest.size());
            seen.emplace(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    CHECK(seen.size() == passphrase_words().size());
}

TEST_CASE("what a guesser tries first is not acceptable") {
    for (const std::string_view weak : {"", "a", "password", "welkom01", "Welkom2026!", "qwertyuiop", "12345678901234567890",
                                        "aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "vlinder", "tandem-tandem-tandem",
                                        "welkom welkom welkom welkom welkom", "welkomwelkomwelkom", "P@ssw0rd123"}) {
        INFO(weak);
        CHECK_FALSE(judge(weak).acceptable);
    }
}

TEST_CASE("long, or random enough, is acceptable") {
    CHECK(judge("xK7#mq2!vR9pLw").acceptable);
    CHECK(judge("xK7#mq2!vR9pLw").score == 4);
    CHECK(judge("drie ooievaars lazen gisteren de verkeerde krant").acceptable);
}

TEST_CASE("the network's own words make a passphrase weaker") {
    const std::vector<std::string_view> context = {"Zuidbroekerveld", "Wijkoverleg"};
    const SecretText passphrase("zuidbroekerveldwijkoverleg");
    CHECK(judge_passphrase(passphrase).acceptable);
    CHECK_FALSE(judge_passphrase(passphrase, context).acceptable);
}

TEST_CASE("a passphrase of a megabyte, or of odd bytes, is judged at once") {
    SystemRandom random;
    std::string text(1 << 20, '\0');
    random.fill(std::span(reinterpret_cast<std::uint8_t*>(text.data()), text.size()));
    for (const std::string& long_text : {std::string(1 << 20, 'a'), std::string(1 << 20, '1'), text}) {
        const auto start = std::chrono::steady_clock::now();
        static_cast<void>(judge(long_text));
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
    }
}
