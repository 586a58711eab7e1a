// The verbs over a case and its parts (cases.h).
#include "domain/cases/attachment.h"
#include "domain/cases/rules.h"
#include "domain/contacts/records.h"
#include "domain/help/records.h"
#include "storage/cases/cases_store.h"
#include "storage/help/help_store.h"
#include "storage/network/network_store.h"
#include "workspace/cases.h"
#include "workspace/facts.h"
#include "workspace/free_code.h"

#include <fmt/format.h>

namespace tandem::workspace {
namespace {

using domain::CaseFile;
using domain::ValueFault;
using storage::CasesStore;
using storage::sqlite::Connection;

// -- What a case may hold ---------------------------------------------------------------------------------------------

Result<void> check_told(const domain::Told& told, const std::string& place) {
    const auto* not_told = std::get_if<domain::NotTold>(&told);
    return not_told ? check_not_blank(not_told->reason, place) : Result<void>(); // R55: not without a reason
}

Result<void> check_state(const domain::CaseState& state, const std::string& place) {
    if (const auto* offered = std::get_if<domain::CaseHandoverOffered>(&state)) return check_not_blank(offered->to, place);
    if (const auto* handed_over = std::get_if<domain::CaseHandedOver>(&state)) return check_not_blank(handed_over->to, place);
    if (const auto* closed = std::get_if<domain::CaseClosed>(&state)) return check_not_blank(closed->outcome, place);
    return {};
}

Result<void> check_step(const CaseFile& before, const CaseFile& after) {
    // A code stands on paper: it stays what it is.
    if (after.code != before.code) return bad_value("case_file.code", ValueFault::OutOfRange);
    if (!domain::may_become(before.state, after.state)) return bad_value("case_file.state", ValueFault::OutOfRange);
    if (after.state != before.state) TANDEM_TRY(check_state(after.state, "case_file.state"));
    return check_told(after.told, "case_file.told");
}

// A question without a name has no name anywhere in the file (disclosure.md, cap 1).
Result<void> check_nameless(Workspace& workspace, const CaseFile& file) {
    if (!domain::is_without_name(file)) return {};
    TANDEM_ASSIGN(const bool has_name, ask(workspace, [&](Connection& connection) { return !CasesStore(connection).identities(file.id).empty(); }));
    if (has_name) return problem(ProblemCode::NameNotKept, "case_file.without_name");
    return {};
}

// Whichever way a case is closed (closing.h).
Result<void> check_safe(Workspace& workspace, const CaseFile& before, const CaseFile& after) {
    if (after.state == before.state || !std::holds_alternative<domain::CaseClosed>(after.state)) return {};
    const auto open = ask(workspace, [&](Connection& connection) { return storage::HelpStore(connection).count_open_flags(after.id); });
    if (!open) return fail(open.error());
    if (*open > 0) return problem(ProblemCode::FlagOpen, "safety_flag.state", *open);
    return {};
}

// -- A new case -------------------------------------------------------------------------------------------------------

struct CaseStart {
    CaseFile case_file;
    domain::CaseSubject resident;
    std::vector<domain::Need> needs;
};

bool is_blank(const std::optional<std::string>& text) { return !text || trimmed(*text).empty(); }

CaseStart start_of(Workspace& workspace, const NewCase& wanted, domain::TableId table, domain::CaseCode code) {
    auto& ids = workspace.file().ids;
    CaseStart start;
    CaseFile& file = start.case_file;
    file.id = ids.next_id<domain::CaseId>();
    file.code = std::move(code);
    file.table = table;
    file.opened_on = day_of_now(workspace);
    file.state = domain::CaseOpen{*file.opened_on};
    if (!is_blank(wanted.question_to_network)) file.question_to_network = wanted.question_to_network;
    file.urgency = wanted.urgency;
    file.known = wanted.known;
    file.brought_by_party = wanted.brought_by_party;
    file.holding_basis = wanted.holding_basis;
    if (file.holding_basis) file.collected_on = file.opened_on;
    start.resident.id = ids.next_id<domain::SubjectId>();
    start.resident.case_file = file.id;
    start.resident.role = domain::SubjectRole::Resident;
    for (const std::string& text : wanted.needs) {
        if (trimmed(text).empty()) continue;
        domain::Need need;
        need.id = ids.next_id<domain::NeedId>();
        need.case_file = file.id;
        need.text = text;
        need.order = static_cast<std::int32_t>(start.needs.size());
        start.needs.push_back(std::move(need));
    }
    return start;
}

// -- Parts ------------------------------------------------------------------------------------------------------------

struct Verbs {
    Verb add, change;
};

template <domain::Record Part>
Result<Changes> save_part(Workspace& workspace, const Part& part, Verbs verbs) {
    TANDEM_ASSIGN(const auto known, known_before(workspace, part));
    if (known && known->case_file != part.case_file)
        return bad_value(std::string(Part::record.name) + ".case_file", ValueFault::OutOfRange);
    TANDEM_TRY(find_stored<CaseFile>(workspace, part.case_file));
    return write(workspace, act_about(workspace, known ? verbs.change : verbs.add, part.case_file),
                 [&](storage::UnitOfWork& work) { work.save(part); });
}

// About people of this case; about nobody means about all of them. What was wrong before stands in nobody's way.
Result<void> check_about(Workspace& workspace, const domain::Line& line) {
    TANDEM_ASSIGN(const auto known, known_before(workspace, line));
    if (known && known->about == line.about) return {};
    for (const auto id : line.about) TANDEM_TRY(subject_of(workspace, id, line.case_file, "line.about"));
    return {};
}

template <domain::Record Part, class SomeId>
Result<Changes> remove_part(Workspace& workspace, SomeId id, Verb verb) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto part, find_stored<Part>(workspace, id));
    return write(workspace, act_about(workspace, verb, part.case_file), [&](storage::UnitOfWork& work) { work.template remove<Part>(id); });
}

