#include <catch2/catch_test_macros.hpp>

#include "widgets/theme.h"

#include "ui/widgets/shown.h"

#include <QLabel>
#include <QPushButton>

#include <catch2/catch_approx.hpp>

#include <cmath>

using namespace tandem::widgets;
using namespace tandem::tests;

namespace {

double channel(double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }
double luminance(const QColor& c) { return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF()); }
double contrast(const QColor& one, const QColor& other) {
    const auto a = luminance(one);
    const auto b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair {
    const char* name;
    QColor front;
    QColor back;
};

std::vector<Pair> on_surfaces(const Colours& c, const char* name, const QColor& front) {
    std::vector<Pair> pairs;
    for (const auto& back : {c.window, c.sidebar, c.bar, c.card, c.quiet, c.selected}) pairs.push_back({name, front, back});
    return pairs;
}

std::vector<Pair> texts(const Colours& c) {
    std::vector<Pair> pairs = {{"text on badge", c.text, c.badge},
                               {"muted on badge", c.mutedText, c.badge},
                               {"toast", c.toastText, c.toastFill},
                               {"main button", c.accentText, c.accent},
                               {"main button under the mouse", c.accentText, c.accentHover},
                               {"disabled button", c.mutedText, c.neutralFill},
                               {"count in the navigation", c.neutralText, c.neutralFill},
                               {"warning mark", c.text, c.warningMark},
                               {"danger mark", c.text, c.dangerMark}};
    for (const auto& [name, front] : {std::pair{"text", c.text}, {"muted", c.mutedText}, {"link", c.linkText}, {"error", c.errorText}})
        for (const auto& pair : on_surfaces(c, name, front)) pairs.push_back(pair);
    for (const auto tone : {Tone::Neutral, Tone::Formal, Tone::Informal, Tone::Warning, Tone::Danger, Tone::Good, Tone::Selected})
        pairs.push_back({"tone", c.of(tone).text, c.of(tone).fill});
    return pairs;
}

// What shows where a control or the focus is. `line` and `rowLine` only divide; nothing is lost without them.
std::vector<Pair> lines(const Colours& c) {
    std::vector<Pair> pairs = {{"ring on the main button", c.accentText, c.accent},
                               {"filled check box", c.accent, c.card},
                               {"warning underline", c.warningMarkLine, c.card},
                               {"danger underline", c.dangerMarkLine, c.card}};
    for (const auto& [name, front] : {std::pair{"focus", c.focus}, {"control", c.controlLine}, {"accent", c.accent}})
        for (const auto& pair : on_surfaces(c, name, front)) pairs.push_back(pair);
    return pairs;
}

} // namespace

TEST_CASE("every text stands out from what it is on, in every scheme") {
    for (const auto scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
        for (const auto& [name, front, back] : texts(coloursOf(scheme))) {
            INFO(name << " " << front.name().toStdString() << " on " << back.name().toStdString() << " scheme "
                      << static_cast<int>(scheme));
            CHECK(contrast(front, back) >= 4.5);
        }
}

TEST_CASE("every control and the focus stand out, in every scheme") {
    for (const auto scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
        for (const auto& [name, front, back] : lines(coloursOf(scheme))) {
            INFO(name << " " << front.name().toStdString() << " on " << back.name().toStdString() << " scheme "
                      << static_cast<int>(scheme));
            CHECK(contrast(front, back) >= 3.0);
        }
}

TEST_CASE("in high contrast every line stands out") {
    const auto& c = coloursOf(Scheme::HighContrast);
    for (const auto& line : {c.line, c.rowLine, c.formalLine, c.informalLine, c.neutralLine, c.warningLine, c.dangerLine, c.goodLine})
        CHECK(contrast(line, c.card) >= 3.0);
}

TEST_CASE("the style sheet names no colour that the palette does not know") {
    for (const auto scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        look(scheme);
        CHECK_FALSE(qApp->styleSheet().contains(u'@'));
        CHECK(currentScheme() == scheme);
        CHECK(QApplication::palette().color(QPalette::Window) == coloursOf(scheme).window);
    }
    look();
}

TEST_CASE("text grows with the scale, also where a screen set a font") {
    look();
    QWidget window;
    auto* plain = new QLabel("plain");
    auto* title = new QLabel("title");
    title->setFont(titleFont());
    in_window(window, {plain, title});
    const auto plain_height = plain->fontMetrics().height();
    const auto title_size = title->font().pointSizeF();
    look(Scheme::Light, 2.0);
    QCoreApplication::processEvents();
    CHECK(plain->fontMetrics().height() >= 2 * plain_height - 2);
    CHECK(title->font().pointSizeF() == Catch::Approx(2 * title_size));
    CHECK(scaled(10) == 20);
    look(Scheme::Dark, 1.0);
    QCoreApplication::processEvents();
    CHECK(title->font().pointSizeF() == Catch::Approx(title_size));
    CHECK(plain->fontMetrics().height() == plain_height);
    look();
}

TEST_CASE("an impossible scale is held within reason") {
    look(Scheme::Light, 100);
    CHECK(textScale() == Catch::Approx(3.0));
    look(Scheme::Light, -1);
    CHECK(textScale() == Catch::Approx(0.75));
    look();
}

TEST_CASE("the sizes are those of the design") {
    look();
    CHECK(titleFont().pointSizeF() == Catch::Approx(15)); // 20 px at 96 dots an inch
    CHECK(textFont().pointSizeF() == Catch::Approx(10.5));
    CHECK(smallFont().pointSizeF() == Catch::Approx(9.5));
    CHECK(titleFont().weight() == QFont::DemiBold);
}

TEST_CASE("the main button is painted in the strong colour and shows its focus") {
    look();
    QWidget window;
    auto* other = new QPushButton("other");
    auto* main = new QPushButton("main");
    setButtonKind(main, ButtonKind::Main);
    in_window(window, {other, main});
    other->setFocus();
    const auto without = main->grab().toImage();
    CHECK(without.pixelColor(6, main->height() / 2) == colours().accent);
    main->setFocus();
    CHECK(main->grab().toImage() != without);
}
