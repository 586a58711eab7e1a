#include "workspace/example/case_maker.h"

#include "workspace/example/facts_maker.h"
#include "workspace/example/help_maker.h"

#include <algorithm>

namespace tandem::workspace::example {
namespace {

using namespace domain;

std::string one_text(Making& making, const CaseDraft& draft, const Phrases& templates) {
    return fill_slots(making.draw.one_of(templates), draft.resident_words(), making.draw);
}

// Between the opening of the case and yesterday, at a share of that time.
Day day_at_percent(const Making& making, const CaseDraft& draft, int percent) {
    return draft.opened_on.plus_days((making.plan.today - draft.opened_on) * percent / 100);
}

CaseState state_for(Making& making, const CaseDraft& draft) {
    const Day today = making.plan.today;
    switch (draft.plan.stage) {
    case Stage::Intake: return CaseIntake{};
    case Stage::Open: return CaseOpen{day_at_percent(making, draft, 20)};
    case Stage::HandoverOffered: return CaseHandoverOffered{today.plus_days(-5), making.phrase("passed_to")};
    case Stage::HandedOver: return CaseHandedOver{day_at_percent(making, draft, 70), making.phrase("passed_to")};
    case Stage::Aftercare: return CaseAftercare{today.plus_months(making.draw.between(1, 6))};
    case Stage::Closed: return CaseClosed{day_at_percent(making, draft, 80), draft.plan.resident_died ? "died" : "better"};
    }
    return CaseIntake{};
}

Told told_for(Making& making, const CaseDraft& draft, const Helper& by) {
    switch (draft.plan.told) {
    case ToldPlan::Unknown: return ToldUnknown{};
    case ToldPlan::Told: return ToldOn{draft.opened_on, by.person, making.phrase("told_how")};
    case ToldPlan::NotTold: return NotTold{making.phrase("not_told"), making.plan.today.plus_days(making.draw.between(-2, 21))};
    }
    return ToldUnknown{};
}

EntryReason entry_reason(KnownAtEntry known, std::size_t number) {
    if (known == KnownAtEntry::NewToServices) return EntryReason::NewSignal;
    if (known == KnownAtEntry::Stuck) return EntryReason::StuckHelp;
    return number % 2 == 0 ? EntryReason::RisingComplexity : EntryReason::Aftercare;
}

void set_content(Making& making, const CaseDraft& draft, CaseFile& file) {
    if (draft.plan.stage == Stage::Intake && draft.plan.story == StoryPlan::Missing) return; // nobody spoke to them yet
    file.goes_well = making.phrase("goes_well");
    file.what_matters = one_text(making, draft, draft.situation->wishes);
    file.client_preference = in_turn<ClientPreference>(draft.number);
    file.duration = in_turn<ProblemDuration>(draft.number);
    file.complexity = in_turn<ProblemComplexity>(draft.number / 2);
    file.indication_motivation = making.phrase("motivation");
}

void set_holding(Making& making, const CaseDraft& draft, CaseFile& file, const Helper& bringer) {
    file.holding_basis = draft.plan.told == ToldPlan::Told ? "consent" : "legitimate_interest";
    file.collected_on = draft.opened_on;
    file.told = told_for(making, draft, bringer);
    file.responsible_party = bringer.formal ? bringer.party : making.tables[draft.plan.table].coordinator.party;
    file.retention_class = draft.discussions.empty() ? "case_not_taken" : "case";
    if (const auto* closed = std::get_if<CaseClosed>(&file.state)) file.retention_starts_on = closed->on;
    if (const auto* over = std::get_if<CaseHandedOver>(&file.state)) file.retention_starts_on = over->on;
}

} // namespace

const Helper& draw_helper(Making& making, std::size_t table) {
    const Table& at = making.tables[table];
    for (;;) {
        const Helper& helper = making.draw.one_of(making.draw.chance(75) ? at.core : at.shell);
        if (!helper.needs_naming) return helper;
    }
}

CaseFile make_case_file(Making& making, const CaseDraft& draft) {
    const CasePlan& plan = draft.plan;
    const Helper& bringer = draw_helper(making, plan.table);
    CaseFile file;
    file.id = draft.id;
    file.code = making.new_code(draft.opened_on);
    file.table = making.tables[plan.table].id;
    file.opened_on = draft.opened_on;
    file.state = state_for(making, draft);
    if (plan.stage != Stage::Intake) file.question_to_network = one_text(making, draft, draft.situation->questions);
    file.urgency = plan.urgency;
    file.frame = plan.urgency == Urgency::Acute ? Frame::Pressure : Frame::Voluntary;
    file.known = plan.known;
    file.entry_reason = entry_reason(plan.known, draft.number);
    file.brought_by_party = bringer.party;
    file.brought_by = bringer.capacity;
    if (plan.stage != Stage::Intake) file.case_director = draw_helper(making, plan.table).person;
    set_holding(making, draft, file, bringer);
    set_content(making, draft, file);
    add_room_story(making, draft, file);
    return file;
}

void add_room_story(Making& making, const CaseDraft& draft, CaseFile& file) {
    if (draft.plan.story == StoryPlan::Missing) return;
    RoomStory story{one_text(making, draft, draft.situation->stories), StoryNotApproved{}};
    if (draft.plan.story != StoryPlan::Waiting) {
        const bool changed = draft.plan.story == StoryPlan::ChangedSince;
        const Day on = std::min(draft.opened_on.plus_days(2), making.plan.today);
        story.approval = StoryApproved{making.tables[draft.plan.table].coordinator.person, on, story.text};
        if (changed) story.text += " Het gaat nu iets beter.";
    }
    file.room_story = std::move(story);
}

void make_case(Making& making, const Planner& planner, std::size_t number, ExampleChunk& out) {
    CaseDraft draft;
    draft.number = number;
    draft.plan = planner.plan(making, number);
    draft.situation = &making.words.situation(draft.plan.situation);
    draft.discussions = planner.discussions(number);
    draft.id = making.new_id<CaseId>();
    draft.opened_on = making.plan.today.plus_days(-draft.plan.opened_days_ago);
    draft.subjects = make_subjects(making, draft.plan, draft.id, out); // first: texts follow the resident
    out.cases.push_back(make_case_file(making, draft));
    if (planner.has_report(number)) add_report(making, draft, out);
    add_lines(making, draft, out);
    add_needs(making, draft, out);
    add_agenda_items(making, draft, out);
    add_actions(making, draft, out);
    add_facts(making, draft, out);
    add_help(making, draft, out);
    if (number == 0) add_question_draft(making, out);
}

} // namespace tandem::workspace::example
