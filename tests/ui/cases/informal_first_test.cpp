// Can a volunteer, a neighbour or family do this? Looked at for each need, shown, and never in the way (R63, R64).
#include "catalogue/words.h"
#include "ui/cases/helped_case.h"
#include "workspace/networks.h"

#include <QLabel>

using namespace tandem;
using test::HelpedCase;

namespace {

// The first need: still there, and nobody has looked at it.
void not_looked_at(HelpedCase& one) {
    auto need = one.now().needs.front();
    need.state = domain::NeedOpen{};
    need.informal_first.reset();
    one.done([need](workspace::Workspace& file) { return workspace::save_need(file, need); });
}

const std::optional<domain::InformalFirstCheck>& check_of(const workspace::OwnerCase& shown) { return shown.needs.front().informal_first; }

} // namespace

TEST_CASE("what nobody looked at yet is said, and why a volunteer cannot do it is the reason for a professional") {
    HelpedCase one;
    not_looked_at(one);
    REQUIRE(one.shown.find("needLook0")->isVisible());
    CHECK(one.shown.shownTexts().contains("Nog niet bekeken"));
    one.shown.click("needLook0");
    REQUIRE(one.shown.find("informalForm")->isVisible());
    QTest::keyClick(one.shown.find("informalResult_not_possible"), Qt::Key_Space);
    CHECK_FALSE(one.shown.find("informalParty")->isVisible());
    one.shown.click("informalFormSave");
    CHECK(one.shown.complaint().contains("waarom niet"));
    one.shown.type("informalWhy", "Er is meer kennis nodig");
    QTest::keyClick(one.shown.find("informalWhy"), Qt::Key_Return);
    one.shown.settled();
    CHECK(one.shown.complaint().isEmpty());
    const auto shown = one.now();
    REQUIRE(check_of(shown));
    const auto* checked = std::get_if<domain::InformalNotPossible>(&*check_of(shown));
    REQUIRE(checked);
    CHECK(checked->motivation == "Er is meer kennis nodig");
    CHECK(checked->on == Day::parse("2026-11-12"));
    CHECK(checked->by);
    CHECK(one.shown.shownTexts().contains("Er is meer kennis nodig"));
    CHECK(one.shown.shownTexts().contains(catalogue::informal_first_label(domain::InformalNotPossible::word)));
    CHECK_FALSE(one.shown.has("needLook0"));
    one.undo();
    CHECK_FALSE(check_of(one.now()));
}

TEST_CASE("who could do it is written down without a reason, and shows by name") {
    HelpedCase one;
    not_looked_at(one);
    one.shown.click("needLook0");
    QTest::keyClick(one.shown.find("informalResult_possible"), Qt::Key_Space);
    CHECK_FALSE(one.shown.find("informalWhy")->isVisible());
    one.pick("informalParty");
    const QString who = one.shown.find<QLineEdit>("informalPartyText")->text();
    one.shown.click("informalFormSave");
    const auto shown = one.now();
    REQUIRE(check_of(shown));
    const auto* possible = std::get_if<domain::InformalPossible>(&*check_of(shown));
    REQUIRE(possible);
    CHECK(possible->party);
    CHECK(one.shown.shownTexts().contains("kan dit doen · " + who));
    one.shown.choose("needInformal0");
    CHECK(one.shown.find<QLineEdit>("informalPartyText")->text() == who);
    QTest::keyClick(one.shown.find("informalResult_not_looked"), Qt::Key_Space);
    one.shown.click("informalFormSave");
    CHECK_FALSE(check_of(one.now()));
}

TEST_CASE("a network that does not ask for it is not reminded, and can look all the same") {
    HelpedCase one;
    not_looked_at(one);
    auto network = test::asked(one.example, [](workspace::Workspace& file) { return workspace::network_of(file); });
    network.informal_first = false;
    one.done([network](workspace::Workspace& file) { return workspace::save_network(file, network); });
    CHECK_FALSE(one.shown.has("needLook0"));
    one.shown.choose("needInformal0");
    CHECK(one.shown.find("informalForm")->isVisible());
}
