// What somebody may see of a case, and why. It looks and records nothing; who it is about stands nowhere in the answer.
#include "app/cli/command_line.h"
#include "app/cli/say.h"
#include "catalogue/document_words.h"
#include "catalogue/reasons.h"
#include "catalogue/words.h"
#include "documents/text.h"
#include "workspace/asked_audience.h"
#include "workspace/cases.h"
#include "workspace/meetings.h"
#include "workspace/render.h"
#include "workspace/reporter_answer.h"

#include <algorithm>

namespace tandem::cli {
namespace {

using catalogue::label;
using workspace::AudienceKind;

struct DiscloseOptions {
    std::string file, code, occasion;
    std::optional<std::string> party, person, meeting, audience;
};

// Everybody at a meeting, or one audience.
struct ForWhom {
    std::optional<std::string> meeting{};
    workspace::AskedAudience audience{};
};

// Both kinds of answer as this command says them.
struct Reasons {
    policy::Answer answer;
    std::vector<policy::ChangesTogether> changes;
    std::optional<policy::RoomState> room{};
};

// Of a reporter: which of three sentences they may hear, whatever the case is.
struct ForReporter {
    bool asked = false;
    std::optional<workspace::ReporterAnswer> answer{}; // nothing: the case came from no report
};

// -- For whom ---------------------------------------------------------------------------------------------------------

QString audience_words() {
    QStringList words;
    for (const auto& one : workspace::audience_words) words << from_utf8(one.word);
    return words.join(QStringLiteral(", "));
}

Outcome<workspace::AskedAudience> audience_in(const std::string& text) {
    const auto colon = text.find(':');
    const auto word = text.substr(0, colon);
    const auto name = colon == std::string::npos ? std::string() : text.substr(colon + 1);
    const auto* known = workspace::audience_word(word);
    if (known == nullptr)
        return fail(wrong_usage(translate("cli", "That is no audience. These are: %1.").arg(audience_words()))); // it may be a name
    using workspace::AudienceName;
    if (known->name == AudienceName::Needed && name.empty())
        return fail(wrong_usage(translate("cli", "Say who it is as well: --audience %1:NAME.").arg(from_utf8(word))));
    if (known->name == AudienceName::None && colon != std::string::npos)
        return fail(wrong_usage(translate("cli", "No name goes with this audience: --audience %1.").arg(from_utf8(word))));
    return workspace::AskedAudience{known->kind, name};
}

Outcome<ForWhom> for_whom(const DiscloseOptions& options) {
    int given = 0;
    for (const auto* one : {&options.party, &options.person, &options.meeting, &options.audience}) given += int(one->has_value());
    if (given != 1) return fail(wrong_usage(translate("cli", "Say for whom: --party, --person, --meeting or --audience, and one of them only.")));
    if (options.meeting) return ForWhom{options.meeting, {}};
    if (options.party) return ForWhom{{}, {AudienceKind::Party, *options.party}};
    if (options.person) return ForWhom{{}, {AudienceKind::Person, *options.person}};
    TANDEM_ASSIGN(auto audience, audience_in(*options.audience));
    return ForWhom{{}, std::move(audience)};
}

// As the document says whom it is for.
QString recipient_of(const workspace::AskedAudience& asked) {
    switch (asked.kind) {
    case AudienceKind::Subject: return catalogue::disclosure_audience_label("resident");
    case AudienceKind::Reporter: return catalogue::disclosure_audience_label("reporter");
    case AudienceKind::Companion: return translate("cli", "who comes along");
    case AudienceKind::Public: return translate("cli", "everybody");
    case AudienceKind::Service:
        if (const auto known = domain::from_word<domain::StatutoryService>(asked.name)) return label(*known);
        break;
    default: break;
    }
    return from_utf8(asked.name);
}

workspace::Result<workspace::DisclosureWish> wish_for(Workspace& opened, domain::CaseId id, domain::Occasion occasion, const ForWhom& whom) {
    TANDEM_ASSIGN(auto found, workspace::find_audience(opened, id, whom.audience));
    return workspace::DisclosureWish{id, std::move(found.audience), occasion, found.item};
}

workspace::Result<Reasons> reasons_for(Workspace& opened, const domain::CaseFile& about, domain::Occasion occasion, const ForWhom& whom) {
    if (whom.meeting) {
        TANDEM_ASSIGN(const auto meeting, workspace::find_meeting(opened, *whom.meeting));
        TANDEM_ASSIGN(auto room, workspace::explain_room(opened, about.id, meeting, occasion));
        return Reasons{std::move(room.answer.room), std::move(room.changes), room.answer.state};
    }
    TANDEM_ASSIGN(const auto wish, wish_for(opened, about.id, occasion, whom));
    TANDEM_ASSIGN(auto reasons, workspace::explain_disclosure(opened, wish));
    return Reasons{std::move(reasons.answer), std::move(reasons.changes)};
}

workspace::Result<ForReporter> for_reporter(Workspace& opened, domain::CaseId id, const ForWhom& whom) {
    if (whom.meeting || whom.audience.kind != AudienceKind::Reporter) return ForReporter();
    TANDEM_ASSIGN(const auto found, workspace::find_audience(opened, id, whom.audience));
    TANDEM_ASSIGN(const auto answer, workspace::answer_to_reporter(opened, std::get<policy::Reporter>(found.audience).report));
    return ForReporter{true, answer};
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

void add_sentence(ValueParts& parts, const ForReporter& reporter) {
    if (reporter.asked) parts.emplace_back("reporter_sentence", reporter.answer ? Value(domain::word(reporter.answer->sentence)) : Value());
}

Value to_json(const Reasons& reasons, const ForReporter& reporter, const domain::CaseFile& about) {
    const auto& answer = reasons.answer;
    ValueParts parts{{"case", about.code.text()},
                     {"occasion", domain::word(answer.setting().occasion)},
                     {"level", domain::word(answer.whole_case())},
                     {"may_know_of_the_case", answer.existence() == policy::Existence::Known},
                     {"subjects", subjects_json(answer)},
                     {"lines", lines_json(answer)},
                     {"changes", changes_json(reasons.changes)}};
    add_sentence(parts, reporter);
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

QString came_from_no_report() { return translate("cli", "This case came from no report, so there is no reporter to answer."); }

void say_sentence(const Output& out, const ForReporter& reporter) {
    if (!reporter.asked) return;
    out.line(reporter.answer ? translate("cli", "What the reporter hears: %1").arg(label(reporter.answer->sentence)) : came_from_no_report());
    if (reporter.answer && !reporter.answer->is_wanted) out.line(translate("cli", "This reporter said not to need an answer."));
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

domain::Occasion occasion_of(const DiscloseOptions& options) {
    return domain::from_word<domain::Occasion>(options.occasion).value_or(domain::Occasion::Report);
}

Outcome<ExitCode> disclose(Session& session, const DiscloseOptions& options) {
    TANDEM_ASSIGN(const auto whom, for_whom(options));
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    TANDEM_ASSIGN(const auto about, in_words(workspace::case_with_code(opened, options.code)));
    const auto occasion = occasion_of(options);
    TANDEM_ASSIGN(const auto reasons, in_words(reasons_for(opened, about, occasion, whom)));
    TANDEM_ASSIGN(const auto reporter, in_words(for_reporter(opened, about.id, whom)));
    session.out().json(to_json(reasons, reporter, about));
    say(session.out(), reasons, about);
    say_sentence(session.out(), reporter);
    return ExitCode::Done;
}

workspace::Result<std::optional<documents::Document>> rendered(Workspace& opened, domain::CaseId id, domain::Occasion occasion, const ForWhom& whom) {
    const catalogue::DocumentWords words;
    if (whom.meeting) {
        TANDEM_ASSIGN(const auto meeting, workspace::find_meeting(opened, *whom.meeting));
        return workspace::render_for_room(opened, id, meeting, occasion, words);
    }
    TANDEM_ASSIGN(const auto wish, wish_for(opened, id, occasion, whom));
    return workspace::render_case(opened, wish, recipient_of(whom.audience).toStdString(), words);
}

// A reporter hears a sentence, and of the case itself only what the resident said yes to.
QString text_of(const std::optional<documents::Document>& document, const ForReporter& reporter) {
    QStringList texts;
    if (reporter.answer) texts << label(reporter.answer->sentence);
    if (document) texts << from_utf8(documents::to_text(*document));
    return texts.join(QStringLiteral("\n\n"));
}

QString why_nothing(const ForReporter& reporter) {
    return reporter.asked ? came_from_no_report() : translate("cli", "Nothing: they may not know that this case exists. \"disclose\" says why.");
}

Outcome<ExitCode> render(Session& session, const DiscloseOptions& options) {
    TANDEM_ASSIGN(const auto whom, for_whom(options));
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    TANDEM_ASSIGN(const auto about, in_words(workspace::case_with_code(opened, options.code)));
    TANDEM_ASSIGN(const auto document, in_words(rendered(opened, about.id, occasion_of(options), whom)));
    TANDEM_ASSIGN(const auto reporter, in_words(for_reporter(opened, about.id, whom)));
    const QString text = text_of(document, reporter);
    ValueParts parts{{"case", about.code.text()}, {"may_know_of_the_case", document.has_value()}, {"text", text.toStdString()}};
    add_sentence(parts, reporter);
    session.out().json(std::move(parts));
    session.out().line(text.isEmpty() ? why_nothing(reporter) : text);
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
    command->add_option("--audience", options->audience,
                        translate("cli", "for this audience, KIND or KIND:NAME; the kinds are %1").arg(audience_words()).toStdString());
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
