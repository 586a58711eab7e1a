#include "domain/codec.h"

#include <algorithm>

namespace tandem::domain::detail {

void append_part(ValueParts& out, std::string_view name, Value value) { out.emplace_back(std::string(name), std::move(value)); }

const Value& part_of(const Value& value, std::string_view name) {
    static const Value nothing;
    const Value* found = value.part(name);
    return found ? *found : nothing;
}

Refusal refuse_unknown_parts(const Value& value, std::span<const std::string_view> known, std::string_view known_extra) {
    for (const auto& [name, ignored] : *value.get_if<ValueParts>())
        if (name != known_extra && std::ranges::find(known, std::string_view(name)) == known.end()) return ValueError{ValueFault::UnknownPart, name};
    return {};
}

} // namespace tandem::domain::detail
