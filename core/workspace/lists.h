#pragma once
// The lists that a network edits itself, everything legal among them (decision 7). What stands in records is the code of an entry, so
// another label changes what old records say as well, and an entry that is no longer offered stays readable.
#include "domain/network/records.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

// In the order in which they are shown: "legal_basis", ...
std::vector<std::string> editable_lists();

Result<std::vector<domain::ListEntry>> entries_of_list(Workspace& workspace, std::string_view list); // also those no longer offered
// At the end. The code is made from the label and is nobody else's. BadValue "list_entry.label" when it is empty or there already,
// "list_entry.list" for a list that there is not.
Result<Changes> add_entry(Workspace& workspace, std::string_view list, const std::string& label);
Result<Changes> rename_entry(Workspace& workspace, domain::ListEntryId id, const std::string& label);
// No longer offered, or offered again. BadValue "list_entry.retired" for the last one of a list: then nothing could be chosen.
Result<Changes> offer_entry(Workspace& workspace, domain::ListEntryId id, bool offered);
Result<Changes> move_entry(Workspace& workspace, domain::ListEntryId id, std::size_t place); // from 0

} // namespace tandem::workspace
