// The chair's view on its own: it gets a Room and gives back what the chair does.
#include "room/chair_view.h"

#include "domain/actions/records.h"
#include "support/builders.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QtTest>

#include <catch2/catch_all.hpp>

using namespace tandem;
using room::ChairView;

namespace {

const std::string secret = "Jansje Geheim";

struct StandingClock final : Clock {
    Instant at{1'790'000'000'000}; // 21 September 2026
    Instant now() const override { return at; }
};

struct Shown {
    StandingClock clock;
    SeededRandom random{3};
    IdSource ids{clock, random};
    QMap<QString, QString> drafts;
    QList<widgets::PickerItem> people{{"person party", "Ilse Bos", "Humanitas"}, {"other party", "Ahmed Aydin", "Thuiszorg"}};
    policy::Room room = made();

    std::vector<room::NewAction> agreed;
    std::vector<std::pair<domain::AgendaItemId, QString>> discussed, left, postponed;
    std::vector<std::pair<domain::AttendanceId, domain::Presence>> presences;
    std::vector<int> done;
    QString time;
    int ends = 0;
    std::unique_ptr<ChairView> view = shown(); // last: what it says goes to the others

    policy::RoomItem case_item(domain::AgendaItemMode mode) {
        auto file = test::a_case(ids, random);
        file.question_to_network = "Hoe komen we verder?";
        file.room_story = domain::RoomStory{secret, domain::StoryNotApproved{}};
        domain::Need need;
        need.id = ids.next_id<domain::NeedId>();
        need.case_file = file.id;
        need.text = "geld en post";
        auto action = test::an_action(ids, file.id);
        action.text = secret;
        action.due = Day::from_ymd(2026, 9, 18);
        policy::RoomItem item;
        item.id = ids.next_id<domain::AgendaItemId>();
        item.mode = mode;
        item.minutes = 15;
        item.state = "planned";
        item.case_file = file.id;
        item.shown =
            policy::disclose_anonymously(file, std::vector{need}, {policy::disclose_at_code(action, file, {"Bellen", "Ilse Bos"})});
        return item;
    }

    policy::Room made() {
        policy::Room made;
        made.day = *Day::from_ymd(2026, 9, 21);
        made.began = clock.at;
        made.rule_card = "We spreken af wie wat doet.";
        policy::RoomItem opening;
        opening.id = ids.next_id<domain::AgendaItemId>();
        opening.mode = domain::AgendaItemMode::Opening;
        opening.minutes = 5;
        opening.state = "planned";
        made.items = {opening, case_item(domain::AgendaItemMode::NewCase), case_item(domain::AgendaItemMode::ActionReview)};
        made.guests = {
            {ids.next_id<domain::AttendanceId>(), "Ilse Bos", "Humanitas", domain::PartyKind::Informal, domain::Presence::Present},
            {ids.next_id<domain::AttendanceId>(), "Ahmed Aydin", "Thuiszorg", domain::PartyKind::Formal, domain::Presence::Invited}};
        return made;
    }

    std::unique_ptr<ChairView> shown() {
        const auto provider = [this](const QString&, const widgets::PickerFound& found) { found(people); };
        room::Memory memory{[this](const QString& place) { return drafts.value(place); },
                            [this](const QString& place, const QString& text) {
                                text.isEmpty() ? void(drafts.remove(place)) : void(drafts.insert(place, text));
                            }};
        auto made = std::make_unique<ChairView>(ChairView::Givers{provider, provider, memory, [this] { return clock.at; }});
        made->setToday(room.day);
        made->setKinds({{"visit", "Op bezoek gaan"}, {"call", "Bellen"}, {"ask_partner", "Navragen"}, {"other", "Iets anders"}});
        QObject::connect(made.get(), &ChairView::actionAgreed, made.get(),
                         [this](auto, const room::NewAction& action) { agreed.push_back(action); });
        QObject::connect(made.get(), &ChairView::discussed, made.get(),
                         [this](auto item, const QString& text) { discussed.emplace_back(item, text); });
        QObject::connect(made.get(), &ChairView::outcomeLeft, made.get(),
                         [this](auto item, const QString& text) { left.emplace_back(item, text); });
        QObject::connect(made.get(), &ChairView::postponed, made.get(),
                         [this](auto item, const QString& text) { postponed.emplace_back(item, text); });
        QObject::connect(made.get(), &ChairView::presenceChosen, made.get(),
                         [this](auto guest, auto presence) { presences.emplace_back(guest, presence); });
        QObject::connect(made.get(), &ChairView::actionDone, made.get(), [this](auto, int place) { done.push_back(place); });
        QObject::connect(made.get(), &ChairView::timeTold, made.get(), [this](const QString& words, bool) { time = words; });
        QObject::connect(made.get(), &ChairView::endReached, made.get(), [this] { ++ends; });
        made->resize(1170, 700);
        made->show();
        made->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(made.get()));
        made->showRoom(room);
        return made;
    }

