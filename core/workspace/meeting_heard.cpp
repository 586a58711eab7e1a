#include "workspace/meeting_heard.h"

#include "storage/records/select.h"
#include "workspace/disclosing.h"
#include "workspace/disclosure_rows.h"
#include "workspace/meetings.h"
#include "workspace/saving.h"
#include "workspace/stored.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::Occasion;
using storage::sqlite::Connection;

// The screens of a meeting show no lines; at the table they are spoken of.
WithLines lines_at(Occasion occasion) { return occasion == Occasion::Table ? WithLines::Yes : WithLines::No; }

template <class SomeId>
bool are_among(const std::vector<SomeId>& some, const std::vector<SomeId>& all) {
    return std::ranges::all_of(some, [&](const SomeId& one) { return std::ranges::find(all, one) != all.end(); });
}

// They were told as much at this item before, on the screen or at the table.
bool is_known(const std::vector<domain::Disclosure>& known, const domain::Disclosure& one) {
    return std::ranges::any_of(known, [&](const domain::Disclosure& other) {
        const bool to_them = other.audience == one.audience && other.level == one.level;
        return to_them && are_among(one.subjects, other.subjects) && are_among(one.lines, other.lines);
    });
}

domain::Disclosure told_at(Workspace& workspace, const domain::AgendaItem& item, Occasion occasion) {
    domain::Disclosure like;
    like.at = workspace.file().now();
    like.case_file = *item.case_file;
    like.occasion = occasion;
    like.meeting = item.meeting;
    like.agenda_item = item.id;
    return like;
}

// Of this item to each of these people, as far as it is not in the register yet.
Result<std::vector<domain::Disclosure>> rows_to_add(Workspace& workspace, const domain::AgendaItem& item, const policy::DisclosedCase& told,
                                                    const std::vector<domain::Attendance>& people, Occasion occasion) {
    TANDEM_ASSIGN(const auto known, ask(workspace, [&](Connection& connection) {
                      return storage::select_records<domain::Disclosure>(connection, "agenda_item = ?1 AND case_file = ?2", item.id, *item.case_file);
                  }));
    domain::Disclosure like = told_at(workspace, item, occasion);
    std::vector<domain::Disclosure> rows;
    for (const auto& one : people) {
        like.audience = domain::AudienceAttendance{one.id, one.person, one.party};
        for (auto& row : rows_for(workspace, told, lines_at(occasion), like))
            if (!is_known(known, row)) rows.push_back(std::move(row));
    }
    return rows;
}

// Whoever is present, or that one of them; the owner knows the case already.
Result<std::vector<domain::Attendance>> listeners(Workspace& workspace, domain::MeetingId meeting, std::optional<domain::AttendanceId> only) {
    TANDEM_ASSIGN(const auto invited, invited_audiences(workspace, meeting));
    std::vector<domain::Attendance> people;
    for (const auto& [attendance, audience] : invited) {
        const bool is_here = attendance.presence == domain::Presence::Present && !std::holds_alternative<policy::CaseOwner>(audience);
        if (is_here && (!only || *only == attendance.id)) people.push_back(attendance);
    }
    return people;
}

Result<Changes> write_down(Workspace& workspace, const domain::AgendaItem& item, Occasion occasion, std::optional<domain::AttendanceId> only = {}) {
    if (!item.case_file) return Changes();
    TANDEM_ASSIGN(const auto people, listeners(workspace, item.meeting, only));
    if (people.empty()) return Changes();
    TANDEM_ASSIGN(const auto items, disclose_to_room(workspace, item.meeting, occasion));
    const auto told = std::ranges::find(items, item.id, &DisclosedItem::item);
    if (told == items.end() || !told->shown) return Changes();
    TANDEM_ASSIGN(const auto rows, rows_to_add(workspace, item, *told->shown, people, occasion));
    if (rows.empty()) return Changes();
    auto act = act_about(workspace, Verb::RecordDisclosure, *item.case_file);
    act.kind = told_for_good;
    return write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
        for (const auto& row : rows) work.save(row);
    });
}

// Whether they saw or heard of any case of this meeting.
Result<bool> heard_something(Workspace& workspace, domain::MeetingId meeting, domain::AttendanceId who) {
    return ask(workspace, [&](Connection& connection) {
        const auto rows = storage::select_records<domain::Disclosure>(connection, "meeting = ?1", meeting);
        return std::ranges::any_of(rows, [&](const domain::Disclosure& row) {
            const auto* listener = std::get_if<domain::AudienceAttendance>(&row.audience);
            return listener != nullptr && listener->attendance == who;
        });
    });
}

Result<bool> is_under_way(Workspace& workspace, domain::MeetingId id) {
    TANDEM_ASSIGN(const auto meeting, stored<domain::Meeting>(workspace, id));
    return std::holds_alternative<domain::MeetingUnderWay>(meeting.state);
}

} // namespace

Result<Changes> note_shown(Workspace& workspace, domain::AgendaItemId id) {
    TANDEM_ASSIGN(const auto item, stored<domain::AgendaItem>(workspace, id));
    TANDEM_ASSIGN(const bool now, is_under_way(workspace, item.meeting));
    return now ? write_down(workspace, item, Occasion::Screen) : Changes();
}

Result<Changes> note_heard(Workspace& workspace, domain::AgendaItemId id) {
    TANDEM_ASSIGN(const auto item, stored<domain::AgendaItem>(workspace, id));
    return write_down(workspace, item, Occasion::Table);
}

Result<Changes> see_off(Workspace& workspace, domain::AttendanceId who, domain::AgendaItemId at, domain::Presence then) {
    TANDEM_ASSIGN(const auto item, stored<domain::AgendaItem>(workspace, at));
    TANDEM_ASSIGN(const bool now, is_under_way(workspace, item.meeting));
    if (!now) return set_presence(workspace, who, then);
    TANDEM_TRY(write_down(workspace, item, Occasion::Table, who));
    TANDEM_ASSIGN(const bool heard, heard_something(workspace, item.meeting, who));
    const bool went = then == domain::Presence::Absent && heard; // the minutes say so too
    return set_presence(workspace, who, went ? domain::Presence::Left : then);
}

} // namespace tandem::workspace
