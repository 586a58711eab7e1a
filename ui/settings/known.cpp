#include "settings/known.h"

#include "workspace/settings.h"
#include "workspace/upkeep.h"

namespace tandem::settings {

workspace::Result<Known> know(workspace::Workspace& file) {
    Known known;
    TANDEM_ASSIGN(known.network, workspace::network_of(file));
    TANDEM_ASSIGN(known.tables, workspace::list_tables(file));
    TANDEM_ASSIGN(known.me, workspace::who_am_i(file));
    TANDEM_ASSIGN(const auto sheet, workspace::setting(file, "recovery_sheet"));
    known.sheet = QString::fromStdString(sheet.value_or(""));
    known.backup_folder = QString::fromStdString(workspace::backup_folder(file).string());
    known.may_change = file.role() == workspace::Role::Owner;
    return known;
}

} // namespace tandem::settings
