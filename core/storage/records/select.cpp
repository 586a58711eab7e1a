#include "storage/records/select.h"

namespace tandem::storage {

std::int64_t count_records(sqlite::Connection& connection, const domain::RecordSchema& schema) {
    return connection.number(fmt::format("SELECT count(*) FROM \"{}\" WHERE removed = 0", schema.type.name));
}

} // namespace tandem::storage
