#include "workspace/expiry.h"

#include "domain/consultation/records.h"
#include "domain/reports/rules.h"
#include "policy/redaction.h"
#include "storage/consultation/consultation_store.h"
#include "storage/records/select.h"
#include "storage/reports/reports_store.h"
#include "workspace/marks.h"
#include "workspace/saving.h"

namespace tandem::workspace {
namespace {

using domain::ConcernReport;
using domain::ConsultationQuestion;
using domain::Identity;
using storage::ConsultationStore;
using storage::ReportsStore;
using storage::UnitOfWork;
using storage::sqlite::Connection;

// -- Questions --------------------------------------------------------------------------------------------------------

// What was on an agenda keeps its place there; what it was about is gone.
void take_off_agendas(UnitOfWork& work, domain::ConsultationId id) {
    for (const auto planned : ConsultationStore(work.connection()).planned_items(id)) work.remove<domain::AgendaItem>(planned);
    for (const auto item : ConsultationStore(work.connection()).items(id)) {
        const auto stored = work.find(domain::schema_of<domain::AgendaItem>(), item.uuid());
        auto held = stored ? domain::from_values<domain::AgendaItem>(item.uuid(), stored->values) : domain::Decoded<domain::AgendaItem>();
        if (!stored || stored->removed || !held) continue;
        held->consultation.reset();
        work.save(*held);
    }
}

void wipe_questions(UnitOfWork& work, const std::vector<ConsultationQuestion>& questions) {
    for (const auto& question : questions) {
        take_off_agendas(work, question.id);
        work.erase(domain::schema_of<ConsultationQuestion>(), question.id.uuid());
    }
}

// -- Reports ----------------------------------------------------------------------------------------------------------

struct NamedReport {
    ConcernReport report;
    std::vector<Identity> identities;
};

NamedReport with_names(Connection& connection, ConcernReport report) {
    const ReportsStore reports(connection);
    auto identities = reports.about(report.id);
    auto reporters = reports.reporters(report.id);
    std::ranges::move(reporters, std::back_inserter(identities));
    return {std::move(report), std::move(identities)};
}

std::string without_names(const std::string& text, const policy::IdentityTokens& tokens) {
    const std::string left = policy::redacted(text, tokens).text();
    auto marks = marks_in(left);
    std::erase_if(marks, [](const Mark& mark) { return !mark.high; });
    return with_neutral_words(left, marks);
}

// What was typed may say who it is as well. A field that is written over stays readable in the logbook, so the report goes as a whole
// and comes back as another record under the same code.
ConcernReport without_names(const NamedReport& named, domain::ReportId id) {
    const auto tokens = policy::tokens_of(named.identities, {}, policy::OrdinaryWords());
    auto report = named.report;
    report.id = id;
    report.name_expires_on.reset();
    report.worry = without_names(report.worry, tokens);
    if (report.settled) report.settled = without_names(*report.settled, tokens);
    if (auto* asking = std::get_if<domain::ReportAskMore>(&report.state); asking != nullptr && asking->question)
        asking->question = without_names(*asking->question, tokens);
    return report;
}

void wipe_names(UnitOfWork& work, const NamedReport& named, const ConcernReport& left) {
    for (const auto& identity : named.identities) work.erase(domain::schema_of<Identity>(), identity.id.uuid());
    work.erase(domain::schema_of<ConcernReport>(), named.report.id.uuid());
    work.save(left);
}

domain::ReportId next_id(Workspace& workspace) { return workspace.file().ids.next_id<domain::ReportId>(); }

storage::Act wiping(Workspace& workspace, Verb verb) { return act_for(workspace, verb, storage::StepKind::Barrier); }

} // namespace

Result<Wiped> wipe_what_expired(Workspace& workspace) {
    if (workspace.role() != Role::Owner) return Wiped();
    const Day today = day_of_now(workspace);
    std::vector<ConsultationQuestion> questions;
    std::vector<NamedReport> reports;
    TANDEM_TRY(ask(workspace, [&](Connection& connection) {
        questions = ConsultationStore(connection).expired(today);
        for (auto& report : ReportsStore(connection).with_name_until(today))
            if (domain::name_must_go(report, today)) reports.push_back(with_names(connection, std::move(report)));
    }));
    if (questions.empty() && reports.empty()) return Wiped();
    TANDEM_TRY(write(workspace, wiping(workspace, Verb::EraseRecord), [&](UnitOfWork& work) {
        wipe_questions(work, questions);
        for (const auto& report : reports) wipe_names(work, report, without_names(report, next_id(workspace)));
    }));
    return Wiped{static_cast<std::int64_t>(questions.size()), static_cast<std::int64_t>(reports.size())};
}

Result<WipedReport> wipe_names_of(Workspace& workspace, domain::ReportId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto report, find_stored<ConcernReport>(workspace, id));
    if (report.case_file) return bad_value("concern_report.case_file", domain::ValueFault::OutOfRange); // the names are the case's
    TANDEM_ASSIGN(const auto named, ask(workspace, [&](Connection& connection) { return with_names(connection, std::move(report)); }));
    const auto left = without_names(named, next_id(workspace));
    TANDEM_ASSIGN(auto changes,
                  write(workspace, wiping(workspace, Verb::WipeNames), [&](UnitOfWork& work) { wipe_names(work, named, left); }));
    return WipedReport{left.id, std::move(changes)};
}

} // namespace tandem::workspace
