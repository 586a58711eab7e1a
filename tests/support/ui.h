#pragma once
// What tests of screens share: an open example network, and waiting for what comes from the file's thread.
#include "base/crypto/recovery.h"
#include "base/random.h"
#include "bridge/desk.h"
#include "bridge/preferences.h"
#include "workspace/networks.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <catch2/catch_test_macros.hpp>

#include <functional>

namespace tandem::test {

// True as soon as the condition holds; false after five seconds.
inline bool wait_for(const std::function<bool()>& condition, int milliseconds = 5000) { return QTest::qWaitFor(condition, milliseconds); }

// Until everything that was asked of the file so far, and what the answers asked, has been answered.
inline bool settle(bridge::Desk& desk) {
    for (int round = 0; round < 100; ++round) {
        const auto before = desk.asked();
        bool answered = false;
        desk.ask(
            &desk, [](workspace::Workspace&) { return workspace::Result<void>(); },
            [&](const workspace::Result<void>&) { answered = true; });
        if (!wait_for([&] { return answered; })) return false;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        if (desk.asked() == before + 1) return true; // nothing but the question of this round
    }
    return false; // asks without end
}

inline FileKey fixed_key() {
    SeededRandom random(7);
    std::array<std::uint8_t, file_key_size> bytes{};
    random.fill(bytes);
    return file_key_from_bytes(bytes, make_salt(random));
}

struct NoonOn2026_11_12 final : Clock {
    Instant now() const override { return {at}; }
    mutable std::int64_t at = 1794481200000; // 2026-11-12T11:00:00Z
};

// A folder with an example network, open, on Thursday 12 November 2026.
struct OpenExample {
    QTemporaryDir folder;
    bridge::Around around;
    bridge::Preferences preferences{folder.filePath("settings.ini")};
    bridge::Desk desk;

    explicit OpenExample(bridge::Desk::Fill fill = {}) : around(fixed_around()), desk(around) {
        if (!fill) fill = [](workspace::Workspace& file) { return workspace::make_example(file, workspace::ExampleSize::Standard); };
        bool made = false;
        desk.makeKeyed(file(), fixed_key(), std::move(fill), &desk, [&](const workspace::Result<void>& done) { made = done.has_value(); });
        REQUIRE(wait_for([&] { return made; }, 20000));
    }
    Path file() const { return folder.filePath("example.tandem").toStdString(); }

    // As a lock does; then the file is opened again by its key.
    void close_and_open_again() {
        bool closed = false;
        auto waiting = QObject::connect(&desk, &bridge::Desk::closed, &desk, [&] { closed = true; });
        desk.close();
        REQUIRE(wait_for([&] { return closed; }));
        QObject::disconnect(waiting);
        bool opened = false;
        desk.open(file(), workspace::RecoveryKeyText{recovery_text(fixed_key())}, &desk,
                  [&](const workspace::Result<void>& done) { opened = done.has_value(); });
        REQUIRE(wait_for([&] { return opened; }));
    }

private:
    static bridge::Around fixed_around() {
        bridge::Around around;
        around.clock = std::make_shared<NoonOn2026_11_12>();
        around.random = std::make_shared<SeededRandom>(11);
        return around;
    }
};

} // namespace tandem::test
