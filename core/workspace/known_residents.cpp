#include "workspace/known_residents.h"

#include "base/text.h"
#include "domain/steps.h"
#include "storage/cases/cases_store.h"
#include "storage/records/select.h"
#include "storage/reports/reports_store.h"
#include "storage/search/search_index.h"
#include "workspace/saving.h"

#include <algorithm>
#include <map>

namespace tandem::workspace {
namespace {

using domain::Identity;
using storage::sqlite::Connection;

constexpr std::size_t most_looked_at = 200; // of one name: more share it than help to tell
constexpr std::size_t most_shown = 10;

// -- Who is like whom -------------------------------------------------------------------------------------------------

std::string folded(const std::optional<std::string>& text) { return fold(trimmed(text.value_or(""))); }

std::string first_word(const std::string& text) { return text.substr(0, text.find_first_of(" .-")); }

enum class Agreement { Unknown, Same, Different };

Agreement agreement_of(const std::string& a, const std::string& b) {
    if (a.empty() || b.empty()) return Agreement::Unknown;
    return a == b ? Agreement::Same : Agreement::Different;
}

// "Jo" and "J." are no contradiction, "Jo" and "Piet" are.
Agreement given_names(const Identity& a, const Identity& b) {
    const auto first = [](const Identity& one) { return first_word(folded(one.given_names ? one.given_names : one.initials)); };
    const std::string left = first(a), right = first(b);
    if (left.empty() || right.empty()) return Agreement::Unknown;
    if (left.size() == 1 || right.size() == 1) return left.front() == right.front() ? Agreement::Unknown : Agreement::Different;
    return left == right ? Agreement::Same : Agreement::Different;
}

std::string place_of(const Identity& one) {
    if (!one.address || !one.address->postcode || !one.address->house_number) return {};
    return one.address->postcode->text() + " " + folded(one.address->house_number);
}

// A birth date that differs is somebody else, whatever else is the same: a father and his son.
std::optional<Sameness> sameness_of(const Identity& a, const Identity& b) {
    if (a.birth_date && b.birth_date && *a.birth_date != *b.birth_date) return std::nullopt;
    const bool birth = a.birth_date && a.birth_date == b.birth_date;
    const auto given = given_names(a, b);
    if (given == Agreement::Different && !birth) return std::nullopt;
    const bool family = agreement_of(folded(a.family_name), folded(b.family_name)) == Agreement::Same;
    const bool first = given == Agreement::Same, home = agreement_of(place_of(a), place_of(b)) == Agreement::Same;
    const int same = int(birth) + int(family) + int(first) + int(home);
    if (same >= 3 || (birth && family)) return Sameness::Surely;
    return same == 2 ? std::optional(Sameness::Maybe) : std::nullopt;
}

// -- Looking ----------------------------------------------------------------------------------------------------------

void add_all(std::map<Uuid, Identity>& found, std::vector<Identity> more) {
    for (auto& one : more) {
        const Uuid id = one.id.uuid();
        if (one.subject || one.report) found.emplace(id, std::move(one)); // who reported is no resident, and stays apart
    }
}

std::map<Uuid, Identity> candidates(Connection& connection, const Identity& like) {
    std::map<Uuid, Identity> found;
    if (like.family_name && !trimmed(*like.family_name).empty())
        for (const auto& hit : storage::SearchIndex(connection).find(storage::SearchSpace::Identity, *like.family_name, most_looked_at))
            add_all(found, storage::select_records<Identity>(connection, "id = ?1", hit.entity));
    if (like.birth_date) add_all(found, storage::select_records<Identity>(connection, "birth_date = ?1 LIMIT 200", *like.birth_date));
    if (like.address && like.address->postcode)
        add_all(found, storage::select_records<Identity>(connection, "address ->> 'postcode' = ?1 AND address IS NOT NULL LIMIT 200",
                                                         like.address->postcode->text()));
    found.erase(like.id.uuid());
    return found;
}

std::optional<KnownResident> shown_as(Connection& connection, const Identity& one, Sameness sameness) {
    const storage::CasesStore cases(connection);
    if (one.subject) {
        const auto id = cases.case_of(Identity::record.number, one.id.uuid());
        const auto file = id ? storage::select_record<domain::CaseFile>(connection, "id = ?1", *id) : std::nullopt;
        if (!file) return std::nullopt;
        return KnownResident{file->id, std::nullopt, file->code.text(), std::string(domain::state_word(file->state)), sameness};
    }
    const auto report = storage::select_record<domain::ConcernReport>(connection, "id = ?1", *one.report);
    if (!report) return std::nullopt;
    return KnownResident{std::nullopt, report->id, report->code.text(), std::string(domain::state_word(report->state)), sameness};
}

std::vector<KnownResident> look(Connection& connection, const Identity& like) {
    std::vector<KnownResident> known;
    for (const auto& [id, one] : candidates(connection, like)) {
        if (like.report && one.report == like.report) continue;
        const auto sameness = sameness_of(like, one);
        auto shown = sameness ? shown_as(connection, one, *sameness) : std::nullopt;
        const auto is_shown = [&](const KnownResident& other) { return shown && other.code == shown->code; };
        if (shown && std::ranges::none_of(known, is_shown)) known.push_back(*std::move(shown));
    }
    std::ranges::stable_sort(known, std::ranges::greater(), &KnownResident::sameness);
    if (known.size() > most_shown) known.resize(most_shown);
    return known;
}

// One line for the search, also when it finds nobody (decision 5).
Result<void> journal_search(Workspace& workspace, const std::string& purpose) {
    auto act = act_for(workspace, Verb::SearchIdentity, storage::StepKind::Look);
    act.purpose = purpose;
    TANDEM_TRY(write(workspace, std::move(act), [](storage::UnitOfWork& work) { work.look(domain::schema_of<Identity>(), Uuid{}); }));
    return {};
}

} // namespace

Result<std::vector<KnownResident>> known_residents(Workspace& workspace, const Identity& like, const std::string& purpose) {
    TANDEM_TRY(need_owner(workspace));
    if (trimmed(purpose).empty()) return problem(ProblemCode::PurposeNeeded);
    TANDEM_TRY(journal_search(workspace, purpose));
    return ask(workspace, [&](Connection& connection) { return look(connection, like); });
}

Result<std::vector<KnownResident>> known_residents(Workspace& workspace, domain::ReportId id) {
    TANDEM_ASSIGN(const auto report, find_stored<domain::ConcernReport>(workspace, id));
    TANDEM_ASSIGN(const auto about, ask(workspace, [&](Connection& connection) { return storage::ReportsStore(connection).about(id); }));
    if (about.empty()) return std::vector<KnownResident>();
    return known_residents(workspace, about.front(), report.code.text());
}

} // namespace tandem::workspace
