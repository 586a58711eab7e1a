#pragma once
// What somebody would get of a case, as a document. Looking records nothing; what leaves goes through deliver.h.
#include "documents/document.h"
#include "documents/wording.h"
#include "workspace/disclosing.h"

namespace tandem::workspace {

// Nothing when they may not know that the case exists. `recipient` is how the document names whom it is for.
Result<std::optional<documents::Document>> render_case(Workspace& workspace, const DisclosureWish& wish, const std::string& recipient,
                                                       const documents::Wording& wording);
// For everybody at that meeting at once. NotFound when the case does not stand on its agenda.
Result<std::optional<documents::Document>> render_for_room(Workspace& workspace, domain::CaseId case_file, domain::MeetingId meeting,
                                                           domain::Occasion occasion, const documents::Wording& wording);

} // namespace tandem::workspace
