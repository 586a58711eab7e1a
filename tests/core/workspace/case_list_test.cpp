#include "everything.h"
#include "workspace/cases.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

// Five cases: a is the oldest and e the newest, except that d has no day.
struct ListFile : MeetingFile {
    ListFile() {
        other_table.id = ids.next_id<TableId>();
        other_table.network = network.id;
        other_table.name = "West";
        keep(other_table);
        add("26-AAA", "2026-01-05", CaseIntake{}, Urgency::Soon, table.id);
        add("25-CCC", "2026-02-05", CaseOpen{day("2026-02-05")}, Urgency::Acute, table.id);
        add("26-KKK", "2026-03-05", CaseOpen{day("2026-03-05")}, std::nullopt, other_table.id);
        add("26-K7F", nullptr, CaseClosed{day("2026-04-05"), "solved"}, Urgency::CanWait, table.id);
        add("24-XYX", "2026-05-05", CaseAftercare{day("2026-12-05")}, Urgency::Urgent, other_table.id);
    }
    void add(const char* code, const char* opened_on, const CaseState& state, std::optional<Urgency> urgency, TableId at_table) {
        auto one = a_case(ids, random);
        one.code = *CaseCode::parse(code);
        one.table = at_table;
        one.state = state;
        one.urgency = urgency;
        if (opened_on != nullptr) one.opened_on = day(opened_on);
        keep(one);
        cases.push_back(one);
    }
    std::string codes(const CaseFilter& filter, PageWish wish = {}) {
        const auto page = list_cases(file, filter, wish);
        REQUIRE(page);
        std::string codes = std::to_string(page->total) + ":";
        for (const auto& row : page->rows) codes += " " + row.code;
        return codes;
    }

    MeetingTable other_table;
    std::vector<CaseFile> cases;
};

CaseFilter ordered(CaseOrder order, Direction direction) {
    CaseFilter filter;
    filter.order = order;
    filter.direction = direction;
    return filter;
}

CaseFilter about(std::string text) {
    CaseFilter filter;
    filter.text = std::move(text);
    return filter;
}

} // namespace

TEST_CASE("the list of cases has four orders in two directions; a case without a day is the oldest") {
    ListFile at;
    using O = CaseOrder;
    using D = Direction;
    CHECK(at.codes({}) == "5: 24-XYX 26-KKK 25-CCC 26-AAA 26-K7F");
    CHECK(at.codes(ordered(O::OpenedOn, D::Ascending)) == "5: 26-K7F 26-AAA 25-CCC 26-KKK 24-XYX");
    CHECK(at.codes(ordered(O::Code, D::Ascending)) == "5: 24-XYX 25-CCC 26-AAA 26-K7F 26-KKK");
    CHECK(at.codes(ordered(O::Code, D::Descending)) == "5: 26-KKK 26-K7F 26-AAA 25-CCC 24-XYX");
    CHECK(at.codes(ordered(O::State, D::Ascending)) == "5: 26-AAA 25-CCC 26-KKK 24-XYX 26-K7F");
    CHECK(at.codes(ordered(O::State, D::Descending)) == "5: 26-K7F 24-XYX 26-KKK 25-CCC 26-AAA");
    CHECK(at.codes(ordered(O::Urgency, D::Descending)) == "5: 25-CCC 24-XYX 26-AAA 26-K7F 26-KKK");
    CHECK(at.codes(ordered(O::Urgency, D::Ascending)) == "5: 26-KKK 26-K7F 26-AAA 24-XYX 25-CCC");
}

TEST_CASE("the list of cases comes in pages that fit together, in every order and behind every filter") {
    ListFile at;
    for (const auto order : {CaseOrder::OpenedOn, CaseOrder::Code, CaseOrder::State, CaseOrder::Urgency})
        for (const auto direction : {Direction::Ascending, Direction::Descending})
            for (const bool of_state : {false, true})
                for (const bool of_table : {false, true})
                    for (const auto* text : {"", "26"}) {
                        auto filter = ordered(order, direction);
                        filter.text = text;
                        if (of_state) filter.state = "open";
                        if (of_table) filter.table = at.table.id;
                        const auto all = list_cases(at.file, filter, {});
                        REQUIRE(all);
                        CHECK(all->total == static_cast<std::int64_t>(all->rows.size()));
                        std::vector<std::string> whole, pieces;
                        for (const auto& row : all->rows) whole.push_back(row.code);
                        for (std::int64_t offset = 0; offset < 6; offset += 2) {
                            const auto page = list_cases(at.file, filter, {offset, 2});
                            for (const auto& row : page->rows) pieces.push_back(row.code);
                        }
                        CHECK(pieces == whole);
                    }
    CHECK(at.codes({}, {99, 10}) == "5:");
    CHECK(at.codes(about("26-"), {99, 10}) == "3:");
}

