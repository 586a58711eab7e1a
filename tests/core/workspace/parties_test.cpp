#include "everything.h"
#include "workspace/new_ids.h"
#include "workspace/parties.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

struct PartyFile : MeetingFile {
    JoinedParty join(const std::string& name, PartnerRing ring = PartnerRing::Core, const std::string& contact = {}) {
        NewParty wanted;
        wanted.name = name;
        wanted.kind = PartyKind::Informal;
        wanted.ring = ring;
        wanted.contact_name = contact;
        auto joined = add_party(file, wanted);
        REQUIRE(joined);
        return *std::move(joined);
    }
    std::string names(const PartyFilter& filter, PageWish wish = {}) {
        const auto page = list_parties(file, filter, wish);
        REQUIRE(page);
        std::string names = std::to_string(page->total) + ":";
        for (const auto& row : page->rows) names += " " + row.name;
        return names;
    }
    std::string found_parties(std::string_view typed, std::size_t limit = 12) {
        std::string names;
        const auto hits = find_parties(file, typed, limit);
        REQUIRE(hits);
        for (const auto& hit : *hits) names += hit.name + ";";
        return names;
    }
    std::string found_people(std::string_view typed, std::size_t limit = 12) {
        std::string names;
        const auto hits = find_people(file, typed, limit);
        REQUIRE(hits);
        for (const auto& hit : *hits) names += hit.name + ";";
        return names;
    }
    PartyCard card(PartyId id) {
        auto shown = show_party(file, id);
        REQUIRE(shown);
        return *std::move(shown);
    }
    void leave(PartyId id, const char* on) {
        auto party = *find<Party>(id);
        party.left_on = day(on);
        REQUIRE(save_party(file, party));
    }
    void actions(PartyId party, std::optional<PersonId> doer, int count) {
        const auto about = case_file();
        for (int i = 0; i < count; ++i) {
            auto one = an_action(ids, about.id);
            one.party = party;
            if (doer) one.doer = *doer;
            keep(one);
        }
    }
};

PartyFilter ordered(PartyOrder order, Direction direction = Direction::Ascending) {
    PartyFilter filter;
    filter.order = order;
    filter.direction = direction;
    return filter;
}

PartyFilter called(std::string text) {
    PartyFilter filter;
    filter.text = std::move(text);
    return filter;
}

} // namespace

TEST_CASE("a partner joins with a name alone, or with a contact person who takes its seat, in one step") {
    PartyFile at;
    const auto before = everything_in(at.file).size();
    const auto alone = at.join(emoji_and_right_to_left, PartnerRing::Shell);
    CHECK_FALSE(alone.contact);
    CHECK(everything_in(at.file).size() == before + 2);
    const auto shown = at.card(alone.id);
    CHECK(shown.party.joined_on == PartyFile::day("2026-09-21"));
    REQUIRE(shown.seats.size() == 1);
    CHECK(shown.seats[0].table == "Oost");
    CHECK(shown.seats[0].seat.ring == PartnerRing::Shell);

    NewParty wanted;
    wanted.name = "Buurtkamer";
    wanted.contact_name = "Ria de Wit";
    wanted.contact_phone = "06 1234";
    wanted.contact_email = " ";
    CHECK(undone_and_redone(at.file, [&] { return add_party(at.file, wanted); }) == "party.add");
    const auto with = at.card(find_parties(at.file, "Buurt")->at(0).id);
    REQUIRE(with.people.size() == 1);
    CHECK(with.people[0].person.name == "Ria de Wit");
    CHECK(with.people[0].person.phone == "06 1234");
    CHECK_FALSE(with.people[0].person.email);
    CHECK(with.people[0].capacity.role == CapacityRole::Representative);
    CHECK(with.party.contact_person == with.people[0].person.id);
    CHECK(with.seats[0].holder == "Ria de Wit");
}

