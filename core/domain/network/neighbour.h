#pragma once
#include "domain/network/records.h"

namespace tandem::domain {

// Another network or service in the region, to which a case may go and from which one may come (R82). No names of residents.
struct NeighbourNetwork {
    NeighbourNetworkId id;
    std::string name;
    std::optional<std::string> takes;       // what it is for, and for whom
    std::optional<std::string> area;
    std::optional<std::string> coordinator; // whom to ask for
    std::optional<std::string> phone;
    std::optional<std::string> email;
    std::optional<std::string> note;
    std::optional<Day> checked_on; // when somebody last made sure that this is right

    static constexpr RecordType record{record_number::neighbour_network, "neighbour_network"};
    static constexpr auto fields() {
        return declare(field(1, "name", &NeighbourNetwork::name, title),
                       field(2, "takes", &NeighbourNetwork::takes, searchable),
                       field(3, "area", &NeighbourNetwork::area),
                       field(4, "coordinator", &NeighbourNetwork::coordinator),
                       field(5, "phone", &NeighbourNetwork::phone),
                       field(6, "email", &NeighbourNetwork::email),
                       field(7, "note", &NeighbourNetwork::note),
                       field(8, "checked_on", &NeighbourNetwork::checked_on));
    }
    friend bool operator==(const NeighbourNetwork&, const NeighbourNetwork&) = default;
};
TANDEM_RECORD(NeighbourNetwork);

} // namespace tandem::domain
