#include "workspace/today.h"

#include "domain/reports/rules.h"
#include "storage/actions/actions_store.h"
#include "storage/cases/list_orders.h"
#include "storage/meetings/meetings_store.h"
#include "storage/privacy/privacy_store.h"
#include "storage/records/select.h"
#include "storage/reports/reports_store.h"
#include "workspace/action_labels.h"
#include "workspace/reports.h"
#include "workspace/stored.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

constexpr int days_ahead = 7;
constexpr std::int64_t most_actions = 8, most_feedback = 5;

std::int64_t days_late(const std::optional<Day>& due, Day today) { return due && *due < today ? today - *due : 0; }

void add_item(NextMeeting& next, const AgendaRow& row, bool has_question) {
    using domain::AgendaItemMode;
    switch (row.item.mode) {
    case AgendaItemMode::NewCase: ++next.new_cases; break;
    case AgendaItemMode::ActionReview: ++next.reviews; break;
    case AgendaItemMode::Consultation: ++next.consultations; break;
    case AgendaItemMode::Theme: ++next.themes; break;
    case AgendaItemMode::Opening:
    case AgendaItemMode::Round: break;
    }
    if (row.item.mode == AgendaItemMode::NewCase && !has_question) ++next.without_question;
    next.overdue += row.overdue;
}

void add_guest(NextMeeting& next, const InvitedRow& row) {
    using domain::Presence;
    if (row.attendance.presence != Presence::Coming && row.attendance.presence != Presence::Present) return;
    ++next.coming;
    if (row.party_kind == domain::PartyKind::Informal) ++next.informal;
    if (row.party_kind == domain::PartyKind::Formal) ++next.formal;
}

bool has_question(Connection& connection, const std::optional<domain::CaseId>& id) {
    return id && connection.number("SELECT count(*) FROM case_file WHERE id = ?1 AND trim(question_to_network) <> ''", *id) != 0;
}

Result<std::optional<NextMeeting>> next_meeting(Workspace& workspace, Day today) {
    TANDEM_ASSIGN(const auto meeting,
                  ask(workspace, [&](Connection& connection) { return storage::MeetingsStore(connection).next_from(today); }));
    if (!meeting) return std::optional<NextMeeting>();
    TANDEM_ASSIGN(auto agenda, show_agenda(workspace, meeting->id));
    TANDEM_ASSIGN(const auto people, list_invited(workspace, meeting->id));
    TANDEM_ASSIGN(const auto table, stored<domain::MeetingTable>(workspace, meeting->table));
    NextMeeting next;
    next.minutes = agenda.minutes;
    next.minutes_new_case = table.minutes_new_case;
    next.minutes_review = table.minutes_review;
    TANDEM_TRY(ask(workspace, [&](Connection& connection) {
        for (const auto& row : agenda.items) add_item(next, row, has_question(connection, row.item.case_file));
    }));
    for (const auto& row : people) add_guest(next, row);
    next.row = std::move(agenda.meeting);
    return std::optional(std::move(next));
}

void add_actions(Today& shown, Connection& connection, Day today) {
    const Day until = today.plus_days(days_ahead + 1);
    const storage::ActionsStore actions(connection);
    const ActionKinds kinds(connection);
    for (auto& due : actions.due_before(until, most_actions)) {
        TodayAction action{
            due.id, due.case_file, std::move(due.case_code), kinds.label(due.kind), std::move(due.party), due.party_kind, due.due, 0};
        action.days_late = days_late(due.due, today);
        shown.actions.push_back(std::move(action));
    }
    shown.actions_total = actions.count_due_before(until);
}

std::string name_of_person(Connection& connection, domain::PersonId id) {
    const auto person = storage::select_record<domain::Person>(connection, "id = ?1", id);
    return person ? person->name : std::string();
}

void add_feedback(Today& shown, Connection& connection, Day today, const domain::Network& network) {
    const storage::ReportsStore reports(connection);
    for (const auto& report : reports.owed_feedback(most_feedback)) {
        OwedFeedback owed;
        owed.id = report.id;
        owed.received_on = report.received_on;
        owed.reporter_kind = report.reporter_kind.value_or(domain::ReporterKind::Other);
        owed.next = domain::next_sentence(report.state, report.case_file && reports.is_over(*report.case_file));
        owed.days_late = days_late(domain::feedback_due(report, network.feedback_days), today);
        if (const auto* told = std::get_if<domain::FeedbackAtCoordinator>(&report.feedback)) owed.at_coordinator = told->sentence;
        if (report.feedback_via) owed.via = name_of_person(connection, *report.feedback_via);
        shown.feedback.push_back(owed);
    }
    shown.feedback_total = reports.count_owed_feedback();
}

