#include "workspace/deliver.h"

#include "documents/html.h"
#include "documents/text.h"
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
Path pack_path(const Path& folder, const PackSource& source, std::size_t number, PackFormat format) {
    return folder / fmt::format("{}-{}-{:02}.{}", source.agenda.meeting.meeting.day.text(), source.held ? "actions" : "agenda", number,
                                ending(format));
}

Problem disk_problem(const FileError& error, const Path& path) {
    switch (error.kind) {
    case FileErrorKind::DiskFull: return {ProblemCode::DiskFull};
    case FileErrorKind::Exists: return {ProblemCode::FileExists, path.filename().string()};
    case FileErrorKind::NoPermission: return {ProblemCode::NoPermission};
    case FileErrorKind::ReadOnly: return {ProblemCode::ReadOnlyMedium};
    case FileErrorKind::NotFound: return {ProblemCode::FolderNotFound};
    default: return {ProblemCode::DiskFailure, {}, error.os_code};
    }
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
        const auto document = pack_for(source, recipient, wording);
        for (const PackFormat format : formats) {
            TANDEM_ASSIGN(auto text, content(document, format, pdf));
            files.push_back({{pack_path(folder, source, number, format), recipient.name}, std::move(text)});
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

// One for each person and each case whose code stands in their pack. Until a level is computed per audience that is all.
class PackDisclosures {
public:
    PackDisclosures(Workspace& workspace, const PackSource& source, domain::Occasion occasion)
        : m_workspace(workspace), m_source(source), m_occasion(occasion), m_at(workspace.file().now()) {}

    Result<void> prepare(std::span<const domain::AttendanceId> recipients) {
        TANDEM_TRY(ask(m_workspace, [&](storage::sqlite::Connection& connection) {
            for (const auto id : cases_in_packs(m_source)) m_cases.emplace_back(id, subject_ids(connection, id));
        }));
        for (const auto& row : m_source.recipients)
            if (std::ranges::find(recipients, row.attendance.id) != recipients.end()) add(row.attendance);
        return {};
    }
    const std::vector<domain::Disclosure>& all() const { return m_all; }

private:
    void add(const domain::Attendance& recipient) {
        for (const auto& [id, subjects] : m_cases) {
            domain::Disclosure one;
            one.id = m_workspace.file().ids.next_id<domain::DisclosureId>();
            one.at = m_at;
            one.case_file = id;
            one.subjects = subjects;
            one.occasion = m_occasion;
            one.audience = domain::AudienceAttendance{recipient.id, recipient.person, recipient.party};
            one.level = domain::IdentityLevel::Code;
            one.document = m_source.held ? domain::DisclosedDocument::ActionList : domain::DisclosedDocument::Agenda;
            one.meeting = m_source.agenda.meeting.meeting.id;
            m_all.push_back(std::move(one));
        }
    }

    Workspace& m_workspace;
    const PackSource& m_source;
    domain::Occasion m_occasion;
    Instant m_at; // of all of them: they leave together
    std::vector<std::pair<domain::CaseId, std::vector<domain::SubjectId>>> m_cases;
    std::vector<domain::Disclosure> m_all;
};

struct Delivery {
    Verb verb;
    domain::Occasion occasion;
};

Result<void> journal_delivery(Workspace& workspace, Delivery delivery, const PackSource& source,
                              std::span<const domain::AttendanceId> recipients) {
    PackDisclosures disclosures(workspace, source, delivery.occasion);
    TANDEM_TRY(disclosures.prepare(recipients));
    auto act = act_for(workspace, delivery.verb, told_for_good);
    act.purpose = source.held ? "actions" : "agenda";
    TANDEM_TRY(write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
        for (const auto& id : recipients) work.look(domain::schema_of<domain::Attendance>(), id.uuid());
        for (const auto& one : disclosures.all()) work.save(one);
    }));
    return {};
}

std::vector<domain::AttendanceId> ids_of(const std::vector<InvitedRow>& recipients) {
    std::vector<domain::AttendanceId> ids;
    for (const auto& one : recipients) ids.push_back(one.attendance.id);
    return ids;
}

} // namespace

Result<std::vector<PackFile>> hand_out_packs(Workspace& workspace, domain::MeetingId meeting, const Path& folder,
                                             std::span<const PackFormat> formats, const documents::Wording& wording, const PdfMaker& pdf,
                                             const Progress& progress) {
    TANDEM_ASSIGN(const auto source, gather_packs(workspace, meeting));
    TANDEM_ASSIGN(const auto files, prepare(source, folder, formats, wording, pdf, progress));
    Tray tray(folder);
    TANDEM_TRY(tray.put(files));
    // What is not written down has not been handed out.
    TANDEM_TRY(journal_delivery(workspace, {Verb::HandOutPacks, domain::Occasion::File}, source, ids_of(source.recipients)));
    tray.hand_out();
    std::vector<PackFile> handed_out;
    for (const auto& file : files) handed_out.push_back(file.file);
    return handed_out;
}

Result<std::vector<Pack>> preview_packs(Workspace& workspace, domain::MeetingId meeting, const documents::Wording& wording) {
    TANDEM_ASSIGN(const auto source, gather_packs(workspace, meeting));
    std::vector<Pack> packs;
    for (const auto& one : source.recipients)
        packs.push_back(
            {one.attendance.id, one.name, one.party, one.party_kind, lines_of_pack(source, one), pack_for(source, one, wording)});
    return packs;
}

Result<void> record_printed(Workspace& workspace, domain::MeetingId meeting, std::span<const domain::AttendanceId> recipients) {
    TANDEM_ASSIGN(const auto source, gather_packs(workspace, meeting));
    if (recipients.empty()) return problem(ProblemCode::NothingToHandOut);
    const auto known = ids_of(source.recipients);
    for (const auto& id : recipients)
        if (std::ranges::find(known, id) == known.end()) return problem(ProblemCode::NotFound);
    return journal_delivery(workspace, {Verb::PrintPacks, domain::Occasion::Paper}, source, recipients);
}

} // namespace tandem::workspace
