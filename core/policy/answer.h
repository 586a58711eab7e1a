#pragma once
// What one audience may see of one case on one occasion, and why. Only the policy makes one.
#include "policy/audience.h"
#include "policy/level.h"
#include "policy/occasion.h"
#include "policy/reasons.h"


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
    // Whether who takes the case over hears what was tried: which actions were done and which were not.
    Shown tried() const { return m_tried; }
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
    Shown m_tried = Shown::No;
};

} // namespace tandem::policy
