#pragma once
#include "base/random.h"
#include "base/secret.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace tandem {

// How well a passphrase stands against someone who has the file (zxcvbn).
struct PassphraseStrength {
    int score = 0;              // 0 to 4, for a bar: up to 10^3, 10^6, 10^8, 10^10 guesses, and more
    double guesses_log10 = 0.0; // how many tries it takes, as a power of ten
    bool acceptable = false;    // at least minimum_guesses_log10
};

// 10^13 tries at half a second and 256 MiB each: 1,000 machines that each do 10 a second need thirty years.
constexpr double minimum_guesses_log10 = 13.0;

// Only this much is judged, so that a pasted book cannot hang the program; more text never makes it weaker.
constexpr std::size_t judged_bytes = 100;

// context_words: what a guesser tries first, such as the names of the network and of the owner.
PassphraseStrength judge_passphrase(const SecretText& passphrase, std::span<const std::string_view> context_words = {});

constexpr std::size_t passphrase_word_count = 5;
constexpr double passphrase_minimum_bits = 51.0; // five words out of at least 1,296

// Five Dutch words with dashes between them.
SecretText generate_passphrase(RandomSource& random);

// The words it draws from, sorted (resources/wordlists/passphrase_words.txt).
std::span<const std::string_view> passphrase_words();

} // namespace tandem
