#include "domain/registry.h"

namespace tandem::domain {

namespace {

std::vector<const RecordSchema*> collect() {
    std::vector<const RecordSchema*> all;
    for_each_record_type([&]<class R>() { all.push_back(&schema_of<R>()); });
    return all;
}

template <class Wanted>
const RecordSchema* find(Wanted wanted) {
    for (const RecordSchema* schema : all_records())
        if (wanted(schema->type)) return schema;
    return nullptr;
}

} // namespace

const std::vector<const RecordSchema*>& all_records() {
    static const std::vector<const RecordSchema*> all = collect();
    return all;
}

const RecordSchema* schema_by_number(std::uint16_t number) {
    return find([number](const RecordType& type) { return type.number == number; });
}

const RecordSchema* schema_by_name(std::string_view name) {
    return find([name](const RecordType& type) { return type.name == name; });
}

} // namespace tandem::domain
