#pragma once
// The same sum with some caps left out. For tests, which see what each cap is there for; the program has only decide().
#include "policy/caps.h"
#include "policy/decide.h"
#include "policy/room_level.h"

namespace tandem::policy {

Answer decide_with(const Caps& caps, const Facts& facts, const Audience& audience, const Setting& setting);
RoomAnswer room_level_with(const Caps& caps, const Facts& facts, const std::vector<Audience>& present, const Setting& setting);

} // namespace tandem::policy
