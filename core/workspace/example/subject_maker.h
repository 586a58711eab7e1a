#pragma once
#include "workspace/example/case_plan.h"
#include "workspace/example/parties_maker.h"

namespace tandem::workspace::example {

// A subject as the other makers need it: the records are in the chunk.
struct MadeSubject {
    domain::SubjectId id;
    domain::SubjectRole role{};
    SlotWords words;
};

// The resident first. Adds subjects and identities to the chunk.
std::vector<MadeSubject> make_subjects(Making& making, const CasePlan& plan, domain::CaseId case_file, ExampleChunk& out);

// Name and, where known, a birth date, address and phone; nobody's.
struct Resident {
    MadeName name;
    int age = 0;
    domain::Address address;
    std::string neighbourhood;
};
Resident draw_resident(Making& making, int age);
domain::Identity make_identity(Making& making, const Resident& resident);

} // namespace tandem::workspace::example
