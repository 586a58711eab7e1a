#pragma once
// What somebody answered in the pages of a new network, and making it from that.
#include "workspace/networks.h"
#include "workspace/parties.h"

namespace tandem::start {

struct PlannedPartner {
    std::string code; // of the party in the template; empty: the person's own
    std::string name;
    domain::PartyKind kind{};
    domain::PartnerRing ring{};
};

struct NetworkPlan {
    std::string template_code;
    std::string name;
    std::vector<std::string> tables; // at least one
    std::vector<PlannedPartner> partners;
    std::string owner; // whose file it is; empty: said later
    domain::TextLanguage language = domain::TextLanguage::Nl;
};

// The template's own partners, in its order.
std::vector<PlannedPartner> partners_of(const domain::NetworkTemplate& from, domain::TextLanguage language);

// Fills an empty file. The network is one step, who owns the file another.
workspace::Result<void> make_planned(workspace::Workspace& file, const NetworkPlan& plan);

} // namespace tandem::start
