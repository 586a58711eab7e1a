#include "domain/reports/rules.h"

#include "domain/steps.h"

namespace tandem::domain {

namespace {

constexpr Step report_steps[] = {
    {"inbox", "ask_more"},                 {"inbox", "taken_up"},      {"inbox", "question_without_name"},
    {"inbox", "bilateral"},                {"inbox", "passed_on"},     {"inbox", "left"},
    {"ask_more", "taken_up"},              {"ask_more", "bilateral"},  {"ask_more", "question_without_name"},
    {"ask_more", "passed_on"},             {"ask_more", "left"},
    {"question_without_name", "taken_up"}, {"question_without_name", "left"},
    {"bilateral", "taken_up"},             {"bilateral", "passed_on"}, {"bilateral", "left"},
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
    const auto* owed = std::get_if<FeedbackOwed>(&report.feedback);
    if (owed == nullptr) return std::nullopt;
    return owed->due.value_or(report.received_on.plus_days(days));
}

ReporterSentence next_sentence(const ReportState& state, bool is_over) {
    if (std::holds_alternative<ReportInbox>(state)) return ReporterSentence::Received;
    if (is_over || std::holds_alternative<ReportLeft>(state)) return ReporterSentence::Done;
    return ReporterSentence::BeingLookedAt;
}

bool may_say(const ReporterFeedback& feedback, ReporterSentence sentence) {
    if (const auto* given = std::get_if<FeedbackGiven>(&feedback)) return given->sentence <= sentence;
    return std::holds_alternative<FeedbackOwed>(feedback);
}

} // namespace tandem::domain
