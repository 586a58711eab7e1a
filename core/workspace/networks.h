#pragma once
#include "domain/network/table.h"
#include "domain/network/template.h"
#include "workspace/example/example.h"
#include "workspace/workspace.h"

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

struct TableRow {
    domain::MeetingTable table;
    std::int64_t core_parties = 0, shell_parties = 0;
};
Result<std::vector<TableRow>> list_tables(Workspace& workspace); // as they were made

// An entry of a list that the network edits itself (decision 7), retired ones left out unless asked for.
struct Choice {
    std::string code;
    std::string label;
};
Result<std::vector<Choice>> choices_of(Workspace& workspace, std::string_view list);

Result<Changes> save_network(Workspace& workspace, const domain::Network& network);
Result<Changes> save_table(Workspace& workspace, const domain::MeetingTable& table);

} // namespace tandem::workspace
