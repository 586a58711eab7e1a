#pragma once
// The hash chain over the journal. It finds any altered, removed or reordered line or step before its head. It cannot
// prove that nobody rewrote the whole file and its head; for that the head is noted on backups and printed minutes.
#include "storage/journal/journal_table.h"

namespace tandem::storage {

// A line as it stands in its table.
struct StoredLine {
    std::uint16_t kind;
    Uuid entity;
    std::optional<std::uint16_t> field;
    std::optional<std::string> old_value, new_value; // JSON
    std::optional<std::array<std::uint8_t, 16>> salt;
    Hash commitment;
};

// Over salt, record, field and values.
Hash commitment_of(const StoredLine& line);

// The hash of a step: the one before it, the step's own fields and its lines' commitments in order.
class ChainLink {
public:
    ChainLink(const Hash& before, const JournalStep& step);
    void add(const Hash& commitment) { m_hasher.add_raw(commitment); }
    Hash finish() { return m_hasher.finish(); }

private:
    Hasher m_hasher;
};

Hash hash_from_blob(sqlite::Blob bytes); // throws Damaged when the size is off

std::optional<ChainFault> verify_chain(sqlite::Connection& connection);

} // namespace tandem::storage
