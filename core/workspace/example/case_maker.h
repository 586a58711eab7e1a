#pragma once
#include "workspace/example/case_plan.h"
#include "workspace/example/subject_maker.h"

namespace tandem::workspace::example {

// A case while it is made: what its lines, needs, actions and report refer to.
struct CaseDraft {
    std::size_t number = 0; // from 0
    CasePlan plan;
    const Situation* situation = nullptr;
    std::vector<Discussion> discussions;
    std::vector<MadeSubject> subjects;
    std::vector<domain::NeedId> needs;
    std::optional<domain::ReportId> report;
    domain::CaseId id;
    Day opened_on;

    bool finished() const { return plan.stage == Stage::Closed || plan.stage == Stage::HandedOver; }
    SlotWords resident_words() const { return subjects.front().words; }
};

// Adds the case with its subjects, identities, lines, needs, report, agenda items and actions.
void make_case(Making& making, const Planner& planner, std::size_t number, ExampleChunk& out);

// Parts of the above.
domain::CaseFile make_case_file(Making& making, const CaseDraft& draft);
void add_room_story(Making& making, const CaseDraft& draft, domain::CaseFile& file);
void add_lines(Making& making, const CaseDraft& draft, ExampleChunk& out);
void add_needs(Making& making, CaseDraft& draft, ExampleChunk& out);
void add_report(Making& making, CaseDraft& draft, ExampleChunk& out);
void add_agenda_items(Making& making, const CaseDraft& draft, ExampleChunk& out);
void add_actions(Making& making, const CaseDraft& draft, ExampleChunk& out);

// Someone at that table: from the core most of the time.
const Helper& draw_helper(Making& making, std::size_t table);

} // namespace tandem::workspace::example
