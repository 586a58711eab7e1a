#pragma once
// Why an answer is what it is: a closed list of codes, each with the rule it belongs to and who may read it (disclosure.md,
// "The order of the sum, and explanations"). Sentences are made elsewhere, from the code.
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tandem::policy {

// The seventeen caps of disclosure.md, by their numbers there.
enum class Cap : std::uint8_t {
    QuestionWithoutName = 1,
    NoGround,
    Refused,
    Convenant,
    Statement,
    Ring,
    Necessity,
    Tie,
    Exclusion,
    Secrecy,
    Restriction,
    Occasion,
    Reporter,
    Listener,
    NotTold,
    Death,
    NameRule,
};
inline constexpr int first_cap = 1;
inline constexpr int last_cap = 17;

enum class Reason : std::uint8_t {
    // what it rests on
    ByConsent, ByTask, ByTaskWindingDown, ByEmergency, ByHandover, ByBringingIn, AsOwner, AsSubject, AsCompanion,
    // caps on who it is about
    QuestionWithoutName,
    NoConsent, ConsentNotYet, ConsentExpired, ConsentPresumed, ConsentNotEntitled, ConsentForOthers,
    TaskNotAllowed, TaskIncomplete, TaskReviewPassed, HandoverIncomplete, CompanionNotAgreed,
    Refused, Withdrawn, NarrowedAway,
    NoConvenant, ConvenantWithoutEnd, ConvenantNotSigned,
    NoStatement,
    ShellNotAsked, ShellNotAccepted, OutsideNotAsked, OutsideNotAccepted, HasLeft,
    NeedNotConfirmed, NotNeeded, InterestNotNamed,
    HasTie,
    Objected, Shielded,
    Restricted, RetentionPassed,
    OccasionCeiling, OccasionOfOthers,
    ReporterHearsNothing,
    ListenerHearsNoCases, StrategicMeeting,
    NotTold, NotToldReviewPassed,
    Deceased,
    FormerClient,
    NotASubjectHere,
    // on a line
    LineBelowNamed, LineAboutSomebodyElse, LineAboutUnknown, LineCategory, LineSecrecy, LineAgeUnknown, LineNotOfOwnAction, LineSafetyOfCompanion,
    LineNotChecked,
    // to whoever may not know more: "Deze persoon bespreken we vandaag zonder naam."
    WithoutNameToday,
};

// Who reads along. Each sees what the later ones see too.
enum class Reader { Owner, Chair, Everyone };

struct ReasonEntry {
    Reason reason;
    Cap cap;             // for what it rests on: the cap that would bind without it
    Reader reader;       // the widest circle that may read it
    std::string_view code;
};

const ReasonEntry& entry_of(Reason reason);
std::span<const ReasonEntry> all_reasons();

// What that reader is told of them. Whoever may not know why gets WithoutNameToday or, of something they do not know exists, nothing.
enum class Existence { Unknown, Known };
std::vector<Reason> readable_by(Reader reader, std::span<const Reason> reasons, Existence existence);

} // namespace tandem::policy
