#include "workspace/finding.h"
#include "app/cli/command_line.h"
#include "app/cli/say.h"
#include "catalogue/names.h"
#include "domain/registry.h"
#include "workspace/identities.h"

namespace tandem::cli {
namespace {

struct SearchOptions {
    std::string file;
    std::vector<std::string> words;
    std::size_t limit = 20;
};

std::string kind_name(const workspace::Hit& hit) {
    const auto* schema = domain::schema_by_number(hit.kind);
    return schema ? std::string(schema->type.name) : std::string();
}

std::string query_of(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

// With a purpose also by the name of a resident; those cases stand first.
Outcome<std::vector<workspace::Hit>> found(Session& session, Workspace& opened, const SearchOptions& options) {
    const std::string words = query_of(options.words);
    std::vector<workspace::Hit> hits;
    if (const auto& purpose = session.settings().reveal) {
        TANDEM_ASSIGN(hits, in_words(workspace::search_identities(opened, words, *purpose, options.limit)));
    }
    TANDEM_ASSIGN(const auto plain, in_words(workspace::search(opened, words, options.limit)));
    hits.insert(hits.end(), plain.begin(), plain.end());
    return hits;
}

Outcome<ExitCode> search(Session& session, const SearchOptions& options) {
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    TANDEM_ASSIGN(const auto hits, found(session, opened, options));
    ValueList list;
    documents::Table table{"", {translate("cli", "Kind").toStdString(), translate("cli", "Found").toStdString()}, {}};
    for (const auto& hit : hits) {
        list.emplace_back(ValueParts{{"kind", kind_name(hit)}, {"id", hit.id}, {"title", hit.title}});
        table.rows.push_back({catalogue::record_label(kind_name(hit)).toStdString(), hit.title});
    }
    session.out().json(ValueParts{{"hits", std::move(list)}});
    if (hits.empty())
        session.out().line(translate("cli", "Nothing found. Try fewer letters."));
    else
        session.out().table(table);
    return ExitCode::Done;
}

} // namespace

void add_finding_commands(CommandLine& line) {
    auto options = std::make_shared<SearchOptions>();
    auto* command =
        line.command("search", translate("cli", "finds cases, parties and meetings; with --reveal also by the name of a resident"));
    add_file_argument(command, options->file);
    command->add_option("WORDS", options->words, translate("cli", "a code, or the beginning of a word").toStdString())->required();
    command->add_option("--limit", options->limit, translate("cli", "at most so many").toStdString())->check(CLI::Range(1, 1000));
    line.runs(command, options, search);
}

} // namespace tandem::cli
