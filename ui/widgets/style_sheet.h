#pragma once
#include "widgets/colours.h"

#include <QString>

namespace tandem::widgets {

// The one style sheet. It sets no fonts: those come from the application and from the helpers of theme.h.
QString styleSheet(const Colours& colours, double textScale);

} // namespace tandem::widgets
