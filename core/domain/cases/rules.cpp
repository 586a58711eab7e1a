#include "domain/cases/rules.h"

#include "domain/steps.h"

namespace tandem::domain {

namespace {

constexpr Step case_steps[] = {
    {"intake", "open"},           {"intake", "handover_offered"},
    {"intake", "closed"},         {"open", "handover_offered"},
    {"open", "aftercare"},        {"open", "closed"},
    {"handover_offered", "open"}, {"handover_offered", "handed_over"}, // refused or withdrawn; accepted
    {"handed_over", "open"},                                           // returned (R80)
    {"aftercare", "open"},        {"aftercare", "closed"},
    {"closed", "open"},           {"closed", "aftercare"},
};

} // namespace

bool may_become(const CaseState& from, const CaseState& to) { return is_allowed_step(case_steps, from, to); }

RoomStory with_text(const RoomStory& story, std::string text) {
    if (text == story.text) return story;
    return RoomStory{std::move(text), StoryNotApproved{}};
}

RoomStory approved(const RoomStory& story, PersonId by, Day on) { return RoomStory{story.text, StoryApproved{by, on, story.text}}; }

bool room_story_is_approved(const RoomStory& story) {
    const auto* approval = std::get_if<StoryApproved>(&story.approval);
    return approval != nullptr && approval->text == story.text;
}

CaseFile settled(const CaseFile& before, CaseFile after) {
    if (after.room_story) after.room_story = with_text(before.room_story.value_or(RoomStory{}), std::move(after.room_story->text));
    if (after.state != before.state) after.retention_starts_on = retention_start(after.state);
    return after;
}

std::optional<Day> retention_start(const CaseState& state) {
    if (const auto* closed = std::get_if<CaseClosed>(&state)) return closed->on;
    if (const auto* handed_over = std::get_if<CaseHandedOver>(&state)) return handed_over->on;
    return std::nullopt;
}

Day retention_ends_on(Day start, int months) { return start.plus_months(months); }

Told told_of(const CaseSubject& subject, const CaseFile& case_file) {
    if (subject.told) return *subject.told;
    return subject.role == SubjectRole::Resident ? case_file.told : Told();
}

bool is_without_name(const CaseFile& case_file) { return case_file.without_name.value_or(false); }

bool is_checked(const Line& line) { return line.checked && line.checked->text == line.text; }

bool told_review_is_due(const Told& told, Day today) {
    const auto* not_told = std::get_if<NotTold>(&told);
    return not_told != nullptr && not_told->review_on <= today;
}

} // namespace tandem::domain