    template <class Widget = QWidget>
    Widget* find(const char* name) {
        auto* found = view->findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    QString focused() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    // Everything a person could read or hear.
    QString everything() {
        QStringList texts;
        for (const auto* widget : view->findChildren<QWidget*>()) {
            texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip() << widget->objectName();
            if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
            if (const auto* line = qobject_cast<const QLineEdit*>(widget)) texts << line->text() << line->placeholderText();
            if (const auto* area = qobject_cast<const QPlainTextEdit*>(widget)) texts << area->toPlainText();
            if (const auto* list = qobject_cast<const QListWidget*>(widget))
                for (int row = 0; row < list->count(); ++row)
                    texts << list->item(row)->text() << list->item(row)->data(Qt::AccessibleTextRole).toString();
        }
        return texts.join(QLatin1Char('\n'));
    }
};

} // namespace

TEST_CASE("the meeting begins at its first item and goes on from one to the next") {
    Shown shown;
    CHECK(shown.view->currentPlace() == 0);
    shown.view->next();
    CHECK(shown.view->currentPlace() == 1);
    REQUIRE(shown.discussed.size() == 1);
    CHECK(shown.discussed[0].first == shown.room.items[0].id);
    shown.view->previous();
    CHECK(shown.view->currentPlace() == 0);
    shown.view->next();
    shown.view->next();
    CHECK(shown.view->isLast());
    CHECK(shown.ends == 0);
    shown.view->next();
    CHECK(shown.ends == 1);
}

TEST_CASE("a story that nobody approved and the text of an action are nowhere on the chair's screen") {
    Shown shown;
    for (int place = 0; place < 3; ++place) {
        CHECK_FALSE(shown.everything().contains(QString::fromStdString(secret)));
        shown.view->next();
    }
    CHECK(shown.everything().contains(QStringLiteral("geld en post")));
}

TEST_CASE("an agreement goes in by the keyboard alone, and the cursor is back at what") {
    Shown shown;
    shown.view->next();
    shown.find("actionWhat")->setFocus();
    shown.type(QStringLiteral("Ilse belt over de post"));
    shown.press(Qt::Key_Tab);
    CHECK(shown.focused() == QStringLiteral("actionWho"));
    shown.type(QStringLiteral("ils"));
    QTest::qWait(200);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Tab);
    CHECK(shown.focused() == QStringLiteral("actionWhen"));
    shown.type(QStringLiteral("vr"));
    shown.press(Qt::Key_Return);
    REQUIRE(shown.agreed.size() == 1);
    CHECK(shown.agreed[0].text == QStringLiteral("Ilse belt over de post"));
    CHECK(shown.agreed[0].kind == QStringLiteral("call"));
    CHECK(shown.agreed[0].doer == QByteArray("person party"));
    CHECK(shown.agreed[0].due == Day::from_ymd(2026, 9, 25));
    shown.view->actionAdded();
    CHECK(shown.focused() == QStringLiteral("actionWhat"));
    CHECK(shown.find<QLineEdit>("actionWhat")->text().isEmpty());
    CHECK(shown.find<QLineEdit>("actionWho")->text().isEmpty());
}

TEST_CASE("an agreement without a doer is asked for one, and one that only has a day that cannot be is not added") {
    Shown shown;
    shown.view->next();
    shown.find("actionWhat")->setFocus();
    shown.type(QStringLiteral("langsgaan"));
    shown.press(Qt::Key_Return);
    CHECK(shown.agreed.empty());
    CHECK(shown.focused() == QStringLiteral("actionWho"));
    CHECK(shown.find<QLabel>("actionProblem")->isVisible());
    QTest::qWait(1);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    for (const auto* day : {"31-2", "1-1-0202"}) {
        auto* when = shown.find<QLineEdit>("actionWhen");
        when->setFocus();
        when->clear();
        shown.type(QString::fromLatin1(day));
        shown.press(Qt::Key_Return);
        CHECK(shown.agreed.empty());
        CHECK(shown.focused() == QStringLiteral("actionWhen"));
    }
}

TEST_CASE("half-typed text stays with its item and is there again after a lock") {
    Shown shown;
    shown.view->next();
    shown.find("outcome")->setFocus();
    shown.type(QStringLiteral("Schaamte houdt hulp teg"));
    shown.find("actionWhat")->setFocus();
    shown.type(QStringLiteral("samen lang"));
    CHECK(shown.left.size() == 1);
    shown.view = shown.shown(); // locked and opened again
    CHECK(shown.view->currentPlace() == 1);
    CHECK(shown.find<QPlainTextEdit>("outcome")->toPlainText() == QStringLiteral("Schaamte houdt hulp teg"));
    CHECK(shown.find<QLineEdit>("actionWhat")->text() == QStringLiteral("samen lang"));
    shown.view->previous();
    CHECK(shown.find<QPlainTextEdit>("outcome")->toPlainText().isEmpty());
    CHECK(shown.find<QLineEdit>("actionWhat")->text().isEmpty());
}

