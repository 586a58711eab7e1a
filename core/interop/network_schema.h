#pragma once
// The documentation of network_json.h's document as JSON Schema 2020-12, made from the declarations of the records.
#include "base/value.h"
#include "domain/record.h"

#include <span>
#include <string_view>

namespace tandem::interop {

Value network_json_schema(std::span<const domain::RecordSchema* const> schemas);

// One English sentence on what a record is; empty when it has none yet (a test refuses that).
std::string_view record_description(std::string_view record_name);

} // namespace tandem::interop
