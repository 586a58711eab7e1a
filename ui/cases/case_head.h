#pragma once
// What stands above a case: how it stands in chips, and what is needed, for its title.
#include "cases/case_view.h"

#include <QList>
#include <QString>

namespace tandem::cases {

QList<widgets::ChipText> chips_of(const domain::CaseFile& shown);
// As many as fit on one line; a long one is cut off.
QString needs_in_title(const CaseView& view);

} // namespace tandem::cases
