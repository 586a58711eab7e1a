#include "policy/reasons.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace tandem::policy {
namespace {

using enum Reader;

// In the order of the enumeration; asserted below.
constexpr std::array table{
    ReasonEntry{Reason::ByConsent, Cap::NoGround, Owner, "by_consent"},
    ReasonEntry{Reason::ByTask, Cap::NoGround, Owner, "by_task"},
    ReasonEntry{Reason::ByTaskWindingDown, Cap::NoGround, Owner, "by_task_winding_down"},
    ReasonEntry{Reason::ByEmergency, Cap::NoGround, Owner, "by_emergency"},
    ReasonEntry{Reason::ByHandover, Cap::NoGround, Owner, "by_handover"},
    ReasonEntry{Reason::ByBringingIn, Cap::NoGround, Owner, "by_bringing_in"},
    ReasonEntry{Reason::AsOwner, Cap::NoGround, Owner, "as_owner"},
    ReasonEntry{Reason::AsSubject, Cap::NoGround, Owner, "as_subject"},
    ReasonEntry{Reason::AsCompanion, Cap::NoGround, Owner, "as_companion"},
    ReasonEntry{Reason::QuestionWithoutName, Cap::QuestionWithoutName, Everyone, "question_without_name"},
    ReasonEntry{Reason::NoConsent, Cap::NoGround, Chair, "no_consent"},
    ReasonEntry{Reason::ConsentNotYet, Cap::NoGround, Chair, "consent_not_yet"},
    ReasonEntry{Reason::ConsentExpired, Cap::NoGround, Chair, "consent_expired"},
    ReasonEntry{Reason::ConsentPresumed, Cap::NoGround, Chair, "consent_presumed"},
    ReasonEntry{Reason::ConsentNotEntitled, Cap::NoGround, Chair, "consent_not_entitled"},
    ReasonEntry{Reason::ConsentForOthers, Cap::NoGround, Chair, "consent_for_others"},
    ReasonEntry{Reason::TaskNotAllowed, Cap::NoGround, Owner, "task_not_allowed"},
    ReasonEntry{Reason::TaskIncomplete, Cap::NoGround, Owner, "task_incomplete"},
    ReasonEntry{Reason::TaskReviewPassed, Cap::NoGround, Owner, "task_review_passed"},
    ReasonEntry{Reason::HandoverIncomplete, Cap::NoGround, Owner, "handover_incomplete"},
    ReasonEntry{Reason::CompanionNotAgreed, Cap::NoGround, Owner, "companion_not_agreed"},
    ReasonEntry{Reason::Refused, Cap::Refused, Owner, "refused"},
    ReasonEntry{Reason::Withdrawn, Cap::Refused, Owner, "withdrawn"},
    ReasonEntry{Reason::NarrowedAway, Cap::Refused, Owner, "narrowed_away"},
    ReasonEntry{Reason::NoConvenant, Cap::Convenant, Chair, "no_convenant"},
    ReasonEntry{Reason::ConvenantWithoutEnd, Cap::Convenant, Chair, "convenant_without_end"},
    ReasonEntry{Reason::ConvenantNotSigned, Cap::Convenant, Chair, "convenant_not_signed"},
    ReasonEntry{Reason::NoStatement, Cap::Statement, Chair, "no_statement"},
    ReasonEntry{Reason::ShellNotAsked, Cap::Ring, Owner, "shell_not_asked"},
    ReasonEntry{Reason::ShellNotAccepted, Cap::Ring, Owner, "shell_not_accepted"},
    ReasonEntry{Reason::OutsideNotAsked, Cap::Ring, Owner, "outside_not_asked"},
    ReasonEntry{Reason::OutsideNotAccepted, Cap::Ring, Owner, "outside_not_accepted"},
    ReasonEntry{Reason::HasLeft, Cap::Ring, Owner, "has_left"},
    ReasonEntry{Reason::NeedNotConfirmed, Cap::Necessity, Owner, "need_not_confirmed"},
    ReasonEntry{Reason::NotNeeded, Cap::Necessity, Owner, "not_needed"},
    ReasonEntry{Reason::InterestNotNamed, Cap::Necessity, Owner, "interest_not_named"},
    ReasonEntry{Reason::HasTie, Cap::Tie, Owner, "has_tie"},
    ReasonEntry{Reason::Objected, Cap::Exclusion, Owner, "objected"},
    ReasonEntry{Reason::Shielded, Cap::Exclusion, Owner, "shielded"},
    ReasonEntry{Reason::Restricted, Cap::Restriction, Owner, "restricted"},
    ReasonEntry{Reason::RetentionPassed, Cap::Restriction, Owner, "retention_passed"},
    ReasonEntry{Reason::OccasionCeiling, Cap::Occasion, Owner, "occasion_ceiling"},
    ReasonEntry{Reason::OccasionOfOthers, Cap::Occasion, Owner, "occasion_of_others"},
    ReasonEntry{Reason::ReporterHearsNothing, Cap::Reporter, Owner, "reporter_hears_nothing"},
    ReasonEntry{Reason::ListenerHearsNoCases, Cap::Listener, Owner, "listener_hears_no_cases"},
    ReasonEntry{Reason::StrategicMeeting, Cap::Listener, Owner, "strategic_meeting"},
    ReasonEntry{Reason::NotTold, Cap::NotTold, Owner, "not_told"},
    ReasonEntry{Reason::NotToldReviewPassed, Cap::NotTold, Owner, "not_told_review_passed"},
    ReasonEntry{Reason::Deceased, Cap::Death, Owner, "deceased"},
    ReasonEntry{Reason::FormerClient, Cap::NameRule, Owner, "former_client"},
    ReasonEntry{Reason::NotASubjectHere, Cap::NoGround, Owner, "not_a_subject_here"},
    ReasonEntry{Reason::LineBelowNamed, Cap::NoGround, Owner, "line_below_named"},
    ReasonEntry{Reason::LineAboutSomebodyElse, Cap::NoGround, Owner, "line_about_somebody_else"},
    ReasonEntry{Reason::LineAboutUnknown, Cap::NoGround, Owner, "line_about_unknown"},
    ReasonEntry{Reason::LineCategory, Cap::NoGround, Owner, "line_category"},
    ReasonEntry{Reason::LineSecrecy, Cap::Secrecy, Owner, "line_secrecy"},
    ReasonEntry{Reason::LineAgeUnknown, Cap::NoGround, Owner, "line_age_unknown"},
    ReasonEntry{Reason::LineNotOfOwnAction, Cap::Ring, Owner, "line_not_of_own_action"},
    ReasonEntry{Reason::LineSafetyOfCompanion, Cap::NoGround, Owner, "line_safety_of_companion"},
    ReasonEntry{Reason::LineNotChecked, Cap::QuestionWithoutName, Owner, "line_not_checked"},
    ReasonEntry{Reason::WithoutNameToday, Cap::NoGround, Everyone, "without_name_today"},
};

constexpr bool is_in_order() {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].reason) != i) return false;
    return table.size() == static_cast<std::size_t>(Reason::WithoutNameToday) + 1;
}
static_assert(is_in_order());

} // namespace

const ReasonEntry& entry_of(Reason reason) { return table[static_cast<std::size_t>(reason)]; }

std::span<const ReasonEntry> all_reasons() { return table; }

std::vector<Reason> readable_by(Reader reader, std::span<const Reason> reasons, Existence existence) {
    std::vector<Reason> readable;
    const auto keep = [&](Reason reason) {
        if (std::find(readable.begin(), readable.end(), reason) == readable.end()) readable.push_back(reason);
    };
    if (reader != Owner && existence == Existence::Unknown) return readable;
    for (const Reason reason : reasons) {
        const bool open = reader <= entry_of(reason).reader; // Owner < Chair < Everyone
        if (open) keep(reason);
        else keep(Reason::WithoutNameToday);
    }
    return readable;
}

} // namespace tandem::policy
