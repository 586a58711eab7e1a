#pragma once
// A case of canaries on the agenda of a meeting, made by the verbs that a person has: a resident, a partner and a child, who reported
// something, and somebody who promised to go there. Nobody said yes to anything, so nobody hears a name.
#include "support/canary_identity.h"
#include "workspace/actions.h"
#include "workspace/cases.h"
#include "workspace/identities.h"
#include "workspace/meeting_parts.h"
#include "workspace/meetings.h"
#include "workspace/new_ids.h"
#include "workspace/parties.h"
#include "workspace/today.h"

#include <algorithm>

namespace tandem::test {

struct CanaryCase {
    domain::CaseId id;
    std::string code;
    domain::SubjectId resident;
    domain::AgendaItemId item;
    domain::PartyId party; // whose person promised to go there
};

inline workspace::Result<void> write_down(workspace::Workspace& file, const Canary& canary, std::optional<domain::SubjectId> subject,
                                          std::optional<domain::ReportId> reported = {}) {
    auto who = identity_of(canary, workspace::new_id_of<domain::IdentityId>(file));
    who.subject = subject;
    who.reporter_of = reported;
    TANDEM_TRY(workspace::save_identity(file, who));
    return {};
}

inline workspace::Result<void> add_relative(workspace::Workspace& file, domain::CaseId id, domain::SubjectRole role, const Canary& canary) {
    domain::CaseSubject one;
    one.id = workspace::new_id_of<domain::SubjectId>(file);
    one.case_file = id;
    one.role = role;
    one.order = role == domain::SubjectRole::Partner ? 2 : 3;
    TANDEM_TRY(workspace::save_subject(file, one));
    return write_down(file, canary, one.id);
}

inline workspace::Result<void> add_promise(workspace::Workspace& file, domain::MeetingId meeting, CanaryCase& about) {
    TANDEM_ASSIGN(const auto invited, workspace::list_invited(file, meeting));
    const auto doer = std::ranges::find_if(invited, [](const auto& row) { return row.attendance.party.has_value(); });
    if (doer == invited.end()) return workspace::problem(workspace::ProblemCode::NotFound, "attendance");
    about.party = *doer->attendance.party;
    domain::ActionItem action;
    action.id = workspace::new_id_of<domain::ActionId>(file);
    action.case_file = about.id;
    action.kind = "visit";
    action.text = "gaat langs";
    action.doer = doer->attendance.person;
    action.party = about.party;
    action.agreed_on = file.today();
    action.due = file.today().plus_days(3);
    TANDEM_TRY(workspace::save_action(file, action));
    return {};
}

inline workspace::Result<domain::AgendaItemId> put_on_agenda(workspace::Workspace& file, domain::MeetingId meeting, domain::CaseId id) {
    workspace::NewItem wanted;
    wanted.mode = domain::AgendaItemMode::NewCase;
    wanted.case_file = id;
    TANDEM_TRY(workspace::add_item(file, meeting, wanted));
    TANDEM_ASSIGN(const auto agenda, workspace::show_agenda(file, meeting));
    for (const auto& row : agenda.items)
        if (row.item.case_file == id) return row.item.id;
    return workspace::problem(workspace::ProblemCode::NotFound, "agenda_item");
}

// Identities only: no name stands in a text that somebody typed.
inline workspace::Result<CanaryCase> add_canary_case(workspace::Workspace& file, domain::MeetingId meeting) {
    TANDEM_ASSIGN(const auto agenda, workspace::show_agenda(file, meeting));
    workspace::NewCase wanted;
    wanted.table = agenda.meeting.meeting.table;
    wanted.needs = {"gezelschap"};
    wanted.question_to_network = "Wie gaat er langs?";
    TANDEM_ASSIGN(const auto started, workspace::start_case(file, wanted));
    TANDEM_ASSIGN(const auto shown, workspace::show_case(file, started.code));
    CanaryCase about{started.id, started.code, shown.subjects.front().id, {}, {}};
    TANDEM_TRY(write_down(file, canary_resident, about.resident));
    TANDEM_TRY(add_relative(file, about.id, domain::SubjectRole::Partner, canary_partner));
    TANDEM_TRY(add_relative(file, about.id, domain::SubjectRole::Child, canary_child));
    TANDEM_ASSIGN(const auto today, workspace::show_today(file));
    if (today.feedback.empty()) return workspace::problem(workspace::ProblemCode::NotFound, "concern_report");
    TANDEM_TRY(write_down(file, canary_reporter, std::nullopt, today.feedback.front().id));
    TANDEM_TRY(workspace::write_room_story(file, about.id, "Iemand zoekt gezelschap."));
    TANDEM_TRY(workspace::approve_room_story(file, about.id));
    TANDEM_TRY(add_promise(file, meeting, about));
    TANDEM_ASSIGN(about.item, put_on_agenda(file, meeting, about.id));
    return about;
}

// What people type in a hurry: names in the question, a need, a note and what somebody is going to do.
inline workspace::Result<workspace::Changes> type_names(workspace::Workspace& file, const CanaryCase& about) {
    TANDEM_ASSIGN(auto shown, workspace::show_case(file, about.code));
    shown.case_file.question_to_network = "Wie gaat er langs bij " + canary_resident.all_typed() + "?";
    TANDEM_TRY(workspace::save_case(file, shown.case_file));
    domain::Need need;
    need.id = workspace::new_id_of<domain::NeedId>(file);
    need.case_file = about.id;
    need.text = "hulp voor " + canary_partner.all_typed();
    TANDEM_TRY(workspace::save_need(file, need));
    domain::Line line;
    line.id = workspace::new_id_of<domain::LineId>(file);
    line.case_file = about.id;
    line.about = {about.resident};
    line.text = canary_resident.all_typed() + " komt weinig buiten.";
    TANDEM_TRY(workspace::save_line(file, line));
    auto action = shown.actions.front().action;
    action.text = "gaat langs bij " + canary_child.all_typed();
    return workspace::save_action(file, action);
}

// Whoever may not know of it has gone, so that the room hears of it.
inline workspace::Result<bool> send_out_who_may_not_know(workspace::Workspace& file, domain::MeetingId meeting, domain::AgendaItemId item) {
    TANDEM_ASSIGN(const auto outlook, workspace::outlook_of(file, meeting));
    for (const auto& one : outlook) {
        if (one.item != item) continue;
        for (const auto& guest : one.guests) {
            if (guest.hears >= domain::IdentityLevel::Anonymous) continue;
            TANDEM_TRY(workspace::set_presence(file, guest.attendance, domain::Presence::Left));
        }
    }
    return true;
}

} // namespace tandem::test
