#include "app/window/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace tandem::window {
namespace {

QString say(const char* text) { return QCoreApplication::translate("window", text); }

} // namespace

CommandLine read_command_line(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("window", "Case meetings in neighbourhood networks, with the privacy computed.")));
    const auto help = parser.addHelpOption();
    const QCommandLineOption example("example", say(QT_TRANSLATE_NOOP("window", "Opens the example network: invented people.")));
    const QCommandLineOption rehearse("rehearse", say(QT_TRANSLATE_NOOP("window", "Holds the example meeting without anybody, and writes its packs and pictures there.")), "FOLDER");
    const QCommandLineOption lang("lang", say(QT_TRANSLATE_NOOP("window", "Language: nl or en.")), "nl|en");
    const QCommandLineOption settings("settings", say(QT_TRANSLATE_NOOP("window", "Keeps the settings in this file.")), "FILE");
    parser.addOptions({example, rehearse, lang, settings});
    parser.addPositionalArgument("FILE", say(QT_TRANSLATE_NOOP("window", "The network file to open.")), "[FILE]");
    CommandLine wanted;
    if (!parser.parse(arguments)) wanted.refused = parser.errorText();
    if (parser.positionalArguments().size() > 1) wanted.refused = say(QT_TRANSLATE_NOOP("window", "Name one file at most."));
    if (parser.isSet(help)) wanted.help = parser.helpText();
    wanted.file = parser.positionalArguments().value(0);
    wanted.example = parser.isSet(example);
    wanted.rehearse_in = parser.value(rehearse);
    wanted.preferences_file = parser.value(settings);
    wanted.language = catalogue::language_from_code(parser.value(lang).toStdString());
    if (parser.isSet(lang) && !wanted.language) wanted.refused = say(QT_TRANSLATE_NOOP("window", "The language is nl or en."));
    return wanted;
}

} // namespace tandem::window
