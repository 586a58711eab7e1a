// A worry comes in and something is done with it, in the whole window and by the keyboard alone.
#include "screen/pickers.h"
#include "ui/shell/open_window.h"
#include "workspace/meetings.h"
#include "workspace/reports.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>

using namespace tandem;
using screen::Where;
using test::OpenWindow;

namespace {

// Counts what a person does: a key, or words that are typed.
struct Steps {
    OpenWindow open;
    int count = 0;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++count;
        open.press(key, modifiers);
    }
    void type(const QString& text) {
        ++count;
        open.type(text);
    }
    workspace::ShownReport report() {
        REQUIRE(open.bench().place().where == Where::Report);
        const auto id = domain::ReportId(*Uuid::parse(open.bench().place().about.toStdString()));
        std::optional<workspace::ShownReport> found;
        open.example.desk.ask(
            &open.window, [id](workspace::Workspace& file) { return workspace::show_report(file, id); },
            [&](const workspace::Result<workspace::ShownReport>& shown) { found = *shown; });
        open.settle();
        REQUIRE(found.has_value());
        return *found;
    }
};

std::int64_t inbox_of(OpenWindow& open) {
    std::int64_t count = -1;
    open.example.desk.ask(&open.window, workspace::count_inbox, [&](const workspace::Result<std::int64_t>& found) { count = *found; });
    open.settle();
    return count;
}

} // namespace

TEST_CASE("a worry is written down from any screen in fewer than twelve steps") {
    Steps steps;
    steps.open.go(Where::Parties);
    steps.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(steps.open.focused() == "worry");
    steps.type("De gordijnen van nummer 12 zijn al een week dicht.");
    steps.press(Qt::Key_Tab);
    CHECK(steps.open.focused() == "reporterKind");
    steps.type("De"); // De inwoner zelf
    steps.press(Qt::Key_Tab);
    CHECK(steps.open.focused() == "findingPlace");
    steps.press(Qt::Key_Down);
    steps.press(Qt::Key_Tab);
    CHECK(steps.open.focused() == "urgency");
    steps.type("Dring");
    steps.press(Qt::Key_S, Qt::ControlModifier);
    const auto report = steps.report().report;
    CHECK(report.reporter_kind == domain::ReporterKind::Themselves);
    CHECK(report.finding_place.has_value());
    CHECK(report.urgency == domain::Urgency::Urgent);
    CHECK(steps.count < 12);
}

TEST_CASE("a volunteer of the network is found by a piece of the name, also in fewer than twelve steps") {
    Steps steps;
    std::string name;
    steps.open.example.desk.ask(
        &steps.open.window, [](workspace::Workspace& file) { return workspace::find_people(file, ""); },
        [&](const workspace::Result<std::vector<workspace::PersonHit>>& people) { name = people->front().name; });
    steps.open.settle();
    REQUIRE_FALSE(name.empty());
    steps.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    steps.type("Hij doet de deur niet meer open.");
    steps.press(Qt::Key_Tab);
    steps.type("Vrij");
    steps.press(Qt::Key_Tab);
    CHECK(steps.open.focused() == "reporterPersonText");
    steps.type(QString::fromStdString(name));
    auto* picker = steps.open.find<screen::PersonPicker>("reporterPerson");
    const auto is_found = [&] {
        steps.press(Qt::Key_Return);
        --steps.count;
        return picker->chosen().has_value();
    };
    REQUIRE(test::wait_for(is_found)); // its list comes a moment after the last letter
    ++steps.count;
    steps.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(steps.report().reporter == name);
    CHECK(steps.count < 12);
}

TEST_CASE("the number behind Reports follows what comes in and what is decided") {
    Steps steps;
    const auto badge = [&] {
        return steps.open.find("goReports")->accessibleName() + steps.open.find<QAbstractButton>("goReports")->text();
    };
    const auto before = inbox_of(steps.open);
    const QString at_first = badge();
    CHECK(at_first.contains(QString::number(before)));
    steps.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    steps.type("Er is iets.");
    steps.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(inbox_of(steps.open) == before + 1);
    CHECK(badge().contains(QString::number(before + 1)));
    CHECK(steps.open.focused() == "takeUp"); // the first thing to do with it
    steps.press(Qt::Key_Space);
    CHECK(steps.open.bench().place().where == Where::Case);
    CHECK(badge() == at_first);
    steps.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(inbox_of(steps.open) == before + 1);
}

TEST_CASE("Ctrl+K finds a report by its code, and says that it is one") {
    Steps steps;
    steps.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    steps.type("Er is iets.");
    steps.press(Qt::Key_S, Qt::ControlModifier);
    const QString code = QString::fromStdString(steps.report().report.code.text());
    const auto place = steps.open.bench().place();
    steps.open.go(Where::Settings);
    steps.press(Qt::Key_K, Qt::ControlModifier);
    steps.type(code);
    CHECK(steps.open.find<QListWidget>("paletteList")->item(0)->text().contains("melding"));
    steps.press(Qt::Key_Return);
    CHECK(steps.open.bench().place() == place);
}

TEST_CASE("a removed report comes back from the bar, and names that were wiped are not offered back") {
    Steps steps;
    auto& open = steps.open;
    steps.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    steps.type("Er is iets.");
    open.find<QAbstractButton>("fillInMore")->click();
    open.settle();
    open.find("aboutFamily")->setFocus();
    steps.type("Wiekslag");
    steps.press(Qt::Key_S, Qt::ControlModifier);
    const auto place = open.bench().place();
    open.window.findChild<QAction*>("verbRemoveReport")->trigger();
    open.settle();
    auto* undo = open.find<QAbstractButton>("toastAction");
    REQUIRE(undo->isVisible());
    undo->click();
    open.settle();
    open.go(Where::Report, place.about);
    CHECK(steps.report().names_resident);

    open.window.findChild<QAction*>("verbWipeNames")->trigger();
    open.settle();
    open.find<QAbstractButton>("wipeNow")->click();
    open.settle();
    CHECK_FALSE(steps.report().names_resident); // under another id
    CHECK_FALSE((open.find("workbenchToast")->isVisible() && undo->isVisible()));
}
