#pragma once
// For screens that make or ask for secrets: how strong a passphrase is, five words by chance, and whether the letters of a
// recovery sheet were typed right.
#include "base/secret.h"
#include "catalogue/secrets.h"

#include <span>
#include <string_view>

namespace tandem::bridge {

constexpr qsizetype longest_passphrase = 1000; // characters; more is a text that was pasted by mistake

struct PassphraseVerdict {
    int score = 0; // 0 to 4, for a bar
    bool acceptable = false;
    catalogue::PassphraseAdvice advice = catalogue::PassphraseAdvice::TypeOne;
};

// `known` is what a guesser tries first: the name of the network, of the owner.
PassphraseVerdict judge(const SecretText& passphrase, std::span<const std::string_view> known = {});

SecretText five_words(); // Dutch, dashes between them

struct SheetVerdict {
    bool right = false;
    int line = 0; // 1 to 6 with the mistake, 0 = the whole
    QString sentence{};
};
SheetVerdict judge_sheet(const SecretText& typed);
bool is_same_sheet(const SecretText& typed, const SecretText& letters);

} // namespace tandem::bridge
