#include "workspace/deliver.h"

#include "documents/html.h"
#include "documents/packs.h"
#include "documents/text.h"
#include "domain/steps.h"
#include "policy/disclosed_action.h"
#include "storage/cases/cases_store.h"
#include "storage/meetings/meetings_store.h"
#include "storage/records/select.h"
#include "workspace/meetings.h"
#include "workspace/open_file.h"

#include <fmt/format.h>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

// What every pack of one meeting is made from.
struct PackSource {
    Agenda agenda;
    bool held = false;
    std::vector<storage::StoredRecipient> recipients;
    struct Agreed {
        domain::PersonId doer;
        policy::DisclosedAction shown;
    };
    std::vector<Agreed> actions;
};

std::string label_of(Connection& connection, std::string_view list, std::string_view code) {
    auto cursor = connection.query("SELECT label FROM list_entry WHERE list = ?1 AND code = ?2 AND removed = 0 ORDER BY id", list, code);
    return cursor.next() ? cursor.text(0) : std::string(code);
}

// Of the cases on the agenda: what was agreed at this meeting, and what was still open when it began.
std::vector<PackSource::Agreed> actions_of(Connection& connection, const Agenda& agenda) {
    const storage::CasesStore cases(connection);
    std::vector<PackSource::Agreed> agreed;
    for (const auto& row : agenda.items) {
        if (!row.item.case_file) continue;
        const auto file = storage::select_record<domain::CaseFile>(connection, "id = ?1", *row.item.case_file);
        if (!file) continue;
        for (const auto& [action, doer, party] : cases.actions(*row.item.case_file)) {
            const bool concerns = action.agreed_in == agenda.meeting.meeting.id || std::holds_alternative<domain::ActionOpen>(action.state);
            if (!concerns) continue;
            policy::ActionLabels labels{label_of(connection, "action_kind", action.kind), doer};
            agreed.push_back({action.doer, policy::disclose_at_code(action, *file, std::move(labels))});
        }
    }
    return agreed;
}

documents::PackMeeting heading(const PackSource& source, const std::string& recipient) {
    const auto& meeting = source.agenda.meeting.meeting;
    documents::PackMeeting pack;
    pack.table = source.agenda.meeting.table;
    pack.recipient = recipient;
    pack.day = meeting.day;
    pack.start = meeting.start;
    if (source.agenda.minutes > 0) pack.minutes = source.agenda.minutes;
    pack.place = meeting.place;
    return pack;
}

documents::Document agenda_for(const PackSource& source, const std::string& recipient, const documents::Wording& wording) {
    documents::AgendaPack pack{heading(source, recipient), {}};
    for (const auto& row : source.agenda.items)
        pack.items.push_back({row.item.mode, row.starts, row.item.minutes, row.case_code,
                              row.item.case_file ? std::string() : row.item.title_text.value_or("")});
    return documents::agenda_pack(pack, wording);
}

documents::Document actions_for(const PackSource& source, const storage::StoredRecipient& recipient, const documents::Wording& wording) {
    documents::ActionPack pack{heading(source, recipient.name), {}, {}};
    for (const auto& agreed : source.actions) (agreed.doer == recipient.attendance.person ? pack.own : pack.others).push_back(agreed.shown);
    return documents::action_pack(pack, wording);
}

std::string content(const documents::Document& document, PackFormat format) {
    return format == PackFormat::Html ? documents::to_html(document) : documents::to_text(document);
}

// By number: a file's name never tells whom it is for.
Path pack_path(const Path& folder, const PackSource& source, std::size_t number, PackFormat format) {
    return folder / fmt::format("{}-{}-{:02}.{}", source.agenda.meeting.meeting.day.text(), source.held ? "actions" : "agenda", number,
                                format == PackFormat::Html ? "html" : "txt");
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

std::vector<PreparedFile> prepare(const PackSource& source, const Path& folder, std::span<const PackFormat> formats, const documents::Wording& wording) {
    std::vector<PreparedFile> files;
    std::size_t number = 0;
    for (const auto& recipient : source.recipients) {
        ++number;
        const auto document = source.held ? actions_for(source, recipient, wording) : agenda_for(source, recipient.name, wording);
        for (const PackFormat format : formats)
            files.push_back({{pack_path(folder, source, number, format), recipient.name}, content(document, format)});
    }
    return files;
}

// All of them or none.
Result<void> write_all(const std::vector<PreparedFile>& files) {
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto written = write_private_file(files[i].file.path, files[i].content);
        if (written) continue;
        for (std::size_t done = 0; done < i; ++done) (void)remove_file(files[done].file.path);
        return fail(disk_problem(written.error(), files[i].file.path));
    }
    return {};
}

Result<PackSource> gather(Workspace& workspace, domain::MeetingId meeting) {
    PackSource source;
    TANDEM_ASSIGN(source.agenda, show_agenda(workspace, meeting));
    source.held = std::holds_alternative<domain::MeetingHeld>(source.agenda.meeting.meeting.state);
    TANDEM_TRY(ask(workspace, [&](Connection& connection) {
        source.recipients = storage::MeetingsStore(connection).recipients(meeting);
        if (source.held) source.actions = actions_of(connection, source.agenda);
    }));
    if (source.recipients.empty()) return problem(ProblemCode::NothingToHandOut);
    return source;
}

Result<void> journal_delivery(Workspace& workspace, const PackSource& source) {
    auto act = act_for(workspace, Verb::HandOutPacks, storage::StepKind::Look);
    act.purpose = source.held ? "actions" : "agenda";
    TANDEM_TRY(write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
        for (const auto& recipient : source.recipients) work.look(domain::schema_of<domain::Attendance>(), recipient.attendance.id.uuid());
    }));
    return {};
}

} // namespace

Result<std::vector<PackFile>> hand_out_packs(Workspace& workspace, domain::MeetingId meeting, const Path& folder,
                                             std::span<const PackFormat> formats, const documents::Wording& wording) {
    TANDEM_ASSIGN(const auto source, gather(workspace, meeting));
    const auto made = make_private_folder(folder);
    if (!made) return fail(disk_problem(made.error(), folder));
    const auto files = prepare(source, folder, formats, wording);
    TANDEM_TRY(write_all(files));
    const auto journalled = journal_delivery(workspace, source);
    if (!journalled) { // what is not written down has not been handed out
        for (const auto& file : files) (void)remove_file(file.file.path);
        return tl::make_unexpected(journalled.error());
    }
    std::vector<PackFile> handed_out;
    for (const auto& file : files) handed_out.push_back(file.file);
    return handed_out;
}

} // namespace tandem::workspace
