#pragma once
// Private to this folder: the way every fact goes that decides who may know what.
#include "domain/consent/rules.h"
#include "workspace/saving.h"

namespace tandem::workspace {

Problem to_problem(const domain::FactMisfit& misfit);

inline Result<void> check_fact(const std::optional<domain::FactMisfit>& misfit) {
    if (misfit) return fail(to_problem(*misfit));
    return {};
}

// The subject, when it is of that case; BadValue with `place` otherwise.
Result<domain::CaseSubject> subject_of(Workspace& workspace, domain::SubjectId id, domain::CaseId case_file, const std::string& place);

// RecipientLeft for a party or a person that is no longer there on that day, MissingReference for one that never was.
Result<void> check_recipients(Workspace& workspace, std::span<const domain::Recipient> recipients, Day day, const std::string& place);

// Who is at the keyboard.
std::optional<domain::PersonId> me_in(Workspace& workspace);

template <domain::Record R>
inline constexpr bool is_of_case = requires(R record) { record.case_file; };
template <domain::Record R>
inline constexpr bool is_of_subject = requires(R record) { record.subject; };

// A new fact, or a known one with other details, in one step of its own.
template <domain::Record R>
Result<Changes> save_fact(Workspace& workspace, const R& record, Verb verb, storage::StepKind kind = storage::StepKind::Change) {
    TANDEM_ASSIGN(const auto known, known_before(workspace, record));
    auto act = act_for(workspace, verb, kind);
    if constexpr (is_of_case<R>) {
        if (known && known->case_file != record.case_file)
            return bad_value(std::string(R::record.name) + ".case_file", domain::ValueFault::OutOfRange);
        act.about_case = record.case_file.uuid();
    }
    if constexpr (is_of_subject<R>)
        TANDEM_TRY(subject_of(workspace, record.subject, record.case_file, std::string(R::record.name) + ".subject"));
    return write(workspace, std::move(act), [&](storage::UnitOfWork& work) { work.save(record); });
}

} // namespace tandem::workspace
