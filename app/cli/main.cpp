#include "app/cli/command_line.h"
#include "app/cli/say.h"
#include "base/crypto/start.h"
#include "base/platform/process.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <memory>
#include <new>

using namespace tandem;

namespace {

// Qt's own messages (about locales, for instance) are not for standard error.
void no_message(QtMsgType, const QMessageLogContext&, const QString&) {}

// Known before the options are read, since their help is in a language.
catalogue::Language wanted_language(int count, char** arguments) {
    for (int i = 1; i < count; ++i) {
        const std::string_view argument = arguments[i];
        const bool apart = argument == "--lang" && i + 1 < count;
        const std::string_view code = apart ? std::string_view(arguments[i + 1])
                                            : argument.starts_with("--lang=") ? argument.substr(7) : std::string_view();
        if (const auto language = catalogue::language_from_code(code)) return *language;
    }
    return catalogue::language_of_system();
}

// Pages of a PDF are laid out by QtGui, which asks for an application of its own kind, and for no screen. Nothing else pays for that.
std::unique_ptr<QCoreApplication> application_for(int& count, char** arguments) {
    const bool lays_out = std::any_of(arguments, arguments + count, [](std::string_view argument) { return argument.find("pdf") != argument.npos; });
    if (!lays_out) return std::make_unique<QCoreApplication>(count, arguments);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, arguments);
}

int report(const cli::Failure& failure) {
    const bool is_help = failure.code == cli::ExitCode::Done;
    const std::string text = failure.message.toStdString();
    std::fputs(is_help ? text.c_str() : (text + "\n").c_str(), is_help ? stdout : stderr);
    return static_cast<int>(failure.code);
}

int run(int count, char** arguments) {
    cli::CommandLine line;
    auto parsed = line.parse(count, arguments);
    if (!parsed) return report(parsed.error());
    cli::Session session(std::move(parsed->settings));
    const auto outcome = parsed->command(session);
    if (!outcome) return report(outcome.error());
    if (!session.out().finish()) return report(cli::failure_of({.code = workspace::ProblemCode::DiskFailure}));
    return static_cast<int>(*outcome);
}

} // namespace

int main(int count, char** arguments) {
    forbid_core_dumps();
    start_crypto();
    qInstallMessageHandler(no_message);
    const auto application = application_for(count, arguments);
    catalogue::speak(wanted_language(count, arguments));
    try {
        return run(count, arguments);
    } catch (const std::bad_alloc&) {
        return report(cli::failure_of({.code = workspace::ProblemCode::OutOfMemory}));
    } catch (const std::exception&) {
        return report(cli::failure_of({.code = workspace::ProblemCode::Other}));
    }
}
