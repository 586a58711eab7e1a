#include "app/cli/command_line.h"

#include "app/cli/say.h"

namespace tandem::cli {
namespace {

bool is_extras(const CLI::ParseError& error) { return dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr; } // its name is the command's

// What CLI11 names in its own sentence: "--name is required" and "...: --nmae".
QString thing_named_in(const CLI::ParseError& error) {
    const QString text = QString::fromUtf8(error.what());
    if (error.get_name() == "RequiredError") return text.section(QLatin1Char(' '), 0, 0);
    if (is_extras(error)) return text.section(QStringLiteral(": "), 1);
    if (error.get_name() == "ConversionError") return text.section(QStringLiteral(": "), 1).section(QLatin1Char(' '), 0, 0);
    return text.section(QLatin1Char(':'), 0, 0).section(QLatin1Char(' '), 0, 0);
}

// Only choices are said again: any other word may be somebody's name, and standard error ends up in logs.
QString choices_in(const QString& extras) {
    QStringList names;
    for (const auto& word : extras.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (word.startsWith(QLatin1Char('-'))) names << word.section(QLatin1Char('='), 0, 0);
    return names.join(QLatin1Char(' '));
}

std::shared_ptr<CLI::Formatter> formatter() {
    auto made = std::make_shared<CLI::Formatter>();
    made->column_width(34);
    made->label("Usage", translate("cli", "How to use it").toStdString());
    made->label("OPTIONS", translate("cli", "CHOICES").toStdString());
    made->label("SUBCOMMAND", translate("cli", "COMMAND").toStdString());
    made->label("SUBCOMMANDS", translate("cli", "COMMANDS").toStdString());
    made->label("Positionals", translate("cli", "What to give").toStdString());
    made->label("REQUIRED", translate("cli", "(needed)").toStdString());
    made->label("TEXT", translate("cli", "TEXT").toStdString());
    return made;
}

std::string options_group() { return translate("cli", "Choices").toStdString(); }

} // namespace

CommandLine::CommandLine() : m_app(translate("cli", "Tandem without a window: for an administrator, a script or a test.").toStdString(), "tandem-cli") {
    m_app.formatter(formatter());
    m_app.option_defaults()->group(options_group());
    m_app.set_help_flag("-h,--help", translate("cli", "shows this help").toStdString())->group(options_group());
    m_app.set_version_flag("--version", TANDEM_VERSION, translate("cli", "shows the version").toStdString())->group(options_group());
    m_app.require_subcommand(1);
    add_global_options();
    for (auto* add : {add_network_commands, add_upkeep_commands, add_transfer_commands, add_case_commands, add_disclosure_commands, add_meeting_commands,
                      add_finding_commands, add_text_commands, add_audit_commands, add_history_commands, add_key_commands})
        add(*this);
}

void CommandLine::add_global_options() {
    const auto option = [this](const char* name, auto& into, const QString& help) {
        return m_app.add_option(name, into, help.toStdString());
    };
    option("--passphrase-file", m_settings.passphrase_file,
           translate("cli", "file whose first line is the passphrase; else TANDEM_PASSPHRASE, else you are asked"));
    option("--recovery-key-file", m_settings.recovery_key_file, translate("cli", "file with the letters of the recovery sheet"));
    m_app.add_flag("--json", m_settings.json, translate("cli", "one JSON document instead of text").toStdString());
    option("--on", m_on, translate("cli", "look as on this day (YYYY-MM-DD)"));
    option("--reveal", m_settings.reveal, translate("cli", "also show names, for this purpose; it goes into the logbook"));
    option("--lang", m_settings.language, translate("cli", "language: nl or en"))->check(CLI::IsMember({"nl", "en"}));
}

CLI::App* CommandLine::command(CLI::App* family, const char* name, const QString& help) {
    auto* made = family->add_subcommand(name, help.toStdString());
    made->fallthrough(); // global options may stand behind the command
    made->group(translate("cli", "Commands").toStdString());
    return made;
}

CLI::App* CommandLine::command(const char* name, const QString& help) { return command(&m_app, name, help); }

CLI::App* CommandLine::family(const char* name, const QString& help) {
    auto* made = command(name, help);
    made->require_subcommand(1);
    return made;
}

QString CommandLine::sentence_for(const CLI::ParseError& error) const {
    const QString name = QString::fromStdString(error.get_name());
    const QString thing = thing_named_in(error);
    if (name == QLatin1String("RequiredError")) {
        if (thing == QLatin1String("A")) return translate("cli", "Which command? --help shows them.");
        return translate("cli", "%1 is missing. --help shows what belongs to this command.").arg(thing);
    }
    if (is_extras(error)) {
        if (const QString choices = choices_in(thing); !choices.isEmpty())
            return translate("cli", "This does not belong here: %1. --help shows what does.").arg(choices);
        return translate("cli", "There is too much behind this command. --help shows what belongs to it.");
    }
    return translate("cli", "The value of %1 is not right. --help shows what can be given.").arg(thing);
}

Outcome<CommandLine::Parsed> CommandLine::parse(int count, char** arguments) {
    try {
        m_app.parse(count, arguments);
    } catch (const CLI::CallForHelp&) {
        return fail(Failure{ExitCode::Done, QString::fromStdString(m_app.help())});
    } catch (const CLI::CallForVersion&) {
        return fail(Failure{ExitCode::Done, QStringLiteral(TANDEM_VERSION "\n")});
    } catch (const CLI::ParseError& error) {
        return fail(wrong_usage(sentence_for(error)));
    }
    if (!m_on.empty()) m_settings.on = Day::parse(m_on);
    if (!m_on.empty() && !m_settings.on) return fail(wrong_usage(translate("cli", "%1 is not a day as 2026-11-30.").arg(QStringLiteral("--on"))));
    if (m_settings.reveal && m_settings.reveal->find_first_not_of(' ') == std::string::npos)
        return fail(failure_of(workspace::Problem{.code = workspace::ProblemCode::PurposeNeeded}));
    return Parsed{m_settings, m_chosen};
}

void add_file_argument(CLI::App* command, std::string& file) {
    command->add_option("FILE", file, translate("cli", "the Tandem file").toStdString())->required();
}

} // namespace tandem::cli
