// What the program is for, by the keyboard alone: from the start page to lists that are handed out, and a network of one's own.
#include "shell/window.h"
#include "shell/workbench.h"
#include "support/ui.h"
#include "ui/shell/open_window.h"
#include "workspace/meetings.h"
#include "workspace/parties.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>

using namespace tandem;
using screen::Where;

namespace {

// The window before anything is open. Only keys drive it; the file is asked only to see what became of them.
struct ClosedWindow {
    QTemporaryDir folder;
    bridge::Around around;
    bridge::Preferences preferences{folder.filePath("settings.ini")};
    bridge::Desk desk;
    std::shared_ptr<test::GivenFiles> files = std::make_shared<test::GivenFiles>();
    widgets::Seams seams{files, std::make_shared<test::FirstVerb>()};
    std::unique_ptr<shell::Window> window;

    ClosedWindow() : around{std::make_shared<test::NoonOn2026_11_12>(), std::make_shared<SeededRandom>(11), {}}, desk(around) {
        qputenv("HOME", folder.path().toLocal8Bit());
        window = std::make_unique<shell::Window>(screen::Tools{desk, preferences, seams});
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    void settle() {
        if (desk.isOpen()) REQUIRE(test::settle(desk));
        else QCoreApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        auto* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : window.get(), key, modifiers);
        settle();
    }
    void type(const QString& text) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    QString focused() const { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    bool focus_comes_to(const char* name) {
        return test::wait_for([&] { return focused() == QLatin1String(name); });
    }
    // As a person does who looks for a field: Tab until it has the keyboard.
    void tab_to(const char* name) {
        for (int i = 0; i < 120 && focused() != QLatin1String(name); ++i) press(Qt::Key_Tab);
        INFO("Tab goes nowhere called " << name);
        REQUIRE(focused() == QLatin1String(name));
    }
    void enter(const char* name) {
        tab_to(name);
        press(Qt::Key_Space);
    }
    bool comes_to(Where where) {
        return test::wait_for([&] { return window->workbench() && window->workbench()->place().where == where; }, 30000) && (settle(), true);
    }
    Where where() const { return window->workbench()->place().where; }
    bool shows(const char* name) const {
        const auto* found = window->findChild<QWidget*>(QLatin1String(name));
        return found && found->isVisible();
    }
    template <class Question>
    auto asked(Question question) {
        std::optional<std::invoke_result_t<Question, workspace::Workspace&>> answer;
        desk.ask(window.get(), question, [&](const auto& found) { answer = found; });
        REQUIRE(test::wait_for([&] { return answer.has_value(); }));
        REQUIRE(answer->has_value());
        return **answer;
    }
};

std::vector<domain::AgendaItemId> items_of(const workspace::Agenda& agenda) {
    std::vector<domain::AgendaItemId> items;
    for (const auto& row : agenda.items) items.push_back(row.item.id);
    return items;
}

QByteArray all_text_of(const QStringList& paths) {
    QByteArray text;
    for (const auto& path : paths) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        text += file.readAll();
    }
    return text;
}

void open_example(ClosedWindow& at) {
    at.enter("openExample");
    REQUIRE(at.comes_to(Where::Today));
}

// The agenda: what is proposed, and one item earlier.
void prepare(ClosedWindow& at, domain::MeetingId meeting) {
    const auto agenda = [&] { return at.asked([meeting](workspace::Workspace& file) { return workspace::show_agenda(file, meeting); }); };
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type("stel agenda");
    at.press(Qt::Key_Return);
    REQUIRE((at.focus_comes_to("takeProposal") || at.focused() == "closeProposal"));
    const auto before = items_of(agenda());
    at.press(Qt::Key_Space);
    REQUIRE(at.focus_comes_to("agenda"));
    CHECK(items_of(agenda()).size() >= before.size());
    const auto proposed = items_of(agenda());
    REQUIRE(proposed.size() > 4);
    at.press(Qt::Key_Home, Qt::ControlModifier);
    at.press(Qt::Key_Down);
    at.press(Qt::Key_Down);
    at.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(items_of(agenda())[1] == proposed[2]);
    CHECK(items_of(agenda())[2] == proposed[1]);
}

// One agreement with each case, and on to the end. Gives how many were made.
int hold(ClosedWindow& at) {
    int agreed = 0;
    for (int item = 0; item < 40 && at.where() == Where::Chair; ++item) {
        if (at.shows("actionWhat")) {
            at.tab_to("actionWhat");
            at.type("belt over de post");
            at.press(Qt::Key_Tab);
            at.press(Qt::Key_Down);
            at.press(Qt::Key_Down);
            at.press(Qt::Key_Return);
            at.press(Qt::Key_Tab);
            at.type("over 2 weken");
            at.press(Qt::Key_Return);
            REQUIRE(at.focus_comes_to("actionWhat"));
            ++agreed;
        }
        at.press(Qt::Key_Right, Qt::ControlModifier);
    }
    return agreed;
}

} // namespace

