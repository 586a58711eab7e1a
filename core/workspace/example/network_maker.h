#pragma once
#include "workspace/example/making.h"

namespace tandem::workspace::example {

domain::Network make_network(Making& making, const std::vector<domain::Party>& parties);
std::vector<domain::MeetingTable> make_tables(Making& making, ExampleCounts counts, domain::NetworkId network);
std::vector<domain::ListEntry> make_list_entries(Making& making, domain::NetworkId network);

} // namespace tandem::workspace::example
