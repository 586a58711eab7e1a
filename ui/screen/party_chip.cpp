#include "screen/party_chip.h"

#include "catalogue/words.h"

namespace tandem::screen {

widgets::ChipText partyChipText(const QString& name, domain::PartyKind kind, WhoIsPaid who) {
    if (who == WhoIsPaid::Hidden) return {name};
    if (kind == domain::PartyKind::Formal) return {name, widgets::Tone::Formal, widgets::Shape::Square, catalogue::label(kind)};
    return {name, widgets::Tone::Informal, widgets::Shape::Round, catalogue::label(kind)};
}

widgets::Chip* partyChip(const QString& name, domain::PartyKind kind, WhoIsPaid who, QWidget* parent) {
    return new widgets::Chip(partyChipText(name, kind, who), parent);
}

} // namespace tandem::screen
