#include "workspace/attachments.h"

#include "base/crypto/base64.h"
#include "base/overloaded.h"
#include "base/platform/files.h"
#include "storage/records/select.h"
#include "workspace/disclosure_rows.h"
#include "workspace/disk_problem.h"
#include "workspace/facts.h"
#include "workspace/line_decision.h"
#include "workspace/shown_names.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::Attachment;
using domain::AttachmentContent;
using domain::ValueFault;
using storage::sqlite::Connection;

// Three quarters of what a field holds: Base64 takes a third more.
constexpr std::size_t piece_size = 2'500'000;

// -- What it is -------------------------------------------------------------------------------------------------------

struct Kind {
    domain::AttachmentKind kind{};
    std::string media_type;
};

Kind kind_of(std::string_view content) {
    if (content.starts_with("\x89PNG\r\n\x1a\n")) return {domain::AttachmentKind::Picture, "image/png"};
    if (content.starts_with("\xff\xd8\xff")) return {domain::AttachmentKind::Picture, "image/jpeg"};
    if (content.starts_with("%PDF-")) return {domain::AttachmentKind::File, "application/pdf"};
    return {domain::AttachmentKind::File, "application/octet-stream"};
}

Result<void> check_content(const NewAttachment& wanted) {
    if (wanted.content.empty()) return bad_value("attachment.bytes", ValueFault::Missing);
    if (wanted.content.size() > most_attachment_bytes)
        return problem(ProblemCode::TooLarge, "attachment.bytes", static_cast<std::int64_t>(most_attachment_bytes));
    return check_not_blank(wanted.caption, "attachment.caption");
}

Result<void> check_about(Workspace& workspace, const std::vector<domain::SubjectId>& about, domain::CaseId id) {
    for (const auto one : about) TANDEM_TRY(subject_of(workspace, one, id, "attachment.about"));
    return {};
}

std::vector<AttachmentContent> pieces_of(Workspace& workspace, domain::AttachmentId id, std::string_view content) {
    std::vector<AttachmentContent> pieces;
    while (!content.empty()) {
        AttachmentContent piece;
        piece.id = workspace.file().ids.next_id<domain::AttachmentContentId>();
        piece.attachment = id;
        piece.piece = static_cast<std::int32_t>(pieces.size());
        piece.content = to_base64(content.substr(0, piece_size));
        content.remove_prefix(std::min(piece_size, content.size()));
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::optional<std::string> joined(const std::vector<AttachmentContent>& pieces, std::int64_t bytes) {
    std::string content;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto part = from_base64(pieces[i].content);
        if (!part || pieces[i].piece != static_cast<std::int32_t>(i)) return std::nullopt;
        content += *part;
    }
    return static_cast<std::int64_t>(content.size()) == bytes ? std::optional(std::move(content)) : std::nullopt;
}

// -- To whom ----------------------------------------------------------------------------------------------------------

struct Heard {
    policy::Audience audience;
    domain::Occasion occasion{};
};

Result<Heard> heard_as(Workspace& workspace, domain::CaseId id, const domain::DisclosureAudience& audience) {
    using domain::Occasion;
    const auto in_a_file = [](Result<policy::Audience> found) -> Result<Heard> {
        if (!found) return fail(found.error());
        return Heard{*std::move(found), Occasion::File};
    };
    return std::visit(Overloaded{
                          [&](const domain::AudienceParty& one) { return in_a_file(audience_of(workspace, id, one.party)); },
                          [&](const domain::AudiencePerson& one) { return in_a_file(audience_of(workspace, id, one.person)); },
                          [&](const domain::AudienceService& one) { return Result<Heard>(Heard{audience_of(one.service), Occasion::File}); },
                          [&](const domain::AudienceResident& one) {
                              return Result<Heard>(Heard{policy::SubjectThemselves{one.subject}, Occasion::Resident});
                          },
                          [&](const domain::AudienceOtherNetwork& one) {
                              return Result<Heard>(Heard{policy::CoordinatorElsewhere{one.name}, Occasion::Handover});
                          },
                          [&](const auto&) { return Result<Heard>(bad_value("disclosure.audience", ValueFault::OutOfRange)); },
                      },
                      audience);
}

domain::Line as_line(const Attachment& attachment) {
    domain::Line line;
    line.id = domain::LineId(attachment.id.uuid());
    line.case_file = attachment.case_file;
    line.about = attachment.about;
    line.categories = attachment.categories;
    line.professional_secrecy = attachment.professional_secrecy;
    return line;
}

// May have it, and what the register says of it.
Result<policy::DisclosedCase> may_have(Workspace& workspace, const Attachment& attachment, const Heard& heard) {
    auto line = as_line(attachment);
    if (line.about.empty()) { // everybody in the case, and where that is one resident it is theirs
        TANDEM_ASSIGN(line.about, ask(workspace, [&](Connection& connection) { return subject_ids(connection, attachment.case_file); }));
    }
    TANDEM_ASSIGN(auto decision, decide_line(workspace, {attachment.case_file, heard.audience, heard.occasion}, line));
    if (decision.shown && decision.told) return *std::move(decision.told);
    TANDEM_ASSIGN(const auto spoken, decide_line(workspace, {attachment.case_file, heard.audience, domain::Occasion::Spoken}, line));
    return problem(spoken.shown ? ProblemCode::NotInAFile : ProblemCode::MayNotKnow);
}

} // namespace

