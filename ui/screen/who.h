#pragma once
// Who somebody is, in words: shown while a name is held, and nowhere else.
#include "domain/ids.h"
#include "workspace/identities.h"

#include <QString>

namespace tandem::screen {

// "Geertje van der Wiek"; empty while nothing is known.
QString full_name(const domain::Identity& identity);
// Address, phone and date of birth on lines of their own, as far as known.
QString details_of(const domain::Identity& identity, Day today);

} // namespace tandem::screen
