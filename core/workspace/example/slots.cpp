#include "workspace/example/slots.h"

#include <cassert>

namespace tandem::workspace::example {
namespace {

bool starts_sentence(std::string_view before) { return before.empty() || before.ends_with(". ") || before.ends_with(": "); }

// Slot words begin with a plain letter or with an apostrophe that never stands first.
void append_word(std::string& out, std::string_view word) {
    const bool first = starts_sentence(out);
    const std::size_t at = out.size();
    out += word;
    if (first && out[at] >= 'a' && out[at] <= 'z') out[at] = static_cast<char>(out[at] - 'a' + 'A');
}

std::string_view pronoun_word(std::string_view slot, Pronoun pronoun) {
    const bool he = pronoun == Pronoun::He;
    if (slot == "he" || slot == "He") return he ? "hij" : "ze";
    if (slot == "him") return he ? "hem" : "haar";
    if (slot == "his" || slot == "His") return he ? "zijn" : "haar";
    return {};
}

void append_slot(std::string& out, std::string_view slot, SlotWords words, Draw& draw) {
    if (slot == "around") {
        out += age_in_tens(words.age);
    } else if (const auto pronoun = pronoun_word(slot, words.pronoun); !pronoun.empty()) {
        append_word(out, pronoun);
    } else {
        append_word(out, draw.one_of(word_lists().phrase(slot)));
    }
}

} // namespace

std::string age_in_tens(int age) {
    if (age < 18) return "onder de 18";
    if (age >= 85) return "boven de 80";
    return "rond de " + std::to_string((age + 5) / 10 * 10);
}

std::string fill_slots(std::string_view text, SlotWords words, Draw& draw) {
    std::string out;
    out.reserve(text.size() + 24);
    for (;;) {
        const std::size_t open = text.find('{');
        out += text.substr(0, open);
        if (open == std::string_view::npos) return out;
        const std::size_t close = text.find('}', open);
        assert(close != std::string_view::npos);
        append_slot(out, text.substr(open + 1, close - open - 1), words, draw);
        text.remove_prefix(close + 1);
    }
}

} // namespace tandem::workspace::example
