#include "workspace/free_code.h"

#include "storage/cases/cases_store.h"
#include "workspace/saving.h"

namespace tandem::workspace {
namespace {

// Also of what was removed: a code may stand on paper.
bool is_taken(storage::sqlite::Connection& connection, const std::string& code) {
    if (storage::CasesStore(connection).has_code(code)) return true;
    return connection.query("SELECT 1 FROM concern_report WHERE code = ?1 UNION ALL SELECT 1 FROM consultation WHERE code = ?1", code).next();
}

} // namespace

// A year has some twelve thousand codes. Should it ever be full, the next year's are free.
domain::CaseCode free_code(Workspace& workspace, storage::sqlite::Connection& connection) {
    constexpr int tries = 400;
    for (int year = day_of_now(workspace).year();; ++year) {
        for (int i = 0; i < tries; ++i) {
            auto code = domain::CaseCode::make(year, workspace.file().surroundings.random);
            if (!is_taken(connection, code.text())) return code;
        }
    }
}

} // namespace tandem::workspace
