#pragma once
// Sentences about passphrases and the letters of a recovery sheet.
#include <QString>

namespace tandem {
struct RecoveryError;
}

namespace tandem::catalogue {

enum class PassphraseAdvice { TypeOne, TooShort, EasyToGuess, Nearly, Good, Strong };

QString sentence(PassphraseAdvice advice);
QString sentence(const RecoveryError& error); // which line, and which group where that is known

} // namespace tandem::catalogue
