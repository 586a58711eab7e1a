#pragma once
#include "domain/ids.h"
#include "domain/reports/words.h"

namespace tandem::domain {

struct ReportInbox {
    static constexpr std::string_view word = "inbox";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const ReportInbox&, const ReportInbox&) = default;
};
struct ReportAskMore {
    Day since;
    std::optional<std::string> question;
    static constexpr std::string_view word = "ask_more";
    static constexpr auto parts() { return declare(part("since", &ReportAskMore::since), part("question", &ReportAskMore::question)); }
    friend bool operator==(const ReportAskMore&, const ReportAskMore&) = default;
};
struct ReportTakenUp {
    CaseId case_file;
    Day on;
    static constexpr std::string_view word = "taken_up";
    static constexpr auto parts() { return declare(part("case_file", &ReportTakenUp::case_file), part("on", &ReportTakenUp::on)); }
    friend bool operator==(const ReportTakenUp&, const ReportTakenUp&) = default;
};
// Goes on as a question without any data about a person (R50).
struct ReportQuestionWithoutName {
    Day on;
    static constexpr std::string_view word = "question_without_name";
    static constexpr auto parts() { return declare(part("on", &ReportQuestionWithoutName::on)); }
    friend bool operator==(const ReportQuestionWithoutName&, const ReportQuestionWithoutName&) = default;
};
struct ReportBilateral {
    Day on;
    std::optional<PartyId> with;
    static constexpr std::string_view word = "bilateral";
    static constexpr auto parts() { return declare(part("on", &ReportBilateral::on), part("with", &ReportBilateral::with)); }
    friend bool operator==(const ReportBilateral&, const ReportBilateral&) = default;
};
struct ReportPassedOn {
    Day on;
    std::string to;
    static constexpr std::string_view word = "passed_on";
    static constexpr auto parts() { return declare(part("on", &ReportPassedOn::on), part("to", &ReportPassedOn::to)); }
    friend bool operator==(const ReportPassedOn&, const ReportPassedOn&) = default;
};
// `reason` is a code of the list "report_outcome".
struct ReportLeft {
    Day on;
    std::string reason;
    static constexpr std::string_view word = "left";
    static constexpr auto parts() { return declare(part("on", &ReportLeft::on), part("reason", &ReportLeft::reason)); }
    friend bool operator==(const ReportLeft&, const ReportLeft&) = default;
};
using ReportState =
    std::variant<ReportInbox, ReportAskMore, ReportTakenUp, ReportQuestionWithoutName, ReportBilateral, ReportPassedOn, ReportLeft>;

struct FeedbackOwed {
    std::optional<Day> due;
    static constexpr std::string_view word = "owed";
    static constexpr auto parts() { return declare(part("due", &FeedbackOwed::due)); }
    friend bool operator==(const FeedbackOwed&, const FeedbackOwed&) = default;
};
// Said to the coordinator of the volunteer who reported; not done before the volunteer heard it too (R31).
struct FeedbackAtCoordinator {
    Day on;
    ReporterSentence sentence{};
    static constexpr std::string_view word = "at_coordinator";
    static constexpr auto parts() {
        return declare(part("on", &FeedbackAtCoordinator::on), part("sentence", &FeedbackAtCoordinator::sentence));
    }
    friend bool operator==(const FeedbackAtCoordinator&, const FeedbackAtCoordinator&) = default;
};
struct FeedbackGiven {
    Day on;
    ReporterSentence sentence{};
    static constexpr std::string_view word = "given";
    static constexpr auto parts() { return declare(part("on", &FeedbackGiven::on), part("sentence", &FeedbackGiven::sentence)); }
    friend bool operator==(const FeedbackGiven&, const FeedbackGiven&) = default;
};
struct FeedbackNotWanted {
    static constexpr std::string_view word = "not_wanted";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const FeedbackNotWanted&, const FeedbackNotWanted&) = default;
};
// A reporter always hears something back (R31).
using ReporterFeedback = std::variant<FeedbackOwed, FeedbackAtCoordinator, FeedbackGiven, FeedbackNotWanted>;

} // namespace tandem::domain