TEST_CASE("what the file has by now is no draft any more, and is not written over while somebody types") {
    Shown shown;
    shown.find("outcome")->setFocus();
    shown.type(QStringLiteral("Welkom"));
    shown.room.items[0].outcome = "Welkom";
    shown.view->showRoom(shown.room);
    CHECK_FALSE(shown.drafts.contains(room::item_place(shown.room.items[0].id)));
    shown.type(QStringLiteral(" allen"));
    shown.room.items[0].outcome = "Van elders";
    shown.view->showRoom(shown.room);
    CHECK(shown.find<QPlainTextEdit>("outcome")->toPlainText() == QStringLiteral("Welkom allen"));
}

TEST_CASE("what was typed with a name in it shows without it, until the chair goes on writing; what is parked stands behind it") {
    Shown shown;
    shown.room.items[0].outcome = secret + " belt terug";
    shown.room.items[0].outcome_for_room = "… belt terug";
    shown.view->showRoom(shown.room);
    const QString name = QString::fromStdString(secret);
    CHECK_FALSE(shown.everything().contains(name));
    CHECK(shown.find<QLabel>("outcomeForRoom")->text() == QStringLiteral("… belt terug"));
    shown.find("parkText")->setFocus();
    shown.type(QStringLiteral("oude schuld"));
    shown.find<QAbstractButton>("parkAsNote")->click();
    CHECK_FALSE(shown.everything().contains(name));
    REQUIRE(shown.left.size() == 1);
    CHECK(shown.left[0].second.startsWith(name + QStringLiteral(" belt terug\n")));
    CHECK(shown.left[0].second.contains(QStringLiteral("oude schuld")));
    CHECK(shown.focused() == QStringLiteral("goOnWriting"));
    shown.press(Qt::Key_Space);
    CHECK(shown.focused() == QStringLiteral("outcome"));
    CHECK(shown.everything().contains(name));
}

TEST_CASE("a field with a name in it that is left is covered as soon as the file has it, and opens where nothing has to be hidden") {
    Shown shown;
    shown.find("outcome")->setFocus();
    shown.type(QString::fromStdString(secret));
    shown.find("parkText")->setFocus();
    REQUIRE(shown.left.size() == 1);
    shown.room.items[0].outcome = secret;
    shown.room.items[0].outcome_for_room = "…";
    shown.view->showRoom(shown.room);
    CHECK_FALSE(shown.everything().contains(QString::fromStdString(secret)));
    CHECK_FALSE(shown.find("outcome")->isVisible());
    CHECK(shown.drafts.value(room::item_place(shown.room.items[0].id)).isEmpty());
    shown.view->next(); // says what was typed, not what is read
    CHECK(shown.discussed.back().second == QString::fromStdString(secret));
    CHECK(shown.find("outcome")->isVisible());
    CHECK(shown.focused() == QStringLiteral("outcome"));
}

TEST_CASE("an item that is not for this group says so without a reason, and keeps nothing of the one before") {
    Shown shown;
    shown.view->next();
    shown.room.items[1].room_state = policy::RoomState::Neutral;
    shown.room.items[1].shown.reset();
    shown.view->showRoom(shown.room);
    const QString all = shown.everything();
    CHECK(all.contains(QStringLiteral("Dit onderdeel is niet voor deze groep zoals die nu is.")));
    CHECK_FALSE(all.contains(QStringLiteral("Iemand die hier is")));
    CHECK_FALSE(all.contains(QStringLiteral("Hoe komen we verder?")));
}

TEST_CASE("the time is told in words, also when it is over") {
    Shown shown;
    shown.view->tellTime();
    CHECK(shown.time.contains(QLatin1Char('5')));
    shown.clock.at = shown.clock.at + std::chrono::minutes(8);
    shown.view->tellTime();
    CHECK(shown.time.contains(QLatin1Char('3')));
    shown.view = shown.shown();
    shown.view->tellTime();
    CHECK(shown.time.contains(QLatin1Char('3'))); // the lock took nothing away
}

TEST_CASE("arrow keys go along who is here; a chip says who came or left") {
    Shown shown;
    shown.find("guest0")->setFocus();
    shown.press(Qt::Key_Right);
    CHECK(shown.focused() == QStringLiteral("guest1"));
    shown.press(Qt::Key_Space);
    REQUIRE(shown.presences.size() == 1);
    CHECK(shown.presences[0] == std::pair(shown.room.guests[1].id, domain::Presence::Present));
    shown.press(Qt::Key_Left);
    shown.press(Qt::Key_Return);
    REQUIRE(shown.presences.size() == 2);
    CHECK(shown.presences[1] == std::pair(shown.room.guests[0].id, domain::Presence::Absent));
    shown.press(Qt::Key_Tab);
    CHECK(shown.focused() == QStringLiteral("addGuest"));
}

