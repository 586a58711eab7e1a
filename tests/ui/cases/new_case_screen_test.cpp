#include "cases/new_case_screen.h"

#include "screen/pickers.h"
#include "ui/shown_screen.h"
#include "widgets/text_area.h"
#include "workspace/cases.h"

#include <QComboBox>
#include <QLineEdit>

using namespace tandem;
using cases::NewCaseScreen;
using test::OpenExample;

namespace {

using ShownNew = test::ShownScreen<NewCaseScreen>;

} // namespace

TEST_CASE("a case starts with needs of one line each and leads to itself") {
    OpenExample example;
    ShownNew shown(example);
    shown.find<widgets::TextArea>("newCaseNeeds")->setText("Gezelschap\n\n  Hulp bij de post  \n");
    shown.type("newCaseQuestion", "Wie kan meelopen?");
    auto* urgency = shown.find<QComboBox>("newCaseUrgency");
    urgency->setCurrentIndex(urgency->findData("soon"));
    QTest::keyClick(shown.find("newCaseQuestion"), Qt::Key_Return, Qt::ControlModifier);
    shown.settled();
    REQUIRE(!shown.places.isEmpty());
    CHECK(shown.places.last().where == screen::Where::Case);
    const auto made = test::asked(
        example, [&](workspace::Workspace& file) { return workspace::show_case(file, shown.places.last().about.toStdString()); });
    REQUIRE(made.needs.size() == 2);
    CHECK(made.needs[1].text == "Hulp bij de post");
    CHECK(made.case_file.question_to_network == "Wie kan meelopen?");
    CHECK(made.case_file.urgency == domain::Urgency::Soon);
    CHECK(shown.find<widgets::TextArea>("newCaseQuestion")->text().isEmpty());
    example.desk.undo();
    shown.settled();
    CHECK(example.desk.redoVerb() == "case.new");
}

TEST_CASE("a case starts with nothing filled in") {
    OpenExample example;
    ShownNew shown(example);
    shown.click("newCaseFormSave");
    CHECK(!shown.complains());
    REQUIRE(shown.places.last().where == screen::Where::Case);
    const auto made = test::asked(
        example, [&](workspace::Workspace& file) { return workspace::show_case(file, shown.places.last().about.toStdString()); });
    CHECK(!made.case_file.urgency);
    CHECK(!made.case_file.known);
    CHECK(made.needs.empty());
}

TEST_CASE("a partner that was typed and not found is asked for, and starts no case") {
    OpenExample example;
    ShownNew shown(example);
    QTest::keyClicks(shown.find<screen::PartyPicker>("newCaseBroughtBy")->picker().lineEdit(), "Niemand die zo heet");
    shown.click("newCaseFormSave");
    CHECK(shown.complaint().contains("uit de lijst"));
    CHECK(shown.places.isEmpty());
}

TEST_CASE("what was half typed for a new case is there again after a lock") {
    OpenExample example;
    {
        ShownNew shown(example);
        shown.type("newCaseQuestion", "Half een vraag");
    }
    example.close_and_open_again();
    ShownNew shown(example);
    CHECK(shown.find<widgets::TextArea>("newCaseQuestion")->text() == "Half een vraag");
}
