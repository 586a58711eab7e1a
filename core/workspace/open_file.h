#pragma once
// Private to this folder: what a Workspace holds, and how storage's errors become Problems.
#include "interop/import_fault.h"
#include "storage/file/backup.h"
#include "storage/file/network_file.h"
#include "storage/store.h"
#include "workspace/verbs.h"
#include "workspace/workspace.h"

namespace tandem::workspace {

namespace detail {

struct OpenFile {
    storage::NetworkFile file;
    Surroundings surroundings;
    IdSource ids;
    Zone zone = Zone::amsterdam();

    OpenFile(storage::NetworkFile opened, Surroundings around)
        : file(std::move(opened)), surroundings(std::move(around)), ids(surroundings.clock, surroundings.random) {}

    storage::Store& store() { return file.store(); }
    Instant now() const { return surroundings.clock.now(); }
};

} // namespace detail

Problem to_problem(const storage::StoreError& error);
Problem to_problem(const storage::OpenError& error);
Problem to_problem(const storage::TaskError& error);
Problem to_problem(const interop::ImportFault& fault);

// A storage result as one of ours.
template <class T, class E>
Result<T> lifted(Expected<T, E> result) {
    if (!result) return fail(to_problem(result.error()));
    if constexpr (std::is_void_v<T>) return {};
    else return *std::move(result);
}

Changes to_changes(const storage::Changes& changes);

// Who the journal names: the owner of the file (me.h), once it knows one.
std::optional<Uuid> actor_in(Workspace& workspace);

storage::Act act_for(Workspace& workspace, Verb verb, storage::StepKind kind = storage::StepKind::Change);

// Runs a query of storage in one read transaction.
template <class Query>
auto ask(Workspace& workspace, Query&& query) {
    return lifted(workspace.file().store().read(std::forward<Query>(query)));
}

// Writes one step.
Result<Changes> write(Workspace& workspace, storage::Act act, const std::function<void(storage::UnitOfWork&)>& work);

// OpenElsewhere for a second reader, who gets codes only.
Result<void> need_more_than_codes(Workspace& workspace);

Result<storage::Unlock> to_unlock(const Key& key);

// Progress as storage reports it, for one that counts from 0.0 to 1.0.
CopyProgress to_copy_progress(const Progress& progress);

// Whether anything that people made is in the file.
Result<bool> is_empty(Workspace& workspace);

} // namespace tandem::workspace