TEST_CASE("the tab key goes as one reads, also after the actions were made anew") {
    Shown shown;
    shown.view->next();
    shown.view->showRoom(shown.room);
    shown.find("outcome")->setFocus();
    QStringList order;
    for (int stop = 0; stop < 8; ++stop) {
        order << shown.focused();
        shown.press(Qt::Key_Tab);
    }
    CHECK(order.mid(0, 6) == QStringList{"outcome", "actionDone0", "actionNotDone0", "actionWhat", "actionWho", "actionWhen"});
}

TEST_CASE("looking back, the story folds away and agreements come first") {
    Shown shown;
    shown.view->next();
    CHECK(shown.find("roomQuestion")->isVisible());
    shown.view->next();
    CHECK_FALSE(shown.find("roomQuestion")->isVisible());
    const auto y = [&](const char* name) { return shown.find(name)->mapTo(shown.view.get(), QPoint()).y(); };
    CHECK(QTest::qWaitFor([&] { return y("actionDone0") < y("outcome"); }));
    QTest::mouseClick(shown.find("actionDone0"), Qt::LeftButton);
    CHECK(shown.done == std::vector{0});
}

TEST_CASE("what goes too deep is parked: as a note behind the outcome, or as an agreement to complete") {
    Shown shown;
    shown.view->next();
    shown.find("parkText")->setFocus();
    shown.type(QStringLiteral("oude schuld"));
    shown.find<QAbstractButton>("parkAsNote")->click();
    CHECK(shown.find<QPlainTextEdit>("outcome")->toPlainText().contains(QStringLiteral("oude schuld")));
    CHECK(shown.find<QLineEdit>("parkText")->text().isEmpty());
    shown.find("parkText")->setFocus();
    shown.type(QStringLiteral("ruzie met buur"));
    shown.find<QAbstractButton>("parkAsAction")->click();
    CHECK(shown.find<QLineEdit>("actionWhat")->text() == QStringLiteral("ruzie met buur"));
    CHECK(shown.focused() == QStringLiteral("actionWho"));
}

TEST_CASE("postponed goes on to the next item without marking it discussed") {
    Shown shown;
    shown.find<QAbstractButton>("postpone")->click();
    CHECK(shown.postponed.size() == 1);
    CHECK(shown.discussed.empty());
    CHECK(shown.view->currentPlace() == 1);
}

TEST_CASE("a megabyte, emoji and right-to-left do no harm to the chair's screen") {
    Shown shown;
    shown.room.items[0].theme = std::string(1 << 20, 'x');
    shown.room.items[1].outcome = "\xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D";
    shown.room.items[1].outcome_for_room = shown.room.items[1].outcome;
    shown.room.guests[0].party = std::string(1 << 20, 'y');
    QElapsedTimer timer;
    timer.start();
    shown.view->showRoom(shown.room);
    shown.view->next();
    CHECK(timer.elapsed() < 3000);
    CHECK(shown.find<QPlainTextEdit>("outcome")->toPlainText() == QString::fromUtf8("\xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D"));
}

TEST_CASE("a meeting without items shows no item and ends at once") {
    Shown shown;
    shown.room.items.clear();
    shown.view = shown.shown();
    CHECK(shown.view->currentPlace() == -1);
    shown.view->next();
    CHECK(shown.ends == 1);
}

TEST_CASE("a question without a name shows its question and asks for an answer; there is no agreement to make without a case") {
    Shown shown;
    shown.room.items[1] = shown.case_item(domain::AgendaItemMode::Consultation);
    shown.room.items[1].case_file.reset();
    shown.view->showRoom(shown.room);
    shown.view->next();
    const QString all = shown.everything();
    CHECK(shown.find("outcome")->isVisible());
    CHECK(all.contains(QStringLiteral("Wat antwoorden we?")));
    CHECK(all.contains(QStringLiteral("Hoe komen we verder?")));
    CHECK(all.contains(QStringLiteral("een afspraak hoort bij een casus")));
    CHECK_FALSE(shown.find("actionWhat")->isVisible());
    CHECK_FALSE(shown.find("parkAsAction")->isVisible());
    CHECK(shown.find("parkAsNote")->isVisible());
    shown.view->takeFocus();
    shown.type(QStringLiteral("Bel eerst de huisarts"));
    shown.view->next();
    REQUIRE(shown.discussed.size() == 2);
    CHECK(shown.discussed[1].second == QStringLiteral("Bel eerst de huisarts"));
    CHECK(shown.find("actionWhat")->isVisible());
}
