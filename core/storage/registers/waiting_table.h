#pragma once
// RegisterMap of records that are not whole yet (table `waiting`). Throws sqlite::Failure.
#include "storage/registers/register_table.h"

#include <map>

namespace tandem::storage {

// A record's registers by field number.
using RegisterMap = std::map<std::uint16_t, Register>;

class WaitingTable {
public:
    explicit WaitingTable(sqlite::Connection& connection) : m_connection(connection) {}

    RegisterMap find(const Uuid& entity) const;
    void store(std::uint16_t kind, const Uuid& entity, std::uint16_t field, const Register& state, std::int64_t change) const;
    void erase(const Uuid& entity) const;

    std::optional<std::uint16_t> kind_of(const Uuid& entity) const; // nothing: nothing waits for it
    // Records that came to be in another way while pieces of them waited: made here, with the same id.
    std::vector<Uuid> no_longer_needed() const;

private:
    sqlite::Connection& m_connection;
};

// A register with its values as one text; an id inside it is its text.
std::string to_text(const Register& state);
Register register_from_text(std::string_view text);

} // namespace tandem::storage
