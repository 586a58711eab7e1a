#include "shell/lock_watch.h"

#include <catch2/catch_test_macros.hpp>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QtTest>
#include <QWidget>

using namespace std::chrono_literals;
using tandem::bridge::IdleClock;
using tandem::shell::LockWatch;

namespace {

struct Watched {
    std::chrono::milliseconds now{0};
    LockWatch watch{IdleClock([this] { return now; })};
    QSignalSpy locks{&watch, &LockWatch::lockNow};
    bool locks_within(int milliseconds) { return QTest::qWaitFor([&] { return !locks.isEmpty(); }, milliseconds); }
};

} // namespace

TEST_CASE("it locks when nobody touched anything for the minutes that were set") {
    Watched at;
    at.watch.start(5);
    at.now += 4min + 59s;
    CHECK(at.watch.left() == 1s);
    CHECK_FALSE(at.locks_within(1500));
    at.now += 2s;
    CHECK(at.locks_within(3000));
}

TEST_CASE("a key or a click starts the minutes anew") {
    Watched at;
    QWidget somewhere;
    somewhere.show();
    at.watch.start(5);
    at.now += 4min;
    QTest::keyClick(&somewhere, Qt::Key_A);
    CHECK(at.watch.left() == 5min);
    at.now += 4min;
    QTest::mouseClick(&somewhere, Qt::LeftButton);
    CHECK(at.watch.left() == 5min);
}

TEST_CASE("the first key after a long sleep locks, it does not start the minutes anew") {
    Watched at;
    QWidget somewhere;
    somewhere.show();
    at.watch.start(5);
    at.now += 8h;
    QTest::keyClick(&somewhere, Qt::Key_A);
    CHECK(at.locks.size() >= 1);
    CHECK(at.watch.left() == 0s);
}

TEST_CASE("nothing locks while nothing is open") {
    Watched at;
    at.watch.start(1);
    at.watch.stop();
    at.now += 10min;
    CHECK_FALSE(at.locks_within(1500));
}

TEST_CASE("the screen saver's signal on the bus locks") {
    if (!QDBusConnection::sessionBus().isConnected()) SKIP("no session bus here");
    Watched at;
    at.watch.start(5);
    auto active = QDBusMessage::createSignal("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged");
    active << true;
    REQUIRE(QDBusConnection::sessionBus().send(active));
    CHECK(at.locks_within(3000));
}

TEST_CASE("the screen saver going away locks nothing") {
    if (!QDBusConnection::sessionBus().isConnected()) SKIP("no session bus here");
    Watched at;
    at.watch.start(5);
    auto active = QDBusMessage::createSignal("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged");
    active << false;
    REQUIRE(QDBusConnection::sessionBus().send(active));
    CHECK_FALSE(at.locks_within(800));
}
