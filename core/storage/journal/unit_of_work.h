#pragma once
// The one write door (decision 2). Inside Store::write() a unit of work compares each record with its stored form field
// by field and writes tables, registers, search and journal together, or nothing at all.
#include "domain/record.h"
#include "storage/error.h"
#include "storage/journal/changes.h"
#include "storage/journal/journal_table.h"
#include "storage/records/record_table.h"
#include "storage/registers/effective.h"
#include "storage/registers/waiting_table.h"
#include "storage/search/search_index.h"

#include <map>

namespace tandem::storage {

// What a unit of work writes with; made by Store.
struct WriteContext {
    sqlite::Connection& connection;
    RandomSource& random;
    WriterNumber writer;
};

class UnitOfWork {
public:
    UnitOfWork(const WriteContext& context, Act act);

    // Stores a record: a new one is created, a known one gets its changed fields written. Throws Refusal when the record
    // was removed (NotFound) or erased (RecordErased).
    template <domain::Record R>
    void save(const R& record) { save(domain::schema_of<R>(), record.id.uuid(), domain::to_values(record)); }
    void save(const domain::RecordSchema& schema, const Uuid& id, const domain::RecordValues& values);

    // Takes a record out of every list. Its row stays until retention or erasure; undo brings it back.
    template <domain::Record R, class SomeId>
    void remove(const SomeId& id) { set_removed(domain::schema_of<R>(), id.uuid(), true); }
    void set_removed(const domain::RecordSchema& schema, const Uuid& id, bool removed);

    // Wipes a record for good: row, registers, search, journal values; whatever arrives for it later is dropped. Only in
    // a step of kind Barrier.
    void erase(const domain::RecordSchema& schema, const Uuid& id);

    // The same for an id that came from another file, of a record that may never have been here.
    void erase_by_id(const Uuid& id);

    // Notes that an identity was looked at (decision 5). Only in a step of kind Look.
    void look(const domain::RecordSchema& schema, const Uuid& id);

    // What came out of a merge (exchange/merge.h); only in a step of kind Merge or Barrier.
    // Stores registers of a record that is here, or of a kind that is not declared, with the values they now show. Returns
    // how many shown values changed.
    std::int64_t store_merged(const RecordInFile& record, const RegisterMap& merged);
    // Makes a record of registers that hold its birth and every field it cannot be without. Fields that are not among them
    // become blanks: nobody here claims to have seen them.
    void create_merged(const RecordInFile& record, const RegisterMap& pieces);
    void keep_waiting(const RecordInFile& record, std::uint16_t field, const Register& state);
    void drop_waiting(const Uuid& id);

    std::optional<StoredRecord> find(const domain::RecordSchema& schema, const Uuid& id);
    bool is_erased(const Uuid& id) const;

    sqlite::Connection& connection() { return m_context.connection; }
    const RegisterTable& registers() const { return m_registers; }
    const Act& act() const { return m_act; }

    // Writes the journal step; called by Store just before the commit. Nothing changed = no step, step 0.
    Changes finish();

private:
    void create(const domain::RecordSchema& schema, const Uuid& id, const domain::RecordValues& values);
    void write_field(const domain::RecordSchema& schema, const Uuid& id, std::size_t position, const Value& old_value, const Value& new_value);
    void forget(std::uint16_t kind, const Uuid& id);
    const Head* place(const RecordInFile& record, std::uint16_t field, const Register& state);
    void expand_birth(const RecordInFile& record);
    void place_pieces(const RecordInFile& record, const RegisterMap& pieces);
    bool show(const RecordInFile& record, std::uint16_t field, const Value& value, StoredRecord& shown);
    void note(std::uint16_t kind, const Uuid& id, ChangeKind what);
    const RecordTable& table_of(const domain::RecordSchema& schema);
    std::int64_t change_number(); // of the journal step that this becomes

    WriteContext m_context;
    Act m_act;
    RegisterTable m_registers;
    SearchIndex m_search;
    std::map<std::uint16_t, RecordTable> m_tables;
    std::vector<JournalLine> m_lines;
    std::vector<Change> m_changes;
    std::int64_t m_change_number = 0;
    bool m_touched = false; // something was stored that shows in no line
};

// Whether a stored value and a new one are the same for a field of that shape (ids inside structures are texts once
// stored).
bool same_value(domain::Shape shape, const Value& a, const Value& b);

} // namespace tandem::storage
