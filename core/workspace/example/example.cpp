#include "workspace/example/example.h"

#include "workspace/example/basis_maker.h"
#include "workspace/example/case_maker.h"
#include "workspace/example/facts_maker.h"
#include "workspace/example/help_maker.h"
#include "workspace/example/meeting_maker.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

int actions_per_case(ExampleSize size) { return size == ExampleSize::L ? 10 : size == ExampleSize::M ? 8 : 6; }

std::unique_ptr<example::Planner> planner_for(ExampleSize size) {
    if (size == ExampleSize::Standard) return example::standard_planner();
    return example::scaled_planner(counts_of(size), actions_per_case(size));
}

} // namespace

ExampleCounts counts_of(ExampleSize size) {
    switch (size) {
    case ExampleSize::Standard: return {30, 45, 2, 25};
    case ExampleSize::S: return {60, 90, 2, 500};
    case ExampleSize::M: return {450, 700, 8, 5'000};
    case ExampleSize::L: return {4'500, 6'500, 30, 100'000};
    }
    return {};
}

struct ExampleMaker::State {
    explicit State(ExamplePlan plan)
        : making(plan), planner(planner_for(plan.size)), basis(example::make_basis(making, counts_of(plan.size))),
          cases(counts_of(plan.size).cases) {
        making.meetings = planner->meetings(making);
        example::make_agreements(making, basis);
        example::make_surroundings(making, basis);
    }

    void make_one(ExampleChunk& out) {
        for (const std::size_t meeting : planner->meetings_before(made)) example::make_meeting(making, basis, *planner, meeting, out);
        example::make_case(making, *planner, made, out);
        ++made;
    }

    example::Making making;
    std::unique_ptr<example::Planner> planner;
    ExampleBasis basis;
    std::size_t cases;
    std::size_t made = 0;
};

ExampleMaker::ExampleMaker(ExamplePlan plan) : m_state(std::make_unique<State>(plan)) {}
ExampleMaker::~ExampleMaker() = default;
ExampleMaker::ExampleMaker(ExampleMaker&&) noexcept = default;
ExampleMaker& ExampleMaker::operator=(ExampleMaker&&) noexcept = default;

const ExampleBasis& ExampleMaker::basis() const { return m_state->basis; }

bool ExampleMaker::next(ExampleChunk& out, std::size_t cases) {
    assert(cases > 0);
    out = {};
    const std::size_t end = std::min(m_state->cases, m_state->made + cases);
    const bool any = m_state->made < end;
    while (m_state->made < end) m_state->make_one(out);
    return any;
}

} // namespace tandem::workspace