TEST_CASE("a partner refuses what cannot be") {
    PartyFile at;
    NewParty wanted;
    wanted.name = " ";
    CHECK(problem_of(add_party(at.file, wanted)) == bad("party.name"));
    wanted.name = std::string("a\0b", 3);
    CHECK(problem_of(add_party(at.file, wanted)) == bad("party.name"));
    wanted.name = "Buurtkamer";
    wanted.contact_name = "\xff";
    CHECK(problem_of(add_party(at.file, wanted)) == bad("person.name"));
    wanted.contact_name.clear();
    wanted.table = new_id_of<TableId>(at.file);
    CHECK(problem_of(add_party(at.file, wanted)) == not_found);
    auto party = at.card(at.join("Buurtkamer").id).party;
    party.left_on = Day::from_ymd(2101, 1, 1);
    CHECK(problem_of(save_party(at.file, party)) == bad("party.left_on"));
    party.left_on.reset();
    party.contact_person = new_id_of<PersonId>(at.file);
    CHECK(problem_of(save_party(at.file, party)).first == ProblemCode::MissingReference);
    CHECK(problem_of(show_party(at.file, new_id_of<PartyId>(at.file))) == not_found);
    CHECK(problem_of(remove_party(at.file, new_id_of<PartyId>(at.file))) == not_found);
    CHECK(problem_of(move_to_ring(at.file, new_id_of<PartyId>(at.file), PartnerRing::Core)) == not_found);
}

TEST_CASE("partners, their people and their seats are changed and removed, each as one step that can be undone") {
    PartyFile at;
    const auto joined = at.join("Buurtkamer", PartnerRing::Core, "Ria");
    auto card = at.card(joined.id);
    card.party.note = "Elke dinsdag open.";
    CHECK(undone_and_redone(at.file, [&] { return save_party(at.file, card.party); }) == "party.change");

    auto person = a_person(at.ids, "Bo");
    Capacity capacity;
    capacity.id = new_id_of<CapacityId>(at.file);
    capacity.person = person.id;
    capacity.party = joined.id;
    capacity.role = CapacityRole::Volunteer;
    CHECK(undone_and_redone(at.file, [&] { return save_party_person(at.file, person, capacity); }) == "person.add");
    person.phone = "06 9999";
    CHECK(undone_and_redone(at.file, [&] { return save_party_person(at.file, person, capacity); }) == "person.change");
    CHECK(at.card(joined.id).people.size() == 2);

    Seat seat;
    seat.id = new_id_of<SeatId>(at.file);
    seat.table = at.table.id;
    seat.party = joined.id;
    seat.represents = {at.join("Kerk").id};
    CHECK(undone_and_redone(at.file, [&] { return save_seat(at.file, seat); }) == "seat.add");
    CHECK(at.card(joined.id).seats.back().represents == std::vector<std::string>{"Kerk"});
    seat.holder = capacity.id;
    CHECK(undone_and_redone(at.file, [&] { return save_seat(at.file, seat); }) == "seat.change");
    CHECK(undone_and_redone(at.file, [&] { return move_to_ring(at.file, joined.id, PartnerRing::Shell); }) == "ring.move");
    for (const auto& row : at.card(joined.id).seats) CHECK(row.seat.ring == PartnerRing::Shell);
    CHECK(move_to_ring(at.file, joined.id, PartnerRing::Shell)->step == 0);

    CHECK(undone_and_redone(at.file, [&] { return remove_party_person(at.file, capacity.id); }) == "person.remove");
    CHECK_FALSE(at.find<Seat>(seat.id)->holder); // its seat is empty
    CHECK(at.find<Person>(person.id));           // the person stays for history
    CHECK(undone_and_redone(at.file, [&] { return remove_seat(at.file, seat.id); }) == "seat.remove");
    CHECK(undone_and_redone(at.file, [&] { return remove_party(at.file, joined.id); }) == "party.remove");
    CHECK(problem_of(show_party(at.file, joined.id)) == not_found);
    CHECK(at.number("SELECT count(*) FROM seat WHERE removed = 0") == 1);
    CHECK(at.number("SELECT count(*) FROM capacity WHERE removed = 0") == 0);
}

