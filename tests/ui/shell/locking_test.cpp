// A lock waits for nothing and asks nothing, whatever is open; what was half typed is there again.
#include "ui/shell/every_screen.h"

#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace tandem;
using screen::Where;
using test::OpenWindow;

namespace {

void nobody_touches_it(OpenWindow& open) {
    open.now += std::chrono::minutes(6);
    REQUIRE(test::wait_for([&] { return !open.example.desk.isOpen(); }));
}

// Nothing of the file and nothing over the window is left to see.
void is_locked(OpenWindow& open) {
    CHECK(open.window.workbench() == nullptr);
    CHECK_FALSE(open.example.desk.isOpen());
    CHECK(open.window.windowTitle() == "Tandem");
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(QApplication::activeModalWidget() == nullptr);
    for (const auto* top : QApplication::topLevelWidgets()) {
        INFO(top->metaObject()->className() << " \"" << top->objectName().toStdString() << "\"");
        CHECK((top == &open.window || !top->isVisible()));
    }
}

void show_held_meeting(OpenWindow& open) {
    domain::MeetingId id;
    open.example.desk.ask(&open.window, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); },
                          [&](const auto& found) { id = *found; });
    open.settle();
    test::do_in(open, [id](workspace::Workspace& file) { return workspace::begin_meeting(file, id); });
    test::do_in(open, [id](workspace::Workspace& file) { return workspace::finish_meeting(file, id); });
    open.go(Where::Finish, QString::fromStdString(id.text()));
    REQUIRE(test::wait_for([&] { return open.find("packPreview")->isVisible(); }));
}

} // namespace

TEST_CASE("it locks while the print preview is open") {
    OpenWindow open;
    show_held_meeting(open);
    open.find("previewPage")->setFocus();
    open.press(Qt::Key_Plus, Qt::ControlModifier);
    open.press(Qt::Key_L, Qt::ControlModifier);
    is_locked(open);
    open.unlock();
    CHECK(open.bench().place().where == Where::Finish);
    CHECK(test::wait_for([&] { return open.find("packPreview")->isVisible(); }));
}

TEST_CASE("it locks with a menu of the bar open") {
    OpenWindow open;
    auto* menu = open.window.menuBar()->actions().front()->menu();
    menu->popup(open.window.mapToGlobal(QPoint(10, 10)));
    REQUIRE(QApplication::activePopupWidget() == menu);
    nobody_touches_it(open);
    is_locked(open);
    open.unlock();
    CHECK(open.bench().isVisible());
}

TEST_CASE("it locks with the menu of a row open") {
    OpenWindow open;
    open.go(Where::Case, QString::fromStdString(open.code_of_case()));
    open.find("noteMore0")->setFocus();
    open.press(Qt::Key_Space);
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    nobody_touches_it(open);
    is_locked(open);
}

TEST_CASE("it locks with a question open, and the question answers nothing") {
    OpenWindow open;
    int answer = -1;
    widgets::realSeams().questions->ask(&open.bench(), {"Weghalen?", "Dit haalt de casus weg.", {}, {"Weghalen", "Laten staan"}},
                                        [&](int verb) { answer = verb; });
    REQUIRE(test::wait_for([] { return QApplication::activeModalWidget() != nullptr; }));
    nobody_touches_it(open);
    is_locked(open);
    CHECK(answer != 0);
}

TEST_CASE("it locks with a file dialog open, and nothing is saved") {
    OpenWindow open;
    show_held_meeting(open);
    open.seams.files = widgets::realSeams().files;
    open.find("saveAllPacks")->setFocus();
    open.press(Qt::Key_Space);
    open.find("packFolderOther")->setFocus();
    open.press(Qt::Key_Space);
    REQUIRE(test::wait_for([] { return QApplication::activeModalWidget() != nullptr; }));
    nobody_touches_it(open);
    is_locked(open);
}

TEST_CASE("a file that is open behind a page of the start locks too, by key and by itself") {
    OpenWindow open;
    for (const bool by_key : {true, false}) {
        open.press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(test::wait_for([&] { return !open.example.desk.isOpen(); }));
        bool opened = false;
        open.example.desk.open(open.example.file(), workspace::RecoveryKeyText{recovery_text(test::fixed_key())}, &open.window,
                               [&](const workspace::Result<void>& done) { opened = done.has_value(); });
        REQUIRE(test::wait_for([&] { return opened; }));
        REQUIRE(open.window.workbench() == nullptr); // as while the recovery sheet of a new network is on the screen
        if (by_key)
            open.press(Qt::Key_L, Qt::ControlModifier);
        else
            nobody_touches_it(open);
        CHECK(test::wait_for([&] { return !open.example.desk.isOpen(); }));
        is_locked(open);
    }
}

TEST_CASE("it locks in the middle of typing, and the text is there again") {
    OpenWindow open;
    const QString code = QString::fromStdString(open.code_of_case());
    open.go(Where::Case, code);
    open.press(Qt::Key_E, Qt::ControlModifier);
    auto* story = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(story != nullptr);
    const QString name = story->objectName(), before = story->toPlainText();
    open.press(Qt::Key_End, Qt::ControlModifier);
    open.type(" en toen ging de bel");
    open.press(Qt::Key_L, Qt::ControlModifier);
    is_locked(open);
    open.unlock();
    auto* again = open.find<QPlainTextEdit>(name.toLatin1().constData());
    CHECK(again->isVisible());
    CHECK(again->toPlainText() == before + " en toen ging de bel");
}

TEST_CASE("a half-typed agreement in the meeting is there again after a lock") {
    OpenWindow open;
    domain::MeetingId id;
    open.example.desk.ask(&open.window, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); },
                          [&](const auto& found) { id = *found; });
    open.settle();
    test::do_in(open, [id](workspace::Workspace& file) { return workspace::begin_meeting(file, id); });
    open.go(Where::Chair, QString::fromStdString(id.text()));
    for (int i = 0; i < 10 && !open.find("actionWhat")->isVisible(); ++i) open.press(Qt::Key_Right, Qt::ControlModifier);
    open.find("actionWhat")->setFocus();
    open.type("belt de hui");
    nobody_touches_it(open);
    is_locked(open);
    open.unlock();
    CHECK(open.bench().place().where == Where::Chair);
    CHECK(open.find<QLineEdit>("actionWhat")->text() == "belt de hui");
}

// On a display: without one Qt does not know whose the clipboard is (CMakeLists.txt has the test that has one).
TEST_CASE("what was copied here is gone after a lock and after closing") {
    if (QGuiApplication::platformName() == "offscreen") SKIP("there is no clipboard of a system");
    auto* clipboard = QGuiApplication::clipboard();
    const auto copy = [&] {
        clipboard->setText("Xylofa Kwispeltoren"); // as every field does
        REQUIRE(clipboard->ownsClipboard());
        REQUIRE(clipboard->text() == "Xylofa Kwispeltoren");
    };
    {
        OpenWindow open;
        copy();
        nobody_touches_it(open);
        is_locked(open);
        CHECK(clipboard->text().isEmpty());
    }
    OpenWindow open;
    copy();
    QSignalSpy closed(&open.example.desk, &bridge::Desk::closed);
    open.window.close();
    REQUIRE(test::wait_for([&] { return closed.size() == 1; }, 20000));
    CHECK(clipboard->text().isEmpty());
}
