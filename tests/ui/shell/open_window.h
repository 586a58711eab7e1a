#pragma once
// The real window on an open example network, and the keys a person would press.
#include "shell/window.h"
#include "shell/workbench.h"
#include "support/ui.h"
#include "widgets/seams.h"
#include "workspace/cases.h"
#include "workspace/parties.h"

#include <QApplication>

namespace tandem::test {

// Answers of the dialogs outside our widgets: a path that is set, and the first verb of a question.
struct GivenFiles final : widgets::FileDialogs {
    QString path;
    void openFile(QWidget*, const widgets::FileWish&, Chosen then) override { give(then); }
    void saveFile(QWidget*, const widgets::FileWish&, Chosen then) override { give(then); }
    void chooseFolder(QWidget*, const widgets::FileWish&, Chosen then) override { give(then); }

private:
    void give(const Chosen& then) const {
        if (!path.isEmpty()) then(path);
    }
};
struct FirstVerb final : widgets::Questions {
    void ask(QWidget*, const widgets::Question&, Answered then) override { then(0); }
};

struct OpenWindow {
    OpenExample example;
    std::chrono::milliseconds now{0};
    std::shared_ptr<GivenFiles> files = std::make_shared<GivenFiles>();
    widgets::Seams seams{files, std::make_shared<FirstVerb>()};
    shell::Window window{{example.desk, example.preferences, seams}, bridge::IdleClock([this] { return now; })};

    OpenWindow() {
        window.resize(1366, 768);
        window.show();
        window.showFile();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        settle();
    }

    void settle() { REQUIRE(test::settle(example.desk)); }
    shell::Workbench& bench() { return *window.workbench(); }
    screen::Screen& screen() { return bench().current(); }
    void go(screen::Where where, const QString& about = {}) {
        bench().goTo({where, about});
        settle();
    }

    template <class W = QWidget>
    W* find(const char* name) {
        auto* found = window.findChild<W*>(QString::fromLatin1(name));
        INFO("no widget is called " << name);
        REQUIRE(found != nullptr);
        return found;
    }
    // Keys go to what has the keyboard, as a person's do.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        auto* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : static_cast<QWidget*>(&window), key, modifiers);
        settleIfOpen();
    }
    void type(const QString& text) {
        auto* at = QApplication::focusWidget();
        REQUIRE(at != nullptr);
        QTest::keyClicks(at, text);
        settleIfOpen();
    }
    QString focused() const {
        auto* at = QApplication::focusWidget();
        return at ? at->objectName() : QString();
    }

    std::string code_of_case(int row = 0) {
        std::string code;
        example.desk.ask(&window, [row](workspace::Workspace& file) { return workspace::list_cases(file, {}, {row, 1}); },
                         [&](const auto& page) { code = page->rows.front().code; });
        REQUIRE(wait_for([&] { return !code.empty(); }));
        return code;
    }

    // Opens the file again after a lock, by its key, as the start page does by the passphrase.
    void unlock() {
        bool opened = false;
        example.desk.open(example.file(), workspace::RecoveryKeyText{recovery_text(fixed_key())}, &window,
                          [&](const workspace::Result<void>& done) { opened = done.has_value(); });
        REQUIRE(wait_for([&] { return opened; }));
        window.showFile();
        settle();
    }

private:
    void settleIfOpen() {
        if (example.desk.isOpen()) settle();
        else QCoreApplication::processEvents();
    }
};

} // namespace tandem::test
