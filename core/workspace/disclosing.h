#pragma once
// The one way in which something about a case reaches anybody but its owner: through the policy (disclosure.md). Looking here
// records nothing; what is handed out, shown or said is written down by deliver, by meetings and by record_disclosure.
#include "domain/consent/words.h"
#include "domain/meetings/records.h"
#include "policy/changes.h"
#include "policy/disclosed_case.h"
#include "workspace/workspace.h"

#include <span>

namespace tandem::workspace {

// For whom, and on what occasion, on the day that the workspace stands on.
struct DisclosureWish {
    domain::CaseId case_file;
    policy::Audience audience;
    domain::Occasion occasion{};
    std::optional<domain::AgendaItemId> item{}; // of a meeting, where the chair says who is needed and the meeting has a purpose
};

// Nothing when the audience may not know that the case exists. BadValue for an item that is about another case.
Result<std::optional<policy::DisclosedCase>> disclose_case(Workspace& workspace, const DisclosureWish& wish);

// Why, and what would raise it: for the owner, who passes on no more than `readable_by` lets through.
struct DisclosureReasons {
    policy::Answer answer;
    std::vector<policy::ChangesTogether> changes;
};
Result<DisclosureReasons> explain_disclosure(Workspace& workspace, const DisclosureWish& wish);
// The same for each of many, in their order; the case is read once.
Result<std::vector<DisclosureReasons>> explain_to_each(Workspace& workspace, domain::CaseId id, std::span<const policy::Audience> audiences,
                                                       domain::Occasion occasion);

// An item of a meeting as everybody present may hear it. Without a case and without a question it is about nobody, and not in here.
struct DisclosedItem {
    domain::AgendaItemId item;
    domain::CaseId case_file; // of a question without a name: its own id
    policy::RoomState state = policy::RoomState::Neutral;
    std::optional<policy::DisclosedCase> shown; // nothing while neutral
    bool is_question = false; // without a name: about nobody, so nothing of it stands in the register
};
// All cases on the agenda, for whoever is present, or for whoever is expected while nobody is.
Result<std::vector<DisclosedItem>> disclose_to_room(Workspace& workspace, domain::MeetingId meeting, domain::Occasion occasion);
// What was typed at the meeting itself, such as a theme or an outcome: without the names of those whose cases are on its agenda.
Result<std::vector<std::string>> without_names_of_agenda(Workspace& workspace, domain::MeetingId meeting, std::vector<std::string> texts);
// The same cases as each of these people may have them, for what they take home. The owner is one of them as everybody else. Of a
// case that somebody may not know of `shown` is empty, and the state Neutral.
struct DisclosedToOne {
    domain::AttendanceId recipient;
    std::vector<DisclosedItem> items;
};
Result<std::vector<DisclosedToOne>> disclose_to_each(Workspace& workspace, domain::MeetingId meeting,
                                                     std::span<const domain::AttendanceId> recipients, domain::Occasion occasion);
// Why an item is what it is for the room; for the owner. NotFound when the case does not stand on that agenda.
struct RoomReasons {
    policy::RoomAnswer answer;
    std::vector<policy::ChangesTogether> changes;
    std::vector<std::string> present; // for whom each of answer.present is there: the party, else the person
};
Result<RoomReasons> explain_room(Workspace& workspace, domain::CaseId case_file, domain::MeetingId meeting, domain::Occasion occasion);
// Everybody who was invited, in which capacity.
struct InvitedAudience {
    domain::Attendance attendance;
    policy::Audience audience;
};
Result<std::vector<InvitedAudience>> invited_audiences(Workspace& workspace, domain::MeetingId meeting);
// Whoever is present, or whoever is expected while nobody is.
Result<std::vector<InvitedAudience>> audiences_in_room(Workspace& workspace, domain::MeetingId meeting);
// Of those, the ones that an item is for: while a meeting is planned without who is not invited to it, and from then on everybody
// who is in the room, invited or not.
std::vector<InvitedAudience> room_for(std::vector<InvitedAudience> in_room, const domain::Meeting& meeting, const domain::AgendaItem& item);

// In which capacity a party or a person hears of a case: a party by who holds its seat at the table of the case, else by its
// contact person; a person by the first capacity that holds. NotFound when there is nobody of that id.
Result<policy::Audience> audience_of(Workspace& workspace, domain::CaseId case_file, domain::PartyId party);
Result<policy::Audience> audience_of(Workspace& workspace, domain::CaseId case_file, domain::PersonId person);
// One that is no party of ours; a party that is one hears as policy::StatutoryService of its own id.
policy::Audience audience_of(domain::StatutoryService service);

} // namespace tandem::workspace
