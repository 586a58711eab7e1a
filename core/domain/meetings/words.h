#pragma once
#include "domain/codec.h"

namespace tandem::domain {

// A strategic meeting has no cases of persons (R98; disclosure.md, cap 14).
enum class MeetingPurpose { Cases, Learning, Strategic };
template <>
inline constexpr auto words_of<MeetingPurpose> = words<MeetingPurpose>({
    {MeetingPurpose::Cases, "cases"},
    {MeetingPurpose::Learning, "learning"},
    {MeetingPurpose::Strategic, "strategic"},
});

// Left: was there, and is no longer.
enum class Presence { Invited, Coming, Present, Absent, Excused, Left };
template <>
inline constexpr auto words_of<Presence> = words<Presence>({
    {Presence::Invited, "invited"},
    {Presence::Coming, "coming"},
    {Presence::Present, "present"},
    {Presence::Absent, "absent"},
    {Presence::Excused, "excused"},
    {Presence::Left, "left"},
});

// R38, R06, R50
enum class AgendaItemMode { NewCase, ActionReview, Consultation, Theme, Opening, Round };
template <>
inline constexpr auto words_of<AgendaItemMode> = words<AgendaItemMode>({
    {AgendaItemMode::NewCase, "new_case"},
    {AgendaItemMode::ActionReview, "action_review"},
    {AgendaItemMode::Consultation, "consultation"},
    {AgendaItemMode::Theme, "theme"},
    {AgendaItemMode::Opening, "opening"},
    {AgendaItemMode::Round, "round"},
});

} // namespace tandem::domain
