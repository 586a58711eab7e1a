#include "cases/state_step.h"

#include "workspace/closing.h"

namespace tandem::cases {

bool would_reopen(const domain::CaseState& state) {
    return std::holds_alternative<domain::CaseClosed>(state) || std::holds_alternative<domain::CaseAftercare>(state) ||
           std::holds_alternative<domain::CaseHandedOver>(state);
}

workspace::Result<workspace::Changes> become(workspace::Workspace& file, std::string_view code, const domain::CaseState& state) {
    TANDEM_ASSIGN(auto case_file, workspace::case_with_code(file, code));
    if (const auto* closed = std::get_if<domain::CaseClosed>(&state))
        return workspace::close_case(file, case_file.id, closed->on, closed->outcome);
    if (const auto* aftercare = std::get_if<domain::CaseAftercare>(&state))
        return workspace::into_aftercare(file, case_file.id, aftercare->until);
    if (std::holds_alternative<domain::CaseOpen>(state) && would_reopen(case_file.state)) return workspace::reopen_case(file, case_file.id);
    case_file.state = state;
    return workspace::save_case(file, case_file);
}

} // namespace tandem::cases
