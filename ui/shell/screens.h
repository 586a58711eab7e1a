#pragma once
#include "screen/screen.h"

namespace tandem::shell {

// The screen of a place. The one list of which is which.
screen::Screen* make_screen(const screen::Place& place, const screen::Tools& tools, QWidget* parent);

// Which entry of the navigation a place belongs to: a case to Cases, chairing to Meetings.
screen::Where entry_of(screen::Where where);

} // namespace tandem::shell
