#pragma once
// Makes what is written instead read well where it stands: "op de Kerkstraat 12" becomes "in de wijk", "de vrijwilliger, Anneke de
// Wit," becomes "een vrijwilliger". The finding takes the small words with it that would no longer fit.
#include "language/detect/sheet.h"

namespace tandem::language {

void fit_into_sentence(const Sheet& sheet, MarkedTokens& marked);

} // namespace tandem::language
