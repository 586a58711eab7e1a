#pragma once
// Undo and redo from the journal: a new write that gives each field the value it had, allowed while every field still
// has the value that the step gave (decision 2). Works across openings.
#include "storage/journal/unit_of_work.h"

namespace tandem::storage {

enum class UndoDirection { Back, Forward };

// Writes the reverse of a group (Back), or a group that was undone once more (Forward), into `work`. Throws Refusal:
// ChangedSince with the record and field in the way, NotFound when a record is gone for good.
void reverse_group(UnitOfWork& work, std::int64_t group, UndoDirection direction);

} // namespace tandem::storage
