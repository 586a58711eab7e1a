#include "storage/cases/case_list.h"
#include "storage/cases/cases_store.h"
#include "storage/cases/list_orders.h"
#include "support/builders.h"
#include "support/test_store.h"

#include <algorithm>
#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::storage;
using namespace tandem::test;

namespace {

domain::CaseState state_number(int number, Day day) {
    switch (number % 6) {
    case 0: return domain::CaseIntake{};
    case 1: return domain::CaseOpen{day};
    case 2: return domain::CaseHandoverOffered{day, "elders"};
    case 3: return domain::CaseHandedOver{day, "elders"};
    case 4: return domain::CaseAftercare{day};
    default: return domain::CaseClosed{day, "solved"};
    }
}

struct Cases : TestStore {
    Cases() {
        constexpr domain::Urgency urgencies[] = {domain::Urgency::CanWait, domain::Urgency::Soon, domain::Urgency::Urgent,
                                                 domain::Urgency::Acute};
        const Day start = *Day::parse("2026-01-01");
        REQUIRE(store->write(act(), [&](UnitOfWork& work) {
            for (int i = 0; i < 60; ++i) {
                auto one = a_case(ids, random);
                one.table = tables[static_cast<std::size_t>(i % 2)];
                one.state = state_number(i, start);
                if (i % 5 != 0) one.urgency = urgencies[i % 4];
                if (i % 7 != 0) one.opened_on = start.plus_days(i * 17 % 40);
                one.question_to_network = "Wie kent een fietsenmaker?";
                work.save(one);
            }
        }));
    }
    CaseIdPage page(const CaseListWish& wish, std::int64_t offset = 0, std::int64_t limit = 100) {
        return *store->read([&](sqlite::Connection& connection) { return CaseList(connection).page(wish, offset, limit); });
    }

    domain::TableId tables[2] = {ids.next_id<domain::TableId>(), ids.next_id<domain::TableId>()};
};

constexpr CaseListOrder orders[] = {CaseListOrder::OpenedOn, CaseListOrder::Code, CaseListOrder::State, CaseListOrder::Urgency};
constexpr ListDirection directions[] = {ListDirection::Ascending, ListDirection::Descending};

std::string plan_of(sqlite::Connection& connection, const std::string& sql) {
    std::string plan;
    auto cursor = connection.query("EXPLAIN QUERY PLAN " + sql);
    while (cursor.next()) plan += cursor.text(3) + "\n";
    return plan;
}

} // namespace

TEST_CASE("the expressions of the list's orders are those of the schema, letter for letter") {
    const auto sql = file_text(TANDEM_SOURCE_DIR "/core/storage/schema/003_list_orders_and_settings.sql");
    CHECK(sql.find(state_rank) != std::string::npos);
    CHECK(sql.find(urgency_rank) != std::string::npos);
}

TEST_CASE("found by words or read by index, cases stand in the same order behind the same filters") {
    Cases at;
    for (const auto order : orders)
        for (const auto direction : directions)
            for (const auto* state : {"", "open", "closed"})
                for (const bool of_table : {false, true}) {
                    CaseListWish wish{{}, {}, {}, order, direction};
                    if (*state != '\0') wish.state = state;
                    if (of_table) wish.table = at.tables[1];
                    const auto read = at.page(wish);
                    wish.text = "fietsen"; // they all ask for one
                    const auto found = at.page(wish);
                    CHECK(read.total > 0);
                    CHECK(read.total == found.total);
                    CHECK(read.ids == found.ids);
                }
}

TEST_CASE("no order of the list reads all cases, and none without a filter sorts them") {
    Cases at;
    const auto plan = *at.store->read([](sqlite::Connection& connection) {
        return plan_of(
                   connection,
                   "SELECT id FROM case_file INDEXED BY case_list_opened WHERE removed = 0 ORDER BY opened_on DESC, id DESC LIMIT 100") +
               plan_of(connection, "SELECT id FROM case_file INDEXED BY case_list_state WHERE removed = 0 ORDER BY " +
                                       std::string(state_rank) + " DESC, opened_on DESC, id DESC LIMIT 100") +
               plan_of(connection, "SELECT id FROM case_file INDEXED BY case_list_urgency WHERE removed = 0 ORDER BY " +
                                       std::string(urgency_rank) + " DESC, opened_on DESC, id DESC LIMIT 100") +
               plan_of(connection, "SELECT id FROM case_file INDEXED BY case_list_code WHERE removed = 0 ORDER BY code, id LIMIT 100");
    });
    CHECK(plan.find("USE TEMP B-TREE") == std::string::npos);
    CHECK(std::ranges::count(plan, '\n') == 4);
    for (const auto* index :
         {"COVERING INDEX case_list_opened", "INDEX case_list_state", "INDEX case_list_urgency", "COVERING INDEX case_list_code"})
        CHECK(plan.find(index) != std::string::npos);
}

TEST_CASE("what is typed as the beginning of a code is read as one") {
    CHECK(code_beginning("26k7") == "26-K7");
    CHECK(code_beginning(" 26-k7f ") == "26-K7F");
    CHECK(code_beginning("26") == "26");
    CHECK(code_beginning("fiets") == "FIETS");
}
