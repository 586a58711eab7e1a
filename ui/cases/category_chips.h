#pragma once
// What something is about: a chip for each entry of the network's list of categories.
#include "screen/choice_chips.h"

namespace tandem::cases {

class CategoryChips final : public screen::ChoiceChips {
public:
    using ChoiceChips::ChoiceChips;
};

} // namespace tandem::cases
