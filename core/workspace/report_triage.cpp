// What is done with a report (reports.h): each a step in the table of domain/reports/rules.cpp.
#include "domain/consultation/rules.h"
#include "domain/reports/rules.h"
#include "domain/steps.h"
#include "storage/cases/cases_store.h"
#include "storage/network/network_store.h"
#include "storage/records/select.h"
#include "storage/reports/reports_store.h"
#include "workspace/facts.h"
#include "workspace/free_code.h"
#include "workspace/networks.h"
#include "workspace/reports.h"
#include "workspace/stored.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::CaseFile;
using domain::ConcernReport;
using domain::Identity;
using domain::ReportState;
using domain::ValueFault;
using storage::ReportsStore;
using storage::sqlite::Connection;

// To stay where it is counts as no step: what was settled is not settled again.
Result<ConcernReport> report_on_its_way(Workspace& workspace, domain::ReportId id, const ReportState& to) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto report, find_stored<ConcernReport>(workspace, id));
    const bool same = domain::state_word(report.state) == domain::state_word(to) && !std::holds_alternative<domain::ReportAskMore>(to);
    if (same || !domain::may_become(report.state, to)) return bad_value("concern_report.state", ValueFault::OutOfRange);
    report.state = to;
    return report;
}

Result<Changes> move_report(Workspace& workspace, domain::ReportId id, const ReportState& to, const std::optional<std::string>& line, Verb verb) {
    TANDEM_ASSIGN(auto report, report_on_its_way(workspace, id, to));
    report.settled = without_blank(line);
    TANDEM_TRY(check_record(report));
    return write(workspace, act_for(workspace, verb), [&](storage::UnitOfWork& work) { work.save(report); });
}

// -- Taken up ---------------------------------------------------------------------------------------------------------

// The worry as it was told, from who told it: a shielded reporter is protected as a source.
domain::Line worry_of(Workspace& workspace, const ConcernReport& report, domain::CaseId case_file, domain::SubjectId about) {
    domain::Line line;
    line.id = workspace.file().ids.next_id<domain::LineId>();
    line.case_file = case_file;
    line.about = {about};
    line.source = domain::SourceReporter{report.id};
    line.source_protected = true;
    line.kind = domain::LineKind::Story;
    line.text = report.worry;
    line.noted_on = report.received_on;
    return line;
}

struct TakenUp {
    CaseFile case_file;
    domain::CaseSubject resident;
};

TakenUp case_from(Workspace& workspace, const ConcernReport& report, domain::TableId table, domain::CaseCode code) {
    auto& ids = workspace.file().ids;
    TakenUp made;
    auto& file = made.case_file;
    file.id = ids.next_id<domain::CaseId>();
    file.code = std::move(code);
    file.table = table;
    file.opened_on = day_of_now(workspace);
    file.state = domain::CaseOpen{*file.opened_on};
    file.urgency = report.urgency;
    file.known = domain::KnownAtEntry::NewToServices;
    file.entry_reason = domain::EntryReason::NewSignal;
    file.holding_basis = report.holding_basis;
    file.collected_on = report.received_on;
    file.told = report.told;
    if (!report.shielded) file.brought_by_party = report.reporter_party;
    made.resident.id = ids.next_id<domain::SubjectId>();
    made.resident.case_file = file.id;
    made.resident.role = domain::SubjectRole::Resident;
    return made;
}

// Whose report it was is the resident's name from now on.
void give_to_resident(storage::UnitOfWork& work, domain::ReportId report, domain::SubjectId resident) {
    for (auto identity : ReportsStore(work.connection()).about(report)) {
        identity.report.reset();
        identity.subject = resident;
        work.save(identity);
    }
}

void take(ConcernReport& report, domain::CaseId case_file, Day on) {
    report.state = domain::ReportTakenUp{case_file, on};
    report.case_file = case_file;
    report.name_expires_on.reset(); // from here the period of the case counts
}

template <class T>
void fill_gap(std::optional<T>& known, const std::optional<T>& other) {
    if (!known) known = other;
}

