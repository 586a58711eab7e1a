#include "workspace/packs.h"

#include "documents/packs.h"
#include "storage/cases/cases_store.h"
#include "storage/records/select.h"
#include "workspace/action_labels.h"
#include "workspace/open_file.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::Presence;
using storage::sqlite::Connection;

bool gets_pack(const InvitedRow& row, bool held) {
    const auto presence = row.attendance.presence;
    return held || presence == Presence::Invited || presence == Presence::Coming || presence == Presence::Present;
}

// Of the cases on the agenda: what was agreed at this meeting, and what was still open when it began.
std::vector<PackSource::Agreed> actions_of(Connection& connection, const Agenda& agenda) {
    const storage::CasesStore cases(connection);
    const ActionKinds kinds(connection);
    std::vector<PackSource::Agreed> agreed;
    for (const auto& row : agenda.items) {
        if (!row.item.case_file) continue;
        const auto file = storage::select_record<domain::CaseFile>(connection, "id = ?1", *row.item.case_file);
        if (!file) continue;
        for (const auto& [action, doer, party] : cases.actions(*row.item.case_file)) {
            const bool concerns = action.agreed_in == agenda.meeting.meeting.id || std::holds_alternative<domain::ActionOpen>(action.state);
            if (concerns) agreed.push_back({*row.item.case_file, action.doer, kinds.at_code(action, *file, doer)});
        }
    }
    return agreed;
}

documents::PackMeeting heading(const PackSource& source, const std::string& recipient) {
    const auto& meeting = source.agenda.meeting.meeting;
    documents::PackMeeting pack;
    pack.table = source.agenda.meeting.table;
    pack.recipient = recipient;
    pack.day = meeting.day;
    pack.start = meeting.start;
    if (source.agenda.minutes > 0) pack.minutes = source.agenda.minutes;
    return pack;
}

documents::Document agenda_for(const PackSource& source, const InvitedRow& recipient, const documents::Wording& wording) {
    documents::AgendaPack pack{heading(source, recipient.name), {}};
    for (const auto& row : source.agenda.items)
        pack.items.push_back({row.item.mode, row.starts, row.item.minutes, row.case_code});
    return documents::agenda_pack(pack, wording);
}

documents::Document actions_for(const PackSource& source, const InvitedRow& recipient, const documents::Wording& wording) {
    documents::ActionPack pack{heading(source, recipient.name), {}, {}};
    for (const auto& agreed : source.actions) (agreed.doer == recipient.attendance.person ? pack.own : pack.others).push_back(agreed.shown);
    return documents::action_pack(pack, wording);
}

} // namespace

Result<PackSource> gather_packs(Workspace& workspace, domain::MeetingId meeting) {
    PackSource source;
    TANDEM_ASSIGN(source.agenda, show_agenda(workspace, meeting));
    source.held = std::holds_alternative<domain::MeetingHeld>(source.agenda.meeting.meeting.state);
    TANDEM_ASSIGN(source.recipients, list_invited(workspace, meeting));
    std::erase_if(source.recipients, [&](const InvitedRow& row) { return !gets_pack(row, source.held); });
    if (source.recipients.empty()) return problem(ProblemCode::NothingToHandOut);
    std::ranges::sort(source.recipients, {}, [](const InvitedRow& row) { return row.attendance.id; });
    if (source.held) {
        TANDEM_ASSIGN(source.actions, ask(workspace, [&](Connection& connection) { return actions_of(connection, source.agenda); }));
    }
    return source;
}

documents::Document pack_for(const PackSource& source, const InvitedRow& recipient, const documents::Wording& wording) {
    return source.held ? actions_for(source, recipient, wording) : agenda_for(source, recipient, wording);
}

std::vector<domain::CaseId> cases_in_packs(const PackSource& source) {
    std::vector<domain::CaseId> cases;
    const auto add = [&](domain::CaseId id) {
        if (std::ranges::find(cases, id) == cases.end()) cases.push_back(id);
    };
    if (source.held)
        for (const auto& agreed : source.actions) add(agreed.case_file);
    else
        for (const auto& row : source.agenda.items)
            if (row.item.case_file) add(*row.item.case_file);
    return cases;
}

std::int64_t lines_of_pack(const PackSource& source, const InvitedRow& recipient) {
    if (!source.held) return static_cast<std::int64_t>(source.agenda.items.size());
    return std::ranges::count_if(source.actions, [&](const auto& agreed) { return agreed.doer == recipient.attendance.person; });
}

} // namespace tandem::workspace
