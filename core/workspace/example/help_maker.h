#pragma once
#include "workspace/example/case_maker.h"

namespace tandem::workspace::example {

// The region, what partners are good at, and what earlier cases taught.
void make_surroundings(Making& making, ExampleBasis& basis);

// Who helps with what, how that goes, and what happened outside of meetings. Takes no draw: other records stay what they are.
void add_help(Making& making, const CaseDraft& draft, ExampleChunk& out);

// A question without a name for an item of a meeting; nothing where it would have expired by now.
std::optional<domain::ConsultationId> add_question(Making& making, const MeetingSlot& slot, const std::optional<std::string>& outcome, ExampleChunk& out);
// One that somebody is still writing.
void add_question_draft(Making& making, ExampleChunk& out);

} // namespace tandem::workspace::example
