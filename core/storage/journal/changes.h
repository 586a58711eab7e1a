#pragma once
#include "base/ids.h"

#include <cstdint>
#include <vector>

namespace tandem::storage {

enum class ChangeKind { Created, Updated, Removed, BroughtBack };

struct Change {
    std::uint16_t kind; // domain::RecordType::number
    Uuid id;
    ChangeKind what;

    friend bool operator==(const Change&, const Change&) = default;
};

// What a unit of work did. Screens subscribe to these and read again what they show.
struct Changes {
    std::int64_t step = 0; // its number in the journal; 0 when nothing differed and nothing was written
    std::int64_t undo_group = 0;
    std::vector<Change> records;
};

} // namespace tandem::storage
