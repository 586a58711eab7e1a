#pragma once
// Pages that show while nothing is open, on files that a test makes.
#include "screen/screen.h"
#include "support/given_files.h"
#include "support/ui.h"
#include "workspace/networks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>

namespace tandem::test {

inline const char* const good_passphrase = "fietsbel-molen-zeehond-kachel-gordijn";
inline const char* const other_passphrase = "lantaarn-appel-ladder-wolken-pinda";

inline workspace::Result<void> small_network(workspace::Workspace& file) {
    TANDEM_TRY(workspace::make_network(file, workspace::templates().front(), "Buurtnetwerk Molenwijk"));
    return {};
}

struct ClosedDesk {
    QTemporaryDir folder;
    bridge::Preferences preferences{folder.filePath("settings.ini")};
    bridge::Desk desk;
    std::shared_ptr<ChosenFiles> files = std::make_shared<ChosenFiles>();
    widgets::Seams seams{files, nullptr};

    ClosedDesk() {
        qputenv("HOME", folder.path().toLocal8Bit());
        desk.setBackupPlace({});
    }
    screen::Tools tools() { return {desk, preferences, seams}; }
    QString path() const { return folder.filePath("molenwijk.tandem"); }
    Path file() const { return path().toStdString(); }

    void make(const char* passphrase = good_passphrase) {
        bool made = false;
        desk.make(file(), SecretText(passphrase), small_network, &desk,
                  [&](const workspace::Result<void>& done) { made = done.has_value(); });
        REQUIRE(wait_for([&] { return made; }, 20000));
    }
    void makeKeyed() {
        bool made = false;
        desk.makeKeyed(file(), fixed_key(), small_network, &desk, [&](const workspace::Result<void>& done) { made = done.has_value(); });
        REQUIRE(wait_for([&] { return made; }, 20000));
    }
    template <class Verb>
    void doing(Verb verb) {
        bool done = false;
        desk.ask(&desk, verb, [&](const auto& answer) { done = answer.has_value(); });
        REQUIRE(wait_for([&] { return done; }, 20000));
    }
    void close() {
        bool closed = false;
        const auto waiting = QObject::connect(&desk, &bridge::Desk::closed, &desk, [&] { closed = true; });
        desk.close();
        REQUIRE(wait_for([&] { return closed; }));
        QObject::disconnect(waiting);
    }
};

template <class Widget = QWidget>
Widget* named(QWidget& root, const char* name) {
    auto* found = root.findChild<Widget*>(QString::fromLatin1(name));
    INFO("no widget is called " << name);
    REQUIRE(found != nullptr);
    return found;
}

inline void show_page(QWidget& page) {
    page.resize(1366, 720);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
}

// Keys go to what has the keyboard, as a person's do.
inline void press(Qt::Key key) {
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key);
}
inline void type_text(const QString& text) {
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), text);
}
inline QString focused() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }

} // namespace tandem::test
