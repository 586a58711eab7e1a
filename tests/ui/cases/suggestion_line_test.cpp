// What a note seems to be about is suggested while typing; only a person decides.
#include "ui/cases/helped_case.h"

#include <QCheckBox>
#include <QLabel>

using namespace tandem;
using test::HelpedCase;

namespace {

const char* const note = "Heeft schulden, en de huisarts komt morgen";

std::vector<std::string> categories_of_note(HelpedCase& one) {
    const auto lines = one.now().lines;
    const auto found = std::ranges::find(lines, note, &domain::Line::text);
    REQUIRE(found != lines.end());
    return found->categories;
}

bool is_chosen(HelpedCase& one, const char* chip) { return one.shown.find<QAbstractButton>(chip)->isChecked(); }

} // namespace

TEST_CASE("one key takes over what a note seems to be about") {
    HelpedCase one;
    one.shown.choose("verbAddNote");
    CHECK_FALSE(one.shown.find("noteSuggestion")->isVisible());
    one.shown.type("noteText", note);
    REQUIRE(one.shown.find("noteSuggestion")->isVisible());
    const QString said = one.shown.find<QLabel>("noteSuggestionText")->text();
    CHECK(said.startsWith("Gaat over: "));
    CHECK(said.contains("geld"));
    CHECK(said.contains("gezondheid"));
    CHECK(said.contains("beroepsgeheim"));
    CHECK_FALSE(is_chosen(one, "noteCategories_finance"));
    QTest::keyClick(one.shown.find("noteText"), Qt::Key_Return, Qt::AltModifier);
    CHECK(is_chosen(one, "noteCategories_finance"));
    CHECK(is_chosen(one, "noteCategories_health"));
    CHECK(one.shown.find<QCheckBox>("noteSecret")->isChecked());
    CHECK_FALSE(one.shown.find("noteSuggestion")->isVisible());
    QTest::keyClick(one.shown.find("noteText"), Qt::Key_Return, Qt::ControlModifier);
    one.shown.settled();
    const auto categories = categories_of_note(one);
    CHECK(std::ranges::find(categories, "finance") != categories.end());
    CHECK(std::ranges::find(categories, "health") != categories.end());
}

TEST_CASE("what nobody confirms is not written down, and the button does the same as the key") {
    HelpedCase one;
    one.shown.choose("verbAddNote");
    one.shown.type("noteText", note);
    QTest::keyClick(one.shown.find("noteText"), Qt::Key_Return, Qt::ControlModifier);
    one.shown.settled();
    CHECK(categories_of_note(one).empty());
    one.undo();
    one.shown.choose("verbAddNote");
    one.shown.type("noteText", note);
    auto* confirm = one.shown.find("noteSuggestionConfirm");
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Space);
    CHECK(is_chosen(one, "noteCategories_finance"));
    CHECK(QApplication::focusWidget() == one.shown.find("noteText")); // goes on typing
}

TEST_CASE("what is chosen by hand is not asked again") {
    HelpedCase one;
    one.shown.choose("verbAddNote");
    one.shown.click("noteCategories_finance");
    one.shown.type("noteText", "Heeft schulden");
    CHECK_FALSE(one.shown.find("noteSuggestion")->isVisible());
}
