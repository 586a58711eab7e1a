#pragma once
// What storage tells the rest of the program. Codes and data; sentences are made in ui/bridge.
#include "base/expected.h"
#include "base/ids.h"
#include "storage/sqlite/failure.h"

#include <cstdint>
#include <optional>

namespace tandem::storage {

enum class StoreFault {
    Busy,
    Damaged,
    ReadOnly,
    InUse,         // refused: another program has the file, this one only reads
    DiskFull,
    InputOutput,
    CannotOpen,
    Interrupted,
    OutOfMemory,
    TooBig,        // a text over the limit of one field
    NotFound,      // no such record, or it was removed
    RecordErased,  // it was erased and may not come back
    NothingToUndo,
    ChangedSince,  // undo refused: somebody changed the same field later
    Other,
};

struct StoreError {
    StoreFault fault = StoreFault::Other;
    int code = 0;                     // SQLite's extended code where there is one, for the technical details
    std::uint16_t kind = 0;           // the record in the way, when there is one
    std::optional<Uuid> entity = std::nullopt;
    std::uint16_t field = 0;
};

// Inside storage a refusal travels as an exception up to Store's doors, like sqlite::Failure.
class Refusal final : public std::exception {
public:
    explicit Refusal(StoreError error) : m_error(error) {}
    const char* what() const noexcept override { return "refused"; }
    const StoreError& error() const { return m_error; }

private:
    StoreError m_error;
};

StoreError to_error(const sqlite::Failure& failure);

// Runs `work` and turns what it throws into an error: the border of storage.
template <class Work>
auto guarded(Work&& work) -> Expected<decltype(work()), StoreError> {
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const sqlite::Failure& failure) {
        return fail(to_error(failure));
    } catch (const Refusal& refusal) {
        return fail(StoreError(refusal.error()));
    } catch (const std::bad_alloc&) {
        return fail(StoreError{StoreFault::OutOfMemory});
    }
}

} // namespace tandem::storage
