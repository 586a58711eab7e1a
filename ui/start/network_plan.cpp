#include "start/network_plan.h"

#include "workspace/me.h"
#include "workspace/new_ids.h"

#include <algorithm>
#include <set>

namespace tandem::start {

using domain::NetworkTemplate;
using workspace::Result;
using workspace::Workspace;

namespace {

domain::LocalText in_both(const std::string& text) { return {text, text}; }

void put_tables(NetworkTemplate& from, const NetworkPlan& plan) {
    const auto known = from.tables;
    from.tables.clear();
    for (std::size_t i = 0; i < plan.tables.size() && !known.empty(); ++i) {
        from.tables.push_back(known[std::min(i, known.size() - 1)]);
        from.tables.back().name = in_both(plan.tables[i]);
    }
}

void put_partners(NetworkTemplate& from, const NetworkPlan& plan) {
    const auto known = from.parties;
    from.parties.clear();
    for (const auto& wanted : plan.partners) {
        const auto found = std::ranges::find(known, wanted.code, &domain::TemplateParty::code);
        auto party = wanted.code.empty() || found == known.end() ? domain::TemplateParty{} : *found;
        if (party.code.empty()) party.code = "own-" + std::to_string(from.parties.size());
        party.name = in_both(wanted.name);
        party.kind = wanted.kind;
        party.ring = wanted.ring;
        from.parties.push_back(std::move(party));
    }
}

// Nothing may refer to a party that was left out.
void drop_lost_references(NetworkTemplate& from) {
    std::set<std::string> codes;
    for (const auto& party : from.parties) codes.insert(party.code);
    const auto is_lost = [&](const std::string& code) { return !codes.contains(code); };
    const auto reset_lost = [&](std::optional<std::string>& code) {
        if (code && is_lost(*code)) code.reset();
    };
    for (auto& party : from.parties) std::erase_if(party.represents, is_lost);
    for (auto& role : from.roles) reset_lost(role.party);
    reset_lost(from.coordinator);
    reset_lost(from.deputy);
}

Result<void> join_owner(Workspace& file, const std::string& name) {
    TANDEM_ASSIGN(const auto network, workspace::network_of(file));
    domain::Person person;
    person.id = workspace::new_id_of<domain::PersonId>(file);
    person.name = name;
    domain::Capacity capacity;
    capacity.id = workspace::new_id_of<domain::CapacityId>(file);
    capacity.person = person.id;
    capacity.party = network.coordinator_party;
    capacity.role = domain::CapacityRole::Coordinator;
    TANDEM_TRY(workspace::save_party_person(file, person, capacity));
    return workspace::i_am(file, person.id);
}

} // namespace

std::vector<PlannedPartner> partners_of(const NetworkTemplate& from, domain::TextLanguage language) {
    std::vector<PlannedPartner> partners;
    for (const auto& party : from.parties) partners.push_back({party.code, party.name.in(language), party.kind, party.ring});
    return partners;
}

Result<void> make_planned(Workspace& file, const NetworkPlan& plan) {
    const auto* known = workspace::template_by_code(plan.template_code);
    if (known == nullptr) return workspace::problem(workspace::ProblemCode::UnknownTemplate);
    auto from = *known;
    put_tables(from, plan);
    put_partners(from, plan);
    drop_lost_references(from);
    TANDEM_TRY(workspace::make_network(file, from, plan.name, plan.language));
    if (plan.owner.empty()) return {};
    return join_owner(file, plan.owner);
}

} // namespace tandem::start
