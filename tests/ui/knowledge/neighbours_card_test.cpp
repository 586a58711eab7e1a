// The directory of networks in the region (R82).
#include "knowledge/knowledge_screen.h"

#include "ui/shown_screen.h"
#include "workspace/handovers.h"
#include "workspace/new_ids.h"

#include <QPlainTextEdit>

using namespace tandem;
using knowledge::KnowledgeScreen;
using test::OpenExample;

namespace {

struct Region {
    Region() {
        for (const auto& one : all())
            test::asked(example, [&](workspace::Workspace& file) { return workspace::remove_neighbour(file, one.id); });
        refresh();
    }
    std::vector<domain::NeighbourNetwork> all() { return test::asked(example, workspace::neighbour_networks); }
    void refresh() {
        shown.screen.refresh();
        shown.settled();
    }
    void keep(const char* called, const std::optional<Day>& checked_on) {
        test::asked(example, [&](workspace::Workspace& file) {
            domain::NeighbourNetwork one;
            one.id = workspace::new_id_of<domain::NeighbourNetworkId>(file);
            one.name = called;
            one.checked_on = checked_on;
            return workspace::save_neighbour(file, one);
        });
        refresh();
    }

    OpenExample example;
    test::ShownScreen<KnowledgeScreen> shown{example};
};

} // namespace

TEST_CASE("an empty directory says what it is for, and the first network is added by keyboard") {
    Region one;
    CHECK(one.shown.find("noNeighbours")->isVisible());
    one.shown.click("firstNeighbour");
    CHECK(QApplication::focusWidget() == one.shown.find("neighbourName"));
    QTest::keyClick(one.shown.find("neighbourName"), Qt::Key_Return);
    one.shown.settled();
    CHECK(one.shown.complaint().contains("hoe het netwerk heet"));
    one.shown.type("neighbourName", "Zorgloket Zuid");
    one.shown.type(one.shown.find<QPlainTextEdit>("neighbourTakes"), "Mensen met schulden");
    one.shown.type("neighbourPhone", "0800 1234");
    QTest::keyClick(one.shown.find("neighbourPhone"), Qt::Key_Return);
    one.shown.settled();
    const auto all = one.all();
    REQUIRE(all.size() == 1);
    CHECK(all[0].name == "Zorgloket Zuid");
    CHECK(all[0].takes == "Mensen met schulden");
    CHECK(all[0].phone == "0800 1234");
    CHECK(all[0].checked_on == Day::parse("2026-11-12")); // who writes it down knows it
    CHECK(one.shown.shownTexts().contains("Mensen met schulden"));
    CHECK_FALSE(one.shown.find("noNeighbours")->isVisible());
    CHECK(QApplication::focusWidget() == one.shown.find("addNeighbour"));
}

TEST_CASE("what was not looked through for a year says so, and one press makes it right") {
    Region one;
    one.keep("Zorgloket Zuid", Day::parse("2025-10-01"));
    CHECK(one.shown.shownChips().contains("nagekeken op wo 1 okt 2025"));
    one.shown.click("neighbourRight0");
    CHECK(one.all()[0].checked_on == Day::parse("2026-11-12"));
    CHECK_FALSE(one.shown.has("neighbourRight0")); // today is right enough
    CHECK_FALSE(one.shown.shownChips().contains("nagekeken op"));
    one.example.desk.undo();
    one.shown.settled();
    CHECK(one.all()[0].checked_on == Day::parse("2025-10-01"));
}

TEST_CASE("a network is changed in its place, goes, and comes back by undo") {
    Region one;
    one.keep("Zorgloket Zuid", {});
    CHECK(one.shown.shownChips().contains("nog nooit nagekeken"));
    one.shown.choose("neighbourEdit0");
    one.shown.type("neighbourArea", "De wijken ten zuiden van het spoor");
    one.shown.click("neighbourFormSave");
    CHECK(one.all()[0].area == "De wijken ten zuiden van het spoor");
    CHECK(one.all()[0].name == "Zorgloket Zuid");
    one.shown.choose("neighbourRemove0");
    CHECK(one.all().empty());
    one.example.desk.undo();
    one.shown.settled();
    CHECK(one.all().size() == 1);
}
