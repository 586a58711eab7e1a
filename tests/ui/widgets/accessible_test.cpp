// What a screen reader gets to hear of the widgets.
#include <catch2/catch_test_macros.hpp>

#include "ui/widgets/shown.h"
#include "widgets/date_field.h"
#include "widgets/labelled_field.h"
#include "widgets/list_table.h"
#include "widgets/multi_picker.h"
#include "widgets/passphrase_field.h"
#include "widgets/picker.h"
#include "widgets/text_area.h"
#include "widgets/time_field.h"

#include <QAccessible>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace tandem::widgets;
using namespace tandem::tests;

namespace {

QString name_of(QWidget* widget) {
    auto* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

// Every cell and header there is, as a screen reader asks for them.
void walk(QAccessibleInterface* face, int& seen) {
    REQUIRE(face);
    CHECK(face->isValid());
    (void)face->text(QAccessible::Name);
    (void)face->state();
    for (int at = 0; at < face->childCount(); ++at) {
        ++seen;
        walk(face->child(at), seen);
    }
}

} // namespace

TEST_CASE("each field is heard by its label, also those made of several parts") {
    look();
    QWidget window;
    QList<QWidget*> fields = {new DateField(QDate(2026, 11, 25)),
                              new TimeField,
                              new TextArea,
                              new PassphraseField,
                              new Picker([](const QString&, PickerFound) {}),
                              new MultiPicker([](const QString&, PickerFound) {})};
    auto* column = new QVBoxLayout(&window);
    for (auto* field : fields) column->addWidget(new LabelledField("Naam", field));
    show(window);
    for (auto* field : fields) {
        auto* focused = field;
        while (focused->focusProxy()) focused = focused->focusProxy();
        INFO(field->metaObject()->className());
        CHECK(name_of(focused) == "Naam");
    }
}

TEST_CASE("every button has a name") {
    look();
    DateField date(QDate(2026, 11, 25));
    PassphraseField passphrase;
    for (const QWidget* field : {static_cast<const QWidget*>(&date), static_cast<const QWidget*>(&passphrase)})
        for (auto* button : field->findChildren<QAbstractButton*>()) CHECK_FALSE(name_of(button).isEmpty());
}

TEST_CASE("a screen reader walks every cell of a list without harm, empty ones too") {
    look();
    QWidget window;
    auto* table = new ListTable;
    auto* model = new QStandardItemModel(3, 2, &window);
    model->setItem(0, 0, new QStandardItem("26-K7F"));
    table->setAccessibleName("Casussen");
    table->setModel(model);
    in_window(window, {table});
    int seen = 0;
    walk(QAccessible::queryAccessibleInterface(table), seen);
    CHECK(seen >= 6);
    model->removeRows(0, 3);
    walk(QAccessible::queryAccessibleInterface(table), seen);
    CHECK(name_of(table) == "Casussen");
}
