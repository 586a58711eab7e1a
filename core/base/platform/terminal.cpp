#include "base/platform/terminal.h"

#include "base/platform/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace tandem {
namespace {

constexpr std::size_t longest_line = 4096;

// Nothing shown, each key at once, Ctrl-C as a key: it must not end the program while the terminal shows nothing.
class Silence {
public:
    explicit Silence(int terminal) : m_terminal(terminal), m_silent(tcgetattr(terminal, &m_before) == 0) {
        termios settings = m_before;
        settings.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG);
        settings.c_cc[VMIN] = 1;
        settings.c_cc[VTIME] = 0;
        m_silent = m_silent && tcsetattr(terminal, TCSAFLUSH, &settings) == 0;
    }
    ~Silence() {
        if (m_silent) tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

    bool is_silent() const { return m_silent; }

private:
    int m_terminal;
    termios m_before{};
    bool m_silent;
};

class Line {
public:
    bool is_empty() const { return m_size == 0; }
    bool is_full() const { return m_size == m_bytes.size(); }
    void add(std::uint8_t byte) { m_bytes.bytes()[m_size++] = byte; }
    void clear() { m_size = 0; }
    void drop_last_code_point() {
        const auto continues = [&] { return (m_bytes.bytes()[m_size] & 0xC0U) == 0x80U; };
        while (m_size > 0) {
            --m_size;
            if (!continues()) return;
        }
    }
    SecretText text() const { return SecretText::from(SecretBytes::copy_of(m_bytes.bytes().first(m_size))); }

private:
    SecretBytes m_bytes{longest_line};
    std::size_t m_size = 0;
};

enum class KeyPress { Done, Cancel, More, Overflow };

KeyPress take_key(Line& line, std::uint8_t key) {
    constexpr std::uint8_t ctrl_c = 3, ctrl_d = 4, backspace = 8, ctrl_u = 21, delete_key = 127;
    switch (key) {
    case '\n':
    case '\r': return KeyPress::Done;
    case ctrl_c: return KeyPress::Cancel;
    case ctrl_d: return line.is_empty() ? KeyPress::Cancel : KeyPress::More;
    case ctrl_u: line.clear(); return KeyPress::More;
    case backspace:
    case delete_key: line.drop_last_code_point(); return KeyPress::More;
    default: break;
    }
    if (line.is_full()) return KeyPress::Overflow;
    line.add(key);
    return KeyPress::More;
}

std::optional<std::uint8_t> read_key(int terminal) {
    std::uint8_t key = 0;
    ssize_t count = -1;
    do count = ::read(terminal, &key, 1);
    while (count < 0 && errno == EINTR);
    if (count != 1) return std::nullopt;
    return key;
}

Expected<SecretText, TerminalError> read_line(int terminal) {
    Line line;
    while (true) {
        const auto key = read_key(terminal);
        if (!key) return fail(TerminalError::Io);
        switch (take_key(line, *key)) {
        case KeyPress::Done: return line.text();
        case KeyPress::Cancel: return fail(TerminalError::Cancelled);
        case KeyPress::Overflow: return fail(TerminalError::TooLong);
        case KeyPress::More: break;
        }
    }
}

void show(int terminal, std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = ::write(terminal, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return; // the answer can still be typed
        text.remove_prefix(static_cast<std::size_t>(count));
    }
}

} // namespace

Expected<SecretText, TerminalError> ask_without_echo(std::string_view prompt) {
    const auto terminal = Descriptor::open("/dev/tty", O_RDWR | O_NOCTTY);
    if (!terminal) return fail(TerminalError::NoTerminal);
    const Silence silence(terminal->number()); // first: what is typed as soon as the prompt shows is already silent
    if (!silence.is_silent()) return fail(TerminalError::NoTerminal);
    show(terminal->number(), prompt);
    auto line = read_line(terminal->number());
    show(terminal->number(), "\n");
    return line;
}

bool is_terminal(int descriptor) { return ::isatty(descriptor) == 1; }

} // namespace tandem
