// What somebody may see of a case, and why. It looks and records nothing; who it is about stands nowhere in the answer.
#include "app/cli/command_line.h"
#include "app/cli/say.h"
#include "catalogue/document_words.h"
#include "catalogue/reasons.h"
#include "catalogue/words.h"
#include "documents/text.h"
#include "workspace/cases.h"
#include "workspace/disclosing.h"
#include "workspace/meetings.h"
#include "workspace/parties.h"
#include "workspace/render.h"

#include <algorithm>

namespace tandem::cli {
namespace {

using catalogue::label;
using workspace::ProblemCode;

struct DiscloseOptions {
    std::string file, code, occasion;
    std::optional<std::string> party, person, meeting;
};

// Both kinds of answer as this command says them.
struct Reasons {
    policy::Answer answer;
    std::vector<policy::ChangesTogether> changes;
    std::optional<policy::RoomState> room{};
};

// -- For whom ---------------------------------------------------------------------------------------------------------

// One with exactly that name, else the only one that begins like it.
template <class Hit>
workspace::Result<Hit> only_one(workspace::Result<std::vector<Hit>> found, const std::string& name) {
    TANDEM_ASSIGN(auto hits, std::move(found));
    const auto is_exact = [&](const Hit& hit) { return hit.name == name; };
    if (std::ranges::count_if(hits, is_exact) == 1) std::erase_if(hits, [&](const Hit& hit) { return !is_exact(hit); });
    if (hits.empty()) return fail(workspace::Problem{.code = ProblemCode::NotFound});
    if (hits.size() > 1) return fail(workspace::Problem{.code = ProblemCode::Ambiguous});
    return std::move(hits.front());
}

workspace::Result<policy::Audience> named_audience(Workspace& opened, domain::CaseId id, const DiscloseOptions& options) {
    if (options.party) {
        TANDEM_ASSIGN(const auto party, only_one(workspace::find_parties(opened, *options.party), *options.party));
        return workspace::audience_of(opened, id, party.id);
    }
    TANDEM_ASSIGN(const auto person, only_one(workspace::find_people(opened, *options.person), *options.person));
    return workspace::audience_of(opened, id, person.id);
}

workspace::Result<Reasons> reasons_for(Workspace& opened, const domain::CaseFile& about, domain::Occasion occasion, const DiscloseOptions& options) {
    if (options.meeting) {
        TANDEM_ASSIGN(const auto meeting, workspace::find_meeting(opened, *options.meeting));
        TANDEM_ASSIGN(auto room, workspace::explain_room(opened, about.id, meeting, occasion));
        return Reasons{std::move(room.answer.room), std::move(room.changes), room.answer.state};
    }
    TANDEM_ASSIGN(auto audience, named_audience(opened, about.id, options));
    TANDEM_ASSIGN(auto reasons, workspace::explain_disclosure(opened, {about.id, std::move(audience), occasion}));
    return Reasons{std::move(reasons.answer), std::move(reasons.changes)};
}

// -- As JSON ----------------------------------------------------------------------------------------------------------

Value binding_json(const std::vector<policy::Reason>& binding) {
    ValueList codes;
    for (const auto reason : binding)
        codes.push_back(ValueParts{{"code", policy::entry_of(reason).code}, {"rule", static_cast<std::int64_t>(policy::entry_of(reason).cap)}});
    return codes;
}

Value subjects_json(const policy::Answer& answer) {
    ValueList list;
    for (const auto& one : answer.subjects())
        list.push_back(ValueParts{{"subject", one.subject.uuid()}, {"level", domain::word(one.level)}, {"binding", binding_json(one.binding)}});
    return list;
}

Value lines_json(const policy::Answer& answer) {
    ValueList list;
    for (const auto& one : answer.lines())
        list.push_back(ValueParts{{"line", one.line.uuid()},
                                  {"shown", one.shown == policy::Shown::Yes},
                                  {"source_shown", one.source == policy::Shown::Yes},
                                  {"why", policy::entry_of(one.why).code}});
    return list;
}

Value changes_json(const std::vector<policy::ChangesTogether>& changes) {
    ValueList all;
    for (const auto& together : changes) {
        ValueList words;
        for (const auto& change : together) words.emplace_back(std::string(catalogue::word_of(change)));
        all.emplace_back(std::move(words));
    }
    return all;
}

Value to_json(const Reasons& reasons, const domain::CaseFile& about) {
    const auto& answer = reasons.answer;
    ValueParts parts{{"case", about.code.text()},
                     {"occasion", domain::word(answer.setting().occasion)},
                     {"level", domain::word(answer.whole_case())},
                     {"may_know_of_the_case", answer.existence() == policy::Existence::Known},
                     {"subjects", subjects_json(answer)},
                     {"lines", lines_json(answer)},
                     {"changes", changes_json(reasons.changes)}};
    if (reasons.room) parts.emplace_back("room", std::string(*reasons.room == policy::RoomState::Open ? "open" : "neutral"));
    return parts;
}

// -- In words ---------------------------------------------------------------------------------------------------------

void say_subject(const Output& out, const policy::SubjectAnswer& one, int number) {
    out.line(translate("cli", "Person %1: %2").arg(number).arg(label(one.level)));
    for (const auto reason : one.binding) out.line(QStringLiteral("  ") + catalogue::sentence(reason));
}

void say_changes(const Output& out, const std::vector<policy::ChangesTogether>& changes) {
    if (changes.empty()) return;
    out.line(translate("cli", "What would show more:"));
    for (const auto& together : changes) {
        QStringList words;
        for (const auto& change : together) words << label(change);
        out.line(QStringLiteral("- ") + words.join(translate("cli", ", and ")));
    }
}

void say(const Output& out, const Reasons& reasons, const domain::CaseFile& about) {
    const auto& answer = reasons.answer;
    out.line(from_utf8(about.code.text()) + QStringLiteral("  ") + label(answer.setting().occasion));
    if (reasons.room == policy::RoomState::Neutral)
        out.line(translate("cli", "Somebody who is there may not know of this item. Plan it in another part of the meeting."));
    int number = 0;
    for (const auto& one : answer.subjects()) say_subject(out, one, ++number);
    const auto shown = std::ranges::count(answer.lines(), policy::Shown::Yes, &policy::LineAnswer::shown);
    out.line(translate("cli", "Lines shown: %1 of %2").arg(shown).arg(answer.lines().size()));
    say_changes(out, reasons.changes);
}

Outcome<void> check_for_whom(const DiscloseOptions& options) {
    if (int(options.party.has_value()) + int(options.person.has_value()) + int(options.meeting.has_value()) == 1) return {};
    return fail(wrong_usage(translate("cli", "Say for whom: --party, --person or --meeting, and one of them only.")));
}

domain::Occasion occasion_of(const DiscloseOptions& options) {
    return domain::from_word<domain::Occasion>(options.occasion).value_or(domain::Occasion::Report);
}

Outcome<ExitCode> disclose(Session& session, const DiscloseOptions& options) {
    TANDEM_TRY(check_for_whom(options));
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    TANDEM_ASSIGN(const auto about, in_words(workspace::case_with_code(opened, options.code)));
    const auto occasion = occasion_of(options);
    TANDEM_ASSIGN(const auto reasons, in_words(reasons_for(opened, about, occasion, options)));
    session.out().json(to_json(reasons, about));
    say(session.out(), reasons, about);
    return ExitCode::Done;
}

workspace::Result<std::optional<documents::Document>> rendered(Workspace& opened, domain::CaseId id, const DiscloseOptions& options) {
    const catalogue::DocumentWords words;
    if (options.meeting) {
        TANDEM_ASSIGN(const auto meeting, workspace::find_meeting(opened, *options.meeting));
        return workspace::render_for_room(opened, id, meeting, occasion_of(options), words);
    }
    TANDEM_ASSIGN(auto audience, named_audience(opened, id, options));
    return workspace::render_case(opened, {id, std::move(audience), occasion_of(options)}, options.party ? *options.party : *options.person, words);
}

Outcome<ExitCode> render(Session& session, const DiscloseOptions& options) {
    TANDEM_TRY(check_for_whom(options));
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    TANDEM_ASSIGN(const auto about, in_words(workspace::case_with_code(opened, options.code)));
    TANDEM_ASSIGN(const auto document, in_words(rendered(opened, about.id, options)));
    const std::string text = document ? documents::to_text(*document) : std::string();
    session.out().json(ValueParts{{"case", about.code.text()}, {"may_know_of_the_case", document.has_value()}, {"text", text}});
    session.out().line(document ? from_utf8(text) : translate("cli", "Nothing: they may not know that this case exists. \"disclose\" says why."));
    return ExitCode::Done;
}

void add_arguments(CLI::App* command, const std::shared_ptr<DiscloseOptions>& options) {
    add_file_argument(command, options->file);
    command->add_option("--case", options->code, translate("cli", "code of the case").toStdString())->required();
    command->add_option("--occasion", options->occasion, translate("cli", "how it is told").toStdString())
        ->required()
        ->check(CLI::IsMember({"table", "screen", "paper", "package", "report", "spoken", "file", "handover", "reporter", "resident"}));
    command->add_option("--party", options->party, translate("cli", "for this party, by its name").toStdString());
    command->add_option("--person", options->person, translate("cli", "for this person, by name").toStdString());
    command->add_option("--meeting", options->meeting, translate("cli", "for everyone at this meeting: its id, its day, next or last").toStdString());
}

} // namespace

void add_disclosure_commands(CommandLine& line) {
    auto options = std::make_shared<DiscloseOptions>();
    auto* command = line.command("disclose", translate("cli", "shows what somebody may see of a case, and why"));
    add_arguments(command, options);
    line.runs(command, options, disclose);
    auto wanted = std::make_shared<DiscloseOptions>();
    command = line.command("render", translate("cli", "shows the text that somebody would get of a case"));
    add_arguments(command, wanted);
    line.runs(command, wanted, render);
}

} // namespace tandem::cli
