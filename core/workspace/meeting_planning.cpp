#include "domain/meetings/rules.h"
#include "storage/meetings/attendance_store.h"
#include "storage/meetings/meetings_store.h"
#include "workspace/meetings.h"
#include "workspace/stored.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

domain::Meeting meeting_from(const NewMeeting& wanted, domain::MeetingId id) {
    domain::Meeting meeting;
    meeting.id = id;
    meeting.table = wanted.table;
    meeting.title_text = without_blank(wanted.title_text);
    meeting.mode = wanted.mode;
    meeting.purpose = wanted.purpose;
    meeting.day = wanted.day;
    meeting.start = wanted.start;
    meeting.minutes = wanted.minutes;
    meeting.place = without_blank(wanted.place);
    return meeting;
}

Result<void> need_fitting(const domain::Meeting& meeting) {
    const auto misfit = domain::misfit_of(meeting);
    if (!misfit.empty()) return bad_value(misfit);
    return {};
}

domain::Attendance invitation(domain::AttendanceId id, domain::MeetingId meeting, const storage::StoredInvitee& invitee) {
    domain::Attendance attendance;
    attendance.id = id;
    attendance.meeting = meeting;
    attendance.person = invitee.person;
    attendance.party = invitee.party;
    attendance.role = invitee.role;
    return attendance;
}

Result<std::vector<domain::AgendaItem>> agenda_of(Workspace& workspace, domain::MeetingId id) {
    return ask(workspace, [&](Connection& connection) { return storage::MeetingsStore(connection).agenda(id); });
}

bool has_cases(const std::vector<domain::AgendaItem>& items) {
    return std::ranges::any_of(items, [](const domain::AgendaItem& item) { return item.case_file.has_value(); });
}

} // namespace

Result<PlannedMeeting> plan_meeting(Workspace& workspace, const NewMeeting& wanted) {
    TANDEM_TRY(stored<domain::MeetingTable>(workspace, wanted.table));
    const auto meeting = meeting_from(wanted, workspace.file().ids.next_id<domain::MeetingId>());
    TANDEM_TRY(need_fitting(meeting));
    TANDEM_ASSIGN(const auto core, ask(workspace, [&](Connection& connection) {
                      return storage::AttendanceStore(connection).core_of_table(meeting.table, meeting.day);
                  }));
    PlannedMeeting planned;
    planned.id = meeting.id;
    planned.invited = static_cast<std::int64_t>(core.size());
    TANDEM_ASSIGN(planned.changes, write(workspace, act_for(workspace, Verb::PlanMeeting), [&](storage::UnitOfWork& work) {
                      work.save(meeting);
                      for (const auto& invitee : core)
                          work.save(invitation(workspace.file().ids.next_id<domain::AttendanceId>(), meeting.id, invitee));
                  }));
    return planned;
}

Result<Changes> save_meeting(Workspace& workspace, const domain::Meeting& meeting) {
    TANDEM_ASSIGN(const auto before, stored<domain::Meeting>(workspace, meeting.id));
    TANDEM_TRY(need_fitting(meeting));
    if (!domain::may_become(before.state, meeting.state)) return bad_value("meeting.state");
    TANDEM_TRY(stored<domain::MeetingTable>(workspace, meeting.table));
    TANDEM_ASSIGN(const auto items, agenda_of(workspace, meeting.id));
    if (!domain::may_discuss_cases(meeting) && has_cases(items)) return bad_value("meeting.purpose");
    return write(workspace, act_for(workspace, Verb::ChangeMeeting), [&](storage::UnitOfWork& work) { work.save(meeting); });
}

Result<Changes> cancel_meeting(Workspace& workspace, domain::MeetingId id, const std::string& reason) {
    TANDEM_ASSIGN(auto meeting, stored<domain::Meeting>(workspace, id));
    const domain::MeetingState cancelled = domain::MeetingCancelled{reason};
    if (!domain::may_become(meeting.state, cancelled)) return bad_value("meeting.state");
    meeting.state = cancelled;
    return write(workspace, act_for(workspace, Verb::CancelMeeting), [&](storage::UnitOfWork& work) { work.save(meeting); });
}

Result<Changes> remove_meeting(Workspace& workspace, domain::MeetingId id) {
    TANDEM_TRY(stored<domain::Meeting>(workspace, id));
    TANDEM_ASSIGN(const auto items, agenda_of(workspace, id));
    TANDEM_ASSIGN(const auto invited,
                  ask(workspace, [&](Connection& connection) { return storage::AttendanceStore(connection).of_meeting(id); }));
    return write(workspace, act_for(workspace, Verb::RemoveMeeting), [&](storage::UnitOfWork& work) {
        for (const auto& item : items) work.remove<domain::AgendaItem>(item.id);
        for (const auto& one : invited) work.remove<domain::Attendance>(one.attendance.id);
        work.remove<domain::Meeting>(id);
    });
}

} // namespace tandem::workspace