// Whoever is taken out of a case is no longer found by name either.
void remove_with_identity(storage::UnitOfWork& work, domain::SubjectId id) {
    for (const auto identity : CasesStore(work.connection()).identities_of(id)) work.remove<domain::Identity>(identity);
    work.remove<domain::CaseSubject>(id);
}

constexpr std::string_view of_case = "case_file = ?1";

// By their ids alone: a picture is not read to be removed.
template <domain::Record R>
void remove_each(storage::UnitOfWork& work, std::string_view condition, domain::CaseId id) {
    const auto& schema = domain::schema_of<R>();
    std::vector<Uuid> ids;
    auto cursor = work.connection().query(fmt::format("SELECT id FROM \"{}\" WHERE removed = 0 AND {}", schema.type.name, condition), id);
    while (cursor.next()) ids.push_back(cursor.uuid(0));
    for (const Uuid& one : ids) work.set_removed(schema, one, true);
}

void remove_all_of(storage::UnitOfWork& work, domain::CaseId id) {
    const CasesStore cases(work.connection());
    for (const auto item : cases.planned_items(id)) work.remove<domain::AgendaItem>(item);
    for (const auto& stored : cases.actions(id)) work.remove<domain::ActionItem>(stored.action.id);
    remove_each<domain::StopSign>(work, "deployment IN (SELECT id FROM deployment WHERE case_file = ?1)", id);
    remove_each<domain::AttachmentContent>(work, "attachment IN (SELECT id FROM attachment WHERE case_file = ?1)", id);
    remove_each<domain::Attachment>(work, of_case, id);
    remove_each<domain::BilateralContact>(work, of_case, id);
    remove_each<domain::ContactAttempt>(work, of_case, id);
    remove_each<domain::Deployment>(work, of_case, id);
    remove_each<domain::SafetyFlag>(work, of_case, id);
    for (const auto& need : cases.needs(id)) work.remove<domain::Need>(need.id);
    for (const auto& line : cases.lines(id)) work.remove<domain::Line>(line.id);
    for (const auto& subject : cases.subjects(id)) remove_with_identity(work, subject.id);
    work.remove<CaseFile>(id);
}

} // namespace

Result<StartedCase> start_case(Workspace& workspace, const NewCase& wanted) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto table, ask(workspace, [&](Connection& connection) {
                      return wanted.table ? wanted.table : storage::NetworkStore(connection).first_table();
                  }));
    if (!table) return problem(ProblemCode::NotFound);
    TANDEM_TRY(find_stored<domain::MeetingTable>(workspace, *table));
    TANDEM_ASSIGN(auto code, ask(workspace, [&](Connection& connection) { return free_code(workspace, connection); }));
    const CaseStart start = start_of(workspace, wanted, *table, std::move(code));
    TANDEM_TRY(known_before(workspace, start.case_file));
    for (const auto& need : start.needs) TANDEM_TRY(check_record(need));
    TANDEM_ASSIGN(auto changes, write(workspace, act_about(workspace, Verb::NewCase, start.case_file.id), [&](storage::UnitOfWork& work) {
                      work.save(start.case_file);
                      work.save(start.resident);
                      for (const auto& need : start.needs) work.save(need);
                  }));
    return StartedCase{start.case_file.id, start.case_file.code.text(), std::move(changes)};
}

Result<Changes> save_case(Workspace& workspace, const CaseFile& case_file) {
    TANDEM_ASSIGN(const auto known, known_before(workspace, case_file));
    if (!known) return problem(ProblemCode::NotFound); // start_case makes one
    TANDEM_TRY(check_step(*known, case_file));
    TANDEM_TRY(check_safe(workspace, *known, case_file));
    TANDEM_TRY(check_nameless(workspace, case_file));
    return write(workspace, act_about(workspace, Verb::ChangeCase, case_file.id),
                 [&](storage::UnitOfWork& work) { work.save(domain::settled(*known, case_file)); });
}

Result<Changes> save_need(Workspace& workspace, const domain::Need& need) {
    TANDEM_TRY(check_not_blank(need.text, "need.text"));
    return save_part(workspace, need, {Verb::AddNeed, Verb::ChangeNeed});
}

Result<Changes> save_line(Workspace& workspace, const domain::Line& line) {
    TANDEM_TRY(check_not_blank(line.text, "line.text"));
    TANDEM_TRY(check_about(workspace, line));
    return save_part(workspace, line, {Verb::AddLine, Verb::ChangeLine});
}

Result<Changes> save_subject(Workspace& workspace, const domain::CaseSubject& subject) {
    return save_part(workspace, subject, {Verb::AddSubject, Verb::ChangeSubject});
}

Result<Changes> remove_need(Workspace& workspace, domain::NeedId id) { return remove_part<domain::Need>(workspace, id, Verb::RemoveNeed); }
Result<Changes> remove_line(Workspace& workspace, domain::LineId id) { return remove_part<domain::Line>(workspace, id, Verb::RemoveLine); }

Result<Changes> remove_subject(Workspace& workspace, domain::SubjectId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto subject, find_stored<domain::CaseSubject>(workspace, id));
    return write(workspace, act_about(workspace, Verb::RemoveSubject, subject.case_file),
                 [&](storage::UnitOfWork& work) { remove_with_identity(work, id); });
}

Result<Changes> remove_case(Workspace& workspace, domain::CaseId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(find_stored<CaseFile>(workspace, id));
    return write(workspace, act_about(workspace, Verb::RemoveCase, id), [&](storage::UnitOfWork& work) { remove_all_of(work, id); });
}

} // namespace tandem::workspace
