#pragma once
#include "domain/cases/records.h"

namespace tandem::domain {

bool may_become(const CaseState& from, const CaseState& to);

// The approval is of one text: it falls as soon as that text changes (disclosure.md, "How the code makes leaking hard").
RoomStory with_text(const RoomStory& story, std::string text);
RoomStory approved(const RoomStory& story, PersonId by, Day on);
// False as well for an approval that came with another text, for instance from another file.
bool room_story_is_approved(const RoomStory& story);

// What follows from an edit of a case whoever makes it: a story keeps the approval it had only with the text it had, and the
// period of retention starts when it is closed or handed over, and stops counting when it is opened again.
CaseFile settled(const CaseFile& before, CaseFile after);

// The day from which the period of the retention class counts: closing, or acceptance by another network. Nothing while
// the case is ours to look after (P10).
std::optional<Day> retention_start(const CaseState& state);
// The first day on which it may no longer be kept.
Day retention_ends_on(Day start, int months);

// Whether this subject knows: what stands at the subject; where nothing does, what the case says, and that only for the resident.
Told told_of(const CaseSubject& subject, const CaseFile& case_file);
bool is_without_name(const CaseFile& case_file);
// Read by a person who approved exactly this text.
bool is_checked(const Line& line);

// Nothing new is shared once the day to look again has passed (disclosure.md, Grounds).
bool told_review_is_due(const Told& told, Day today);

} // namespace tandem::domain
