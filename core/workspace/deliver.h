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
// meeting, list of actions after it. Until a level is computed per audience a pack holds case code, kind of action,
// doer and date only. Existing files are not written over. All packs or none. Each case in each pack comes in the register of
// disclosures, here and when packs are printed.
Result<std::vector<PackFile>> hand_out_packs(Workspace& workspace, domain::MeetingId meeting, const Path& folder,
                                             std::span<const PackFormat> formats, const documents::Wording& wording,
                                             const PdfMaker& pdf = {}, const Progress& progress = {});

// The same packs to look at before they leave; looking records nothing.
struct Pack {
    domain::AttendanceId recipient;
    std::string name;  // of the recipient
    std::string party;
    std::optional<domain::PartyKind> party_kind;
    std::int64_t lines = 0; // items of the agenda, or actions of their own
    documents::Document document;
};
Result<std::vector<Pack>> preview_packs(Workspace& workspace, domain::MeetingId meeting, const documents::Wording& wording);

// Written down before they go to the printer: what is not written down has not been handed out.
Result<void> record_printed(Workspace& workspace, domain::MeetingId meeting, std::span<const domain::AttendanceId> recipients);

} // namespace tandem::workspace
