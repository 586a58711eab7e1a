#include "app/window/command_line.h"
#include "app/window/rehearsal.h"
#include "base/crypto/start.h"
#include "base/platform/process.h"
#include "bridge/desk.h"
#include "bridge/preferences.h"
#include "catalogue/language.h"
#include "shell/one_window.h"
#include "shell/window.h"
#include "start/start_page.h"
#include "widgets/seams.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QScreen>

#include <cstdio>

using namespace tandem;

namespace {

// Qt's own messages may hold what a widget shows; they go nowhere.
void no_message(QtMsgType, const QMessageLogContext&, const QString&) {}

// Every object the window needs for as long as it lives.
struct Program {
    explicit Program(const window::CommandLine& wanted) : preferences(wanted.preferences_file), window({desk, preferences, seams}) {}

    bridge::Preferences preferences;
    bridge::Desk desk;
    widgets::Seams seams = widgets::realSeams();
    shell::Window window;
    shell::OneWindow one;
};

void keep_one_window(Program& program) {
    QObject::connect(&program.desk, &bridge::Desk::opened, &program.one,
                     [&program] { program.one.hold(QString::fromStdString(program.desk.path().string())); });
    QObject::connect(&program.one, &shell::OneWindow::asked, &program.window, [&program] {
        program.window.setWindowState(program.window.windowState() & ~Qt::WindowMinimized);
        program.window.raise();
        program.window.activateWindow();
    });
}

// On a small laptop the whole screen: a window with its frame would hide its own last line.
void show_whole(QWidget& window) {
    constexpr int frame = 48;
    const QSize room = window.screen()->availableSize();
    if (window.width() > room.width() || window.height() + frame > room.height()) window.showMaximized();
    else window.show();
}

int run(const window::CommandLine& wanted) {
    Program program(wanted);
    keep_one_window(program);
    if (wanted.language) program.window.speakForNow(*wanted.language);
    if (!wanted.rehearse_in.isEmpty()) return window::rehearse(program.window, program.desk, wanted.rehearse_in);
    show_whole(program.window);
    if (wanted.example) program.window.startPage().openExample();
    else if (!wanted.file.isEmpty()) program.window.offerFile(QFileInfo(wanted.file).absoluteFilePath());
    return QApplication::exec();
}

} // namespace

int main(int count, char** arguments) {
    forbid_core_dumps();
    start_crypto();
    qInstallMessageHandler(no_message);
    QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("tandem"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tandem"));
    QApplication::setApplicationVersion(QStringLiteral(TANDEM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tandem"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tandem.svg")));
    const auto wanted = window::read_command_line(application.arguments());
    catalogue::speak(wanted.language ? *wanted.language : catalogue::language_of_system());
    if (!wanted.refused.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(wanted.refused));
        return 2;
    }
    if (!wanted.help.isEmpty()) {
        std::fputs(qPrintable(wanted.help), stdout);
        return 0;
    }
    if (!wanted.file.isEmpty() && shell::OneWindow::bringForward(wanted.file)) return 0;
    return run(wanted);
}
