#include "workspace/deliver.h"

#include "documents/html.h"
#include "documents/text.h"
#include "workspace/disk_problem.h"
#include "workspace/disclosure_rows.h"
#include "workspace/open_file.h"
#include "workspace/packs.h"

#include <algorithm>
#include <fmt/format.h>

namespace tandem::workspace {
namespace {

std::string_view ending(PackFormat format) {
    switch (format) {
    case PackFormat::Html: return "html";
    case PackFormat::Text: return "txt";
    case PackFormat::Pdf: return "pdf";
    }
    return "txt";
}

// By number: a file's name never tells whom it is for.
Path pack_path(const Path& folder, const PackSource& source, std::size_t number, PackFormat format, const documents::Wording& wording) {
    const auto kind = wording.text(source.held ? documents::DocumentText::ActionsFile : documents::DocumentText::AgendaFile);
    return folder / fmt::format("{}-{}-{:02}.{}", source.agenda.meeting.meeting.day.text(), kind, number, ending(format));
}

struct PreparedFile {
    PackFile file;
    std::string content;
};

Result<std::string> content(const documents::Document& document, PackFormat format, const PdfMaker& pdf) {
    if (format == PackFormat::Html) return documents::to_html(document);
    if (format == PackFormat::Text) return documents::to_text(document);
    std::string made = pdf ? pdf(document) : std::string();
    if (made.empty()) return problem(ProblemCode::Other, "pdf");
    return made;
}

// All of it in memory: whatever goes wrong while they are made, nothing stands on the disk.
Result<std::vector<PreparedFile>> prepare(const PackSource& source, const Path& folder, std::span<const PackFormat> formats,
                                          const documents::Wording& wording, const PdfMaker& pdf, const Progress& progress) {
    std::vector<PreparedFile> files;
    std::size_t number = 0;
    for (const auto& recipient : source.recipients) {
        ++number;
        const auto document = pack_for(source, number, wording);
        for (const PackFormat format : formats) {
            TANDEM_ASSIGN(auto text, content(document, format, pdf));
            files.push_back({{pack_path(folder, source, number, format, wording), recipient.row.name}, std::move(text)});
        }
        if (progress && !progress(static_cast<double>(number) / static_cast<double>(source.recipients.size())))
            return problem(ProblemCode::Cancelled);
    }
    return files;
}

// Where packs go. What was put there goes again, with the folder when it was made for them, unless they were handed out.
class Tray {
public:
    explicit Tray(Path folder) : m_folder(std::move(folder)) {}
    ~Tray() {
        if (m_handed_out) return;
        for (const auto& path : m_written) (void)remove_file(path);
        std::error_code ignored;
        if (m_made) std::filesystem::remove(m_folder, ignored);
    }
    Tray(const Tray&) = delete;
    Tray& operator=(const Tray&) = delete;

    Result<void> put(const std::vector<PreparedFile>& files) {
        TANDEM_TRY(make());
        for (const auto& [file, text] : files) {
            const auto written = write_private_file(file.path, text);
            if (!written) return fail(disk_problem(written.error(), file.path));
            m_written.push_back(file.path);
        }
        return {};
    }
    void hand_out() { m_handed_out = true; }

private:
    Result<void> make() {
        const auto before = file_kind(m_folder);
        const auto made = make_private_folder(m_folder);
        if (!made) return fail(disk_problem(made.error(), m_folder));
        m_made = before && *before == FileKind::Missing;
        return {};
    }