TEST_CASE("whose capacity ends is no longer the contact person") {
    PartyFile at;
    const auto joined = at.join("Buurtkamer", PartnerRing::Core, "Ria");
    const auto capacity = at.card(joined.id).people.at(0).capacity;
    REQUIRE(remove_party_person(at.file, capacity.id));
    CHECK_FALSE(at.card(joined.id).party.contact_person);
    CHECK(problem_of(remove_party_person(at.file, capacity.id)) == not_found);
}

TEST_CASE("people and seats refuse what cannot be") {
    PartyFile at;
    const auto joined = at.join("Buurtkamer");
    auto person = a_person(at.ids, "\t");
    Capacity capacity;
    capacity.id = new_id_of<CapacityId>(at.file);
    capacity.party = joined.id;
    CHECK(problem_of(save_party_person(at.file, person, capacity)) == bad("person.name"));
    person.name = "Bo";
    CHECK(problem_of(save_party_person(at.file, person, capacity)) == bad("capacity.person"));
    capacity.person = person.id;
    capacity.from = PartyFile::day("2026-05-01");
    capacity.until = PartyFile::day("2026-04-01");
    CHECK(problem_of(save_party_person(at.file, person, capacity)) == bad("capacity.until"));
    capacity.until.reset();
    capacity.party = new_id_of<PartyId>(at.file);
    CHECK(problem_of(save_party_person(at.file, person, capacity)) == not_found);
    Seat seat;
    seat.id = new_id_of<SeatId>(at.file);
    seat.party = joined.id;
    CHECK(problem_of(save_seat(at.file, seat)).first == ProblemCode::MissingReference);
    seat.table = at.table.id;
    seat.from = PartyFile::day("2026-05-01");
    seat.until = PartyFile::day("2026-04-01");
    CHECK(problem_of(save_seat(at.file, seat)) == bad("seat.until"));
    CHECK(problem_of(remove_seat(at.file, seat.id)) == not_found);
}

TEST_CASE("the list of partners has four orders; names go by their letters, accents and capitals aside") {
    PartyFile at;
    const auto zoe = at.join("Zoë helpt", PartnerRing::Shell);
    const auto eb = at.join("échte buren");
    const auto ac = at.join("Actief", PartnerRing::Shell);
    auto formal = at.find<Party>(ac.id).value();
    formal.kind = PartyKind::Formal;
    REQUIRE(save_party(at.file, formal));
    REQUIRE(remove_seat(at.file, at.card(zoe.id).seats.at(0).seat.id));
    at.actions(eb.id, {}, 2);
    at.actions(zoe.id, {}, 3);
    using D = Direction;
    CHECK(at.names({}) == "3: Actief échte buren Zoë helpt");
    CHECK(at.names(ordered(PartyOrder::Name, D::Descending)) == "3: Zoë helpt échte buren Actief");
    CHECK(at.names(ordered(PartyOrder::Ring)) == "3: échte buren Actief Zoë helpt"); // core, shell, no seat
    CHECK(at.names(ordered(PartyOrder::Kind)) == "3: échte buren Zoë helpt Actief");
    CHECK(at.names(ordered(PartyOrder::OpenActions, D::Descending)) == "3: Zoë helpt échte buren Actief");
    CHECK(at.names({}, {1, 1}) == "3: échte buren");
    CHECK(at.names({}, {9, 1}) == "3:");
    const auto rows = list_parties(at.file, ordered(PartyOrder::OpenActions, D::Descending), {})->rows;
    CHECK(rows[0].open_actions == 3);
    CHECK_FALSE(rows[0].ring);
    CHECK(rows[1].ring == PartnerRing::Core);
    CHECK(rows[1].tables == std::vector<std::string>{"Oost"});
}

