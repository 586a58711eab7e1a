#include "workspace/parties.h"

#include "domain/actions/records.h"
#include "storage/cases/cases_store.h"
#include "storage/network/network_store.h"
#include "storage/parties/parties_store.h"
#include "storage/parties/party_list.h"
#include "storage/records/select.h"
#include "workspace/open_file.h"

namespace tandem::workspace {
namespace {

using storage::PartiesStore;
using storage::PartyList;
using storage::sqlite::Connection;

storage::PartyListOrder to_order(PartyOrder order) {
    switch (order) {
    case PartyOrder::Name: return storage::PartyListOrder::Name;
    case PartyOrder::Ring: return storage::PartyListOrder::Ring;
    case PartyOrder::Kind: return storage::PartyListOrder::Kind;
    case PartyOrder::OpenActions: return storage::PartyListOrder::OpenActions;
    }
    return {};
}

storage::PartyListWish to_wish(const PartyFilter& filter) {
    const auto direction =
        filter.direction == Direction::Ascending ? storage::ListDirection::Ascending : storage::ListDirection::Descending;
    return {filter.ring, filter.kind, filter.table, filter.text, filter.with_left, to_order(filter.order), direction};
}

PartyRow to_row(storage::StoredPartyRow stored, Day today) {
    domain::Party& party = stored.party;
    PartyRow row;
    row.id = party.id;
    row.name = std::move(party.name);
    row.kind = party.kind;
    row.staffing = party.staffing;
    row.ring = stored.ring;
    row.tables = std::move(stored.tables);
    row.contact = std::move(stored.contact);
    row.capacity = party.capacity;
    row.people = stored.people;
    row.open_actions = stored.open_actions;
    row.authority_or_interest = party.authority_or_interest;
    row.sensitive_name = party.sensitive_name;
    row.has_left = party.left_on && *party.left_on <= today;
    return row;
}

std::vector<PartyAction> open_actions_of(Connection& connection, const domain::Party& party) {
    const storage::CasesStore cases(connection);
    const storage::NetworkStore network(connection);
    std::vector<PartyAction> actions;
    for (auto& action : storage::select_records<domain::ActionItem>(
             connection, "party = ?1 AND state ->> 'is' = 'open' ORDER BY due IS NULL, due, id", party.id)) {
        PartyAction shown;
        shown.case_code = cases.code_of(action.case_file);
        shown.kind_label = network.label_of("action_kind", action.kind);
        auto doer = connection.query("SELECT name FROM person WHERE id = ?1", action.doer);
        if (doer.next()) shown.row.doer = doer.text(0);
        shown.row.party = party.name;
        shown.row.action = std::move(action);
        actions.push_back(std::move(shown));
    }
    return actions;
}

PartyCard to_card(Connection& connection, domain::Party party) {
    const PartiesStore store(connection);
    PartyCard card;
    for (auto& stored : store.seats(party.id))
        card.seats.push_back({std::move(stored.seat), std::move(stored.table), std::move(stored.holder), std::move(stored.represents)});
    for (auto& stored : store.people(party.id)) card.people.push_back({std::move(stored.person), std::move(stored.capacity)});
    card.open_actions = open_actions_of(connection, party);
    card.party = std::move(party);
    return card;
}

PersonHit to_hit(storage::FoundPerson found) {
    PersonHit hit;
    hit.id = found.id;
    hit.name = std::move(found.name);
    hit.roles = std::move(found.roles);
    if (found.party) {
        hit.party = found.party->id;
        hit.party_name = std::move(found.party->name);
        hit.party_kind = found.party->kind;
    }
    return hit;
}

template <class Id>
Result<std::map<Id, std::string>> names_in(Workspace& workspace, std::string_view table, std::span<const Id> ids) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [&](Connection& connection) {
        std::map<Id, std::string> names;
        for (const auto& id : ids) {
            if (names.contains(id)) continue;
            auto cursor = connection.query("SELECT name FROM " + std::string(table) + " WHERE id = ?1", id);
            if (cursor.next()) names.emplace(id, cursor.text(0));
        }
        return names;
    });
}

} // namespace

Result<Page<PartyRow>> list_parties(Workspace& workspace, const PartyFilter& filter, PageWish wish) {
    TANDEM_TRY(need_more_than_codes(workspace));
    const Day today = workspace.today();
    return ask(workspace, [&](Connection& connection) {
        const auto found = PartyList(connection, today).page(to_wish(filter), wish.offset, wish.limit);
        Page<PartyRow> page;
        page.total = found.total;
        for (auto& stored : PartiesStore(connection).rows(found.ids, today)) page.rows.push_back(to_row(std::move(stored), today));
        return page;
    });
}

Result<PartyCard> show_party(Workspace& workspace, domain::PartyId id) {
    TANDEM_TRY(need_more_than_codes(workspace));
    TANDEM_ASSIGN(auto card, ask(workspace, [&](Connection& connection) -> std::optional<PartyCard> {
                      auto party = storage::select_record<domain::Party>(connection, "id = ?1", id);
                      if (!party) return std::nullopt;
                      return to_card(connection, *std::move(party));
                  }));
    if (!card) return problem(ProblemCode::NotFound);
    return *std::move(card);
}

Result<std::vector<PersonHit>> find_people(Workspace& workspace, std::string_view typed, std::size_t limit) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [&](Connection& connection) {
        std::vector<PersonHit> hits;
        for (auto& found : PartyList(connection, workspace.today()).find_people(typed, limit)) hits.push_back(to_hit(std::move(found)));
        return hits;
    });
}

Result<std::vector<PartyHit>> find_parties(Workspace& workspace, std::string_view typed, std::size_t limit) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [&](Connection& connection) {
        std::vector<PartyHit> hits;
        for (auto& found : PartyList(connection, workspace.today()).find_parties(typed, limit))
            hits.push_back({found.id, std::move(found.name), found.kind});
        return hits;
    });
}

Result<std::map<domain::PartyId, std::string>> party_names(Workspace& workspace, std::span<const domain::PartyId> ids) {
    return names_in(workspace, "party", ids);
}

Result<std::map<domain::PersonId, std::string>> person_names(Workspace& workspace, std::span<const domain::PersonId> ids) {
    return names_in(workspace, "person", ids);
}

} // namespace tandem::workspace
