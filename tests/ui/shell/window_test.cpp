#include "catalogue/language.h"
#include "support/other_owner.h"
#include "ui/shell/open_window.h"
#include "workspace/meetings.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>

using namespace tandem;
using screen::Where;
using test::OpenWindow;

namespace {

bool shows_somewhere(QWidget& root, const QString& text) {
    for (auto* label : root.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text)) return true;
    return false;
}

} // namespace

TEST_CASE("Ctrl and a number goes to a screen, and the navigation says where one is") {
    OpenWindow open;
    const std::pair<Qt::Key, const char*> ways[] = {{Qt::Key_1, "goToday"},       {Qt::Key_2, "goReports"}, {Qt::Key_3, "goCases"},
                                                    {Qt::Key_4, "goMeetings"},    {Qt::Key_5, "goParties"}, {Qt::Key_6, "goKnowledge"},
                                                    {Qt::Key_Comma, "goSettings"}};
    for (const auto& [key, entry] : ways) {
        open.press(key, Qt::ControlModifier);
        INFO(entry);
        CHECK(open.find<QAbstractButton>(entry)->isChecked());
        CHECK_FALSE(open.window.windowTitle().isEmpty());
    }
}

TEST_CASE("the arrow keys go up and down in the navigation and Space chooses") {
    OpenWindow open;
    open.find("goToday")->setFocus();
    open.press(Qt::Key_Down);
    CHECK(open.focused() == "goReports");
    open.press(Qt::Key_Space);
    CHECK(open.bench().place().where == Where::Reports);
}

TEST_CASE("Ctrl+K finds a case by the beginning of its code, and Enter goes there") {
    OpenWindow open;
    const QString code = QString::fromStdString(open.code_of_case(2));
    open.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(open.focused() == "paletteWords");
    open.type(code.left(5));
    open.press(Qt::Key_Return);
    CHECK(open.bench().place() == screen::Place{Where::Case, code});
    CHECK(open.window.windowTitle().contains(code));
}

TEST_CASE("Ctrl+K finds a partner by a piece of its name without accents") {
    OpenWindow open;
    std::string name;
    open.example.desk.ask(
        &open.window,
        [](workspace::Workspace& file) {
            return workspace::list_parties(file, {}, {0, 1});
        },
        [&](const auto& page) { name = page->rows.front().name; });
    REQUIRE(test::wait_for([&] { return !name.empty(); }));
    open.press(Qt::Key_K, Qt::ControlModifier);
    open.type(QString::fromStdString(name).left(4).toLower());
    const auto* list = open.find<QListWidget>("paletteList");
    bool found = false;
    for (int row = 0; row < list->count(); ++row) found = found || list->item(row)->text().startsWith(QString::fromStdString(name));
    CHECK(found);
}

TEST_CASE("Ctrl+K finds a verb and a screen, says so when there is nothing, and Esc gives the keyboard back") {
    OpenWindow open;
    open.press(Qt::Key_K, Qt::ControlModifier);
    open.type("vergr");
    CHECK(open.find<QListWidget>("paletteList")->count() >= 1);
    open.type("qqqzzz");
    CHECK(open.find<QLabel>("paletteNothing")->isVisible());
    open.press(Qt::Key_Escape);
    CHECK_FALSE(open.find("commandPalette")->isVisible());
    CHECK(QApplication::focusWidget() != nullptr);
}

TEST_CASE("Ctrl+K knows from anywhere what is done most: preparing the next meeting and starting something new") {
    OpenWindow open;
    const auto choose = [&](const char* words) {
        open.go(Where::Settings);
        open.press(Qt::Key_K, Qt::ControlModifier);
        open.type(words);
        CHECK(open.find<QListWidget>("paletteList")->count() == 1);
        open.press(Qt::Key_Return);
        open.settle();
        return open.bench().place().where;
    };
    CHECK(choose("volgende overleg") == Where::Prepare);
    CHECK(choose("nieuwe casus") == Where::NewCase);
    CHECK(choose("nieuw overleg") == Where::NewMeeting);
    CHECK(choose("nieuwe partner") == Where::NewParty);
    open.go(Where::Cases); // its own verb is the same one
    open.press(Qt::Key_K, Qt::ControlModifier);
    open.type("nieuwe casus");
    CHECK(open.find<QListWidget>("paletteList")->count() == 1);
}

