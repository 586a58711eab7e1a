#pragma once
// Where one can be in the window: a screen, and what it is about. Screens lead to places; only the shell knows which screen
// a place is.
#include <QString>

namespace tandem::screen {

enum class Where {
    Today,
    Reports,
    Report,
    NewReport,
    Cases,
    Case,
    NewCase,
    Consultations,
    Consultation, // empty: a new one
    Meetings,
    NewMeeting,
    Prepare,
    Chair,
    Finish,
    Parties,
    Party,
    NewParty,
    Knowledge,
    Settings,
    RecoverySheet
};

struct Place {
    Where where = Where::Today;
    QString about{}; // the code of a case, the id of another record; empty for a list

    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace tandem::screen
