#pragma once
// Filling the slots of a template: "{He} komt {since} weinig buiten." A slot at the start of a sentence gets a capital.
#include "workspace/example/draw.h"
#include "workspace/example/word_lists.h"

#include <string>

namespace tandem::workspace::example {

enum class Pronoun { He, She };

struct SlotWords {
    Pronoun pronoun{};
    int age = 0; // only ever shown in tens
};

std::string fill_slots(std::string_view text, SlotWords words, Draw& draw);

// "rond de 60": never an age. From 85 and below 18 wider, since few people are.
std::string age_in_tens(int age);

} // namespace tandem::workspace::example