TEST_CASE("what is pasted into Ctrl+K may be anything") {
    OpenWindow open;
    open.press(Qt::Key_K, Qt::ControlModifier);
    auto* words = open.find<QLineEdit>("paletteWords");
    words->setText(QString(1'000'000, 'x'));
    open.settle();
    CHECK(words->text().size() <= 200);
    words->setText(QString::fromUtf8("\xF0\x9F\x98\x80 \xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 \" * ( AND"));
    open.settle();
    CHECK(open.find<QLabel>("paletteNothing")->isVisible());
}

TEST_CASE("F1 opens the manual at the page of the screen, and closes it again") {
    OpenWindow open;
    open.go(Where::Cases);
    open.press(Qt::Key_F1);
    CHECK(open.find("helpPanel")->isVisible());
    open.press(Qt::Key_Escape);
    CHECK_FALSE(open.find("helpPanel")->isVisible());
}

TEST_CASE("Ctrl+L locks at once: no widget of the file is left, and the title tells nothing") {
    OpenWindow open;
    const QString code = QString::fromStdString(open.code_of_case());
    open.go(Where::Case, code);
    open.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(open.window.workbench() == nullptr);
    CHECK_FALSE(open.example.desk.isOpen());
    CHECK(open.window.windowTitle() == "Tandem");
    CHECK_FALSE(shows_somewhere(open.window, code));
}

TEST_CASE("after unlocking one is where one was") {
    OpenWindow open;
    const QString code = QString::fromStdString(open.code_of_case(1));
    open.go(Where::Case, code);
    open.window.lock();
    open.unlock();
    CHECK(open.bench().place() == screen::Place{Where::Case, code});
}

TEST_CASE("it locks with a menu, a dialog and Ctrl+K open") {
    OpenWindow open;
    auto* menu = new QMenu(&open.window);
    menu->addAction("x");
    menu->popup(open.window.mapToGlobal(QPoint(10, 10)));
    auto* dialog = new QDialog(&open.window);
    dialog->open();
    open.window.lock();
    CHECK_FALSE(menu->isVisible());
    CHECK_FALSE(dialog->isVisible());
    CHECK_FALSE(open.example.desk.isOpen());

    open.unlock();
    open.press(Qt::Key_K, Qt::ControlModifier);
    open.window.lock();
    CHECK_FALSE(open.example.desk.isOpen());
}

TEST_CASE("it locks after the minutes in the settings, sleep included") {
    OpenWindow open;
    open.now += std::chrono::minutes(5) + std::chrono::seconds(1);
    CHECK(test::wait_for([&] { return !open.example.desk.isOpen(); }));
}

TEST_CASE("what was removed is offered back in the bar, in the menu by its name, and with Ctrl+Z") {
    OpenWindow open;
    open.go(Where::Cases);
    const auto remove_first = [&] {
        const std::string code = open.code_of_case();
        open.example.desk.act(
            &open.window,
            [code](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
                TANDEM_ASSIGN(const auto case_file, workspace::case_with_code(file, code));
                return workspace::remove_case(file, case_file.id);
            },
            [](const auto& done) { CHECK(done.has_value()); });
        open.settle();
        return code;
    };
    const std::string removed = remove_first();
    CHECK(open.code_of_case() != removed);
    auto* undo = open.find<QAbstractButton>("toastAction");
    REQUIRE(undo->isVisible());
    CHECK(open.window.findChild<QAction*>("verbUndo")->text() != "Ongedaan maken");
    undo->click();
    open.settle();
    CHECK(open.code_of_case() == removed);

    CHECK(remove_first() == removed);
    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.code_of_case() == removed);
    open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(open.code_of_case() != removed);
}

