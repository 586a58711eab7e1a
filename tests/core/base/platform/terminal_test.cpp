#include "base/platform/terminal.h"

#include <catch2/catch_all.hpp>

#include <pty.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

using namespace tandem;

namespace {

struct Answer {
    std::string shown;  // all that came to the terminal
    std::string result; // "text:...", or "error:" and the number
};

std::string describe(const Expected<SecretText, TerminalError>& line) {
    if (line) return "text:" + std::string(line->view());
    return "error:" + std::to_string(static_cast<int>(line.error()));
}

[[noreturn]] void ask_in_child(int result_pipe) {
    const std::string result = describe(ask_without_echo("Passphrase? "));
    const bool written = ::write(result_pipe, result.data(), result.size()) == static_cast<ssize_t>(result.size());
    ::_exit(written ? 0 : 1);
}

std::string read_to_end(int descriptor) {
    std::string text;
    char buffer[256];
    ssize_t count = 0;
    while ((count = ::read(descriptor, buffer, sizeof buffer)) > 0) text.append(buffer, static_cast<std::size_t>(count));
    return text; // a terminal whose other side went away ends with an error
}

// Somebody at a terminal of their own who waits for the prompt and then types.
Answer type_at_prompt(std::string_view typed) {
    int result[2];
    int terminal = -1;
    REQUIRE(::pipe(result) == 0);
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    REQUIRE(child >= 0);
    if (child == 0) ask_in_child(result[1]);
    ::close(result[1]);
    Answer answer;
    char c = 0;
    while (!answer.shown.ends_with("? ") && ::read(terminal, &c, 1) == 1) answer.shown += c;
    REQUIRE(::write(terminal, typed.data(), typed.size()) == static_cast<ssize_t>(typed.size()));
    answer.shown += read_to_end(terminal);
    answer.result = read_to_end(result[0]);
    ::close(result[0]);
    ::close(terminal);
    REQUIRE(::waitpid(child, nullptr, 0) == child);
    return answer;
}

std::string error(TerminalError error) { return describe(fail(error)); }

} // namespace

TEST_CASE("what is typed at the prompt is taken and not shown") {
    const Answer answer = type_at_prompt("vijf gewone w\xc3\xb6\xc3\xb6rden\n");
    CHECK(answer.result == "text:vijf gewone w\xc3\xb6\xc3\xb6rden");
    CHECK(answer.shown == "Passphrase? \r\n");
}

TEST_CASE("backspace takes away a whole letter and Ctrl-U the line") {
    CHECK(type_at_prompt("ab\xc3\xab\x7f" "c\r").result == "text:abc");
    CHECK(type_at_prompt("wrong\x15right\n").result == "text:right");
    CHECK(type_at_prompt("\x7f\x7f" "a\n").result == "text:a");
}

TEST_CASE("Ctrl-C, and Ctrl-D on an empty line, cancel") {
    CHECK(type_at_prompt("half\x03").result == error(TerminalError::Cancelled));
    CHECK(type_at_prompt("\x04").result == error(TerminalError::Cancelled));
    CHECK(type_at_prompt("a\x04" "b\n").result == "text:ab");
}

TEST_CASE("a line that is far too long is refused") {
    std::string typed(4096, 'x');
    typed += '\n';
    CHECK(type_at_prompt(typed).result.size() == 5 + 4096);
    typed.back() = 'x';
    CHECK(type_at_prompt(typed).result == error(TerminalError::TooLong));
}

TEST_CASE("without a terminal there is nobody to ask") {
    const pid_t child = ::fork();
    if (child == 0) {
        ::setsid(); // a session of its own has no terminal
        const auto line = ask_without_echo("Passphrase? ");
        ::_exit(!line && line.error() == TerminalError::NoTerminal ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    CHECK_FALSE(is_terminal(ends[0]));
    ::close(ends[0]);
    ::close(ends[1]);
}
