#include "workspace/handovers.h"

#include "base/overloaded.h"
#include "domain/cases/rules.h"
#include "domain/consent/rules.h"
#include "domain/steps.h"
#include "storage/cases/cases_store.h"
#include "storage/records/select.h"
#include "workspace/consent.h"
#include "workspace/facts.h"
#include "workspace/handover_told.h"
#include "workspace/networks.h"

namespace tandem::workspace {
namespace {

using domain::CaseFile;
using domain::HandoverAnswer;
using domain::HandoverGround;
using domain::NeighbourNetwork;
using domain::ValueFault;
using storage::sqlite::Connection;

constexpr std::int32_t usual_handover_days = 10;
constexpr std::int64_t most_waiting = 50;

Day day_of(const HandoverAnswer& answer, Day offered) {
    return std::visit(Overloaded{[&](const domain::HandoverWaiting&) { return offered; }, [](const auto& one) { return one.on; }}, answer);
}

// What the answer makes of the case; nothing where it stays as it is.
std::optional<domain::CaseState> state_after(const HandoverGround& ground, const HandoverAnswer& answer) {
    using State = std::optional<domain::CaseState>;
    return std::visit(Overloaded{
                          [](const domain::HandoverWaiting&) { return State(); },
                          [&](const domain::HandoverAccepted& one) {
                              return State(domain::CaseHandedOver{one.on, ground.to_network});
                          },
                          [](const auto& one) { return State(domain::CaseOpen{one.on}); },
                      },
                      answer);
}

CaseFile with_state(const CaseFile& file, domain::CaseState state) {
    auto after = file;
    after.state = std::move(state);
    return domain::settled(file, std::move(after));
}

Result<void> check_basis(Workspace& workspace, const HandoverGround& ground) {
    TANDEM_TRY(check_fact(domain::misfit_of(ground, day_of_now(workspace))));
    const auto* consent = std::get_if<domain::HandoverConsent>(&ground.basis);
    if (consent == nullptr) return {};
    if (!consent->event) return bad_value("handover_ground.basis", ValueFault::Missing); // it would open nothing, and say nothing
    TANDEM_ASSIGN(const auto event, find_stored<domain::ConsentEvent>(workspace, *consent->event));
    const bool is_theirs = event.subject == ground.subject && std::holds_alternative<domain::ConsentGiven>(event.step);
    if (!is_theirs) return bad_value("handover_ground.basis", ValueFault::OutOfRange);
    return {};
}

} // namespace

// -- The directory ----------------------------------------------------------------------------------------------------

Result<std::vector<NeighbourNetwork>> neighbour_networks(Workspace& workspace) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace,
               [](Connection& connection) { return storage::select_records<NeighbourNetwork>(connection, "1 ORDER BY name, id"); });
}

Result<Changes> save_neighbour(Workspace& workspace, const NeighbourNetwork& neighbour) {
    TANDEM_TRY(check_not_blank(neighbour.name, "neighbour_network.name"));
    TANDEM_TRY(known_before(workspace, neighbour));
    return write(workspace, act_for(workspace, Verb::SaveNeighbour), [&](storage::UnitOfWork& work) { work.save(neighbour); });
}

Result<Changes> remove_neighbour(Workspace& workspace, domain::NeighbourNetworkId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(find_stored<NeighbourNetwork>(workspace, id));
    return write(workspace, act_for(workspace, Verb::RemoveNeighbour),
                 [&](storage::UnitOfWork& work) { work.remove<NeighbourNetwork>(id); });
}

// -- Handing on -------------------------------------------------------------------------------------------------------

Result<Changes> offer_handover(Workspace& workspace, const HandoverGround& ground) {
    TANDEM_TRY(check_basis(workspace, ground));
    TANDEM_TRY(check_not_blank(ground.to_network, "handover_ground.to_network"));
    TANDEM_TRY(known_before(workspace, ground));
    TANDEM_TRY(subject_of(workspace, ground.subject, ground.case_file, "handover_ground.subject"));
    TANDEM_ASSIGN(const auto file, find_stored<CaseFile>(workspace, ground.case_file));
    const domain::CaseState offered = domain::CaseHandoverOffered{ground.on, ground.to_network};
    if (!domain::may_become(file.state, offered)) return bad_value("case_file.state", ValueFault::OutOfRange);
    return write(workspace, act_about(workspace, Verb::OfferHandover, file.id), [&](storage::UnitOfWork& work) {
        work.save(ground);
        work.save(with_state(file, offered));
    });
}

Result<Changes> settle_handover(Workspace& workspace, domain::HandoverGroundId id, const HandoverAnswer& answer) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto ground, find_stored<HandoverGround>(workspace, id));
    if (!domain::may_become(ground.answer, answer)) return bad_value("handover_ground.answer", ValueFault::OutOfRange);
    const Day on = day_of(answer, ground.on);
    if (on > day_of_now(workspace)) return problem(ProblemCode::DatedAhead, "handover_ground.answer");
    if (on < ground.on) return problem(ProblemCode::EndsBeforeStart, "handover_ground.answer");
    TANDEM_ASSIGN(const auto file, find_stored<CaseFile>(workspace, ground.case_file));
    const auto after = state_after(ground, answer);
    const bool heard = std::holds_alternative<domain::HandoverAccepted>(answer) || std::holds_alternative<domain::HandoverRefused>(answer);
    ground.answer = answer;
    TANDEM_TRY(known_before(workspace, ground));
    if (heard) TANDEM_TRY(record_handover_told(workspace, ground));
    // A case that somebody closed or opened in the meantime stays what it is; the answer is written down all the same.
    const bool moves = after && domain::state_word(file.state) != domain::state_word(*after) && domain::may_become(file.state, *after);
    return write(workspace, act_about(workspace, Verb::AnswerHandover, file.id), [&](storage::UnitOfWork& work) {
        work.save(ground);
        if (moves) work.save(with_state(file, *after));
    });
}

Result<std::vector<WaitingHandover>> waiting_handovers(Workspace& workspace) {
    TANDEM_TRY(need_more_than_codes(workspace));
    TANDEM_ASSIGN(const auto network, network_of(workspace));
    const Day today = workspace.today();
    const auto patience = network.handover_days.value_or(usual_handover_days);
    return ask(workspace, [&](Connection& connection) {
        constexpr auto condition = "answer ->> 'is' = 'waiting' AND EXISTS (SELECT 1 FROM case_file c WHERE c.id = "
                                   "handover_ground.case_file AND c.removed = 0) ORDER BY \"on\", id LIMIT ?1";
        const storage::CasesStore cases(connection);
        std::vector<WaitingHandover> waiting;
        for (const auto& ground : storage::select_records<HandoverGround>(connection, condition, most_waiting)) {
            const std::int64_t days = today - ground.on;
            waiting.push_back(
                {ground.id, ground.case_file, cases.code_of(ground.case_file), ground.to_network, ground.on, days, days >= patience});
        }
        return waiting;
    });
}

} // namespace tandem::workspace
