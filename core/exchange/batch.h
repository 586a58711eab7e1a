#pragma once
// What passes between files: field registers with their values, and ids of erased records. Never rows, logs or history
// (exchange.md, section 0). Each register stands for itself, so any part of a batch may be left out, doubled or late.
#include "storage/registers/register.h"

#include <cstdint>
#include <vector>

namespace tandem::exchange {

struct FieldState {
    std::uint16_t kind = 0; // domain::RecordType::number
    Uuid entity;
    std::uint16_t field = 0; // storage::birth_field (its head has no value), storage::removed_field, or a declared number
    storage::Register state; // every head with its value

    friend bool operator==(const FieldState&, const FieldState&) = default;
};

struct RegisterBatch {
    std::vector<FieldState> fields;
    std::vector<Uuid> erased; // grows only; whatever else arrives for them is dropped

    friend bool operator==(const RegisterBatch&, const RegisterBatch&) = default;
};

} // namespace tandem::exchange
