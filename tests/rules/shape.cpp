// The shape of the project: what stands in the root, how long files are, what no file may say.
#include "code.h"
#include "rules.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace tandem::rules {
namespace {

constexpr std::size_t longest_file = 600;

bool in_product(std::string_view path) {
    return starts_with_folder(path, "core") || starts_with_folder(path, "ui") || starts_with_folder(path, "app");
}

bool is_letter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool has_word(std::string_view text, std::string_view word) {
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || !is_letter(text[at - 1]);
        const auto end = at + word.size();
        if (begins && (end == text.size() || !is_letter(text[end]))) return true;
    }
    return false;
}

// Calls `look` with each line and its number.
template <class Look>
void each_line(std::string_view text, Look look) {
    std::size_t number = 0;
    for (const auto line : lines_of(text)) look(line, ++number);
}

// Spelled in two halves, so that this file does not find itself.
const std::vector<std::string> open_words = {"TO"
                                             "DO",
                                             "FIX"
                                             "ME",
                                             "X"
                                             "XX"};
const std::vector<std::string> machine_paths = {"/wo"
                                                "rk/",
                                                "/ro"
                                                "ot/",
                                                "/ho"
                                                "me/"};
const std::vector<std::string> package_hosts = {"deb.deb"
                                                "ian.org",
                                                "security.deb"
                                                "ian.org",
                                                "snapshot.deb"
                                                "ian.org",
                                                "ftp.deb"
                                                "ian.org",
                                                "backports.deb"
                                                "ian.org",
                                                "arti"
                                                "factory",
                                                "local"
                                                "host:",
                                                "mir"
                                                "ror.",
                                                "127."
                                                "0.0.1"};

} // namespace

Findings root_findings(const Tree& tree) {
    static const std::set<std::string_view> known = {
        "CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "app", "core", "ui", "resources", "tests", "packaging"};
    Findings found;
    for (const auto& name : tree.root_entries)
        if (!name.starts_with('.') && !known.contains(name)) found.push_back({name, 0, name, "nothing else stands in the root"});
    return found;
}

Findings long_file_findings(const Tree& tree) {
    Findings found;
    for (const auto& file : tree.files) {
        const auto length = lines_of(file.text).size();
        if (is_cpp(file.path) && in_product(file.path) && length > longest_file)
            found.push_back({file.path, length, "length", "longer than " + std::to_string(longest_file) + " lines"});
    }
    return found;
}

Findings left_open_findings(const Tree& tree) {
    Findings found;
    for (const auto& file : tree.files)
        each_line(file.text, [&](std::string_view line, std::size_t number) {
            if (file.path == "LICENSE" || starts_with_folder(file.path, "resources")) return;
            for (const auto& word : open_words)
                if (has_word(line, word)) found.push_back({file.path, number, word, "nothing is left open in the code"});
        });
    return found;
}

Findings machine_findings(const Tree& tree) {
    Findings found;
    for (const auto& file : tree.files)
        each_line(file.text, [&](std::string_view line, std::size_t number) {
            for (const auto& path : machine_paths)
                if (line.find(path) != std::string_view::npos) found.push_back({file.path, number, path, "a path of one machine"});
            for (const auto& host : package_hosts)
                if (line.find(host) != std::string_view::npos)
                    found.push_back({file.path, number, host, "a host of packages; derive it from the machine's own sources"});
        });
    return found;
}

Findings event_loop_findings(const Tree& tree) {
    Findings found;
    for (const auto& file : tree.files) {
        if (!is_cpp(file.path) || !(starts_with_folder(file.path, "ui") || starts_with_folder(file.path, "app"))) continue;
        each_line(bare_code(file.text), [&](std::string_view line, std::size_t number) {
            for (const std::string_view word : {"QEventLoop", "processEvents"})
                if (has_word(line, word)) found.push_back({file.path, number, std::string(word), "no nested event loops"});
        });
    }
    return found;
}

// Days and numbers are in the language the program speaks, which a person may choose apart from the computer's.
Findings locale_findings(const Tree& tree) {
    Findings found;
    for (const auto& file : tree.files) {
        if (!is_cpp(file.path) || !starts_with_folder(file.path, "ui")) continue;
        each_line(bare_code(file.text), [&](std::string_view line, std::size_t number) {
            if (line.find("QLocale()") != line.npos) found.push_back({file.path, number, "QLocale()", "take widgets::spokenLocale()"});
        });
    }
    return found;
}

} // namespace tandem::rules
