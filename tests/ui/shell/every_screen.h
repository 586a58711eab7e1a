#pragma once
// Every screen of the window in turn, each with something to show.
#include "ui/shell/open_window.h"
#include "widgets/text_area.h"
#include "workspace/consultations.h"
#include "workspace/meetings.h"
#include "workspace/reports.h"

#include <QAbstractButton>

namespace tandem::test {

using Look = std::function<void(const std::string& screen)>;

template <class Verb>
void do_in(OpenWindow& open, Verb verb) {
    open.example.desk.act(&open.window, verb, [](const auto& done) { CHECK(done.has_value()); });
    open.settle();
}

// One that is acute and has a name: everything that can show shows.
inline QString new_report(OpenWindow& open) {
    QString id;
    open.example.desk.act(
        &open.window,
        [](workspace::Workspace& file) {
            workspace::NewReport wanted;
            wanted.worry = "De post ligt al een week voor de deur.";
            wanted.reporter_kind = domain::ReporterKind::Volunteer;
            wanted.urgency = domain::Urgency::Acute;
            wanted.about.emplace();
            wanted.about->family_name = "Voorbeeld";
            return workspace::bring_report(file, wanted);
        },
        [&](const workspace::Result<workspace::BroughtReport>& brought) { id = QString::fromStdString(brought->id.text()); });
    open.settle();
    REQUIRE_FALSE(id.isEmpty());
    return id;
}

inline void look_at_lists(OpenWindow& open, const Look& look) {
    using screen::Where;
    QString party;
    open.example.desk.ask(&open.window, [](workspace::Workspace& file) { return workspace::list_parties(file, {}, {0, 1}); },
                          [&](const auto& page) { party = QString::fromStdString(page->rows.front().id.text()); });
    open.settle();
    const QString code = QString::fromStdString(open.code_of_case());
    const auto visit = [&](Where where, const char* name, const QString& about = {}) {
        open.go(where, about);
        look(name);
    };
    visit(Where::Today, "today");
    visit(Where::Reports, "reports");
    open.find<QAbstractButton>("settledOutside")->click();
    open.settle();
    look("settled outside the meeting");
    visit(Where::Report, "report", new_report(open));
    open.find<QAbstractButton>("settleReport")->click();
    open.settle();
    look("report, with a form");
    visit(Where::NewReport, "new report");
    open.find<QAbstractButton>("fillInMore")->click();
    open.settle();
    look("new report, with more to fill in");
    visit(Where::Cases, "cases");
    visit(Where::Case, "case", code);
    open.window.findChild<QAction*>("verbEditStory")->trigger();
    open.settle();
    look("case, with a form");
    for (const char* verb : {"verbAddHelp", "verbSituation", "verbNotSafe"}) {
        open.window.findChild<QAction*>(verb)->trigger();
        open.settle();
        look(std::string("case, with the form of ") + verb);
    }
    visit(Where::NewCase, "new case");
    visit(Where::Consultations, "questions without a name");
    visit(Where::Consultation, "new question without a name");
    open.find<widgets::TextArea>("consultationText")->setText("Een vrouw van 83 uit de Molenstraat. Anneke de Wit belde.");
    REQUIRE(wait_for([&] { return open.window.findChild<QWidget*>("marksReplace0") != nullptr; }));
    do_in(open, [](workspace::Workspace& file) { return workspace::start_consultation(file, {.text = "Iemand komt de deur niet uit. Jan de Vries belde."}); });
    look("new question without a name, with marks");
    visit(Where::Consultations, "questions without a name, with one");
    visit(Where::Meetings, "meetings");
    visit(Where::NewMeeting, "new meeting");
    visit(Where::Parties, "parties");
    visit(Where::Party, "party", party);
    visit(Where::NewParty, "new party");
    visit(Where::Knowledge, "knowledge");
    visit(Where::Settings, "settings");
    visit(Where::RecoverySheet, "recovery sheet");
}

// The meeting is prepared, begun and finished on the way.
inline void look_at_meeting(OpenWindow& open, const Look& look) {
    using screen::Where;
    domain::MeetingId id;
    open.example.desk.ask(&open.window, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); },
                          [&](const auto& found) { id = *found; });
    open.settle();
    const QString meeting = QString::fromStdString(id.text());
    open.go(Where::Prepare, meeting);
    look("prepare");
    open.window.findChild<QAction*>("verbPropose")->trigger();
    open.settle();
    look("prepare, with a proposal");
    do_in(open, [id](workspace::Workspace& file) { return workspace::take_proposal(file, id); });
    open.go(Where::Chair, meeting);
    look("chair, before it began");
    do_in(open, [id](workspace::Workspace& file) { return workspace::begin_meeting(file, id); });
    look("chair");
    for (int i = 0; i < 3; ++i) open.press(Qt::Key_Right, Qt::ControlModifier);
    look("chair, at a case");
    open.go(Where::Finish, meeting);
    look("finish, before the end");
    do_in(open, [id](workspace::Workspace& file) { return workspace::finish_meeting(file, id); });
    look("finish");
}

// Locked, and the steps of the wizard for a new network.
inline void look_at_start(OpenWindow& open, const Look& look) {
    QSignalSpy closed(&open.example.desk, &bridge::Desk::closed);
    open.window.lock();
    REQUIRE(wait_for([&] { return closed.size() == 1; }));
    look("locked");
    open.find<QAbstractButton>("otherFiles")->click();
    look("start");
    open.find<QAbstractButton>("newNetwork")->click();
    look("new network, kind");
    open.find<QAbstractButton>("kind0")->click();
    open.find<QAbstractButton>("wizardNext")->click();
    look("new network, names");
    for (const char* field : {"networkName", "ownerName"}) {
        open.find(field)->setFocus();
        QTest::keyClicks(open.find(field), "Sam de Proef");
    }
    open.find<QAbstractButton>("wizardNext")->click();
    look("new network, partners");
    open.find<QAbstractButton>("wizardNext")->click();
    look("new network, place");
}

inline void on_every_screen(OpenWindow& open, const Look& look) {
    look_at_lists(open, look);
    look_at_meeting(open, look);
    open.press(Qt::Key_F1);
    look("help");
    open.press(Qt::Key_F1);
    look_at_start(open, look);
}

} // namespace tandem::test
