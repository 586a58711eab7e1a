#include "reports/report_screen.h"

#include "domain/reports/rules.h"
#include "domain/steps.h"
#include "screen/pickers.h"
#include "support/canary.h"
#include "ui/everything_shown.h"
#include "ui/reports/brought.h"
#include "widgets/date_field.h"
#include "widgets/picker.h"
#include "widgets/text_area.h"
#include "workspace/audit.h"
#include "workspace/cases.h"
#include "workspace/consultations.h"
#include "workspace/handovers.h"
#include "workspace/meetings.h"
#include "workspace/new_ids.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

#include <set>

using namespace tandem;
using domain::ReporterSentence;
using reports::ReportScreen;
using screen::Where;
using test::OpenExample;
using test::report_of;

namespace {

using Shown = test::ShownScreen<ReportScreen>;

// A report on its own screen.
struct OneReport {
    OpenExample example;
    domain::ReportId id;
    Shown shown;

    explicit OneReport(const workspace::NewReport& wanted = test::a_worry())
        : id(test::bring(example, wanted)), shown(example, test::text_of(id)) {}

    workspace::ShownReport now() { return report_of(example, id); }
    template <class State>
    const State* state(workspace::ShownReport& read) {
        read = now();
        return std::get_if<State>(&read.report.state);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        shown.settled();
    }
    void press_button(const char* name) {
        shown.find(name)->setFocus();
        press(Qt::Key_Space);
    }
    void undo() {
        example.desk.undo();
        shown.settled();
    }
    void hold_names() {
        QTest::keyPress(&shown.screen, Qt::Key_F6);
        shown.settled();
    }
    void let_go() {
        QTest::keyRelease(&shown.screen, Qt::Key_F6);
        shown.settled();
    }
};

std::size_t times_in_logbook(OpenExample& example, const char* verb) {
    return test::asked(example, [verb](workspace::Workspace& file) -> workspace::Result<std::size_t> {
        std::size_t found = 0;
        workspace::AuditFilter filter;
        filter.verb = verb;
        const auto read = workspace::read_audit(file, filter, [&](const workspace::AuditEntry&) { return ++found > 0; });
        if (!read) return tl::make_unexpected(read.error());
        return found;
    });
}

const QString name = QStringLiteral("Wiekslag");

} // namespace

TEST_CASE("a report shows the worry and how it came in, goes by its code and shows no name") {
    OneReport one(test::a_worry_about_geertje(domain::ReporterKind::Volunteer));
    const QString code = QString::fromStdString(one.now().report.code.text());
    CHECK(one.shown.screen.windowTitle() == code);
    CHECK(one.shown.find<QLabel>("screenTitle")->text() == "Melding " + code);
    CHECK(one.shown.find<QLabel>("worryText")->text().contains("stapelt zich op"));
    CHECK(one.shown.find<QLabel>("reportFrom")->text().contains("Vrijwilliger"));
    CHECK(test::found_in_windows({"Wiekslag", "Geertje"}) == "");
}

TEST_CASE("who it is about shows only while F6 is held, and each look is in the logbook") {
    OneReport one(test::a_worry_about_geertje());
    const auto before = times_in_logbook(one.example, "identity.look");
    one.hold_names();
    CHECK(one.shown.shownTexts().contains(name));
    CHECK(times_in_logbook(one.example, "identity.look") == before + 1);
    one.let_go();
    CHECK_FALSE(one.shown.shownTexts().contains(name));
    CHECK(test::found_in_windows({name.toStdString()}) == "");
}

TEST_CASE("a reporter who has to stay unknown shows only while F6 is held") {
    auto wanted = test::a_worry(domain::ReporterKind::Family);
    wanted.shielded = true;
    wanted.reporter_name = "Anneke Wiekslag";
    OneReport one(wanted);
    CHECK(one.shown.find<QLabel>("reportFrom")->text().contains("blijft onbekend"));
    CHECK_FALSE(one.shown.find("sourceAgreed")->isVisible()); // nobody's source
    CHECK(test::found_in_windows({name.toStdString()}) == "");
    one.hold_names();
    CHECK(one.shown.find<QLabel>("reporterNameHeld")->text().contains(name));
    one.let_go();
    CHECK(test::found_in_windows({name.toStdString()}) == "");
}

