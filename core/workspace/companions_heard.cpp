#include "workspace/companions_heard.h"

#include "storage/cases/cases_store.h"
#include "storage/privacy/facts_store.h"
#include "storage/records/select.h"
#include "workspace/disclosing.h"
#include "workspace/disclosure_rows.h"
#include "workspace/policy_facts.h"
#include "workspace/saving.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using storage::sqlite::Connection;

struct AtItem {
    std::vector<domain::Companion> companions;
    std::vector<domain::CaseSubject> subjects;
    std::vector<domain::Disclosure> known; // what the register says of this item already
};

AtItem read(Connection& connection, const domain::AgendaItem& item) {
    AtItem found;
    found.companions = storage::FactsStore(connection).companions(*item.case_file);
    std::erase_if(found.companions, [&](const domain::Companion& one) { return one.agenda_item != item.id; });
    found.subjects = storage::CasesStore(connection).subjects(*item.case_file);
    found.known = storage::select_records<domain::Disclosure>(connection, "agenda_item = ?1 AND case_file = ?2", item.id, *item.case_file);
    return found;
}

// Who it is stands nowhere else: somebody of whom it is not known stands in the register by the resident they came with.
domain::DisclosureAudience audience_in_register(const domain::Companion& companion) {
    if (companion.person) return domain::AudiencePerson{*companion.person, std::nullopt, std::nullopt};
    return domain::AudienceResident{companion.is_subject.value_or(companion.subject)};
}

// A resident who was invited and did not come brought nobody.
bool stayed_away(const domain::Companion& companion, const AtItem& at, const std::vector<InvitedAudience>& invited) {
    const auto with = std::ranges::find(at.subjects, companion.subject, &domain::CaseSubject::id);
    if (with == at.subjects.end() || !with->is_person) return false;
    return std::ranges::any_of(invited, [&](const InvitedAudience& one) {
        return one.attendance.person == *with->is_person && one.attendance.presence != domain::Presence::Present;
    });
}

bool has_lines_of(const domain::Disclosure& all, const domain::Disclosure& one) {
    return std::ranges::all_of(one.lines, [&](domain::LineId line) { return std::ranges::find(all.lines, line) != all.lines.end(); });
}

// Two of whom nobody knows who they are look alike: each row of the register is one of them.
bool strike_known(std::vector<domain::Disclosure>& known, const domain::Disclosure& one) {
    const auto found = std::ranges::find_if(known, [&](const domain::Disclosure& other) {
        return other.audience == one.audience && other.level == one.level && other.subjects == one.subjects && has_lines_of(other, one);
    });
    if (found == known.end()) return false;
    known.erase(found);
    return true;
}

domain::Disclosure heard_at(Workspace& workspace, const domain::AgendaItem& item, domain::DisclosureAudience audience) {
    domain::Disclosure row;
    row.at = workspace.file().now();
    row.case_file = *item.case_file;
    row.occasion = domain::Occasion::Table;
    row.meeting = item.meeting;
    row.agenda_item = item.id;
    row.audience = std::move(audience);
    return row;
}

Result<std::vector<domain::Disclosure>> rows_heard(Workspace& workspace, const domain::AgendaItem& item) {
    TANDEM_ASSIGN(auto at, ask(workspace, [&](Connection& connection) { return read(connection, item); }));
    TANDEM_ASSIGN(const auto invited, invited_audiences(workspace, item.meeting));
    std::vector<domain::Disclosure> rows;
    for (const auto& companion : at.companions) {
        if (stayed_away(companion, at, invited)) continue;
        const policy::Audience heard_as = policy::Companion{companion_id(companion.id), companion.subject};
        TANDEM_ASSIGN(const auto told, disclose_case(workspace, {*item.case_file, heard_as, domain::Occasion::Table, item.id}));
        if (!told) continue;
        for (auto& row : rows_for(workspace, *told, WithLines::Yes, heard_at(workspace, item, audience_in_register(companion))))
            if (!strike_known(at.known, row)) rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Result<void> record_companions_heard(Workspace& workspace, const domain::AgendaItem& item) {
    if (!item.case_file) return {};
    TANDEM_ASSIGN(const auto rows, rows_heard(workspace, item));
    if (rows.empty()) return {};
    auto act = act_about(workspace, Verb::RecordDisclosure, *item.case_file);
    act.kind = told_for_good;
    TANDEM_TRY(write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
        for (const auto& row : rows) work.save(row);
    }));
    return {};
}

} // namespace tandem::workspace
