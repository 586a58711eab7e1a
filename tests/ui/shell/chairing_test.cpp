// The chair's screen on a real file, by the keyboard alone.
#include "shell/chairing.h"

#include "catalogue/words.h"
#include "meetings/finish_screen.h"
#include "meetings/new_meeting_screen.h"
#include "meetings/prepare_screen.h"
#include "room/room_words.h"
#include "support/canary_case.h"
#include "ui/everything_shown.h"
#include "ui/shown_screen.h"
#include "workspace/actions.h"
#include "workspace/cases.h"
#include "workspace/identities.h"
#include "workspace/meeting_parts.h"
#include "workspace/meetings.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace tandem;
using shell::ChairingScreen;
using test::OpenExample;

namespace {

domain::MeetingId begun(OpenExample& example) {
    const auto id = test::asked(example, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); });
    test::asked(example, [id](workspace::Workspace& file) { return workspace::begin_meeting(file, id); });
    return id;
}

workspace::Agenda agenda_of(OpenExample& example, domain::MeetingId id) {
    return test::asked(example, [id](workspace::Workspace& file) { return workspace::show_agenda(file, id); });
}

struct Chairing {
    OpenExample example;
    domain::MeetingId meeting;
    std::unique_ptr<test::ShownScreen<ChairingScreen>> shown;

    explicit Chairing(const std::function<void(OpenExample&)>& prepare = {}) {
        if (prepare) prepare(example);
        meeting = begun(example);
        shown = made();
    }
    std::unique_ptr<test::ShownScreen<ChairingScreen>> made() {
        auto screen = std::make_unique<test::ShownScreen<ChairingScreen>>(example, QString::fromStdString(meeting.text()));
        screen->screen.takeFocus();
        return screen;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        shown->settled();
    }
    void type(const QString& text) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    QString focused() const { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    const room::ChairView& view() { return *shown->find<room::ChairView>("chairView"); }
    std::string state_of(int place) {
        return std::visit([](const auto& state) { return std::string(state.word); },
                          agenda_of(example, meeting).items[static_cast<std::size_t>(place)].item.state);
    }
    int go_to_a_case() {
        while (!view().room().items[static_cast<std::size_t>(view().currentPlace())].shown) press(Qt::Key_Right, Qt::ControlModifier);
        return view().currentPlace();
    }
    std::string code() { return view().room().items[static_cast<std::size_t>(view().currentPlace())].shown->code(); }
    // Everything a person could read or hear.
    QString everything() {
        QStringList texts{shown->screen.windowTitle()};
        for (const auto* widget : shown->screen.findChildren<QWidget*>()) {
            texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip() << widget->objectName();
            if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
            if (const auto* line = qobject_cast<const QLineEdit*>(widget)) texts << line->text();
            if (const auto* area = qobject_cast<const QPlainTextEdit*>(widget)) texts << area->toPlainText();
            if (const auto* list = qobject_cast<const QListWidget*>(widget))
                for (int row = 0; row < list->count(); ++row)
                    texts << list->item(row)->text() << list->item(row)->data(Qt::AccessibleTextRole).toString();
        }
        return texts.join(QLatin1Char('\n'));
    }
};

} // namespace

TEST_CASE("Ctrl and the arrow keys go along the items from any field, and mark what was discussed") {
    Chairing chairing;
    CHECK(chairing.view().currentPlace() == 0);
    chairing.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(chairing.view().currentPlace() == 1);
    CHECK(chairing.state_of(0) == "discussed");
    CHECK(chairing.state_of(1) == "planned");
    chairing.shown->find("outcome")->setFocus();
    chairing.type("een paar woorden");
    chairing.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(chairing.view().currentPlace() == 0);
    CHECK(agenda_of(chairing.example, chairing.meeting).items[1].item.outcome == "een paar woorden");
    CHECK(chairing.state_of(1) == "planned");
    chairing.press(Qt::Key_Right, Qt::ControlModifier);
    chairing.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(chairing.state_of(1) == "discussed");
    CHECK(agenda_of(chairing.example, chairing.meeting).items[1].item.outcome == "een paar woorden");
}

