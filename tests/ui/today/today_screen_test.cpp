#include "today/today_screen.h"

#include "today/side_cards.h"
#include "support/canary_case.h"
#include "ui/everything_shown.h"
#include "ui/shown_screen.h"
#include "workspace/settings.h"
#include "workspace/today.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace tandem;
using screen::Where;
using test::OpenExample;
using test::ShownScreen;
using today::TodayScreen;

namespace {

using Shown = ShownScreen<TodayScreen>;

workspace::Today today_of(OpenExample& example) {
    return test::asked(example, [](workspace::Workspace& file) { return workspace::show_today(file); });
}

workspace::Result<void> empty_network(workspace::Workspace& file) {
    TANDEM_TRY(workspace::make_network(file, workspace::templates().front(), "Leeg"));
    return {};
}

} // namespace

TEST_CASE("the next meeting shows what is on its agenda, and leads to preparing it") {
    OpenExample example;
    Shown shown(example);
    const auto next = today_of(example).next_meeting;
    REQUIRE(next);
    CHECK(shown.shownTexts().contains(QStringLiteral("nieuwe cas")));
    CHECK(shown.find<QPushButton>("prepareMeeting")->isVisible());
    shown.click("prepareMeeting");
    CHECK(shown.places.last() == screen::Place{Where::Prepare, QString::fromStdString(next->row.meeting.id.text())});
}

TEST_CASE("actions lead to their case, the late ones first") {
    OpenExample example;
    Shown shown(example);
    const auto actions = today_of(example).actions;
    REQUIRE_FALSE(actions.empty());
    CHECK(shown.find<QPushButton>("todayAction0")->text() == QString::fromStdString(actions.front().case_code));
    shown.click("todayAction0");
    CHECK(shown.places.last() == screen::Place{Where::Case, QString::fromStdString(actions.front().case_code)});
}

TEST_CASE("who reported something hears one of three sentences, and it can be undone") {
    OpenExample example;
    Shown shown(example);
    const auto before = today_of(example);
    REQUIRE_FALSE(before.feedback.empty());
    shown.click("giveFeedback0");
    CHECK(shown.find("feedbackPanel")->isVisible());
    const auto next = static_cast<int>(before.feedback.front().next);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("feedbackSentence%1").arg(next));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(shown.find("feedbackPanel")->isVisible());
    CHECK(QApplication::focusWidget()->objectName() == "giveFeedback0");

    QSignalSpy said(&shown.screen, &screen::Screen::said);
    shown.click("giveFeedback0");
    shown.click("feedbackSentence2");
    CHECK(said.count() == 1);
    const auto after = today_of(example);
    CHECK(after.feedback_total == before.feedback_total - 1);
    CHECK(QApplication::focusWidget() != nullptr);
    example.desk.undo();
    shown.settled();
    CHECK(today_of(example).feedback_total == before.feedback_total);
}

TEST_CASE("nobody who is a resident, and no story, stands on this screen") {
    OpenExample example;
    const auto meeting = test::asked(example, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); });
    const auto about = test::asked(example, [&](workspace::Workspace& file) { return test::add_canary_case(file, meeting); });
    (void)test::asked(example, [&](workspace::Workspace& file) { return test::type_names(file, about); });
    Shown shown(example);
    auto hidden = test::needles_of_all_canaries();
    hidden.push_back("Iemand zoekt gezelschap"); // the story of its room
    CHECK(test::found_in_windows({today_of(example).actions.front().case_code}) != ""); // a code is all there is
    CHECK(test::found_in_windows(hidden) == "");
    shown.click("giveFeedback0"); // to who reported something
    CHECK(test::found_in_windows(hidden) == "");
    (void)test::asked(example, [&](workspace::Workspace& file) { return workspace::begin_meeting(file, meeting); });
    shown.screen.refresh();
    shown.settled();
    CHECK(test::found_in_windows(hidden) == "");
}

TEST_CASE("an empty network says what to do first") {
    OpenExample example(empty_network);
    Shown shown(example);
    shown.click("planMeeting");
    CHECK(shown.places.last().where == Where::NewMeeting);
    shown.click("firstCase");
    CHECK(shown.places.last().where == Where::NewCase);
    shown.click("goToParties");
    CHECK(shown.places.last().where == Where::Parties);
    CHECK(shown.find("noFeedback")->isVisible());
    CHECK_FALSE(shown.find("goToCases")->isVisible());
}

TEST_CASE("it reminds of the recovery sheet until that is on paper") {
    OpenExample example(empty_network);
    Shown shown(example);
    auto* reminder = shown.find<widgets::NoticeBar>("sheetReminder");
    CHECK(reminder->isVisible());
    reminder->actionButton()->click();
    CHECK(shown.places.last().where == Where::RecoverySheet);
    test::asked(example, [](workspace::Workspace& file) -> workspace::Result<bool> {
        TANDEM_TRY(workspace::keep_setting(file, "recovery_sheet", "2026-11-12"));
        return true;
    });
    shown.screen.refresh();
    shown.settled();
    CHECK_FALSE(reminder->isVisible());
}

TEST_CASE("a new case is one key away, by the button and by the verb") {
    OpenExample example;
    Shown shown(example);
    shown.click("newCase");
    shown.choose("newCaseVerb");
    REQUIRE(shown.places.size() == 2);
    CHECK(shown.places[0].where == Where::NewCase);
    CHECK(shown.places[1].where == Where::NewCase);
}

TEST_CASE("where counting stopped the number is said to be the least") {
    today::Seen seen;
    seen.today.privacy = {{workspace::PrivacyPointKind::FillInConsent, 1000, true, "26-AAA", {}}};
    today::PrivacyCard card;
    const Day day = *Day::parse("2026-11-12");
    card.show(seen, day);
    const QString at_least = card.findChild<QPushButton*>("privacyPoint0")->text();
    CHECK(at_least.contains("999"));
    seen.today.privacy.front().at_least = false;
    card.show(seen, day);
    CHECK(card.findChild<QPushButton*>("privacyPoint0")->text() != at_least);
}
