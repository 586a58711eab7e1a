#pragma once
// Blocks of a document become pieces: text in lines, tables in rows.
#include "documents/document.h"
#include "print/flow.h"

namespace tandem::print {

struct Measure {
    double width;   // of the text
    double tallest; // a row of a table higher than this breaks between its lines
};

// `title`: how large the document's own title stands above its blocks.
enum class TitleSize { None, Large };
Pieces typeset(const documents::Document& document, Measure measure, TitleSize title);

} // namespace tandem::print
