#pragma once
#include "documents/document.h"

#include <cstddef>

namespace tandem::documents {

inline constexpr std::size_t text_width = 78; // code points

// Plain text in UTF-8, lines of at most text_width, tables in columns. Ends with a line feed.
std::string to_text(const Document& document);

// Only the table: a line of titles, a line of dashes, the rows. Wider than `width` (0 = as wide as it is) its widest
// column is folded.
std::string table_as_text(const Table& table, std::size_t width);

} // namespace tandem::documents
