// The question without a name: writing it and bringing it to a meeting (consultations.h).
#include "workspace/consultations.h"

#include "base/overloaded.h"
#include "domain/consultation/rules.h"
#include "domain/steps.h"
#include "storage/consultation/consultation_store.h"
#include "storage/network/network_store.h"
#include "storage/records/select.h"
#include "workspace/consultation_check.h"
#include "workspace/facts.h"
#include "workspace/free_code.h"
#include "workspace/me.h"
#include "workspace/meetings.h"
#include "workspace/networks.h"
#include "workspace/shown_names.h"
#include "workspace/stored.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::ConsultationQuestion;
using domain::ValueFault;
using storage::ConsultationStore;
using storage::sqlite::Connection;

// What expired is gone, also before it is wiped.
Result<ConsultationQuestion> question_of(Workspace& workspace, domain::ConsultationId id) {
    TANDEM_ASSIGN(auto question, find_stored<ConsultationQuestion>(workspace, id));
    if (domain::is_expired(question, day_of_now(workspace))) return problem(ProblemCode::NotFound);
    return question;
}

Result<Changes> save_question(Workspace& workspace, const ConsultationQuestion& question, Verb verb) {
    TANDEM_TRY(check_record(question));
    return write(workspace, act_for(workspace, verb), [&](storage::UnitOfWork& work) { work.save(question); });
}

Result<Changes> move_question(Workspace& workspace, domain::ConsultationId id, const domain::ConsultationState& to, Verb verb) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto question, question_of(workspace, id));
    if (!domain::may_become(question.state, to)) return bad_value("consultation.state", ValueFault::OutOfRange);
    question.state = to;
    return save_question(workspace, question, verb);
}

std::vector<CaseItem> agendas_ahead(Connection& connection, domain::ConsultationId id) {
    constexpr auto sql = "SELECT i.id, i.meeting, m.day, coalesce(t.name, '') FROM agenda_item i JOIN meeting m ON m.id = i.meeting "
                         "LEFT JOIN meeting_table t ON t.id = m.\"table\" WHERE i.consultation = ?1 AND i.removed = 0 AND m.removed = 0 "
                         "AND m.state ->> 'is' IN ('planned', 'under_way') ORDER BY m.day, i.id";
    std::vector<CaseItem> items;
    auto cursor = connection.query(sql, id);
    while (cursor.next())
        if (const auto day = cursor.optional_day(2))
            items.push_back({cursor.id<domain::AgendaItemId>(0), cursor.id<domain::MeetingId>(1), *day, cursor.text(3)});
    return items;
}

ConsultationRow to_row(Connection& connection, const ConsultationQuestion& question) {
    ConsultationRow row;
    row.id = question.id;
    row.code = question.code.text();
    row.table = name_of(connection, std::optional(question.table));
    row.state = domain::state_word(question.state);
    row.asked_on = question.asked_on;
    row.estimate = question.estimate;
    row.checked = domain::is_checked(question);
    row.expires_on = question.expires_on;
    const auto ahead = agendas_ahead(connection, question.id);
    if (!ahead.empty()) row.on_agenda = ahead.front().day;
    return row;
}

bool is_open(const ConsultationQuestion& question) { return std::holds_alternative<domain::ConsultationOpen>(question.state); }

// Kept words that do not stand there any more would speak for others that are typed later.
void forget_kept(ConsultationQuestion& question) {
    const std::string all = question.text + "\n" + question.question.value_or("");
    std::erase_if(question.kept, [&](const domain::KeptWords& one) { return all.find(one.words) == std::string::npos; });
}

} // namespace

std::vector<Mark> open_marks(const ConsultationQuestion& question, std::string_view text) {
    auto marks = marks_in(text);
    std::erase_if(marks, [&](const Mark& mark) { return domain::is_kept(question, text.substr(mark.start, mark.end - mark.start)); });
    return marks;
}

std::size_t high_marks(const ConsultationQuestion& question) {
    std::size_t high = 0;
    for (const auto& text : {question.text, question.question.value_or("")})
        high += static_cast<std::size_t>(std::ranges::count_if(open_marks(question, text), &Mark::high));
    return high;
}

