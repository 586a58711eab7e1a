#include "meetings/meeting_view.h"

#include "meetings/meeting_words.h"
#include "workspace/cases.h"
#include "workspace/privacy.h"

#include <algorithm>

namespace tandem::meetings {
namespace {

using workspace::Result;
using workspace::Workspace;

Result<void> find_missing_questions(Workspace& workspace, MeetingView& view) {
    for (const auto& row : view.agenda.items) {
        if (!row.item.case_file || row.item.mode != domain::AgendaItemMode::NewCase) continue;
        TANDEM_ASSIGN(const auto case_file, workspace::case_with_code(workspace, row.case_code));
        if (case_file.question_to_network.value_or("").empty()) view.without_question.insert(row.case_code);
    }
    return {};
}

Result<void> find_needed(Workspace& workspace, MeetingView& view) {
    for (const auto& row : view.invited) {
        const auto& party = row.attendance.party;
        if (party && std::ranges::find(view.parties, *party, &PartyAtMeeting::id) == view.parties.end())
            view.parties.push_back({*party, row.party, row.party_kind.value_or(domain::PartyKind::Formal)});
    }
    std::ranges::sort(view.parties, {}, &PartyAtMeeting::name);
    if (!view.may_still_change()) return {};
    TANDEM_ASSIGN(const auto proposals, workspace::propose_needed(workspace, view.meeting().id));
    for (const auto& one : proposals) view.needed_proposed[one.item] = one.parties;
    return {};
}

// Only what a person read through may be asked, and each question once.
Result<void> find_questions(Workspace& workspace, MeetingView& view) {
    if (!view.may_still_change()) return {};
    TANDEM_ASSIGN(view.questions, workspace::list_consultations(workspace));
    std::erase_if(view.questions, [&](const workspace::ConsultationRow& row) {
        const bool stands_there =
            std::ranges::any_of(view.agenda.items, [&](const workspace::AgendaRow& item) { return item.item.consultation == row.id; });
        return !row.checked || row.state != domain::ConsultationOpen::word || stands_there;
    });
    return {};
}

// It may have been held on another day than was planned.
Day day_it_was(const Workspace& workspace, const domain::Meeting& meeting) {
    if (const auto* runs = std::get_if<domain::MeetingUnderWay>(&meeting.state)) return workspace.zone().day_of(runs->since);
    const auto* held = std::get_if<domain::MeetingHeld>(&meeting.state);
    return held && held->ended ? workspace.zone().day_of(*held->ended) : meeting.day;
}

void count_ended(MeetingSummary& summary, const domain::ActionState& state, Day on) {
    if (const auto* done = std::get_if<domain::ActionDone>(&state)) summary.done += done->on == on;
    if (const auto* not_done = std::get_if<domain::ActionNotDone>(&state)) summary.not_done += not_done->on == on;
}

std::string label_of(const std::vector<workspace::Choice>& choices, const std::string& code) {
    const auto found = std::ranges::find(choices, code, &workspace::Choice::code);
    return found == choices.end() ? code : found->label;
}

} // namespace

std::string MeetingView::state() const {
    return std::visit([](const auto& state) { return std::string(state.word); }, meeting().state);
}

bool MeetingView::may_still_change() const { return std::holds_alternative<domain::MeetingPlanned>(meeting().state); }

bool MeetingView::hides_who_is_paid() const {
    const auto own = std::ranges::find_if(tables, [&](const auto& row) { return row.table.id == meeting().table; });
    return own != tables.end() && own->table.hide_who_is_paid;
}

const workspace::ItemOutlook* MeetingView::outlookOf(domain::AgendaItemId item) const {
    const auto found = std::ranges::find(outlook, item, &workspace::ItemOutlook::item);
    return found == outlook.end() ? nullptr : &*found;
}

QString MeetingView::nameOf(domain::PersonId person) const {
    const auto row = std::ranges::find(invited, person, [](const auto& one) { return one.attendance.person; });
    if (row == invited.end()) return {};
    if (row->party.empty()) return one_line(row->name);
    const auto of_party = std::ranges::count(invited, row->attendance.party, [](const auto& one) { return one.attendance.party; });
    return of_party > 1 ? one_line(row->party + " (" + row->name + ")") : one_line(row->party);
}

domain::PartyKind MeetingView::kindOf(domain::PersonId person) const {
    const auto row = std::ranges::find(invited, person, [](const auto& one) { return one.attendance.person; });
    return row == invited.end() ? domain::PartyKind::Formal : row->party_kind.value_or(domain::PartyKind::Formal);
}

QString MeetingView::namesOf(const std::vector<domain::PersonId>& people) const {
    QStringList names;
    for (const auto person : people)
        if (const QString name = nameOf(person); !name.isEmpty()) names << name;
    return names.join(QStringLiteral(", "));
}

bool MeetingView::partsWouldHelp() const {
    return std::ranges::any_of(outlook, [](const auto& item) { return workspace::is_blocked(item) && workspace::anybody_may_hear(item); });
}

Result<MeetingView> read_meeting(Workspace& workspace, domain::MeetingId id) {
    MeetingView view;
    TANDEM_ASSIGN(view.agenda, workspace::show_agenda(workspace, id));
    TANDEM_ASSIGN(view.invited, workspace::list_invited(workspace, id));
    TANDEM_ASSIGN(view.tables, workspace::list_tables(workspace));
    TANDEM_TRY(find_missing_questions(workspace, view));
    TANDEM_TRY(find_needed(workspace, view));
    TANDEM_TRY(find_questions(workspace, view));
    if (!view.may_still_change()) return view;
    TANDEM_ASSIGN(view.outlook, workspace::outlook_of(workspace, id));
    return view;
}

Result<MeetingSummary> read_summary(Workspace& workspace, const workspace::Agenda& agenda) {
    MeetingSummary summary;
    TANDEM_ASSIGN(const auto kinds, workspace::choices_of(workspace, "action_kind"));
    const Day on = day_it_was(workspace, agenda.meeting.meeting);
    std::set<std::string> seen;
    for (const auto& row : agenda.items) {
        if (!row.item.case_file || !seen.insert(row.case_code).second) continue;
        TANDEM_ASSIGN(const auto shown, workspace::show_case(workspace, row.case_code));
        for (const auto& one : shown.actions) {
            count_ended(summary, one.action.state, on);
            if (one.action.agreed_in != agenda.meeting.meeting.id) continue;
            summary.actions.push_back({row.case_code, label_of(kinds, one.action.kind), one.doer, one.action.due});
            if (!one.action.due) ++summary.without_day;
        }
    }
    return summary;
}

std::optional<domain::MeetingId> meeting_id(const QString& text) {
    const auto uuid = Uuid::parse(text.toStdString());
    return uuid ? std::optional(domain::MeetingId(*uuid)) : std::nullopt;
}

} // namespace tandem::meetings
