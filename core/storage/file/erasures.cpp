#include "storage/file/erasures.h"

#include "domain/registry.h"

namespace tandem::storage {
namespace {

// The record that is to be erased: by its kind, or by the table that has it.
const domain::RecordSchema* schema_for(sqlite::Connection& connection, const Erasure& erasure) {
    if (const auto* known = domain::schema_by_number(erasure.kind)) return known;
    for (const auto* schema : domain::all_records())
        if (RecordTable(connection, *schema).exists(erasure.entity)) return schema;
    return nullptr;
}

bool erase_again(UnitOfWork& work, const Erasure& erasure) {
    if (work.is_erased(erasure.entity)) return false;
    const auto* schema = schema_for(work.connection(), erasure);
    if (schema == nullptr) {
        work.erase_by_id(erasure.entity); // of a kind that this program does not know: it stays away when it comes by package
        return false;
    }
    const bool was_there = RecordTable(work.connection(), *schema).exists(erasure.entity);
    work.erase(*schema, erasure.entity);
    return was_there;
}

Act restore_act(Instant now) {
    Act act;
    act.at = now;
    act.verb = "file.restore";
    act.kind = StepKind::Barrier;
    return act;
}

} // namespace

std::vector<Erasure> read_erasures(sqlite::Connection& connection) {
    auto cursor = connection.query("SELECT entity, (SELECT kind FROM journal_line WHERE journal_line.entity = erased.entity AND field IS NOT 0 LIMIT 1) FROM erased");
    std::vector<Erasure> erasures;
    while (cursor.next()) erasures.push_back({cursor.uuid(0), static_cast<std::uint16_t>(cursor.integer(1))});
    return erasures;
}

std::int64_t write_restore_step(sqlite::Connection& connection, const std::vector<Erasure>& erasures, Instant now, RandomSource& random) {
    sqlite::Transaction transaction(connection);
    const WriterNumber writer = RegisterTable(connection).add_writer(random.next_u64(), std::nullopt, now);
    UnitOfWork work({connection, random, writer}, restore_act(now));
    std::int64_t gone = 0;
    for (const Erasure& erasure : erasures) gone += erase_again(work, erasure) ? 1 : 0;
    if (work.finish().step == 0) JournalTable(connection).append(restore_act(now), writer, {}, random);
    transaction.commit();
    return gone;
}

} // namespace tandem::storage