TEST_CASE("an agreement of the meeting stands in the case, with doer, party, day and kind") {
    Chairing chairing;
    chairing.go_to_a_case();
    chairing.shown->find("actionWhat")->setFocus();
    chairing.type("belt over de post");
    chairing.press(Qt::Key_Tab);
    chairing.press(Qt::Key_Down); // those at the table come first
    chairing.press(Qt::Key_Down);
    chairing.press(Qt::Key_Return);
    chairing.press(Qt::Key_Tab);
    chairing.type("over 2 weken");
    chairing.press(Qt::Key_Return);
    CHECK_FALSE(chairing.shown->complains());
    CHECK(chairing.focused() == "actionWhat");
    const auto shown =
        test::asked(chairing.example, [code = chairing.code()](workspace::Workspace& file) { return workspace::show_case(file, code); });
    const auto added = std::ranges::find_if(shown.actions, [&](const auto& row) { return row.action.agreed_in == chairing.meeting; });
    REQUIRE(added != shown.actions.end());
    CHECK(added->action.text == "belt over de post");
    CHECK(added->action.kind == "call");
    CHECK(added->action.due == Day::from_ymd(2026, 11, 26));
    CHECK(added->action.agreed_on == Day::from_ymd(2026, 11, 12));
    CHECK_FALSE(added->party.empty());
}

TEST_CASE("an action is marked done, or not done with a reason, and it is the one that was pointed at") {
    Chairing chairing;
    const auto has_open = [&] { return chairing.shown->has("actionDone0"); };
    chairing.go_to_a_case();
    while (!has_open() && !chairing.view().isLast()) chairing.press(Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(has_open());
    const auto before =
        test::asked(chairing.example, [code = chairing.code()](workspace::Workspace& file) { return workspace::show_case(file, code); });
    const QSignalSpy said(&chairing.shown->screen, &screen::Screen::said);
    chairing.shown->click("actionDone0");
    const auto after =
        test::asked(chairing.example, [code = chairing.code()](workspace::Workspace& file) { return workspace::show_case(file, code); });
    REQUIRE(after.actions.size() == before.actions.size());
    CHECK(std::holds_alternative<domain::ActionDone>(after.actions[0].action.state));
    CHECK(after.actions[0].action.id == before.actions[0].action.id);
    REQUIRE(said.size() == 1);
    CHECK(said.front().front().toString().contains("Ctrl+Z"));
}

TEST_CASE("what was not done is said, and the keyboard is where something new is agreed") {
    Chairing chairing;
    const auto has_open = [&] { return chairing.shown->has("actionReasons0"); };
    chairing.go_to_a_case();
    while (!has_open() && !chairing.view().isLast()) chairing.press(Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(has_open());
    const QSignalSpy said(&chairing.shown->screen, &screen::Screen::said);
    chairing.shown->find<QMenu>("actionReasons0")->actions().last()->trigger();
    chairing.shown->settled();
    const auto after =
        test::asked(chairing.example, [code = chairing.code()](workspace::Workspace& file) { return workspace::show_case(file, code); });
    CHECK(std::holds_alternative<domain::ActionNotDone>(after.actions[0].action.state));
    CHECK(said.size() == 1);
    CHECK(chairing.focused() == "actionWhat");
}

TEST_CASE("half-typed text survives a lock in the middle of a word, at the same item") {
    Chairing chairing;
    const int place = chairing.go_to_a_case();
    chairing.shown->find("outcome")->setFocus();
    chairing.type("Schaamte houdt hulp teg");
    chairing.example.desk.close(); // Ctrl+L
    chairing.shown.reset();
    chairing.example.close_and_open_again();
    chairing.shown = chairing.made();
    CHECK(chairing.view().currentPlace() == place);
    CHECK(chairing.shown->find<QPlainTextEdit>("outcome")->toPlainText() == "Schaamte houdt hulp teg");
    chairing.shown->find("outcome")->setFocus();
    chairing.type("en.");
    chairing.press(Qt::Key_Tab);
    CHECK(agenda_of(chairing.example, chairing.meeting).items[static_cast<std::size_t>(place)].item.outcome ==
          "Schaamte houdt hulp tegen.");
}

TEST_CASE("no part of an identity is anywhere on the chair's screen") {
    Chairing chairing;
    std::set<std::string> names;
    const auto& items = chairing.view().room().items;
    const auto add = [&](const std::optional<std::string>& text) {
        if (text && text->size() > 3) names.insert(*text);
    };
    for (const auto& item : items) {
        if (!item.shown || !item.case_file) continue;
        const auto found = test::asked(chairing.example, [code = item.shown->code()](workspace::Workspace& file) {
            return workspace::look_at_identities(file, code, "test");
        });
        for (const auto& one : found) {
            add(one.phone);
            add(one.email);
            if (one.given_names && one.family_name) add(*one.given_names + ' ' + *one.family_name);
        }
    }
    REQUIRE(names.size() > 3);
    for (int place = 0; place < static_cast<int>(items.size()); ++place) {
        const auto everything = chairing.everything();
        for (const auto& name : names) CHECK_FALSE(everything.contains(QString::fromStdString(name)));
        if (!chairing.view().isLast()) chairing.press(Qt::Key_Right, Qt::ControlModifier);
    }
}

TEST_CASE("no field of an identity is in any window while a meeting is chaired, whatever was typed, but the names while F6 is held") {
    test::CanaryCase about;
    Chairing chairing([&](OpenExample& example) {
        const auto next = test::asked(example, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); });
        about = test::asked(example, [next](workspace::Workspace& file) { return test::add_canary_case(file, next); });
        (void)test::asked(example, [&](workspace::Workspace& file) { return test::type_names(file, about); });
    });
    (void)test::asked(chairing.example, [&](workspace::Workspace& file) {
        return test::send_out_who_may_not_know(file, chairing.meeting, about.item);
    });
    chairing.shown->screen.refresh();
    chairing.shown->settled();
    chairing.shown->click("roomScreenButton");
    chairing.shown->screen.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&chairing.shown->screen));
    chairing.shown->screen.takeFocus();
    const auto needles = test::needles_of_all_canaries();
    const auto& items = chairing.view().room().items;
    bool seen = false;
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        INFO("item " << chairing.view().currentPlace());
        CHECK(test::found_in_windows(needles) == "");
        const auto& item = items[static_cast<std::size_t>(chairing.view().currentPlace())];
        if (item.id == about.item) {
            seen = true;
            REQUIRE(item.shown);
            CHECK_FALSE(item.shown->needs().empty());
            QTest::keyPress(QApplication::focusWidget(), Qt::Key_F6);
            chairing.shown->settled();
            CHECK(test::found_in_windows({test::canary_partner.family_name}) != "");
            QTest::keyRelease(QApplication::focusWidget(), Qt::Key_F6);
            CHECK(test::found_in_windows(needles) == "");
        }
        if (!chairing.view().isLast()) chairing.press(Qt::Key_Right, Qt::ControlModifier);
    }
    CHECK(seen);
}

