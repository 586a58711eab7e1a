#pragma once
// Makes the DisclosedCase that an answer allows. The answer decides; this only looks up and takes out.
#include "policy/answer.h"
#include "policy/disclosed_case.h"

namespace tandem::domain {
struct CaseSubject;
struct ContactAttempt;
struct Identity;
struct Line;
struct TableProtocol;
} // namespace tandem::domain

namespace tandem::policy {

// Finds recognisable details beyond the known tokens; core/language has the real one.
class IdentityDetector {
public:
    virtual ~IdentityDetector() = default;
    virtual bool finds_anything(std::string_view text) const = 0;
    // Only what leaves little doubt: a name, an address, a number. What is merely worth a thought may stay in a need or a question.
    virtual bool finds_somebody(std::string_view text) const { return finds_anything(text); }
};

struct ActionContent {
    const domain::ActionItem* action; // of this case
    ActionLabels labels;
};

// All of one case; whatever the answer does not allow stays in here.
struct CaseContent {
    const domain::CaseFile& case_file;
    std::span<const domain::Identity> identities; // of its subjects
    std::span<const domain::Line> lines;
    std::span<const domain::Need> needs;
    std::span<const ActionContent> actions;
    std::span<const std::string> tied_people; // names of people tied to the subjects
    const domain::TableProtocol& protocol;
    const OrdinaryWords& ordinary;
    const IdentityDetector& detector;
    Day today;
    std::span<const std::string> other_residents{}; // names, folded, of residents of other cases that stand in the story, the question or a need
    std::span<const domain::ContactAttempt> attempts{};  // to reach the resident
    std::span<const domain::CaseSubject> subjects{};     // for whether they were told
};

// Nothing when the audience may not know that the case exists. `answer` is about this case.
std::optional<DisclosedCase> disclose(const Answer& answer, const CaseContent& content);

} // namespace tandem::policy
