#pragma once
// Private to this folder: the way every record goes that a person saves.
#include "domain/ids.h"
#include "workspace/checks.h"
#include "workspace/open_file.h"

namespace tandem::workspace {

// OpenElsewhere for a second reader, ReadOnlyMedium where nothing can be changed.
Result<void> need_owner(Workspace& workspace);

// The day to date something by: never the day of --on.
Day day_of_now(Workspace& workspace);

// What is in the file under that id: nothing for a new record, NotFound when it was removed. Refuses a nil id, and an id in a
// changed field that leads nowhere (MissingReference).
Result<std::optional<storage::StoredRecord>> before_saving(Workspace& workspace, const domain::RecordSchema& schema, const Uuid& id,
                                                           const domain::RecordValues& values);

// May it be written, and what stands there now? Nothing: it is new.
template <domain::Record R>
Result<std::optional<R>> known_before(Workspace& workspace, const R& record) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(check_record(record));
    TANDEM_ASSIGN(const auto stored, before_saving(workspace, domain::schema_of<R>(), record.id.uuid(), domain::to_values(record)));
    if (!stored) return std::optional<R>();
    auto known = domain::from_values<R>(record.id.uuid(), stored->values);
    if (!known) return problem(ProblemCode::FileDamaged);
    return std::optional<R>(*std::move(known));
}

// NotFound when it is not there or was removed.
template <domain::Record R, class SomeId>
Result<R> find_stored(Workspace& workspace, const SomeId& id) {
    TANDEM_TRY(need_more_than_codes(workspace));
    TANDEM_ASSIGN(auto found, lifted(workspace.file().store().find<R>(id)));
    if (!found) return problem(ProblemCode::NotFound);
    return *std::move(found);
}

storage::Act act_about(Workspace& workspace, Verb verb, domain::CaseId about);

} // namespace tandem::workspace
