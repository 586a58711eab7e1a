#pragma once
#include "domain/network/template.h"
#include "domain/network/table.h"
#include "workspace/workspace.h"
#include "workspace/example/example.h"

#include <span>

namespace tandem::workspace {

// The templates that come with the program (requirements.md, section 2).
const std::vector<domain::NetworkTemplate>& templates();
const domain::NetworkTemplate* template_by_code(std::string_view code); // null: not known

// Fills an empty file from a template: the network, its tables, lists and first parties.
Result<Changes> make_network(Workspace& workspace, const domain::NetworkTemplate& from, const std::string& name,
                             domain::TextLanguage language = domain::TextLanguage::Nl);

// Fills an empty file with the example network.
Result<void> make_example(Workspace& workspace, ExampleSize size, const Progress& progress = {});

// The network of the file; NotFound while it is empty.
Result<domain::Network> network_of(Workspace& workspace);

} // namespace tandem::workspace
