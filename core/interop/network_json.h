#pragma once
// A whole network as one JSON document:
//
//     {"format": "tandem-network", "version": 1, "schema": 3, "exported_on": "2026-11-02", "identities": false,
//      "records": {"network": [{"id": "0192e0a4-...", "name": "..."}], "party": [...], ...}}
//
// A field without a value is left out or null. The keys below "records" are the names of the records, those of a record
// its fields as declared. The whole form is in resources/schema/network.schema.json.
#include "base/expected.h"
#include "base/ids.h"
#include "base/time.h"
#include "domain/record.h"
#include "interop/import_fault.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tandem::interop {

inline constexpr std::string_view network_format = "tandem-network";
inline constexpr std::int64_t network_format_version = 1;

struct NetworkInfo {
    std::int64_t schema = 0; // version of the file it was exported from; 0 = made by something else
    std::optional<Day> exported_on;
    bool identities = false; // whether records that identify people may be in it

    friend bool operator==(const NetworkInfo&, const NetworkInfo&) = default;
};

struct RecordRow {
    Uuid id;
    domain::RecordValues values; // each in the form its field keeps it in

    friend bool operator==(const RecordRow&, const RecordRow&) = default;
};

struct RecordBatch {
    const domain::RecordSchema* schema = nullptr;
    std::vector<RecordRow> rows; // as they stood in the document, at least one

    friend bool operator==(const RecordBatch&, const RecordBatch&) = default;
};

struct NetworkDocument {
    NetworkInfo info;
    std::vector<RecordBatch> batches; // in the order of the schemas, whatever the order in the document

    friend bool operator==(const NetworkDocument&, const NetworkDocument&) = default;
};

struct ReadOptions {
    // Whether a record of that kind is already where the document goes; none = nothing is there.
    std::function<bool(std::uint16_t kind, Uuid id)> exists;
    std::int64_t newest_schema = std::numeric_limits<std::int64_t>::max(); // a newer one is refused
    std::size_t largest_document = std::size_t{1} << 30;                   // bytes
    std::size_t longest_text = std::size_t{1} << 20;                       // bytes of one text
};

// Everything is checked before anything is given: the text, format and version, every field, ids given once, references
// that lead to a record of the right kind, exactly one record named "network". `schemas` must outlive the result.
Expected<NetworkDocument, ImportFault> read_network(std::string_view json, std::span<const domain::RecordSchema* const> schemas,
                                                    const ReadOptions& options = {});

} // namespace tandem::interop
