#pragma once
// The example network: everybody in it is made up by code from word lists of our own. The same plan gives the same
// records, ids included. It comes in parts, so that the largest never stands in memory as a whole.
#include "domain/registry.h"

#include <memory>

namespace tandem::workspace {

enum class ExampleSize {
    Standard, // 30 parties, 25 cases in every state, two past meetings and one next week
    S,        // 500 cases
    M,        // 5,000 cases
    L,        // 100,000 cases with ten actions each, 4,500 parties
};

struct ExamplePlan {
    ExampleSize size = ExampleSize::Standard;
    Day today; // all dates hang on this one
    std::uint64_t seed = 2026;
};

struct ExampleCounts {
    std::size_t parties = 0, people = 0, tables = 0, cases = 0;
};
ExampleCounts counts_of(ExampleSize size);

// The order of the members, here and in ExampleChunk, is one in which nothing refers to something further down.
struct ExampleBasis {
    std::vector<domain::Person> people;
    std::vector<domain::Party> parties;
    domain::Network network;
    std::vector<domain::MeetingTable> tables;
    std::vector<domain::ListEntry> list_entries;
    std::vector<domain::Capacity> capacities;
    std::vector<domain::Seat> seats;
    std::vector<domain::NeighbourNetwork> neighbours;
    std::vector<domain::Lesson> lessons;
    std::vector<domain::Convenant> convenants;
    std::vector<domain::ConvenantSignature> signatures;
    std::vector<domain::ConfidentialityStatement> statements;
};

// Refers to the basis, to itself and to earlier chunks.
struct ExampleChunk {
    std::vector<domain::Meeting> meetings;
    std::vector<domain::Attendance> attendances;
    std::vector<domain::CaseFile> cases;
    std::vector<domain::CaseSubject> subjects;
    std::vector<domain::ConcernReport> reports;
    std::vector<domain::Need> needs;
    std::vector<domain::SafetyFlag> safety_flags;
    std::vector<domain::Deployment> deployments;
    std::vector<domain::Line> lines;
    std::vector<domain::Attachment> attachments;
    std::vector<domain::AttachmentContent> contents;
    std::vector<domain::Identity> identities;
    std::vector<domain::ConsultationQuestion> consultations;
    std::vector<domain::AgendaItem> agenda_items;
    std::vector<domain::ActionItem> actions;
    std::vector<domain::StopSign> stop_signs;
    std::vector<domain::BilateralContact> bilateral;
    std::vector<domain::ContactAttempt> attempts;
    std::vector<domain::ConsentEvent> consents;
    std::vector<domain::EmergencyGround> emergencies;
    std::vector<domain::HandoverGround> handovers;
    std::vector<domain::Tie> ties;
    std::vector<domain::Objection> objections;
    std::vector<domain::SafetyShield> shields;
    std::vector<domain::Restriction> restrictions;
    std::vector<domain::Deputy> deputies;
    std::vector<domain::ShellRequest> shell_requests;
    std::vector<domain::NeededParty> needed;
    std::vector<domain::Companion> companions;
    std::vector<domain::Disclosure> disclosures;
    std::vector<domain::Notice> notices;
};

// f(record) for each, in the order above.
template <class F>
void for_each_record(const ExampleBasis& basis, F&& f) {
    for (const auto& one : basis.people) f(one);
    for (const auto& one : basis.parties) f(one);
    f(basis.network);
    for (const auto& one : basis.tables) f(one);
    for (const auto& one : basis.list_entries) f(one);
    for (const auto& one : basis.capacities) f(one);
    for (const auto& one : basis.seats) f(one);
    for (const auto& one : basis.neighbours) f(one);
    for (const auto& one : basis.lessons) f(one);
    for (const auto& one : basis.convenants) f(one);
    for (const auto& one : basis.signatures) f(one);
    for (const auto& one : basis.statements) f(one);
}
template <class F>
void for_each_record(const ExampleChunk& chunk, F&& f) {
    const auto all = [&f](const auto&... lists) {
        const auto each = [&f](const auto& list) { for (const auto& one : list) f(one); };
        (each(lists), ...);
    };
    all(chunk.meetings, chunk.attendances, chunk.cases, chunk.subjects, chunk.reports, chunk.needs, chunk.safety_flags,
        chunk.deployments, chunk.lines, chunk.attachments, chunk.contents, chunk.identities, chunk.consultations, chunk.agenda_items,
        chunk.actions, chunk.stop_signs, chunk.bilateral, chunk.attempts, chunk.consents, chunk.emergencies, chunk.handovers, chunk.ties,
        chunk.objections, chunk.shields, chunk.restrictions, chunk.deputies, chunk.shell_requests, chunk.needed, chunk.companions,
        chunk.disclosures, chunk.notices);
}

class ExampleMaker {
public:
    explicit ExampleMaker(ExamplePlan plan);
    ~ExampleMaker();
    ExampleMaker(ExampleMaker&&) noexcept;
    ExampleMaker& operator=(ExampleMaker&&) noexcept;

    const ExampleBasis& basis() const;
    // The next part with at most so many cases (more than 0) and the meetings they were brought in. False when nothing
    // is left; `out` is then empty.
    bool next(ExampleChunk& out, std::size_t cases);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tandem::workspace
