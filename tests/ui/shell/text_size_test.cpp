// The size of the text that a person chose holds for every part of the window, also for what was made before it was read.
#include "shell/menus.h"
#include "ui/shell/open_window.h"
#include "widgets/theme.h"

#include <QMenuBar>
#include <QPushButton>

using namespace tandem;
using screen::Where;

namespace {

// Texts smaller than the small font of this size.
std::string too_small(const QWidget& window) {
    const double smallest = widgets::smallFont().pointSizeF() - 0.01;
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>())
        if (widget->font().pointSizeF() < smallest)
            found << QStringLiteral("%1 \"%2\": %3 pt").arg(QLatin1String(widget->metaObject()->className()), widget->objectName()).arg(widget->font().pointSizeF());
    return found.join(QLatin1Char('\n')).toStdString();
}

// Who asks for how much, from the window down to what asks for most.
std::string wide_parts(const QWidget& window) {
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->minimumSizeHint().width() > 700)
            found << QStringLiteral("%1 \"%2\": %3").arg(QLatin1String(widget->metaObject()->className()), widget->objectName()).arg(widget->minimumSizeHint().width());
    return found.join(QLatin1Char('\n')).toStdString();
}

struct WindowAtSize {
    test::OpenExample example;
    widgets::Seams seams = widgets::realSeams();
    std::unique_ptr<shell::Window> window;

    explicit WindowAtSize(int percent) {
        example.preferences.setTextPercent(percent);
        window = std::make_unique<shell::Window>(screen::Tools{example.desk, example.preferences, seams});
        window->resize(1366, 768);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
    ~WindowAtSize() {
        example.preferences.setTextPercent(100);
        widgets::applyTheme(*qApp, widgets::Scheme::Light, 1.0);
    }
};

} // namespace

TEST_CASE("the chosen size of the text holds for the menus, the start page and the open file") {
    for (const int percent : {100, 200}) {
        WindowAtSize at(percent);
        INFO(percent << " %");
        CHECK(too_small(*at.window) == "");
        CHECK(at.window->menuBar()->font().pointSizeF() >= widgets::smallFont().pointSizeF() - 0.01);
        at.window->showFile();
        REQUIRE(test::settle(at.example.desk));
        CHECK(too_small(*at.window) == "");
    }
}

// The smallest laptop of the issue has 1366 x 768.
TEST_CASE("at twice the size every screen still fits the window") {
    WindowAtSize at(200);
    at.window->showFile();
    REQUIRE(test::settle(at.example.desk));
    for (const Where where : {Where::Today, Where::Cases, Where::NewCase, Where::Meetings, Where::NewMeeting, Where::Parties, Where::NewParty,
                              Where::Settings, Where::RecoverySheet}) {
        at.window->workbench()->goTo({where});
        REQUIRE(test::settle(at.example.desk));
        INFO("place " << static_cast<int>(where) << "\n" << wide_parts(*at.window));
        CHECK(at.window->minimumSizeHint().width() <= 1100); // the longest words of the bars are still to come
        CHECK(at.window->minimumSizeHint().height() <= 768);
    }
}

TEST_CASE("at the largest text the navigation scrolls: no entry is squeezed or cut off, and each comes in sight") {
    WindowAtSize at(bridge::Preferences::largest_text_percent);
    at.window->showFile();
    REQUIRE(test::settle(at.example.desk));
    for (const char* name : {"goToday", "goCases", "goMeetings", "goParties", "goSettings"}) {
        INFO(name);
        auto* entry = at.window->findChild<QWidget*>(QString::fromLatin1(name));
        REQUIRE(entry != nullptr);
        CHECK(test::wait_for([&] { return entry->height() >= entry->sizeHint().height() && entry->width() >= entry->sizeHint().width(); }, 2000));
        entry->setFocus(Qt::TabFocusReason);
        CHECK(test::wait_for([&] { return entry->visibleRegion().boundingRect().size() == entry->size(); }, 2000));
    }
    CHECK(at.window->minimumSizeHint().height() <= 768);
}
