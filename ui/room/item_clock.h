#pragma once
// How long the meeting is at each item, from stored moments: it counts on while the file is locked, and takes up again
// where it was when the meeting returns to an item.
#include "base/time.h"
#include "domain/ids.h"

#include <QString>

#include <map>

namespace tandem::room {

class ItemClock {
public:
    // As text() made it. Anything else is a clock that did not start.
    static ItemClock fromText(const QString& text);
    QString text() const;

    std::optional<domain::AgendaItemId> current() const { return m_current; }
    void goTo(domain::AgendaItemId item, Instant now);
    std::chrono::milliseconds spentAt(domain::AgendaItemId item, Instant now) const;

private:
    std::optional<domain::AgendaItemId> m_current;
    Instant m_since;
    std::map<domain::AgendaItemId, std::chrono::milliseconds> m_before; // at earlier visits
};

// What is left of so many minutes, in whole minutes as one says them: 9 until nine minutes are gone; below zero when late.
struct TimeLeft {
    int minutes = 0;
    bool late = false; // then `minutes` counts on, from 0
};
TimeLeft time_left(std::int32_t minutes, std::chrono::milliseconds spent);

} // namespace tandem::room
