#pragma once
#include "domain/codec.h"

namespace tandem::domain {

enum class Urgency { CanWait, Soon, Urgent, Acute };
template <>
inline constexpr auto words_of<Urgency> = words<Urgency>({
    {Urgency::CanWait, "can_wait"},
    {Urgency::Soon, "soon"},
    {Urgency::Urgent, "urgent"},
    {Urgency::Acute, "acute"},
});

// vrijwillig, drang, dwang (R05)
enum class Frame { Voluntary, Pressure, Coercion };
template <>
inline constexpr auto words_of<Frame> = words<Frame>({
    {Frame::Voluntary, "voluntary"},
    {Frame::Pressure, "pressure"},
    {Frame::Coercion, "coercion"},
});

// The agenda puts new cases first (R41).
enum class KnownAtEntry { NewToServices, Known, Stuck };
template <>
inline constexpr auto words_of<KnownAtEntry> = words<KnownAtEntry>({
    {KnownAtEntry::NewToServices, "new_to_services"},
    {KnownAtEntry::Known, "known"},
    {KnownAtEntry::Stuck, "stuck"},
});

// R42
enum class EntryReason { NewSignal, StuckHelp, RisingComplexity, Aftercare };
template <>
inline constexpr auto words_of<EntryReason> = words<EntryReason>({
    {EntryReason::NewSignal, "new_signal"},
    {EntryReason::StuckHelp, "stuck_help"},
    {EntryReason::RisingComplexity, "rising_complexity"},
    {EntryReason::Aftercare, "aftercare"},
});

// R72
enum class ClientPreference { None, Volunteer, Professional, Together };
template <>
inline constexpr auto words_of<ClientPreference> = words<ClientPreference>({
    {ClientPreference::None, "none"},
    {ClientPreference::Volunteer, "volunteer"},
    {ClientPreference::Professional, "professional"},
    {ClientPreference::Together, "together"},
});

// Two axes with a free motivation; never a score (R74).
enum class ProblemDuration { Threatening, Recent, LongLasting };
template <>
inline constexpr auto words_of<ProblemDuration> = words<ProblemDuration>({
    {ProblemDuration::Threatening, "threatening"},
    {ProblemDuration::Recent, "recent"},
    {ProblemDuration::LongLasting, "long_lasting"},
});

enum class ProblemComplexity { Single, Several, Interwoven };
template <>
inline constexpr auto words_of<ProblemComplexity> = words<ProblemComplexity>({
    {ProblemComplexity::Single, "single"},
    {ProblemComplexity::Several, "several"},
    {ProblemComplexity::Interwoven, "interwoven"},
});

enum class SubjectRole { Resident, Partner, Child, Carer, AllegedAbuser, Other };
template <>
inline constexpr auto words_of<SubjectRole> = words<SubjectRole>({
    {SubjectRole::Resident, "resident"},
    {SubjectRole::Partner, "partner"},
    {SubjectRole::Child, "child"},
    {SubjectRole::Carer, "carer"},
    {SubjectRole::AllegedAbuser, "alleged_abuser"},
    {SubjectRole::Other, "other"},
});

// Who may consent (disclosure.md, Grounds; P05). The birth date is identity and stands apart.
enum class ConsentAge { Under12, Age12To15, Age16Plus, Unknown };
template <>
inline constexpr auto words_of<ConsentAge> = words<ConsentAge>({
    {ConsentAge::Under12, "under_12"},
    {ConsentAge::Age12To15, "12_15"},
    {ConsentAge::Age16Plus, "16_plus"},
    {ConsentAge::Unknown, "unknown"},
});

// Who decides for somebody of 16 or older, where a judge said so.
enum class SubjectRepresentative { Mentor, Curator };
template <>
inline constexpr auto words_of<SubjectRepresentative> = words<SubjectRepresentative>({
    {SubjectRepresentative::Mentor, "mentor"},
    {SubjectRepresentative::Curator, "curator"},
});

// Who decides about a child; unset counts as shared, so that one parent alone is never enough by accident.
enum class ParentalAuthority { Sole, Shared };
template <>
inline constexpr auto words_of<ParentalAuthority> = words<ParentalAuthority>({
    {ParentalAuthority::Sole, "sole"},
    {ParentalAuthority::Shared, "shared"},
});

// `own_words`: what the resident says about it; comes before the list of problems (R44).
// `situation`: how it goes on one domain of life, in a level and a sentence (R37).
enum class LineKind { Story, Analysis, CheckIn, OwnWords, Agreement, Observation, Situation };
template <>
inline constexpr auto words_of<LineKind> = words<LineKind>({
    {LineKind::Story, "story"},
    {LineKind::Analysis, "analysis"},
    {LineKind::CheckIn, "check_in"},
    {LineKind::OwnWords, "own_words"},
    {LineKind::Agreement, "agreement"},
    {LineKind::Observation, "observation"},
    {LineKind::Situation, "situation"},
});

// How it goes on one domain of life: words of our own, no score to add up (architecture.md, decision 7; P11).
enum class SituationLevel { GoesWell, Manages, Hard, Stuck };
template <>
inline constexpr auto words_of<SituationLevel> = words<SituationLevel>({
    {SituationLevel::GoesWell, "goes_well"},
    {SituationLevel::Manages, "manages"},
    {SituationLevel::Hard, "hard"},
    {SituationLevel::Stuck, "stuck"},
});

// How heavy helping is for who helps (R67).
enum class LoadSignal { Fine, Heavy, TooHeavy };
template <>
inline constexpr auto words_of<LoadSignal> = words<LoadSignal>({
    {LoadSignal::Fine, "fine"},
    {LoadSignal::Heavy, "heavy"},
    {LoadSignal::TooHeavy, "too_heavy"},
});

// A picture is shown inside the program; any other file stays sealed.
enum class AttachmentKind { Picture, File };
template <>
inline constexpr auto words_of<AttachmentKind> = words<AttachmentKind>({
    {AttachmentKind::Picture, "picture"},
    {AttachmentKind::File, "file"},
});

} // namespace tandem::domain
