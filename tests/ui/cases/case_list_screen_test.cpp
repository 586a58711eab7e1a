#include "cases/case_list_screen.h"

#include "catalogue/words.h"
#include "ui/shown_screen.h"
#include "widgets/list_table.h"
#include "widgets/search_box.h"
#include "workspace/cases.h"
#include "workspace/identities.h"
#include "workspace/networks.h"

#include <QHeaderView>

using namespace tandem;
using cases::CaseListScreen;
using test::OpenExample;

namespace {

using ShownList = test::ShownScreen<CaseListScreen>;

widgets::ListTable* table(ShownList& shown) { return shown.find<widgets::ListTable>("caseTableView"); }

QStringList column(ShownList& shown, int number) {
    QStringList texts;
    const auto* model = table(shown)->model();
    for (int row = 0; row < model->rowCount(); ++row) texts << model->index(row, number).data(Qt::AccessibleTextRole).toString();
    return texts;
}

void click_head(ShownList& shown, int section) {
    auto* head = table(shown)->horizontalHeader();
    const QPoint place(head->sectionViewportPosition(section) + head->sectionSize(section) / 2, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    shown.settled();
}

std::int64_t all_cases(OpenExample& example) {
    return test::asked(example, [](workspace::Workspace& file) { return workspace::list_cases(file, {}, {}); }).total;
}

} // namespace

TEST_CASE("the list of cases shows every case, the newest first, and no cell is invalid") {
    OpenExample example;
    ShownList shown(example);
    CHECK(table(shown)->model()->rowCount() == all_cases(example));
    const auto* model = table(shown)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        for (int cell = 0; cell < model->columnCount(); ++cell) CHECK(model->index(row, cell).data(Qt::DisplayRole).isValid());
}

TEST_CASE("a click on a head sorts by it, a second one the other way round") {
    OpenExample example;
    ShownList shown(example);
    click_head(shown, 0);
    const auto one_way = column(shown, 0);
    auto sorted = one_way;
    std::ranges::sort(sorted);
    auto back = sorted;
    std::ranges::reverse(back);
    CHECK((one_way == sorted || one_way == back));
    click_head(shown, 0);
    const auto other_way = column(shown, 0);
    CHECK(other_way != one_way);
    CHECK((other_way == sorted || other_way == back));
    for (const int section : {2, 3, 5}) {
        click_head(shown, section);
        CHECK(column(shown, 0).size() == one_way.size());
    }
}

TEST_CASE("the first click on how urgent puts the most urgent on top") {
    OpenExample example;
    ShownList shown(example);
    click_head(shown, 3);
    CHECK(column(shown, 3).front() == catalogue::label(domain::Urgency::Acute));
    click_head(shown, 3);
    CHECK(column(shown, 3).front() != catalogue::label(domain::Urgency::Acute));
}

TEST_CASE("how the list was sorted is remembered") {
    OpenExample example;
    QStringList sorted;
    {
        ShownList shown(example);
        click_head(shown, 0);
        sorted = column(shown, 0);
        shown.screen.hide();
    }
    ShownList again(example);
    CHECK(column(again, 0) == sorted);
}

TEST_CASE("chips filter by state and are remembered; the search is not") {
    OpenExample example;
    {
        ShownList shown(example);
        shown.click("state_closed");
        const auto states = column(shown, 2);
        REQUIRE(!states.isEmpty());
        for (const auto& state : states) CHECK(state == states.first());
        CHECK(states.size() < all_cases(example));
        CHECK(shown.find<QAbstractButton>("state_closed")->isChecked());
        shown.screen.hide();
    }
    ShownList again(example);
    CHECK(again.find<QAbstractButton>("state_closed")->isChecked());
    CHECK(column(again, 2).size() < all_cases(example));
    again.click("state_all");
    CHECK(column(again, 2).size() == all_cases(example));
}

TEST_CASE("a search that finds nothing says so and offers all cases") {
    OpenExample example;
    ShownList shown(example);
    shown.type("caseSearch", "zzzzqqq");
    QTest::keyClick(shown.find("caseSearch"), Qt::Key_Return);
    shown.settled();
    REQUIRE(shown.find("emptyStep")->isVisible());
    shown.click("emptyStep");
    CHECK(column(shown, 0).size() == all_cases(example));
}

TEST_CASE("a code that is typed finds its case, and Enter in the list opens it") {
    OpenExample example;
    ShownList shown(example);
    const auto code = column(shown, 0).at(3);
    shown.type("caseSearch", code);
    QTest::keyClick(shown.find("caseSearch"), Qt::Key_Return);
    shown.settled();
    REQUIRE(column(shown, 0) == QStringList{code});
    table(shown)->setFocus();
    table(shown)->setCurrentRow(0);
    QTest::keyClick(table(shown), Qt::Key_Return);
    REQUIRE(!shown.places.isEmpty());
    CHECK(shown.places.last() == screen::Place{screen::Where::Case, code});
}

TEST_CASE("Delete removes the chosen case and undo brings it back") {
    OpenExample example;
    ShownList shown(example);
    const auto before = all_cases(example);
    table(shown)->setFocus();
    table(shown)->setCurrentRow(1);
    QTest::keyClick(table(shown), Qt::Key_Delete);
    shown.settled();
    CHECK(all_cases(example) == before - 1);
    CHECK(table(shown)->model()->rowCount() == before - 1);
    example.desk.undo();
    shown.settled();
    CHECK(table(shown)->model()->rowCount() == before);
}

TEST_CASE("an empty network says what cases are for and offers the first step") {
    OpenExample example([](workspace::Workspace& file) -> workspace::Result<void> {
        const auto made = workspace::make_network(file, workspace::templates().front(), "Buurtnetwerk");
        if (!made) return tl::make_unexpected(made.error());
        return {};
    });
    ShownList shown(example);
    REQUIRE(shown.find("emptyStep")->isVisible());
    shown.click("emptyStep");
    CHECK(shown.places.last().where == screen::Where::NewCase);
}

TEST_CASE("no name of a resident stands in the list") {
    OpenExample example;
    ShownList shown(example);
    const auto* model = table(shown)->model();
    QString all;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int cell = 0; cell < model->columnCount(); ++cell)
            all += model->index(row, cell).data(Qt::AccessibleTextRole).toString() + '\n';
    const auto codes = column(shown, 0);
    for (const auto& code : codes) {
        const auto known = test::asked(
            example, [&](workspace::Workspace& file) { return workspace::look_at_identities(file, code.toStdString(), "test"); });
        for (const auto& identity : known)
            if (identity.family_name) CHECK(!all.contains(QString::fromStdString(*identity.family_name), Qt::CaseSensitive));
    }
}

TEST_CASE("the state that was chosen in one network does not hide cases of another") {
    OpenExample example;
    example.preferences.setFilter("casesState", "/somewhere/else.tandem", "closed");
    ShownList shown(example);
    CHECK(shown.find<QAbstractButton>("state_all")->isChecked());
    CHECK(column(shown, 2).size() == all_cases(example));
}
