// What people expect of any window: Enter presses, an undo says what it undid, and Qt's own dialogs speak the language.
#include "catalogue/language.h"
#include "ui/shell/open_window.h"
#include "widgets/toast_bar.h"

#include <QLabel>
#include <QPushButton>

using namespace tandem;
using screen::Where;
using test::OpenWindow;

namespace {

void trigger(OpenWindow& open, const char* verb) {
    open.find<QAction>(verb)->trigger();
    open.settle();
}

QString told(OpenWindow& open) {
    auto* toast = open.find<widgets::ToastBar>("workbenchToast");
    QStringList texts;
    if (toast->isVisible())
        for (const auto* label : toast->findChildren<QLabel*>()) texts << label->text();
    return texts.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("Enter presses the button that has the keyboard") {
    OpenWindow open;
    auto* search = open.find<QPushButton>("searchEverything");
    search->setFocus();
    open.press(Qt::Key_Return);
    CHECK(open.find("commandPalette")->isVisible());
    open.press(Qt::Key_Escape);
    search->setFocus();
    open.press(Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(open.find("commandPalette")->isVisible());
}

TEST_CASE("a case that goes is called a case, whatever goes with it, and the undo says so on any screen") {
    OpenWindow open;
    open.go(Where::Case, QString::fromStdString(open.code_of_case(3)));
    trigger(open, "verbRemoveCase");
    CHECK(told(open).contains(QStringLiteral("Casus")));
    open.go(Where::Parties);
    trigger(open, "verbUndo");
    CHECK(told(open).startsWith(QStringLiteral("Ongedaan gemaakt: ")));
    trigger(open, "verbRedo");
    CHECK(told(open).startsWith(QStringLiteral("Opnieuw gedaan: ")));
}

TEST_CASE("Qt's own dialogs speak Dutch") {
    catalogue::speak(catalogue::Language::Dutch);
    CHECK(QCoreApplication::translate("QFileDialog", "Look in:") != QStringLiteral("Look in:"));
    catalogue::speak(catalogue::Language::English);
    CHECK(QCoreApplication::translate("QFileDialog", "Look in:") == QStringLiteral("Look in:"));
    catalogue::speak(catalogue::Language::Dutch);
}
