#include "domain/consultation/rules.h"

#include "domain/steps.h"

namespace tandem::domain {

namespace {

constexpr Step consultation_steps[] = {
    {"open", "advised"}, {"open", "became_case"}, {"open", "closed"}, {"advised", "became_case"}, {"advised", "closed"},
    {"advised", "open"}, // asked again
    {"closed", "open"},
};

} // namespace

bool may_become(const ConsultationState& from, const ConsultationState& to) { return is_allowed_step(consultation_steps, from, to); }

bool is_checked(const ConsultationQuestion& question) {
    return question.checked && question.checked->text == question.text && question.checked->question == question.question;
}

ConsultationQuestion checked(ConsultationQuestion question, PersonId by, Day on) {
    question.checked = ConsultationCheck{by, on, question.text, question.question};
    return question;
}

bool is_kept(const ConsultationQuestion& question, std::string_view words) {
    for (const auto& one : question.kept)
        if (one.words == words) return true;
    return false;
}

Day consultation_expires_on(Day asked_on, int weeks) { return asked_on.plus_days(7 * weeks); }

bool is_expired(const ConsultationQuestion& question, Day today) { return question.expires_on <= today; }

} // namespace tandem::domain
