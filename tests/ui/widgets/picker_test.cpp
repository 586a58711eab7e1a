#include <catch2/catch_test_macros.hpp>

#include "widgets/picker.h"

#include "ui/widgets/shown.h"
#include "widgets/chip.h"
#include "widgets/multi_picker.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace tandem::widgets;
using namespace tandem::tests;

namespace {

const QList<PickerItem> parties = {{"1", "Bezoekdienst", "Molenwijk", Tone::Informal, Shape::Round, "vrijwilligers"},
                                   {"2", "Buurtzorg", "thuiszorg", Tone::Formal},
                                   {"3", "Humanitas", "", Tone::Informal, Shape::Round}};

QList<PickerItem> fitting(const QString& typed) {
    QList<PickerItem> found;
    for (const auto& party : parties)
        if (party.title.contains(typed, Qt::CaseInsensitive)) found.append(party);
    return found;
}

struct Form {
    QWidget window;
    QList<PickerFound> waiting; // answers that are held back
    bool holds = false;
    Picker* picker = new Picker([this](const QString& typed, PickerFound found) {
        if (holds)
            waiting.append(found);
        else
            found(fitting(typed));
    });
    QLineEdit* next = new QLineEdit;
    Form() {
        look();
        window.resize(400, 200);
        in_window(window, {picker, next});
        picker->setFocus();
    }
    void key(Qt::Key key) { QTest::keyClick(picker->lineEdit(), key); }
    void type(const QString& text) { QTest::keyClicks(picker->lineEdit(), text); }
    QListWidget* list() { return picker->findChild<QListWidget*>("pickerList"); }
    bool opened() {
        return QTest::qWaitFor([this] { return list()->isVisible(); }, 1000);
    }
    QString problem() {
        auto* label = picker->findChild<QLabel*>("pickerProblem");
        return label->isVisible() ? label->text() : QString();
    }
};

struct Many {
    QWidget window;
    MultiPicker* picker = new MultiPicker([](const QString& typed, PickerFound found) { found(fitting(typed)); });
    Many() {
        look();
        window.resize(400, 300);
        in_window(window, {picker, new QLineEdit});
        picker->setFocus();
    }
    void choose_first() {
        QTest::keyClick(picker->picker()->lineEdit(), Qt::Key_Down);
        QTest::keyClick(picker->picker()->lineEdit(), Qt::Key_Down);
        QTest::keyClick(picker->picker()->lineEdit(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("one is chosen by typing, Down and Enter") {
    Form form;
    QSignalSpy changed(form.picker, &Picker::changed);
    QSignalSpy picked(form.picker, &Picker::picked);
    form.type("bu");
    REQUIRE(form.opened());
    form.key(Qt::Key_Down);
    CHECK(form.picker->lineEdit()->accessibleDescription().contains("Buurtzorg"));
    form.key(Qt::Key_Return);
    CHECK(form.picker->id() == "2");
    CHECK(form.picker->text() == "Buurtzorg");
    CHECK_FALSE(form.list()->isVisible());
    CHECK(changed.count() == 1);
    CHECK(picked.count() == 1);
}

TEST_CASE("Down in an empty field offers the most likely; Esc closes the list and nothing else") {
    Form form;
    form.key(Qt::Key_Down);
    REQUIRE(form.list()->isVisible());
    CHECK(form.list()->count() == 3);
    form.key(Qt::Key_Escape);
    CHECK_FALSE(form.list()->isVisible());
    CHECK(form.picker->isEmpty());
}

TEST_CASE("the field keeps the focus while its list is open, and Tab leaves") {
    Form form;
    form.type("b");
    REQUIRE(form.opened());
    CHECK(form.picker->lineEdit()->hasFocus());
    form.key(Qt::Key_Tab);
    CHECK(form.next->hasFocus());
    CHECK_FALSE(form.list()->isVisible());
}

TEST_CASE("text that is no choice is an error once the field is left") {
    Form form;
    form.type("niemand");
    REQUIRE(form.opened());
    CHECK(form.problem().isEmpty());
    form.key(Qt::Key_Tab);
    CHECK(form.picker->isUnresolved());
    CHECK_FALSE(form.problem().isEmpty());
    CHECK(form.picker->lineEdit()->accessibleDescription() == form.problem());
    form.picker->clear();
    CHECK(form.problem().isEmpty());
}

TEST_CASE("the whole title of the only one found is a choice") {
    Form form;
    form.type("humanitas");
    REQUIRE(form.opened());
    form.key(Qt::Key_Tab);
    CHECK(form.picker->id() == "3");
}

TEST_CASE("typing on after a choice takes the choice away") {
    Form form;
    form.picker->setValue(parties[0]);
    CHECK(form.picker->id() == "1");
    form.type("x");
    CHECK_FALSE(form.picker->value());
    CHECK(form.picker->isUnresolved());
    QTest::keyClick(form.picker->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    form.key(Qt::Key_Delete);
    form.key(Qt::Key_Tab);
    CHECK(form.picker->isEmpty());
    CHECK(form.problem().isEmpty());
}

TEST_CASE("an answer that comes too late is left aside") {
    Form form;
    form.holds = true;
    form.type("b");
    REQUIRE(QTest::qWaitFor([&] { return form.waiting.size() == 1; }, 1000));
    form.type("u");
    REQUIRE(QTest::qWaitFor([&] { return form.waiting.size() == 2; }, 1000));
    form.waiting[1]({parties[1]});
    REQUIRE(form.list()->isVisible());
    CHECK(form.list()->count() == 1);
    form.waiting[0](parties);
    CHECK(form.list()->count() == 1);
}

TEST_CASE("an answer after the picker is gone hurts nobody") {
    PickerFound late;
    {
        look();
        QWidget window;
        auto* picker = new Picker([&](const QString&, PickerFound found) { late = std::move(found); });
        in_window(window, {picker});
        picker->setFocus();
        QTest::keyClick(picker->lineEdit(), Qt::Key_Down);
    }
    REQUIRE(late);
    late(parties);
}

TEST_CASE("something new can be made of what was typed") {
    Form form;
    form.picker->setMakeText("Add %1");
    QSignalSpy asked(form.picker, &Picker::makeAsked);
    form.type("Nieuwe club");
    REQUIRE(form.opened());
    CHECK(form.list()->count() == 1);
    form.key(Qt::Key_Down);
    form.key(Qt::Key_Return);
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].toString() == "Nieuwe club");
}

TEST_CASE("a list says that nothing was found") {
    Form form;
    form.type("qqq");
    REQUIRE(form.opened());
    CHECK(form.list()->count() == 1);
    form.key(Qt::Key_Down);
    form.key(Qt::Key_Return);
    CHECK_FALSE(form.picker->value());
}

TEST_CASE("emoji, right-to-left and a huge paste are only text") {
    Form form;
    form.picker->lineEdit()->setText(long_text(1'000'000));
    CHECK(form.picker->text().size() <= 200);
    form.picker->showProblem();
    CHECK_FALSE(form.problem().isEmpty());
    form.picker->lineEdit()->setText(QString::fromUtf8("\U0001F600 \u0645\u0631"));
    CHECK(form.picker->isUnresolved());
}

TEST_CASE("several are chosen and stand as chips; none is offered twice") {
    Many many;
    QSignalSpy changed(many.picker, &MultiPicker::changed);
    many.choose_first();
    many.choose_first();
    CHECK(many.picker->ids() == QList<QByteArray>{"1", "2"});
    CHECK(many.picker->picker()->isEmpty());
    CHECK(changed.count() == 2);
    many.picker->setValues({parties[0], parties[0]});
    CHECK(many.picker->ids() == QList<QByteArray>{"1"});
}

TEST_CASE("a chip is taken away by keyboard, and the focus stays near") {
    Many many;
    many.picker->setValues(parties);
    QCoreApplication::processEvents();
    QTest::keyClick(many.picker->picker()->lineEdit(), Qt::Key_Backspace);
    auto* chip = qobject_cast<ChipButton*>(QApplication::focusWidget());
    REQUIRE(chip);
    CHECK(chip->chip().text == "Humanitas");
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(many.picker->ids() == QList<QByteArray>{"1", "2"});
    chip = qobject_cast<ChipButton*>(QApplication::focusWidget());
    REQUIRE(chip);
    CHECK(chip->chip().text == "Buurtzorg");
    QTest::keyClick(chip, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(many.picker->values().isEmpty());
    CHECK(many.picker->picker()->lineEdit()->hasFocus());
}

TEST_CASE("no more are chosen than there may be") {
    Many many;
    many.picker->setMost(1);
    many.choose_first();
    CHECK(many.picker->values().size() == 1);
    CHECK_FALSE(many.picker->picker()->isVisible());
    many.picker->setValues({});
    CHECK(many.picker->picker()->isVisible());
}
