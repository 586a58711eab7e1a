#pragma once
// What in a text could point to somebody, in a sentence for who is writing it.
#include "workspace/marks.h"

#include <QString>

namespace tandem::knowledge {

// What points to somebody, then what is worth a thought; empty when nothing was found.
QString say_marks(const std::string& text, const std::vector<workspace::Mark>& marks);

bool has_high(const std::vector<workspace::Mark>& marks);

} // namespace tandem::knowledge
