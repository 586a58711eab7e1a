#include "exchange/slice.h"

#include "domain/registry.h"
#include "storage/journal/journal_table.h"
#include "storage/registers/effective.h"
#include "storage/registers/waiting_table.h"

#include <algorithm>
#include <tuple>

namespace tandem::exchange {
namespace {

using storage::RecordInFile;
using storage::RegisterTable;

class Slicer {
public:
    explicit Slicer(storage::sqlite::Connection& connection) : m_connection(connection), m_registers(connection) {}

    RegisterBatch take(std::int64_t since) {
        take_registers(since);
        take_waiting(since);
        take_erased();
        const auto place = [](const FieldState& one) { return std::tie(one.entity, one.field); };
        std::ranges::stable_sort(m_batch.fields, {}, place);
        return std::move(m_batch);
    }

private:
    void take_registers(std::int64_t since) {
        auto cursor = m_connection.query("SELECT kind, entity, field FROM register WHERE changed > ?1 ORDER BY entity, field", since);
        std::optional<RecordInFile> record;
        while (cursor.next()) {
            const Uuid entity = cursor.uuid(1);
            if (!record || record->id != entity) record = read(static_cast<std::uint16_t>(cursor.integer(0)), entity);
            const auto field = static_cast<std::uint16_t>(cursor.integer(2));
            add(*record, field);
            if (field == storage::birth_field) add_covered(*record);
        }
    }

    void add_covered(const RecordInFile& record) {
        if (record.schema == nullptr) return;
        add_if_covered(record, storage::removed_field);
        for (const auto& field : record.schema->fields) add_if_covered(record, field.number);
    }

    void add_if_covered(const RecordInFile& record, std::uint16_t field) {
        const auto known = m_registers.find(record.id, field);
        if (known && !known->own_row) add(record, field);
    }

    void add(const RecordInFile& record, std::uint16_t field) {
        auto state = storage::effective_register(m_registers, record, field);
        if (state) m_batch.fields.push_back({record.kind, record.id, field, *std::move(state)});
    }

    RecordInFile read(std::uint16_t kind, const Uuid& entity) {
        const auto* schema = domain::schema_by_number(kind);
        return {kind, schema, entity, schema != nullptr ? storage::RecordTable(m_connection, *schema).find(entity) : std::nullopt};
    }

    void take_waiting(std::int64_t since) {
        auto cursor = m_connection.query("SELECT kind, entity, field, state FROM waiting WHERE changed > ?1", since);
        while (cursor.next()) {
            const auto kind = static_cast<std::uint16_t>(cursor.integer(0)), field = static_cast<std::uint16_t>(cursor.integer(2));
            m_batch.fields.push_back({kind, cursor.uuid(1), field, storage::register_from_text(cursor.text_view(3))});
        }
    }

    void take_erased() {
        auto cursor = m_connection.query("SELECT entity FROM erased ORDER BY entity");
        while (cursor.next()) m_batch.erased.push_back(cursor.uuid(0));
    }

    storage::sqlite::Connection& m_connection;
    RegisterTable m_registers;
    RegisterBatch m_batch;
};

} // namespace

Expected<RegisterBatch, storage::StoreError> slice(storage::Store& store, std::int64_t since) {
    return store.read([&](storage::sqlite::Connection& connection) { return Slicer(connection).take(since); });
}

Expected<std::int64_t, storage::StoreError> change_counter(storage::Store& store) {
    return store.read([](storage::sqlite::Connection& connection) { return storage::JournalTable(connection).head().step; });
}

} // namespace tandem::exchange
