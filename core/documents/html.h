#pragma once
#include "documents/document.h"

namespace tandem::documents {

// One HTML5 page that needs nothing else: no script, no picture, no font; style for the screen and for A4 paper.
// All text is escaped.
std::string to_html(const Document& document);

} // namespace tandem::documents
