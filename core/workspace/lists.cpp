#include "workspace/lists.h"

#include "base/text.h"
#include "storage/records/select.h"
#include "workspace/networks.h"
#include "workspace/saving.h"

#include <algorithm>
#include <array>

namespace tandem::workspace {
namespace {

using domain::ListEntry;
using storage::sqlite::Connection;
using Entries = std::vector<ListEntry>;

constexpr std::array<std::string_view, 12> lists{"legal_basis",     "special_data_exception", "secrecy_ground", "category",
                                                 "action_kind",     "life_domain",            "finding_place",  "retention_class",
                                                 "report_outcome",  "case_outcome",           "party_sector",   "competence"};

constexpr std::size_t longest_code = 40;

// "Bij de buren!" becomes "bij_de_buren".
std::string code_from(const std::string& label) {
    std::string code;
    for (const char c : fold(label)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) code += c;
        else if (!code.empty() && code.back() != '_') code += '_';
        if (code.size() == longest_code) break;
    }
    while (!code.empty() && code.back() == '_') code.pop_back();
    return code.empty() ? "entry" : code;
}

std::string free_code(const Entries& entries, const std::string& wished) {
    const auto is_taken = [&](const std::string& code) { return std::ranges::find(entries, code, &ListEntry::code) != entries.end(); };
    std::string code = wished;
    for (int number = 2; is_taken(code); ++number) code = wished + "_" + std::to_string(number);
    return code;
}

bool has_label(const Entries& entries, const std::string& label, domain::ListEntryId except) {
    return std::ranges::any_of(entries, [&](const ListEntry& one) { return one.id != except && !one.retired && fold(one.label) == fold(label); });
}

Result<Changes> save_entries(Workspace& workspace, const Entries& entries) {
    return write(workspace, act_for(workspace, Verb::ChangeList), [&](storage::UnitOfWork& work) {
        for (const auto& one : entries) work.save(one);
    });
}

Result<std::string> fitting_label(const Entries& entries, const std::string& label, domain::ListEntryId of) {
    std::string bare(trimmed(label));
    TANDEM_TRY(check_text(bare, "list_entry.label"));
    if (bare.empty()) return bad_value("list_entry.label", domain::ValueFault::Missing);
    if (has_label(entries, bare, of)) return bad_value("list_entry.label", domain::ValueFault::OutOfRange);
    return bare;
}

struct InList {
    ListEntry entry;
    Entries all;
};
Result<InList> in_list(Workspace& workspace, domain::ListEntryId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto entry, find_stored<ListEntry>(workspace, id));
    TANDEM_ASSIGN(auto all, entries_of_list(workspace, entry.list));
    return InList{std::move(entry), std::move(all)};
}

} // namespace

std::vector<std::string> editable_lists() { return {lists.begin(), lists.end()}; }

Result<Entries> entries_of_list(Workspace& workspace, std::string_view list) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [&](Connection& connection) {
        return storage::select_records<ListEntry>(connection, "list = ?1 ORDER BY \"order\", id", std::string(list));
    });
}

Result<Changes> add_entry(Workspace& workspace, std::string_view list, const std::string& label) {
    TANDEM_TRY(need_owner(workspace));
    if (std::ranges::find(lists, list) == lists.end()) return bad_value("list_entry.list", domain::ValueFault::UnknownWord);
    TANDEM_ASSIGN(const auto network, network_of(workspace));
    TANDEM_ASSIGN(const auto entries, entries_of_list(workspace, list));
    ListEntry entry;
    entry.id = workspace.file().ids.next_id<domain::ListEntryId>();
    entry.network = network.id;
    entry.list = list;
    TANDEM_ASSIGN(entry.label, fitting_label(entries, label, entry.id));
    entry.code = free_code(entries, code_from(entry.label));
    entry.order = entries.empty() ? 0 : entries.back().order + 1;
    return save_entries(workspace, {entry});
}

Result<Changes> rename_entry(Workspace& workspace, domain::ListEntryId id, const std::string& label) {
    TANDEM_ASSIGN(auto found, in_list(workspace, id));
    TANDEM_ASSIGN(found.entry.label, fitting_label(found.all, label, id));
    return save_entries(workspace, {found.entry});
}

Result<Changes> offer_entry(Workspace& workspace, domain::ListEntryId id, bool offered) {
    TANDEM_ASSIGN(auto found, in_list(workspace, id));
    const auto left = std::ranges::count_if(found.all, [&](const ListEntry& one) { return !one.retired && one.id != id; });
    if (!offered && left == 0) return bad_value("list_entry.retired", domain::ValueFault::OutOfRange);
    found.entry.retired = !offered;
    return save_entries(workspace, {found.entry});
}

Result<Changes> move_entry(Workspace& workspace, domain::ListEntryId id, std::size_t place) {
    TANDEM_ASSIGN(auto found, in_list(workspace, id));
    std::erase_if(found.all, [&](const ListEntry& one) { return one.id == id; });
    const auto at = static_cast<std::ptrdiff_t>(std::min(place, found.all.size()));
    found.all.insert(found.all.begin() + at, found.entry);
    std::int32_t order = 0;
    for (auto& one : found.all) one.order = order++;
    return save_entries(workspace, found.all);
}

} // namespace tandem::workspace
