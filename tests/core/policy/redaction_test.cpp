#include "policy/redaction.h"

#include "base/text.h"
#include "domain/cases/identity.h"
#include "policy/words_in_text.h"
#include "support/property.h"

using namespace tandem;
using namespace tandem::test;
using policy::redacted;

namespace {

const policy::OrdinaryWords& ordinary() {
    static const policy::OrdinaryWords words({"mei", "jan", "roos", "bos", "ben", "bakker"});
    return words;
}

domain::Identity someone() {
    domain::Identity who;
    who.given_names = "Jan Mei";
    who.prefix = "van der";
    who.family_name = "Vries-Bakker";
    who.birth_date = Day::parse("1954-03-07");
    who.phone = "06-1234 5678";
    who.email = "j.vries54@voorbeeld.nl";
    who.neighbourhood = "Vathorst";
    who.address = domain::Address{"Kerkstraat", "12a", domain::Postcode::parse("3811 AB"), "Amersfoort"};
    return who;
}

policy::IdentityTokens tokens() {
    const std::vector identities{someone()};
    const std::vector<std::string> tied{"Sjoerd Pool"};
    return policy::tokens_of(identities, tied, ordinary());
}

std::string clean(const char* text) { return redacted(text, tokens()).text(); }

} // namespace

TEST_CASE("a short name is taken out as it is, with a capital when it is an ordinary word too") {
    CHECK(clean("Jan is moe van de trap.") == "[…] is moe van de trap.");
    CHECK(clean("Van dan kan hij, in jan. of mei.") == "Van dan kan hij, in jan. of mei.");
    CHECK(clean("Pool en POOL en pool") == "[…] en […] en […]");
}

TEST_CASE("from five letters one edit, with and without accents") {
    CHECK(clean("Mevrouw Vriés, de Vriesjes, Vires, Bakkers en bakkker") == "Mevrouw […], de Vriesjes, […], […] en […]");
    CHECK(clean("bakkerij") == "bakkerij");
}

TEST_CASE("particles and single letters stay") { CHECK(clean("van der […] zei J. in de tuin") == "van der […] zei J. in de tuin"); }

TEST_CASE("a house number goes with its street or postcode only") {
    CHECK(clean("Kerkstraat 12a, tweede deur") == "[…] […], tweede deur");
    CHECK(clean("3811AB nr 12") == "[…] nr […]");
    CHECK(clean("12 keer gebeld") == "12 keer gebeld");
}

TEST_CASE("phone, mail and birth date") {
    CHECK(clean("bel +31 6 12345678 of 06-12345678") == "bel +[…] […] […] of […]-[…]");
    CHECK(clean("geboren 7 maart 1954, dus 07-03-54") == "geboren […] […] […], dus […]-[…]-[…]");
}

TEST_CASE("what does not hide a name: invisible signs, wide letters, pieces, spaces between letters") {
    for (const char* text : {"V\u200Bries", "Ｖｒｉｅｓ", "V\u00ADries", "Vri-es", "Vri-\nes", "v r i e s", "V.r.i.e.s", "Vrie\u0301s",
                             "vandervriesbakker", "hij\u200BVries", "Vri\u0435s", "Vr\u0456\u0435\u0455", "\u0412\u0430kk\u0435\u0433",
                             "\u0392akker", "B\u03b1\u03ba\u03ba\u1d07r", "\u24cb\u24e1\u24d8\u24d4\u24e2", "\U0001d415\U0001d42b\U0001d422\U0001d41e\U0001d42c",
                             "V\u0280\u026aes", "Vri\u1ebfs"}) {
        INFO(text);
        CHECK(clean(text).find("ries") == std::string::npos);
        CHECK(policy::words_in(clean(text)).size() <= 1); // "hij"
        CHECK(clean(text).find(policy::redaction_mark) != std::string::npos);
    }
}

TEST_CASE("a name of another script is found as it is written, and a capital that looks like another is one") {
    domain::Identity who;
    who.given_names = "Иван";
    who.family_name = "Bos";
    const auto known = policy::tokens_of(std::vector{who}, {}, ordinary());
    CHECK(redacted("Иван kwam langs", known).text() == "[…] kwam langs");
    CHECK(redacted("mevrouw Bоs in het bos", known).text() == "mevrouw […] in het bos"); // a Cyrillic o
    CHECK(redacted("Вos", known).text() == "[…]");
}

TEST_CASE("only the policy makes a disclosed text") {
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<policy::DisclosedText>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<policy::DisclosedText, std::string>);
}

namespace {

const std::vector<std::string> pieces{
    "Jan",   "jan", "de",       "Vries", "VRIES", "Vriss", "Bakker", "bakke", "Kerkstraat", "12",     "12a",  "3811",
    "AB",    "in",  "mei",      "Mei",   "7",     "3",     "1954",   "maart", "06",         "12345678", "huis", "Pool",
    "V",     "r",   "i",        "e",     "s",     "Sjoerd", "Kerk",  "straat", "Amersfoort", "van",   "hij"};
const std::vector<std::string> between{" ", ", ", "-", ".", "\n", "-\n", "\u200B", " en ", "'s "};

std::string generated_text() {
    std::string text;
    for (int i = *rc::gen::inRange(0, 14); i > 0; --i)
        text += *rc::gen::elementOf(pieces) + *rc::gen::elementOf(between);
    return text;
}

// Letters only, folded, written apart from the code under test.
std::vector<std::string> plain_words(const std::string& text) {
    std::vector<std::string> words(1);
    for (const char c : fold(text)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) words.back() += c;
        else if (!words.back().empty()) words.emplace_back();
    }
    return words;
}

} // namespace

TEST_CASE("no token of the subject survives, and taking out twice is taking out once") {
    check_property("redaction", 20'000, [] {
        const std::string text = generated_text();
        const std::string once = redacted(text, tokens()).text();
        RC_ASSERT(redacted(once, tokens()).text() == once);
        RC_ASSERT(!policy::has_identity(once, tokens()));
        for (const auto& word : plain_words(once))
            for (const char* token : {"vries", "bakker", "kerkstraat", "amersfoort", "vathorst", "sjoerd", "pool", "3811"}) RC_ASSERT(word != token);
    });
}
