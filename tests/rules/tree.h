#pragma once
// The project's files as plain values, so that each rule can be tried on a small invented tree.
#include <compare>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::rules {

struct SourceFile {
    std::string path; // from the project's folder, with '/'
    std::string text;
};

struct Tree {
    std::vector<SourceFile> files;
    std::vector<std::string> root_entries; // names of files and folders directly in the project's folder

    const SourceFile* find(std::string_view path) const;
};

// One breach of a rule. `thing` is what allowed.txt names to permit it.
struct Finding {
    std::string path;
    std::size_t line = 0;
    std::string thing;
    std::string sentence;
};
using Findings = std::vector<Finding>;

// Every text file below `root` that .gitignore does not leave out (patterns "name/" and "*.ending").
Tree read_tree(const std::filesystem::path& root);

bool starts_with_folder(std::string_view path, std::string_view folder); // "core/base/ids.h" stands in "core/base"
bool is_cpp(std::string_view path);
std::vector<std::string_view> lines_of(std::string_view text);
std::string_view trimmed(std::string_view text);
std::vector<std::string_view> words_in(std::string_view text); // split at white space
std::string folder_of(std::string_view path);

void append(Findings& all, Findings more);
std::string printed(const Findings& findings);

} // namespace tandem::rules
