#include "tree.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace tandem::rules {
namespace {

namespace fs = std::filesystem;

std::string read_text(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool is_text(std::string_view content) { return content.find('\0') == std::string_view::npos; }

bool ignores(std::string_view pattern, std::string_view name, bool folder) {
    if (pattern.ends_with('/')) return folder && pattern.substr(0, pattern.size() - 1) == name;
    if (pattern.starts_with('*')) return !folder && name.ends_with(pattern.substr(1));
    return pattern == name;
}

bool is_ignored(const std::vector<std::string_view>& patterns, std::string_view name, bool folder) {
    return name == ".git" || std::ranges::any_of(patterns, [&](auto pattern) { return ignores(pattern, name, folder); });
}

} // namespace

const SourceFile* Tree::find(std::string_view path) const {
    const auto found = std::ranges::find(files, path, &SourceFile::path);
    return found == files.end() ? nullptr : &*found;
}

Tree read_tree(const fs::path& root) {
    Tree tree;
    const auto gitignore = read_text(root / ".gitignore");
    const auto patterns = words_in(gitignore);
    for (auto at = fs::recursive_directory_iterator(root); at != fs::recursive_directory_iterator(); ++at) {
        const auto name = at->path().filename().string();
        if (is_ignored(patterns, name, at->is_directory())) {
            at.disable_recursion_pending();
            continue;
        }
        if (at.depth() == 0) tree.root_entries.push_back(name);
        if (!at->is_regular_file()) continue;
        auto text = read_text(at->path());
        if (is_text(text)) tree.files.push_back({fs::relative(at->path(), root).generic_string(), std::move(text)});
    }
    std::ranges::sort(tree.files, {}, &SourceFile::path);
    std::ranges::sort(tree.root_entries);
    return tree;
}

bool starts_with_folder(std::string_view path, std::string_view folder) {
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

bool is_cpp(std::string_view path) { return path.ends_with(".cpp") || path.ends_with(".h"); }

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::vector<std::string_view> words_in(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    std::vector<std::string_view> words;
    while (!(text = trimmed(text)).empty()) {
        const auto end = std::min(text.find_first_of(blank), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return words;
}

std::string folder_of(std::string_view path) {
    const auto slash = path.rfind('/');
    return std::string(path.substr(0, slash == std::string_view::npos ? 0 : slash));
}

void append(Findings& all, Findings more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string printed(const Findings& findings) {
    std::string text;
    for (const auto& one : findings) text += one.path + ":" + std::to_string(one.line) + ": " + one.thing + ": " + one.sentence + "\n";
    return text;
}

} // namespace tandem::rules
