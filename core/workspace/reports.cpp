// Reports: bringing one in, showing and changing it (reports.h). What is done with it stands in report_triage.cpp.
#include "workspace/reports.h"

#include "domain/reports/rules.h"
#include "domain/steps.h"
#include "policy/words_in_text.h"
#include "storage/cases/cases_store.h"
#include "storage/network/network_store.h"
#include "storage/records/select.h"
#include "storage/reports/reports_store.h"
#include "workspace/facts.h"
#include "workspace/free_code.h"
#include "workspace/networks.h"
#include "workspace/saving.h"
#include "workspace/shown_names.h"
#include "workspace/stored.h"

namespace tandem::workspace {
namespace {

using domain::ConcernReport;
using domain::Identity;
using domain::ValueFault;
using storage::ReportsStore;
using storage::sqlite::Connection;

constexpr const char* usual_basis = "legitimate_interest";

storage::ReportChoice to_choice(ReportSpan span) {
    switch (span) {
    case ReportSpan::Inbox: return storage::ReportChoice::Inbox;
    case ReportSpan::Open: return storage::ReportChoice::Open;
    case ReportSpan::All: return storage::ReportChoice::All;
    }
    return storage::ReportChoice::All;
}

// -- A new one --------------------------------------------------------------------------------------------------------

struct ReportStart {
    ConcernReport report;
    std::vector<Identity> identities;
};

bool says_who(const Identity& one) {
    return one.given_names || one.initials || one.family_name || one.birth_date || one.address || one.phone || one.email || one.neighbourhood;
}

Identity identity_of_reporter(Workspace& workspace, const NewReport& wanted, domain::ReportId report) {
    Identity identity;
    identity.id = workspace.file().ids.next_id<domain::IdentityId>();
    identity.reporter_of = report;
    identity.family_name = without_blank(wanted.reporter_name);
    const bool is_mail = wanted.reporter_reach.find('@') != std::string::npos;
    (is_mail ? identity.email : identity.phone) = without_blank(wanted.reporter_reach);
    return identity;
}

Identity named_in(domain::ReportId report, const Identity& about) {
    Identity named = about;
    named.subject.reset();
    named.reporter_of.reset();
    named.report = report;
    return named;
}

void add_identities(Workspace& workspace, const NewReport& wanted, ReportStart& start) {
    if (wanted.about && says_who(*wanted.about)) {
        auto& about = start.identities.emplace_back(named_in(start.report.id, *wanted.about));
        about.id = workspace.file().ids.next_id<domain::IdentityId>();
    }
    const bool is_outside = !wanted.reporter_person && wanted.reporter_kind != domain::ReporterKind::Themselves;
    const bool has_name = !trimmed(wanted.reporter_name).empty() || !trimmed(wanted.reporter_reach).empty();
    if (is_outside && has_name) start.identities.push_back(identity_of_reporter(workspace, wanted, start.report.id));
}

// Who reports about themselves knows of it.
domain::Told told_of(const NewReport& wanted, Day today) {
    if (wanted.reporter_kind == domain::ReporterKind::Themselves) return domain::ToldOn{today, std::nullopt, {}};
    return domain::ToldUnknown{};
}

ReportStart start_of(Workspace& workspace, const NewReport& wanted, const domain::Network& network, domain::CaseCode code) {
    const Day today = day_of_now(workspace);
    ReportStart start;
    auto& report = start.report;
    report.id = workspace.file().ids.next_id<domain::ReportId>();
    report.code = std::move(code);
    report.table = wanted.table;
    report.received_on = today;
    report.reporter_kind = wanted.reporter_kind;
    report.shielded = wanted.shielded;
    report.reporter_party = wanted.reporter_party;
    report.reporter_person = wanted.reporter_person;
    report.finding_place = without_blank(wanted.finding_place);
    report.phase = wanted.phase;
    report.urgency = wanted.urgency;
    report.worry = wanted.worry;
    report.holding_basis = usual_basis;
    report.told = told_of(wanted, today);
    report.feedback_via = wanted.feedback_via;
    report.from_network = wanted.from_network;
    if (wanted.wants_message) report.feedback = domain::FeedbackOwed{today.plus_days(network.feedback_days)};
    else report.feedback = domain::FeedbackNotWanted{};
    add_identities(workspace, wanted, start);
    if (!start.identities.empty()) report.name_expires_on = domain::name_expires_on(today, network.report_name_weeks);
    return start;
}

Result<void> check_days(const Identity& identity, Day today) {
    if (identity.birth_date && *identity.birth_date > today) return problem(ProblemCode::DatedAhead, "identity.birth_date");
    return {};
}

Result<void> check_start(Workspace& workspace, const ReportStart& start) {
    TANDEM_TRY(check_not_blank(start.report.worry, "concern_report.worry"));
    TANDEM_TRY(known_before(workspace, start.report));
    for (const auto& identity : start.identities) {
        TANDEM_TRY(check_record(identity));
        TANDEM_TRY(check_days(identity, day_of_now(workspace)));
    }
    return {};
}

// -- Showing ----------------------------------------------------------------------------------------------------------

ReportRow to_row(Connection& connection, const ConcernReport& report) {
    ReportRow row;
    row.id = report.id;
    row.code = report.code.text();
    row.received_on = report.received_on;
    row.reporter_kind = report.reporter_kind;
    row.shielded = report.shielded;
    if (!report.shielded) row.reporter_party = name_of(connection, report.reporter_party);
    row.finding_place = label_in(connection, "finding_place", report.finding_place);
    row.phase = report.phase;
    row.urgency = report.urgency;
    row.state = domain::state_word(report.state);
    if (report.case_file) row.case_code = storage::CasesStore(connection).code_of(*report.case_file);
    row.feedback_owed = domain::feedback_due(report, 0).has_value();
    return row;
}

} // namespace

Result<BroughtReport> bring_report(Workspace& workspace, const NewReport& wanted) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto network, network_of(workspace));
    auto filled = wanted;
    TANDEM_ASSIGN(auto code, ask(workspace, [&](Connection& connection) {
                      if (!filled.table) filled.table = storage::NetworkStore(connection).first_table();
                      return free_code(workspace, connection);
                  }));
    const auto start = start_of(workspace, filled, network, std::move(code));
    TANDEM_TRY(check_start(workspace, start));
    TANDEM_ASSIGN(auto changes, write(workspace, act_for(workspace, Verb::BringReport), [&](storage::UnitOfWork& work) {
                      work.save(start.report);
                      for (const auto& identity : start.identities) work.save(identity);
                  }));
    return BroughtReport{start.report.id, start.report.code.text(), std::move(changes)};
}

