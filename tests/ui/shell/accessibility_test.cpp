// Every screen by keyboard and for a screen reader: names, order, no traps, and room for text twice as large (EN 301 549,
// 11.5.2 and 11.7). The same over the real bus: programs/at_spi.
#include "catalogue/language.h"
#include "ui/shell/every_screen.h"
#include "widgets/chip.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>

using namespace tandem;
using screen::Where;
using test::OpenWindow;

namespace {

std::string described(const QWidget* widget) {
    return std::string(widget->metaObject()->className()) + " \"" + widget->objectName().toStdString() + "\"";
}

bool is_named(QWidget* widget) {
    auto* accessible = QAccessible::queryAccessibleInterface(widget);
    if (!accessible) return false;
    if (!accessible->text(QAccessible::Name).trimmed().isEmpty() && !qobject_cast<QComboBox*>(widget)) return true;
    for (const auto& [other, relation] : accessible->relations(QAccessible::Label))
        if (other && !other->text(QAccessible::Name).trimmed().isEmpty()) return true;
    return !widget->accessibleName().isEmpty(); // Qt 6.4 reports the value of a combo box as its name
}

bool takes_tab(const QWidget* widget) { return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0; }

// A combo box's line, a scroll area's viewport: part of another control.
bool is_inside_control(const QWidget* widget) {
    const auto* parent = widget->parentWidget();
    return parent && (qobject_cast<const QComboBox*>(parent) != nullptr || widget->focusProxy() != nullptr);
}

QList<QWidget*> controls_of(const QWidget& root) {
    QList<QWidget*> found;
    for (auto* widget : root.findChildren<QWidget*>())
        if (takes_tab(widget) && !is_inside_control(widget)) found.append(widget);
    return found;
}

// The arrow keys reach the others of a group of which one can be chosen.
bool arrows_reach(QWidget* control) {
    const auto* button = qobject_cast<QAbstractButton*>(control);
    const bool is_one_of_some = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    return is_one_of_some && !button->isChecked();
}

// The part of it that is in sight.
QRect place_of(const QWidget* widget) {
    const QRect seen = widget->visibleRegion().boundingRect();
    return {widget->mapTo(widget->window(), seen.topLeft()), seen.size()};
}

// Down, or to the right: to the next of a line, the next line, or the next column.
bool goes_on(const QWidget* from, const QWidget* to) {
    constexpr int frame = 3;
    const QRect before = place_of(from), after = place_of(to);
    return after.top() + frame >= before.bottom() || after.left() + frame >= before.right() || before.contains(after.topLeft());
}

std::string listed(const QList<QWidget*>& widgets) {
    std::string names;
    for (const auto* one : widgets) names += "\n  " + described(one);
    return names;
}

struct Walk {
    QList<QWidget*> reached;
    QWidget* trap = nullptr; // Tab did not get out of this one
    bool came_round = false;
    QStringList jumps{}; // where it went back or up
};

// Where Tab goes, from what has the keyboard until it comes round. A text with links takes a Tab for each of them.
Walk walk(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    constexpr int most_stops = 300, most_links = 12;
    Walk walk;
    for (int stays = 0; walk.reached.size() < most_stops;) {
        auto* at = QApplication::focusWidget();
        if (!at) return walk;
        const bool stayed = !walk.reached.isEmpty() && walk.reached.last() == at;
        stays = stayed ? stays + 1 : 0;
        if (stays > most_links) return walk.trap = at, walk;
        if (!stayed && !walk.reached.isEmpty() && !goes_on(walk.reached.last(), at))
            walk.jumps << QString::fromStdString(described(walk.reached.last()) + " -> " + described(at));
        if (!stayed && walk.reached.contains(at)) return walk.came_round = walk.reached.first() == at, walk;
        if (!stayed) walk.reached.append(at);
        QTest::keyClick(at, key, modifiers);
    }
    return walk;
}

bool is_reached(const QWidget* control, const QList<QWidget*>& reached) {
    return std::ranges::any_of(reached, [&](const QWidget* one) { return one == control || one->focusProxy() == control || control->isAncestorOf(one); });
}

void check_walk(OpenWindow& open, const std::string& screen) {
    const Walk there = walk(Qt::Key_Tab);
    INFO(screen << ", Tab goes:" << listed(there.reached));
    CHECK(there.trap == nullptr);
    CHECK(there.came_round);
    for (auto* control : controls_of(open.window)) {
        INFO(described(control));
        CHECK((is_reached(control, there.reached) || arrows_reach(control)));
    }
    INFO("back or up: " << there.jumps.join("; ").toStdString());
    CHECK(there.jumps.size() <= 1); // once, from the end to the beginning
    const Walk back = walk(Qt::Key_Backtab, Qt::ShiftModifier);
    INFO("back it goes:" << listed(back.reached));
    CHECK(back.trap == nullptr);
    CHECK(back.reached.size() == there.reached.size());
}

// With what a scroll area shows only a part of, its whole page counts.
bool sticks_out(const QWidget* widget) {
    for (const auto* inner = widget; inner->parentWidget() && !inner->isWindow(); inner = inner->parentWidget()) {
        const auto* around = inner->parentWidget();
        if (qobject_cast<const QAbstractScrollArea*>(around->parentWidget())) return false;
        if (!around->rect().adjusted(-1, -1, 1, 1).contains(inner->geometry())) return true;
    }
    return false;
}

// What is shortened may be read elsewhere by everybody: with the mouse and by a screen reader.
bool is_whole_elsewhere(const QWidget* widget, const QString& text) {
    return !widget->toolTip().isEmpty() && widget->accessibleName().contains(text);
}

bool label_is_cut(const QLabel& label) {
    if (label.text().isEmpty()) return false;
    if (!label.wordWrap()) return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1;
    return label.heightForWidth(label.width()) > label.height() + 1 || label.minimumSizeHint().width() > label.width() + 1;
}

bool button_is_cut(const QAbstractButton& button) {
    if (button.hasHeightForWidth()) return button.heightForWidth(button.width()) > button.height() + 1;
    const int words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    return button.sizeHint().height() > button.height() + 1 || words > button.width();
}

// Which parts ask for more room than the window of the smallest laptop has.
std::string too_large_in(const QWidget& window) {
    std::string found;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const QSize least = widget->minimumSizeHint();
        if (!widget->isVisible() || (least.width() <= 1000 && least.height() <= 560)) continue;
        found += "\n  " + described(widget) + ": " + std::to_string(least.width()) + " x " + std::to_string(least.height());
    }
    return found;
}