TEST_CASE("what is offered is what the rules allow, in every state") {
    OpenExample example;
    const std::pair<const char*, domain::ReportState> ways[] = {{"takeUp", domain::ReportTakenUp{}},
                                                                {"askMore", domain::ReportAskMore{}},
                                                                {"makeQuestion", domain::ReportQuestionWithoutName{}},
                                                                {"settleReport", domain::ReportBilateral{}},
                                                                {"passOnReport", domain::ReportPassedOn{}},
                                                                {"leaveReport", domain::ReportLeft{}},
                                                                {"backToInbox", domain::ReportInbox{}}};
    const auto all =
        test::asked(example, [](workspace::Workspace& file) { return workspace::list_reports(file, workspace::ReportSpan::All, {}); });
    std::set<std::string> seen;
    for (const auto& row : all.rows) {
        if (!seen.insert(row.state).second) continue;
        Shown shown(example, test::text_of(row.id));
        const auto state = report_of(example, row.id).report.state;
        for (const auto& [button, to] : ways) {
            const bool same = domain::state_word(state) == domain::state_word(to);
            const bool may = domain::may_become(state, to) && (!same || std::holds_alternative<domain::ReportAskMore>(to));
            INFO(row.state << ": " << button);
            CHECK(shown.find(button)->isVisible() == may);
        }
    }
    CHECK(seen.size() == std::variant_size_v<domain::ReportState>); // the example has each of them
}

TEST_CASE("taken up by one key it is a case with the worry as its first note and the name as its resident, and undo takes it back") {
    OneReport one(test::a_worry_about_geertje());
    one.press_button("takeUp");
    REQUIRE(one.shown.places.size() == 1);
    REQUIRE(one.shown.places.last().where == Where::Case);
    const auto code = one.shown.places.last().about.toStdString();
    const auto made = test::asked(one.example, [&](workspace::Workspace& file) { return workspace::show_case(file, code); });
    REQUIRE_FALSE(made.lines.empty());
    CHECK(made.lines.front().text == test::worry_words);
    CHECK(one.now().case_code == code);
    CHECK(one.shown.find<QAbstractButton>("toTheCase")->text().contains(QString::fromStdString(code)));
    CHECK_FALSE(one.shown.find("takeUp")->isVisible());
    one.undo();
    CHECK(std::holds_alternative<domain::ReportInbox>(one.now().report.state));
    CHECK(one.shown.find("takeUp")->isVisible());
}

TEST_CASE("asking more keeps it among the new ones, with the question; an empty question is said") {
    OneReport one;
    one.press_button("askMore");
    CHECK(QApplication::focusWidget()->objectName() == "askQuestion");
    one.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(one.shown.complaint().contains("nog wilt weten"));
    QTest::keyClicks(QApplication::focusWidget(), "Wie komt er nog over de vloer?");
    one.press(Qt::Key_Return, Qt::ControlModifier);
    workspace::ShownReport read;
    const auto* asked = one.state<domain::ReportAskMore>(read);
    REQUIRE(asked != nullptr);
    CHECK(asked->question == "Wie komt er nog over de vloer?");
    CHECK(one.shown.find<QLabel>("triageLine")->text().contains("over de vloer"));
    CHECK_FALSE(one.shown.find("askForm")->isVisible());
}

TEST_CASE("it goes on as a question without a name: the worry is its text, and the name is gone") {
    OneReport one(test::a_worry_about_geertje());
    one.press_button("makeQuestion");
    REQUIRE(one.shown.places.size() == 1);
    REQUIRE(one.shown.places.last().where == Where::Consultation);
    const auto id = domain::ConsultationId(*Uuid::parse(one.shown.places.last().about.toStdString()));
    const auto question = test::asked(one.example, [id](workspace::Workspace& file) { return workspace::show_consultation(file, id); });
    CHECK(question.question.text == test::worry_words);
    CHECK_FALSE(one.now().names_resident);
    one.undo();
    CHECK(one.now().names_resident);
}

