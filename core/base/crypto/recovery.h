#pragma once
// The recovery sheet (decision 1, lesson 14): key and salt of a file as six lines of three groups of five signs. The
// signs are digits and capitals without I, L, O and U. The last sign of each line checks that line, so that a mistake
// is named by its line; 32 bits check the whole.
#include "base/crypto/file_key.h"
#include "base/expected.h"
#include "base/secret.h"

#include <string_view>

namespace tandem {

constexpr int recovery_lines = 6;
constexpr int recovery_groups_per_line = 3;
constexpr int recovery_signs_per_group = 5;

enum class RecoveryErrorKind {
    Empty,
    UnknownSign,     // a sign that is on no sheet; line and group say where
    LineTooShort,
    LineTooLong,
    LineHasMistake,  // the line's own check fails
    TooFewSigns,     // of the whole, typed without its lines; line is the first that fails or is not there
    TooManySigns,
    NotOneSheet,     // every line is right by itself, together they are not one key
    NewerSheet,      // made by a version of Tandem that we do not know
};

struct RecoveryError {
    RecoveryErrorKind kind;
    int line = 0;  // 1 to recovery_lines, 0 = the whole
    int group = 0; // 1 to recovery_groups_per_line, 0 = not known

    friend bool operator==(const RecoveryError&, const RecoveryError&) = default;
};

// "K7F2Q 9XM4C 0ATRW\n..." six lines, a line feed after each. Opens the file: as secret as the passphrase.
SecretText recovery_text(const FileKey& key);

// Forgives case, spaces, dashes, dots and where lines break, O for 0, I and L for 1, U for V.
[[nodiscard]] Expected<FileKey, RecoveryError> parse_recovery_text(std::string_view text);

} // namespace tandem
