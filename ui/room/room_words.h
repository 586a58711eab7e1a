#pragma once
// How the chair's screen calls things. It knows no catalogue: these are words of its own.
#include "policy/room.h"
#include "room/item_clock.h"
#include "widgets/level_badge.h"

#include <QLocale>

namespace tandem::room {

QString mode_words(domain::AgendaItemMode mode);                                    // "nieuw", "afspraken"
QString item_title(const policy::RoomItem& item);                                   // "26-R8D · nieuw · geld en post", "Rondvraag"
QString short_item_title(const policy::RoomItem& item);                             // "26-R8D nieuw": in the agenda
QString minutes_words(std::int32_t minutes);                                        // "15 min"
QString day_words(Day day, const QLocale& locale);                                  // "vr 13 nov 2026"
QString due_words(const std::optional<Day>& due, Day today, const QLocale& locale); // "vr 13 nov 2026", "3 dagen te laat"
QString time_words(const TimeLeft& left);                                           // "nog 9 minuten", "2 minuten te lang"

widgets::Sign sign_of(domain::IdentityLevel level);
QString level_words(const policy::DisclosedCase& shown); // "Zonder naam in deze zaal", "Bedekt: voorletters, buurt"
QString not_here_words();                                // of what nobody here is shown
QString veiled_words(const policy::DisclosedCase& shown); // "W.Z. · Kruiskamp", a line for each of them; empty when nothing is veiled

// Of a text that somebody typed, for one line.
QString one_line(const std::string& text);

// A word of domain::AgendaItemState.
bool is_discussed(const policy::RoomItem& item);
bool is_postponed(const policy::RoomItem& item);

} // namespace tandem::room
