#include "workspace/identities.h"

#include "domain/cases/rules.h"
#include "policy/words_in_text.h"
#include "storage/cases/cases_store.h"
#include "workspace/cases.h"
#include "workspace/saving.h"

namespace tandem::workspace {
namespace {

using storage::CasesStore;
using storage::sqlite::Connection;

Result<void> need_purpose(const std::string& purpose) {
    if (!policy::says_something(purpose)) return problem(ProblemCode::PurposeNeeded);
    return {};
}

storage::Act look_act(Workspace& workspace, Verb verb, const std::string& purpose) {
    auto act = act_for(workspace, verb, storage::StepKind::Look);
    act.purpose = trimmed(purpose);
    return act;
}

Result<void> journal_look(Workspace& workspace, storage::Act act, const std::vector<Uuid>& seen) {
    TANDEM_TRY(write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
        for (const Uuid& id : seen) work.look(domain::schema_of<domain::Identity>(), id);
    }));
    return {};
}

// An identity is somebody's: of a subject, of a report, or of who reported.
Result<std::optional<domain::CaseId>> case_about(Workspace& workspace, const domain::Identity& identity) {
    if (!identity.subject && !identity.report && !identity.reporter_of) return bad_value("identity.subject", domain::ValueFault::Missing);
    if (!identity.subject) return std::optional<domain::CaseId>();
    TANDEM_ASSIGN(const auto subject, find_stored<domain::CaseSubject>(workspace, *identity.subject));
    TANDEM_ASSIGN(const auto file, find_stored<domain::CaseFile>(workspace, subject.case_file));
    if (domain::is_without_name(file)) return problem(ProblemCode::NameNotKept, "identity.subject");
    return std::optional(subject.case_file);
}

} // namespace

Result<std::vector<domain::Identity>> look_at_identities(Workspace& workspace, std::string_view code, const std::string& purpose) {
    TANDEM_TRY(need_purpose(purpose));
    TANDEM_ASSIGN(const auto file, case_with_code(workspace, code));
    TANDEM_ASSIGN(auto identities, ask(workspace, [&](Connection& connection) { return CasesStore(connection).identities(file.id); }));
    std::vector<Uuid> seen;
    for (const auto& identity : identities) seen.push_back(identity.id.uuid());
    auto act = look_act(workspace, Verb::LookAtIdentity, purpose);
    act.about_case = file.id.uuid();
    TANDEM_TRY(journal_look(workspace, std::move(act), seen)); // shown only once it is written
    return identities;
}

Result<std::vector<Hit>> search_identities(Workspace& workspace, std::string_view words, const std::string& purpose, std::size_t limit) {
    TANDEM_TRY(need_purpose(purpose));
    TANDEM_TRY(need_more_than_codes(workspace));
    TANDEM_ASSIGN(auto found, ask(workspace, [&](Connection& connection) {
                      return storage::SearchIndex(connection).find(storage::SearchSpace::Identity, words, limit);
                  }));
    // One line for the search itself, also when it finds nobody.
    TANDEM_TRY(journal_look(workspace, look_act(workspace, Verb::SearchIdentity, purpose), {Uuid{}}));
    return ask(workspace, [&](Connection& connection) {
        const CasesStore cases(connection);
        std::vector<Hit> hits;
        for (const auto& one : found)
            if (const auto id = cases.case_of(one.kind, one.entity))
                hits.push_back({domain::CaseFile::record.number, id->uuid(), cases.code_of(*id)});
        return hits;
    });
}

Result<Changes> save_identity(Workspace& workspace, const domain::Identity& identity) {
    TANDEM_ASSIGN(const auto known, known_before(workspace, identity));
    const auto belongs_to = [](const domain::Identity& one) { return std::tuple(one.subject, one.report, one.reporter_of); };
    if (known && belongs_to(*known) != belongs_to(identity)) return bad_value("identity.subject", domain::ValueFault::OutOfRange);
    TANDEM_ASSIGN(const auto about, case_about(workspace, identity));
    auto act = act_for(workspace, Verb::ChangeIdentity);
    if (about) act.about_case = about->uuid();
    return write(workspace, std::move(act), [&](storage::UnitOfWork& work) { work.save(identity); });
}

} // namespace tandem::workspace