    Path m_folder;
    std::vector<Path> m_written;
    bool m_made = false, m_handed_out = false;
};

// For each recipient what stands in their pack of each case.
std::vector<domain::Disclosure> register_of(Workspace& workspace, const PackSource& source, std::span<const domain::AttendanceId> recipients) {
    std::vector<domain::Disclosure> all;
    domain::Disclosure like;
    like.at = workspace.file().now(); // they leave together
    like.occasion = source.occasion;
    like.document = source.held ? domain::DisclosedDocument::ActionList : domain::DisclosedDocument::Agenda;
    like.meeting = source.agenda.meeting.meeting.id;
    for (const auto& one : source.recipients) {
        const auto& attendance = one.row.attendance;
        if (std::ranges::find(recipients, attendance.id) == recipients.end()) continue;
        like.audience = domain::AudienceAttendance{attendance.id, attendance.person, attendance.party};
        for (const auto* item : told_in(source, one)) {
            like.case_file = item->case_file;
            std::ranges::move(rows_for(workspace, *item->shown, source.held ? WithLines::No : WithLines::Yes, like), std::back_inserter(all));
        }
    }
    return all;
}

Result<void> journal_delivery(Workspace& workspace, Verb verb, const PackSource& source, std::span<const domain::AttendanceId> recipients) {
    const auto disclosures = register_of(workspace, source, recipients);
    auto act = act_for(workspace, verb, told_for_good);
    act.purpose = source.held ? "actions" : "agenda";
    TANDEM_TRY(write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
        for (const auto& id : recipients) work.look(domain::schema_of<domain::Attendance>(), id.uuid());
        for (const auto& one : disclosures) work.save(one);
    }));
    return {};
}

std::vector<domain::AttendanceId> ids_of(const std::vector<PackRecipient>& recipients) {
    std::vector<domain::AttendanceId> ids;
    for (const auto& one : recipients) ids.push_back(one.row.attendance.id);
    return ids;
}

} // namespace

Result<std::vector<PackFile>> hand_out_packs(Workspace& workspace, domain::MeetingId meeting, const Path& folder,
                                             std::span<const PackFormat> formats, const documents::Wording& wording, const PdfMaker& pdf,
                                             const Progress& progress) {
    TANDEM_ASSIGN(const auto source, gather_packs(workspace, meeting, domain::Occasion::File));
    TANDEM_ASSIGN(const auto files, prepare(source, folder, formats, wording, pdf, progress));
    Tray tray(folder);
    TANDEM_TRY(tray.put(files));
    // What is not written down has not been handed out.
    TANDEM_TRY(journal_delivery(workspace, Verb::HandOutPacks, source, ids_of(source.recipients)));
    tray.hand_out();
    std::vector<PackFile> handed_out;
    for (const auto& file : files) handed_out.push_back(file.file);
    return handed_out;
}

Result<std::vector<Pack>> preview_packs(Workspace& workspace, domain::MeetingId meeting, domain::Occasion occasion,
                                        const documents::Wording& wording) {
    TANDEM_ASSIGN(const auto source, gather_packs(workspace, meeting, occasion));
    std::vector<Pack> packs;
    for (std::size_t number = 1; number <= source.recipients.size(); ++number) {
        const auto& one = source.recipients[number - 1];
        packs.push_back({one.row.attendance.id, one.row.name, one.row.party, one.row.party_kind, lines_of_pack(source, one),
                         pack_for(source, number, wording)});
    }
    return packs;
}

Result<std::vector<documents::Document>> print_packs(Workspace& workspace, domain::MeetingId meeting,
                                                     std::span<const domain::AttendanceId> recipients, const documents::Wording& wording) {
    TANDEM_ASSIGN(const auto source, gather_packs(workspace, meeting, domain::Occasion::Paper));
    if (recipients.empty()) return problem(ProblemCode::NothingToHandOut);
    const auto known = ids_of(source.recipients);
    for (const auto& id : recipients)
        if (std::ranges::find(known, id) == known.end()) return problem(ProblemCode::NotFound);
    TANDEM_TRY(journal_delivery(workspace, Verb::PrintPacks, source, recipients));
    std::vector<documents::Document> papers;
    for (std::size_t number = 1; number <= known.size(); ++number)
        if (std::ranges::find(recipients, known[number - 1]) != recipients.end()) papers.push_back(pack_for(source, number, wording));
    return papers;
}

} // namespace tandem::workspace
