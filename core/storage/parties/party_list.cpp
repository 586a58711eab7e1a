#include "storage/parties/party_list.h"

#include "base/text.h"
#include "storage/search/search_index.h"

#include <algorithm>
#include <unordered_map>

namespace tandem::storage {
namespace {

using domain::PartnerRing;
using domain::PartyId;
using domain::PartyKind;

PartyKind kind_in(const sqlite::Cursor& cursor, int column) {
    const auto kind = domain::from_word<PartyKind>(cursor.text_view(column));
    if (!kind) throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
    return *kind;
}

domain::CapacityRole role_in(const sqlite::Cursor& cursor, int column) {
    const auto role = domain::from_word<domain::CapacityRole>(cursor.text_view(column));
    if (!role) throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
    return *role;
}

bool begins_a_word(const std::vector<std::string>& words, std::string_view beginning) {
    return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(beginning); });
}

// Whether each typed word begins a word of the name.
bool answers(const std::vector<std::string>& typed, std::string_view name) {
    if (typed.empty()) return true;
    const auto words = words_in(name);
    return std::ranges::all_of(typed, [&](const std::string& one) { return begins_a_word(words, one); });
}

struct Entry {
    PartyId id;
    std::string name; // folded
    PartyKind kind{};
    int ring = 2; // 0 core, 1 shell, 2 no seat: the order of the list
    std::int64_t open_actions = 0;
};

int rank_of(PartnerRing ring) { return ring == PartnerRing::Core ? 0 : 1; }

using Rings = std::unordered_map<PartyId, int>;

Rings rings_at(sqlite::Connection& connection, const std::optional<domain::TableId>& table, Day today) {
    Rings rings;
    auto cursor = connection.query(
        "SELECT party, ring FROM seat WHERE removed = 0 AND (until IS NULL OR until >= ?1) AND (?2 IS NULL OR \"table\" = ?2)", today,
        table);
    while (cursor.next()) {
        const auto ring = domain::from_word<PartnerRing>(cursor.text_view(1));
        if (!ring) throw sqlite::Failure(sqlite::FailureKind::Damaged, 0);
        const auto [known, is_new] = rings.emplace(cursor.id<PartyId>(0), rank_of(*ring));
        if (!is_new) known->second = std::min(known->second, rank_of(*ring));
    }
    return rings;
}

std::unordered_map<PartyId, std::int64_t> open_actions_of_all(sqlite::Connection& connection) {
    std::unordered_map<PartyId, std::int64_t> counts;
    auto cursor = connection.query("SELECT party, count(*) FROM action_item INDEXED BY action_item_party_open WHERE removed = 0 AND state "
                                   "->> 'is' = 'open' GROUP BY party");
    while (cursor.next()) counts.emplace(cursor.id<PartyId>(0), cursor.integer(1));
    return counts;
}

bool comes_before(const PartyListWish& wish, const Entry& a, const Entry& b) {
    const auto key = [&](const Entry& one) -> std::int64_t {
        switch (wish.order) {
        case PartyListOrder::Name: return 0;
        case PartyListOrder::Ring: return one.ring;
        case PartyListOrder::Kind: return static_cast<std::int64_t>(one.kind);
        case PartyListOrder::OpenActions: return one.open_actions;
        }
        return 0;
    };
    const bool down = wish.direction == ListDirection::Descending;
    if (key(a) != key(b)) return down ? key(a) > key(b) : key(a) < key(b);
    const bool names_down = down && wish.order == PartyListOrder::Name; // otherwise names help to find one
    if (a.name != b.name) return names_down ? a.name > b.name : a.name < b.name;
    return a.id < b.id;
}

std::vector<Entry> entries(sqlite::Connection& connection, const PartyListWish& wish, Day today) {
    const Rings rings = rings_at(connection, wish.table, today);
    const auto counts =
        wish.order == PartyListOrder::OpenActions ? open_actions_of_all(connection) : std::unordered_map<PartyId, std::int64_t>();
    const auto typed = words_in(wish.text);
    std::vector<Entry> entries;
    auto cursor = connection.query("SELECT id, name, kind, left_on FROM party INDEXED BY party_pick WHERE removed = 0");
    while (cursor.next()) {
        const auto left = cursor.optional_day(3);
        if (!wish.with_left && left && *left <= today) continue;
        Entry entry{cursor.id<PartyId>(0), fold(cursor.text_view(1)), kind_in(cursor, 2)};
        if (const auto ring = rings.find(entry.id); ring != rings.end())
            entry.ring = ring->second;
        else if (wish.table)
            continue;
        if (wish.ring && entry.ring != rank_of(*wish.ring)) continue;
        if (wish.kind && entry.kind != *wish.kind) continue;
        if (!answers(typed, entry.name)) continue;
        if (const auto count = counts.find(entry.id); count != counts.end()) entry.open_actions = count->second;
        entries.push_back(std::move(entry));
    }
    return entries;
}

// What is found by name, in the order it is offered in.
template <class Id>
struct Named {
    Id id;
    std::string name, folded;
};
template <class Id>
void put_in_order(std::vector<Named<Id>>& found, std::string_view typed) {
    const std::string beginning = fold(trimmed(typed));
    std::ranges::sort(found, [&](const Named<Id>& a, const Named<Id>& b) {
        const bool a_begins = a.folded.starts_with(beginning), b_begins = b.folded.starts_with(beginning);
        return std::tie(b_begins, a.folded, a.id) < std::tie(a_begins, b.folded, b.id);
    });
}

} // namespace

