// main() of the tests of ui: an application without a screen, in Dutch, with settings of its own.
#include "catalogue/language.h"

#include <QApplication>
#include <QStandardPaths>

#include <catch2/catch_session.hpp>

int main(int count, char** arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(count, arguments);
    tandem::catalogue::speak(tandem::catalogue::Language::Dutch);
    return Catch::Session().run(count, arguments);
}
