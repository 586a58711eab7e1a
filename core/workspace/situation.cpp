#include "workspace/situation.h"

#include "storage/records/select.h"
#include "workspace/facts.h"
#include "workspace/networks.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::Line;
using storage::sqlite::Connection;

// The newest first.
std::vector<Line> notes_of(Connection& connection, domain::CaseId id) {
    constexpr auto condition = "case_file = ?1 AND kind = 'situation' AND life_domain IS NOT NULL ORDER BY noted_on DESC, id DESC";
    return storage::select_records<Line>(connection, condition, id);
}

SituationRow row_of(const Choice& domain, const std::vector<Line>& notes) {
    SituationRow row{domain.code, domain.label, {}, {}};
    for (const auto& note : notes) {
        if (note.life_domain != domain.code) continue;
        if (!row.now) row.now = note;
        else if (!row.last) row.last = note;
    }
    return row;
}

// Which of the categories a domain of life is about, as far as it has one of its own.
std::vector<std::string> categories_of(Connection& connection, const std::string& life_domain) {
    auto cursor = connection.query("SELECT 1 FROM list_entry WHERE list = 'category' AND code = ?1 AND removed = 0", life_domain);
    return cursor.next() ? std::vector{life_domain} : std::vector<std::string>();
}

std::vector<domain::SubjectId> about_resident(Connection& connection, domain::CaseId id) {
    const auto resident =
        storage::select_record<domain::CaseSubject>(connection, "case_file = ?1 AND role = 'resident' ORDER BY \"order\", id LIMIT 1", id);
    return resident ? std::vector{resident->id} : std::vector<domain::SubjectId>();
}

Line new_note(Workspace& workspace, Connection& connection, domain::CaseId id, const std::string& life_domain) {
    Line note;
    note.id = workspace.file().ids.next_id<domain::LineId>();
    note.case_file = id;
    note.kind = domain::LineKind::Situation;
    note.source = domain::SourceOwnObservation{};
    note.life_domain = life_domain;
    note.categories = categories_of(connection, life_domain);
    note.about = about_resident(connection, id);
    note.noted_on = day_of_now(workspace);
    return note;
}

} // namespace

Result<std::vector<SituationRow>> situation_of(Workspace& workspace, domain::CaseId id) {
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, id));
    TANDEM_ASSIGN(const auto domains, choices_of(workspace, "life_domain"));
    return ask(workspace, [&](Connection& connection) {
        const auto notes = notes_of(connection, id);
        std::vector<SituationRow> rows;
        for (const auto& domain : domains) {
            auto row = row_of(domain, notes);
            if (row.now) rows.push_back(std::move(row));
        }
        return rows;
    });
}

Result<Changes> note_situation(Workspace& workspace, domain::CaseId id, const std::string& life_domain, domain::SituationLevel level,
                               const std::string& text) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(find_stored<domain::CaseFile>(workspace, id));
    TANDEM_ASSIGN(const auto domains, choices_of(workspace, "life_domain"));
    if (std::ranges::find(domains, life_domain, &Choice::code) == domains.end()) return bad_value("line.life_domain", domain::ValueFault::UnknownWord);
    const Day today = day_of_now(workspace);
    TANDEM_ASSIGN(auto note, ask(workspace, [&](Connection& connection) {
                      const auto notes = notes_of(connection, id);
                      const auto of_today = std::ranges::find_if(
                          notes, [&](const Line& one) { return one.life_domain == life_domain && one.noted_on == today; });
                      return of_today != notes.end() ? *of_today : new_note(workspace, connection, id, life_domain);
                  }));
    note.level = level;
    note.text = text;
    note.noted_by = me_in(workspace);
    TANDEM_TRY(known_before(workspace, note));
    return write(workspace, act_about(workspace, Verb::NoteSituation, id), [&](storage::UnitOfWork& work) { work.save(note); });
}

} // namespace tandem::workspace
