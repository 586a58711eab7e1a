#include "code.h"
#include "rules.h"

#include <algorithm>

namespace tandem::rules {
namespace {

bool is_source(std::string_view path) {
    const auto in = [&](std::string_view folder) { return starts_with_folder(path, folder); };
    return is_cpp(path) && (in("core") || in("ui") || in("app") || in("tests"));
}

// Headers made by tandem_embed belong to the target that includes them.
bool is_generated(std::string_view include) { return include.starts_with("embedded/"); }

// A header beside the file, or one by its folder's name.
std::optional<std::string> resolved(const Tree& tree, const Table& table, const SourceFile& file, const std::string& include) {
    const auto beside = folder_of(file.path) + "/" + include;
    if (tree.find(beside)) return beside;
    return table.path_of_include(include);
}

Findings findings_of(const SourceFile& file, const Tree& tree, const Table& table) {
    const auto* layer = table.layer_of(file.path);
    if (!layer) return {{file.path, 1, folder_of(file.path), "this folder has no row in the house's table"}};
    Findings found;
    for (const auto& include : includes_of(file.text)) {
        if (!include.quoted || is_generated(include.target)) continue;
        const auto path = resolved(tree, table, file, include.target);
        if (!path)
            found.push_back({file.path, include.line, include.target, "this include belongs to no folder of the house"});
        else if (!table.may_use(*layer, *path))
            found.push_back({file.path, include.line, include.target, layer->folder + " may not use it"});
    }
    return found;
}

// Walks the includes depth first; a file met again while it is still open closes a circle.
class CycleSearch {
public:
    CycleSearch(const Tree& tree, const Table& table) : tree_(tree), table_(table) {}

    Findings run() {
        for (const auto& file : tree_.files)
            if (is_source(file.path)) visit(file);
        return std::move(found_);
    }

private:
    enum class State { Open, Done };

    void visit(const SourceFile& file) {
        if (!states_.try_emplace(file.path, State::Open).second) return;
        for (const auto& include : includes_of(file.text)) {
            const auto path = include.quoted ? resolved(tree_, table_, file, include.target) : std::nullopt;
            const auto* next = path ? tree_.find(*path) : nullptr;
            if (!next) continue;
            visit(*next);
            if (states_.at(next->path) == State::Open)
                found_.push_back({file.path, include.line, include.target, "this include closes a circle"});
        }
        states_[file.path] = State::Done;
    }

    const Tree& tree_;
    const Table& table_;
    std::map<std::string, State> states_;
    Findings found_;
};

} // namespace

Findings include_findings(const Tree& tree, const Table& table) {
    Findings found;
    for (const auto& file : tree.files)
        if (is_source(file.path)) append(found, findings_of(file, tree, table));
    return found;
}

Findings cycle_findings(const Tree& tree, const Table& table) { return CycleSearch(tree, table).run(); }

Findings mirror_findings(const Tree& tree) {
    Findings found;
    for (const auto& file : tree.files) {
        if (!is_cpp(file.path)) continue;
        if (!starts_with_folder(file.path, "tests/core") && !starts_with_folder(file.path, "tests/ui")) continue;
        const auto mirrored = folder_of(file.path).substr(std::string_view("tests/").size());
        const auto is_there = [&](const SourceFile& other) { return starts_with_folder(other.path, mirrored); };
        if (std::ranges::none_of(tree.files, is_there)) found.push_back({file.path, 1, mirrored, "there is no such folder to test"});
    }
    return found;
}

} // namespace tandem::rules
