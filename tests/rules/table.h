#pragma once
// The house's table ("May use", architecture.md): the one place where it stands as data.
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::rules {

struct Layer {
    std::string folder;                   // "core/domain/cases"; or one header with its .cpp: "core/domain/registry"
    std::vector<std::string> uses;        // folders; what those use is added by itself
    std::vector<std::string> never = {};  // folders taken out again: nothing below them may be included
    std::vector<std::string> except = {}; // headers that may be included although their folder stands in `never`; '*' = one folder
    bool open = false;                    // folders below it need no row of their own
};

class Table {
public:
    explicit Table(std::vector<Layer> layers);

    // The row a file belongs to: the deepest one above it. None when its folder has no row and no open row above it.
    const Layer* layer_of(std::string_view path) const;
    bool may_use(const Layer& layer, std::string_view header_path) const;
    bool may_link(std::string_view folder, std::string_view other_folder) const;
    // "base/ids.h" -> "core/base/ids.h", "widgets/chip.h" -> "ui/widgets/chip.h"; nothing when no row matches.
    std::optional<std::string> path_of_include(std::string_view include) const;
    const std::vector<Layer>& layers() const { return layers_; }

private:
    std::set<std::string> reach(const Layer& layer) const;
    std::vector<Layer> layers_;
};

const Table& house();

} // namespace tandem::rules
