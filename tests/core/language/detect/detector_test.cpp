#include "core/language/detect/marked.h"

#include "base/text.h"

#include <algorithm>
#include <random>

using namespace tandem::language;
using namespace tandem::language::test;

namespace {

const std::vector<std::string> pieces{"Mevrouw Van den Heuvel ",
                                      "belde ",
                                      "Vos ",
                                      "vos ",
                                      "jan de vries ",
                                      "Kerkstraat 12 ",
                                      "in Soest ",
                                      "06-12345678 ",
                                      "3 maart 1950 ",
                                      "de ",
                                      "en ",
                                      ". ",
                                      "\n",
                                      "\n\n",
                                      "\n \n",
                                      ", ",
                                      "(",
                                      ")",
                                      "\"",
                                      "'",
                                      "\u2019s ",
                                      "82-jarige ",
                                      "@",
                                      "www.",
                                      "NL91ABNA",
                                      "0417164300",
                                      "\xff",
                                      "\xc3",
                                      "\xf0\x9f\x98\x80",
                                      "\u0645\u062d\u0645\u062f ",
                                      "e\u0301",
                                      "J.P. ",
                                      "dr. ",
                                      "12-ABC-3",
                                      "1234 AB ",
                                      "De vrijwilliger, Anneke de Wit, ",
                                      "dochter (Sanne) ",
                                      "op ",
                                      "uit de ",
                                      "'t Kruispunt ",
                                      "De Jager ",
                                      "sinds april 2023 ",
                                      "de gemeente ",
                                      "basisschool ",
                                      "\u2022 ",
                                      "\0x",
                                      "Xhemile "};

class Typist {
public:
    explicit Typist(unsigned seed) : m_random(seed) {}
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    std::string text(std::size_t count) {
        std::string text;
        while (count-- > 0) text += pieces[below(pieces.size())];
        return text;
    }

private:
    std::mt19937 m_random;
};

bool is_inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
}

void check_sound(std::string_view text, const Findings& findings) {
    const bool is_whole = tandem::is_valid_utf8(text);
    std::size_t at = 0;
    for (const auto& finding : findings) {
        REQUIRE(finding.start >= at);
        REQUIRE(finding.end > finding.start);
        REQUIRE(finding.end <= text.size());
        REQUIRE_FALSE(finding.suggestion.empty());
        REQUIRE_FALSE((is_whole && (is_inside_character(text, finding.start) || is_inside_character(text, finding.end))));
        at = finding.end;
    }
}

} // namespace

TEST_CASE("any bytes can be read, and findings are in order, within the text and apart") {
    Typist typist(7);
    for (int run = 0; run < 400; ++run) {
        auto text = typist.text(60);
        check_sound(text, detector().scan(text));
        for (int i = 0; i < 5 && !text.empty(); ++i) text[typist.below(text.size())] = static_cast<char>(typist.below(256));
        check_sound(text, detector().scan(text));
    }
}

TEST_CASE("reading only what changed gives what reading all gives") {
    Typist typist(11);
    LiveScan live(detector());
    std::string text;
    for (int edit = 0; edit < 400; ++edit) {
        const auto at = text.empty() ? 0 : typist.below(text.size());
        if (edit % 3 == 2)
            text.erase(at, typist.below(40));
        else
            text.insert(at, typist.text(1 + typist.below(6)));
        CAPTURE(edit, text);
        REQUIRE(live.update(text) == detector().scan(text));
    }
}

TEST_CASE("typing in one part reads no other part again") {
    std::string text;
    for (int part = 0; part < 50; ++part) text += "Mevrouw De Wit woont hier.\n\n";
    LiveScan live(detector());
    live.update(text);
    CHECK(live.read_last() > 0);
    live.update(text + "Ook Fatima");
    CHECK(live.read_last() == std::string_view("Ook Fatima").size());
    live.update(text + "Ook Fatima");
    CHECK(live.read_last() == 0);
}

TEST_CASE("an empty text and one of blanks have no findings") {
    CHECK(detector().scan("").empty());
    CHECK(detector().scan(" \n\n\t ").empty());
    CHECK(detector().scan(std::string_view("\0\0", 2)).empty());
}

TEST_CASE("the lists are given: without them only what the text itself shows is found") {
    const Detector bare({});
    CHECK(bare.scan("mevrouw wil Fatima bellen op 06-12345678").size() == 2);
    CHECK(bare.scan("ahmed belt").empty());
}

TEST_CASE("each kind and severity has its own permanent word") {
    std::vector<std::string_view> words;
    for (int kind = 0; kind <= static_cast<int>(FindingKind::Fact); ++kind) words.push_back(word_of(static_cast<FindingKind>(kind)));
    std::ranges::sort(words);
    CHECK(std::ranges::adjacent_find(words) == words.end());
    CHECK(words.front() != "");
    CHECK(word_of(FindingKind::IdNumber) == "id_number");
    CHECK(word_of(Severity::High) == "high");
    CHECK(word_of(Severity::Thought) == "thought");
}
