#include "language/detect/word_forms.h"

#include "language/detect/built_in.h"

#include <catch2/catch_test_macros.hpp>

using namespace tandem::language;

namespace {

const WordBook& book() {
    static const WordBook made(built_in_lists());
    return made;
}

} // namespace

TEST_CASE("a word with another ending or a prefix is an ordinary one") {
    for (const auto* word : {"sleutels", "gordijnen", "brieven", "huizen", "katten", "loopt", "belde", "gebeld", "aangebeld", "afgewezen",
                             "vermoeid", "kaarsjes", "begeleiding", "eenzaamheid", "onbetaald", "opgehaald", "leeft", "reist"}) {
        INFO(word);
        CHECK(is_ordinary_form(book(), word));
    }
}

TEST_CASE("words grown together are ordinary when both are") {
    for (const auto* word : {"noodplan", "buurtcirkel", "sleutelkastje", "meldingsnummer", "zonnebank", "buurtkamer"}) {
        INFO(word);
        CHECK(looks_ordinary(book(), word));
    }
}

TEST_CASE("names and words of other languages are not ordinary") {
    for (const auto* word :
         {"xhemile", "tymofiy", "bouazza", "wierzbicki", "nkechi", "sq", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
        INFO(word);
        CHECK_FALSE(looks_ordinary(book(), word));
    }
}

TEST_CASE("without a list nothing can be said to be strange") { CHECK(looks_ordinary(WordBook({}), "xhemile")); }
