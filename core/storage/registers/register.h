#pragma once
// A field as a multi-value register (exchange.md, section 3). Pure: the same code merges files, packages and the worlds
// of the tests. One head = agreed, more = a conflict that a person decides.
#include "base/time.h"
#include "base/value.h"

#include <cstdint>
#include <map>
#include <vector>

namespace tandem::storage {

// Random per opening of a file; see the trap at table `writer` in schema/001_engine.sql.
using WriterToken = std::uint64_t;

// What a value's history contains: per writer how many writes of this field. Counted per field, never per author: a
// common counter tells readers about writes they may not see.
using VersionVector = std::map<WriterToken, std::uint64_t>;

struct Head {
    WriterToken writer = 0;
    std::uint64_t n = 0;
    Instant at; // for display and for choosing what is shown; never decides what is kept
    Value value;

    friend bool operator==(const Head&, const Head&) = default;
};

struct Register {
    VersionVector seen;
    std::vector<Head> heads; // ordered by writer and n

    // Replaces exactly what the writer saw.
    void write(WriterToken writer, Instant at, Value value);

    bool has_conflict() const; // heads with different values
    const Head& shown() const; // latest by (at, writer, n); there is at least one head

    friend bool operator==(const Register&, const Register&) = default;
};

// Commutative, associative, idempotent.
Register merge(const Register& a, const Register& b);

// Whether an arriving register can be one of ours: it has heads, in order and each once, and its history contains them.
bool is_well_formed(const Register& state);

} // namespace tandem::storage
