#pragma once
// What the screens of one meeting show: read in one go on the thread of the file, plain data from then on.
#include "workspace/consultations.h"
#include "workspace/meeting_parts.h"
#include "workspace/meetings.h"
#include "workspace/networks.h"

#include <QString>

#include <map>
#include <set>

namespace tandem::meetings {

struct PartyAtMeeting {
    domain::PartyId id;
    std::string name;
    domain::PartyKind kind{};
};

struct MeetingView {
    workspace::Agenda agenda;
    std::vector<workspace::InvitedRow> invited;
    std::vector<workspace::TableRow> tables;
    std::set<std::string> without_question; // codes of new cases on the agenda that ask nothing of the network yet (R40)

    std::vector<PartyAtMeeting> parties; // of those who were invited, each once
    std::map<domain::AgendaItemId, std::vector<domain::PartyId>> needed_proposed; // where the chair confirmed nobody yet (cap 7)

    std::vector<workspace::ItemOutlook> outlook; // of the items about a case, while it may still change

    std::vector<workspace::ConsultationRow> questions; // without a name, read through and not on this agenda yet (R50)

    const domain::Meeting& meeting() const { return agenda.meeting.meeting; }
    std::string state() const;      // word of domain::MeetingState
    bool may_still_change() const;  // planned: neither begun, held nor cancelled
    bool hides_who_is_paid() const; // R71
    const workspace::ItemOutlook* outlookOf(domain::AgendaItemId item) const; // null: not about a case
    QString nameOf(domain::PersonId invited) const; // the party, and the person too where more of it come
    domain::PartyKind kindOf(domain::PersonId invited) const;
    QString namesOf(const std::vector<domain::PersonId>& invited) const;
    bool partsWouldHelp() const; // somebody who comes may not know of an item, and others may
};
workspace::Result<MeetingView> read_meeting(workspace::Workspace& workspace, domain::MeetingId id);

// What the summary of a meeting says beside its agenda.
struct NewAction {
    std::string case_code, kind, doer;
    std::optional<Day> due;
};
struct MeetingSummary {
    std::vector<NewAction> actions; // agreed at this meeting, at the level `code`
    std::int64_t without_day = 0;
    std::int64_t done = 0, not_done = 0; // agreements of before that ended on the day of this meeting
};
workspace::Result<MeetingSummary> read_summary(workspace::Workspace& workspace, const workspace::Agenda& agenda);

// From the text of a place; nothing when it is none.
std::optional<domain::MeetingId> meeting_id(const QString& text);

} // namespace tandem::meetings
