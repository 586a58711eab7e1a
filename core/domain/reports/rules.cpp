#include "domain/reports/rules.h"

#include "domain/steps.h"

#include <algorithm>

namespace tandem::domain {

namespace {

constexpr Step report_steps[] = {
    {"inbox", "ask_more"},                 {"inbox", "taken_up"},      {"inbox", "question_without_name"},
    {"inbox", "bilateral"},                {"inbox", "passed_on"},     {"inbox", "left"},
    {"ask_more", "taken_up"},              {"ask_more", "bilateral"},  {"ask_more", "question_without_name"},
    {"ask_more", "passed_on"},             {"ask_more", "left"},
    {"question_without_name", "taken_up"}, {"question_without_name", "left"},
    {"bilateral", "taken_up"},             {"bilateral", "passed_on"}, {"bilateral", "left"},
    {"ask_more", "inbox"},                 {"bilateral", "inbox"},
    {"passed_on", "inbox"}, // returned
    {"left", "inbox"},
};

} // namespace

bool may_become(const ReportState& from, const ReportState& to) { return is_allowed_step(report_steps, from, to); }

Day name_expires_on(Day received_on, int weeks) { return received_on.plus_days(7 * weeks); }

bool name_must_go(const ConcernReport& report, Day today) {
    if (std::holds_alternative<ReportTakenUp>(report.state)) return false; // from there the case's retention counts
    if (std::holds_alternative<ReportQuestionWithoutName>(report.state)) return true;
    return report.name_expires_on && *report.name_expires_on <= today;
}

std::optional<Day> feedback_due(const ConcernReport& report, int days) {
    if (const auto* owed = std::get_if<FeedbackOwed>(&report.feedback)) return owed->due.value_or(report.received_on.plus_days(days));
    if (const auto* told = std::get_if<FeedbackAtCoordinator>(&report.feedback)) return told->on.plus_days(days);
    return std::nullopt;
}

ReporterFeedback said_to_reporter(const ConcernReport& report, ReporterSentence sentence, Day on) {
    const auto* told = std::get_if<FeedbackAtCoordinator>(&report.feedback);
    const bool reached = told != nullptr && told->sentence == sentence; // the coordinator passed it on
    if (report.feedback_via && !reached) return FeedbackAtCoordinator{on, sentence};
    return FeedbackGiven{on, sentence};
}

ReporterFeedback owed_again(const ReporterFeedback& feedback, ReporterSentence sentence, Day due) {
    if (const auto* given = std::get_if<FeedbackGiven>(&feedback); given != nullptr && given->sentence < sentence) return FeedbackOwed{due};
    return feedback;
}

ReporterSentence next_sentence(const ReportState& state, bool is_over) {
    if (std::holds_alternative<ReportInbox>(state)) return ReporterSentence::Received;
    if (is_over || std::holds_alternative<ReportLeft>(state)) return ReporterSentence::Done;
    return ReporterSentence::BeingLookedAt;
}

ReporterSentence sentence_now(const ConcernReport& report, bool is_over) {
    const auto next = next_sentence(report.state, is_over);
    const auto* given = std::get_if<FeedbackGiven>(&report.feedback);
    return given == nullptr ? next : std::max(given->sentence, next);
}

bool may_say(const ReporterFeedback& feedback, ReporterSentence sentence) {
    if (const auto* given = std::get_if<FeedbackGiven>(&feedback)) return given->sentence <= sentence;
    if (const auto* told = std::get_if<FeedbackAtCoordinator>(&feedback)) return told->sentence <= sentence;
    return std::holds_alternative<FeedbackOwed>(feedback);
}

} // namespace tandem::domain
