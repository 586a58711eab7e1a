#include "interop/reference_check.h"

#include <unordered_map>

namespace tandem::interop {
namespace {

using domain::FieldSchema;
using domain::RecordSchema;
using KindOfId = std::unordered_map<Uuid, std::uint16_t>;

constexpr std::string_view network_record = "network";

std::optional<ImportFault> collect_ids(const NetworkDocument& document, KindOfId& kinds) {
    for (const RecordBatch& batch : document.batches)
        for (std::size_t i = 0; i < batch.rows.size(); ++i)
            if (!kinds.emplace(batch.rows[i].id, batch.schema->type.number).second)
                return ImportFault{ImportProblem::DuplicateId, record_path(*batch.schema, i) + ".id"};
    return std::nullopt;
}

std::optional<ImportFault> check_one_network(const NetworkDocument& document) {
    for (const RecordBatch& batch : document.batches) {
        if (batch.schema->type.name != network_record) continue;
        if (batch.rows.size() > 1) return ImportFault{ImportProblem::SeveralNetworks, record_path(*batch.schema, 1)};
        return std::nullopt;
    }
    return ImportFault{ImportProblem::NoNetwork, "records"};
}

class ReferenceCheck {
public:
    ReferenceCheck(const KindOfId& kinds, const ReadOptions& options) : m_kinds(kinds), m_options(options) {}

    // The place below the field of the first reference that leads nowhere: "" or "[2]".
    std::optional<std::string> first_broken(const Value& value, const FieldSchema& field) const {
        if (const auto* id = value.get_if<Uuid>(); id && !leads_somewhere(*id, field)) return "";
        const auto* list = value.get_if<ValueList>();
        for (std::size_t i = 0; list && i < list->size(); ++i)
            if (const auto* id = (*list)[i].get_if<Uuid>(); id && !leads_somewhere(*id, field)) return "[" + std::to_string(i) + "]";
        return std::nullopt;
    }

private:
    bool leads_somewhere(const Uuid& id, const FieldSchema& field) const {
        const auto found = m_kinds.find(id);
        if (found != m_kinds.end()) return found->second == field.traits.refers_to;
        return m_options.exists && m_options.exists(field.traits.refers_to, id);
    }

    const KindOfId& m_kinds;
    const ReadOptions& m_options;
};

std::optional<ImportFault> check_field(const RecordBatch& batch, std::size_t position, const ReferenceCheck& check) {
    const FieldSchema& field = batch.schema->fields[position];
    if (field.traits.refers_to == 0) return std::nullopt;
    for (std::size_t i = 0; i < batch.rows.size(); ++i)
        if (const auto place = check.first_broken(batch.rows[i].values[position], field))
            return ImportFault{ImportProblem::UnknownReference, record_path(*batch.schema, i) + "." + std::string(field.name) + *place};
    return std::nullopt;
}

} // namespace

std::string record_path(const RecordSchema& schema, std::size_t index) {
    return "records." + std::string(schema.type.name) + "[" + std::to_string(index) + "]";
}

std::optional<ImportFault> find_broken_reference(const NetworkDocument& document, const ReadOptions& options) {
    KindOfId kinds;
    if (auto fault = collect_ids(document, kinds)) return fault;
    if (auto fault = check_one_network(document)) return fault;
    const ReferenceCheck check(kinds, options);
    for (const RecordBatch& batch : document.batches)
        for (std::size_t position = 0; position < batch.schema->fields.size(); ++position)
            if (auto fault = check_field(batch, position, check)) return fault;
    return std::nullopt;
}

} // namespace tandem::interop
