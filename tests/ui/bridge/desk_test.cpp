#include "bridge/desk.h"
#include "support/other_owner.h"
#include "support/ui.h"
#include "workspace/actions.h"
#include "workspace/cases.h"

#include <QSignalSpy>

using namespace tandem;
using test::OpenExample;
using test::wait_for;
using workspace::Workspace;

namespace {

std::string first_code(OpenExample& example) {
    std::string code;
    example.desk.ask(&example.desk, [](Workspace& file) { return workspace::list_cases(file, {}, {0, 1}); },
                     [&](const auto& page) { code = page->rows.front().code; });
    REQUIRE(wait_for([&] { return !code.empty(); }));
    return code;
}

// Changes the question of the first case.
void change_something(OpenExample& example, const std::string& text) {
    const std::string code = first_code(example);
    bool done = false;
    example.desk.act(&example.desk, [=](Workspace& file) -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(auto case_file, workspace::case_with_code(file, code));
        case_file.question_to_network = text;
        return workspace::save_case(file, case_file);
    }, [&](const auto& changed) { done = changed.has_value(); });
    REQUIRE(wait_for([&] { return done; }));
}

std::string question_of_first(OpenExample& example) {
    std::optional<std::string> question;
    const std::string code = first_code(example);
    example.desk.ask(&example.desk, [=](Workspace& file) { return workspace::case_with_code(file, code); },
                     [&](const auto& case_file) { question = case_file->question_to_network.value_or(""); });
    REQUIRE(wait_for([&] { return question.has_value(); }));
    return *question;
}

} // namespace

TEST_CASE("a verb tells everyone what it changed, and can be undone and redone by name") {
    OpenExample example;
    const std::string before = question_of_first(example);
    QSignalSpy changed(&example.desk, &bridge::Desk::changed);
    change_something(example, "Wie kan mee?");
    REQUIRE(wait_for([&] { return changed.size() == 1 && !example.desk.undoVerb().isEmpty(); }));
    CHECK(example.desk.lastSaved().has_value());

    example.desk.undo();
    REQUIRE(wait_for([&] { return changed.size() == 2 && !example.desk.redoVerb().isEmpty(); }));
    CHECK(question_of_first(example) == before);
    example.desk.redo();
    REQUIRE(wait_for([&] { return changed.size() == 3; }));
    CHECK(question_of_first(example) == "Wie kan mee?");
}

TEST_CASE("an answer for somebody who is gone is dropped") {
    OpenExample example;
    int answers = 0;
    auto* gone = new QObject;
    example.desk.ask(gone, [](Workspace&) { return workspace::Result<void>(); }, [&](const workspace::Result<void>&) { ++answers; });
    delete gone;
    CHECK(test::settle(example.desk));
    CHECK(answers == 0);
}

TEST_CASE("an answer that was on its way when the file was closed is dropped") {
    OpenExample example;
    int answers = 0;
    for (int i = 0; i < 20; ++i)
        example.desk.ask(&example.desk, [](Workspace& file) { return workspace::list_cases(file, {}, {}); }, [&](const auto&) { ++answers; });
    example.close_and_open_again();
    CHECK(test::settle(example.desk));
    CHECK(answers == 0);
}

TEST_CASE("half-typed text is there again after a lock that came at once") {
    OpenExample example;
    for (int i = 0; i < 30; ++i) { // once in a while the lock comes exactly while it is written
        const auto typed = QStringLiteral("half getyp %1").arg(i);
        example.desk.keepDraft("case/question", typed);
        example.close_and_open_again();
        REQUIRE(example.desk.draft("case/question") == typed);
    }

    example.desk.keepDraft("case/question", {});
    example.close_and_open_again();
    CHECK(example.desk.draft("case/question").isEmpty());
}

TEST_CASE("what was saved just before a lock is in the file, also behind questions that wait") {
    OpenExample example;
    const std::string code = first_code(example);
    for (int i = 0; i < 10; ++i) {
        const auto text = "Wie kan mee, vraag " + std::to_string(i);
        for (int question = 0; question < 5; ++question)
            example.desk.ask(&example.desk, [](Workspace& file) { return workspace::list_cases(file, {}, {}); }, [](const auto&) {});
        example.desk.act(&example.desk, [=](Workspace& file) -> workspace::Result<workspace::Changes> {
            TANDEM_ASSIGN(auto case_file, workspace::case_with_code(file, code));
            case_file.question_to_network = text;
            return workspace::save_case(file, case_file);
        }, [](const auto&) {});
        example.close_and_open_again();
        REQUIRE(question_of_first(example) == text);
    }
}