Result<Page<ReportRow>> list_reports(Workspace& workspace, ReportSpan span, PageWish wish) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [&](Connection& connection) {
        const ReportsStore reports(connection);
        Page<ReportRow> page;
        page.total = reports.count(to_choice(span));
        for (const auto& report : reports.list(to_choice(span), wish.offset, wish.limit)) page.rows.push_back(to_row(connection, report));
        return page;
    });
}

Result<std::int64_t> count_inbox(Workspace& workspace) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [](Connection& connection) { return ReportsStore(connection).count(storage::ReportChoice::Inbox); });
}

Result<ShownReport> show_report(Workspace& workspace, domain::ReportId id) {
    TANDEM_ASSIGN(auto report, find_stored<ConcernReport>(workspace, id));
    TANDEM_ASSIGN(const auto network, network_of(workspace));
    return ask(workspace, [&](Connection& connection) {
        const ReportsStore reports(connection);
        ShownReport shown;
        shown.table = name_of(connection, report.table);
        shown.finding_place = label_in(connection, "finding_place", report.finding_place);
        shown.reporter = name_of(connection, report.reporter_person);
        shown.reporter_party = name_of(connection, report.reporter_party);
        shown.feedback_via = name_of(connection, report.feedback_via);
        shown.from_network = name_of(connection, report.from_network);
        shown.names_resident = !reports.about(id).empty();
        shown.names_reporter = !reports.reporters(id).empty();
        if (report.case_file) shown.case_code = storage::CasesStore(connection).code_of(*report.case_file);
        shown.feedback_due = domain::feedback_due(report, network.feedback_days);
        shown.next_sentence = domain::next_sentence(report.state, report.case_file && reports.is_over(*report.case_file));
        shown.may_be_told = domain::may_say(report.feedback, shown.next_sentence);
        shown.report = std::move(report);
        return shown;
    });
}

