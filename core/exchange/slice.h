#pragma once
#include "exchange/batch.h"
#include "storage/store.h"

namespace tandem::exchange {

// Every register that changed since the file's own counter stood at `since`, ordered by record and field, and every
// erased id. 0 = everything. A birth comes with each field it stands for, so that a receiver may be given any part.
// Rivals, values of newer versions and records that wait to become whole are passed on.
Expected<RegisterBatch, storage::StoreError> slice(storage::Store& store, std::int64_t since);

// Where the counter stands: what a peer has once it has acknowledged a slice taken now.
Expected<std::int64_t, storage::StoreError> change_counter(storage::Store& store);

} // namespace tandem::exchange
