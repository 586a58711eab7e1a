#pragma once
// The hash chain over the journal. It finds any altered, removed or reordered line or step before its head, down to the
// storage class of a value. It cannot prove that nobody rewrote the whole file and its head; for that the head is noted on
// backups and printed minutes.
#include "storage/journal/journal_table.h"

namespace tandem::storage {

using LineSalt = std::array<std::uint8_t, 16>;

// What a line with values commits to. It outlives an erasure, and the salt keeps it from being guessed back.
Hash commitment_to(const LineSalt& salt, std::string_view old_json, std::string_view new_json);

// Over the hash before it, every column of the step, who its writer is, and every column of its lines: old, new and salt by
// way of their commitment. Read from the tables, so that what is hashed is what stands there.
Hash hash_of_step(sqlite::Connection& connection, const Hash& before, std::int64_t step);

Hash hash_from_blob(sqlite::Blob bytes); // throws Damaged when the size is off

std::optional<ChainFault> verify_chain(sqlite::Connection& connection);

} // namespace tandem::storage