Result<domain::ReportId> report_with_code(Workspace& workspace, std::string_view code) {
    TANDEM_TRY(need_more_than_codes(workspace));
    const auto parsed = domain::CaseCode::parse(code);
    if (!parsed) return problem(ProblemCode::NotFound);
    TANDEM_ASSIGN(const auto found, ask(workspace, [&](Connection& connection) { return ReportsStore(connection).with_code(parsed->text()); }));
    if (found.empty()) return problem(ProblemCode::NotFound);
    if (found.size() > 1) return problem(ProblemCode::Ambiguous);
    return found.front().id;
}

Result<Changes> save_report(Workspace& workspace, const ConcernReport& report) {
    TANDEM_TRY(check_not_blank(report.worry, "concern_report.worry"));
    TANDEM_ASSIGN(const auto known, known_before(workspace, report));
    if (!known) return problem(ProblemCode::NotFound); // bring_report makes one
    const auto kept = [](const ConcernReport& one) { return std::tie(one.code, one.received_on, one.state, one.case_file, one.feedback); };
    if (kept(*known) != kept(report)) return bad_value("concern_report.state", ValueFault::OutOfRange);
    auto act = act_for(workspace, Verb::ChangeReport);
    if (report.case_file) act.about_case = report.case_file->uuid();
    return write(workspace, std::move(act), [&](storage::UnitOfWork& work) { work.save(report); });
}

Result<Changes> remove_report(Workspace& workspace, domain::ReportId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(find_stored<ConcernReport>(workspace, id));
    return write(workspace, act_for(workspace, Verb::RemoveReport), [&](storage::UnitOfWork& work) {
        const ReportsStore reports(work.connection());
        for (const auto& one : reports.about(id)) work.remove<Identity>(one.id);
        for (const auto& one : reports.reporters(id)) work.remove<Identity>(one.id);
        work.remove<ConcernReport>(id);
    });
}

Result<Changes> name_resident(Workspace& workspace, domain::ReportId id, const Identity& about) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto report, find_stored<ConcernReport>(workspace, id));
    if (report.case_file) return bad_value("concern_report.case_file");
    if (!says_who(about)) return bad_value("identity", ValueFault::Missing);
    TANDEM_ASSIGN(const auto network, network_of(workspace));
    TANDEM_ASSIGN(const auto known, ask(workspace, [&](Connection& connection) { return ReportsStore(connection).about(id); }));
    auto named = named_in(id, about);
    named.id = known.empty() ? workspace.file().ids.next_id<domain::IdentityId>() : known.front().id;
    TANDEM_TRY(check_record(named));
    TANDEM_TRY(check_days(named, day_of_now(workspace)));
    if (!report.name_expires_on) report.name_expires_on = domain::name_expires_on(report.received_on, network.report_name_weeks);
    return write(workspace, act_for(workspace, Verb::ChangeIdentity), [&](storage::UnitOfWork& work) {
        work.save(report);
        work.save(named);
    });
}

Result<std::vector<Identity>> look_at_report(Workspace& workspace, domain::ReportId id, const std::string& purpose) {
    TANDEM_TRY(need_owner(workspace));
    if (!policy::says_something(purpose)) return problem(ProblemCode::PurposeNeeded);
    TANDEM_TRY(find_stored<ConcernReport>(workspace, id));
    TANDEM_ASSIGN(auto identities, ask(workspace, [&](Connection& connection) {
                      const ReportsStore reports(connection);
                      auto found = reports.about(id);
                      auto reporters = reports.reporters(id);
                      std::ranges::move(reporters, std::back_inserter(found));
                      return found;
                  }));
    auto act = act_for(workspace, Verb::LookAtIdentity, storage::StepKind::Look);
    act.purpose = trimmed(purpose);
    TANDEM_TRY(write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
        for (const auto& one : identities) work.look(domain::schema_of<Identity>(), one.id.uuid());
    }));
    return identities;
}

} // namespace tandem::workspace