TEST_CASE("another language is spoken at once, by the menus and the navigation too") {
    OpenWindow open;
    const QString dutch = open.find<QAbstractButton>("goCases")->text();
    open.example.preferences.setLanguage(catalogue::Language::English);
    open.settle();
    CHECK(dutch == "Casussen");
    CHECK(open.find<QAbstractButton>("goCases")->text() == "Cases");
    CHECK(open.window.findChild<QAction*>("verbLock")->text() == "Lock");
    open.example.preferences.setLanguage(catalogue::Language::Dutch);
    open.settle();
    CHECK(open.find<QAbstractButton>("goCases")->text() == "Casussen");
}

TEST_CASE("closing the window makes the backup that is due, and then lets go of the file") {
    OpenWindow open;
    open.window.close();
    CHECK(test::wait_for([&] { return !open.window.isVisible(); }, 20000));
    CHECK_FALSE(open.example.desk.isOpen());
    CHECK(QDir(open.example.folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1); // the backups
}

TEST_CASE("a second window on the same file shows codes only and says why") {
    OpenWindow open;
    QSignalSpy closed(&open.example.desk, &bridge::Desk::closed);
    open.window.lock();
    REQUIRE(test::wait_for([&] { return closed.size() == 1; }));
    const test::OtherOwner other(open.example.file(), test::fixed_key());
    open.unlock();
    CHECK(open.example.desk.role() == workspace::Role::SecondReader);
    CHECK(open.find("workbenchNotice")->isVisible());
    CHECK(open.bench().place().where == Where::Cases);
    CHECK(open.find("goParties")->isHidden());
    CHECK_FALSE(open.window.findChild<QAction*>("verbUndo")->isEnabled());
}

namespace {

QStringList found_for(OpenWindow& open, const QString& words) {
    open.find<QAction>("verbSearch")->trigger(); // some fields keep Ctrl+K to themselves
    open.find<QLineEdit>("paletteWords")->setText(words);
    open.settle();
    QStringList rows;
    const auto* list = open.find<QListWidget>("paletteList");
    for (int row = 0; row < list->count(); ++row) rows << list->item(row)->text();
    open.press(Qt::Key_Escape);
    return rows;
}

} // namespace

TEST_CASE("in Ctrl+K a whole code comes first, then what is called as was typed, then what stands in the texts of the file") {
    OpenWindow open;
    QString code;
    workspace::NewCase wanted;
    wanted.needs = {"vergrendelen van de fiets"};
    open.example.desk.act(
        &open.window, [wanted](workspace::Workspace& file) { return workspace::start_case(file, wanted); },
        [&](const workspace::Result<workspace::StartedCase>& started) { code = QString::fromStdString(started->code); });
    open.settle();
    REQUIRE_FALSE(code.isEmpty());
    const auto rows = found_for(open, "vergrendelen");
    REQUIRE(rows.size() >= 2);
    CHECK(rows.first().startsWith("Vergrendelen"));
    CHECK(rows.last().startsWith(code));
    const auto by_code = found_for(open, code.toLower());
    REQUIRE_FALSE(by_code.isEmpty());
    CHECK(by_code.first().startsWith(code));
}

TEST_CASE("Ctrl+K knows verbs by other words for them, in both languages") {
    OpenWindow open;
    domain::MeetingId meeting;
    open.example.desk.ask(
        &open.window, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); },
        [&](const auto& found) { meeting = *found; });
    open.settle();
    open.example.desk.act(
        &open.window, [meeting](workspace::Workspace& file) { return workspace::begin_meeting(file, meeting); }, [](const auto&) {});
    open.settle();
    open.go(Where::Chair, QString::fromStdString(meeting.text()));
    CHECK_FALSE(found_for(open, "afronden").filter("Rond het overleg af").isEmpty());
    CHECK_FALSE(found_for(open, "klaar").filter("Rond het overleg af").isEmpty());
    open.go(Where::Cases);
    CHECK_FALSE(found_for(open, "verwijderen").isEmpty());
    CHECK_FALSE(found_for(open, "opslaan").isEmpty());
    CHECK(found_for(open, "afronden").filter("Rond het overleg af").isEmpty()); // no meeting is finished from here
    open.example.preferences.setLanguage(catalogue::Language::English);
    open.settle();
    CHECK_FALSE(found_for(open, "delete").isEmpty());
    open.example.preferences.setLanguage(catalogue::Language::Dutch);
}
