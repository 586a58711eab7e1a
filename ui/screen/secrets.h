#pragma once
// What is typed in a passphrase field, as a secret that wipes itself.
#include "base/secret.h"

namespace tandem::widgets {
class LabelledField;
class PassphraseField;
} // namespace tandem::widgets

namespace tandem::screen {

SecretText secretIn(const widgets::PassphraseField& field);
SecretText takeSecret(widgets::PassphraseField& field); // and the field is empty

// A text that is pasted and too long for a passphrase is refused with a sentence, never cut off.
void refuseTexts(widgets::PassphraseField* field, widgets::LabelledField* labelled);

} // namespace tandem::screen
