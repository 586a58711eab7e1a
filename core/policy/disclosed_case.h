#pragma once
// A case at the level `anonymous` (disclosure.md, "The answer"): its code, the question to the network, the needs, the room
// story when a person approved exactly this text, and its actions at `code`. It has no place for a name, a line or the text
// of an action; only disclose_anonymously makes one.
#include "policy/disclosed_action.h"

#include <span>
#include <vector>

namespace tandem::domain {
struct Need;
} // namespace tandem::domain

namespace tandem::policy {

class DisclosedCase {
public:
    const std::string& code() const { return m_code; }
    const std::string& question() const { return m_question; }     // empty: none was asked
    const std::string& room_story() const { return m_room_story; } // empty: none, or not approved
    const std::vector<std::string>& needs() const { return m_needs; }
    const std::vector<DisclosedAction>& actions() const { return m_actions; }

    friend DisclosedCase disclose_anonymously(const domain::CaseFile& case_file, std::span<const domain::Need> needs,
                                              std::vector<DisclosedAction> actions);

private:
    DisclosedCase() = default;

    std::string m_code;
    std::string m_question;
    std::string m_room_story;
    std::vector<std::string> m_needs;
    std::vector<DisclosedAction> m_actions;
};

// Needs that are open or met, in their order; dropped ones are left out.
DisclosedCase disclose_anonymously(const domain::CaseFile& case_file, std::span<const domain::Need> needs,
                                   std::vector<DisclosedAction> actions);

} // namespace tandem::policy
