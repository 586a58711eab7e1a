#include "language/detect/word_forms.h"

#include <algorithm>
#include <array>
#include <string>

namespace tandem::language {
namespace {

constexpr std::size_t shortest_stem = 3;
constexpr std::size_t shortest_compound = 7;
constexpr std::size_t longest_word = 40; // longer is no word

constexpr std::array<std::string_view, 34> endings{
    "s",   "e",    "en",   "n",     "t",   "d",    "de",  "den",   "te",   "ten",   "er",   "ers",   "ere",  "st",   "ste", "je",   "jes",
    "tje", "tjes", "etje", "etjes", "end", "ende", "ing", "ingen", "heid", "heden", "lijk", "lijke", "baar", "ster", "aar", "loos", "loze"};
constexpr std::array<std::string_view, 36> prefixes{"aan",   "achter", "af",  "be",    "beet",  "bij",   "binnen", "buiten", "door",
                                                    "er",    "ge",     "her", "in",    "klaar", "langs", "los",    "mee",    "mis",
                                                    "na",    "om",     "on",  "onder", "ont",   "op",    "over",   "rond",   "samen",
                                                    "tegen", "terug",  "toe", "uit",   "vast",  "ver",   "vol",    "voor",   "weg"};

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

bool is_listed(const WordBook& book, std::string_view word) { return (book.marks(word) & mark::ordinary) != 0; }

// "katt" and "kat", "vrag" and "vraag", "briev" and "brief": how a stem is written with and without an ending behind it.
std::array<std::string, 4> spellings(std::string_view stem) {
    std::array<std::string, 4> all{std::string(stem), {}, {}, {}};
    const auto n = stem.size();
    const char last = stem[n - 1];
    std::string voiceless(stem);
    if (last == 'v') voiceless.back() = 'f';
    if (last == 'z') voiceless.back() = 's';
    all[1] = voiceless;
    if (n > 2 && last == stem[n - 2] && !is_vowel(last)) all[2] = stem.substr(0, n - 1);
    if (n > 2 && !is_vowel(last) && is_vowel(stem[n - 2]) && !is_vowel(stem[n - 3])) {
        all[3] = voiceless;
        all[3].insert(n - 1, 1, stem[n - 2]);
    }
    return all;
}

// The infinitive of a stem: "loop" lopen, "blaf" blaffen, "leef" leven, "werk" werken.
std::array<std::string, 3> infinitives(std::string_view stem) {
    const auto n = stem.size();
    const char last = stem[n - 1];
    std::string voiced(stem);
    if (last == 'f') voiced.back() = 'v';
    if (last == 's') voiced.back() = 'z';
    std::array<std::string, 3> all{std::string(stem) + "en", voiced + "en", {}};
    if (n > 2 && !is_vowel(last) && is_vowel(stem[n - 2])) {
        if (stem[n - 3] == stem[n - 2])
            all[2] = voiced.substr(0, n - 2) + voiced.back() + "en";
        else
            all[2] = std::string(stem) + last + "en";
    }
    return all;
}

bool is_stem(const WordBook& book, std::string_view stem) {
    if (stem.size() < shortest_stem) return false;
    const auto known = [&](const std::string& word) { return !word.empty() && is_listed(book, word); };
    return std::ranges::any_of(spellings(stem), known) || std::ranges::any_of(infinitives(stem), known) ||
           is_listed(book, std::string(stem) + "e");
}

bool is_inflected(const WordBook& book, std::string_view word) {
    if (is_listed(book, word) || is_stem(book, word)) return true;
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return word.ends_with(ending) && is_stem(book, word.substr(0, word.size() - ending.size()));
    });
}

} // namespace

bool is_ordinary_form(const WordBook& book, std::string_view folded) {
    if (!book.knows_words()) return true; // nothing to compare with
    if (folded.size() < shortest_stem || folded.size() > longest_word) return is_listed(book, folded);
    if (is_inflected(book, folded)) return true;
    return std::ranges::any_of(prefixes, [&](std::string_view prefix) {
        if (!folded.starts_with(prefix) || folded.size() < prefix.size() + 4) return false;
        const auto rest = folded.substr(prefix.size());
        return is_inflected(book, rest) || (rest.starts_with("ge") && rest.size() > 5 && is_inflected(book, rest.substr(2)));
    });
}

bool is_ordinary_compound(const WordBook& book, std::string_view folded) {
    if (folded.size() < shortest_compound || folded.size() > longest_word) return false;
    for (std::size_t cut = shortest_stem; cut + shortest_stem <= folded.size(); ++cut) {
        const auto left = folded.substr(0, cut);
        const bool known = is_listed(book, left) ||
                           (left.size() > shortest_stem && left.ends_with('s') && is_listed(book, left.substr(0, cut - 1))) ||
                           (left.size() > 4 && left.ends_with("en") && is_stem(book, left.substr(0, cut - 2)));
        if (known && is_inflected(book, folded.substr(cut))) return true;
    }
    return false;
}

} // namespace tandem::language
