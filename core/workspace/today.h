#pragma once
// The screen Vandaag: what asks for attention now. Each list is short; the totals say how many there are.
#include "domain/reports/records.h"
#include "workspace/cases.h"
#include "workspace/meetings.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

struct NextMeeting {
    MeetingRow row;
    std::int64_t new_cases = 0, reviews = 0, consultations = 0, themes = 0;
    std::int64_t without_question = 0; // new cases that have no question to the network yet (R40)
    std::int64_t overdue = 0;          // late actions of the cases on the agenda
    std::int64_t minutes = 0;          // of all items together
    std::int64_t minutes_new_case = 0, minutes_review = 0; // the table's usual
    std::int64_t coming = 0, informal = 0, formal = 0; // those that said so, by the kind of their party
};
struct TodayAction {
    domain::ActionId id;
    domain::CaseId case_file;
    std::string case_code;
    std::string kind;  // its label
    std::string party; // for whom the doer acts
    domain::PartyKind party_kind{};
    std::optional<Day> due;
    std::int64_t days_late = 0; // 0: not late
};
struct OwedFeedback {
    domain::ReportId id;
    Day received_on;
    domain::ReporterKind reporter_kind{};
    domain::ReporterSentence next{}; // which of the three sentences is next
    std::int64_t days_late = 0;
    std::optional<domain::ReporterSentence> at_coordinator{}; // what their coordinator heard already and the volunteer did not
    std::string via{};                                        // name of that coordinator
};
enum class PrivacyPointKind {
    EmergencyReason, // due 24 hours after it
    LetKnow,         // somebody has to hear that consent ended (AVG 19)
    ToldReview,
    GroundReview,
    FillInConsent,
    NameExpires,
    ConvenantEnds,
    RetentionPassed,
};
struct PrivacyPoint {
    PrivacyPointKind kind{};
    std::int64_t count = 0;
    bool at_least = false; // counting stopped: there may be more
    std::string case_code;  // of the first, where it is about a case
    std::optional<Day> on;  // of the first
};
struct Today {
    std::optional<NextMeeting> next_meeting;
    std::vector<TodayAction> actions; // late ones first, then those of the coming seven days; at most 8
    std::int64_t actions_total = 0;
    std::vector<OwedFeedback> feedback; // at most 5, the oldest first (R31)
    std::int64_t feedback_total = 0;
    std::vector<PrivacyPoint> privacy; // in the order of PrivacyPointKind
};
Result<Today> show_today(Workspace& workspace);

// The numbers beside the navigation.
struct NavigationCounts {
    std::string network; // its name
    domain::NetworkType type{};
    std::int64_t attention = 0; // late actions and feedback owed
    std::int64_t inbox = 0;     // reports that nobody decided about yet
    std::int64_t open_cases = 0;
    std::int64_t parties = 0; // that did not leave
};
Result<NavigationCounts> navigation_counts(Workspace& workspace);

// One of the three fixed sentences was said to who reported (R31; disclosure.md, cap 13).
Result<Changes> give_feedback(Workspace& workspace, domain::ReportId id, domain::ReporterSentence sentence);

} // namespace tandem::workspace
