#include "workspace/disclosures.h"

#include "base/overloaded.h"
#include "storage/cases/cases_store.h"
#include "storage/privacy/facts_store.h"
#include "workspace/disclosing.h"
#include "workspace/disclosure_rows.h"
#include "workspace/facts.h"

#include <map>

namespace tandem::workspace {
namespace {

using storage::DisclosureStore;
using storage::sqlite::Connection;

std::string name_in(Connection& connection, std::string_view table, const Uuid& id) {
    auto cursor = connection.query("SELECT name FROM " + std::string(table) + " WHERE id = ?1", id);
    return cursor.next() ? cursor.text(0) : std::string();
}

struct Named {
    std::string who, party;
};

Named named(Connection& connection, const domain::DisclosureAudience& audience) {
    const auto someone = [&](domain::PersonId person, const std::optional<domain::PartyId>& party) {
        return Named{name_in(connection, "person", person.uuid()), party ? name_in(connection, "party", party->uuid()) : std::string()};
    };
    return std::visit(Overloaded{
                          [&](const domain::AudienceAttendance& one) { return someone(one.person, one.party); },
                          [&](const domain::AudiencePerson& one) { return someone(one.person, one.party); },
                          [&](const domain::AudienceParty& one) { return Named{name_in(connection, "party", one.party.uuid()), {}}; },
                          [&](const domain::AudienceService& one) {
                              return Named{one.party ? name_in(connection, "party", one.party->uuid()) : std::string(), {}};
                          },
                          [](const domain::AudienceOtherNetwork& one) { return Named{one.name, {}}; },
                          [](const auto&) { return Named(); },
                      },
                      audience);
}

template <class SomeId, class Query>
Result<Page<DisclosureRow>> page_of(Workspace& workspace, const SomeId& id, Query query) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [&](Connection& connection) {
        const DisclosureStore store(connection);
        Page<DisclosureRow> page;
        page.total = store.count(id);
        page.rows = rows_of(connection, query(store));
        return page;
    });
}

Result<std::vector<domain::SubjectId>> subjects_for(Workspace& workspace, const NewDisclosure& wanted) {
    for (const auto id : wanted.subjects) TANDEM_TRY(subject_of(workspace, id, wanted.case_file, "disclosure.subjects"));
    if (!wanted.subjects.empty()) return wanted.subjects;
    return ask(workspace, [&](Connection& connection) { return subject_ids(connection, wanted.case_file); });
}

template <class SomeId>
Result<domain::IdentityLevel> spoken_level(Workspace& workspace, domain::CaseId id, SomeId who) {
    TANDEM_ASSIGN(auto audience, audience_of(workspace, id, who));
    TANDEM_ASSIGN(const auto reasons, explain_disclosure(workspace, {id, std::move(audience), domain::Occasion::Spoken}));
    return reasons.answer.whole_case();
}

} // namespace

std::vector<domain::Disclosure> rows_for(Workspace& workspace, const policy::DisclosedCase& told, WithLines lines,
                                         const domain::Disclosure& like) {
    using domain::IdentityLevel;
    std::map<IdentityLevel, std::vector<domain::SubjectId>> by_level;
    const bool in_full = !told.own_actions().empty(); // with the names of all of them
    for (const auto& subject : told.subjects())
        if (subject.subject != domain::SubjectId()) by_level[in_full ? IdentityLevel::Named : subject.level].push_back(subject.subject);
    if (by_level.empty()) by_level[IdentityLevel::Code]; // nobody is written down as the one it is about, or only a line of their own was told
    std::vector<domain::Disclosure> rows;
    for (auto& [level, subjects] : by_level) {
        auto& row = rows.emplace_back(like);
        row.id = workspace.file().ids.next_id<domain::DisclosureId>();
        row.subjects = std::move(subjects);
        row.level = level;
    }
    if (lines == WithLines::Yes)
        for (const auto& line : told.lines()) rows.back().lines.push_back(line.line);
    return rows;
}

std::vector<domain::SubjectId> subject_ids(Connection& connection, domain::CaseId id) {
    std::vector<domain::SubjectId> ids;
    for (const auto& subject : storage::CasesStore(connection).subjects(id)) ids.push_back(subject.id);
    return ids;
}

std::vector<DisclosureRow> rows_of(Connection& connection, std::vector<domain::Disclosure> disclosures) {
    const storage::CasesStore cases(connection);
    std::vector<DisclosureRow> rows;
    for (auto& one : disclosures) {
        auto [who, party] = named(connection, one.audience);
        auto code = cases.code_of(one.case_file);
        const bool came_along = domain::came_along(one), unknown = domain::is_unknown_companion(one);
        rows.push_back({std::move(one), std::move(code), std::move(who), std::move(party), came_along, unknown});
    }
    return rows;
}

Result<Page<DisclosureRow>> disclosures_of(Workspace& workspace, domain::CaseId id, PageWish page) {
    return page_of(workspace, id, [&](const DisclosureStore& store) { return store.of_case(id, page.offset, page.limit); });
}
Result<Page<DisclosureRow>> disclosures_of(Workspace& workspace, domain::SubjectId id, PageWish page) {
    return page_of(workspace, id, [&](const DisclosureStore& store) { return store.of_subject(id, page.offset, page.limit); });
}
Result<Page<DisclosureRow>> disclosures_of(Workspace& workspace, domain::PartyId id, PageWish page) {
    return page_of(workspace, id, [&](const DisclosureStore& store) { return store.of_party(id, page.offset, page.limit); });
}
Result<Page<DisclosureRow>> disclosures_of(Workspace& workspace, domain::PersonId id, PageWish page) {
    return page_of(workspace, id, [&](const DisclosureStore& store) { return store.of_person(id, page.offset, page.limit); });
}

Result<Changes> record_disclosure(Workspace& workspace, const NewDisclosure& wanted) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, wanted.case_file));
    domain::Disclosure disclosure;
    disclosure.id = workspace.file().ids.next_id<domain::DisclosureId>();
    disclosure.at = wanted.at.value_or(workspace.file().now());
    disclosure.case_file = wanted.case_file;
    TANDEM_ASSIGN(disclosure.subjects, subjects_for(workspace, wanted));
    disclosure.occasion = wanted.occasion;
    disclosure.audience = wanted.audience;
    disclosure.level = wanted.level;
    disclosure.lines = wanted.lines;
    TANDEM_TRY(check_fact(domain::misfit_of(disclosure, workspace.file().now())));
    return save_fact(workspace, disclosure, Verb::RecordDisclosure, told_for_good);
}

Result<domain::IdentityLevel> level_when_spoken_to(Workspace& workspace, domain::CaseId id, domain::PersonId person) {
    return spoken_level(workspace, id, person);
}
Result<domain::IdentityLevel> level_when_spoken_to(Workspace& workspace, domain::CaseId id, domain::PartyId party) {
    return spoken_level(workspace, id, party);
}

} // namespace tandem::workspace
