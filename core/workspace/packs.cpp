#include "workspace/packs.h"

#include "documents/packs.h"
#include "domain/meetings/rules.h"
#include "storage/cases/cases_store.h"
#include "workspace/open_file.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::Presence;
using storage::sqlite::Connection;

bool gets_pack(const InvitedRow& row, bool held) {
    const auto presence = row.attendance.presence;
    return held || (presence != Presence::Absent && presence != Presence::Excused);
}

// Of the cases on the agenda: what is open, and what was agreed at this meeting.
std::vector<PackSource::Concerned> actions_of(Connection& connection, const Agenda& agenda, bool held) {
    const storage::CasesStore cases(connection);
    std::vector<PackSource::Concerned> concerned;
    for (const auto& row : agenda.items) {
        if (!row.item.case_file) continue;
        for (const auto& [action, doer, party] : cases.actions(*row.item.case_file)) {
            const bool agreed_here = held && action.agreed_in == agenda.meeting.meeting.id;
            if (agreed_here || std::holds_alternative<domain::ActionOpen>(action.state)) concerned.push_back({action.id, action.doer});
        }
    }
    return concerned;
}

bool is_asked_for(const PackRecipient& recipient, const AgendaRow& row) {
    return domain::is_invited_to(row.item, recipient.row.attendance.person);
}

// When to be there: at the beginning, and again after a part without them. Not until when: a part may hold what they do not know of.
std::vector<TimeOfDay> starts_for(const Agenda& agenda, domain::PersonId person) {
    std::vector<TimeOfDay> starts;
    bool is_there = false;
    for (const auto& row : agenda.items) {
        const bool comes = domain::is_invited_to(row.item, person);
        if (comes && !is_there && row.starts) starts.push_back(*row.starts);
        is_there = comes;
    }
    if (agenda.items.empty() && agenda.meeting.meeting.start) starts.push_back(*agenda.meeting.meeting.start);
    return starts;
}

// What was left out has no gap, neither in numbers nor in time: the minutes are those of the items that are in.
documents::PackMeeting heading(const PackSource& source, std::size_t number, std::int64_t minutes) {
    const auto& meeting = source.agenda.meeting.meeting;
    documents::PackMeeting pack;
    pack.table = source.agenda.meeting.table;
    pack.recipient = source.recipients[number - 1].row.name;
    pack.day = meeting.day;
    pack.starts = starts_for(source.agenda, source.recipients[number - 1].row.attendance.person);
    if (minutes > 0) pack.minutes = minutes;
    pack.copy = {number, source.recipients.size()};
    return pack;
}

const DisclosedItem* shown_at(const PackRecipient& recipient, domain::AgendaItemId item) {
    const auto found = std::ranges::find(recipient.items, item, &DisclosedItem::item);
    return found != recipient.items.end() && found->shown ? &*found : nullptr;
}

std::vector<documents::AgendaPackItem> items_for(const PackSource& source, const PackRecipient& recipient) {
    std::vector<documents::AgendaPackItem> items;
    for (const auto& row : source.agenda.items) {
        const bool is_about = row.item.case_file || row.item.consultation;
        const auto* about = is_about ? shown_at(recipient, row.item.id) : nullptr;
        if (!is_asked_for(recipient, row) || (is_about && about == nullptr)) continue;
        items.push_back({row.item.mode, row.item.minutes, about ? &*about->shown : nullptr});
    }
    return items;
}

std::int64_t minutes_of(const std::vector<documents::AgendaPackItem>& items) {
    std::int64_t minutes = 0;
    for (const auto& item : items) minutes += item.minutes;
    return minutes;
}

std::vector<const DisclosedItem*> each_case_once(const PackRecipient& recipient) {
    std::vector<const DisclosedItem*> once;
    for (const auto& item : recipient.items) {
        const bool known = std::ranges::any_of(once, [&](const auto* one) { return one->case_file == item.case_file; });
        if (item.shown && !known) once.push_back(&item);
    }
    return once;
}

struct Packed {
    std::vector<documents::PackedAction> own, others;
};

Packed actions_for(const PackSource& source, const PackRecipient& recipient) {
    Packed packed;
    for (const auto* item : each_case_once(recipient))
        for (const auto& action : item->shown->actions()) {
            const auto concerned = std::ranges::find(source.actions, action.id(), &PackSource::Concerned::action);
            if (concerned == source.actions.end()) continue;
            (concerned->doer == recipient.row.attendance.person ? packed.own : packed.others).push_back({&*item->shown, &action});
        }
    return packed;
}

} // namespace

Result<PackSource> gather_packs(Workspace& workspace, domain::MeetingId meeting, domain::Occasion occasion) {
    PackSource source;
    source.occasion = occasion;
    TANDEM_ASSIGN(source.agenda, show_agenda(workspace, meeting));
    source.held = std::holds_alternative<domain::MeetingHeld>(source.agenda.meeting.meeting.state);
    TANDEM_ASSIGN(auto invited, list_invited(workspace, meeting));
    std::erase_if(invited, [&](const InvitedRow& row) { return !gets_pack(row, source.held); });
    if (invited.empty()) return problem(ProblemCode::NothingToHandOut);
    std::ranges::sort(invited, {}, [](const InvitedRow& row) { return row.attendance.id; });
    std::vector<domain::AttendanceId> ids;
    for (const auto& row : invited) ids.push_back(row.attendance.id);
    TANDEM_ASSIGN(auto told, disclose_to_each(workspace, meeting, ids, occasion));
    for (auto& row : invited) {
        const auto found = std::ranges::find(told, row.attendance.id, &DisclosedToOne::recipient);
        source.recipients.push_back({std::move(row), found == told.end() ? std::vector<DisclosedItem>() : std::move(found->items)});
    }
    TANDEM_ASSIGN(source.actions, ask(workspace, [&](Connection& connection) { return actions_of(connection, source.agenda, source.held); }));
    return source;
}

documents::Document pack_for(const PackSource& source, std::size_t number, const documents::Wording& wording) {
    const auto& recipient = source.recipients[number - 1];
    auto actions = actions_for(source, recipient);
    if (source.held)
        return documents::action_pack({heading(source, number, 0), std::move(actions.own), std::move(actions.others)}, wording);
    auto items = items_for(source, recipient);
    const auto minutes = minutes_of(items);
    return documents::agenda_pack({heading(source, number, minutes), std::move(items), std::move(actions.own)}, wording);
}

std::vector<const DisclosedItem*> told_in(const PackSource& source, const PackRecipient& recipient) {
    auto cases = each_case_once(recipient);
    const auto listed = source.held ? std::vector<documents::AgendaPackItem>() : items_for(source, recipient);
    const auto is_listed = [&](const DisclosedItem* item) {
        return std::ranges::any_of(listed, [&](const auto& one) { return one.about && one.about->code() == item->shown->code(); });
    };
    const auto actions = actions_for(source, recipient);
    const auto stands_in = [](const DisclosedItem* item, const std::vector<documents::PackedAction>& packed) {
        return std::ranges::any_of(packed, [&](const auto& one) { return one.about == &*item->shown; });
    };
    std::erase_if(cases, [&](const DisclosedItem* item) {
        if (item->is_question) return true;
        return !is_listed(item) && !stands_in(item, actions.own) && !(source.held && stands_in(item, actions.others));
    });
    return cases;
}

std::int64_t lines_of_pack(const PackSource& source, const PackRecipient& recipient) {
    return static_cast<std::int64_t>(source.held ? actions_for(source, recipient).own.size() : items_for(source, recipient).size());
}

} // namespace tandem::workspace
