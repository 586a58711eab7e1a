#pragma once
// How much of a person an audience gets: none < code < anonymous < veiled < named (disclosure.md, "The answer").
#include "domain/network/words.h"

namespace tandem::policy {

using domain::IdentityLevel;

constexpr IdentityLevel meet(IdentityLevel a, IdentityLevel b) { return a < b ? a : b; }
constexpr IdentityLevel join(IdentityLevel a, IdentityLevel b) { return a < b ? b : a; }

} // namespace tandem::policy
