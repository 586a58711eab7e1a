#pragma once
// What holds between the records of one document. Inner header of interop.
#include "interop/network_json.h"

namespace tandem::interop {

// Nothing when every id is given once, every reference leads somewhere and there is exactly one network.
std::optional<ImportFault> find_broken_reference(const NetworkDocument& document, const ReadOptions& options);

std::string record_path(const domain::RecordSchema& schema, std::size_t index); // "records.party[3]"

} // namespace tandem::interop