TEST_CASE("the main job by the keyboard alone, from the start page to lists that are saved") {
    ClosedWindow at;
    open_example(at);
    const auto meeting = at.asked([](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); });
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type("overleg");
    at.press(Qt::Key_Return);
    REQUIRE(at.comes_to(Where::Meetings));
    at.press(Qt::Key_Return); // the first of those ahead
    REQUIRE(at.comes_to(Where::Prepare));
    prepare(at, meeting);
    at.enter("beginMeeting");
    REQUIRE(at.comes_to(Where::Chair));
    REQUIRE(test::wait_for([&] { return at.shows("chairView"); }));
    const int agreed = hold(at);
    CHECK(agreed >= 3);
    REQUIRE(at.where() == Where::Finish);
    at.settle();
    REQUIRE(at.focus_comes_to("finishMeeting"));
    at.press(Qt::Key_Space);
    REQUIRE(at.focus_comes_to("saveAllPacks"));
    const auto agenda = at.asked([meeting](workspace::Workspace& file) { return workspace::show_agenda(file, meeting); });
    CHECK(std::holds_alternative<domain::MeetingHeld>(agenda.meeting.meeting.state));

    const QDir packs(at.folder.filePath("packs"));
    at.press(Qt::Key_Space);
    REQUIRE(at.focus_comes_to("packFolder"));
    at.type(packs.path()); // not there yet
    at.press(Qt::Key_Return);
    const auto saved = [&](const char* ending) {
        QStringList paths;
        for (const auto& name : packs.entryList({QStringLiteral("*.") + QLatin1String(ending)}, QDir::Files)) paths << packs.filePath(name);
        return paths;
    };
    REQUIRE(test::wait_for([&] { return at.shows("toastAction") || !saved("html").isEmpty(); }, 30000));
    REQUIRE(test::wait_for([&] { return at.focused() == "saveAllPacks" || QApplication::focusWidget(); }, 30000));
    at.settle();
    CHECK(saved("html").size() > 2);
    CHECK(saved("pdf").size() == saved("html").size());
    const auto text = all_text_of(saved("html"));
    const auto with_code = std::ranges::find_if(agenda.items, [](const auto& row) { return !row.case_code.empty(); });
    REQUIRE(with_code != agenda.items.end());
    CHECK(text.contains(QByteArray::fromStdString(with_code->case_code)));
    CHECK_FALSE(text.contains("belt over de post")); // free text stays inside
}

TEST_CASE("a first start leads to a filled network, by the keyboard alone") {
    ClosedWindow at;
    at.enter("newNetwork");
    REQUIRE(at.focus_comes_to("kind0"));
    at.press(Qt::Key_Space);
    at.press(Qt::Key_Return);
    REQUIRE(at.focus_comes_to("networkName"));
    at.type("Buurtnetwerk Molenwijk");
    at.tab_to("ownerName");
    at.type("Sam de Proef");
    at.press(Qt::Key_Return);
    REQUIRE(at.focus_comes_to("partnerName"));
    at.type("Bezoekdienst Ons Genoegen");
    at.press(Qt::Key_Return);
    at.press(Qt::Key_Return);
    REQUIRE(at.focus_comes_to("newPassphrase"));
    for (int i = 0; i < 2; ++i) {
        at.type("fietsbel-molen-zeehond-kachel-gordijn");
        at.press(Qt::Key_Return);
    }
    REQUIRE(test::wait_for([&] { return at.shows("recoverySheetPage"); }, 30000));
    at.settle();
    at.enter("leaveSheet");
    REQUIRE(at.comes_to(Where::Today));

    at.press(Qt::Key_5, Qt::ControlModifier);
    at.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(at.focus_comes_to("newPartyName"));
    at.type("Eetclub De Brug");
    at.tab_to("newPartyContact");
    at.type("Mo de Proef");
    at.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.comes_to(Where::Party));
    at.press(Qt::Key_3, Qt::ControlModifier);
    at.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(at.focus_comes_to("newCaseNeeds"));
    at.type("iemand om mee te eten");
    at.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.comes_to(Where::Case));
    at.press(Qt::Key_4, Qt::ControlModifier);
    at.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(at.comes_to(Where::NewMeeting));
    at.tab_to("meetingDay");
    at.type("over 2 weken");
    at.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.comes_to(Where::Prepare));

    CHECK(at.asked([](workspace::Workspace& file) { return workspace::find_parties(file, "brug"); }).size() == 1);
    const auto cases = at.asked([](workspace::Workspace& file) { return workspace::list_cases(file, {}, {}); });
    REQUIRE(cases.total == 1);
    CHECK(cases.rows.front().needs == std::vector<std::string>{"iemand om mee te eten"});
    const auto meeting = at.asked([](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); });
    const auto agenda = at.asked([meeting](workspace::Workspace& file) { return workspace::show_agenda(file, meeting); });
    CHECK(agenda.meeting.meeting.day == Day::from_ymd(2026, 11, 26));
}
