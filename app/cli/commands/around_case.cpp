#include "app/cli/commands/around_case.h"

#include "app/cli/say.h"
#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "domain/steps.h"

namespace tandem::cli {
namespace {

using catalogue::label;

template <class Row, class Part>
ValueList rows_json(const std::vector<Row>& rows, Part Row::*part) {
    ValueList list;
    for (const auto& row : rows) list.emplace_back(record_json(row.*part));
    return list;
}

// Who helps is a name too.
Value deployment_json(const workspace::DeploymentRow& row, bool with_names) {
    auto parts = record_json(row.deployment);
    parts.insert(parts.end(), {{"next_check_in", json_of(row.next_check_in)}, {"load", json_of(row.load)}, {"alarm", row.alarm},
                               {"lacks_motivation", row.lacks_motivation}});
    if (with_names) parts.insert(parts.end(), {{"helper_name", row.helper}, {"party_name", row.party}, {"supervisor_name", row.supervisor}});
    return parts;
}

// In words what is going on; who helps is a name, and stands there with a purpose only.
void say_help(const Output& out, const workspace::CaseHelp& help, bool with_names) {
    for (const auto& flag : help.flags) out.line(catalogue::safety_flag_label(domain::state_word(flag.state)) + QStringLiteral(": ") + from_utf8(flag.what));
    if (!help.deployments.empty()) out.line(translate("cli", "Who helps with what"));
    for (const auto& row : help.deployments) {
        QStringList parts{catalogue::deployment_state_label(domain::state_word(row.deployment.state)), label(row.deployment.mode),
                          label(row.deployment.help_kind), from_utf8(row.deployment.does)};
        if (with_names) parts << from_utf8(row.party);
        if (row.next_check_in) parts << translate("cli", "ask how it goes on %1").arg(catalogue::short_date(*row.next_check_in));
        out.line(QStringLiteral("- ") + parts.join(QStringLiteral("; ")));
    }
}

void say_contacts(const Output& out, const workspace::CaseContacts& contacts) {
    if (!contacts.bilateral.empty()) out.line(translate("cli", "%n time(s) settled with one party", nullptr, count_of(contacts.bilateral.size())));
    if (!contacts.attempts.empty()) out.line(translate("cli", "%n attempt(s) to get in touch", nullptr, count_of(contacts.attempts.size())));
    if (contacts.try_again_on) out.line(translate("cli", "Try again on %1").arg(catalogue::short_date(*contacts.try_again_on)));
}

} // namespace

Outcome<Around> around_case(Workspace& opened, domain::CaseId id) {
    Around around;
    TANDEM_ASSIGN(around.help, in_words(workspace::show_help(opened, id)));
    TANDEM_ASSIGN(around.contacts, in_words(workspace::show_contacts(opened, id)));
    TANDEM_ASSIGN(around.situation, in_words(workspace::situation_of(opened, id)));
    TANDEM_ASSIGN(around.attachments, in_words(workspace::attachments_of(opened, id)));
    return around;
}

Value help_json(const Around& around, bool with_names) {
    const auto& help = around.help;
    ValueList deployments;
    for (const auto& row : help.deployments) deployments.push_back(deployment_json(row, with_names));
    return ValueParts{{"deployments", std::move(deployments)}, {"safety_flags", records_json(help.flags)}, {"stop_signs", records_json(help.stop_signs)}};
}

Value situation_json(const Around& around) {
    ValueList list;
    for (const auto& row : around.situation)
        list.emplace_back(ValueParts{{"life_domain", row.life_domain}, {"label", row.label},
                                     {"now", row.now ? Value(record_json(*row.now)) : Value()}, {"last", row.last ? Value(record_json(*row.last)) : Value()}});
    return list;
}

Value contacts_json(const Around& around) {
    const auto& contacts = around.contacts;
    return ValueParts{{"bilateral", rows_json(contacts.bilateral, &workspace::BilateralRow::contact)},
                      {"attempts", rows_json(contacts.attempts, &workspace::AttemptRow::attempt)},
                      {"try_again_on", json_of(contacts.try_again_on)}};
}

Value attachments_json(const Around& around) { return rows_json(around.attachments, &workspace::AttachmentRow::attachment); }

void say_situation(const Output& out, const Around& around) {
    for (const auto& row : around.situation) {
        QString line = from_utf8(row.label) + QStringLiteral(": ") + (row.now->level ? label(*row.now->level) : QString());
        if (row.last && row.last->level) line += translate("cli", " (last time: %1)").arg(label(*row.last->level));
        out.line(line);
    }
}

void say_around(const Output& out, const Around& around, bool with_names) {
    say_help(out, around.help, with_names);
    say_contacts(out, around.contacts);
    if (!around.attachments.empty()) out.line(translate("cli", "%n picture(s) or file(s)", nullptr, count_of(around.attachments.size())));
}

} // namespace tandem::cli