TEST_CASE("the list of partners is filtered by ring, kind, table and words; who left is left out unless asked for") {
    PartyFile at;
    const auto church = at.join("Kerk aan de Dijk");
    const auto shell = at.join("Dijkwacht", PartnerRing::Shell);
    at.join("Buurtkamer");
    at.leave(shell.id, "2026-09-21");
    at.leave(church.id, "2026-09-22"); // tomorrow
    CHECK(at.names({}) == "2: Buurtkamer Kerk aan de Dijk");
    auto filter = called("dijk");
    CHECK(at.names(filter) == "1: Kerk aan de Dijk");
    filter.with_left = true;
    CHECK(at.names(filter) == "2: Dijkwacht Kerk aan de Dijk");
    CHECK(list_parties(at.file, filter, {})->rows[0].has_left);
    filter.ring = PartnerRing::Shell;
    CHECK(at.names(filter) == "1: Dijkwacht");
    filter.table = new_id_of<TableId>(at.file);
    CHECK(at.names(filter) == "0:");
    CHECK(at.names(called("wacht")) == "0:"); // the beginning of a word, not its middle
    PartyFilter formal;
    formal.kind = PartyKind::Formal;
    CHECK(at.names(formal) == "0:");
}

TEST_CASE("a partner's row says whom to call: the contact person, else the first one") {
    PartyFile at;
    const auto joined = at.join("Buurtkamer", PartnerRing::Core, "Ria");
    const auto bo = a_person(at.ids, "Bo");
    Capacity capacity;
    capacity.id = new_id_of<CapacityId>(at.file);
    capacity.person = bo.id;
    capacity.party = joined.id;
    REQUIRE(save_party_person(at.file, bo, capacity));
    const auto row = [&] { return list_parties(at.file, {}, {})->rows.at(0); };
    CHECK(row().contact == "Ria");
    CHECK(row().people == 2);
    auto party = *at.find<Party>(joined.id);
    party.contact_person = bo.id;
    REQUIRE(save_party(at.file, party));
    CHECK(row().contact == "Bo");
    party.contact_person.reset();
    REQUIRE(save_party(at.file, party));
    CHECK(row().contact == "Ria");
}

TEST_CASE("a partner's card has its open actions, the earliest day first, with the words of the network") {
    PartyFile at;
    const auto partner = at.member("Buurtkamer", "Ria", PartyKind::Informal);
    const auto about = at.case_file();
    at.action(about.id, partner, "2026-11-01");
    at.action(about.id, partner, "2026-10-01");
    auto without_day = at.action(about.id, partner, "2026-10-01");
    without_day.due.reset();
    at.keep(without_day);
    at.action(about.id, partner, "2026-09-01", ActionDone{PartyFile::day("2026-09-02")});
    ListEntry visit;
    visit.id = new_id_of<ListEntryId>(at.file);
    visit.network = at.network.id;
    visit.list = "action_kind";
    visit.code = "visit";
    visit.label = "Op bezoek";
    at.keep(visit);
    const auto actions = at.card(partner.party.id).open_actions;
    REQUIRE(actions.size() == 3);
    CHECK(actions[0].row.action.due == PartyFile::day("2026-10-01"));
    CHECK(actions[1].row.action.due == PartyFile::day("2026-11-01"));
    CHECK_FALSE(actions[2].row.action.due);
    CHECK(actions[0].case_code == about.code.text());
    CHECK(actions[0].kind_label == "Op bezoek");
    CHECK(actions[0].row.doer == "Ria");
}

TEST_CASE("pickers find the beginning of any word, accents and capitals aside, names that begin with it first") {
    PartyFile at;
    at.join("De Zonnebloem", PartnerRing::Core, "Anna Zöller");
    at.join("Zon en Maan", PartnerRing::Core, "Zoë van der Berg");
    at.join("Café ’t Zeepaardje", PartnerRing::Core, "Bert İnce");
    CHECK(at.found_parties("zon") == "Zon en Maan;De Zonnebloem;");
    CHECK(at.found_parties("CAFE zee") == "Café ’t Zeepaardje;");
    CHECK(at.found_parties("paard").empty());
    CHECK(at.found_parties("z", 2) == "Zon en Maan;Café ’t Zeepaardje;");
    CHECK(at.found_people("zo") == "Zoë van der Berg;Anna Zöller;");
    CHECK(at.found_people("berg") == "Zoë van der Berg;");
    CHECK(at.found_people("٪").empty());
    const auto hit = find_people(at.file, "anna")->at(0);
    CHECK(hit.party_name == "De Zonnebloem");
    CHECK(hit.party_kind == PartyKind::Informal);
}

