#include "workspace/me.h"

#include "storage/parties/parties_store.h"
#include "storage/records/select.h"
#include "storage/settings/settings_store.h"
#include "workspace/saving.h"

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

constexpr std::string_view me = "me"; // the setting: id of a person

std::optional<domain::Person> chosen(Connection& connection) {
    const auto text = storage::SettingsStore(connection).setting(me);
    const auto id = text ? Uuid::parse(*text) : std::nullopt;
    return id ? storage::select_record<domain::Person>(connection, "id = ?1", *id) : std::nullopt;
}

std::optional<domain::Person> chosen_or_coordinator(Connection& connection) {
    if (auto person = chosen(connection)) return person;
    return storage::PartiesStore(connection).first_coordinator();
}

} // namespace

std::optional<Uuid> actor_in(Workspace& workspace) {
    if (workspace.role() != Role::Owner) return std::nullopt;
    // Also inside a transaction that is under way, so not through Store::read.
    const auto person = storage::guarded([&] { return chosen_or_coordinator(workspace.file().store().connection()); });
    return person && *person ? std::optional((*person)->id.uuid()) : std::nullopt;
}

Result<std::optional<Me>> who_am_i(Workspace& workspace) {
    if (workspace.role() == Role::SecondReader) return std::optional<Me>();
    const Day today = workspace.today();
    return ask(workspace, [&](Connection& connection) -> std::optional<Me> {
        auto person = chosen_or_coordinator(connection);
        if (!person) return std::nullopt;
        const auto capacity = storage::PartiesStore(connection).first_capacity(person->id, today);
        return Me{person->id, std::move(person->name), capacity ? std::optional(capacity->role) : std::nullopt};
    });
}

Result<void> i_am(Workspace& workspace, domain::PersonId person) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(find_stored<domain::Person>(workspace, person));
    return lifted(workspace.file().store().write_aside(
        [&](Connection& connection) { storage::SettingsStore(connection).keep_setting(me, person.text()); }));
}

} // namespace tandem::workspace
