#pragma once
// The example network opens with one click and asks for nothing: everybody in it is made up, and its dates hang on today, so it
// is made afresh each time the program runs. Its passphrase is drawn by chance and kept in memory only, while the program
// runs: after a lock one goes on with a click, and what somebody tried out in it, real names by mistake included, cannot be
// read by anybody once Tandem is closed.
#include "bridge/desk.h"

namespace tandem::start {

// Makes it in `folder`, or without one in a private folder of its own that goes when the desk goes, and opens it.
// `then` gets what Desk::make gives.
void makeExample(bridge::Desk& desk, const QString& folder, QObject* context, bridge::Desk::Opened then);

// The example that this program made with this desk, closed by a lock: opens it again. FileNotFound when there is none.
void openExampleAgain(bridge::Desk& desk, QObject* context, bridge::Desk::Opened then);

// Whether this path is that example: it is not one of the recent files.
bool isExample(const bridge::Desk& desk, const QString& path);

} // namespace tandem::start
