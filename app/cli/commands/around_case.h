#pragma once
// What goes on around a case: how it goes, who helps, what happened outside of meetings.
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "workspace/attachments.h"
#include "workspace/contacts.h"
#include "workspace/help.h"
#include "workspace/situation.h"

namespace tandem::cli {

struct Around {
    workspace::CaseHelp help{};
    workspace::CaseContacts contacts{};
    std::vector<workspace::SituationRow> situation{};
    std::vector<workspace::AttachmentRow> attachments{};
};
Outcome<Around> around_case(Workspace& opened, domain::CaseId id);

// Who helps is a name: shown with a purpose only.
Value help_json(const Around& around, bool with_names);
Value situation_json(const Around& around);
Value contacts_json(const Around& around);
Value attachments_json(const Around& around);
void say_situation(const Output& out, const Around& around);
void say_around(const Output& out, const Around& around, bool with_names);

} // namespace tandem::cli