TEST_CASE("somebody who comes in is put at the table; who was invited already only becomes present") {
    Chairing chairing;
    const auto count = [&] { return chairing.view().room().guests.size(); };
    const auto before = count();
    chairing.shown->find("addGuest")->setFocus();
    chairing.press(Qt::Key_Space);
    CHECK(chairing.focused() == "newGuest");
    chairing.press(Qt::Key_Down);
    chairing.press(Qt::Key_Down);
    chairing.press(Qt::Key_Return);
    CHECK_FALSE(chairing.shown->complains());
    CHECK(count() >= before);
    CHECK(chairing.focused() == "addGuest");
}

TEST_CASE("after the last item comes the end; a meeting that is over or removed says so") {
    Chairing chairing;
    while (!chairing.view().isLast()) chairing.press(Qt::Key_Right, Qt::ControlModifier);
    chairing.press(Qt::Key_Right, Qt::ControlModifier);
    REQUIRE_FALSE(chairing.shown->places.isEmpty());
    CHECK(chairing.shown->places.last().where == screen::Where::Finish);
    test::asked(chairing.example, [&](workspace::Workspace& file) { return workspace::finish_meeting(file, chairing.meeting); });
    chairing.shown->screen.refresh();
    chairing.shown->settled();
    CHECK_FALSE(chairing.shown->find("chairView")->isVisible());
    CHECK(chairing.shown->find("emptyStep")->isVisible());
    test::asked(chairing.example, [&](workspace::Workspace& file) { return workspace::remove_meeting(file, chairing.meeting); });
    chairing.shown->screen.refresh();
    chairing.shown->settled();
    chairing.shown->click("emptyStep");
    CHECK(chairing.shown->places.last().where == screen::Where::Meetings);
}

TEST_CASE("an item is postponed and the meeting goes on") {
    Chairing chairing;
    const QSignalSpy said(&chairing.shown->screen, &screen::Screen::said);
    chairing.shown->click("postpone");
    CHECK(chairing.state_of(0) == "postponed");
    CHECK(said.size() == 1);
    CHECK(chairing.view().currentPlace() == 1);
}

TEST_CASE("F6 held says who it is and why, and let go nothing of it is left") {
    Chairing chairing;
    chairing.go_to_a_case();
    auto* names = chairing.shown->find<QLabel>("explainNames");
    CHECK(names->text().isEmpty());
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_F6);
    chairing.shown->settled();
    CHECK(names->isVisible());
    CHECK(names->text().contains(QString::fromStdString(chairing.code())));
    CHECK_FALSE(chairing.shown->find<QLabel>("explainReasons")->text().isEmpty());
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_F6);
    CHECK(names->text().isEmpty());
    CHECK(chairing.shown->find<QLabel>("explainReasons")->text().isEmpty());
}