TEST_CASE("nothing of the file stays at the desk after closing") {
    OpenExample example;
    example.desk.keepDraft("case/question", "half getypt");
    change_something(example, "Wie kan mee?");
    example.desk.close();
    CHECK_FALSE(example.desk.isOpen());
    CHECK(example.desk.draft("case/question").isEmpty());
    CHECK(example.desk.undoVerb().isEmpty());
}

TEST_CASE("long work reports how far it is, and lets questions through") {
    OpenExample example;
    int answered = 0;
    std::vector<int> order;
    auto* task = example.desk.begin(&example.desk, [&](Workspace&, const workspace::Progress& progress) -> workspace::Result<void> {
        for (int i = 0; i < 100; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            if (!progress(i / 100.0)) return workspace::problem(workspace::ProblemCode::Cancelled);
        }
        return {};
    }, [&](const workspace::Result<void>&) { order.push_back(answered); });
    QSignalSpy progressed(task, &bridge::Task::progressed);
    QSignalSpy finished(task, &bridge::Task::finished);
    example.desk.ask(&example.desk, [](Workspace&) { return workspace::Result<void>(); }, [&](const workspace::Result<void>&) { answered = 1; });
    REQUIRE(wait_for([&] { return finished.size() == 1; }));
    CHECK(progressed.size() > 10);
    CHECK(order == std::vector<int>{1});
}

TEST_CASE("long work stops when it is cancelled, and when the file closes") {
    OpenExample example;
    const auto until_stopped = [](Workspace&, const workspace::Progress& progress) -> workspace::Result<void> {
        while (progress(0.5)) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return workspace::problem(workspace::ProblemCode::Cancelled);
    };
    bool cancelled = false;
    auto* task = example.desk.begin(&example.desk, until_stopped, [&](const workspace::Result<void>& done) { cancelled = !done; });
    task->cancel();
    REQUIRE(wait_for([&] { return cancelled; }));

    auto* other = example.desk.begin(&example.desk, until_stopped, [](const workspace::Result<void>&) {});
    QSignalSpy finished(other, &bridge::Task::finished);
    example.close_and_open_again();
    CHECK(wait_for([&] { return finished.size() == 1; }));
}

TEST_CASE("long work that waited for its turn is not done on the file that is opened next") {
    OpenExample example;
    std::atomic<int> done = 0;
    example.desk.begin(&example.desk, [](Workspace&, const workspace::Progress& progress) -> workspace::Result<void> {
        while (progress(0.5)) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return workspace::problem(workspace::ProblemCode::Cancelled);
    }, [](const workspace::Result<void>&) {});
    auto* waiting = example.desk.begin(&example.desk, [&](Workspace&, const workspace::Progress&) -> workspace::Result<void> {
        ++done;
        return {};
    }, [](const workspace::Result<void>&) {});
    QSignalSpy finished(waiting, &bridge::Task::finished);
    example.close_and_open_again();
    CHECK(wait_for([&] { return finished.size() == 1; }));
    CHECK(done == 0);
}

TEST_CASE("the first backup is made next to the file and told") {
    OpenExample example;
    change_something(example, "Wie kan mee?");
    QSignalSpy told(&example.desk, &bridge::Desk::backedUp);
    example.desk.backUp(Workspace::BackupMoment::Changed);
    REQUIRE(wait_for([&] { return told.size() == 1; }, 20000));
    CHECK(example.desk.lastBackup().has_value());
}

TEST_CASE("a desk on a file that another program has gets codes only and can change nothing") {
    OpenExample example;
    QSignalSpy closed(&example.desk, &bridge::Desk::closed);
    example.desk.close();
    REQUIRE(wait_for([&] { return closed.size() == 1; }));
    const test::OtherOwner other(example.file(), test::fixed_key());
    bool opened = false;
    example.desk.open(example.file(), workspace::RecoveryKeyText{recovery_text(test::fixed_key())}, &example.desk,
                      [&](const workspace::Result<void>& done) { opened = done.has_value(); });
    REQUIRE(wait_for([&] { return opened; }));
    CHECK(example.desk.role() == workspace::Role::SecondReader);
    CHECK_FALSE(example.desk.mayChange());
}
