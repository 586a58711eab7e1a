#include "workspace/facts.h"

#include "base/overloaded.h"
#include "domain/reports/records.h"

namespace tandem::workspace {
namespace {

ProblemCode code_of(domain::FactFault fault) {
    using F = domain::FactFault;
    switch (fault) {
    case F::DatedAhead: return ProblemCode::DatedAhead;
    case F::EndsBeforeStart: return ProblemCode::EndsBeforeStart;
    case F::NobodySaidYes: return ProblemCode::NobodySaidYes;
    case F::RecipientNeeded: return ProblemCode::RecipientNeeded;
    case F::RecipientNotNamed: return ProblemCode::RecipientNotNamed;
    case F::WeighingIncomplete: return ProblemCode::WeighingIncomplete;
    case F::ReviewTooLate: return ProblemCode::ReviewTooLate;
    case F::ReasonNeeded: return ProblemCode::ReasonNeeded;
    case F::OneOfTwo: return ProblemCode::PartyOrPerson;
    }
    return ProblemCode::BadValue;
}

Result<void> check_party(Workspace& workspace, domain::PartyId id, Day day, const std::string& place) {
    const auto party = find_stored<domain::Party>(workspace, id);
    if (!party) return problem(ProblemCode::MissingReference, place);
    if (party->left_on && *party->left_on <= day) return problem(ProblemCode::RecipientLeft, place);
    return {};
}

Result<void> check_person(Workspace& workspace, domain::PersonId id, const std::string& place) {
    const auto person = find_stored<domain::Person>(workspace, id);
    if (!person) return problem(ProblemCode::MissingReference, place);
    if (!person->active) return problem(ProblemCode::RecipientLeft, place);
    return {};
}

Result<void> check_report(Workspace& workspace, domain::ReportId id, const std::string& place) {
    if (!find_stored<domain::ConcernReport>(workspace, id)) return problem(ProblemCode::MissingReference, place);
    return {};
}

} // namespace

Problem to_problem(const domain::FactMisfit& misfit) { return {code_of(misfit.fault), std::string(misfit.place)}; }

Result<domain::CaseSubject> subject_of(Workspace& workspace, domain::SubjectId id, domain::CaseId case_file, const std::string& place) {
    TANDEM_ASSIGN(auto subject, find_stored<domain::CaseSubject>(workspace, id));
    if (subject.case_file != case_file) return bad_value(place, domain::ValueFault::OutOfRange);
    return subject;
}

Result<void> check_recipients(Workspace& workspace, std::span<const domain::Recipient> recipients, Day day, const std::string& place) {
    for (const auto& recipient : recipients)
        TANDEM_TRY(std::visit(
            Overloaded{
                [&](const domain::RecipientParty& one) { return check_party(workspace, one.party, day, place); },
                [&](const domain::RecipientPerson& one) { return check_person(workspace, one.person, place); },
                [&](const domain::RecipientReporter& one) { return check_report(workspace, one.report, place); },
                [](const auto&) { return Result<void>(); },
            },
            recipient));
    return {};
}

std::optional<domain::PersonId> me_in(Workspace& workspace) {
    const auto id = actor_in(workspace);
    return id ? std::optional(domain::PersonId(*id)) : std::nullopt;
}

} // namespace tandem::workspace
