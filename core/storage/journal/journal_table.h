#pragma once
// The journal: audit trail, undo history and timeline in one (decision 2). Throws sqlite::Failure.
#include "base/crypto/hash.h"
#include "base/random.h"
#include "base/value.h"
#include "storage/journal/act.h"
#include "storage/registers/register_table.h"

#include <functional>

namespace tandem::storage {

struct JournalLine {
    std::uint16_t kind = 0;
    Uuid entity;
    std::optional<std::uint16_t> field; // birth_field: created; removed_field: removed or brought back; nothing: looked at
    std::optional<Value> old_value, new_value; // nothing when created, looked at or erased

    bool has_values() const { return old_value && new_value; }
};

struct JournalStep {
    std::int64_t number = 0;
    Act act; // undo_group is always set when read
    WriterNumber writer = 0;
    std::int64_t lines = 0;
};

struct FieldHistory {
    std::uint16_t field;
    Value value;
};

std::string_view word_of(StepKind kind); // as it stands in the file: "change"

// Where the chain is broken: the first step that does not fit, and how.
struct ChainFault {
    enum class Kind { StepMissing, LineAltered, StepAltered, LineMissing, HeadMissing };
    Kind kind;
    std::int64_t step;
};

struct JournalHead {
    std::int64_t step = 0;
    Hash hash{};
    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

class JournalTable {
public:
    explicit JournalTable(sqlite::Connection& connection) : m_connection(connection) {}

    // Writes a step with its lines behind the head. Values are salted, so that a commitment that outlives an erasure
    // cannot be guessed back.
    JournalStep append(const Act& act, WriterNumber writer, const std::vector<JournalLine>& lines, RandomSource& random) const;

    JournalHead head() const;
    std::optional<JournalStep> step(std::int64_t number) const;
    std::vector<JournalLine> lines(std::int64_t step) const;
    std::vector<std::int64_t> steps_of_group(std::int64_t group) const; // ascending

    // The newest group that an undo would take, or a redo; nothing when there is none. A barrier stands in the way of
    // everything before it.
    std::optional<std::int64_t> group_to_undo() const;
    std::optional<std::int64_t> group_to_redo() const;

    // For each field that a step after `step` wrote: the value it had before the first such write.
    std::vector<FieldHistory> first_values_after(const Uuid& entity, std::int64_t step) const;

    // Wipes the values of a record's lines; commitments stay, so the chain still holds.
    void wipe_values(const Uuid& entity) const;

    // Walks the chain from the first step to the head. Nothing = whole.
    std::optional<ChainFault> verify() const;

    // Calls for each step with from <= at <= to, oldest first, until `each` returns false.
    void each_step(Instant from, Instant to, const std::function<bool(const JournalStep&)>& each) const;

private:
    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
