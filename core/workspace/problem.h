#pragma once
// Everything that can go wrong, as one list of codes with data. ui/bridge has a sentence for each that says what to do;
// nothing here is a sentence, and nothing holds a name or a text that somebody typed.
#include "base/expected.h"
#include "domain/codec.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tandem::workspace {

enum class ProblemCode {
    // Opening and making a file
    FileNotFound,
    FileIsFolder,
    FileEmpty,
    NotATandemFile,
    FileCutOff,        // its size is not a whole number of pages
    WrongPassphrase,
    OlderPassphrase,   // it was changed since: a backup still opens with this one. place: that backup
    StartDamaged,      // the first bytes; a backup or the recovery key helps. place: that backup
    FileDamaged,       // number: the damaged page, 0 = not known
    NewerFile,         // number: the schema version it needs
    NoPermission,
    ReadOnlyMedium,    // the place takes no changes
    NeedsRecovery,     // was not closed properly and lies on a medium that takes no changes
    OpenElsewhere,     // another program has it; it can be looked at, not changed
    FileExists,        // never written over
    FolderNotFound,
    WeakPassphrase,
    BadRecoveryKey,    // number: the group with the mistake, 0 = the whole

    // Working with it
    DiskFull,
    DiskFailure,       // number: the system's code
    OutOfMemory,
    Busy,
    Cancelled,
    TextTooLong,       // place: record and field
    NotFound,          // what was asked for is not in the file
    Ambiguous,         // more than one answers to what was asked for
    RecordErased,
    NothingToUndo,
    ChangedSince,      // undo refused. place: record and field
    PurposeNeeded,     // a look at an identity without a purpose
    NothingToHandOut,
    MayNotKnow,        // whom it is for may not know that there is such a case

    // Rules of the networks
    QuestionNeeded,    // a new case does not go on an agenda before it asks something of the network (R40). place: the case's code
    RegulationNeeded,  // a network for acute cases needs its privacy regulation first (R54)
    UnknownTemplate,

    // Who may know what. place: the field
    DatedAhead,            // it has not happened yet
    EndsBeforeStart,
    PresumedConsent,       // presumed is not given
    NobodySaidYes,
    RecipientNeeded,
    RecipientNotNamed,     // each has to be named here
    RecipientLeft,         // that party or person is no longer there
    ReasonNeeded,
    WeighingIncomplete,    // R56
    ReviewTooLate,         // more than a year away (lesson 3)
    SecondOpinionNeeded,   // after a refusal
    TaskGroundsNotAllowed, // by the protocol of the table
    PartyOrPerson,         // one of the two
    NotTheCoordinator,
    TiedThemselves,        // the deputy knows the resident as well
    NameNotKept,           // with a question without a name (cap 1)
    StillRecognisable,     // number: how many things in the text point to somebody
    CheckNeeded,           // nobody has said yet that no neighbour would know who this is
    FlagOpen,              // something about safety is not answered (R77)
    SupervisorNeeded,      // nobody stands behind this helper
    TooLarge,              // number: the most bytes
    NotInAFile,            // they may hear it, and the table agreed that it does not leave as a loose file

    // Import. place: path in the document; line and column where known
    JsonSyntax,
    JsonEmpty,
    JsonTooDeep,
    JsonTooLarge,
    JsonNotUtf8,
    JsonDuplicateKey,
    JsonNumber,
    NotANetworkDocument,
    NewerDocument,     // number: its version
    UnknownRecord,
    UnknownField,
    BadValue,          // fault says what is wrong with it
    DuplicateId,
    MissingReference,
    NotOneNetwork,
    UnannouncedIdentity, // the document says it holds no identities and yet there are some
    OtherNetwork,      // the file holds another network than the document

    Other,             // number: technical code
};

struct Problem {
    ProblemCode code = ProblemCode::Other;
    std::string place{};        // a path in a document, "record.field", or a file's own name
    std::int64_t number = 0;
    std::size_t line = 0, column = 0;
    std::optional<domain::ValueFault> fault{};
};

template <class T>
using Result = Expected<T, Problem>;

inline auto problem(ProblemCode code, std::string place = {}, std::int64_t number = 0) {
    return fail(Problem{code, std::move(place), number});
}

} // namespace tandem::workspace