TEST_CASE("what F6 shows is gone with anything else that happens, also when the release of the key is never seen") {
    Chairing chairing;
    chairing.go_to_a_case();
    auto* names = chairing.shown->find<QLabel>("explainNames");
    const auto hold = [&] {
        chairing.shown->screen.takeFocus();
        chairing.shown->settled();
        QTest::keyPress(QApplication::focusWidget(), Qt::Key_F6);
        chairing.shown->settled();
        REQUIRE_FALSE(names->text().isEmpty());
    };
    hold();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    CHECK(names->text().isEmpty());
    hold();
    QTest::mouseClick(&chairing.shown->screen, Qt::LeftButton);
    CHECK(names->text().isEmpty());
    hold();
    chairing.shown->find("nextItem")->setFocus();
    CHECK(names->text().isEmpty());
    hold();
    QMenu menu;
    menu.addAction("x");
    menu.popup({});
    CHECK(names->text().isEmpty());
    menu.close();
}

TEST_CASE("a long text takes smaller letters on the screen for the room, and never a larger window") {
    policy::Room room;
    policy::RoomItem item;
    item.mode = domain::AgendaItemMode::Theme;
    item.theme = std::string(300, 'w');
    for (int i = 0; i < 60; ++i) item.outcome_for_room += "Dit is een lange zin over wat is afgesproken. ";
    room.items.push_back(item);
    room::RoomScreen screen;
    screen.resize(1000, 600);
    screen.show();
    screen.showItem("Overleg", room, 0);
    for (int i = 0; i < 20; ++i) QCoreApplication::processEvents();
    CHECK(screen.height() == 600);
    CHECK(screen.width() == 1000);
    const auto* outcome = screen.findChild<QLabel*>("roomOutcome");
    REQUIRE(outcome != nullptr);
    CHECK(outcome->font().pixelSize() < 600 / 34 + 1);
}

TEST_CASE("the screen for the room shows the item, goes blank by one key and closes by another") {
    Chairing chairing;
    chairing.go_to_a_case();
    const auto room_screen = []() -> room::RoomScreen* {
        for (auto* top : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<room::RoomScreen*>(top); found && found->isVisible()) return found;
        return nullptr;
    };
    CHECK(room_screen() == nullptr);
    chairing.shown->click("roomScreenButton");
    auto* screen = room_screen();
    REQUIRE(screen != nullptr);
    auto* title = screen->findChild<QLabel*>("roomTitle");
    REQUIRE(title != nullptr);
    CHECK(title->text().startsWith(QString::fromStdString(chairing.code())));
    CHECK(title->isVisible());
    QTest::keyClick(screen, Qt::Key_B);
    CHECK(screen->isBlank());
    CHECK_FALSE(title->isVisible());
    QTest::keyClick(screen, Qt::Key_B);
    CHECK(title->isVisible());
    QTest::keyClick(screen, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(room_screen() == nullptr);
    chairing.shown->click("roomScreenButton"); // and again
    CHECK(room_screen() != nullptr);
}

TEST_CASE("a part begins with one press, when who is not invited has gone") {
    OpenExample example;
    const auto meeting = test::asked(example, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); });
    const auto left_out = [meeting](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(const auto outlook, workspace::outlook_of(file, meeting));
        TANDEM_ASSIGN(const auto invited, workspace::list_invited(file, meeting));
        const auto& first = outlook.front();
        for (const auto& guest : first.guests) // who comes for sure is there when it begins
            for (const auto& row : invited)
                if (row.attendance.id == guest.attendance && row.attendance.presence == domain::Presence::Coming)
                    return workspace::leave_out(file, first.item, {guest.person});
        FAIL("nobody comes to the example's next meeting");
        return workspace::Changes();
    };
    test::asked(example, left_out);
    test::asked(example, [meeting](workspace::Workspace& file) { return workspace::begin_meeting(file, meeting); });
    test::ShownScreen<ChairingScreen> shown(example, QString::fromStdString(meeting.text()));
    shown.screen.takeFocus();
    const auto& view = *shown.find<room::ChairView>("chairView");
    while (view.room().items[static_cast<std::size_t>(view.currentPlace())].leave.empty()) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ControlModifier);
        shown.settled();
    }
    auto* begin = shown.find<QPushButton>("beginPart");
    REQUIRE(begin->isVisible());
    begin->setFocus();
    QTest::keyClick(begin, Qt::Key_Space);
    shown.settled();
    CHECK_FALSE(begin->isVisible());
    CHECK(QApplication::focusWidget() != nullptr);
    const auto people = test::asked(example, [meeting](workspace::Workspace& file) { return workspace::list_invited(file, meeting); });
    CHECK(std::ranges::count(people, domain::Presence::Left, [](const auto& row) { return row.attendance.presence; }) == 1);
}

TEST_CASE("the start of a meeting is called the same on every screen") {
    CHECK(room::mode_words(domain::AgendaItemMode::Opening) == "Welkom");
    CHECK(catalogue::label(domain::AgendaItemMode::Opening) == "Welkom");
}
