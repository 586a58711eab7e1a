#pragma once
// Private to this folder: where in a text somebody stands who is known.
#include "policy/identity_tokens.h"

#include <string_view>
#include <vector>

namespace tandem::workspace {

const policy::OrdinaryWords& ordinary_words(); // of Dutch, read once

// Words that begin with a capital without being anybody's name, ordinary words too: places, organisations, days.
const policy::OrdinaryWords& words_with_a_capital();

// The shortest pieces of a text that hold something of somebody: mostly one word, of a name that is spelled out a few.
std::vector<std::string_view> pieces_with_identity(std::string_view text, const policy::IdentityTokens& tokens);

} // namespace tandem::workspace
