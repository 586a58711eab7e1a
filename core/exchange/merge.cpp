#include "exchange/merge.h"

#include "domain/registry.h"
#include "storage/registers/effective.h"
#include "storage/registers/waiting_table.h"

#include <algorithm>

namespace tandem::exchange {
namespace {

using storage::RecordInFile;
using storage::Register;
using storage::RegisterMap;

// What a batch holds of one record. An id comes with one kind; another kind for the same id is a group of its own.
struct RecordKey {
    Uuid entity;
    std::uint16_t kind;
    friend auto operator<=>(const RecordKey&, const RecordKey&) = default;
};

Register joined(const std::optional<Register>& known, const Register& arriving) {
    return known ? storage::merge(*known, arriving) : arriving;
}

void join_into(RegisterMap& pieces, std::uint16_t field, const Register& state) {
    const auto [piece, is_new] = pieces.try_emplace(field, state);
    if (!is_new) piece->second = storage::merge(piece->second, state);
}

// With its birth and every field that a row cannot be without.
bool is_whole(const domain::RecordSchema& schema, const RegisterMap& pieces) {
    const auto is_there = [&](const domain::FieldSchema& field) {
        const auto piece = pieces.find(field.number);
        return field.optional || (piece != pieces.end() && storage::holdable_head(&field, piece->second) != nullptr);
    };
    return pieces.contains(storage::birth_field) && std::ranges::all_of(schema.fields, is_there);
}

class Merger {
public:
    Merger(storage::UnitOfWork& work, MergeReport& report) : m_work(work), m_waiting(work.connection()), m_report(report) {}

    void take(const RegisterBatch& batch) {
        erase(batch.erased);
        for (const auto& [key, arriving] : grouped(batch)) merge_record(key, arriving);
        for (const Uuid& entity : m_waiting.no_longer_needed()) merge_record({entity, *m_work.registers().kind_of(entity)}, {});
    }

private:
    void erase(const std::vector<Uuid>& ids) {
        for (const Uuid& id : ids) {
            if (m_work.is_erased(id)) continue;
            m_work.erase_by_id(id);
            ++m_report.erased;
        }
    }

    std::map<RecordKey, RegisterMap> grouped(const RegisterBatch& batch) {
        std::map<RecordKey, RegisterMap> groups;
        for (const FieldState& one : batch.fields) {
            if (auto state = accepted(one)) join_into(groups[{one.entity, one.kind}], one.field, *state);
            else ++m_report.refused;
        }
        return groups;
    }

    // The register in the form that ours have; nothing when it cannot be one.
    static std::optional<Register> accepted(const FieldState& one) {
        if (!storage::is_well_formed(one.state)) return std::nullopt;
        const RecordInFile record{one.kind, domain::schema_by_number(one.kind), one.entity, std::nullopt};
        Register state = one.state;
        for (storage::Head& head : state.heads) {
            if (one.field == storage::birth_field) head.value = {};
            head.value = storage::kept_form(record.field(one.field), head.value);
            if (one.field == storage::removed_field && !storage::can_hold(nullptr, head.value)) return std::nullopt;
        }
        return state;
    }

    void merge_record(const RecordKey& key, const RegisterMap& arriving) {
        if (m_work.is_erased(key.entity)) return void(m_report.absorbed += count_of(arriving));
        const auto kind = kind_here(key.entity);
        if (kind && *kind != key.kind) return void(m_report.refused += count_of(arriving));
        const RecordInFile record = read(key);
        if (record.schema != nullptr && !record.stored) gather(record, arriving);
        else join(record, arriving);
    }

    // A record that is here, or of a kind that only newer versions know.
    void join(const RecordInFile& record, const RegisterMap& arriving) {
        RegisterMap pieces = m_waiting.find(record.id);
        const bool had_pieces = !pieces.empty();
        for (const auto& [field, state] : arriving) join_into(pieces, field, state);
        RegisterMap differing;
        for (const auto& [field, state] : pieces) {
            const auto known = storage::effective_register(m_work.registers(), record, field);
            Register merged = joined(known, state);
            if (known && merged == *known) continue;
            count(record, field, known, merged);
            differing.emplace(field, std::move(merged));
        }
        m_report.changed += m_work.store_merged(record, differing);
        if (had_pieces) m_work.drop_waiting(record.id);
    }

