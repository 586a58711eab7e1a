#include "cases/help_view.h"

#include "workspace/networks.h"
#include "workspace/parties.h"

#include <algorithm>

namespace tandem::cases {
namespace {

using workspace::Result;
using workspace::Workspace;

constexpr std::size_t most_people = 5000;

std::vector<domain::PartyId> could_help(const workspace::OwnerCase& shown) {
    std::vector<domain::PartyId> parties;
    for (const auto& need : shown.needs) {
        if (!need.informal_first) continue;
        const auto* possible = std::get_if<domain::InformalPossible>(&*need.informal_first);
        if (possible && possible->party) parties.push_back(*possible->party);
    }
    return parties;
}

Reach reach_of(const workspace::PartyCard& card, domain::PersonId id) {
    const auto found = std::ranges::find_if(card.people, [&](const workspace::PartyPerson& one) { return one.person.id == id; });
    if (found == card.people.end()) return {};
    return {found->person.name, found->person.phone.value_or(""), found->person.email.value_or("")};
}

// Of who is not there any more the name is all there is.
Result<Reach> reach_of(Workspace& workspace, domain::PersonId id) {
    TANDEM_ASSIGN(const auto people, workspace::find_people(workspace, {}, most_people));
    const auto hit = std::ranges::find_if(people, [&](const workspace::PersonHit& one) { return one.id == id && one.party; });
    if (hit != people.end()) {
        TANDEM_ASSIGN(const auto card, workspace::show_party(workspace, *hit->party));
        return reach_of(card, id);
    }
    TANDEM_ASSIGN(auto names, workspace::person_names(workspace, std::vector{id}));
    return Reach{names[id], {}, {}};
}

Result<void> read_reach(Workspace& workspace, HelpView& view) {
    for (const auto& sign : view.shown.stop_signs) {
        if (std::holds_alternative<domain::StopSignHeard>(sign.state) || view.to_call.contains(sign.supervisor)) continue;
        TANDEM_ASSIGN(view.to_call[sign.supervisor], reach_of(workspace, sign.supervisor));
    }
    return {};
}

} // namespace

Result<HelpView> read_help(Workspace& workspace, const workspace::OwnerCase& shown) {
    HelpView view;
    TANDEM_ASSIGN(view.shown, workspace::show_help(workspace, shown.case_file.id));
    TANDEM_ASSIGN(view.situation, workspace::situation_of(workspace, shown.case_file.id));
    TANDEM_ASSIGN(const auto network, workspace::network_of(workspace));
    view.asks_informal_first = network.informal_first.value_or(false);
    TANDEM_ASSIGN(view.could_help, workspace::party_names(workspace, could_help(shown)));
    TANDEM_TRY(read_reach(workspace, view));
    return view;
}

} // namespace tandem::cases
