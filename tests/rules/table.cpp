#include "table.h"

#include "tree.h"

#include <algorithm>

namespace tandem::rules {
namespace {

using Names = std::vector<std::string>;

// What touches the machine: closed to the pure folders and to the screens.
const Names machine = {"core/base/crypto", "core/base/platform"};
// A paper or a screen in the room is made from what the policy let through, so the records themselves are out of reach.
const Names owners_records = {"core/domain/cases",   "core/domain/parties", "core/domain/consultation",
                              "core/domain/consent", "core/domain/privacy", "core/domain/registry.h"};

Names joined(Names left, const Names& right) {
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

// Screens speak to the bridge in words, ids and the plain snapshots of the workspace; no records, no decisions, no disk.
const Names not_for_screens =
    joined(machine, {"core/domain", "core/language", "core/policy", "core/documents", "core/storage", "core/exchange", "core/interop"});
const Names screens_may = {"core/domain/ids.h", "core/domain/*/words.h"};

Layer screen_layer(const std::string& name) {
    Names uses = {"ui/screen"};
    const bool prints = name == "cases" || name == "meetings" || name == "start" || name == "settings";
    if (prints) uses.emplace_back("ui/print"); // notes, packs, recovery sheet
    return {"ui/" + name, std::move(uses), not_for_screens, screens_may, true};
}

// Nouns refer to each other in one direction only; this is the order.
std::vector<Layer> nouns() {
    const auto noun = [](const std::string& name, Names uses) {
        for (auto& used : uses) used.insert(0, "core/domain/");
        uses.emplace_back("core/domain");
        return Layer{"core/domain/" + name, std::move(uses), machine};
    };
    return {
        {"core/domain", {"core/base"}, machine},
        noun("parties", {}),
        noun("network", {"parties"}),
        noun("socialmap", {"network"}),
        noun("cases", {"network"}),
        noun("consent", {"cases"}),
        noun("consultation", {"cases"}),
        noun("reports", {"cases"}),
        noun("contacts", {"cases"}),
        noun("meetings", {"cases"}),
        noun("actions", {"meetings"}),
        noun("help", {"socialmap", "actions"}),
        noun("referrals", {"help", "consent"}),
        noun("results", {"referrals"}),
        noun("privacy", {"consent", "meetings", "reports"}),
        noun("registry", {"results", "privacy", "consultation", "contacts"}), // the list of all records: one header, not a folder
    };
}

const Names all_nouns = {"core/domain/registry"};

// What reads a noun's pages and lists: <noun>_store, in the order of the nouns.
std::vector<Layer> stores() {
    const auto store = [](const std::string& name, Names uses) {
        for (auto& used : uses) used.insert(0, "core/storage/");
        return Layer{"core/storage/" + name, joined(std::move(uses), {"core/storage/records", "core/storage/search"})};
    };
    return {store("settings", {}),          store("parties", {}),         store("network", {"parties"}),
            store("cases", {"network"}),    store("reports", {"cases"}),  store("consultation", {"cases"}),
            store("help", {"cases"}),       store("contacts", {"cases"}), store("meetings", {"cases"}),
            store("actions", {"meetings"}), store("consent", {"cases"}),  store("privacy", {"actions", "reports", "consent", "meetings"})};
}

std::vector<Layer> core_rows() {
    return {
        {"core/base", {}},
        {"core/base/platform", {"core/base"}},
        {"core/base/crypto", {"core/base", "core/base/platform"}},
        {"core/base/json", {"core/base"}},
        {"core/language", {"core/base"}, machine, {}, true},
        {"core/policy", joined({"core/language"}, all_nouns), machine, {}, true},
        {"core/documents", {"core/policy"}, joined(machine, owners_records), {}, true},
        {"core/storage/sqlite", {"core/base", "core/base/platform"}},
        {"core/storage/error", {"core/storage/sqlite"}},
        {"core/storage/records", joined({"core/storage/error", "core/base/json"}, all_nouns)},
        {"core/storage/registers", {"core/storage/records"}},
        {"core/storage/search", {"core/storage/records"}},
        {"core/storage/journal", {"core/storage/registers", "core/storage/search", "core/base/crypto"}},
        {"core/storage", {"core/storage/journal"}},
        {"core/storage/schema", {"core/storage/journal"}},
        {"core/storage/file", {"core/storage", "core/storage/schema"}},
        {"core/exchange", {"core/storage", "core/policy"}, {}, {}, true},
        {"core/interop", joined({"core/base/json"}, all_nouns), machine, {}, true},
        {"core/workspace",
         {"core/exchange", "core/interop", "core/documents", "core/policy", "core/storage/file", "core/storage/privacy",
          "core/storage/settings", "core/storage/consultation", "core/storage/help", "core/storage/contacts"},
         {},
         {},
         true},
    };
}

std::vector<Layer> ui_rows() {
    std::vector<Layer> rows = {
        {"ui/bridge/catalogue", {"core/workspace"}, {}, {}, true}, // a target of its own: the companion links it without the rest
        {"ui/bridge", {"ui/bridge/catalogue"}, {}, {}, true},
        {"ui/models", {"ui/bridge", "ui/widgets"}, not_for_screens, screens_may, true},
        {"ui/widgets", {}, {}, {}, true},
        {"ui/screen", {"ui/models", "ui/widgets", "ui/bridge"}, not_for_screens, screens_may, true}, // what every screen is
        {"ui/print", {"core/documents"}, joined(machine, owners_records), {}, true},
        {"ui/room", {"core/policy", "core/documents", "ui/widgets"}, joined(machine, owners_records), {}, true},
    };
    Names shell = {"ui/print", "ui/room"};
    for (const auto* name : {"today", "reports", "cases", "consultations", "meetings", "parties", "socialmap", "referrals", "results",
                             "knowledge", "privacy", "start", "settings"}) {
        rows.push_back(screen_layer(name));
        shell.push_back(rows.back().folder);
    }
    rows.push_back({"ui/shell", shell, not_for_screens, screens_may, true});
    return rows;
}

std::vector<Layer> test_rows() {
    const Names everything = {"app", "tests/support", "ui/shell"};
    const Names and_generators = joined(everything, {"tests/core"}); // those that fill any record
    std::vector<Layer> rows = {{"tests/support", {"app", "ui/shell"}, {}, {}, true}, {"tests/rules", {}, {}, {}, true}};
    rows.push_back({"tests/properties", and_generators, {}, {}, true});
    rows.push_back({"tests/fuzz", and_generators, {}, {}, true});
    for (const auto* name : {"core", "ui", "app", "golden", "programs", "bench"})
        rows.push_back({std::string("tests/") + name, everything, {}, {}, true});
    return rows;
}

Table made_house() {
    std::vector<Layer> rows = core_rows();
    for (const auto& more : {stores(), nouns(), ui_rows(), test_rows()}) rows.insert(rows.end(), more.begin(), more.end());
    rows.push_back({"app", {"ui/shell"}, {}, {}, true});
    return Table(std::move(rows));
}

// '*' stands for one folder's name.
bool matches(std::string_view pattern, std::string_view path) {
    const auto star = pattern.find('*');
    if (star == std::string_view::npos) return pattern == path;
    const auto tail = pattern.substr(star + 1);
    if (!path.starts_with(pattern.substr(0, star)) || !path.ends_with(tail) || path.size() < star + tail.size()) return false;
    return path.substr(star, path.size() - star - tail.size()).find('/') == std::string_view::npos;
}

} // namespace

Table::Table(std::vector<Layer> layers) : layers_(std::move(layers)) {}

const Layer* Table::layer_of(std::string_view path) const {
    const auto stem = path.substr(0, path.rfind('.'));
    const Layer* deepest = nullptr;
    for (const auto& layer : layers_)
        if (starts_with_folder(stem, layer.folder) && (!deepest || layer.folder.size() > deepest->folder.size())) deepest = &layer;
    if (deepest && !deepest->open && folder_of(path) != deepest->folder && stem != deepest->folder) return nullptr;
    return deepest;
}

std::set<std::string> Table::reach(const Layer& layer) const {
    std::set<std::string> reached = {layer.folder};
    std::vector<std::string> waiting = layer.uses;
    while (!waiting.empty()) {
        const auto folder = std::move(waiting.back());
        waiting.pop_back();
        if (!reached.insert(folder).second) continue;
        const auto row = std::ranges::find(layers_, folder, &Layer::folder);
        if (row != layers_.end()) waiting.insert(waiting.end(), row->uses.begin(), row->uses.end());
    }
    return reached;
}

bool Table::may_use(const Layer& layer, std::string_view header_path) const {
    const auto* other = layer_of(header_path);
    if (!other) return false;
    if (other == &layer) return true;
    if (!reach(layer).contains(other->folder)) return false;
    if (std::ranges::any_of(layer.except, [&](const auto& header) { return matches(header, header_path); })) return true;
    return std::ranges::none_of(layer.never, [&](const auto& folder) { return starts_with_folder(header_path, folder); });
}

// A library is a whole top folder: it may link another when one of its rows reaches one of the other's.
bool Table::may_link(std::string_view folder, std::string_view other_folder) const {
    for (const auto& layer : layers_) {
        if (!starts_with_folder(layer.folder, folder)) continue;
        for (const auto& reached : reach(layer))
            if (starts_with_folder(reached, other_folder)) return true;
    }
    return false;
}

std::optional<std::string> Table::path_of_include(std::string_view include) const {
    if (include.starts_with("app/")) return std::string(include); // not tests/app
    for (const std::string_view top : {"core/", "ui/", "ui/bridge/", "tests/", ""}) {
        const auto path = std::string(top) + std::string(include);
        const auto folder = path.substr(0, path.find('/', top.size()));
        const auto known = [&](const Layer& layer) { return starts_with_folder(layer.folder, folder); };
        if (folder != path && std::ranges::any_of(layers_, known)) return path;
    }
    return std::nullopt;
}

const Table& house() {
    static const Table table = made_house();
    return table;
}

} // namespace tandem::rules
