#pragma once
// The words of documents. Core makes no sentences: the catalogue in ui/bridge implements this in Dutch and English.
#include "base/time.h"
#include "domain/contacts/words.h"
#include "domain/meetings/words.h"
#include "domain/network/words.h"
#include "policy/disclosed_case.h"

#include <string>
#include <string_view>

namespace tandem::documents {

enum class DocumentText {
    AgendaTitle,  // with the name of the table
    ActionsTitle, // with the name of the table
    Recipient,
    Date,
    Time,
    Duration,
    AgendaHeading,
    OwnActionsHeading,
    OtherActionsHeading,
    Number,
    Minutes,
    What,
    About,
    CaseCode,
    Kind,
    Doer,
    Due,
    State,
    NoItems,
    NoOwnActions,
    NoOtherActions,
    OnlyCodes, // why there is a code and no name
    HasNames,  // what to do with it afterwards, with which copy it is
    Copy,
    CopyOf,    // with "3/12"
    ForWhom,   // who a case is about
    Address,
    Question,
    Story,
    Needs,
    Lines,
    Task,      // what exactly somebody does
    OwnOpenHeading,
    CaseTitle, // with the code
    Occasion,
    Level,
    NothingMore, // nothing else of it may be told
    SomebodyOfTheNetwork, // a doer whose name may not be told
    NoteTitle, // of the note for who does the work
    NoteWhy,
    NoteBack,  // tell afterwards how it went, to whom
    HeardTitle, // of the list for the resident: who heard what
    HeardOn,
    HeardWithoutName,
    HeardByNobody,
    HeardRights,
    HeardAsk,  // whom to ask
    AgendaFile, // one word in the name of a file
    ActionsFile,
    TriedHeading, // what was tried, for who takes a case over
    CameAlong, // who heard it because the resident brought them
    HowUrgent, // this and the next, for who takes a case over
    WhoKnows,  // whether those it is about know that they are spoken of
    ToldOn,    // the day
    NotToldUntil, // the day to look at it again
    ToldNotWrittenDown,
};

enum class Letter { ConsentForm, InformationLetter };

class Wording {
public:
    virtual ~Wording() = default;

    virtual std::string language() const = 0; // BCP 47
    virtual std::string text(DocumentText text, std::string_view argument = {}) const = 0;
    virtual std::string long_date(Day day) const = 0;  // "dinsdag 17 november 2026"
    virtual std::string short_date(Day day) const = 0; // "di 17 nov 2026"
    virtual std::string minutes(std::int64_t count) const = 0;
    virtual std::string item(domain::AgendaItemMode mode) const = 0;
    virtual std::string standing(policy::ActionStanding standing) const = 0;
    virtual std::string way(domain::ContactWay way) const = 0;
    virtual std::string result(domain::ContactResult result) const = 0;
    virtual std::string urgency(domain::Urgency urgency) const = 0;
    virtual std::string level(domain::IdentityLevel level) const = 0;
    virtual std::string occasion(domain::Occasion occasion) const = 0;
    virtual std::string letter(Letter letter) const = 0; // as it comes with the program, before a network changed it (letters.h)
};

} // namespace tandem::documents
