#include "rules.h"

#include <algorithm>

namespace tandem::rules {
namespace {

constexpr std::string_view target_prefix = "tandem_";

struct Library {
    std::size_t line;
    std::string name;
    std::vector<std::string> uses;
};

std::string without_comments(std::string_view cmake) {
    std::string code;
    for (const auto line : lines_of(cmake)) code += std::string(line.substr(0, line.find('#'))) + "\n";
    return code;
}

Library parsed(std::string_view arguments, std::size_t line) {
    const auto words = words_in(arguments);
    Library library{line, words.empty() ? std::string() : std::string(words.front()), {}};
    bool in_uses = false;
    for (const auto word : words) {
        if (word == "USES")
            in_uses = true;
        else if (word == "PCH" || word == "PCH_FROM" || word == "SOURCES" || word == "FOLDER")
            in_uses = false;
        else if (in_uses)
            library.uses.emplace_back(word);
    }
    return library;
}

// target_link_libraries(tandem_x PRIVATE a b): the same said in another way.
Library parsed_link(std::string_view arguments, std::size_t line) {
    const auto words = words_in(arguments);
    if (words.empty() || !words.front().starts_with(target_prefix)) return {line, {}, {}};
    return {line, std::string(words.front().substr(target_prefix.size())), {words.begin() + 1, words.end()}};
}

// Calls `take` with the arguments and the line of each call of `command`.
template <class Take>
void each_call(std::string_view code, std::string_view command, Take take) {
    for (auto at = code.find(command); at != std::string_view::npos; at = code.find(command, at + 1)) {
        const auto begin = at + command.size();
        const auto line = 1 + std::count(code.begin(), code.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        take(code.substr(begin, code.find(')', begin) - begin), static_cast<std::size_t>(line));
    }
}

std::vector<Library> libraries_of(std::string_view cmake) {
    const auto code = without_comments(cmake);
    std::vector<Library> libraries;
    each_call(code, "tandem_library(", [&](auto arguments, auto line) { libraries.push_back(parsed(arguments, line)); });
    each_call(code, "target_link_libraries(", [&](auto arguments, auto line) { libraries.push_back(parsed_link(arguments, line)); });
    return libraries;
}

// Outside libraries that one folder of core alone may link.
const std::map<std::string_view, std::string_view> homes = {
    {"PkgConfig::sodium", "core/base"},
    {"nlohmann_json::nlohmann_json", "core/base"},
    {"PkgConfig::sqlcipher", "core/storage"},
};

std::optional<std::string> folder_of_target(const Table& table, std::string_view target) {
    if (target == "tandem_options" || !target.starts_with(target_prefix)) return std::nullopt;
    const auto header = table.path_of_include(std::string(target.substr(target_prefix.size())) + "/any.h");
    return header ? folder_of(*header) : std::string();
}

std::string fault_of(const Table& table, const std::string& folder, const std::string& used) {
    if (used.starts_with("Qt6::") && starts_with_folder(folder, "core")) return "no Qt in core";
    if (const auto home = homes.find(used); home != homes.end() && home->second != folder)
        return "only " + std::string(home->second) + " links it";
    const auto other = folder_of_target(table, used);
    if (!other) return {};
    if (other->empty()) return "no folder of the house has this name";
    return table.may_link(folder, *other) ? std::string() : folder + " may not use it";
}

} // namespace

Findings target_findings(const Tree& tree, const Table& table) {
    Findings found;
    for (const auto& file : tree.files) {
        if (file.path != "core/CMakeLists.txt" && file.path != "ui/CMakeLists.txt") continue;
        for (const auto& library : libraries_of(file.text)) {
            const auto folder = folder_of_target(table, std::string(target_prefix) + library.name).value_or(std::string());
            for (const auto& used : library.uses)
                if (const auto fault = fault_of(table, folder, used); !fault.empty())
                    found.push_back({file.path, library.line, library.name + " USES " + used, fault});
        }
    }
    return found;
}

} // namespace tandem::rules
