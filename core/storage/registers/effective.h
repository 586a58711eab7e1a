#pragma once
// A field's whole register: what stands in table `register`, or the birth, with the shown value from the record's table.
#include "domain/record.h"
#include "storage/records/record_table.h"
#include "storage/registers/register_table.h"

namespace tandem::storage {

// A text in one field holds at most this many bytes; the screens page long ones.
inline constexpr std::size_t field_limit = std::size_t{4} * 1024 * 1024;

// A record as the file has it; `schema` is null for a kind that a newer version declared, `stored` empty without a row.
struct RecordInFile {
    std::uint16_t kind;
    const domain::RecordSchema* schema;
    Uuid id;
    std::optional<StoredRecord> stored;

    const domain::FieldSchema* field(std::uint16_t number) const; // null: not declared here
};

// Whether the record's table has a place for that field, so that the birth stands for it: declared or removed_field.
bool has_column(const RecordInFile& record, std::uint16_t field);

// Nothing when the file knows no write of the field. Fields that are not declared are never covered by the birth.
std::optional<Register> effective_register(const RegisterTable& registers, const RecordInFile& record, std::uint16_t field);

// Whether this version can put the value in the record's table. `field` is null for removed_field.
bool can_hold(const domain::FieldSchema* field, const Value& value);

// The one form a value has in registers, whichever file it came from: the form in which it is read back from a table.
Value kept_form(const domain::FieldSchema* field, const Value& value);

// The head whose value goes to the record's table: the latest that this version can hold. Null when there is none.
const Head* holdable_head(const domain::FieldSchema* field, const Register& state);

} // namespace tandem::storage