Result<std::vector<AttachmentRow>> attachments_of(Workspace& workspace, domain::CaseId id) {
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, id));
    return ask(workspace, [&](Connection& connection) {
        std::vector<AttachmentRow> rows;
        for (auto& one : storage::select_records<Attachment>(connection, "case_file = ?1 ORDER BY added_on DESC, id DESC", id)) {
            auto by = name_of(connection, one.added_by);
            rows.push_back({std::move(one), std::move(by)});
        }
        return rows;
    });
}

Result<AddedAttachment> add_attachment(Workspace& workspace, const NewAttachment& wanted) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_content(wanted));
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, wanted.case_file));
    TANDEM_TRY(check_about(workspace, wanted.about, wanted.case_file));
    auto [kind, media_type] = kind_of(wanted.content);
    Attachment attachment;
    attachment.id = workspace.file().ids.next_id<domain::AttachmentId>();
    attachment.case_file = wanted.case_file;
    attachment.about = wanted.about;
    attachment.kind = kind;
    attachment.caption = wanted.caption;
    attachment.media_type = std::move(media_type);
    attachment.bytes = static_cast<std::int64_t>(wanted.content.size());
    attachment.categories = wanted.categories;
    attachment.professional_secrecy = wanted.professional_secrecy;
    attachment.added_on = day_of_now(workspace);
    attachment.added_by = me_in(workspace);
    TANDEM_TRY(known_before(workspace, attachment));
    const auto pieces = pieces_of(workspace, attachment.id, wanted.content);
    TANDEM_ASSIGN(auto changes, write(workspace, act_about(workspace, Verb::AddAttachment, wanted.case_file), [&](storage::UnitOfWork& work) {
                      work.save(attachment);
                      for (const auto& piece : pieces) work.save(piece);
                  }));
    return AddedAttachment{attachment.id, std::move(changes)};
}

Result<Changes> save_attachment(Workspace& workspace, const Attachment& attachment) {
    TANDEM_TRY(check_not_blank(attachment.caption, "attachment.caption"));
    TANDEM_ASSIGN(const auto known, known_before(workspace, attachment));
    if (!known) return problem(ProblemCode::NotFound); // add_attachment makes one
    const auto kept = [](const Attachment& one) { return std::tie(one.case_file, one.kind, one.media_type, one.bytes); };
    if (kept(*known) != kept(attachment)) return bad_value("attachment.bytes", ValueFault::OutOfRange);
    TANDEM_TRY(check_about(workspace, attachment.about, attachment.case_file));
    return write(workspace, act_about(workspace, Verb::ChangeAttachment, attachment.case_file),
                 [&](storage::UnitOfWork& work) { work.save(attachment); });
}

Result<Changes> remove_attachment(Workspace& workspace, domain::AttachmentId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto attachment, find_stored<Attachment>(workspace, id));
    return write(workspace, act_about(workspace, Verb::RemoveAttachment, attachment.case_file), [&](storage::UnitOfWork& work) {
        std::vector<domain::AttachmentContentId> pieces;
        auto cursor = work.connection().query("SELECT id FROM attachment_content WHERE attachment = ?1 AND removed = 0", id);
        while (cursor.next()) pieces.push_back(cursor.id<domain::AttachmentContentId>(0));
        for (const auto piece : pieces) work.remove<AttachmentContent>(piece);
        work.remove<Attachment>(id);
    });
}

Result<std::string> content_of(Workspace& workspace, domain::AttachmentId id) {
    TANDEM_ASSIGN(const auto attachment, find_stored<Attachment>(workspace, id));
    TANDEM_ASSIGN(const auto pieces, ask(workspace, [&](Connection& connection) {
                      return storage::select_records<AttachmentContent>(connection, "attachment = ?1 ORDER BY piece, id", id);
                  }));
    auto content = joined(pieces, attachment.bytes);
    if (!content) return problem(ProblemCode::FileDamaged);
    return *std::move(content);
}

Result<Changes> hand_out_attachment(Workspace& workspace, domain::AttachmentId id, const domain::DisclosureAudience& audience, const Path& path) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto attachment, find_stored<Attachment>(workspace, id));
    TANDEM_ASSIGN(const auto heard, heard_as(workspace, attachment.case_file, audience));
    TANDEM_ASSIGN(const auto told, may_have(workspace, attachment, heard));
    TANDEM_ASSIGN(const auto content, content_of(workspace, id));
    domain::Disclosure like;
    like.at = workspace.file().now();
    like.case_file = attachment.case_file;
    like.occasion = heard.occasion;
    like.audience = audience;
    like.document = domain::DisclosedDocument::Attachment;
    const auto rows = rows_for(workspace, told, WithLines::No, like);
    if (const auto written = write_private_file(path, content); !written) return fail(disk_problem(written.error(), path));
    auto act = act_about(workspace, Verb::HandOutAttachment, attachment.case_file);
    act.kind = told_for_good;
    auto changes = write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
        for (const auto& row : rows) work.save(row);
    });
    if (!changes) (void)remove_file(path); // what is not written down has not been handed out
    return changes;
}

} // namespace tandem::workspace
