#pragma once
// A partner as a chip: square for professionals, round for volunteers and residents, equally strong. A table can hide the
// difference (R71): then all are the same.
#include "domain/parties/words.h"
#include "widgets/chip.h"

namespace tandem::screen {

enum class WhoIsPaid { Shown, Hidden };

widgets::ChipText partyChipText(const QString& name, domain::PartyKind kind, WhoIsPaid who);
widgets::Chip* partyChip(const QString& name, domain::PartyKind kind, WhoIsPaid who, QWidget* parent = nullptr);

} // namespace tandem::screen
