#pragma once
#include "domain/network/records.h"
#include "storage/sqlite/connection.h"

#include <vector>

namespace tandem::storage {

struct StoredPoint {
    std::int64_t count = 0;
    std::string case_code; // of the first, where it is about a case
    std::optional<Day> on; // of the first
};

// What the privacy rules ask for by a day. Throws sqlite::Failure; used inside Store::read().
class PrivacyStore {
public:
    explicit PrivacyStore(sqlite::Connection& connection) : m_connection(connection) {}

    // Where counting would mean a look into each of very many, it stops here: this many means at least this many.
    static constexpr std::int64_t most_counted = 1000;

    // Cases of residents who were not told, to be looked at again by that day; at most most_counted.
    StoredPoint told_review_by(Day day) const;
    // Reports that still hold a name which expires by that day. Whether there is a name is asked, never which.
    StoredPoint name_expires_by(Day day) const;
    // What was to be filled in by that day at a quick yes of somebody who lives; at most most_counted.
    StoredPoint fill_in_by(Day day) const;
    // Emergencies without a reason, whose day is that of the zone.
    StoredPoint reasons_missing(const Zone& zone) const;
    // Weighings to look at again by that day, while they have not ended.
    StoredPoint ground_review_by(Day day) const;
    // Who still has to hear that consent ended.
    StoredPoint open_notices() const;
    // Convenants that stop counting by that day and have no newer one; without a case.
    StoredPoint convenant_ends_by(Day day) const;
    // Cases kept longer than their class allows, or than the network's default where they have none.
    StoredPoint retention_passed_on(Day day, const domain::Network& network) const;

private:
    std::vector<std::optional<std::string>> classes_in_use() const;
    StoredPoint passed_in_class(const std::optional<std::string>& code, Day day, std::int32_t months) const;

    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
