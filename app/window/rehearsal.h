#pragma once
#include "bridge/desk.h"
#include "shell/window.h"

namespace tandem::window {

// Holds the example meeting in the real window without anybody there: makes the example network in `folder`, goes past every
// screen and takes its picture, begins the next meeting, discusses each item, finishes, and hands out the packs as HTML and
// PDF. Prints what was written and where. Returns the status to exit with: 0, or 1 with a sentence on standard error.
int rehearse(shell::Window& window, bridge::Desk& desk, const QString& folder);

} // namespace tandem::window
