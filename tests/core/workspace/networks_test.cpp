#include "everything.h"
#include "workspace/networks.h"
#include "workspace/new_ids.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

TEST_CASE("the tables stand as they were made, with the partners that sit there now") {
    MeetingFile at;
    MeetingTable west = at.table;
    west.id = new_id_of<TableId>(at.file);
    west.name = "West";
    CHECK(undone_and_redone(at.file, [&] { return save_table(at.file, west); }) == "table.add");
    at.member("Buurtkamer", "Ria", PartyKind::Informal);
    at.member("Kerk", "Kees", PartyKind::Informal, PartnerRing::Shell);
    auto ended = at.member("Oude club", "Oda", PartyKind::Informal).seat;
    ended.until = MeetingFile::day("2026-09-20");
    at.keep(ended);
    auto left = at.member("Weg", "Wim", PartyKind::Informal).party;
    left.left_on = MeetingFile::day("2026-09-21");
    at.keep(left);
    const auto tables = list_tables(at.file);
    REQUIRE(tables);
    REQUIRE(tables->size() == 2);
    CHECK((*tables)[0].table == at.table);
    CHECK((*tables)[0].core_parties == 1);
    CHECK((*tables)[0].shell_parties == 1);
    CHECK((*tables)[1].table.name == "West");
    CHECK((*tables)[1].core_parties == 0);
}

TEST_CASE("the choices of a list stand in its order, retired ones left out") {
    MeetingFile at;
    const auto add = [&](const char* code, std::int32_t order, bool retired) {
        ListEntry entry;
        entry.id = new_id_of<ListEntryId>(at.file);
        entry.network = at.network.id;
        entry.list = "life_domain";
        entry.code = code;
        entry.label = std::string("Label ") + code;
        entry.order = order;
        entry.retired = retired;
        at.keep(entry);
    };
    add("money", 2, false);
    add("home", 1, false);
    add("old", 0, true);
    const auto choices = choices_of(at.file, "life_domain");
    REQUIRE(choices);
    REQUIRE(choices->size() == 2);
    CHECK((*choices)[0].code == "home");
    CHECK((*choices)[1].label == "Label money");
    CHECK(choices_of(at.file, "no_such_list")->empty());
}

TEST_CASE("the network is changed as one step; a new zone counts at once") {
    MeetingFile at;
    auto network = at.network;
    network.name = emoji_and_right_to_left;
    network.zone = "Pacific/Auckland";
    CHECK(undone_and_redone(at.file, [&] { return save_network(at.file, network); }) == "network.change");
    CHECK(*network_of(at.file) == network);
    CHECK(at.file.zone().name() == "Pacific/Auckland");
}

TEST_CASE("a network and a table refuse what cannot be") {
    MeetingFile at;
    const auto refused = [&](auto change) {
        auto wrong = at.network;
        change(wrong);
        return problem_of(save_network(at.file, wrong));
    };
    CHECK(refused([](Network& one) { one.name = " "; }) == bad("network.name"));
    CHECK(refused([](Network& one) { one.zone = "Atlantis"; }) == bad("network.zone"));
    CHECK(refused([](Network& one) { one.feedback_days = -1; }) == bad("network.feedback_days"));
    CHECK(refused([](Network& one) { one.default_retention_months = 99'999; }) == bad("network.default_retention_months"));
    CHECK(refused([](Network& one) { one.dpia_on = Day::from_ymd(2222, 1, 1); }) == bad("network.dpia_on"));
    CHECK(refused([&](Network& one) { one.id = new_id_of<NetworkId>(at.file); }) == not_found);
    CHECK(refused([](Network& one) {
              one.type = NetworkType::PublicMentalHealth;
              one.stage = NetworkStage::Running;
          }).first == ProblemCode::RegulationNeeded); // R54
    const auto refused_table = [&](auto change) {
        auto wrong = at.table;
        change(wrong);
        return problem_of(save_table(at.file, wrong));
    };
    CHECK(refused_table([](MeetingTable& one) { one.name.clear(); }) == bad("meeting_table.name"));
    CHECK(refused_table([](MeetingTable& one) { one.minutes_review = 0; }) == bad("meeting_table.minutes_review"));
    CHECK(refused_table([](MeetingTable& one) { one.room_minutes = 2000; }) == bad("meeting_table.room_minutes"));
    CHECK(refused_table([](MeetingTable& one) {
              one.protocol.veiled_fields = {VeiledField::Initials, VeiledField::Initials};
          }) == bad("meeting_table.protocol"));
    CHECK(refused_table([&](MeetingTable& one) { one.network = new_id_of<NetworkId>(at.file); }).first == ProblemCode::MissingReference);
    auto table = at.table;
    table.rule_card = "Wij praten met respect.";
    CHECK(undone_and_redone(at.file, [&] { return save_table(at.file, table); }) == "table.change");
}

TEST_CASE("a second reader sees no table and changes nothing of the network") {
    MeetingFile at;
    as_second_reader(at, [&](Workspace& second) {
        CHECK(refuses(list_tables(second)));
        CHECK(refuses(choices_of(second, "life_domain")));
        CHECK(refuses(save_network(second, at.network)));
        CHECK(refuses(save_table(second, at.table)));
    });
}