Identity filled_with(Identity known, const Identity& other) {
    fill_gap(known.given_names, other.given_names);
    fill_gap(known.initials, other.initials);
    fill_gap(known.prefix, other.prefix);
    fill_gap(known.family_name, other.family_name);
    fill_gap(known.birth_date, other.birth_date);
    fill_gap(known.age_band, other.age_band);
    fill_gap(known.address, other.address);
    fill_gap(known.neighbourhood, other.neighbourhood);
    fill_gap(known.phone, other.phone);
    fill_gap(known.email, other.email);
    return known;
}

std::optional<domain::SubjectId> resident_of(Connection& connection, domain::CaseId id) {
    const auto subjects = storage::CasesStore(connection).subjects(id);
    const auto resident = std::ranges::find(subjects, domain::SubjectRole::Resident, &domain::CaseSubject::role);
    if (resident != subjects.end()) return resident->id;
    return subjects.empty() ? std::nullopt : std::optional(subjects.front().id);
}

// The one name that is left is the resident's of the case; that of the report goes, and undo brings it back.
void join_names(storage::UnitOfWork& work, domain::ReportId report, domain::SubjectId resident, SameResident names) {
    const auto about = ReportsStore(work.connection()).about(report);
    const auto known = storage::select_record<Identity>(work.connection(), "subject = ?1 ORDER BY id LIMIT 1", resident);
    if (!known) {
        give_to_resident(work, report, resident);
        return;
    }
    if (names == SameResident::FillGaps && !about.empty()) work.save(filled_with(*known, about.front()));
    for (const auto& one : about) work.remove<Identity>(one.id);
}

} // namespace

Result<StartedCase> take_up(Workspace& workspace, domain::ReportId id) {
    TANDEM_ASSIGN(auto report, report_on_its_way(workspace, id, domain::ReportTakenUp{}));
    TANDEM_ASSIGN(const auto table, ask(workspace, [&](Connection& connection) {
                      return report.table ? report.table : storage::NetworkStore(connection).first_table();
                  }));
    if (!table) return problem(ProblemCode::NotFound);
    TANDEM_ASSIGN(auto code, ask(workspace, [&](Connection& connection) { return free_code(workspace, connection); }));
    const auto made = case_from(workspace, report, *table, std::move(code));
    take(report, made.case_file.id, *made.case_file.opened_on);
    const auto worry = worry_of(workspace, report, made.case_file.id, made.resident.id);
    TANDEM_ASSIGN(auto changes, write(workspace, act_about(workspace, Verb::TakeUpReport, made.case_file.id), [&](storage::UnitOfWork& work) {
                      work.save(made.case_file);
                      work.save(made.resident);
                      work.save(worry);
                      give_to_resident(work, id, made.resident.id);
                      work.save(report);
                  }));
    return StartedCase{made.case_file.id, made.case_file.code.text(), std::move(changes)};
}

Result<Changes> take_up_in(Workspace& workspace, domain::ReportId id, domain::CaseId case_file, SameResident names) {
    TANDEM_ASSIGN(auto report, report_on_its_way(workspace, id, domain::ReportTakenUp{}));
    TANDEM_TRY(find_stored<CaseFile>(workspace, case_file));
    TANDEM_ASSIGN(const auto resident, ask(workspace, [&](Connection& connection) { return resident_of(connection, case_file); }));
    if (!resident) return problem(ProblemCode::NotFound, "case_subject");
    take(report, case_file, day_of_now(workspace));
    const auto worry = worry_of(workspace, report, case_file, *resident);
    return write(workspace, act_about(workspace, Verb::TakeUpReport, case_file), [&](storage::UnitOfWork& work) {
        work.save(worry);
        join_names(work, id, *resident, names);
        work.save(report);
    });
}

Result<Changes> ask_more(Workspace& workspace, domain::ReportId id, const std::string& question) {
    TANDEM_TRY(check_not_blank(question, "concern_report.state"));
    return move_report(workspace, id, domain::ReportAskMore{day_of_now(workspace), question}, std::nullopt, Verb::AskMore);
}

