#include "workspace/settings.h"

#include "storage/settings/settings_store.h"
#include "workspace/saving.h"

namespace tandem::workspace {
namespace {

using storage::SettingsStore;
using storage::sqlite::Connection;

constexpr std::size_t most_text = 200 * 1000; // bytes of one draft or setting
constexpr std::size_t most_name = 200;

Result<void> check(const std::string& name, const std::string& text, const std::string& where) {
    TANDEM_TRY(check_text(name, where));
    TANDEM_TRY(check_text(text, where));
    if (name.empty()) return bad_value(where, domain::ValueFault::Missing);
    if (name.size() > most_name || text.size() > most_text) return problem(ProblemCode::TextTooLong, where);
    return {};
}

Result<void> write_aside(Workspace& workspace, const std::function<void(const SettingsStore&)>& work) {
    return lifted(workspace.file().store().write_aside([&](Connection& connection) { work(SettingsStore(connection)); }));
}

} // namespace

Result<void> keep_draft(Workspace& workspace, const std::string& place, const std::string& text) {
    TANDEM_TRY(check(place, text, "draft"));
    return write_aside(workspace, [&](const SettingsStore& store) {
        if (text.empty())
            store.forget_draft(place);
        else
            store.keep_draft(place, text, workspace.file().now());
    });
}

Result<std::map<std::string, std::string>> drafts(Workspace& workspace) {
    if (workspace.role() == Role::SecondReader) return std::map<std::string, std::string>();
    return ask(workspace, [](Connection& connection) { return SettingsStore(connection).drafts(); });
}

Result<void> keep_setting(Workspace& workspace, const std::string& name, const std::string& value) {
    TANDEM_TRY(check(name, value, "setting"));
    return write_aside(workspace, [&](const SettingsStore& store) { store.keep_setting(name, value); });
}

Result<std::optional<std::string>> setting(Workspace& workspace, const std::string& name) {
    if (workspace.role() == Role::SecondReader) return std::optional<std::string>();
    return ask(workspace, [&](Connection& connection) { return SettingsStore(connection).setting(name); });
}

} // namespace tandem::workspace