TEST_CASE("the list of cases is filtered by state and table") {
    ListFile at;
    CaseFilter filter;
    filter.state = "open";
    CHECK(at.codes(filter) == "2: 26-KKK 25-CCC");
    filter.table = at.table.id;
    CHECK(at.codes(filter) == "1: 25-CCC");
    filter.order = CaseOrder::Urgency;
    CHECK(at.codes(filter) == "1: 25-CCC");
    filter.state.reset();
    CHECK(at.codes(filter) == "3: 25-CCC 26-AAA 26-K7F");
    filter.state = "no such state";
    CHECK(at.codes(filter) == "0:");
    filter.table = TableId();
    filter.state.reset();
    CHECK(at.codes(filter) == "0:");
}

TEST_CASE("the list of cases is filtered by the beginning of a code, in any case and with or without its hyphen") {
    ListFile at;
    CHECK(at.codes(about("26-k")) == "2: 26-KKK 26-K7F");
    CHECK(at.codes(about(" 26K7f ")) == "1: 26-K7F");
    CHECK(at.codes(about("2")) == "5: 24-XYX 26-KKK 25-CCC 26-AAA 26-K7F");
    CHECK(at.codes(about("7F")) == "0:"); // the beginning, not the middle
    auto filter = about("26-K");
    filter.order = CaseOrder::Code;
    filter.direction = Direction::Ascending;
    CHECK(at.codes(filter) == "2: 26-K7F 26-KKK");
    filter.table = at.other_table.id;
    CHECK(at.codes(filter) == "1: 26-KKK");
    filter.state = "closed";
    CHECK(at.codes(filter) == "0:");
}

TEST_CASE("the list of cases is filtered by words of a question, a need or a line, never of an action or a name") {
    ListFile at;
    auto asked = at.cases[0];
    asked.question_to_network = "Wie kent een goede fietsenmaker?";
    at.keep(asked);
    at.need(at.cases[1].id, "De fiets is kapot");
    Line line;
    line.id = at.ids.next_id<LineId>();
    line.case_file = at.cases[2].id;
    line.text = "Kwam met de bakfiets. Fietst graag in de duinen bij Zoë.";
    at.keep(line);
    const auto partner = at.member("Fietsclub", "Ria", PartyKind::Informal);
    at.action(at.cases[3].id, partner, "2026-10-01");
    CHECK(at.codes(about("fiets")) == "3: 26-KKK 25-CCC 26-AAA");
    CHECK(at.codes(about("FIETS kapot")) == "1: 25-CCC");
    CHECK(at.codes(about("zoe")) == "1: 26-KKK");
    CHECK(at.codes(about("langsgaan")) == "0:"); // the text of an action
    CHECK(at.codes(about("fi")) == "0:");        // too little to look for
    CHECK(at.codes(about("\"OR* NEAR(")) == "0:");
    REQUIRE(remove_case(at.file, at.cases[1].id));
    CHECK(at.codes(about("kapot")) == "0:");
}

TEST_CASE("each state has its number of cases, those without any as well") {
    ListFile at;
    using Counts = std::vector<std::pair<std::string, std::int64_t>>;
    CHECK(*count_cases_by_state(at.file) ==
          Counts{{"intake", 1}, {"open", 2}, {"handover_offered", 0}, {"handed_over", 0}, {"aftercare", 1}, {"closed", 1}});
    REQUIRE(remove_case(at.file, at.cases[0].id));
    CHECK(count_cases_by_state(at.file)->front().second == 0);
    CHECK(list_cases(at.file, {}, {})->total == 4);
}

TEST_CASE("a second reader gets codes only, and no numbers beside states") {
    ListFile at;
    at.need(at.cases[0].id, "Hulp bij post");
    as_second_reader(at, [&](Workspace& second) {
        const auto page = list_cases(second, about("hulp"), {});
        REQUIRE(page);
        CHECK(page->total == 5);
        CHECK(page->rows.size() == 5);
        for (const auto& row : page->rows) {
            CHECK(row.code.size() == 6);
            CHECK((row.table.empty() && row.state.empty() && row.needs.empty() && !row.urgency && !row.opened_on));
        }
        CHECK(refuses(count_cases_by_state(second)));
        CHECK(refuses(show_case(second, "26-AAA")));
    });
}