PartyIdPage PartyList::page(const PartyListWish& wish, std::int64_t offset, std::int64_t limit) const {
    auto all = entries(m_connection, wish, m_today);
    std::ranges::sort(all, [&](const Entry& a, const Entry& b) { return comes_before(wish, a, b); });
    PartyIdPage page;
    page.total = static_cast<std::int64_t>(all.size());
    const auto first = std::clamp<std::int64_t>(offset, 0, page.total);
    const auto last = std::min(first + std::max<std::int64_t>(limit, 0), page.total);
    for (auto i = first; i < last; ++i) page.ids.push_back(all[static_cast<std::size_t>(i)].id);
    return page;
}

std::optional<FoundParty> PartyList::party(PartyId id) const {
    auto cursor = m_connection.query("SELECT name, kind, left_on FROM party WHERE id = ?1 AND removed = 0", id);
    if (!cursor.next()) return std::nullopt;
    if (const auto left = cursor.optional_day(2); left && *left <= m_today) return std::nullopt;
    return FoundParty{id, cursor.text(0), kind_in(cursor, 1)};
}

std::vector<FoundParty> PartyList::find_parties(std::string_view typed, std::size_t limit) const {
    const auto words = words_in(typed);
    if (words.empty()) return busiest_parties(limit);
    std::vector<Named<PartyId>> named;
    auto cursor = m_connection.query("SELECT id, name, left_on FROM party INDEXED BY party_pick WHERE removed = 0");
    while (cursor.next()) {
        std::string folded = fold(cursor.text_view(1));
        const auto left = cursor.optional_day(2);
        if ((!left || *left > m_today) && answers(words, folded))
            named.push_back({cursor.id<PartyId>(0), cursor.text(1), std::move(folded)});
    }
    put_in_order(named, typed);
    std::vector<FoundParty> found;
    for (const auto& one : named) {
        if (found.size() == limit) break;
        if (auto shown = party(one.id)) found.push_back(*std::move(shown));
    }
    return found;
}

std::optional<FoundPerson> PartyList::person(domain::PersonId id, std::string name) const {
    FoundPerson found{id, std::move(name), std::nullopt};
    bool had_a_party = false;
    auto cursor = m_connection.query("SELECT party, role FROM capacity WHERE person = ?1 AND removed = 0 "
                                     "AND (\"from\" IS NULL OR \"from\" <= ?2) AND (until IS NULL OR until >= ?2) ORDER BY id",
                                     id, m_today);
    while (cursor.next()) {
        const auto of = cursor.optional_uuid(0);
        had_a_party = had_a_party || of.has_value();
        if (of && !found.party) found.party = party(PartyId(*of));
        const bool counts = !of || (found.party && found.party->id == PartyId(*of));
        const auto role = role_in(cursor, 1);
        if (counts && std::ranges::find(found.roles, role) == found.roles.end()) found.roles.push_back(role);
    }
    if (had_a_party && !found.party) return std::nullopt;
    return found;
}

std::vector<FoundPerson> PartyList::find_people(std::string_view typed, std::size_t limit) const {
    const auto words = words_in(typed);
    if (words.empty()) return busiest_people(limit);
    std::vector<Named<domain::PersonId>> named;
    auto cursor = m_connection.query("SELECT id, name FROM person INDEXED BY person_pick WHERE removed = 0 AND active = 1");
    while (cursor.next()) {
        std::string folded = fold(cursor.text_view(1));
        if (answers(words, folded)) named.push_back({cursor.id<domain::PersonId>(0), cursor.text(1), std::move(folded)});
    }
    put_in_order(named, typed);
    std::vector<FoundPerson> found;
    for (auto& one : named) {
        if (found.size() == limit) break;
        if (auto shown = person(one.id, std::move(one.name))) found.push_back(*std::move(shown));
    }
    return found;
}

std::vector<FoundParty> PartyList::busiest_parties(std::size_t limit) const {
    std::vector<FoundParty> found;
    auto cursor = m_connection.query(
        "SELECT p.id FROM party p LEFT JOIN (SELECT party, count(*) AS n FROM action_item INDEXED BY action_item_party_open "
        "WHERE removed = 0 AND state ->> 'is' = 'open' GROUP BY party) AS a ON a.party = p.id "
        "WHERE p.removed = 0 ORDER BY coalesce(a.n, 0) DESC, p.name LIMIT ?1",
        static_cast<std::int64_t>(limit * 4));
    while (found.size() < limit && cursor.next())
        if (auto shown = party(cursor.id<PartyId>(0))) found.push_back(*std::move(shown));
    return found;
}

std::vector<FoundPerson> PartyList::busiest_people(std::size_t limit) const {
    std::vector<FoundPerson> found;
    auto cursor = m_connection.query(
        "SELECT p.id, p.name FROM person p LEFT JOIN (SELECT doer, count(*) AS n FROM action_item INDEXED BY action_item_doer_open "
        "WHERE removed = 0 AND state ->> 'is' = 'open' GROUP BY doer) AS a ON a.doer = p.id "
        "WHERE p.removed = 0 AND p.active = 1 ORDER BY coalesce(a.n, 0) DESC, p.name LIMIT ?1",
        static_cast<std::int64_t>(limit * 4));
    while (found.size() < limit && cursor.next())
        if (auto shown = person(cursor.id<domain::PersonId>(0), cursor.text(1))) found.push_back(*std::move(shown));
    return found;
}

} // namespace tandem::storage