Result<StartedConsultation> start_consultation(Workspace& workspace, const NewConsultation& wanted) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_not_blank(wanted.text, "consultation.text"));
    TANDEM_ASSIGN(const auto network, network_of(workspace));
    TANDEM_ASSIGN(const auto table, ask(workspace, [&](Connection& connection) {
                      return wanted.table ? wanted.table : storage::NetworkStore(connection).first_table();
                  }));
    if (!table) return problem(ProblemCode::NotFound);
    TANDEM_TRY(find_stored<domain::MeetingTable>(workspace, *table));
    ConsultationQuestion question;
    question.id = workspace.file().ids.next_id<domain::ConsultationId>();
    TANDEM_ASSIGN(question.code, ask(workspace, [&](Connection& connection) { return free_code(workspace, connection); }));
    question.table = *table;
    question.asked_on = day_of_now(workspace);
    question.text = wanted.text;
    question.question = without_blank(wanted.question);
    question.estimate = wanted.estimate;
    question.asked_by = wanted.asked_by;
    question.expires_on = domain::consultation_expires_on(question.asked_on, network.consultation_weeks);
    TANDEM_TRY(known_before(workspace, question));
    TANDEM_ASSIGN(auto changes, save_question(workspace, question, Verb::AskConsultation));
    return StartedConsultation{question.id, question.code.text(), std::move(changes)};
}

Result<std::vector<ConsultationRow>> list_consultations(Workspace& workspace) {
    TANDEM_TRY(need_more_than_codes(workspace));
    const Day today = day_of_now(workspace);
    return ask(workspace, [&](Connection& connection) {
        std::vector<ConsultationRow> rows;
        for (const auto& question : ConsultationStore(connection).list(today)) rows.push_back(to_row(connection, question));
        return rows;
    });
}

Result<ShownConsultation> show_consultation(Workspace& workspace, domain::ConsultationId id) {
    TANDEM_ASSIGN(auto question, question_of(workspace, id));
    ShownConsultation shown;
    shown.in_text = open_marks(question, question.text);
    shown.in_question = open_marks(question, question.question.value_or(""));
    shown.high = high_marks(question);
    shown.thoughts = shown.in_text.size() + shown.in_question.size() - shown.high;
    shown.checked = domain::is_checked(question);
    shown.may_be_asked = shown.checked && shown.high == 0 && is_open(question);
    TANDEM_TRY(ask(workspace, [&](Connection& connection) {
        shown.table = name_of(connection, std::optional(question.table));
        shown.asked_by = name_of(connection, question.asked_by);
        shown.ahead = agendas_ahead(connection, id);
    }));
    shown.question = std::move(question);
    return shown;
}

Result<domain::ConsultationId> consultation_with_code(Workspace& workspace, std::string_view code) {
    TANDEM_TRY(need_more_than_codes(workspace));
    const auto parsed = domain::CaseCode::parse(code);
    if (!parsed) return problem(ProblemCode::NotFound);
    TANDEM_ASSIGN(auto found, ask(workspace, [&](Connection& connection) { return ConsultationStore(connection).with_code(parsed->text()); }));
    const Day today = day_of_now(workspace);
    std::erase_if(found, [&](const ConsultationQuestion& one) { return domain::is_expired(one, today); });
    if (found.empty()) return problem(ProblemCode::NotFound);
    if (found.size() > 1) return problem(ProblemCode::Ambiguous);
    return found.front().id;
}

Result<Changes> save_consultation(Workspace& workspace, const ConsultationQuestion& question) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_not_blank(question.text, "consultation.text"));
    TANDEM_TRY(question_of(workspace, question.id));
    TANDEM_ASSIGN(const auto known, known_before(workspace, question));
    const auto kept = [](const ConsultationQuestion& one) { return std::tie(one.code, one.asked_on, one.state, one.expires_on); };
    if (kept(*known) != kept(question)) return bad_value("consultation.state", ValueFault::OutOfRange);
    auto saved = question;
    saved.question = without_blank(saved.question);
    saved.kept = known->kept;
    saved.checked = known->checked;
    forget_kept(saved);
    if (!domain::is_checked(saved)) saved.checked.reset();
    return save_question(workspace, saved, Verb::ChangeConsultation);
}

