#include "storage/error.h"

namespace tandem::storage {
namespace {

StoreFault fault_of(sqlite::FailureKind kind) {
    using sqlite::FailureKind;
    switch (kind) {
    case FailureKind::Busy: return StoreFault::Busy;
    case FailureKind::Damaged:
    case FailureKind::NotADatabase: return StoreFault::Damaged;
    case FailureKind::ReadOnly: return StoreFault::ReadOnly;
    case FailureKind::DiskFull: return StoreFault::DiskFull;
    case FailureKind::InputOutput: return StoreFault::InputOutput;
    case FailureKind::CannotOpen: return StoreFault::CannotOpen;
    case FailureKind::Interrupted: return StoreFault::Interrupted;
    case FailureKind::OutOfMemory: return StoreFault::OutOfMemory;
    case FailureKind::TooBig: return StoreFault::TooBig;
    case FailureKind::Refused:
    case FailureKind::Other: return StoreFault::Other;
    }
    return StoreFault::Other;
}

} // namespace

StoreError to_error(const sqlite::Failure& failure) { return {fault_of(failure.kind()), failure.code()}; }

} // namespace tandem::storage
