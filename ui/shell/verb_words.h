#pragma once
#include <QString>

namespace tandem::shell {

// Other words that somebody may type for a verb, by its object name: "afronden, klaar" for the end of a meeting. Empty for most.
QString words_beside(const QString& verb);

} // namespace tandem::shell