std::string cut_off_in(const QWidget& window) {
    std::string found;
    const auto note = [&](const QWidget* widget, const QString& text, bool cut) {
        if (!widget->isVisible() || !(cut || sticks_out(widget)) || is_whole_elsewhere(widget, text)) return;
        found += "\n  " + described(widget) + ": " + text.left(70).toStdString() + (cut ? "" : " (sticks out)");
    };
    for (const auto* label : window.findChildren<QLabel*>()) note(label, label->text(), label_is_cut(*label));
    for (const auto* button : window.findChildren<QAbstractButton*>()) note(button, button->text(), button_is_cut(*button));
    for (const auto* chip : window.findChildren<widgets::Chip*>())
        note(chip, chip->chip().text, chip->heightForWidth(chip->width()) > chip->height() + 1 || chip->minimumSizeHint().width() > chip->width() + 1);
    return found;
}

} // namespace

TEST_CASE("every control of every screen has a name for a screen reader") {
    OpenWindow open;
    test::on_every_screen(open, [&](const std::string& screen) {
        for (auto* control : controls_of(open.window)) {
            INFO(screen << ": " << described(control));
            CHECK(is_named(control));
        }
    });
}

TEST_CASE("Tab reaches every control of every screen as it is read, and is trapped by none") {
    OpenWindow open;
    test::on_every_screen(open, [&](const std::string& screen) { check_walk(open, screen); });
}

TEST_CASE("what Tab reaches is in sight") {
    OpenWindow open;
    test::on_every_screen(open, [&](const std::string& screen) {
        for (auto* one : walk(Qt::Key_Tab).reached) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QPointer<QWidget> at = QApplication::focusWidget();
            INFO(screen << ": " << described(at) << " after " << described(one));
            // The layout may still be on its way on a busy machine.
            CHECK(test::wait_for([&] { return at && !at->visibleRegion().isEmpty(); }, 2000));
        }
    });
}

TEST_CASE("Tab leaves every text field") {
    OpenWindow open;
    test::on_every_screen(open, [&](const std::string& screen) {
        for (auto* text : open.window.findChildren<QPlainTextEdit*>()) {
            INFO(screen << ": " << described(text));
            CHECK((text->tabChangesFocus() || text->isReadOnly() || !takes_tab(text)));
        }
    });
}

TEST_CASE("no table shows an invalid cell to a screen reader") {
    OpenWindow open;
    test::on_every_screen(open, [&](const std::string& screen) {
        for (auto* view : open.window.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || !view->model()) continue;
            INFO(screen << ": " << described(view));
            const auto* model = view->model();
            for (int row = 0; row < std::min(model->rowCount(), 200); ++row)
                for (int column = 0; column < model->columnCount(); ++column) CHECK(model->index(row, column).data(Qt::DisplayRole).isValid());
        }
    });
}

TEST_CASE("at text twice as large no label, button or chip is cut off, in either language") {
    for (const auto language : {catalogue::Language::Dutch, catalogue::Language::English}) {
        OpenWindow open;
        open.example.preferences.setTextPercent(200);
        open.example.preferences.setLanguage(language);
        open.settle();
        test::on_every_screen(open, [&](const std::string& screen) {
            QTest::qWait(20); // for the layouts
            const auto cut = cut_off_in(open.window);
            INFO(screen << ", cut off:" << cut);
            CHECK(cut.empty());
            INFO("asks for:" << too_large_in(open.window));
            CHECK(open.window.minimumSizeHint().width() <= 1366);
            CHECK(open.window.minimumSizeHint().height() <= 768);
        });
        open.example.preferences.setTextPercent(100);
    }
    catalogue::speak(catalogue::Language::Dutch);
}

TEST_CASE("what is cut off is found") {
    QWidget window;
    window.resize(400, 200);
    auto* label = new QLabel("Nog geen reservekopie gemaakt", &window);
    auto* button = new QPushButton("Alles bewaren", &window);
    label->setGeometry(0, 0, 400, 40);
    button->setGeometry(0, 50, 300, 60);
    window.show();
    CHECK(cut_off_in(window).empty());
    label->setGeometry(0, 0, 60, 40);
    CHECK_FALSE(cut_off_in(window).empty());
    label->setToolTip(label->text());
    label->setAccessibleName(label->text());
    CHECK(cut_off_in(window).empty());
    button->setGeometry(350, 50, 300, 60);
    CHECK_FALSE(cut_off_in(window).empty());
    button->setGeometry(0, 50, 40, 60);
    CHECK_FALSE(cut_off_in(window).empty());
}
