#pragma once
// What the settings show of the open file, read in one go.
#include "workspace/me.h"
#include "workspace/networks.h"

#include <QString>

namespace tandem::settings {

struct Known {
    domain::Network network;
    std::vector<workspace::TableRow> tables;
    std::optional<workspace::Me> me;
    QString backup_folder;
    QString sheet; // of the recovery sheet: empty when it is owed
    bool may_change = false;
};

workspace::Result<Known> know(workspace::Workspace& file);

} // namespace tandem::settings
