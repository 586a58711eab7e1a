#include "catalogue/said.h"
#include "catalogue/words.h"

namespace tandem::catalogue {
namespace {

constexpr Label<domain::Urgency> urgency_labels[] = {
    {domain::Urgency::CanWait, QT_TRANSLATE_NOOP("cases", "Can wait")},
    {domain::Urgency::Soon, QT_TRANSLATE_NOOP("cases", "Soon")},
    {domain::Urgency::Urgent, QT_TRANSLATE_NOOP("cases", "Urgent")},
    {domain::Urgency::Acute, QT_TRANSLATE_NOOP("cases", "Now")},
};
constexpr Label<domain::Frame> frame_labels[] = {
    {domain::Frame::Voluntary, QT_TRANSLATE_NOOP("cases", "Voluntary")},
    {domain::Frame::Pressure, QT_TRANSLATE_NOOP("cases", "With pressure")},
    {domain::Frame::Coercion, QT_TRANSLATE_NOOP("cases", "With coercion")},
};
constexpr Label<domain::KnownAtEntry> known_at_entry_labels[] = {
    {domain::KnownAtEntry::NewToServices, QT_TRANSLATE_NOOP("cases", "Not yet known to services")},
    {domain::KnownAtEntry::Known, QT_TRANSLATE_NOOP("cases", "Already known")},
    {domain::KnownAtEntry::Stuck, QT_TRANSLATE_NOOP("cases", "Help has stalled")},
};
constexpr Label<domain::EntryReason> entry_reason_labels[] = {
    {domain::EntryReason::NewSignal, QT_TRANSLATE_NOOP("cases", "New signal")},
    {domain::EntryReason::StuckHelp, QT_TRANSLATE_NOOP("cases", "The help has stalled")},
    {domain::EntryReason::RisingComplexity, QT_TRANSLATE_NOOP("cases", "It is getting more complicated")},
    {domain::EntryReason::Aftercare, QT_TRANSLATE_NOOP("cases", "Keeping an eye on it")},
};
constexpr Label<domain::ClientPreference> client_preference_labels[] = {
    {domain::ClientPreference::None, QT_TRANSLATE_NOOP("cases", "No preference")},
    {domain::ClientPreference::Volunteer, QT_TRANSLATE_NOOP("cases", "Rather a volunteer")},
    {domain::ClientPreference::Professional, QT_TRANSLATE_NOOP("cases", "Rather a professional")},
    {domain::ClientPreference::Together, QT_TRANSLATE_NOOP("cases", "Both together")},
};
constexpr Label<domain::ProblemDuration> problem_duration_labels[] = {
    {domain::ProblemDuration::Threatening, QT_TRANSLATE_NOOP("cases", "About to happen")},
    {domain::ProblemDuration::Recent, QT_TRANSLATE_NOOP("cases", "Since a short time")},
    {domain::ProblemDuration::LongLasting, QT_TRANSLATE_NOOP("cases", "For a long time")},
};
constexpr Label<domain::ProblemComplexity> problem_complexity_labels[] = {
    {domain::ProblemComplexity::Single, QT_TRANSLATE_NOOP("cases", "One problem")},
    {domain::ProblemComplexity::Several, QT_TRANSLATE_NOOP("cases", "Several problems")},
    {domain::ProblemComplexity::Interwoven, QT_TRANSLATE_NOOP("cases", "Problems that hang together")},
};
constexpr Label<domain::SubjectRole> subject_role_labels[] = {
    {domain::SubjectRole::Resident, QT_TRANSLATE_NOOP("cases", "Resident")},
    {domain::SubjectRole::Partner, QT_TRANSLATE_NOOP("cases", "Partner of the resident")},
    {domain::SubjectRole::Child, QT_TRANSLATE_NOOP("cases", "Child")},
    {domain::SubjectRole::Carer, QT_TRANSLATE_NOOP("cases", "Family carer")},
    {domain::SubjectRole::AllegedAbuser, QT_TRANSLATE_NOOP("cases", "Possible abuser")},
    {domain::SubjectRole::Other, QT_TRANSLATE_NOOP("cases", "Someone else")},
};
constexpr Label<domain::ConsentAge> consent_age_labels[] = {
    {domain::ConsentAge::Under12, QT_TRANSLATE_NOOP("cases", "Under 12")},
    {domain::ConsentAge::Age12To15, QT_TRANSLATE_NOOP("cases", "12 to 15")},
    {domain::ConsentAge::Age16Plus, QT_TRANSLATE_NOOP("cases", "16 or older")},
    {domain::ConsentAge::Unknown, QT_TRANSLATE_NOOP("cases", "Age not known")},
};
constexpr Label<domain::LineKind> line_kind_labels[] = {
    {domain::LineKind::Story, QT_TRANSLATE_NOOP("cases", "Story")},
    {domain::LineKind::Analysis, QT_TRANSLATE_NOOP("cases", "What is going on")},
    {domain::LineKind::CheckIn, QT_TRANSLATE_NOOP("cases", "How things are going")},
    {domain::LineKind::OwnWords, QT_TRANSLATE_NOOP("cases", "In their own words")},
    {domain::LineKind::Agreement, QT_TRANSLATE_NOOP("cases", "What was agreed")},
    {domain::LineKind::Observation, QT_TRANSLATE_NOOP("cases", "What was seen")},
    {domain::LineKind::Situation, QT_TRANSLATE_NOOP("cases", "How it goes")},
};
constexpr Label<domain::SituationLevel> situation_level_labels[] = {
    {domain::SituationLevel::GoesWell, QT_TRANSLATE_NOOP("cases", "Goes well")},
    {domain::SituationLevel::Manages, QT_TRANSLATE_NOOP("cases", "Just about manages")},
    {domain::SituationLevel::Hard, QT_TRANSLATE_NOOP("cases", "Is hard")},
    {domain::SituationLevel::Stuck, QT_TRANSLATE_NOOP("cases", "Does not work any more")},
};
constexpr Label<domain::LoadSignal> load_labels[] = {
    {domain::LoadSignal::Fine, QT_TRANSLATE_NOOP("cases", "Goes fine")},
    {domain::LoadSignal::Heavy, QT_TRANSLATE_NOOP("cases", "Gets heavy")},
    {domain::LoadSignal::TooHeavy, QT_TRANSLATE_NOOP("cases", "Is too heavy")},
};
constexpr Label<domain::AttachmentKind> attachment_kind_labels[] = {
    {domain::AttachmentKind::Picture, QT_TRANSLATE_NOOP("cases", "Picture")},
    {domain::AttachmentKind::File, QT_TRANSLATE_NOOP("cases", "File")},
};
constexpr Label<std::string_view> informal_first_labels[] = {
    {"possible", QT_TRANSLATE_NOOP("cases", "A volunteer can do this")},
    {"not_possible", QT_TRANSLATE_NOOP("cases", "A volunteer cannot do this")},
    {"not_wanted", QT_TRANSLATE_NOOP("cases", "The resident does not want a volunteer")},
};
constexpr Label<std::string_view> case_state_labels[] = {
    {"intake", QT_TRANSLATE_NOOP("cases", "Being looked at")},
    {"open", QT_TRANSLATE_NOOP("cases", "Open")},
    {"handover_offered", QT_TRANSLATE_NOOP("cases", "Offered to another network")},
    {"handed_over", QT_TRANSLATE_NOOP("cases", "Handed over")},
    {"aftercare", QT_TRANSLATE_NOOP("cases", "Keeping an eye on it")},
    {"closed", QT_TRANSLATE_NOOP("cases", "Closed")},
};
constexpr Label<std::string_view> told_labels[] = {
    {"unknown", QT_TRANSLATE_NOOP("cases", "Not known whether the resident knows")},
    {"told", QT_TRANSLATE_NOOP("cases", "The resident knows")},
    {"not_told", QT_TRANSLATE_NOOP("cases", "Not told yet")},
};
constexpr Label<std::string_view> story_approval_labels[] = {
    {"none", QT_TRANSLATE_NOOP("cases", "Not approved")},
    {"approved", QT_TRANSLATE_NOOP("cases", "Approved")},
};
constexpr Label<std::string_view> line_source_labels[] = {
    {"unknown", QT_TRANSLATE_NOOP("cases", "Source not known")},
    {"own_observation", QT_TRANSLATE_NOOP("cases", "Seen ourselves")},
    {"resident", QT_TRANSLATE_NOOP("cases", "The resident")},
    {"party", QT_TRANSLATE_NOOP("cases", "A party")},
    {"person", QT_TRANSLATE_NOOP("cases", "A person")},
    {"reporter", QT_TRANSLATE_NOOP("cases", "The one who reported")},
};
constexpr Label<std::string_view> need_state_labels[] = {
    {"open", QT_TRANSLATE_NOOP("cases", "Still needed")},
    {"met", QT_TRANSLATE_NOOP("cases", "Help is there")},
    {"dropped", QT_TRANSLATE_NOOP("cases", "No longer needed")},
};

} // namespace

QString label(domain::Urgency value) { return said("cases", urgency_labels, value); }
QString label(domain::Frame value) { return said("cases", frame_labels, value); }
QString label(domain::KnownAtEntry value) { return said("cases", known_at_entry_labels, value); }
QString label(domain::EntryReason value) { return said("cases", entry_reason_labels, value); }
QString label(domain::ClientPreference value) { return said("cases", client_preference_labels, value); }
QString label(domain::ProblemDuration value) { return said("cases", problem_duration_labels, value); }
QString label(domain::ProblemComplexity value) { return said("cases", problem_complexity_labels, value); }
QString label(domain::SubjectRole value) { return said("cases", subject_role_labels, value); }
QString label(domain::ConsentAge value) { return said("cases", consent_age_labels, value); }
QString label(domain::LineKind value) { return said("cases", line_kind_labels, value); }
QString label(domain::SituationLevel value) { return said("cases", situation_level_labels, value); }
QString label(domain::LoadSignal value) { return said("cases", load_labels, value); }
QString label(domain::AttachmentKind value) { return said("cases", attachment_kind_labels, value); }
QString informal_first_label(std::string_view word) { return said("cases", informal_first_labels, word); }
QString case_state_label(std::string_view word) { return said("cases", case_state_labels, word); }
QString told_label(std::string_view word) { return said("cases", told_labels, word); }
QString story_approval_label(std::string_view word) { return said("cases", story_approval_labels, word); }
QString line_source_label(std::string_view word) { return said("cases", line_source_labels, word); }
QString need_state_label(std::string_view word) { return said("cases", need_state_labels, word); }

} // namespace tandem::catalogue
