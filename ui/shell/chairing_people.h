#pragma once
// Who can be chosen while a meeting is chaired: people of partners, never residents of a case.
#include "widgets/picker.h"
#include "workspace/meetings.h"
#include "workspace/parties.h"

namespace tandem::shell {

struct ChosenPerson {
    domain::PersonId person;
    std::optional<domain::PartyId> party;
};
std::optional<ChosenPerson> chosen_person(const QByteArray& id); // of a picker's item

// Those who are here first, then who else fits; each once. With a party: for whom somebody acts has to be known.
workspace::Result<std::vector<workspace::PersonHit>> find_doers(workspace::Workspace& workspace, domain::MeetingId meeting,
                                                                const std::string& typed);

enum class WhoIsPaid { Shown, Hidden }; // R71
QList<widgets::PickerItem> picker_items(const std::vector<workspace::PersonHit>& people, WhoIsPaid paid);

} // namespace tandem::shell
