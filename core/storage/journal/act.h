#pragma once
// What a unit of work is done for: who, when, which verb, with which purpose. Written in the header of its journal step
// with the fields of NEN 7513: event (verb), time, user (actor), client (case), object (lines), reason (purpose),
// source (writer).
#include "base/ids.h"
#include "base/time.h"

#include <optional>
#include <string>

namespace tandem::storage {

enum class StepKind {
    Change,  // can be undone
    Barrier, // erasure, consent, migration, ...: never undone, only followed
    Look,    // an identity was looked at; nothing changed
    Merge,   // came from another file: not ours to undo, and nothing that stands in the way of undoing what is ours
    Undo,
    Redo,
};

struct Act {
    Instant at;
    std::optional<Uuid> actor; // the person at the keyboard, once the file knows who that is
    std::string verb;          // a code from workspace/verbs.h: "action.add"
    std::string purpose;       // a code or, for looks, what was given as purpose
    std::optional<Uuid> about_case;
    StepKind kind = StepKind::Change;
    // Steps of one group are undone together; nothing = a group of its own.
    std::optional<std::int64_t> undo_group;
    std::optional<std::int64_t> reverses; // the group that this step undoes or does again
};

} // namespace tandem::storage
