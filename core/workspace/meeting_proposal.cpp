#include "domain/meetings/rules.h"
#include "storage/meetings/agenda_store.h"
#include "workspace/meeting_agenda.h"
#include "workspace/meetings.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::AgendaItemMode;
using storage::sqlite::Connection;

constexpr std::int64_t most_reviews = 200; // more than any meeting has time for
constexpr std::size_t most_without_room = 50;

bool is_behind(const domain::Meeting& meeting) {
    return std::holds_alternative<domain::MeetingHeld>(meeting.state) || std::holds_alternative<domain::MeetingCancelled>(meeting.state);
}

std::int32_t minutes_of_frame(const EditedAgenda& agenda) {
    std::int32_t minutes = 0;
    for (const auto mode : {AgendaItemMode::Opening, AgendaItemMode::Round})
        if (!agenda.has(mode)) minutes += domain::usual_minutes(mode, agenda.table);
    return minutes;
}

// The table with the time that is left beside what is on the agenda and what take_proposal puts around it.
domain::MeetingTable with_time_left(const EditedAgenda& agenda) {
    domain::MeetingTable table = agenda.table;
    if (agenda.meeting.minutes) table.room_minutes = agenda.meeting.minutes;
    if (!table.room_minutes) return table;
    const std::int64_t left = *table.room_minutes - agenda.minutes() - minutes_of_frame(agenda);
    table.room_minutes = static_cast<std::int32_t>(std::max<std::int64_t>(left, 0));
    return table;
}

domain::AgendaProposal propose(Connection& connection, const EditedAgenda& agenda) {
    if (!domain::may_discuss_cases(agenda.meeting) || is_behind(agenda.meeting)) return {};
    auto candidates = storage::AgendaStore(connection).candidates(agenda.table.id, most_reviews);
    std::erase_if(candidates, [&](const domain::AgendaCandidate& one) { return agenda.has_case(one.case_file); });
    return domain::propose_agenda(std::move(candidates), with_time_left(agenda));
}

// Without the new cases that do not say yet what they ask of the network.
std::vector<domain::ProposedItem> ready_for(Connection& connection, const EditedAgenda& agenda, Day today) {
    const storage::AgendaStore cases(connection);
    auto items = propose(connection, agenda).items;
    std::erase_if(items, [&](const domain::ProposedItem& one) {
        return one.mode == AgendaItemMode::NewCase && !cases.facts(one.case_file, today).has_question;
    });
    return items;
}

ProposedRow to_row(const domain::ProposedItem& item, storage::StoredCaseFacts facts) {
    ProposedRow row;
    row.case_file = item.case_file;
    row.case_code = std::move(facts.code);
    row.needs = std::move(facts.needs);
    row.mode = item.mode;
    row.minutes = item.minutes;
    row.open_actions = facts.open_actions;
    row.overdue = facts.overdue;
    row.has_question = facts.has_question;
    return row;
}

std::vector<ProposedRow> to_rows(Connection& connection, const std::vector<domain::ProposedItem>& items, Day today) {
    const storage::AgendaStore cases(connection);
    std::vector<ProposedRow> rows;
    for (const auto& item : items) rows.push_back(to_row(item, cases.facts(item.case_file, today)));
    return rows;
}

void add_frame(Workspace& workspace, EditedAgenda& agenda) {
    for (const auto mode : {AgendaItemMode::Opening, AgendaItemMode::Round})
        if (!agenda.has(mode)) agenda.insert(new_item(workspace, agenda, mode));
}

} // namespace

Result<Proposal> propose_items(Workspace& workspace, domain::MeetingId id) {
    TANDEM_ASSIGN(const auto agenda, edit_agenda(workspace, id));
    return ask(workspace, [&](Connection& connection) {
        auto proposed = propose(connection, agenda);
        proposed.no_room.resize(std::min(proposed.no_room.size(), most_without_room));
        return Proposal{to_rows(connection, proposed.items, workspace.today()), to_rows(connection, proposed.no_room, workspace.today())};
    });
}

Result<Changes> take_proposal(Workspace& workspace, domain::MeetingId id) {
    TANDEM_ASSIGN(auto agenda, edit_agenda(workspace, id));
    if (is_behind(agenda.meeting)) return bad_value("meeting.state");
    TANDEM_ASSIGN(const auto ready, ask(workspace, [&](Connection& connection) { return ready_for(connection, agenda, workspace.today()); }));
    for (const auto& one : ready) {
        auto item = new_item(workspace, agenda, one.mode);
        item.case_file = one.case_file;
        item.minutes = one.minutes;
        agenda.insert(std::move(item));
    }
    add_frame(workspace, agenda);
    agenda.number();
    return write(workspace, act_for(workspace, Verb::TakeProposal), [&](storage::UnitOfWork& work) { agenda.save(work); });
}

} // namespace tandem::workspace
