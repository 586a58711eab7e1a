#include "documents/letters.h"

#include "documents/html.h"
#include "documents/text.h"
#include "fixed_wording.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::documents;
using Catch::Matchers::ContainsSubstring;

namespace {

const FixedWording letter_wording;

LetterFacts facts() { return {"Netwerk Oost", "Tafel Oost", "Noor", "", {"Kerk", "Politie"}, "26-K7F", 12, *Day::parse("2026-11-30")}; }

std::string text_of(std::string_view letter_text) { return to_text(letter(letter_text, facts(), letter_wording)); }

} // namespace

TEST_CASE("a letter becomes a title, headings, points, boxes and paragraphs") {
    const auto made = letter("# Mag dat?\n\nEen zin\nover twee regels.\r\n\n# Wie\n- de kerk\n[ ] ja\n\n\n", facts(), letter_wording);
    CHECK(made.title == "Mag dat?");
    REQUIRE(made.blocks.size() == 4);
    CHECK(std::get<Paragraph>(made.blocks[0]).text == "Een zin over twee regels.");
    CHECK(std::get<Heading>(made.blocks[1]).text == "Wie");
    CHECK(std::get<Paragraph>(made.blocks[2]).text == "• de kerk");
    CHECK(std::get<Paragraph>(made.blocks[3]).text == "☐  ja");
}

TEST_CASE("what stands between braces is filled in, and what a network does not know is a line to write on") {
    CHECK_THAT(text_of("{netwerk}, {tafel}: {partners}. {coordinator}, {maanden}, {code}, {vandaag}"),
               ContainsSubstring("Netwerk Oost, Tafel Oost: Kerk, Politie. Noor, 12, 26-K7F, dag") && ContainsSubstring("2026-11-30"));
    CHECK_THAT(text_of("Vraag het aan {privacycontact}."), ContainsSubstring("......"));
    CHECK_THAT(text_of("{Netwerk} {naam} { } {} {a\nb} } {"), ContainsSubstring("{Netwerk} {naam} { } {}"));
    CHECK(unknown_fields("{netwerk} {naam} {naam} {} {a\nb}") == std::vector<std::string>{"naam", ""});
    CHECK(unknown_fields("{code} en { verder niets").empty());
}

TEST_CASE("whatever is typed in a letter stays text, on paper and in HTML") {
    const auto made = letter("# <b>&\n<script>{netwerk}</script>", facts(), letter_wording);
    CHECK(to_html(made).find("<script>") == std::string::npos);
    CHECK(letter("", facts(), letter_wording).blocks.empty());
    CHECK(letter("{netwerk}", {}, letter_wording).blocks.size() == 1);
}

TEST_CASE("the list for the resident says who, when and how much, and how often without a name") {
    HeardList list{"Wim", "26-K7F", {{*Day::parse("2026-11-02"), "Kerk", domain::IdentityLevel::Named, domain::Occasion::Table}},
                   3,     "Noor",   *Day::parse("2026-11-30")};
    list.rows.push_back({*Day::parse("2026-11-03"), "", domain::IdentityLevel::Veiled, domain::Occasion::Spoken});
    list.rows.push_back({*Day::parse("2026-11-04"), "", domain::IdentityLevel::Named, domain::Occasion::Table, true});
    const auto text = to_text(heard_list(list, letter_wording));
    CHECK_THAT(text, ContainsSubstring("wie met u meekwam"));
    CHECK_THAT(text, ContainsSubstring("Wim") && ContainsSubstring("Kerk") && ContainsSubstring("2026-11-02") &&
                         ContainsSubstring("iemand van het netwerk"));
    CHECK_THAT(text, ContainsSubstring("Zonder naam") && ContainsSubstring("3") && ContainsSubstring("Vraag het aan Noor"));
    CHECK_THAT(to_text(heard_list({}, letter_wording)), ContainsSubstring("Niemand weet wie u bent."));
}
