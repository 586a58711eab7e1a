#include "app/cli/command_line.h"
#include "app/cli/say.h"
#include "catalogue/dates.h"
#include "catalogue/document_words.h"
#include "catalogue/words.h"
#include "domain/steps.h"
#include "print/pdf.h"
#include "workspace/deliver.h"
#include "workspace/meetings.h"

namespace tandem::cli {
namespace {

using catalogue::label;

struct ListOptions {
    std::string file;
    workspace::PageWish page;
};

Value meeting_json(const workspace::MeetingRow& row) {
    auto parts = record_json(row.meeting);
    parts.insert(parts.end(), {{"table_name", row.table}, {"items", row.items}, {"people", row.people}});
    return parts;
}

std::string state_text(const domain::Meeting& meeting) { return catalogue::meeting_state_label(domain::state_word(meeting.state)).toStdString(); }

documents::Table table_with(std::initializer_list<QString> titles) {
    documents::Table table;
    for (const auto& title : titles) table.columns.push_back(title.toStdString());
    return table;
}

Outcome<ExitCode> list(Session& session, const ListOptions& options) {
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    TANDEM_ASSIGN(const auto page, in_words(workspace::list_meetings(opened, options.page)));
    ValueList rows;
    auto table = table_with({translate("cli", "Day"), translate("cli", "Time"), translate("cli", "Table"), translate("cli", "Kind"),
                             translate("cli", "State"), translate("cli", "Id")});
    for (const auto& row : page.rows) {
        rows.push_back(meeting_json(row));
        table.rows.push_back({catalogue::short_date(row.meeting.day).toStdString(), row.meeting.start ? row.meeting.start->text() : "", row.table,
                              label(row.meeting.mode).toStdString(), state_text(row.meeting), row.meeting.id.text()});
    }
    session.out().json(ValueParts{{"meetings", std::move(rows)}, {"total", page.total}, {"offset", options.page.offset}});
    session.out().table(table);
    return ExitCode::Done;
}

struct AgendaOptions {
    std::string file, meeting;
};

Value agenda_json(const workspace::Agenda& agenda) {
    ValueList items;
    std::int64_t number = 0;
    for (const auto& row : agenda.items) {
        auto parts = record_json(row.item);
        parts.insert(parts.end(), {{"number", ++number}, {"starts", json_of(row.starts)}, {"case_code", row.case_code}});
        items.emplace_back(std::move(parts));
    }
    return ValueParts{{"meeting", meeting_json(agenda.meeting)}, {"items", std::move(items)}, {"minutes", agenda.minutes},
                      {"room_minutes", json_of(agenda.room_minutes)}};
}

documents::Table agenda_table(const workspace::Agenda& agenda) {
    auto table = table_with({translate("cli", "No."), translate("cli", "Starts"), translate("cli", "Minutes"), translate("cli", "What"), translate("cli", "About")});
    for (const auto& row : agenda.items)
        table.rows.push_back({std::to_string(table.rows.size() + 1), row.starts ? row.starts->text() : "", std::to_string(row.item.minutes),
                              label(row.item.mode).toStdString(), row.case_code.empty() ? row.item.title_text.value_or("") : row.case_code});
    return table;
}

Outcome<ExitCode> agenda(Session& session, const AgendaOptions& options) {
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    TANDEM_ASSIGN(const auto id, in_words(workspace::find_meeting(opened, options.meeting)));
    TANDEM_ASSIGN(const auto shown, in_words(workspace::show_agenda(opened, id)));
    const auto& meeting = shown.meeting.meeting;
    session.out().json(agenda_json(shown));
    session.out().line(from_utf8(shown.meeting.table) + QStringLiteral(", ") + catalogue::long_date(meeting.day) +
                       (meeting.start ? QStringLiteral(" ") + from_utf8(meeting.start->text()) : QString()));
    session.out().table(agenda_table(shown));
    session.out().line(translate("cli", "Together: %1").arg(catalogue::minutes_text(shown.minutes)));
    if (shown.room_minutes && shown.minutes > *shown.room_minutes)
        session.out().line(translate("cli", "That is longer than the meeting: %1.").arg(catalogue::minutes_text(*shown.room_minutes)));
    return ExitCode::Done;
}

struct PacksOptions {
    std::string file, meeting, folder;
    std::vector<std::string> formats = {"html", "txt"};
};

std::vector<workspace::PackFormat> formats_of(const PacksOptions& options) {
    using workspace::PackFormat;
    std::vector<PackFormat> formats;
    for (const auto& word : options.formats) {
        const auto format = word == "html" ? PackFormat::Html : word == "pdf" ? PackFormat::Pdf : PackFormat::Text;
        if (std::find(formats.begin(), formats.end(), format) == formats.end()) formats.push_back(format);
    }
    return formats;
}

std::string pdf_of(const documents::Document& document) { return print::to_pdf(document).toStdString(); }

Outcome<ExitCode> packs(Session& session, const PacksOptions& options) {
    TANDEM_ASSIGN(auto opened, session.open(options.file));
    TANDEM_ASSIGN(const auto id, in_words(workspace::find_meeting(opened, options.meeting)));
    const catalogue::DocumentWords words;
    TANDEM_ASSIGN(const auto files, in_words(workspace::hand_out_packs(opened, id, options.folder, formats_of(options), words, pdf_of)));
    ValueList list;
    for (const auto& file : files) {
        list.emplace_back(file.path.string());
        session.out().line(from_utf8(file.path.string()));
    }
    session.out().json(ValueParts{{"files", std::move(list)}});
    session.out().line(translate("cli", "Each paper says inside whom it is for. It is in the logbook that they were made."));
    return ExitCode::Done;
}

void add_meeting_argument(CLI::App* command, std::string& meeting) {
    command->add_option("MEETING", meeting, translate("cli", "its id, its day as 2026-11-30, next or last").toStdString())->required();
}

} // namespace

void add_meeting_commands(CommandLine& line) {
    auto* family = line.family("meeting", translate("cli", "meetings, their agendas and papers"));
    auto wish = std::make_shared<ListOptions>();
    auto* command = line.command(family, "list", translate("cli", "lists the meetings, the newest first"));
    add_file_argument(command, wish->file);
    command->add_option("--limit", wish->page.limit, translate("cli", "at most so many").toStdString())->check(CLI::Range(1, 100000));
    command->add_option("--offset", wish->page.offset, translate("cli", "skip so many").toStdString())->check(CLI::NonNegativeNumber);
    line.runs(command, wish, list);

    auto one = std::make_shared<AgendaOptions>();
    command = line.command(family, "agenda", translate("cli", "shows the agenda with order, time and kind of each item"));
    add_file_argument(command, one->file);
    add_meeting_argument(command, one->meeting);
    line.runs(command, one, agenda);

    auto out = std::make_shared<PacksOptions>();
    command = line.command(family, "packs", translate("cli", "makes one paper per person: the agenda before, the actions after"));
    add_file_argument(command, out->file);
    add_meeting_argument(command, out->meeting);
    command->add_option("--out", out->folder, translate("cli", "folder for the papers").toStdString())->required();
    command->add_option("--format", out->formats, translate("cli", "html, txt, pdf, or several with a comma between them").toStdString())
        ->delimiter(',')
        ->check(CLI::IsMember({"html", "txt", "pdf"}));
    line.runs(command, out, packs);
}

} // namespace tandem::cli
