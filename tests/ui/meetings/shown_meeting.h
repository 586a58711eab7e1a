#pragma once
// A screen of a meeting on the example network, driven by keys that go to what has the keyboard.
#include "screen/screen.h"
#include "support/ui.h"
#include "widgets/notice_bar.h"
#include "workspace/meetings.h"

#include <QAbstractButton>
#include <QApplication>

#include <catch2/catch_all.hpp>

namespace tandem::test {

// The folder that a test chooses, and the dialogs it was asked in.
struct GivenFolder final : widgets::FileDialogs {
    QString folder;
    int asked = 0;
    void openFile(QWidget*, const widgets::FileWish&, Chosen) override {}
    void saveFile(QWidget*, const widgets::FileWish&, Chosen) override {}
    void chooseFolder(QWidget*, const widgets::FileWish&, Chosen then) override {
        ++asked;
        if (!folder.isEmpty()) then(folder);
    }
};

template <class Question>
auto asked_of(OpenExample& example, Question question) {
    using Answer = std::invoke_result_t<Question, workspace::Workspace&>;
    std::optional<Answer> answer;
    example.desk.ask(&example.desk, question, [&](const Answer& found) { answer = found; });
    REQUIRE(wait_for([&] { return answer.has_value(); }));
    REQUIRE(answer->has_value());
    return **answer;
}

inline domain::MeetingId next_meeting(OpenExample& example) {
    return asked_of(example, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); });
}
inline QString about(domain::MeetingId id) { return QString::fromStdString(id.text()); }
inline workspace::Agenda agenda_of(OpenExample& example, domain::MeetingId id) {
    return asked_of(example, [id](workspace::Workspace& file) { return workspace::show_agenda(file, id); });
}
inline std::string state_of(OpenExample& example, domain::MeetingId id) {
    return std::visit([](const auto& state) { return std::string(state.word); }, agenda_of(example, id).meeting.meeting.state);
}

template <class Shown>
class ShownMeeting {
public:
    template <class... About>
    explicit ShownMeeting(OpenExample& example, const About&... about)
        : m_example(example), screen(screen::Tools{example.desk, example.preferences, seams}, about...) {
        QObject::connect(&example.desk, &bridge::Desk::changed, &screen, [this] { screen.refresh(); });
        QObject::connect(&screen, &screen::Screen::leadTo, &screen, [this](const screen::Place& place) { places << place; });
        QObject::connect(&screen, &screen::Screen::said, &screen, [this](const QString& sentence) { sentences << sentence; });
        screen.resize(1170, 700);
        screen.show();
        screen.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&screen));
        screen.refresh();
        settled();
        screen.takeFocus();
    }

    template <class Widget = QWidget>
    Widget* find(const char* name) {
        auto* found = screen.template findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void settled() { REQUIRE(settle(m_example.desk)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settled();
    }
    void type(const QString& text) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void type_in(const char* name, const QString& text) {
        find(name)->setFocus();
        type(text);
    }
    void click(const char* name) {
        find<QAbstractButton>(name)->click();
        settled();
    }
    // With the Tab key to the widget of this name, as a person without a mouse.
    void tab_to(const char* name) {
        for (int stop = 0; stop < 200 && focused() != QString::fromLatin1(name); ++stop)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        CHECK(focused() == QString::fromLatin1(name));
    }
    QString focused() const { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    QString complaint() {
        const auto* bar = find<widgets::NoticeBar>("complaint");
        return bar->isVisible() ? bar->text() : QString();
    }

private:
    OpenExample& m_example;

public:
    std::shared_ptr<GivenFolder> files = std::make_shared<GivenFolder>();
    widgets::Seams seams{files, nullptr};
    QList<screen::Place> places;
    QStringList sentences;
    Shown screen; // last: its answers go to the others
};

} // namespace tandem::test
