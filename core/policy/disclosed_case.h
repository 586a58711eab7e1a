#pragma once
// A case as one audience may have it (disclosure.md, "The answer"): its code and its actions at `code`; from `anonymous` on the
// needs, and the question to the network and the room story when a person approved exactly that story; at `veiled` the veiled
// fields; at `named` who it is, and the lines of the answer. Texts went through redaction for everybody who is not named in it.
// Only the policy makes one: disclose (disclose.h), and disclose_anonymously for screens that do not ask for an answer yet.
#include "domain/cases/words.h"
#include "domain/contacts/words.h"
#include "policy/disclosed_action.h"
#include "policy/level.h"
#include "policy/redaction.h"

#include <span>
#include <vector>

namespace tandem::domain {
struct Need;
} // namespace tandem::domain

namespace tandem::policy {

struct VeiledValue {
    domain::VeiledField field{};
    std::string value;

    friend bool operator==(const VeiledValue&, const VeiledValue&) = default;
};
struct DisclosedSubject {
    domain::SubjectId subject;
    IdentityLevel level{};             // at which they are shown, which is what the register of disclosures says
    std::vector<VeiledValue> veiled{}; // at `veiled`: at most two, those the protocol names
    std::string name{};                // at `named`
    std::string address{};             // at `named`, when everybody who lives there is

    friend bool operator==(const DisclosedSubject&, const DisclosedSubject&) = default;
};
// What the doer needs to do it (cap 12: their own line, named): only where they may know all whom the case is about by name.
struct DisclosedOwnAction {
    domain::ActionId action;
    std::string kind;
    std::string text;
    std::optional<Day> due{};
    std::string who{};     // names of those whom the case is about
    std::string address{}; // of the first of them

    friend bool operator==(const DisclosedOwnAction&, const DisclosedOwnAction&) = default;
};
// What was tried, for who takes the case over: no text and nobody's name.
struct DisclosedTry {
    domain::ActionId action;
    std::string kind;
    ActionStanding standing{}; // done or not
    Day on;                    // when it was

    friend bool operator==(const DisclosedTry&, const DisclosedTry&) = default;
};
// The same of a try to reach the resident.
struct DisclosedAttempt {
    domain::ContactWay way{};
    domain::ContactResult result{};
    Day on;

    friend bool operator==(const DisclosedAttempt&, const DisclosedAttempt&) = default;
};
// Whether somebody knows that they are spoken of, for who takes the case over: not why not, and not who told them.
struct DisclosedTold {
    enum class Standing { NotWrittenDown, Told, NotTold };
    domain::SubjectId subject;
    Standing standing{};
    std::optional<Day> day{}; // when they were told, or when that is looked at again

    friend bool operator==(const DisclosedTold&, const DisclosedTold&) = default;
};
struct DisclosedLine {
    domain::LineId line;
    DisclosedText said;

    const std::string& text() const { return said.text(); }

    friend bool operator==(const DisclosedLine&, const DisclosedLine&) = default;
};
// A room story in which something recognisable was found is not shown, and its approval has to fall.
enum class StoryFate { Stands, ApprovalFalls };

class DisclosedCase {
public:
    const std::string& code() const { return m_code; }
    const std::string& question() const { return m_question; }     // empty: none was asked
    const std::string& room_story() const { return m_room_story; } // empty: none, or not approved
    const std::vector<std::string>& needs() const { return m_needs; }
    const std::vector<DisclosedAction>& actions() const { return m_actions; }

    IdentityLevel level() const { return m_level; } // of the case as a whole
    const std::vector<DisclosedSubject>& subjects() const { return m_subjects; } // those above `none`
    const std::vector<DisclosedLine>& lines() const { return m_lines; }
    const std::vector<DisclosedOwnAction>& own_actions() const { return m_own_actions; }
    const std::vector<DisclosedTry>& tried() const { return m_tried; } // the oldest first; at a handover
    const std::vector<DisclosedAttempt>& attempts() const { return m_attempts; } // the same
    std::optional<domain::Urgency> urgency() const { return m_urgency; }      // the same; nothing: nobody chose one
    const std::vector<DisclosedTold>& told() const { return m_told; }         // the same
    StoryFate story_fate() const { return m_story_fate; }

    friend DisclosedCase disclose_anonymously(const domain::CaseFile& case_file, std::span<const domain::Need> needs,
                                              std::vector<DisclosedAction> actions);

private:
    DisclosedCase() = default;
    friend class Disclosing;

    std::string m_code;
    std::string m_question;
    std::string m_room_story;
    std::vector<std::string> m_needs;
    std::vector<DisclosedAction> m_actions;
    IdentityLevel m_level = IdentityLevel::Anonymous;
    std::vector<DisclosedSubject> m_subjects;
    std::vector<DisclosedLine> m_lines;
    std::vector<DisclosedOwnAction> m_own_actions;
    std::vector<DisclosedTry> m_tried;
    std::vector<DisclosedAttempt> m_attempts;
    std::optional<domain::Urgency> m_urgency;
    std::vector<DisclosedTold> m_told;
    StoryFate m_story_fate = StoryFate::Stands;
};

// Needs that are open or met, in their order; dropped ones are left out.
DisclosedCase disclose_anonymously(const domain::CaseFile& case_file, std::span<const domain::Need> needs,
                                   std::vector<DisclosedAction> actions);

} // namespace tandem::policy
