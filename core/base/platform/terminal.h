#pragma once
#include "base/expected.h"
#include "base/secret.h"

#include <string_view>

namespace tandem {

enum class TerminalError { NoTerminal, Cancelled, TooLong, Io };

// Shows the prompt on the terminal itself (/dev/tty), also when input and output are pipes, and reads a line that is not
// shown. Ctrl-C, and Ctrl-D on an empty line, are Cancelled. At most 4096 bytes.
[[nodiscard]] Expected<SecretText, TerminalError> ask_without_echo(std::string_view prompt);

bool is_terminal(int descriptor);

} // namespace tandem
