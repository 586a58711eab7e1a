#include "domain/network/from_template.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace tandem::domain {

namespace {

using PartyIds = std::map<std::string, PartyId, std::less<>>;

template <class E>
std::optional<Dimension<E>> local(const std::optional<TemplateDimension<E>>& from, TextLanguage language) {
    if (!from) return std::nullopt;
    Dimension<E> dimension{from->choice, std::nullopt};
    if (from->text) dimension.text = from->text->in(language);
    return dimension;
}

std::optional<std::string> local(const std::optional<LocalText>& from, TextLanguage language) {
    if (!from) return std::nullopt;
    return from->in(language);
}

std::optional<PartyId> find_party(const PartyIds& ids, const std::optional<std::string>& code) {
    if (!code) return std::nullopt;
    const auto found = ids.find(*code);
    assert(found != ids.end());
    return found->second;
}

void set_dimensions(Network& network, const TemplateDimensions& from, TextLanguage language) {
    network.clients = local(from.clients, language);
    network.focus = local(from.focus, language);
    network.intervention_focus = local(from.intervention_focus, language);
    network.core_partners = local(from.core_partners, language);
    network.core_participation = local(from.core_participation, language);
    network.expertise = local(from.expertise, language);
    network.informal_place = local(from.informal_place, language);
    network.coordination = local(from.coordination, language);
}

Network make_network(const NetworkTemplate& from, const PartyIds& party_ids, TextLanguage language) {
    Network network;
    network.type = from.type;
    network.stage = from.stage;
    set_dimensions(network, from.dimensions, language);
    network.origin_route = from.origin_route;
    network.goals = from.goals;
    network.municipality_role = from.municipality_role;
    network.meeting_mode = from.meeting_mode;
    network.informal_first = from.informal_first;
    network.guideline = local(from.guideline, language);
    network.coordinator_party = find_party(party_ids, from.coordinator);
    network.deputy_party = find_party(party_ids, from.deputy);
    network.from_template = from.code;
    return network;
}

MeetingTable make_table(const TemplateTable& from, TextLanguage language) {
    MeetingTable table;
    table.name = from.name.in(language);
    table.core_participation = from.core_participation;
    table.room_minutes = from.room_minutes;
    table.minutes_new_case = from.minutes_new_case.value_or(table.minutes_new_case);
    table.minutes_review = from.minutes_review.value_or(table.minutes_review);
    table.hide_who_is_paid = from.hide_who_is_paid;
    table.protocol = from.protocol;
    table.rule_card = local(from.rule_card, language);
    for (const LocalText& prompt : from.admission_prompts) table.admission_prompts.push_back(prompt.in(language));
    return table;
}

Party make_party(const TemplateParty& from, TextLanguage language) {
    Party party;
    party.name = from.name.in(language);
    party.kind = from.kind;
    party.staffing = from.staffing;
    party.sector = from.sector;
    party.authority_or_interest = from.authority_or_interest;
    party.sensitive_name = from.sensitive_name;
    return party;
}

Seat make_seat(const TemplateParty& from, const PartyIds& party_ids) {
    Seat seat;
    seat.party = *find_party(party_ids, from.code);
    seat.ring = from.ring;
    seat.representation = from.representation;
    for (const std::string& code : from.represents) seat.represents.push_back(*find_party(party_ids, code));
    return seat;
}

ListEntry make_entry(const TemplateListEntry& from, TextLanguage language, std::int32_t order) {
    ListEntry entry;
    entry.list = from.list;
    entry.code = from.code;
    entry.label = from.label.in(language);
    entry.order = order;
    entry.months = from.months;
    return entry;
}

} // namespace

std::vector<TemplateListEntry> entries_of(const NetworkTemplate& from, const CommonLists& common) {
    std::vector<TemplateListEntry> entries = common.entries;
    for (const TemplateListEntry& own : from.list_entries) {
        const auto same = [&](const TemplateListEntry& other) { return other.list == own.list && other.code == own.code; };
        const auto found = std::find_if(entries.begin(), entries.end(), same);
        if (found != entries.end()) *found = own;
        else entries.push_back(own);
    }
    return entries;
}

NetworkStart start_network(const NetworkTemplate& from, const CommonLists& common, std::string name, TextLanguage language, IdSource& ids) {
    assert(unknown_party_code(from) == nullptr);
    NetworkStart start;
    PartyIds party_ids;
    for (const TemplateParty& one : from.parties) {
        start.parties.push_back(make_party(one, language));
        party_ids[one.code] = start.parties.back().id = ids.next_id<PartyId>();
    }
    start.network = make_network(from, party_ids, language);
    start.network.id = ids.next_id<NetworkId>();
    start.network.name = std::move(name);
    for (const TemplateTable& one : from.tables) {
        MeetingTable& table = start.tables.emplace_back(make_table(one, language));
        table.id = ids.next_id<TableId>();
        table.network = start.network.id;
        for (const TemplateParty& party : from.parties) {
            Seat& seat = start.seats.emplace_back(make_seat(party, party_ids));
            seat.id = ids.next_id<SeatId>();
            seat.table = table.id;
        }
    }
    std::map<std::string, std::int32_t> last_order;
    for (const TemplateListEntry& one : entries_of(from, common)) {
        ListEntry& entry = start.list_entries.emplace_back(make_entry(one, language, ++last_order[one.list]));
        entry.id = ids.next_id<ListEntryId>();
        entry.network = start.network.id;
    }
    return start;
}

} // namespace tandem::domain