TEST_CASE("settling it with one partner asks for the partner and one line") {
    OneReport one;
    const auto parties = test::asked(one.example, [](workspace::Workspace& file) { return workspace::find_parties(file, ""); });
    one.press_button("settleReport");
    CHECK(QApplication::focusWidget()->objectName() == "settlePartyText");
    one.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(one.shown.complaint().contains("partner"));
    one.shown.find<screen::PartyPicker>("settleParty")->choose(parties.front());
    one.shown.type("settleLine", "Zij belt vanmiddag aan.");
    one.press(Qt::Key_Return);
    workspace::ShownReport read;
    const auto* settled = one.state<domain::ReportBilateral>(read);
    REQUIRE(settled != nullptr);
    CHECK(settled->with == parties.front().id);
    CHECK(read.report.settled == "Zij belt vanmiddag aan.");
    CHECK(one.shown.find<QLabel>("triageStands")->text().contains(QString::fromStdString(parties.front().name)));
}

TEST_CASE("passing it on takes somebody, or a network of the region") {
    OneReport one;
    (void)test::asked(one.example, [](workspace::Workspace& file) {
        domain::NeighbourNetwork neighbour;
        neighbour.id = workspace::new_id_of<domain::NeighbourNetworkId>(file);
        neighbour.name = "Netwerk Zuid";
        return workspace::save_neighbour(file, neighbour);
    });
    one.shown.screen.refresh();
    one.shown.settled();
    one.press_button("passOnReport");
    one.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(one.shown.complaint().contains("aan wie"));
    one.shown.chooseWord("passNetwork", "Netwerk Zuid");
    CHECK(one.shown.find<QLineEdit>("passTo")->text() == "Netwerk Zuid");
    one.shown.type("passLine", "Ze woont daar.");
    one.press(Qt::Key_Return);
    workspace::ShownReport read;
    const auto* passed = one.state<domain::ReportPassedOn>(read);
    REQUIRE(passed != nullptr);
    CHECK(passed->to == "Netwerk Zuid");
    CHECK(read.report.settled == "Ze woont daar.");
}

TEST_CASE("leaving it needs a reason of the list, and it can become new again") {
    OneReport one;
    one.press_button("leaveReport");
    one.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(one.shown.complaint().contains("waarom"));
    one.shown.chooseWord("leaveReason", "already_helped");
    one.shown.type("leaveLine", "Haar zus is er elke dag.");
    one.press(Qt::Key_Return);
    workspace::ShownReport read;
    const auto* left = one.state<domain::ReportLeft>(read);
    REQUIRE(left != nullptr);
    CHECK(left->reason == "already_helped");
    CHECK_FALSE(one.shown.find("leaveReport")->isVisible());
    one.press_button("backToInbox");
    CHECK(one.state<domain::ReportInbox>(read) != nullptr);
    CHECK(one.shown.find("takeUp")->isVisible());
}

TEST_CASE("one form is open at a time, Esc leaves it, and what was half typed is there again after a lock") {
    OpenExample example;
    const auto id = test::bring(example, test::a_worry());
    {
        Shown shown(example, test::text_of(id));
        shown.click("askMore");
        shown.click("leaveReport");
        CHECK_FALSE(shown.find("askForm")->isVisible());
        CHECK(shown.find("leaveForm")->isVisible());
        shown.click("askMore");
        CHECK_FALSE(shown.find("leaveForm")->isVisible());
        shown.type("askQuestion", "Half een vraag");
        QTest::keyClick(shown.find("askQuestion"), Qt::Key_Escape);
        CHECK_FALSE(shown.find("askForm")->isVisible());
    }
    example.close_and_open_again();
    Shown shown(example, test::text_of(id));
    CHECK(shown.find("askForm")->isVisible());
    CHECK(shown.find<widgets::TextArea>("askQuestion")->text() == "Half een vraag");
}

TEST_CASE("an acute report says whom to call, and one press notes who was called") {
    auto wanted = test::a_worry();
    wanted.urgency = domain::Urgency::Acute;
    OneReport one(wanted);
    CHECK(one.shown.find("callCard")->isVisible());
    CHECK(one.shown.find<QLabel>("callNumber0")->text() == "112");
    one.press_button("called0");
    auto called = one.now().report.called;
    REQUIRE(called);
    CHECK(QString::fromStdString(called->whom).contains("ambulance"));
    CHECK(one.shown.find("calledBefore")->isVisible());
    one.press_button("calledOther");
    CHECK(QApplication::focusWidget()->objectName() == "calledWhom");
    QTest::keyClicks(QApplication::focusWidget(), "de crisisdienst");
    one.press(Qt::Key_Return);
    CHECK(one.now().report.called->whom == "de crisisdienst");
    one.press_button("takeUp");
    CHECK_FALSE(one.shown.find("callCard")->isVisible());
}

