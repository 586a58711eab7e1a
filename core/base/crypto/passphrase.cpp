#include "base/crypto/passphrase.h"

#include "base/text.h"
#include "embedded/wordlists.h"

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace tandem {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end > 0) lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

// zxcvbn knows English; our own list makes it see Dutch words as words and not as random letters.
std::vector<std::string> words_to_guess(std::span<const std::string_view> context_words) {
    std::vector<std::string> words;
    for (const std::string_view word : context_words)
        if (word.size() >= 3) words.push_back(fold(word));
    for (const std::string_view word : passphrase_words()) words.emplace_back(word);
    return words;
}

// The text with a zero behind it, each word only the first time: zxcvbn counts a word that is typed three times thrice.
SecretBytes distinct_words(std::string_view text) {
    constexpr std::string_view separators = " -_.,+";
    SecretBytes distinct(text.size() + 1);
    std::vector<std::string_view> seen;
    auto out = distinct.bytes().begin();
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        const std::string_view word = text.substr(0, end);
        const std::string_view with_separator = text.substr(0, end + 1);
        text.remove_prefix(with_separator.size());
        if (std::ranges::find(seen, word) != seen.end()) continue;
        seen.push_back(word);
        out = std::ranges::copy(with_separator, out).out;
    }
    return distinct;
}

double bits_of(const SecretText& passphrase, std::span<const std::string_view> context_words) {
    const SecretBytes text = distinct_words(passphrase.view().substr(0, judged_bytes));
    const std::vector<std::string> words = words_to_guess(context_words);
    std::vector<const char*> dictionary;
    for (const std::string& word : words) dictionary.push_back(word.c_str());
    dictionary.push_back(nullptr);
    return ZxcvbnMatch(reinterpret_cast<const char*>(text.bytes().data()), dictionary.data(), nullptr);
}

int score_of(double guesses_log10) {
    constexpr std::array<double, 4> steps = {3, 6, 8, 10};
    return static_cast<int>(std::ranges::count_if(steps, [&](double step) { return guesses_log10 > step; }));
}

} // namespace

PassphraseStrength judge_passphrase(const SecretText& passphrase, std::span<const std::string_view> context_words) {
    if (passphrase.empty()) return {};
    const double guesses_log10 = bits_of(passphrase, context_words) * std::log10(2.0);
    return {score_of(guesses_log10), guesses_log10, guesses_log10 >= minimum_guesses_log10};
}

SecretText generate_passphrase(RandomSource& random) {
    const auto words = passphrase_words();
    std::string text;
    text.reserve(passphrase_word_count * 16); // never grows, so that no piece stays behind unwiped
    for (std::size_t i = 0; i < passphrase_word_count; ++i) {
        if (i > 0) text += '-';
        text += words[random.below(words.size())];
    }
    return SecretText::take(std::move(text));
}

std::span<const std::string_view> passphrase_words() {
    static const std::vector<std::string_view> words = lines_of(wordlists::embedded().front().text);
    return words;
}

} // namespace tandem
