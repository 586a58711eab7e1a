#include "domain/consultation/rules.h"
#include "domain/meetings/rules.h"
#include "domain/network/rules.h"
#include "domain/steps.h"
#include "storage/meetings/attendance_store.h"
#include "storage/meetings/meetings_store.h"
#include "workspace/companions_heard.h"
#include "workspace/meeting_heard.h"
#include "workspace/meeting_of_now.h"
#include "workspace/meetings.h"
#include "workspace/networks.h"
#include "workspace/saving.h"
#include "workspace/stored.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::Presence;
using storage::sqlite::Connection;

// Staying in a state counts as no step here: a meeting begins once and ends once.
bool may_go_on_to(const domain::MeetingState& from, const domain::MeetingState& to) {
    return domain::state_word(from) != domain::state_word(to) && domain::may_become(from, to);
}

struct Course {
    domain::Meeting meeting;
    std::vector<domain::AgendaItem> items;
    std::vector<storage::StoredInvited> people;
};

Result<Course> course_of(Workspace& workspace, domain::MeetingId id) {
    Course course;
    TANDEM_ASSIGN(course.meeting, stored<domain::Meeting>(workspace, id));
    TANDEM_TRY(ask(workspace, [&](Connection& connection) {
        course.items = storage::MeetingsStore(connection).agenda(id);
        course.people = storage::AttendanceStore(connection).of_meeting(id);
    }));
    return course;
}

bool is_under_way(const domain::Meeting& meeting) { return std::holds_alternative<domain::MeetingUnderWay>(meeting.state); }
bool is_planned(const domain::Meeting& meeting) { return std::holds_alternative<domain::MeetingPlanned>(meeting.state); }

void seat_those_coming(Course& course) {
    for (auto& one : course.people)
        if (one.attendance.presence == Presence::Coming) one.attendance.presence = Presence::Present;
}

bool was_there(Presence presence) { return presence == Presence::Present || presence == Presence::Left; }

// As it stands on the minutes: who was there by the names of now, who did not come as absent.
domain::Attendance on_minutes(const storage::StoredInvited& one) {
    domain::Attendance attendance = one.attendance;
    if (attendance.presence == Presence::Invited || attendance.presence == Presence::Coming) attendance.presence = Presence::Absent;
    if (!was_there(attendance.presence)) return attendance;
    domain::Person person;
    person.name = one.name;
    domain::Party party;
    party.name = one.party;
    return domain::with_names_then(std::move(attendance), person, attendance.party ? &party : nullptr);
}

domain::AgendaItem after_meeting(domain::AgendaItem item) {
    if (std::holds_alternative<domain::ItemPlanned>(item.state)) item.state = domain::ItemPostponed{};
    return item;
}

// Where people are spoken of without having been asked, there are rules for that first (R54).
Result<void> need_regulation(Workspace& workspace, const Course& course) {
    if (std::ranges::none_of(course.items, [](const domain::AgendaItem& item) { return item.case_file.has_value(); })) return {};
    const auto network = network_of(workspace);
    if (network && domain::refuse_stage(*network, domain::NetworkStage::Running)) return problem(ProblemCode::RegulationNeeded);
    return {};
}

// What the meeting answered to a question without a name is its advice.
Result<std::optional<domain::ConsultationQuestion>> question_answered_by(Workspace& workspace, const domain::AgendaItem& item) {
    using Answered = std::optional<domain::ConsultationQuestion>;
    if (!item.consultation || !item.outcome || !std::holds_alternative<domain::ItemDiscussed>(item.state)) return Answered();
    TANDEM_ASSIGN(auto question, lifted(workspace.file().store().find<domain::ConsultationQuestion>(*item.consultation)));
    const domain::ConsultationState advised = domain::ConsultationAdvised{day_of_now(workspace), *item.outcome};
    if (!question || !domain::may_become(question->state, advised)) return Answered();
    question->state = advised;
    return Answered(*std::move(question));
}

} // namespace

Result<Changes> begin_meeting(Workspace& workspace, domain::MeetingId id) {
    TANDEM_ASSIGN(auto course, course_of(workspace, id));
    const domain::MeetingState begun = domain::MeetingUnderWay{workspace.file().now()};
    if (!may_go_on_to(course.meeting.state, begun)) return bad_value("meeting.state");
    TANDEM_TRY(need_regulation(workspace, course));
    course.meeting.state = begun;
    seat_those_coming(course);
    return write(workspace, act_for(workspace, Verb::BeginMeeting), [&](storage::UnitOfWork& work) {
        work.save(course.meeting);
        for (const auto& one : course.people) work.save(one.attendance);
    });
}

Result<Changes> record_item(Workspace& workspace, domain::AgendaItemId id, const domain::AgendaItemState& state,
                            const std::optional<std::string>& outcome) {
    TANDEM_ASSIGN(auto item, stored<domain::AgendaItem>(workspace, id));
    TANDEM_ASSIGN(const auto meeting, stored<domain::Meeting>(workspace, item.meeting));
    const bool met = is_under_way(meeting) || std::holds_alternative<domain::MeetingHeld>(meeting.state);
    if (!met && std::holds_alternative<domain::ItemDiscussed>(state)) return bad_value("meeting.state");
    if (!domain::may_become(item.state, state)) return bad_value("agenda_item.state");
    item.state = state;
    item.outcome = without_blank(outcome);
    auto act = act_for(workspace, Verb::RecordItem);
    if (item.case_file) act.about_case = item.case_file->uuid();
    TANDEM_ASSIGN(const auto answered, question_answered_by(workspace, item));
    TANDEM_ASSIGN(auto changes, write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
                      work.save(item);
                      if (answered) work.save(*answered);
                  }));
    if (std::holds_alternative<domain::ItemDiscussed>(state)) {
        TANDEM_TRY(note_heard(workspace, id));
        TANDEM_TRY(record_companions_heard(workspace, item));
    }
    if (std::holds_alternative<domain::ItemPostponed>(state)) TANDEM_TRY(note_shown(workspace, id)); // it stood on the screen until then
    return changes;
}

Result<Changes> finish_meeting(Workspace& workspace, domain::MeetingId id) {
    TANDEM_ASSIGN(auto course, course_of(workspace, id));
    const domain::MeetingState held = domain::MeetingHeld{workspace.file().now()};
    if (!may_go_on_to(course.meeting.state, held)) return bad_value("meeting.state");
    if (is_planned(course.meeting)) seat_those_coming(course); // it was never begun: then it begins and ends now
    course.meeting.state = held;
    return write(workspace, act_for(workspace, Verb::FinishMeeting), [&](storage::UnitOfWork& work) {
        work.save(course.meeting);
        for (const auto& one : course.people) work.save(on_minutes(one));
        for (const auto& item : course.items) work.save(after_meeting(item));
    });
}

Result<std::optional<domain::MeetingId>> meeting_of_now(Workspace& workspace) {
    TANDEM_TRY(need_more_than_codes(workspace));
    const auto& file = workspace.file();
    return ask(workspace, [&](Connection& connection) -> std::optional<domain::MeetingId> {
        const auto meeting = storage::MeetingsStore(connection).under_way();
        if (!meeting) return std::nullopt;
        const auto since = std::get<domain::MeetingUnderWay>(meeting->state).since;
        return file.zone.day_of(since) == day_of_now(workspace) ? std::optional(meeting->id) : std::nullopt;
    });
}

} // namespace tandem::workspace