Result<QuestionOfReport> make_question(Workspace& workspace, domain::ReportId id) {
    const Day today = day_of_now(workspace);
    TANDEM_ASSIGN(auto report, report_on_its_way(workspace, id, domain::ReportQuestionWithoutName{today}));
    TANDEM_ASSIGN(const auto network, network_of(workspace));
    TANDEM_ASSIGN(auto code, ask(workspace, [&](Connection& connection) { return free_code(workspace, connection); }));
    domain::ConsultationQuestion question;
    question.id = workspace.file().ids.next_id<domain::ConsultationId>();
    question.code = std::move(code);
    TANDEM_ASSIGN(const auto table, ask(workspace, [&](Connection& connection) {
                      return report.table ? report.table : storage::NetworkStore(connection).first_table();
                  }));
    if (!table) return problem(ProblemCode::NotFound);
    question.table = *table;
    question.asked_on = today;
    question.text = report.worry;
    question.expires_on = domain::consultation_expires_on(today, network.consultation_weeks);
    if (!report.name_expires_on) report.name_expires_on = today; // the worry itself may hold a name (expiry.h)
    TANDEM_ASSIGN(auto changes, write(workspace, act_for(workspace, Verb::MakeQuestion), [&](storage::UnitOfWork& work) {
                      work.save(question);
                      for (const auto& one : ReportsStore(work.connection()).about(id)) work.remove<Identity>(one.id);
                      work.save(report);
                  }));
    return QuestionOfReport{question.id, std::move(changes)};
}

Result<Changes> settle_with_party(Workspace& workspace, domain::ReportId id, domain::PartyId party, const std::string& line) {
    TANDEM_TRY(check_not_blank(line, "concern_report.settled"));
    TANDEM_TRY(find_stored<domain::Party>(workspace, party));
    return move_report(workspace, id, domain::ReportBilateral{day_of_now(workspace), party}, line, Verb::SettleReport);
}

Result<Changes> pass_on(Workspace& workspace, domain::ReportId id, const std::string& to, const std::string& line) {
    TANDEM_TRY(check_not_blank(to, "concern_report.state"));
    return move_report(workspace, id, domain::ReportPassedOn{day_of_now(workspace), to}, line, Verb::PassOnReport);
}

Result<Changes> leave_report(Workspace& workspace, domain::ReportId id, const std::string& reason, const std::string& line) {
    TANDEM_TRY(check_not_blank(reason, "concern_report.state"));
    return move_report(workspace, id, domain::ReportLeft{day_of_now(workspace), reason}, line, Verb::LeaveReport);
}

Result<Changes> back_to_inbox(Workspace& workspace, domain::ReportId id) {
    return move_report(workspace, id, domain::ReportInbox{}, std::nullopt, Verb::ReturnReport);
}

Result<Changes> note_call(Workspace& workspace, domain::ReportId id, const std::string& whom) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_not_blank(whom, "concern_report.called"));
    TANDEM_ASSIGN(auto report, find_stored<ConcernReport>(workspace, id));
    report.called = domain::UrgentCall{day_of_now(workspace), whom};
    TANDEM_TRY(check_record(report));
    return write(workspace, act_for(workspace, Verb::NoteCall), [&](storage::UnitOfWork& work) { work.save(report); });
}

Result<Changes> agree_as_source(Workspace& workspace, domain::ReportId id, const std::optional<Day>& since) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto report, find_stored<ConcernReport>(workspace, id));
    if (since && *since > day_of_now(workspace)) return problem(ProblemCode::DatedAhead, "concern_report.source_agreed_on");
    report.source_agreed_on = since;
    TANDEM_TRY(check_record(report));
    return write(workspace, act_for(workspace, Verb::AgreeSource), [&](storage::UnitOfWork& work) { work.save(report); });
}

Result<Changes> wants_no_message(Workspace& workspace, domain::ReportId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto report, find_stored<ConcernReport>(workspace, id));
    report.feedback = domain::FeedbackNotWanted{};
    return write(workspace, act_for(workspace, Verb::NoMessage), [&](storage::UnitOfWork& work) { work.save(report); });
}

} // namespace tandem::workspace
