#include "app/cli/command_line.h"
#include "app/cli/say.h"
#include "base/json/json.h"
#include "catalogue/dates.h"
#include "catalogue/names.h"
#include "catalogue/verbs.h"
#include "workspace/audit.h"
#include "workspace/networks.h"

namespace tandem::cli {
namespace {

using workspace::AuditEntry;

struct AuditOptions {
    std::string file, format = "text", person;
    std::string from, to;
    std::optional<std::string> case_code, verb;
};

Outcome<std::optional<Day>> day_from(const char* option, const std::string& text) {
    if (text.empty()) return std::optional<Day>();
    if (const auto day = Day::parse(text)) return std::optional<Day>(day);
    return fail(wrong_usage(translate("cli", "%1 is not a day as 2026-11-30.").arg(QLatin1String(option))));
}

Outcome<workspace::AuditFilter> filter_of(const AuditOptions& options) {
    workspace::AuditFilter filter;
    TANDEM_ASSIGN(filter.from, day_from("--from", options.from));
    TANDEM_ASSIGN(filter.to, day_from("--to", options.to));
    filter.case_code = options.case_code;
    filter.verb = options.verb;
    if (!options.person.empty()) filter.person = Uuid::parse(options.person);
    if (!options.person.empty() && !filter.person) return fail(wrong_usage(translate("cli", "--person takes the id of a person.")));
    return filter;
}

Value lines_json(const AuditEntry& entry) {
    ValueList lines;
    for (const auto& line : entry.lines) lines.emplace_back(ValueParts{{"record", line.record}, {"id", line.entity}, {"field", line.field}});
    return lines;
}

Value entry_json(const AuditEntry& entry) {
    return ValueParts{{"step", entry.step},     {"time", to_iso(entry.at)},       {"user", entry.actor},
                      {"device", entry.device}, {"verb", entry.verb},             {"purpose", entry.purpose},
                      {"case_code", entry.case_code}, {"lines", lines_json(entry)}, {"line_count", entry.line_count},
                      {"hash", entry.hash}};
}

// The fields of NEN 7513: what happened, who did it, whom it is about, what was touched, why, from where and when.
Value nen7513_json(const AuditEntry& entry) {
    return ValueParts{{"event", ValueParts{{"id", entry.step}, {"code", entry.verb}, {"hash", entry.hash}}},
                      {"user", ValueParts{{"id", entry.actor}, {"role", "owner"}}},
                      {"client", entry.case_code.empty() ? Value{} : Value(entry.case_code)},
                      {"object", lines_json(entry)},
                      {"purpose", entry.purpose},
                      {"source", ValueParts{{"system", "tandem"}, {"device", entry.device}}},
                      {"time", to_iso(entry.at)}};
}

QString entry_text(const AuditEntry& entry, const Zone& zone) {
    QStringList parts{catalogue::moment(entry.at, zone), catalogue::verb_label(entry.verb)};
    for (const auto& part : {entry.case_code, entry.purpose, entry.actor})
        if (!part.empty()) parts << from_utf8(part);
    return parts.join(QStringLiteral("  "));
}

// Lines that read alike stand behind each other: 45 people made are one line with a number.
std::size_t end_of_same(const std::vector<workspace::AuditLine>& lines, std::size_t begin) {
    std::size_t end = begin;
    while (end < lines.size() && lines[end].record == lines[begin].record && lines[end].field == lines[begin].field) ++end;
    return end;
}

void say_entry(const Output& out, const AuditEntry& entry, const Zone& zone) {
    out.line(entry_text(entry, zone));
    for (std::size_t i = 0; i < entry.lines.size();) {
        const std::size_t end = end_of_same(entry.lines, i);
        const auto times = end - i > 1 ? QStringLiteral(" (%1)").arg(end - i) : QString();
        out.line(QStringLiteral("    ") + catalogue::touched(entry.lines[i].record, entry.lines[i].field) + times);
        i = end;
    }
    const auto more = entry.line_count - static_cast<std::int64_t>(entry.lines.size());
    if (more > 0) out.line(QStringLiteral("    ") + translate("cli", "and %n more", nullptr, count_of(more)));
}

// One document however long the journal is, so it is written as it is read.
class JsonArray {
public:
    explicit JsonArray(const Output& out) : m_out(out) {}
    void add(const Value& value) {
        m_out.raw(m_begun ? ",\n" : "[\n");
        m_begun = true;
        m_out.raw(to_json(value));
    }
    void end() const { m_out.raw(m_begun ? "\n]\n" : "[]\n"); }

private:
    const Output& m_out;
    bool m_begun = false;
};

Zone zone_of(Workspace& opened) {
    const auto network = workspace::network_of(opened);
    return network ? Zone::find(network->zone).value_or(Zone::amsterdam()) : Zone::amsterdam();
}

Outcome<ExitCode> audit(Session& session, const AuditOptions& options) {
    TANDEM_ASSIGN(const auto filter, filter_of(options));
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    const Zone zone = zone_of(opened);
    const Output& out = session.out();
    const bool nen7513 = options.format == "nen7513";
    JsonArray array(out);
    TANDEM_TRY(in_words(workspace::read_audit(opened, filter, [&](const AuditEntry& entry) {
        if (out.is_json()) array.add(nen7513 ? nen7513_json(entry) : entry_json(entry));
        else if (nen7513) out.raw(to_json(nen7513_json(entry)) + "\n");
        else say_entry(out, entry, zone);
        return true;
    })));
    if (out.is_json()) array.end();
    return ExitCode::Done;
}

} // namespace

void add_audit_commands(CommandLine& line) {
    auto options = std::make_shared<AuditOptions>();
    auto* command = line.command("audit", translate("cli", "shows the logbook, the oldest first: which fields, never what stood in them"));
    add_file_argument(command, options->file);
    command->add_option("--from", options->from, translate("cli", "from this day").toStdString());
    command->add_option("--to", options->to, translate("cli", "up to and with this day").toStdString());
    command->add_option("--case", options->case_code, translate("cli", "about this case").toStdString());
    command->add_option("--person", options->person, translate("cli", "by this person (id)").toStdString());
    command->add_option("--verb", options->verb, translate("cli", "only this act, such as identity.look").toStdString());
    command->add_option("--format", options->format, translate("cli", "text or nen7513").toStdString())->check(CLI::IsMember({"text", "nen7513"}));
    line.runs(command, options, audit);
}

} // namespace tandem::cli
