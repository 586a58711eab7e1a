#pragma once
#include "exchange/batch.h"
#include "storage/store.h"

namespace tandem::exchange {

struct MergeReport {
    storage::Changes changes;   // step 0: everything was known already, nothing was written
    std::int64_t created = 0;   // records
    std::int64_t changed = 0;   // fields of known records that now show another value
    std::int64_t conflicts = 0; // fields that came to have different values side by side: a person decides
    std::int64_t waiting = 0;   // records of this batch that are not whole yet
    std::int64_t unknown = 0;   // fields of newer versions, kept out of sight and passed on
    std::int64_t refused = 0;   // values that their field cannot hold (kept apart, not lost) and registers that are none
    std::int64_t absorbed = 0;  // fields of erased records, dropped
    std::int64_t erased = 0;    // ids that were not known to be erased
};

// Merges a batch in one transaction, with one journal step: all of it, or nothing. Every edit on either side is kept or
// was seen by the one that replaced it. The same batch again, or older ones, write nothing.
//
// The step is of kind Merge, or Barrier when it erases: undo does not take it back. `act` says who, when and which verb.
Expected<MergeReport, storage::StoreError> merge(storage::Store& store, storage::Act act, const RegisterBatch& batch);

} // namespace tandem::exchange