    // A record of which this file has no row: made once it is whole, until then its pieces wait.
    void gather(const RecordInFile& record, const RegisterMap& arriving) {
        const RegisterMap known = pieces_of(record);
        RegisterMap pieces = known;
        for (const auto& [field, state] : arriving) join_into(pieces, field, state);
        if (is_whole(*record.schema, pieces)) {
            for (const auto& [field, state] : pieces) count(record, field, std::nullopt, state);
            m_work.create_merged(record, pieces);
            ++m_report.created;
            return;
        }
        ++m_report.waiting;
        for (const auto& [field, state] : pieces) {
            const auto before = known.find(field);
            if (before == known.end() || before->second != state) m_work.keep_waiting(record, field, state);
        }
    }

    // What waits, and what came while this version did not know the kind.
    RegisterMap pieces_of(const RecordInFile& record) {
        RegisterMap pieces;
        for (const auto& [field, state] : m_waiting.find(record.id)) pieces.emplace(field, in_kept_form(record, field, state));
        const RecordInFile undeclared{record.kind, nullptr, record.id, std::nullopt};
        for (const std::uint16_t field : m_work.registers().fields_of(record.id))
            if (const auto state = storage::effective_register(m_work.registers(), undeclared, field))
                join_into(pieces, field, in_kept_form(record, field, *state));
        return pieces;
    }

    static Register in_kept_form(const RecordInFile& record, std::uint16_t field, Register state) {
        for (storage::Head& head : state.heads) head.value = storage::kept_form(record.field(field), head.value);
        return state;
    }

    void count(const RecordInFile& record, std::uint16_t field, const std::optional<Register>& before, const Register& after) {
        if (after.has_conflict() && !(before && before->has_conflict())) ++m_report.conflicts;
        if (field == storage::birth_field && record.schema != nullptr) return;
        if (!storage::has_column(record, field)) ++m_report.unknown;
        else if (std::ranges::any_of(after.heads, [&](const auto& head) { return !storage::can_hold(record.field(field), head.value); }))
            ++m_report.refused;
    }

    RecordInFile read(const RecordKey& key) {
        const auto* schema = domain::schema_by_number(key.kind);
        return {key.kind, schema, key.entity, schema != nullptr ? m_work.find(*schema, key.entity) : std::nullopt};
    }

    std::optional<std::uint16_t> kind_here(const Uuid& entity) const {
        const auto kind = m_work.registers().kind_of(entity);
        return kind ? kind : m_waiting.kind_of(entity);
    }

    static std::int64_t count_of(const RegisterMap& registers) { return static_cast<std::int64_t>(registers.size()); }

    storage::UnitOfWork& m_work;
    storage::WaitingTable m_waiting;
    MergeReport& m_report;
};

// Erasing is a barrier; asked beforehand, because a step has one kind.
Expected<bool, storage::StoreError> erases_something(storage::Store& store, const RegisterBatch& batch) {
    return store.read([&](storage::sqlite::Connection& connection) {
        return std::ranges::any_of(batch.erased, [&](const Uuid& id) {
            return !connection.query("SELECT 1 FROM erased WHERE entity = ?1", id).next();
        });
    });
}

} // namespace

Expected<MergeReport, storage::StoreError> merge(storage::Store& store, storage::Act act, const RegisterBatch& batch) {
    TANDEM_ASSIGN(const bool erases, erases_something(store, batch));
    act.kind = erases ? storage::StepKind::Barrier : storage::StepKind::Merge;
    MergeReport report;
    auto written = store.write(std::move(act), [&](storage::UnitOfWork& work) { Merger(work, report).take(batch); });
    TANDEM_ASSIGN(report.changes, std::move(written));
    return report;
}

} // namespace tandem::exchange
