#pragma once
// A screen as the window shows it, driven through its own widgets by their object names.
#include "screen/screen.h"
#include "support/ui.h"
#include "widgets/chip.h"
#include "widgets/notice_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>

namespace tandem::test {

template <class Shown>
class ShownScreen {
public:
    template <class... About>
    explicit ShownScreen(OpenExample& example, const About&... about)
        : m_example(example), screen(screen::Tools{example.desk, example.preferences, m_seams}, about...) {
        QObject::connect(&example.desk, &bridge::Desk::changed, &screen, [this] { screen.refresh(); });
        QObject::connect(&screen, &screen::Screen::leadTo, &screen, [this](const screen::Place& place) { places << place; });
        screen.resize(1170, 700);
        screen.show();
        screen.activateWindow();
        (void)QTest::qWaitForWindowActive(&screen);
        screen.refresh();
        REQUIRE(settle(example.desk));
    }

    template <class Widget = QWidget>
    Widget* find(const char* name) {
        auto* found = screen.template findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
    bool has(const char* name) { return screen.template findChild<QObject*>(QString::fromLatin1(name)) != nullptr; }
    void click(const char* name) {
        find<QAbstractButton>(name)->click();
        settled();
    }
    void choose(const char* action) { // from a menu or among the verbs
        find<QAction>(action)->trigger();
        settled();
    }
    void chooseWord(const char* box, const QString& word) { // in a list to choose from
        auto* found = find<QComboBox>(box);
        const int index = found->findData(word);
        REQUIRE(index >= 0);
        found->setCurrentIndex(index);
        settled();
    }
    template <class Field>
    void type(Field* field, const QString& text) {
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    void type(const char* name, const QString& text) { type(find(name), text); }
    void settled() { REQUIRE(settle(m_example.desk)); }
    QString complaint() {
        const auto* bar = find<widgets::NoticeBar>("complaint");
        return bar->isVisible() ? bar->text() : QString();
    }
    bool complains() { return find("complaint")->isVisible(); }
    widgets::Seams& seams() { return m_seams; } // for what the screen asks from outside; nothing answers until a test says what
    // Every text that the labels show now.
    QString shownTexts() {
        QStringList texts;
        for (const auto* label : screen.template findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    // Every text that the chips show now, those to press apart.
    QString shownChips() {
        QStringList texts;
        for (const auto* chip : screen.template findChildren<widgets::Chip*>())
            if (chip->isVisible()) texts << chip->chip().text;
        return texts.join(QLatin1Char('\n'));
    }

private:
    OpenExample& m_example;
    widgets::Seams m_seams;

public:
    QList<screen::Place> places;
    Shown screen; // last: its answers go to the others
};

// A question to the file, answered before it returns.
template <class Question>
auto asked(OpenExample& example, Question question) {
    using Answer = std::invoke_result_t<Question, workspace::Workspace&>;
    std::optional<Answer> answer;
    example.desk.ask(&example.desk, question, [&](const Answer& found) { answer = found; });
    REQUIRE(wait_for([&] { return answer.has_value(); }));
    REQUIRE(answer->has_value());
    return **answer;
}

} // namespace tandem::test
