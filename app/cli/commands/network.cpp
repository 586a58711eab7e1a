#include "app/cli/command_line.h"
#include "app/cli/progress.h"
#include "app/cli/say.h"
#include "workspace/networks.h"

namespace tandem::cli {
namespace {

domain::TextLanguage text_language() {
    return catalogue::spoken() == catalogue::Language::Dutch ? domain::TextLanguage::Nl : domain::TextLanguage::En;
}

void say_made(const Session& session, const std::string& file) {
    session.out().json(ValueParts{{"made", true}});
    session.out().line(translate("cli", "Made: %1. Write down the recovery sheet now: tandem-cli recovery FILE.").arg(from_utf8(file)));
}

struct NewOptions {
    std::string file, from, name;
};

Outcome<ExitCode> make_new(Session& session, const NewOptions& options) {
    const auto* from = workspace::template_by_code(options.from);
    if (from == nullptr) return fail(failure_of({.code = workspace::ProblemCode::UnknownTemplate}));
    TANDEM_TRY(session.make(options.file, [&](Workspace& made) {
        return in_words(workspace::make_network(made, *from, options.name, text_language())).map([](const workspace::Changes&) {});
    }));
    say_made(session, options.file);
    if (!from->setup_questions.empty()) session.out().line(translate("cli", "The template leaves this open:"));
    for (const auto& question : from->setup_questions) session.out().line(QStringLiteral("- ") + from_utf8(question.text.in(text_language())));
    return ExitCode::Done;
}

struct NoOptions {};

Outcome<ExitCode> list_templates(Session& session, const NoOptions&) {
    ValueList list;
    documents::Table table{"", {translate("cli", "Name").toStdString(), translate("cli", "Network").toStdString()}, {}};
    for (const auto& one : workspace::templates()) {
        const auto& title = one.title.in(text_language());
        list.emplace_back(ValueParts{{"code", one.code}, {"title", title}, {"about", one.about.in(text_language())}, {"type", domain::encode(one.type)}});
        table.rows.push_back({one.code, title});
    }
    session.out().json(ValueParts{{"templates", std::move(list)}});
    session.out().table(table);
    return ExitCode::Done;
}

struct ExampleOptions {
    std::string file, size = "standard";
};

workspace::ExampleSize size_of_word(const std::string& word) {
    using workspace::ExampleSize;
    if (word == "S") return ExampleSize::S;
    if (word == "M") return ExampleSize::M;
    return word == "L" ? ExampleSize::L : ExampleSize::Standard;
}

Outcome<ExitCode> make_example(Session& session, const ExampleOptions& options) {
    ProgressLine line;
    TANDEM_TRY(session.make(options.file, [&](Workspace& made) {
        return in_words(workspace::make_example(made, size_of_word(options.size), line.progress()));
    }));
    say_made(session, options.file);
    return ExitCode::Done;
}

} // namespace

void add_network_commands(CommandLine& line) {
    auto make = std::make_shared<NewOptions>();
    auto* command = line.command("new", translate("cli", "makes a network file from a template"));
    add_file_argument(command, make->file);
    command->add_option("--template", make->from, translate("cli", "which template; the command templates lists them").toStdString())->required();
    command->add_option("--name", make->name, translate("cli", "name of the network").toStdString())->required();
    line.runs(command, make, make_new);

    line.runs(line.command("templates", translate("cli", "lists the templates")), std::make_shared<NoOptions>(), list_templates);

    auto example = std::make_shared<ExampleOptions>();
    command = line.command("example", translate("cli", "makes the example network; everyone in it is invented"));
    add_file_argument(command, example->file);
    command->add_option("--size", example->size, translate("cli", "standard, S, M or L").toStdString())
        ->check(CLI::IsMember({"standard", "S", "M", "L"}));
    line.runs(command, example, make_example);
}

} // namespace tandem::cli
