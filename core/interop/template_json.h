#pragma once
// Network templates: data in JSON (resources/templates), read like everything else from outside.
#include "base/expected.h"
#include "domain/network/template.h"
#include "interop/import_fault.h"

#include <string_view>
#include <vector>

namespace tandem::interop {

// The fault's path starts below the template: "tables[0].protocol".
Expected<domain::NetworkTemplate, ImportFault> read_template(std::string_view json);
Expected<domain::CommonLists, ImportFault> read_common_lists(std::string_view json);

// Those that come with the program, by code. A test reads them all, so here they are taken to be good.
const std::vector<domain::NetworkTemplate>& built_in_templates();
const domain::CommonLists& built_in_common_lists();

} // namespace tandem::interop
