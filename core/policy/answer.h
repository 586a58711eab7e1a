#pragma once
// What one audience may see of one case on one occasion, and why. Only the policy makes one.
#include "domain/consent/words.h"
#include "policy/audience.h"
#include "policy/level.h"
#include "policy/occasion.h"
#include "policy/reasons.h"

#include <vector>

namespace tandem::policy {

enum class Shown { No, Yes };

struct SubjectAnswer {
    domain::SubjectId subject;
    IdentityLevel level{};
    IdentityLevel address{};         // as `level`, but of a shared address the lowest of those who live there
    std::vector<Reason> binding;     // the rules whose value is `level`; of `named`, what it rests on

    friend bool operator==(const SubjectAnswer&, const SubjectAnswer&) = default;
};
struct LineAnswer {
    domain::LineId line;
    Shown shown = Shown::No;
    Shown source = Shown::No; // who said it
    Reason why{};             // what it rests on, or why it is not shown

    friend bool operator==(const LineAnswer&, const LineAnswer&) = default;
};

class Answer {
public:
    domain::CaseId about() const { return m_about; }
    const Setting& setting() const { return m_setting; }
    const std::vector<SubjectAnswer>& subjects() const { return m_subjects; }
    const std::vector<LineAnswer>& lines() const { return m_lines; }

    // `none` for a subject it does not know.
    IdentityLevel level_of(domain::SubjectId subject) const;
    IdentityLevel address_of(domain::SubjectId subject) const;
    const LineAnswer* line(domain::LineId line) const; // null: not of this case

    // For what is about the case as a whole, such as the question and the room story: the lowest of its subjects.
    IdentityLevel whole_case() const { return m_whole_case; }
    // Whether the audience may know that there is a case: by any of its subjects, or by a line of their own.
    Existence existence() const { return m_existence; }
    // Whether this part of the minimum set goes to who takes the case over (LESI 4.2.4): urgency, what was tried, who was told. Who
    // and where are the levels above.
    bool goes_along(domain::HandoverPart part) const;
    // Their own open actions, with text and names: the doer's own line (cap 12).
    const std::vector<domain::ActionId>& own_actions_in_full() const { return m_own_actions; }

    friend bool operator==(const Answer&, const Answer&) = default;

private:
    Answer() = default;
    friend class Sum;
    friend class RoomSum;

    domain::CaseId m_about;
    Setting m_setting;
    std::vector<SubjectAnswer> m_subjects;
    std::vector<LineAnswer> m_lines;
    std::vector<domain::ActionId> m_own_actions;
    IdentityLevel m_whole_case = IdentityLevel::None;
    Existence m_existence = Existence::Unknown;
    std::vector<domain::HandoverPart> m_along;
};

} // namespace tandem::policy
