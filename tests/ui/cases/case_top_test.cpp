// Above a case: the links to its parts, and the two ways to show the same fields (R43).
#include "ui/cases/helped_case.h"

#include <QLabel>
#include <QScrollArea>

using namespace tandem;
using test::HelpedCase;

namespace {

bool stands_above(HelpedCase::Shown& shown, const char* one, const char* other) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QTest::qWait(1);
    return shown.find(one)->y() < shown.find(other)->y();
}

} // namespace

TEST_CASE("as a story or to the point: the same fields with other words in another order, as somebody chose it last") {
    HelpedCase one;
    auto file = one.now().case_file;
    file.what_matters = "Weer naar de volkstuin";
    one.done([file](workspace::Workspace& workspace) { return workspace::save_case(workspace, file); });
    CHECK(stands_above(one.shown, "storyCard", "needsCard"));
    CHECK(stands_above(one.shown, "needsCard", "factsCard"));
    CHECK(one.shown.shownTexts().contains("Wat is er aan de hand?"));
    CHECK(one.shown.find<QLabel>("whatMatters")->text().contains("Wat vindt de inwoner zelf?"));

    auto* brief = one.shown.find("caseWording_brief");
    brief->setFocus();
    QTest::keyClick(brief, Qt::Key_Space);
    CHECK(stands_above(one.shown, "factsCard", "needsCard"));
    CHECK(stands_above(one.shown, "actionsCard", "storyCard"));
    CHECK(one.shown.shownTexts().contains("Situatie en vraag"));
    CHECK_FALSE(one.shown.shownTexts().contains("Wat is er aan de hand?"));
    CHECK(one.shown.find("changeDetails")->isVisible()); // the facts are open
    const QString wish = one.shown.find<QLabel>("whatMatters")->text();
    CHECK(wish.contains("De inwoner wil:"));
    CHECK(wish.contains("Weer naar de volkstuin"));

    HelpedCase::Shown again(one.example, QString::fromStdString(one.code));
    CHECK(stands_above(again, "factsCard", "storyCard"));
    CHECK(again.find<QAbstractButton>("caseWording_brief")->isChecked());
    again.click("caseWording_story");
    CHECK(stands_above(again, "storyCard", "factsCard"));
    CHECK_FALSE(again.find("changeDetails")->isVisible());
}

TEST_CASE("a link goes to its part of the case, with the keyboard in it, in both wordings") {
    HelpedCase one;
    for (const char* wording : {"caseWording_brief", "caseWording_story"}) {
        one.shown.click(wording);
        for (const char* card :
             {"storyCard", "situationCard", "needsCard", "helpCard", "safetyCard", "actionsCard", "notesCard", "consentCard"}) {
            auto* link = one.shown.find((std::string("goTo_") + card).c_str());
            link->setFocus();
            QTest::keyClick(link, Qt::Key_Space);
            INFO(wording << " " << card);
            REQUIRE(QApplication::focusWidget());
            CHECK(one.shown.find(card)->isAncestorOf(QApplication::focusWidget()));
            CHECK_FALSE(one.shown.find(card)->visibleRegion().isEmpty());
        }
    }
    for (const char* card : {"sightCard", "heardCard", "timelineCard"}) { // some have nothing for the keyboard
        one.shown.click((std::string("goTo_") + card).c_str());
        CHECK_FALSE(one.shown.find(card)->visibleRegion().isEmpty());
    }
}
