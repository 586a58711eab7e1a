#pragma once
// What F6 says while a meeting is chaired: who it is about, why the room hears what it hears, and what would help afterwards.
#include "workspace/disclosing.h"

#include <QStringList>

namespace tandem::shell {

struct Explained {
    QStringList names, reasons;
};

// The room may look along while the key is held: whom a reason is about is said where a chair may know it (an agreement, a promise,
// consent, who is needed or was asked), and ties, objections and shields do not show at all (disclosure.md, "The order of the sum").
QStringList reasons_for_chair(const workspace::RoomReasons& why);

struct CaseAtItem {
    domain::CaseId id;
    std::string code;
};
// The look at the identities is written in the logbook with that purpose.
workspace::Result<Explained> explain_item(workspace::Workspace& file, domain::MeetingId meeting, const CaseAtItem& about, const std::string& purpose);

} // namespace tandem::shell
