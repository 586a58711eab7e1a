#pragma once
// Is everything in the file what it should be? Data only, no texts of SQLite's: those hold names of tables and rows.
#include "storage/store.h"

#include <array>
#include <functional>

namespace tandem::storage {

enum class FindingKind {
    PageDamaged,          // does not decrypt or was altered; VerifyReport::damaged_pages names them
    StructureBroken,      // pages that decrypt but do not fit together, an index that misses rows
    ReferenceBroken,      // a field refers to a record that is not there and was not erased
    ValueUnreadable,      // a stored value that its field cannot hold
    BirthMissing,         // a row without a register of its birth
    RowMissing,           // a birth without its row
    RegisterUnknown,      // a register of a field that is not declared, and no value of a newer version
    WriterUnknown,        // a register or step by a writer that is not in the list
    StepMissing,          // a register written by a step that the journal does not have: its last steps were cut off
    RivalOrphaned,        // a rival head or a newer version's value without its register
    SearchMissing,        // a row that the search does not find
    SearchOrphaned,       // an entry of the search without its row
    ErasedRemains,        // something is left of an erased record
};

struct RecordRef {
    std::uint16_t kind; // number of the record; 0 = not known
    Uuid id;
};

struct Finding {
    FindingKind kind;
    std::int64_t count = 0;
    std::vector<RecordRef> examples{}; // the first few
};
inline constexpr std::size_t max_examples = 5;

struct VerifyReport {
    std::vector<Finding> findings;           // only what was found, count > 0
    std::vector<std::int64_t> damaged_pages; // counted from 1, ascending
    std::optional<ChainFault> chain;         // where the journal's chain is broken
    JournalHead head;
    std::int64_t pages = 0;
    std::int64_t records = 0;
    std::int64_t steps = 0;

    bool is_sound() const { return findings.empty() && !chain; }
};

enum class VerifyStage { Pages, Structure, Journal, Registers, References, Search };
inline constexpr int verify_stages = 6;
// Called as each stage begins; false stops: StoreFault::Interrupted. Store::interrupt() stops within a stage.
using OnVerifyStage = std::function<bool(VerifyStage)>;

// The error only when it cannot be carried out at all; damage is in the report. A stage that runs into damaged pages
// ends there. Takes seconds per gigabyte.
[[nodiscard]] Expected<VerifyReport, StoreError> verify(Store& store, const OnVerifyStage& on_stage = {});

} // namespace tandem::storage
