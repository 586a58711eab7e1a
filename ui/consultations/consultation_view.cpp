#include "consultations/consultation_view.h"

#include <QStringList>

#include <algorithm>

namespace tandem::consultations {
namespace {

using workspace::Result;
using workspace::Workspace;

constexpr std::int64_t most_meetings = 6;

Result<std::vector<workspace::MeetingRow>> meetings_for(Workspace& workspace, const workspace::ShownConsultation& shown) {
    const workspace::MeetingFilter filter{workspace::MeetingSpan::Ahead, shown.question.table};
    TANDEM_ASSIGN(auto page, workspace::list_meetings(workspace, filter, {0, most_meetings}));
    std::erase_if(page.rows, [&](const workspace::MeetingRow& row) {
        const bool planned = std::holds_alternative<domain::MeetingPlanned>(row.meeting.state);
        const bool stands_there = std::ranges::find(shown.ahead, row.meeting.id, &workspace::CaseItem::meeting) != shown.ahead.end();
        return !planned || stands_there;
    });
    return std::move(page.rows);
}

Result<domain::ConsultationId> save_edit(Workspace& workspace, domain::ConsultationId id, const ConsultationEdit& edit,
                                         workspace::Changes& changes) {
    TANDEM_ASSIGN(auto shown, workspace::show_consultation(workspace, id));
    auto& question = shown.question;
    if (edit.text) question.text = *edit.text;
    if (edit.question) question.question = edit.question->empty() ? std::nullopt : edit.question;
    question.estimate = edit.estimate;
    question.asked_by = edit.asked_by;
    if (edit.table) question.table = *edit.table;
    TANDEM_ASSIGN(changes, workspace::save_consultation(workspace, question));
    return id;
}

Result<domain::ConsultationId> start_edit(Workspace& workspace, const ConsultationEdit& edit, workspace::Changes& changes) {
    workspace::NewConsultation wanted;
    wanted.text = edit.text.value_or("");
    if (edit.question && !edit.question->empty()) wanted.question = edit.question;
    wanted.estimate = edit.estimate;
    wanted.table = edit.table;
    wanted.asked_by = edit.asked_by;
    TANDEM_ASSIGN(auto started, workspace::start_consultation(workspace, wanted));
    changes = std::move(started.changes);
    return started.id;
}

} // namespace

bool ConsultationView::isOpen() const { return !shown || std::holds_alternative<domain::ConsultationOpen>(shown->question.state); }

QStringList ConsultationView::kept() const {
    QStringList words;
    if (shown)
        for (const auto& one : shown->question.kept) words << QString::fromStdString(one.words);
    return words;
}

Result<ConsultationView> read_consultation(Workspace& workspace, const std::optional<domain::ConsultationId>& id) {
    ConsultationView view;
    TANDEM_ASSIGN(view.network, workspace::network_of(workspace));
    TANDEM_ASSIGN(view.tables, workspace::list_tables(workspace));
    TANDEM_ASSIGN(view.grounds, workspace::choices_of(workspace, "legal_basis"));
    if (!id) return view;
    TANDEM_ASSIGN(auto shown, workspace::show_consultation(workspace, *id));
    TANDEM_ASSIGN(view.meetings, meetings_for(workspace, shown));
    if (const auto party = shown.question.asked_by) {
        view.asked_by = workspace::PartyHit{*party, shown.asked_by, {}};
        if (const auto card = workspace::show_party(workspace, *party)) view.asked_by->kind = card->party.kind;
    }
    view.shown = std::move(shown);
    return view;
}

Result<Written> write_consultation(Workspace& workspace, const std::optional<domain::ConsultationId>& id, const ConsultationEdit& edit,
                                   const After& after) {
    Written written;
    if (id) {
        TANDEM_ASSIGN(written.id, save_edit(workspace, *id, edit, written.changes));
    } else {
        TANDEM_ASSIGN(written.id, start_edit(workspace, edit, written.changes));
    }
    if (!after) return written;
    auto done = after(workspace, written.id);
    if (!done)
        written.problem = done.error();
    else if (done->step != 0)
        written.changes = *std::move(done);
    return written;
}

std::optional<domain::ConsultationId> consultation_id(const QString& text) {
    const auto uuid = Uuid::parse(text.toStdString());
    return uuid ? std::optional(domain::ConsultationId(*uuid)) : std::nullopt;
}

QString draft_place(const QString& about) { return QStringLiteral("consultation/") + (about.isEmpty() ? QStringLiteral("new") : about); }

} // namespace tandem::consultations
