#include "base/json/json.h"
#include "domain/network/from_template.h"
#include "domain/network/rules.h"

#include <catch2/catch_all.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

using namespace tandem;
using namespace tandem::domain;

namespace {

const std::filesystem::path folder = TANDEM_SOURCE_DIR "/resources/templates";

template <class T>
T read(const std::filesystem::path& path) {
    std::ifstream file(path);
    const auto json = parse_json(std::string(std::istreambuf_iterator<char>(file), {}));
    REQUIRE(json.has_value());
    auto decoded = decode<T>(*json);
    INFO(path.filename().string() << ": " << (decoded ? "" : decoded.error().where));
    REQUIRE(decoded.has_value());
    return *std::move(decoded);
}

const CommonLists& common() {
    static const auto lists = read<CommonLists>(folder / "lists" / "common.json");
    return lists;
}

const std::map<std::string, NetworkTemplate>& templates() {
    static const auto all = [] {
        std::map<std::string, NetworkTemplate> found;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == ".json") found[entry.path().stem().string()] = read<NetworkTemplate>(entry.path());
        return found;
    }();
    return all;
}

const NetworkTemplate& starting_with(std::string_view start) {
    for (const auto& [code, one] : templates())
        if (code.starts_with(start)) return one;
    FAIL("no such template");
    throw std::logic_error("unreachable");
}

class StillClock final : public Clock {
public:
    Instant now() const override { return {1'000'000}; }
};

NetworkStart start(const NetworkTemplate& from, TextLanguage language = TextLanguage::Nl) {
    const StillClock clock;
    SeededRandom random(1);
    IdSource ids(clock, random);
    return start_network(from, common(), "Proef", language, ids);
}

bool complete(const LocalText& text) { return !text.nl.empty() && !text.en.empty(); }

} // namespace

TEST_CASE("there are six templates, each named as its file, complete in two languages") {
    CHECK(templates().size() == 6);
    for (const auto& [name, one] : templates()) {
        INFO(name);
        CHECK(one.code == name);
        CHECK(complete(one.title));
        CHECK(complete(one.about));
        CHECK(unknown_party_code(one) == nullptr);
        for (const auto& question : one.setup_questions) CHECK(complete(question.text));
        for (const auto& party : one.parties) CHECK(complete(party.name));
        for (const auto& table : one.tables) CHECK(faults_of(table.protocol).empty());
    }
}

TEST_CASE("list entries have a code and a label of their own, and a template's entries take the place of the common ones") {
    for (const auto& [name, one] : templates()) {
        INFO(name);
        std::set<std::pair<std::string, std::string>> seen;
        for (const auto& entry : entries_of(one, common())) {
            INFO(entry.list << " " << entry.code);
            CHECK(complete(entry.label));
            CHECK(seen.emplace(entry.list, entry.code).second);
        }
    }
    NetworkTemplate own;
    own.list_entries = {{"category", "social", {"Mensen", "People"}, {}}};
    CHECK(entries_of(own, common()).size() == common().entries.size());
}

TEST_CASE("a sector that a party names is in the list of sectors") {
    for (const auto& [name, one] : templates()) {
        std::set<std::string> sectors;
        for (const auto& entry : entries_of(one, common()))
            if (entry.list == "party_sector") sectors.insert(entry.code);
        for (const auto& party : one.parties) {
            INFO(name << " " << party.code);
            if (party.sector) CHECK(sectors.contains(*party.sector));
        }
    }
}

TEST_CASE("what a template asks at set-up it leaves unset") {
    const auto unset = [](const Network& network, std::string_view field) {
        const auto position = *schema_of<Network>().position_of(schema_of<Network>().field_named(field)->number);
        return to_values(network)[position].is_nothing() || to_values(network)[position] == Value(ValueList{});
    };
    for (const auto& [name, one] : templates()) {
        const NetworkStart begun = start(one);
        for (const auto& question : one.setup_questions) {
            INFO(name << " " << question.about);
            const auto dot = question.about.find('.');
            const std::string record = question.about.substr(0, dot), field = question.about.substr(dot + 1);
            if (record == "network") {
                REQUIRE(schema_of<Network>().field_named(field) != nullptr);
                if (field != "guideline") CHECK(unset(begun.network, field));
            } else {
                REQUIRE(record == "meeting_table");
                REQUIRE(schema_of<MeetingTable>().field_named(field) != nullptr);
                if (field == "room_minutes") CHECK_FALSE(begun.tables[0].room_minutes);
            }
        }
    }
}

TEST_CASE("Amersfoort: three tables with an open core, residents in it, outreach care too") {
    const auto& one = starting_with("t1");
    CHECK(one.tables.size() == 3);
    CHECK(one.tables[0].core_participation == CoreParticipation::Open);
    CHECK(one.meeting_mode == MeetingMode::Periodic);
    CHECK_FALSE(one.tables[0].protocol.task_grounds_allowed);
    CHECK(std::any_of(one.parties.begin(), one.parties.end(), [](const auto& p) { return p.kind == PartyKind::Resident && p.ring == PartnerRing::Core; }));
    CHECK(std::any_of(one.parties.begin(), one.parties.end(), [](const auto& p) { return p.sector == "outreach" && p.ring == PartnerRing::Core; }));
}

