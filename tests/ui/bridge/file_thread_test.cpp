#include "bridge/file_thread.h"

#include "support/ui.h"

#include <catch2/catch_test_macros.hpp>

#include <future>

using tandem::bridge::FileThread;

namespace {

// Holds the thread until it is let go, so that what comes after is in the queue for certain.
struct Gate {
    std::promise<void> open;
    std::shared_future<void> opened{open.get_future()};
    FileThread::Job job() {
        return [opened = opened](FileThread::Slot&) { opened.wait(); };
    }
};

void wait_until_empty(FileThread& thread) {
    std::promise<void> done;
    thread.add([&](FileThread::Slot&) { done.set_value(); });
    done.get_future().wait();
}

} // namespace

TEST_CASE("jobs run in the order they came") {
    std::vector<int> order;
    FileThread thread;
    for (int i = 0; i < 50; ++i) thread.add([&order, i](FileThread::Slot&) { order.push_back(i); });
    wait_until_empty(thread);
    for (int i = 0; i < 50; ++i) CHECK(order[static_cast<std::size_t>(i)] == i);
}

TEST_CASE("a long job lets the short ones that wait go first") {
    std::vector<std::string> order;
    std::promise<void> ended;
    FileThread thread;
    thread.add_long([&](FileThread::Slot& file) {
        order.emplace_back("begins");
        thread.add([&](FileThread::Slot&) { order.emplace_back("short"); });
        CHECK(thread.breathe(file));
        order.emplace_back("ends");
        ended.set_value();
    });
    ended.get_future().wait();
    CHECK(order == std::vector<std::string>{"begins", "short", "ends"});
}

TEST_CASE("closing goes before what waits but not before half-typed text, and tells a long job to stop") {
    std::vector<std::string> order;
    std::promise<void> closed;
    FileThread thread;
    Gate gate;
    bool may_go_on = true;
    std::promise<void> started;
    thread.add_long([&](FileThread::Slot& file) {
        started.set_value();
        gate.opened.wait();
        may_go_on = thread.breathe(file);
    });
    started.get_future().wait();
    thread.add_sure([&](FileThread::Slot&) { order.emplace_back("draft"); });
    thread.add_long([&](FileThread::Slot&) { order.emplace_back("another backup"); });
    thread.close_now([&](FileThread::Slot&) {
        order.emplace_back("closed");
        closed.set_value();
    });
    gate.open.set_value();
    closed.get_future().wait();
    wait_until_empty(thread);
    CHECK(std::vector(order.begin(), order.begin() + 2) == std::vector<std::string>{"draft", "closed"});
    CHECK_FALSE(may_go_on);
}

TEST_CASE("a second close while the first is at work leaves the file that goes alone") {
    const QTemporaryDir folder;
    const tandem::Path path(folder.filePath("file.tandem").toStdString());
    const tandem::test::NoonOn2026_11_12 clock;
    tandem::SeededRandom random(3);
    std::promise<void> opened, gone, closed;
    Gate gate;
    FileThread thread;
    thread.add([&](FileThread::Slot& file) {
        auto made = tandem::workspace::Workspace::create_keyed(path, tandem::test::fixed_key(), {clock, random});
        if (made) file.emplace(*std::move(made));
        opened.set_value();
    });
    opened.get_future().wait();
    bool was_open = false;
    thread.close_now([&](FileThread::Slot& file) {
        was_open = file.has_value();
        file.reset();
        gone.set_value();
        gate.opened.wait();
    });
    gone.get_future().wait();
    CHECK(was_open);
    thread.close_now([&](FileThread::Slot&) { closed.set_value(); }); // interrupts what runs, and nothing that is gone
    gate.open.set_value();
    closed.get_future().wait();
}
