#include "parties/party_list_screen.h"

#include "ui/shown_screen.h"
#include "widgets/list_table.h"
#include "widgets/tone.h"
#include "workspace/parties.h"

#include <QHeaderView>

#include <set>

using namespace tandem;
using parties::PartyListScreen;
using test::OpenExample;

namespace {

using ShownList = test::ShownScreen<PartyListScreen>;

widgets::ListTable* table(ShownList& shown) { return shown.find<widgets::ListTable>("partyTableView"); }

QStringList column(ShownList& shown, int number) {
    QStringList texts;
    const auto* model = table(shown)->model();
    for (int row = 0; row < model->rowCount(); ++row) texts << model->index(row, number).data(Qt::AccessibleTextRole).toString();
    return texts;
}

std::set<widgets::Shape> shapes(ShownList& shown) {
    std::set<widgets::Shape> found;
    const auto* model = table(shown)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        for (const auto& chip : model->index(row, 0).data(Qt::UserRole + 100).value<QList<widgets::ChipText>>()) found.insert(chip.shape);
    return found;
}

std::optional<domain::PartnerRing> ring_of(OpenExample& example, const std::string& name) {
    const auto page = test::asked(example, [&](workspace::Workspace& file) { return workspace::list_parties(file, {.text = name}, {}); });
    return page.rows.empty() ? std::nullopt : page.rows.front().ring;
}

} // namespace

TEST_CASE("partners of both rings stand in one list, and chips show one ring and remember it") {
    OpenExample example;
    {
        ShownList shown(example);
        const auto all = column(shown, 0).size();
        CHECK(all == 30);
        shown.click("ring_core");
        const auto core = column(shown, 0).size();
        shown.click("ring_shell");
        const auto shell = column(shown, 0).size();
        CHECK(core > 0);
        CHECK(core + shell == all);
        shown.screen.hide();
    }
    ShownList again(example);
    CHECK(again.find<QAbstractButton>("ring_shell")->isChecked());
    CHECK(column(again, 0).size() < 30);
}

TEST_CASE("professionals have a square chip, volunteers a round one, until a table hides who is paid") {
    OpenExample example;
    ShownList shown(example);
    CHECK(shapes(shown).size() == 2);
    CHECK(!table(shown)->isColumnHidden(2));
    shown.click("hideWhoIsPaid");
    shown.settled();
    CHECK(shapes(shown) == std::set{widgets::Shape::Square});
    CHECK(table(shown)->isColumnHidden(2));
    example.desk.undo();
    shown.settled();
    CHECK(shapes(shown).size() == 2);
}

TEST_CASE("a partner moves to the other ring in one verb and back with undo") {
    OpenExample example;
    ShownList shown(example);
    shown.click("ring_core");
    table(shown)->setCurrentRow(0);
    const auto name =
        table(shown)->model()->index(0, 0).data(Qt::UserRole + 100).value<QList<widgets::ChipText>>().first().text.toStdString();
    shown.choose("verbMoveRing");
    CHECK(ring_of(example, name) == domain::PartnerRing::Shell);
    example.desk.undo();
    shown.settled();
    CHECK(ring_of(example, name) == domain::PartnerRing::Core);
}

TEST_CASE("Delete removes the chosen partner and undo brings it back; Enter opens it") {
    OpenExample example;
    ShownList shown(example);
    table(shown)->setFocus();
    table(shown)->setCurrentRow(2);
    QTest::keyClick(table(shown), Qt::Key_Delete);
    shown.settled();
    CHECK(column(shown, 0).size() == 29);
    example.desk.undo();
    shown.settled();
    CHECK(column(shown, 0).size() == 30);
    table(shown)->setCurrentRow(0);
    QTest::keyClick(table(shown), Qt::Key_Return);
    REQUIRE(!shown.places.isEmpty());
    CHECK(shown.places.last().where == screen::Where::Party);
}

TEST_CASE("partners sort by each head that offers it") {
    OpenExample example;
    ShownList shown(example);
    auto* head = table(shown)->horizontalHeader();
    for (const int section : {5, 1, 2, 0}) {
        const auto before = column(shown, 0);
        const QPoint place(head->sectionViewportPosition(section) + 20, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
        shown.settled();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
        shown.settled();
        INFO(section);
        CHECK(column(shown, 0).size() == before.size());
        CHECK(column(shown, 0) != before);
    }
}

TEST_CASE("the ring that was chosen in one network does not hide partners of another") {
    OpenExample example;
    example.preferences.setFilter("partiesRing", "/somewhere/else.tandem", "shell");
    ShownList shown(example);
    CHECK(shown.find<QAbstractButton>("ring_all")->isChecked());
    CHECK_FALSE(shown.find<QAbstractButton>("ring_shell")->isChecked());
    const auto all = column(shown, 0).size();
    example.preferences.setFilter("partiesRing", example.desk.path(), "shell");
    ShownList again(example);
    CHECK(again.find<QAbstractButton>("ring_shell")->isChecked());
    CHECK(column(again, 0).size() < all);
}