TEST_CASE("a report that can wait says nothing of calling") {
    OneReport one;
    CHECK_FALSE(one.shown.find("callCard")->isVisible());
}

TEST_CASE("the same person reported three times by three people is recognised by code, and only a person joins them") {
    OneReport one(test::a_worry_about_geertje(domain::ReporterKind::Volunteer));
    const auto second = test::bring(one.example, test::a_worry_about_geertje(domain::ReporterKind::Family));
    const auto third = test::bring(one.example, test::a_worry_about_geertje(domain::ReporterKind::Police));
    const auto taken = test::asked(one.example, [id = one.id](workspace::Workspace& file) { return workspace::take_up(file, id); });
    const auto before = times_in_logbook(one.example, "identity.search");
    Shown shown(one.example, test::text_of(third));
    CHECK(times_in_logbook(one.example, "identity.search") == before + 1);
    REQUIRE(shown.find("knownCard")->isVisible());
    const QString case_code = QString::fromStdString(taken.code),
                  other = QString::fromStdString(report_of(one.example, second).report.code.text());
    QStringList codes;
    for (int row = 0; shown.has(("known" + std::to_string(row)).c_str()); ++row)
        codes << shown.find<QAbstractButton>(("known" + std::to_string(row)).c_str())->text();
    CHECK(codes.size() == 2);
    CHECK(codes.contains(case_code));
    CHECK(codes.contains(other));
    CHECK(test::found_in_windows({"Wiekslag", "Geertje"}) == "");
    shown.screen.refresh(); // looks once
    shown.settled();
    CHECK(times_in_logbook(one.example, "identity.search") == before + 1);

    const auto row = std::to_string(codes.indexOf(case_code));
    CHECK_FALSE(shown.has(("belongs" + std::to_string(codes.indexOf(other))).c_str())); // that is no case yet
    shown.click(("known" + row).c_str());
    CHECK(shown.places.last() == screen::Place{Where::Case, case_code});
    shown.click(("belongs" + row).c_str());
    CHECK(shown.find("samePanel")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(shown.find("samePanel")->isVisible());
    CHECK_FALSE(report_of(one.example, third).report.case_file);
    shown.click(("belongs" + row).c_str());
    shown.click("sameFill");
    CHECK(report_of(one.example, third).report.case_file == taken.id);
    CHECK(shown.places.last() == screen::Place{Where::Case, case_code});
    one.example.desk.undo();
    shown.settled();
    CHECK_FALSE(report_of(one.example, third).report.case_file);
    CHECK(report_of(one.example, third).names_resident);
}

TEST_CASE("nobody is looked for where there is no name") {
    OpenExample example;
    const auto id = test::bring(example, test::a_worry());
    const auto before = times_in_logbook(example, "identity.search");
    Shown shown(example, test::text_of(id));
    CHECK_FALSE(shown.find("knownCard")->isVisible());
    CHECK(times_in_logbook(example, "identity.search") == before);
}

TEST_CASE("through a coordinator two presses tell the volunteer") {
    auto wanted = test::a_worry(domain::ReporterKind::Volunteer);
    OpenExample example;
    const auto via = test::somebody(example);
    wanted.feedback_via = via.id;
    const auto id = test::bring(example, wanted);
    Shown shown(example, test::text_of(id));
    CHECK(shown.find<QLabel>("messageDue")->text().contains(QString::fromStdString(via.name)));
    CHECK(shown.find<QLabel>("sentenceThatFits")->text().contains("ontvangen"));
    CHECK_FALSE(shown.find("volunteerHeard")->isVisible());
    shown.click("saySentence0");
    const auto told = report_of(example, id).report.feedback;
    REQUIRE(std::holds_alternative<domain::FeedbackAtCoordinator>(told));
    CHECK(std::get<domain::FeedbackAtCoordinator>(told).sentence == ReporterSentence::Received);
    CHECK(shown.find("volunteerHeard")->isVisible());
    shown.click("volunteerHeard");
    CHECK(std::holds_alternative<domain::FeedbackGiven>(report_of(example, id).report.feedback));
    CHECK_FALSE(shown.find("volunteerHeard")->isVisible());
    CHECK_FALSE(shown.find("saySentence0")->isVisible()); // only onward
    CHECK(shown.find("saySentence1")->isVisible());
}

TEST_CASE("who wants no message is left alone") {
    OneReport one;
    one.press_button("wantsNothing");
    CHECK(std::holds_alternative<domain::FeedbackNotWanted>(one.now().report.feedback));
    for (const char* button : {"saySentence0", "saySentence1", "saySentence2", "wantsNothing"})
        CHECK_FALSE(one.shown.find(button)->isVisible());
}

TEST_CASE("that the reporter may be named is one tick, since today or another day, and the tick goes again") {
    OneReport one;
    one.press_button("sourceAgreed");
    CHECK(one.now().report.source_agreed_on == Day::parse("2026-11-12"));
    one.press_button("sourceOtherDay");
    auto* day = one.shown.find<QLineEdit>("sourceDayText");
    day->clear();
    one.shown.type(day, "1-12-2026");
    one.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(one.shown.complaint().contains("nog komen"));
    day->clear();
    one.shown.type(day, "2-11-2026");
    one.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(one.now().report.source_agreed_on == Day::parse("2026-11-02"));
    one.press_button("sourceAgreed");
    CHECK_FALSE(one.now().report.source_agreed_on);
}

TEST_CASE("names are wiped for good after a question in its place, of which the safe answer has the keyboard") {
    OneReport one(test::a_worry_about_geertje());
    CHECK(one.shown.find<QLabel>("namesUntil")->isVisible());
    one.press_button("wipeNames");
    CHECK(QApplication::focusWidget()->objectName() == "wipeNot");
    one.press(Qt::Key_Escape);
    CHECK_FALSE(one.shown.find("wipePanel")->isVisible());
    CHECK(one.now().names_resident);
    one.shown.choose("verbEditReport");
    one.shown.type("editWorry", "Mevrouw Wiekslag belde zelf. ");
    const QString half_typed = QStringLiteral("report/%1/worryForm/editWorry").arg(test::text_of(one.id));
    REQUIRE_FALSE(one.example.desk.draft(half_typed).isEmpty());
    one.press_button("wipeNames");
    one.press_button("wipeNow");
    REQUIRE_FALSE(one.shown.places.isEmpty());
    const auto left = report_of(one.example, test::report_at(one.shown.places.last())); // under another id
    CHECK_FALSE(left.names_resident);
    CHECK(left.report.worry == test::worry_words);
    CHECK(one.example.desk.undoVerb().isEmpty());
    CHECK(one.example.desk.draft(half_typed).isEmpty());
}

TEST_CASE("a name on a report is put right, and who reads it to do so stands in the logbook") {
    OneReport one(test::a_worry_about_geertje());
    const auto before = times_in_logbook(one.example, "identity.look");
    one.press_button("nameResident");
    CHECK(times_in_logbook(one.example, "identity.look") == before + 1);
    CHECK(one.shown.find<QLineEdit>("aboutFamily")->text() == "Wiekslag");
    one.shown.find<QLineEdit>("aboutFamily")->clear();
    one.shown.type("aboutFamily", "Wiekstra");
    one.shown.click("aboutFormSave");
    CHECK(one.shown.complaint().isEmpty());
    const auto named = test::asked(one.example, [&](workspace::Workspace& file) { return workspace::look_at_report(file, one.id, "test"); });
    REQUIRE(named.size() == 1);
    CHECK(named[0].family_name == "Wiekstra");
    CHECK(named[0].given_names == "Geertje");
    CHECK(named[0].birth_date == test::geertje().birth_date);
    CHECK_FALSE(one.shown.find("aboutForm")->isVisible());
    CHECK(one.shown.find<QLineEdit>("aboutFamily")->text().isEmpty()); // nothing stays behind on the screen
    one.undo();
    CHECK(test::asked(one.example, [&](workspace::Workspace& file) { return workspace::look_at_report(file, one.id, "test"); })[0].family_name ==
          "Wiekslag");
}

TEST_CASE("who it is can be written down later; a birth to come is refused, and nothing is no name") {
    OneReport one;
    one.press_button("nameResident");
    one.shown.click("aboutFormSave");
    CHECK(one.shown.complaint().contains("niets ingevuld"));
    one.shown.type("aboutGiven", "Geertje");
    one.shown.find<widgets::DateField>("aboutBirth")->setText("1-1-2031");
    one.shown.click("aboutFormSave");
    CHECK_FALSE(one.shown.complaint().isEmpty());
    one.shown.find<widgets::DateField>("aboutBirth")->setText("2-3-1944");
    one.shown.click("aboutFormSave");
    CHECK(one.shown.complaint().isEmpty());
    CHECK(one.now().names_resident);
    CHECK(one.now().report.name_expires_on.has_value()); // it lives as long as any name on a report
    CHECK(one.shown.find<QLabel>("namesUntil")->isVisible());
}

TEST_CASE("the report can be changed, and a worry cannot become empty") {
    OneReport one;
    one.shown.choose("verbEditReport"); // Ctrl+E
    auto* worry = one.shown.find<widgets::TextArea>("editWorry");
    CHECK(worry->text() == QString::fromStdString(test::worry_words));
    worry->setText("  ");
    one.shown.click("worryFormSave");
    CHECK(one.shown.complaint().contains("aan de hand"));
    worry->setText("Toch iets anders.");
    one.shown.chooseWord("editUrgency", "urgent");
    one.shown.chooseWord("editPhase", "understood");
    one.shown.find<QCheckBox>("editShielded")->setChecked(true);
    one.shown.click("worryFormSave");
    const auto report = one.now().report;
    CHECK(report.worry == "Toch iets anders.");
    CHECK(report.urgency == domain::Urgency::Urgent);
    CHECK(report.phase == domain::SignalPhase::Understood);
    CHECK(report.shielded);
    CHECK(report.reporter_kind == domain::ReporterKind::ResidentNearby);
    one.undo();
    CHECK(one.now().report.worry == test::worry_words);
}

TEST_CASE("a report that was removed is not here any more, and undo brings it back") {
    OneReport one;
    one.shown.choose("verbRemoveReport");
    CHECK(one.shown.places.last().where == Where::Reports);
    CHECK_FALSE(one.shown.find("worryCard")->isVisible());
    CHECK(one.shown.shownTexts().contains("niet (meer)"));
    CHECK_FALSE(one.shown.find<QAction>("verbTakeUp")->isEnabled());
    one.undo();
    CHECK(one.shown.find("worryCard")->isVisible());
    CHECK(one.shown.find<QAction>("verbTakeUp")->isEnabled());
}

TEST_CASE("while a meeting runs a report stays shut: names may stand in the worry") {
    OpenExample example;
    const auto id = test::bring(example, test::a_worry_about_geertje());
    (void)test::asked(example, [](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(const auto meeting, workspace::find_meeting(file, "next"));
        return workspace::begin_meeting(file, meeting);
    });
    Shown shown(example, test::text_of(id));
    CHECK(test::found_in_windows({test::worry_words, "Wiekslag"}) == "");
    QTest::keyPress(&shown.screen, Qt::Key_F6);
    shown.settled();
    CHECK(test::found_in_windows({"Wiekslag"}) == "");
    QTest::keyRelease(&shown.screen, Qt::Key_F6);
    shown.click("emptyStep");
    CHECK(shown.places.last().where == Where::Chair);
}

TEST_CASE("every verb of the menu that can be done now does it, and the others are not offered") {
    OneReport one;
    for (const char* verb : {"verbTakeUp", "verbAskMore", "verbMakeQuestion", "verbSettle", "verbPassOn", "verbLeave", "verbEditReport",
                             "verbSaySentence", "verbNoMessage", "verbRemoveReport"}) {
        INFO(verb);
        CHECK(one.shown.find<QAction>(verb)->isEnabled());
    }
    for (const char* verb : {"verbBack", "verbWipeNames"}) {
        INFO(verb);
        CHECK_FALSE(one.shown.find<QAction>(verb)->isEnabled());
    }
    QSignalSpy said(&one.shown.screen, &screen::Screen::said);
    one.shown.choose("verbSaySentence");
    CHECK(said.count() == 1);
    CHECK(std::holds_alternative<domain::FeedbackGiven>(one.now().report.feedback));
    one.shown.choose("verbTakeUp");
    CHECK(one.shown.places.last().where == Where::Case);
}
