#include "catalogue/said.h"
#include "catalogue/words.h"

namespace tandem::catalogue {
namespace {

constexpr Label<domain::MeetingPurpose> meeting_purpose_labels[] = {
    {domain::MeetingPurpose::Cases, QT_TRANSLATE_NOOP("meetings", "About cases")},
    {domain::MeetingPurpose::Learning, QT_TRANSLATE_NOOP("meetings", "Learning together")},
    {domain::MeetingPurpose::Strategic, QT_TRANSLATE_NOOP("meetings", "About the network")},
};
constexpr Label<domain::Presence> presence_labels[] = {
    {domain::Presence::Invited, QT_TRANSLATE_NOOP("meetings", "Invited")},
    {domain::Presence::Coming, QT_TRANSLATE_NOOP("meetings", "Is coming")},
    {domain::Presence::Present, QT_TRANSLATE_NOOP("meetings", "Is here")},
    {domain::Presence::Absent, QT_TRANSLATE_NOOP("meetings", "Was not there")},
    {domain::Presence::Excused, QT_TRANSLATE_NOOP("meetings", "Cannot come")},
    {domain::Presence::Left, QT_TRANSLATE_NOOP("meetings", "Left earlier")},
};
constexpr Label<domain::AgendaItemMode> agenda_item_mode_labels[] = {
    {domain::AgendaItemMode::NewCase, QT_TRANSLATE_NOOP("meetings", "New case")},
    {domain::AgendaItemMode::ActionReview, QT_TRANSLATE_NOOP("meetings", "How are things now?")},
    {domain::AgendaItemMode::Consultation, QT_TRANSLATE_NOOP("meetings", "Question without a name")},
    {domain::AgendaItemMode::Theme, QT_TRANSLATE_NOOP("meetings", "Theme")},
    {domain::AgendaItemMode::Opening, QT_TRANSLATE_NOOP("meetings", "Welcome")},
    {domain::AgendaItemMode::Round, QT_TRANSLATE_NOOP("meetings", "Round of questions")},
};
constexpr Label<std::string_view> meeting_state_labels[] = {
    {"planned", QT_TRANSLATE_NOOP("meetings", "Planned")},
    {"under_way", QT_TRANSLATE_NOOP("meetings", "Going on now")},
    {"held", QT_TRANSLATE_NOOP("meetings", "Has been held")},
    {"cancelled", QT_TRANSLATE_NOOP("meetings", "Cancelled")},
};
constexpr Label<std::string_view> item_state_labels[] = {
    {"planned", QT_TRANSLATE_NOOP("meetings", "On the agenda")},
    {"discussed", QT_TRANSLATE_NOOP("meetings", "Discussed")},
    {"postponed", QT_TRANSLATE_NOOP("meetings", "Next time")},
};
constexpr Label<std::string_view> action_state_labels[] = {
    {"open", QT_TRANSLATE_NOOP("meetings", "To do")},
    {"done", QT_TRANSLATE_NOOP("meetings", "Done")},
    {"not_done", QT_TRANSLATE_NOOP("meetings", "Not done")},
};
constexpr Label<domain::NotDoneReason> not_done_reason_labels[] = {
    {domain::NotDoneReason::CircumstancesChanged, QT_TRANSLATE_NOOP("meetings", "Circumstances changed")},
    {domain::NotDoneReason::NotDone, QT_TRANSLATE_NOOP("meetings", "It did not happen")},
};
constexpr Label<policy::ActionStanding> action_standing_labels[] = {
    {policy::ActionStanding::Open, QT_TRANSLATE_NOOP("meetings", "To do")},
    {policy::ActionStanding::Done, QT_TRANSLATE_NOOP("meetings", "Done")},
    {policy::ActionStanding::NotDone, QT_TRANSLATE_NOOP("meetings", "Not done")},
};

} // namespace

QString label(domain::MeetingPurpose value) { return said("meetings", meeting_purpose_labels, value); }
QString label(domain::Presence value) { return said("meetings", presence_labels, value); }
QString label(domain::AgendaItemMode value) { return said("meetings", agenda_item_mode_labels, value); }
QString meeting_state_label(std::string_view word) { return said("meetings", meeting_state_labels, word); }
QString item_state_label(std::string_view word) { return said("meetings", item_state_labels, word); }
QString action_state_label(std::string_view word) { return said("meetings", action_state_labels, word); }
QString label(domain::NotDoneReason value) { return said("meetings", not_done_reason_labels, value); }
QString label(policy::ActionStanding value) { return said("meetings", action_standing_labels, value); }

} // namespace tandem::catalogue
