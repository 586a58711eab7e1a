#include "today/today_screen.h"

#include "today/side_cards.h"
#include "support/canary_case.h"
#include "ui/everything_shown.h"
#include "ui/shown_screen.h"
#include "widgets/chip.h"
#include "workspace/cases.h"
#include "workspace/meetings.h"
#include "workspace/networks.h"
#include "workspace/parties.h"
#include "workspace/reports.h"
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
    (void)test::asked(example, [](workspace::Workspace& file) {
        workspace::NewReport wanted;
        wanted.worry = "De post stapelt zich op.";
        wanted.reporter_kind = domain::ReporterKind::Family;
        return workspace::bring_report(file, wanted);
    });
    const auto before = today_of(example);
    const auto owed = std::ranges::find_if(before.feedback, [](const auto& one) { return one.via.empty() && !one.at_coordinator; });
    REQUIRE(owed != before.feedback.end());
    Shown shown(example);
    const auto tell = "giveFeedback" + std::to_string(owed - before.feedback.begin());
    shown.click(tell.c_str());
    CHECK(shown.find("feedbackPanel")->isVisible());
    const auto next = static_cast<int>(owed->next);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("feedbackSentence%1").arg(next));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(shown.find("feedbackPanel")->isVisible());
    CHECK(QApplication::focusWidget()->objectName().toStdString() == tell);

    QSignalSpy said(&shown.screen, &screen::Screen::said);
    shown.click(tell.c_str());
    shown.click("feedbackSentence2");
    CHECK(said.count() == 1);
    const auto after = today_of(example);
    CHECK(after.feedback_total == before.feedback_total - 1);
    CHECK(QApplication::focusWidget() != nullptr);
    example.desk.undo();
    shown.settled();
    CHECK(today_of(example).feedback_total == before.feedback_total);
}

TEST_CASE("through a coordinator it is done once the volunteer heard it too") {
    OpenExample example(empty_network);
    const auto id = test::asked(example, [](workspace::Workspace& file) -> workspace::Result<domain::ReportId> {
        workspace::NewParty partner;
        partner.name = "Bezoekdienst";
        partner.contact_name = "Anna de Wiek";
        TANDEM_ASSIGN(const auto joined, workspace::add_party(file, partner));
        workspace::NewReport wanted;
        wanted.worry = "De post stapelt zich op.";
        wanted.reporter_kind = domain::ReporterKind::Volunteer;
        wanted.feedback_via = joined.contact;
        TANDEM_ASSIGN(const auto brought, workspace::bring_report(file, wanted));
        return brought.id;
    });
    Shown shown(example);
    CHECK(shown.shownTexts().contains("Via Anna de Wiek."));
    shown.click("giveFeedback0");
    shown.click("feedbackOpen");
    CHECK(shown.places.last() == screen::Place{Where::Report, QString::fromStdString(id.text())});
    shown.click("feedbackSentence0");
    CHECK(today_of(example).feedback_total == 1); // the volunteer still waits
    CHECK_FALSE(shown.has("giveFeedback0"));
    CHECK(shown.shownTexts().contains("Anna de Wiek weet het"));
    shown.click("volunteerHeard0");
    CHECK(today_of(example).feedback_total == 0);
    CHECK(shown.find("noFeedback")->isVisible());
}

TEST_CASE("new reports are counted, the acute one stands on top with a word, and each leads to itself") {
    OpenExample example(empty_network);
    const auto bring = [&](std::optional<domain::Urgency> urgency) {
        return test::asked(example, [urgency](workspace::Workspace& file) {
            workspace::NewReport wanted;
            wanted.worry = "Er is iets met de buurman van nummer twaalf.";
            wanted.urgency = urgency;
            return workspace::bring_report(file, wanted);
        });
    };
    Shown shown(example);
    CHECK_FALSE(shown.find("reportsCard")->isVisible());
    bring(domain::Urgency::CanWait);
    const auto acute = bring(domain::Urgency::Acute);
    shown.screen.refresh();
    shown.settled();
    CHECK(shown.find("reportsCard")->isVisible());
    CHECK(shown.shownTexts().contains("Nieuwe meldingen: 2"));
    CHECK(shown.find<QPushButton>("newReport0")->text().toStdString() == acute.code);
    QStringList chips;
    for (const auto* chip : shown.find("newReports")->findChildren<widgets::Chip*>()) chips << chip->chip().text;
    CHECK(chips == QStringList{"Nu meteen"}); // what can wait has none
    CHECK(test::found_in_windows({"nummer twaalf"}) == ""); // no word of the worry
    shown.click("newReport0");
    CHECK(shown.places.last() == screen::Place{Where::Report, QString::fromStdString(acute.id.text())});
    shown.click("goToReports");
    CHECK(shown.places.last().where == Where::Reports);
    shown.click("newReport");
    CHECK(shown.places.last().where == Where::NewReport);
    shown.choose("newReportVerb");
    CHECK(shown.places.last().where == Where::NewReport);
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

TEST_CASE("how to begin is said step by step: what is done is no longer said, and at the end nothing of it") {
    OpenExample example(empty_network);
    Shown shown(example);
    const auto steps = [&] { return shown.find<QLabel>("networkCounts")->text(); };
    const auto done = [&](auto verb) {
        const auto answer = test::asked(example, verb);
        shown.screen.refresh();
        shown.settled();
        return answer;
    };
    CHECK(shown.shownTexts().contains("Zo begin je"));
    CHECK(steps().contains("Loop de partners na"));
    CHECK(steps().contains("eerste casus"));
    CHECK(steps().contains("Plan een overleg"));

    done([](workspace::Workspace& file) { return workspace::start_case(file, {}); });
    CHECK_FALSE(steps().contains("eerste casus"));
    CHECK_FALSE(shown.find("startCase")->isVisible());
    CHECK(steps().contains("Loop de partners na"));

    done([](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
        workspace::NewMeeting wanted;
        TANDEM_ASSIGN(const auto tables, workspace::list_tables(file));
        wanted.table = tables.front().table.id;
        wanted.day = *Day::parse("2026-11-26");
        TANDEM_ASSIGN(auto planned, workspace::plan_meeting(file, wanted));
        return planned.changes;
    });
    CHECK_FALSE(steps().contains("Plan een overleg"));
    CHECK(shown.shownTexts().contains("Zo begin je"));

    const auto joined = done([](workspace::Workspace& file) {
        workspace::NewParty wanted;
        wanted.name = "Bezoekdienst";
        wanted.contact_name = "Anna de Wiek";
        return workspace::add_party(file, wanted);
    });
    CHECK_FALSE(shown.shownTexts().contains("Zo begin je"));
    CHECK(shown.shownTexts().contains("Dit netwerk"));

    done([id = joined.id](workspace::Workspace& file) { return workspace::remove_party(file, id); });
    CHECK(steps().contains("Loop de partners na")); // there is nobody to call again
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
