#include "bridge/passphrases.h"

#include "base/crypto/passphrase.h"
#include "base/crypto/recovery.h"
#include "base/crypto/system_random.h"

namespace tandem::bridge {
namespace {

using catalogue::PassphraseAdvice;

constexpr std::size_t short_text = 16; // below this, "longer" is the better advice
constexpr double one_word_log10 = 3.0; // what one more word adds

PassphraseAdvice advice_for(const SecretText& passphrase, const PassphraseStrength& strength) {
    const double above = strength.guesses_log10 - minimum_guesses_log10;
    if (strength.acceptable) return above >= one_word_log10 ? PassphraseAdvice::Strong : PassphraseAdvice::Good;
    if (passphrase.size() < short_text) return PassphraseAdvice::TooShort;
    return above >= -one_word_log10 ? PassphraseAdvice::Nearly : PassphraseAdvice::EasyToGuess;
}

} // namespace

PassphraseVerdict judge(const SecretText& passphrase, std::span<const std::string_view> known) {
    if (passphrase.empty()) return {};
    const auto strength = judge_passphrase(passphrase, known);
    return {strength.score, strength.acceptable, advice_for(passphrase, strength)};
}

SecretText five_words() {
    SystemRandom random;
    return generate_passphrase(random);
}

SheetVerdict judge_sheet(const SecretText& typed) {
    const auto parsed = parse_recovery_text(typed.view());
    if (parsed) return {true};
    return {false, parsed.error().line, catalogue::sentence(parsed.error())};
}

bool is_same_sheet(const SecretText& typed, const SecretText& letters) {
    const auto one = parse_recovery_text(typed.view());
    const auto other = parse_recovery_text(letters.view());
    return one && other && *one == *other;
}

} // namespace tandem::bridge
