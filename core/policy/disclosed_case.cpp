#include "policy/disclosed_case.h"

#include "domain/cases/records.h"
#include "domain/cases/rules.h"

#include <algorithm>
#include <cassert>

namespace tandem::policy {
namespace {

bool is_dropped(const domain::Need& need) { return std::holds_alternative<domain::NeedDropped>(need.state); }

bool all_of_the_case(const std::vector<DisclosedAction>& actions, const std::string& code) {
    return std::all_of(actions.begin(), actions.end(), [&](const DisclosedAction& action) { return action.case_code() == code; });
}

} // namespace

DisclosedCase disclose_anonymously(const domain::CaseFile& case_file, std::span<const domain::Need> needs,
                                   std::vector<DisclosedAction> actions) {
    DisclosedCase shown;
    shown.m_code = case_file.code.text();
    shown.m_question = case_file.question_to_network.value_or("");
    if (case_file.room_story && domain::room_story_is_approved(*case_file.room_story)) shown.m_room_story = case_file.room_story->text;
    for (const auto& need : needs) {
        assert(need.case_file == case_file.id);
        if (!is_dropped(need)) shown.m_needs.push_back(need.text);
    }
    assert(all_of_the_case(actions, shown.m_code));
    shown.m_actions = std::move(actions);
    return shown;
}

} // namespace tandem::policy
