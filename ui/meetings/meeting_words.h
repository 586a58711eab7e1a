#pragma once
// How a meeting and what is on its agenda are called on the screens of meetings.
#include "workspace/meeting_parts.h"
#include "workspace/meetings.h"

#include <QString>

namespace tandem::meetings {

QString day_and_month(Day day, Day today);                        // "17 november"; with the year when that is not today's
QString meeting_title(const domain::Meeting& meeting, Day today); // "Overleg 17 november": goes into the title of the window

QString needs_text(const std::vector<std::string>& needs); // "geld en post, gezelschap"
// "26-R8D · nieuw · geld en post", "26-P4X · afspraken", "26-K7F · vraag zonder naam", "Thema: rouw herkennen"
QString item_title(const workspace::AgendaRow& row);
QString proposed_title(const workspace::ProposedRow& row);

QString between_parts(); // " · "

// How much those who are there hear of it, and what the screen shows where that is less: "aan tafel: met naam · op het scherm: bedekt:
// voorletters en buurt".
QString outlook_words(const workspace::ItemOutlook& outlook);

// Of a text that somebody typed: one line, and no longer than a line can be.
QString one_line(const std::string& text);

} // namespace tandem::meetings
