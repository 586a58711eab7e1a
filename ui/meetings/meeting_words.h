#pragma once
// How a meeting and what is on its agenda are called on the screens of meetings.
#include "workspace/meetings.h"

#include <QString>

namespace tandem::meetings {

QString day_and_month(Day day, Day today);                        // "17 november"; with the year when that is not today's
QString weekday_and_day(Day day, Day today);                      // "di 17 nov"
QString meeting_title(const domain::Meeting& meeting, Day today); // "Overleg 17 november": goes into the title of the window
QString meeting_when(const domain::Meeting& meeting, Day today);  // "di 17 nov 13:30, De Nieuwe Sleutel"

QString needs_text(const std::vector<std::string>& needs); // "geld en post, gezelschap"
// "26-R8D · nieuw · geld en post", "26-P4X · afspraken", "Thema: rouw herkennen"
QString item_title(const workspace::AgendaRow& row);
QString proposed_title(const workspace::ProposedRow& row);

QString between_parts(); // " · "

// Of a text that somebody typed: one line, and no longer than a line can be.
QString one_line(const std::string& text);

} // namespace tandem::meetings
