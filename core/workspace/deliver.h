#pragma once
// What leaves the program: printed, saved or sent. The only way out for anything about a case.
#include "documents/document.h"
#include "documents/wording.h"
#include "domain/meetings/records.h"
#include "workspace/workspace.h"

#include <span>

namespace tandem::workspace {

enum class PackFormat { Html, Text, Pdf };

// How a document becomes a PDF; given by who can make one (ui/print). Empty result: it could not be made.
using PdfMaker = std::function<std::string(const documents::Document&)>;

struct PackFile {
    Path path;
    std::string recipient; // name of the person, for the screen; never in the path
};

// Writes one pack per person invited to the meeting into `folder` (made when missing, owner only): agenda before the
// meeting, list of actions after it. Each holds what its recipient may have in a file, which is less than on paper (disclosure.md,
// cap 12). Existing files are not written over. All packs or none. Each case in each pack comes in the register of disclosures, here
// and when packs are printed.
Result<std::vector<PackFile>> hand_out_packs(Workspace& workspace, domain::MeetingId meeting, const Path& folder,
                                             std::span<const PackFormat> formats, const documents::Wording& wording,
                                             const PdfMaker& pdf = {}, const Progress& progress = {});

// The packs to look at before they leave, as they will be on paper or in a file; looking records nothing.
struct Pack {
    domain::AttendanceId recipient;
    std::string name;  // of the recipient
    std::string party;
    std::optional<domain::PartyKind> party_kind;
    std::int64_t lines = 0; // items of the agenda, or actions of their own
    documents::Document document;
};
Result<std::vector<Pack>> preview_packs(Workspace& workspace, domain::MeetingId meeting, domain::Occasion occasion,
                                        const documents::Wording& wording);

// On paper, as it stands now: what was withdrawn since somebody looked is not in it. Written down before it goes to the printer: what
// is not written down has not been handed out. In the order in which people were invited.
Result<std::vector<documents::Document>> print_packs(Workspace& workspace, domain::MeetingId meeting,
                                                     std::span<const domain::AttendanceId> recipients, const documents::Wording& wording);

// "Doorgeefbriefje": for the one who does an action, and was perhaps not at the table. What they may have on paper of it, and not
// more. MayNotKnow when they may not know that there is such a case.
Result<documents::Document> preview_work_note(Workspace& workspace, domain::ActionId action, const documents::Wording& wording);
// The same, on its way to the printer: written down first.
Result<documents::Document> print_work_note(Workspace& workspace, domain::ActionId action, const documents::Wording& wording);

// What a coordinator elsewhere gets who takes a case over: the minimum set, with what was tried (disclosure.md, "Handover"). MayNotKnow
// when the handover opens nothing, or not any more.
Result<documents::Document> preview_handover(Workspace& workspace, domain::HandoverGroundId handover, const documents::Wording& wording);
// The same, on its way to the printer: written down first.
Result<documents::Document> print_handover(Workspace& workspace, domain::HandoverGroundId handover, const documents::Wording& wording);

} // namespace tandem::workspace