bool is_bounded(PrivacyPointKind kind) { return kind == PrivacyPointKind::ToldReview || kind == PrivacyPointKind::FillInConsent; }

void add_privacy(Today& shown, Connection& connection, const Zone& zone, Day today, const domain::Network& network) {
    const storage::PrivacyStore privacy(connection);
    const Day warned = today.plus_days(network.review_warning_days);
    const auto add = [&](PrivacyPointKind kind, storage::StoredPoint point) {
        const bool at_least = is_bounded(kind) && point.count >= storage::PrivacyStore::most_counted;
        if (point.count > 0) shown.privacy.push_back({kind, point.count, at_least, std::move(point.case_code), point.on});
    };
    add(PrivacyPointKind::EmergencyReason, privacy.reasons_missing(zone));
    add(PrivacyPointKind::LetKnow, privacy.open_notices());
    add(PrivacyPointKind::ToldReview, privacy.told_review_by(warned));
    add(PrivacyPointKind::GroundReview, privacy.ground_review_by(warned));
    add(PrivacyPointKind::FillInConsent, privacy.fill_in_by(today.plus_days(days_ahead)));
    add(PrivacyPointKind::NameExpires, privacy.name_expires_by(warned));
    add(PrivacyPointKind::ConvenantEnds, privacy.convenant_ends_by(warned));
    add(PrivacyPointKind::RetentionPassed, privacy.retention_passed_on(today, network));
}

domain::Network network_in(Connection& connection) {
    return storage::select_record<domain::Network>(connection, "1 LIMIT 1").value_or(domain::Network{});
}

std::int64_t count_open_cases(Connection& connection) {
    constexpr auto place = std::ranges::find(storage::ranked_states, domain::CaseOpen::word) - std::begin(storage::ranked_states);
    return connection.number("SELECT count(*) FROM case_file WHERE removed = 0 AND " + std::string(storage::state_rank) + " = ?1",
                             place + 1);
}

constexpr auto count_parties = "SELECT count(*) FROM party WHERE removed = 0 AND (left_on IS NULL OR left_on > ?1)";

} // namespace

Result<Today> show_today(Workspace& workspace) {
    TANDEM_TRY(need_more_than_codes(workspace));
    const Day today = workspace.today();
    Today shown;
    TANDEM_ASSIGN(shown.next_meeting, next_meeting(workspace, today));
    TANDEM_TRY(ask(workspace, [&](Connection& connection) {
        const auto network = network_in(connection);
        add_actions(shown, connection, today);
        add_feedback(shown, connection, today, network);
        add_privacy(shown, connection, workspace.zone(), today, network);
    }));
    return shown;
}

Result<NavigationCounts> navigation_counts(Workspace& workspace) {
    TANDEM_TRY(need_more_than_codes(workspace));
    const Day today = workspace.today();
    TANDEM_ASSIGN(const auto inbox, count_inbox(workspace));
    return ask(workspace, [&](Connection& connection) {
        const auto network = network_in(connection);
        NavigationCounts counts;
        counts.inbox = inbox;
        counts.network = network.name;
        counts.type = network.type;
        counts.attention =
            storage::ActionsStore(connection).count_due_before(today) + storage::ReportsStore(connection).count_owed_feedback();
        counts.open_cases = count_open_cases(connection);
        counts.parties = connection.number(count_parties, today);
        return counts;
    });
}

Result<Changes> give_feedback(Workspace& workspace, domain::ReportId id, domain::ReporterSentence sentence) {
    TANDEM_ASSIGN(auto report, stored<domain::ConcernReport>(workspace, id));
    if (!domain::may_say(report.feedback, sentence)) return bad_value("concern_report.feedback");
    report.feedback = domain::said_to_reporter(report, sentence, workspace.today());
    auto act = act_for(workspace, Verb::GiveFeedback);
    if (report.case_file) act.about_case = report.case_file->uuid();
    return write(workspace, std::move(act), [&](storage::UnitOfWork& work) { work.save(report); });
}

} // namespace tandem::workspace
