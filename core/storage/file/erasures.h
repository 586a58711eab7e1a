#pragma once
// The erasure list of a file, carried over to a copy from before an erasure. Throws sqlite::Failure.
#include "storage/file/network_file.h"

namespace tandem::storage {

struct Erasure {
    Uuid entity;
    std::uint16_t kind; // 0 = not known any more
};

std::vector<Erasure> read_erasures(sqlite::Connection& connection);

// Writes the step "file.restore", a barrier, and erases in it what is not erased yet. Returns how many records that
// were there have gone.
std::int64_t write_restore_step(sqlite::Connection& connection, const std::vector<Erasure>& erasures, Instant now, RandomSource& random);

} // namespace tandem::storage