Result<Changes> keep_words(Workspace& workspace, domain::ConsultationId id, const std::string& words, const std::string& reason) {
    TANDEM_TRY(need_owner(workspace));
    if (trimmed(reason).empty()) return problem(ProblemCode::ReasonNeeded, "consultation.kept");
    TANDEM_ASSIGN(auto question, question_of(workspace, id));
    const auto marks = [&](const std::string& text) {
        return std::ranges::any_of(open_marks(question, text),
                                   [&](const Mark& mark) { return text.substr(mark.start, mark.end - mark.start) == words; });
    };
    if (!marks(question.text) && !marks(question.question.value_or(""))) return problem(ProblemCode::NotFound, "consultation.kept");
    question.kept.push_back({words, reason});
    return save_question(workspace, question, Verb::KeepWords);
}

Result<Changes> check_consultation(Workspace& workspace, domain::ConsultationId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto question, question_of(workspace, id));
    if (const auto high = high_marks(question); high > 0)
        return problem(ProblemCode::StillRecognisable, "consultation.text", static_cast<std::int64_t>(high));
    TANDEM_ASSIGN(const auto me, who_am_i(workspace));
    if (!me) return problem(ProblemCode::NotFound, "person"); // a check is somebody's
    return save_question(workspace, domain::checked(std::move(question), me->id, day_of_now(workspace)), Verb::CheckConsultation);
}

Result<Changes> put_on_agenda(Workspace& workspace, domain::ConsultationId id, domain::MeetingId meeting) {
    NewItem item{domain::AgendaItemMode::Consultation};
    item.consultation = id;
    return add_item(workspace, meeting, item);
}

Result<void> check_may_be_asked(Workspace& workspace, domain::ConsultationId id) {
    TANDEM_ASSIGN(const auto question, question_of(workspace, id));
    if (!is_open(question)) return bad_value("consultation.state", ValueFault::OutOfRange);
    if (const auto high = high_marks(question); high > 0)
        return problem(ProblemCode::StillRecognisable, "consultation.text", static_cast<std::int64_t>(high));
    if (!domain::is_checked(question)) return problem(ProblemCode::CheckNeeded, "consultation.checked");
    return {};
}

// -- What came of it --------------------------------------------------------------------------------------------------

Result<Changes> note_advice(Workspace& workspace, domain::ConsultationId id, const std::string& advice) {
    TANDEM_TRY(check_not_blank(advice, "consultation.state"));
    return move_question(workspace, id, domain::ConsultationAdvised{day_of_now(workspace), advice}, Verb::AdviseConsultation);
}

Result<StartedCase> become_case(Workspace& workspace, domain::ConsultationId id, const std::string& holding_basis) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_not_blank(holding_basis, "case_file.holding_basis"));
    const domain::ConsultationState to = domain::ConsultationBecameCase{day_of_now(workspace)};
    TANDEM_ASSIGN(auto question, question_of(workspace, id));
    const bool again = domain::state_word(question.state) == domain::state_word(to);
    if (again || !domain::may_become(question.state, to)) return bad_value("consultation.state", ValueFault::OutOfRange);
    question.state = to;
    NewCase wanted;
    wanted.table = question.table;
    wanted.holding_basis = holding_basis;
    // Two steps on purpose: in one, the logbook would say which question became which case.
    TANDEM_ASSIGN(const auto changes, save_question(workspace, question, Verb::ConsultationBecomesCase));
    TANDEM_ASSIGN(auto started, start_case(workspace, wanted));
    started.changes.records.insert(started.changes.records.begin(), changes.records.begin(), changes.records.end());
    return started;
}

Result<Changes> close_consultation(Workspace& workspace, domain::ConsultationId id, const std::optional<std::string>& reason) {
    return move_question(workspace, id, domain::ConsultationClosed{day_of_now(workspace), without_blank(reason)}, Verb::CloseConsultation);
}

Result<Changes> reopen_consultation(Workspace& workspace, domain::ConsultationId id) {
    return move_question(workspace, id, domain::ConsultationOpen{}, Verb::ReopenConsultation);
}

Result<Changes> remove_consultation(Workspace& workspace, domain::ConsultationId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(question_of(workspace, id));
    return write(workspace, act_for(workspace, Verb::RemoveConsultation), [&](storage::UnitOfWork& work) {
        for (const auto item : ConsultationStore(work.connection()).planned_items(id)) work.remove<domain::AgendaItem>(item);
        work.remove<ConsultationQuestion>(id);
    });
}

} // namespace tandem::workspace
