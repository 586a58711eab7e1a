#pragma once
// One record from its JSON object. Inner header of interop.
#include "interop/network_json.h"

namespace tandem::interop {

// `path` is the record's place, "records.party[3]". The id must not be nil.
Expected<RecordRow, ImportFault> read_record(const Value& object, const domain::RecordSchema& schema, const std::string& path,
                                             std::size_t longest_text);

} // namespace tandem::interop
