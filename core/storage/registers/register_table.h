#pragma once
// The registers of the file's records (table `register`). Throws sqlite::Failure.
#include "storage/registers/register.h"
#include "storage/sqlite/connection.h"

#include <functional>
#include <optional>

namespace tandem::storage {

// Field numbers that no declaration uses.
inline constexpr std::uint16_t birth_field = 0;       // stands for every field without a row of its own
inline constexpr std::uint16_t removed_field = 65535; // whether the record is removed

// A writer's number in this file; tokens travel, numbers do not.
using WriterNumber = std::int64_t;

class RegisterTable {
public:
    explicit RegisterTable(sqlite::Connection& connection) : m_connection(connection) {}

    // `change` is the journal step under way; exports ask "changed since", and steps are never taken out.
    void record_birth(std::uint16_t kind, const Uuid& entity, WriterNumber writer, Instant at, std::int64_t change) const;
    // A write that has seen what the file could show of this field: it replaces all heads, but those whose values a newer
    // version wrote in a form that `is_unreadable` here stay as rivals.
    using IsUnreadable = std::function<bool(const Value&)>;
    void record_write(std::uint16_t kind, const Uuid& entity, std::uint16_t field, WriterNumber writer, Instant at, std::int64_t change,
                      const IsUnreadable& is_unreadable = {}) const;

    // The register without its shown value (that stands in the record's table), whether it has a row of its own or is
    // covered by the birth. Nothing when the record is not known.
    struct Known {
        Register state;    // heads: the standing one first and with an empty value, then the rivals; none = not arrived yet
        bool own_row;
    };
    std::optional<Known> find(const Uuid& entity, std::uint16_t field) const;
    // Stores a register; `standing` is one of its heads, the one whose value is kept elsewhere: in the record's table, or
    // with keep_unknown().
    void store(std::uint16_t kind, const Uuid& entity, std::uint16_t field, const Register& state, const Head& standing, std::int64_t change) const;
    // Says of a field that the birth does not cover it: it has not arrived, its column holds nothing (exchange/merge.h).
    void store_blank(std::uint16_t kind, const Uuid& entity, std::uint16_t field, WriterNumber writer, std::int64_t change) const;

    // The standing value where the record's table cannot hold it: a field or a form of a newer version.
    void keep_unknown(const Uuid& entity, std::uint16_t field, const Value& value) const;
    std::optional<Value> unknown_value(const Uuid& entity, std::uint16_t field) const;

    std::optional<std::uint16_t> kind_of(const Uuid& entity) const;          // nothing: no register of it
    std::vector<std::uint16_t> fields_of(const Uuid& entity) const;          // those with a row of their own

    void erase(const Uuid& entity) const;

    WriterNumber number_of(WriterToken token) const; // makes a row for a writer first met in a merge
    WriterToken token_of(WriterNumber number) const;
    WriterNumber add_writer(WriterToken token, const std::optional<Uuid>& person, Instant opened_at) const;

private:
    std::vector<std::uint8_t> pack(const VersionVector& seen) const;
    VersionVector unpack(sqlite::Blob packed) const;
    void read_rivals(const Uuid& entity, std::uint16_t field, Register& into) const;
    std::vector<Head> heads_not_read(const Uuid& entity, std::uint16_t field, const Register& state, const IsUnreadable& is_unreadable) const;

    sqlite::Connection& m_connection;
};

} // namespace tandem::storage
