#include <catch2/catch_test_macros.hpp>

#include "widgets/date_field.h"

#include "ui/widgets/shown.h"
#include "widgets/labelled_field.h"
#include "widgets/time_field.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace tandem::widgets;
using namespace tandem::tests;

namespace {

const QDate that_wednesday(2026, 11, 25);

struct DateForm {
    QWidget window;
    DateField* field = new DateField(that_wednesday);
    QLineEdit* next = new QLineEdit;
    DateForm() {
        look();
        window.resize(500, 200);
        in_window(window, {new LabelledField("When", field), next});
        field->setFocus();
    }
    void type(const char* text) { QTest::keyClicks(field->lineEdit(), text); }
    void leave() { QTest::keyClick(field->lineEdit(), Qt::Key_Tab); }
    QString problem() const {
        return field->findChild<QLabel*>("dateProblem")->isVisible() ? field->findChild<QLabel*>("dateProblem")->text() : "";
    }
};

} // namespace

TEST_CASE("a typed day is understood while typing and written out when the field is left") {
    DateForm form;
    QSignalSpy changed(form.field, &DateField::changed);
    form.type("volgende week di");
    CHECK(form.field->value() == QDate(2026, 12, 1));
    CHECK(form.field->lineEdit()->text() == "volgende week di");
    form.leave();
    CHECK(form.next->hasFocus()); // past the button of the calendar
    CHECK(form.field->lineEdit()->text() == dateInWords(QDate(2026, 12, 1)));
    CHECK(form.field->value() == QDate(2026, 12, 1));
    CHECK(changed.count() >= 1);
}

TEST_CASE("the understood day stands behind the words when there is room") {
    DateForm form;
    form.type("morgen");
    const auto labels = form.field->lineEdit()->findChildren<QLabel*>();
    REQUIRE(labels.size() == 1);
    CHECK(labels[0]->isVisible());
    CHECK(labels[0]->text() == dateInWords(that_wednesday.addDays(1)));
    form.window.resize(120, 200);
    QCoreApplication::processEvents();
    CHECK_FALSE(labels[0]->isVisible());
}

TEST_CASE("a day that does not exist gets a sentence when the field is left, and loses it when repaired") {
    DateForm form;
    form.type("31-2");
    CHECK(form.field->hasError());
    CHECK(form.problem().isEmpty()); // not yet: the person is typing
    form.leave();
    CHECK_FALSE(form.problem().isEmpty());
    CHECK(form.field->lineEdit()->accessibleDescription().startsWith(form.problem()));
    CHECK(form.field->lineEdit()->text() == "31-2"); // what was typed stays
    form.field->setFocus();
    QTest::keyClick(form.field->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    form.type("1-3");
    CHECK(form.problem().isEmpty());
    CHECK(form.field->value() == QDate(2027, 3, 1));
}

TEST_CASE("limits are kept and said") {
    DateForm form;
    form.field->setLimits(that_wednesday, that_wednesday.addDays(30));
    form.type("gisteren");
    form.leave();
    CHECK_FALSE(form.field->value().isValid());
    CHECK(form.problem().contains(dateInWords(that_wednesday)));
    form.field->setText("over 2 maanden");
    CHECK(form.field->hasError());
    form.field->setText("over 30 dagen");
    CHECK(form.field->value() == that_wednesday.addDays(30));
}

TEST_CASE("a day can be taken away again") {
    DateForm form;
    form.field->setValue(that_wednesday);
    CHECK(form.field->value() == that_wednesday);
    QTest::keyClick(form.field->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(form.field->lineEdit(), Qt::Key_Delete);
    form.leave();
    CHECK(form.field->isEmpty());
    CHECK_FALSE(form.field->value().isValid());
    CHECK_FALSE(form.field->hasError());
    form.field->setText("31-2");
    form.field->showProblem();
    form.field->setValue({});
    CHECK(form.field->isEmpty());
    CHECK(form.problem().isEmpty());
}

TEST_CASE("a huge paste, emoji and right-to-left are refused kindly") {
    DateForm form;
    for (const auto& text :
         {long_text(1'000'000), QString::fromUtf8("\U0001F600\U0001F600"), QString::fromUtf8("\u0645\u0631\u062D\u0628\u0627")}) {
        form.field->setText(text);
        form.field->showProblem();
        CHECK_FALSE(form.field->value().isValid());
        CHECK_FALSE(form.problem().isEmpty());
    }
}

TEST_CASE("the calendar opens by keyboard, and Enter picks") {
    for (const auto& [key, modifiers] : {std::pair(Qt::Key_Down, Qt::KeyboardModifiers(Qt::AltModifier)), {Qt::Key_F4, Qt::NoModifier}}) {
        DateForm form;
        QSignalSpy edited(form.field, &DateField::edited);
        QTest::keyClick(form.field->lineEdit(), key, modifiers);
        auto* calendar = form.field->findChild<QCalendarWidget*>("calendar");
        REQUIRE(calendar);
        calendar->setSelectedDate(QDate(2026, 12, 24));
        emit calendar->activated(QDate(2026, 12, 24));
        CHECK(form.field->value() == QDate(2026, 12, 24));
        CHECK(edited.count() == 1);
    }
}

TEST_CASE("the button of the calendar is for the mouse, and says which keys do the same") {
    DateForm form;
    auto* button = form.field->findChild<QToolButton*>("dateCalendar");
    REQUIRE(button);
    CHECK(button->focusPolicy() == Qt::NoFocus);
    CHECK(button->toolTip().contains("F4"));
    CHECK(form.field->lineEdit()->accessibleDescription().contains("F4"));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(form.field->findChild<QCalendarWidget*>("calendar") != nullptr);
    form.field->setReadOnly();
    CHECK_FALSE(form.field->lineEdit()->accessibleDescription().contains("F4"));
}

TEST_CASE("a screen reader hears the understood day, the error and the hint") {
    look();
    QWidget window;
    auto* field = new DateField(that_wednesday);
    auto* labelled = new LabelledField("When", field);
    in_window(window, {labelled});
    labelled->setHint("Within a month");
    field->setText("morgen");
    const auto heard = [&] { return field->lineEdit()->accessibleDescription(); };
    CHECK(heard().startsWith(dateInWords(that_wednesday.addDays(1)) + " Within a month "));
    field->setText("31-2");
    field->showProblem();
    CHECK(heard().startsWith(field->error() + " Within a month "));
}

TEST_CASE("a field names itself for a screen reader through its label") {
    DateForm form;
    CHECK(form.field->lineEdit()->accessibleName() == "When");
}

TEST_CASE("a time is understood and written out") {
    look();
    QWidget window;
    auto* field = new TimeField;
    auto* next = new QLineEdit;
    in_window(window, {field, next});
    QSignalSpy changed(field, &TimeField::changed);
    field->setFocus();
    QTest::keyClicks(field->lineEdit(), "half 2");
    CHECK(field->value() == QTime(13, 30));
    QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
    CHECK(next->hasFocus());
    CHECK(field->lineEdit()->text() == "13:30");
    CHECK(changed.count() >= 1);
    field->setText("25:00");
    field->showProblem();
    CHECK_FALSE(field->value().isValid());
    CHECK(field->lineEdit()->property("error").toBool());
    field->setText("");
    CHECK_FALSE(field->hasError());
}
