#include "interop/network_json.h"

#include "base/json/json.h"
#include "interop/record_reader.h"
#include "interop/reference_check.h"

#include <algorithm>
#include <array>

namespace tandem::interop {
namespace {

using domain::RecordSchema;
using Schemas = std::span<const RecordSchema* const>;

constexpr std::array<std::string_view, 6> known_parts{"format", "version", "schema", "exported_on", "identities", "records"};

auto refuse(ImportProblem problem, std::string path) { return fail(ImportFault{problem, std::move(path)}); }

// A part of the document that stands beside the records; nothing when it is not there.
template <class T>
Expected<std::optional<T>, ImportFault> read_part(const Value& document, std::string_view name) {
    const Value* given = document.part(name);
    auto value = domain::decode<std::optional<T>>(given ? *given : Value{});
    if (!value) return fail(fault_from(value.error(), std::string(name)));
    return *std::move(value);
}

Expected<void, ImportFault> check_format(const Value& document) {
    const Value* format = document.part("format");
    if (format == nullptr || *format != Value(network_format)) return refuse(ImportProblem::NotOurFormat, "format");
    TANDEM_ASSIGN(const auto version, read_part<std::int64_t>(document, "version"));
    if (!version) return refuse(ImportProblem::Missing, "version");
    if (*version > network_format_version) return refuse(ImportProblem::NewerVersion, "version");
    if (*version < 1) return refuse(ImportProblem::OutOfRange, "version");
    return {};
}

Expected<NetworkInfo, ImportFault> read_info(const Value& document, const ReadOptions& options) {
    NetworkInfo info;
    TANDEM_ASSIGN(const auto schema, read_part<std::int64_t>(document, "schema"));
    info.schema = schema.value_or(0);
    if (info.schema > options.newest_schema) return refuse(ImportProblem::NewerVersion, "schema");
    if (info.schema < 0) return refuse(ImportProblem::OutOfRange, "schema");
    TANDEM_ASSIGN(info.exported_on, read_part<Day>(document, "exported_on"));
    TANDEM_ASSIGN(const auto identities, read_part<bool>(document, "identities"));
    info.identities = identities.value_or(false);
    return info;
}

Expected<RecordBatch, ImportFault> read_batch(const Value& given, const RecordSchema& schema, const ReadOptions& options) {
    const auto* objects = given.get_if<ValueList>();
    if (objects == nullptr) return refuse(ImportProblem::WrongType, "records." + std::string(schema.type.name));
    RecordBatch batch{&schema, {}};
    batch.rows.reserve(objects->size());
    for (std::size_t i = 0; i < objects->size(); ++i) {
        TANDEM_ASSIGN(auto row, read_record((*objects)[i], schema, record_path(schema, i), options.longest_text));
        batch.rows.push_back(std::move(row));
    }
    return batch;
}

bool knows_all(const ValueParts& records, Schemas schemas) {
    return std::all_of(records.begin(), records.end(), [&](const auto& one) {
        return std::any_of(schemas.begin(), schemas.end(), [&](const RecordSchema* schema) { return schema->type.name == one.first; });
    });
}

Expected<std::vector<RecordBatch>, ImportFault> read_batches(const Value& document, Schemas schemas, bool identities, const ReadOptions& options) {
    const Value* records = document.part("records");
    if (records == nullptr) return refuse(ImportProblem::Missing, "records");
    const auto* kinds = records->get_if<ValueParts>();
    if (kinds == nullptr) return refuse(ImportProblem::WrongType, "records");
    if (!knows_all(*kinds, schemas)) return refuse(ImportProblem::UnknownRecord, "records");
    std::vector<RecordBatch> batches;
    for (const RecordSchema* schema : schemas) {
        const Value* given = records->part(schema->type.name);
        if (given == nullptr) continue;
        TANDEM_ASSIGN(auto batch, read_batch(*given, *schema, options));
        if (batch.rows.empty()) continue;
        if (schema->type.identity && !identities) return refuse(ImportProblem::UnannouncedIdentity, record_path(*schema, 0));
        batches.push_back(std::move(batch));
    }
    return batches;
}

Expected<NetworkDocument, ImportFault> read_document(const Value& document, Schemas schemas, const ReadOptions& options) {
    const auto* parts = document.get_if<ValueParts>();
    if (parts == nullptr) return refuse(ImportProblem::NotOurFormat, "format");
    TANDEM_TRY(check_format(document)); // first: with another format or version nothing else can be judged
    for (const auto& [name, value] : *parts)
        if (std::find(known_parts.begin(), known_parts.end(), name) == known_parts.end()) return refuse(ImportProblem::UnknownPart, {});
    NetworkDocument network;
    TANDEM_ASSIGN(network.info, read_info(document, options));
    TANDEM_ASSIGN(network.batches, read_batches(document, schemas, network.info.identities, options));
    return network;
}

} // namespace

Expected<NetworkDocument, ImportFault> read_network(std::string_view json, Schemas schemas, const ReadOptions& options) {
    if (json.size() > options.largest_document) return refuse(ImportProblem::TooLarge, {});
    const auto parsed = parse_json(json);
    if (!parsed) return fail(fault_from(parsed.error()));
    auto document = read_document(*parsed, schemas, options);
    if (!document) return document;
    if (auto fault = find_broken_reference(*document, options)) return fail(*std::move(fault));
    return document;
}

} // namespace tandem::interop
