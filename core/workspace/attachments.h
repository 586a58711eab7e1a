#pragma once
// Pictures and other files of a case, encrypted with all the rest. A picture is shown inside; another file stays sealed and only leaves
// through hand_out_attachment, which writes the register.
#include "domain/cases/attachment.h"
#include "workspace/disclosures.h"

namespace tandem::workspace {

inline constexpr std::size_t most_attachment_bytes = 10'000'000;

struct AttachmentRow {
    domain::Attachment attachment;
    std::string added_by;
};
Result<std::vector<AttachmentRow>> attachments_of(Workspace& workspace, domain::CaseId id); // the newest first

// `kind` is told from the content: PNG and JPEG are pictures, whatever their name. TooLarge above most_attachment_bytes (number: the limit),
// BadValue "attachment.bytes" for nothing, BadValue "attachment.caption" without words.
struct NewAttachment {
    domain::CaseId case_file;
    std::string caption;
    std::string content; // bytes
    std::vector<domain::SubjectId> about{};
    std::vector<std::string> categories{};
    bool professional_secrecy = false;
};
struct AddedAttachment {
    domain::AttachmentId id;
    Changes changes;
};
Result<AddedAttachment> add_attachment(Workspace& workspace, const NewAttachment& wanted);
Result<Changes> save_attachment(Workspace& workspace, const domain::Attachment& attachment); // caption, about, categories, secrecy
Result<Changes> remove_attachment(Workspace& workspace, domain::AttachmentId id);

// What it is, for the owner's own screen. FileDamaged when a piece is missing.
Result<std::string> content_of(Workspace& workspace, domain::AttachmentId id);

// Written to `path`, which must not be there yet (FileExists), and in the register. As a line in a loose file: to who may hear all it is
// about by name, in its categories. MayNotKnow for anybody else; NotInAFile for who may hear it and yet not have it as a loose file, as
// the table agreed. To a party, a person, the resident, a service or another network; BadValue "disclosure.audience" for others.
Result<Changes> hand_out_attachment(Workspace& workspace, domain::AttachmentId id, const domain::DisclosureAudience& audience, const Path& path);

} // namespace tandem::workspace
