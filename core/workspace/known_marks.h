#pragma once
// What makes somebody recognisable in a text when it is known who it may be: their names, address and numbers, beside all that anybody
// would be recognised by.
#include "domain/cases/identity.h"
#include "workspace/marks.h"

namespace tandem::workspace {

struct KnownPeople {
    std::vector<domain::Identity> identities;
    std::vector<std::string> names; // as they are written
};
// In the order of the text, without overlap; where both point somewhere, who is known counts.
std::vector<Mark> marks_in(std::string_view text, const KnownPeople& known);

} // namespace tandem::workspace
