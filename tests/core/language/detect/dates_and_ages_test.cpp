#include "core/language/detect/marked.h"

using namespace tandem::language;
using namespace tandem::language::test;

TEST_CASE("a date with day, month and year is high in every way of writing it") {
    for (const auto* text : {"3-3-1950", "03/03/50", "3.3.1950", "3 maart 1950", "3 mrt. '50", "1950-03-03", "2011 10 23", "17-mei-2011",
                             "dinsdag 14 mei 2024", "3e maart 1950", "2018 augustus 1"}) {
        CAPTURE(text);
        const auto finding = only_finding(text);
        CHECK(finding.kind == FindingKind::Date);
        CHECK(finding.severity == Severity::High);
        CHECK(finding.end == std::string_view(text).size());
    }
}

TEST_CASE("what is no date stays") { CHECK_FOUND("38-1-2022, 2018-13-01, versie 3.4.1, uitslag 2 - 1, over 3 tot 4 dagen"); }

TEST_CASE("part of a date is worth a thought") {
    CHECK_FOUND("Het was {op 12 nov. jl.} en daarvoor {op 3-3}, en ook {in maart 2023}.");
    CHECK_FOUND("Vermist sinds {zondagavond 21 april}. Dat begon {met kerst 2022} al.");
}

TEST_CASE("a day of birth is high, a year of birth is worth a thought") {
    CHECK_FOUND("Geboren [op 3 maart 1950]. Jarig [op 4 mei].");
    CHECK_FOUND("Geboren {in '48}, zus geb. {1951}. Hij is {in 1955} geboren. [Zoon Sem] ({2012}).");
    CHECK(only_finding("geboren op 3 maart 1950").kind == FindingKind::Birthday);
    CHECK(only_finding("geboren op 3 maart 1951").suggestion == "rond 1950");
}

TEST_CASE("a birth in one sentence says nothing of a date in the next") {
    const auto findings = detector().scan("Zij is geboren in 1944. Afspraak 3-11-2023.");
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].kind == FindingKind::Birthday);
    CHECK(findings[1].kind == FindingKind::Date);
}

TEST_CASE("ages are found in figures and words; how long something lasts is not an age") {
    CHECK_FOUND("Een {82-jarige vrouw} met een zoon {van 12} en een {tachtigjarige} buur.");
    CHECK_FOUND("Man ({61}), vrouw, {54 jaar}. Ze is {82} en hij wordt {drie\u00ebntachtig}.");
    CHECK_FOUND("Onderwijzer, {84}, uit de buurt. Zij wordt dan {90}. Nu is hij {95}. [Ilse D.], {31}, ook. [Hendrik] {79}. [Quincy], {22 "
                "jaar}, dakloos.");
    CHECK_FOUND("De uitslag was 2 - 1, de huur is 3.200 euro, hij is vijf jaar dood.");
    CHECK_FOUND("Woont er al 40 jaar, sinds 10 jaar geleden; elke 2 jaar, 12 jaar getrouwd, is 3 maanden weg.");
}

TEST_CASE("an age few people reach is high") { CHECK_FOUND("Een [103-jarige man] en een {99-jarige vrouw}."); }

TEST_CASE("dates and ages are replaced by something wider") {
    const auto neutral = [](std::string_view text) { return replaced(text, detector().scan(text)); };
    CHECK(neutral("Een 82-jarige vrouw viel op 12 maart 2023.") == "Een vrouw van rond de 80 viel half maart.");
    CHECK(neutral("Een meisje van 9.") == "Een meisje van basisschoolleeftijd.");
    CHECK(neutral("Ze is 82. De 82-jarige belde, haar buurman (61) niet.") ==
          "Ze is een tachtiger. De tachtiger belde, haar buurman (zestiger) niet.");
    CHECK(neutral("Hij is 15 en zij wordt 103 jaar.") == "Hij is een tiener en zij wordt een honderdplusser.");
    CHECK(neutral("Het gezin slaapt daar sinds april 2023.") == "Het gezin slaapt daar sinds enige tijd.");
}