TEST_CASE("Utrecht: coordinator, rhythm and privacy mode are open, and an open ceiling is the lowest") {
    const auto& one = starting_with("t2");
    CHECK_FALSE(one.coordinator);
    CHECK_FALSE(one.meeting_mode);
    CHECK_FALSE(one.dimensions.coordination);
    CHECK(ceiling_at(one.tables[0].protocol, Occasion::Table) == OccasionCeiling{});
    const auto& network = start(one).network;
    CHECK_FALSE(network.coordinator_party);
    CHECK(network.from_template == one.code);
}

TEST_CASE("Rotterdam: two closed teams, task grounds, room screen without names, and no start without a regulation") {
    const auto& one = starting_with("t3");
    CHECK(one.type == NetworkType::PublicMentalHealth);
    REQUIRE(one.tables.size() == 2);
    for (const auto& table : one.tables) {
        CHECK(table.core_participation == CoreParticipation::Closed);
        CHECK(table.protocol.task_grounds_allowed);
        CHECK(ceiling_at(table.protocol, Occasion::Screen).doers == IdentityLevel::Anonymous);
    }
    const Network network = start(one).network;
    CHECK(network.stage == NetworkStage::Forming);
    CHECK(refuse_stage(network, NetworkStage::Running));
    CHECK(offers_coercion(network));
    CHECK(std::none_of(one.parties.begin(), one.parties.end(), [](const auto& p) { return p.kind == PartyKind::Informal; }));
}

TEST_CASE("Zeist: one theme, coordinated by welfare work; meetings and privacy mode open") {
    const auto& one = starting_with("t4");
    CHECK(one.coordinator == "welfare");
    CHECK_FALSE(one.meeting_mode);
    CHECK(ceiling_at(one.tables[0].protocol, Occasion::Table) == OccasionCeiling{});
    CHECK(one.dimensions.clients->text);
}

TEST_CASE("Almere: no periodic meeting, bilateral first") {
    CHECK(starting_with("t5").meeting_mode == MeetingMode::Bilateral);
    for (const auto& [name, one] : templates())
        if (!name.starts_with("t5")) CHECK(one.meeting_mode != MeetingMode::Bilateral);
}

TEST_CASE("Breda: who is paid does not show, informal first, equal partners") {
    const auto& one = starting_with("t6");
    CHECK(one.informal_first == true);
    CHECK(one.stage == NetworkStage::Forming);
    CHECK(start(one).tables[0].hide_who_is_paid);
    for (const auto& [name, other] : templates())
        if (!name.starts_with("t6")) CHECK_FALSE(start(other).tables[0].hide_who_is_paid);
    CHECK(one.dimensions.informal_place->choice == InformalPlace::EqualPartner);
}

TEST_CASE("only the network for acute concerns allows task grounds or is closed") {
    for (const auto& [name, one] : templates()) {
        INFO(name);
        const bool acute = one.type == NetworkType::PublicMentalHealth;
        for (const auto& table : one.tables) {
            CHECK(table.protocol.task_grounds_allowed == acute);
            CHECK((table.core_participation == CoreParticipation::Closed) == acute);
        }
        for (const auto& party : one.parties)
            if (party.sector == "safety" && party.code == "police") CHECK(party.authority_or_interest);
            else if (party.sector == "housing" || party.sector == "municipality") CHECK(party.authority_or_interest);
    }
}

TEST_CASE("a network begins with a seat for each party at each table, and every reference leads somewhere") {
    for (const auto& [name, one] : templates()) {
        INFO(name);
        const NetworkStart begun = start(one);
        CHECK(begun.network.name == "Proef");
        CHECK(begun.seats.size() == one.tables.size() * one.parties.size());
        std::set<PartyId> parties;
        for (const Party& party : begun.parties) CHECK(parties.insert(party.id).second);
        std::set<TableId> tables;
        for (const MeetingTable& table : begun.tables) CHECK(tables.insert(table.id).second);
        for (const Seat& seat : begun.seats) {
            CHECK(parties.contains(seat.party));
            CHECK(tables.contains(seat.table));
            for (const PartyId represented : seat.represents) CHECK(parties.contains(represented));
        }
        CHECK(begun.network.coordinator_party.has_value() == one.coordinator.has_value());
        for (const ListEntry& entry : begun.list_entries) CHECK(entry.network == begun.network.id);
    }
}

TEST_CASE("a network can begin in English") {
    const auto begun = start(starting_with("t1"), TextLanguage::En);
    CHECK(begun.tables[0].name == "Area 1");
    CHECK(begun.parties[0].name == "Welfare organisation");
}

TEST_CASE("a template with a part that nobody knows is refused with its place") {
    const auto json = parse_json(R"({"entries": [{"list": "a", "code": "b", "label": {"nl": "c", "en": "d", "de": "e"}}]})");
    REQUIRE(json);
    const auto refused = decode<CommonLists>(*json);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == ValueFault::UnknownPart);
    CHECK(refused.error().where == "entries.0.label.de");
}
