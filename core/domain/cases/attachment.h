#pragma once
#include "domain/cases/records.h"

namespace tandem::domain {

// A picture or another file that belongs to a case. What it shows is told like a line: about whom, in which categories.
// The name it had outside is not kept, as names stand in those.
struct Attachment {
    AttachmentId id;
    CaseId case_file;
    std::vector<SubjectId> about; // none: all of them
    AttachmentKind kind{};
    std::string caption;
    std::string media_type; // "image/png"
    std::int64_t bytes = 0;
    std::vector<std::string> categories; // codes of the list "category"; none counts as all
    bool professional_secrecy = false;
    Day added_on;
    std::optional<PersonId> added_by;

    static constexpr RecordType record{record_number::attachment, "attachment"};
    static constexpr auto fields() {
        return declare(field(1, "case_file", &Attachment::case_file, refers_to<CaseFile>()),
                       field(2, "about", &Attachment::about, refers_to<CaseSubject>()),
                       field(3, "kind", &Attachment::kind),
                       field(4, "caption", &Attachment::caption, searchable),
                       field(5, "media_type", &Attachment::media_type),
                       field(6, "bytes", &Attachment::bytes),
                       field(7, "categories", &Attachment::categories),
                       field(8, "professional_secrecy", &Attachment::professional_secrecy),
                       field(9, "added_on", &Attachment::added_on),
                       field(10, "added_by", &Attachment::added_by, refers_to<Person>()));
    }
    friend bool operator==(const Attachment&, const Attachment&) = default;
};
TANDEM_RECORD(Attachment);

// The file itself in pieces, apart from what is told about it, so that a list of attachments reads none of it.
struct AttachmentContent {
    AttachmentContentId id;
    AttachmentId attachment;
    std::int32_t piece = 0; // from 0
    std::string content;    // Base64

    static constexpr RecordType record{record_number::attachment_content, "attachment_content"};
    static constexpr auto fields() {
        return declare(field(1, "attachment", &AttachmentContent::attachment, refers_to<Attachment>()),
                       field(2, "piece", &AttachmentContent::piece),
                       field(3, "content", &AttachmentContent::content));
    }
    friend bool operator==(const AttachmentContent&, const AttachmentContent&) = default;
};
TANDEM_RECORD(AttachmentContent);

} // namespace tandem::domain
