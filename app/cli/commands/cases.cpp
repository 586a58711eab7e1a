#include "app/cli/command_line.h"
#include "app/cli/commands/around_case.h"
#include "app/cli/say.h"
#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "domain/steps.h"
#include "workspace/cases.h"
#include "workspace/consent.h"
#include "workspace/identities.h"

#include <algorithm>

namespace tandem::cli {
namespace {

using catalogue::label;

struct ListOptions {
    std::string file;
    std::optional<std::string> state;
    workspace::PageWish page;
};

Value row_json(const workspace::CaseRow& row) {
    return ValueParts{{"id", row.id.uuid()},           {"code", row.code},
                      {"table", row.table},            {"state", row.state},
                      {"urgency", json_of(row.urgency)}, {"known", json_of(row.known)},
                      {"opened_on", json_of(row.opened_on)}, {"needs", domain::encode(row.needs)},
                      {"subjects", row.subjects},      {"open_actions", row.open_actions}};
}

std::string joined(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts) out += (out.empty() ? "" : "; ") + text;
    return out;
}

std::vector<std::string> row_cells(const workspace::CaseRow& row) {
    return {row.code, catalogue::case_state_label(row.state).toStdString(), row.urgency ? label(*row.urgency).toStdString() : "",
            row.open_actions == 0 ? "" : std::to_string(row.open_actions), joined(row.needs)};
}

Outcome<ExitCode> list(Session& session, const ListOptions& options) {
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    TANDEM_ASSIGN(const auto page, in_words(workspace::list_cases(opened, {options.state}, options.page)));
    ValueList rows;
    documents::Table table{"", {}, {}};
    for (const auto& title : {translate("cli", "Case"), translate("cli", "State"), translate("cli", "How urgent"), translate("cli", "To do"),
                              translate("cli", "What is needed")})
        table.columns.push_back(title.toStdString());
    for (const auto& row : page.rows) {
        rows.push_back(row_json(row));
        table.rows.push_back(row_cells(row));
    }
    session.out().json(ValueParts{{"cases", std::move(rows)}, {"total", page.total}, {"offset", options.page.offset}});
    session.out().table(table);
    session.out().line(translate("cli", "%n case(s) in all", nullptr, count_of(page.total)));
    return ExitCode::Done;
}

struct ShowOptions {
    std::string file, code;
};

using Identities = std::vector<domain::Identity>;

// Who does an action is a name: shown with a purpose only.
Value action_json(const workspace::ActionRow& row, bool with_names) {
    auto parts = record_json(row.action);
    if (with_names) parts.insert(parts.end(), {{"doer_name", row.doer}, {"party_name", row.party}});
    return parts;
}

Value grounds_json(const workspace::CaseGrounds& grounds) {
    return ValueParts{{"consents", records_json(grounds.consents)},
                      {"task_grounds", records_json(grounds.task_grounds)},
                      {"emergencies", records_json(grounds.emergencies)},
                      {"handovers", records_json(grounds.handovers)},
                      {"ties", records_json(grounds.ties)},
                      {"objections", records_json(grounds.objections)},
                      {"shields", records_json(grounds.shields)},
                      {"restrictions", records_json(grounds.restrictions)},
                      {"deputies", records_json(grounds.deputies)},
                      {"shell_requests", records_json(grounds.shell_requests)},
                      {"needed", records_json(grounds.needed)},
                      {"notices", records_json(grounds.notices)},
                      {"companions", records_json(grounds.companions)}};
}

struct Shown {
    workspace::OwnerCase of;
    workspace::CaseGrounds grounds;
    std::optional<Identities> identities;
    Around around{};
};

Value case_json(const Shown& all) {
    const auto& shown = all.of;
    const auto& identities = all.identities;
    ValueList actions;
    for (const auto& row : shown.actions) actions.push_back(action_json(row, identities.has_value()));
    ValueParts parts{{"case", record_json(shown.case_file)}, {"table", shown.table},
                     {"subjects", records_json(shown.subjects)}, {"lines", records_json(shown.lines)},
                     {"needs", records_json(shown.needs)}, {"actions", std::move(actions)},
                     {"grounds", grounds_json(all.grounds)}, {"situation", situation_json(all.around)},
                     {"help", help_json(all.around, identities.has_value())}, {"contacts", contacts_json(all.around)},
                     {"attachments", attachments_json(all.around)}};
    if (identities) parts.emplace_back("identities", records_json(*identities));
    return parts;
}

QString full_name(const domain::Identity& identity) {
    QStringList parts;
    for (const auto& part : {identity.given_names ? identity.given_names : identity.initials, identity.prefix, identity.family_name})
        if (part) parts << from_utf8(*part);
    return parts.join(QLatin1Char(' '));
}

void say_identities(const Output& out, const Identities& identities) {
    out.line(translate("cli", "Who it is (this look is in the logbook):"));
    for (const auto& identity : identities) {
        QString line = QStringLiteral("- ") + full_name(identity);
        if (identity.birth_date) line += QStringLiteral(", ") + catalogue::short_date(*identity.birth_date);
        if (identity.address && identity.address->street)
            line += QStringLiteral(", ") + from_utf8(*identity.address->street + " " + identity.address->house_number.value_or(""));
        out.line(line);
    }
    out.line();
}

void say_lines(const Output& out, const workspace::OwnerCase& shown) {
    if (!shown.needs.empty()) out.line(translate("cli", "What is needed"));
    for (const auto& need : shown.needs) out.line(QStringLiteral("- ") + from_utf8(need.text));
    for (const auto& line : shown.lines) out.line(label(line.kind) + QStringLiteral(": ") + from_utf8(line.text));
}

void say_actions(const Output& out, const workspace::OwnerCase& shown, bool with_names) {
    if (shown.actions.empty()) return;
    documents::Table table{"", {}, {}};
    for (const auto& title : {translate("cli", "Action"), translate("cli", "Due"), translate("cli", "State"), translate("cli", "Who")})
        table.columns.push_back(title.toStdString());
    if (!with_names) table.columns.pop_back();
    for (const auto& row : shown.actions) {
        table.rows.push_back({row.action.text, row.action.due ? catalogue::short_date(*row.action.due).toStdString() : "",
                              catalogue::action_state_label(domain::state_word(row.action.state)).toStdString()});
        if (with_names) table.rows.back().push_back(row.doer);
    }
    out.line();
    out.table(table);
}

QString recipients_in_words(const std::vector<domain::Recipient>& recipients) {
    QStringList words;
    for (const auto& one : recipients) words << catalogue::recipient_label(domain::state_word(one));
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

void say_consent(const Output& out, const domain::ConsentEvent& event) {
    QStringList parts{catalogue::consent_step_label(domain::state_word(event.step))};
    if (!event.recipients.empty()) parts << recipients_in_words(event.recipients);
    if (const auto due = domain::fill_in_due(event)) parts << translate("cli", "still to fill in before %1").arg(catalogue::short_date(*due));
    out.line(QStringLiteral("- ") +
             translate("cli", "On %1: %2").arg(catalogue::short_date(event.on), parts.join(QStringLiteral("; "))));
}

void say_emergency(const Output& out, const domain::EmergencyGround& ground, const Zone& zone) {
    QStringList parts{label(ground.kind)};
    if (domain::reason_is_missing(ground)) parts << translate("cli", "the reason is still missing");
    out.line(translate("cli", "Emergency on %1: %2").arg(catalogue::moment(ground.at, zone), parts.join(QStringLiteral("; "))));
}

// Who objected, who is kept out and who knows whom is for the file itself: here their number at most.
void say_grounds(const Output& out, const workspace::CaseGrounds& grounds, const Zone& zone) {
    if (!grounds.consents.empty()) out.line(translate("cli", "Consent"));
    for (const auto& event : grounds.consents) say_consent(out, event);
    for (const auto& ground : grounds.task_grounds)
        out.line(translate("cli", "Sharing without consent, weighed on %1").arg(catalogue::short_date(ground.on)));
    for (const auto& ground : grounds.emergencies) say_emergency(out, ground, zone);
    for (const auto& ground : grounds.handovers)
        out.line(translate("cli", "Handover to %1: %2")
                     .arg(from_utf8(ground.to_network), catalogue::handover_answer_label(domain::state_word(ground.answer))));
    const auto open = std::ranges::count_if(grounds.notices, [](const auto& one) { return std::holds_alternative<domain::NoticeOpen>(one.state); });
    if (open > 0) out.line(translate("cli", "%n person(s) still to be told that consent ended", nullptr, count_of(open)));
    if (!grounds.ties.empty()) out.line(translate("cli", "Who knows the resident: %n person(s)", nullptr, count_of(grounds.ties.size())));
}

void say_case(const Output& out, const Shown& all, const Zone& zone) {
    const auto& shown = all.of;
    const auto& grounds = all.grounds;
    const auto& identities = all.identities;
    const auto& file = shown.case_file;
    out.line(from_utf8(file.code.text()) + QStringLiteral("  ") + catalogue::case_state_label(domain::state_word(file.state)) +
             (file.urgency ? QStringLiteral("  ") + label(*file.urgency) : QString()));
    if (file.question_to_network) out.line(translate("cli", "Question to the network: %1").arg(from_utf8(*file.question_to_network)));
    for (const auto& subject : shown.subjects) out.line(QStringLiteral("- ") + label(subject.role));
    out.line();
    if (identities) say_identities(out, *identities);
    say_situation(out, all.around);
    say_lines(out, shown);
    say_around(out, all.around, identities.has_value());
    say_grounds(out, grounds, zone);
    say_actions(out, shown, identities.has_value());
}

Outcome<ExitCode> show(Session& session, const ShowOptions& options) {
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    Shown shown;
    TANDEM_ASSIGN(shown.of, in_words(workspace::show_case(opened, options.code)));
    TANDEM_ASSIGN(shown.grounds, in_words(workspace::grounds_of(opened, shown.of.case_file.id)));
    TANDEM_ASSIGN(shown.around, around_case(opened, shown.of.case_file.id));
    if (const auto& purpose = session.settings().reveal) {
        TANDEM_ASSIGN(shown.identities, in_words(workspace::look_at_identities(opened, options.code, *purpose)));
    }
    session.out().json(case_json(shown));
    if (!session.out().is_json()) say_case(session.out(), shown, opened.zone());
    return ExitCode::Done;
}

} // namespace

void add_case_commands(CommandLine& line) {
    auto* family = line.family("case", translate("cli", "cases, without names"));
    auto wish = std::make_shared<ListOptions>();
    auto* command = line.command(family, "list", translate("cli", "lists the cases"));
    add_file_argument(command, wish->file);
    command->add_option("--state", wish->state, translate("cli", "only cases in this state").toStdString())
        ->check(CLI::IsMember({"intake", "open", "handover_offered", "handed_over", "aftercare", "closed"}));
    command->add_option("--limit", wish->page.limit, translate("cli", "at most so many").toStdString())->check(CLI::Range(1, 100000));
    command->add_option("--offset", wish->page.offset, translate("cli", "skip so many").toStdString())->check(CLI::NonNegativeNumber);
    line.runs(command, wish, list);

    auto one = std::make_shared<ShowOptions>();
    command = line.command(family, "show", translate("cli", "shows one case; with --reveal also who it is"));
    add_file_argument(command, one->file);
    command->add_option("CODE", one->code, translate("cli", "code of the case").toStdString())->required();
    line.runs(command, one, show);
}

} // namespace tandem::cli
