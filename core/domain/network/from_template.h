#pragma once
// The records a new network begins with. Parties are kinds to be renamed; people come at set-up.
#include "base/ids.h"
#include "domain/network/template.h"
#include "domain/parties/records.h"

namespace tandem::domain {

struct NetworkStart {
    Network network;
    std::vector<MeetingTable> tables;
    std::vector<Party> parties;
    std::vector<Seat> seats;
    std::vector<ListEntry> list_entries;
};

// Every party gets a seat at every table. Precondition: no unknown_party_code.
NetworkStart start_network(const NetworkTemplate& from, const CommonLists& common, std::string name, TextLanguage language, IdSource& ids);

// The common entries with the template's own in their place or behind them.
std::vector<TemplateListEntry> entries_of(const NetworkTemplate& from, const CommonLists& common);

} // namespace tandem::domain