TEST_CASE("a person with two roles is found once, with both; a role that ended or belongs to another partner is not told") {
    PartyFile at;
    const auto joined = at.join("Buurtkamer", PartnerRing::Core, "Anna");
    const auto other = at.join("Kerk");
    const auto also = [&](PartyId party, CapacityRole role, std::optional<Day> until) {
        Capacity capacity;
        capacity.id = at.ids.next_id<CapacityId>();
        capacity.person = *joined.contact;
        capacity.party = party;
        capacity.role = role;
        capacity.until = until;
        at.keep(capacity);
    };
    CHECK(find_people(at.file, "anna")->at(0).roles.size() == 1);
    also(joined.id, CapacityRole::Volunteer, {});
    also(joined.id, CapacityRole::Chair, PartyFile::day("2026-01-01"));
    also(other.id, CapacityRole::Ambassador, {});
    const auto hits = *find_people(at.file, "anna");
    REQUIRE(hits.size() == 1);
    const auto has = [&](CapacityRole role) { return std::ranges::find(hits[0].roles, role) != hits[0].roles.end(); };
    CHECK(has(CapacityRole::Volunteer) == (hits[0].party == joined.id));
    CHECK(has(CapacityRole::Ambassador) == (hits[0].party == other.id));
    CHECK_FALSE(has(CapacityRole::Chair));
}

TEST_CASE("pickers leave out who left or is not active; nothing typed gives the busiest first") {
    PartyFile at;
    const auto quiet = at.join("Aarde", PartnerRing::Core, "Aad");
    const auto busy = at.join("Water", PartnerRing::Core, "Wim");
    const auto gone = at.join("Vuur", PartnerRing::Core, "Vera");
    at.actions(busy.id, busy.contact, 2);
    at.actions(gone.id, gone.contact, 3);
    CHECK(at.found_parties("") == "Vuur;Water;Aarde;");
    CHECK(at.found_people(" ") == "Vera;Wim;Aad;");
    at.leave(gone.id, "2026-09-01");
    CHECK(at.found_parties("") == "Water;Aarde;");
    CHECK(at.found_parties("vuur").empty());
    CHECK(at.found_people("") == "Wim;Aad;");
    CHECK(at.found_people("vera").empty());
    auto aad = *at.find<Person>(*quiet.contact);
    aad.active = false;
    at.keep(aad);
    CHECK(at.found_people("a").empty());
    const auto loose = a_person(at.ids, "Buurvrouw Toos"); // belongs to no partner
    at.keep(loose);
    CHECK(at.found_people("toos") == "Buurvrouw Toos;");
}

TEST_CASE("a second reader sees no partner and changes none") {
    PartyFile at;
    const auto joined = at.join("Buurtkamer", PartnerRing::Core, "Ria");
    const auto card = at.card(joined.id);
    as_second_reader(at, [&](Workspace& second) {
        CHECK(refuses(list_parties(second, {}, {})));
        CHECK(refuses(show_party(second, joined.id)));
        CHECK(refuses(find_people(second, "r")));
        CHECK(refuses(find_parties(second, "b")));
        CHECK(refuses(add_party(second, NewParty{"Kerk"})));
        CHECK(refuses(save_party(second, card.party)));
        CHECK(refuses(remove_party(second, joined.id)));
        CHECK(refuses(save_party_person(second, card.people[0].person, card.people[0].capacity)));
        CHECK(refuses(remove_party_person(second, card.people[0].capacity.id)));
        CHECK(refuses(save_seat(second, card.seats[0].seat)));
        CHECK(refuses(remove_seat(second, card.seats[0].seat.id)));
        CHECK(refuses(move_to_ring(second, joined.id, PartnerRing::Shell)));
    });
}
