#include "room/kind_guess.h"

#include <catch2/catch_all.hpp>

using tandem::room::Kind;
using tandem::room::kind_guess;

namespace {

const QList<Kind>& kinds() {
    static const QList<Kind> all{{"contact", "Contact leggen"},
                                 {"visit", "Op bezoek gaan"},
                                 {"call", "Bellen"},
                                 {"arrange", "Hulp regelen"},
                                 {"ask_consent", "Toestemming vragen"},
                                 {"ask_partner", "Navragen bij een partner"},
                                 {"imposed_measure", "Maatregel voorbereiden"},
                                 {"other", "Iets anders"}};
    return all;
}

std::string guess(const char* words) { return kind_guess(QString::fromUtf8(words), kinds()).toStdString(); }

} // namespace

TEST_CASE("the words of an agreement point at its kind") {
    CHECK(guess("Ilse belt over de post") == "call");
    CHECK(guess("samen langs bij hem") == "visit");
    CHECK(guess("Toestemming vragen, dan pas verder") == "ask_consent");
    CHECK(guess("naar de MAATREGELEN kijken") == "imposed_measure");
    CHECK(guess("kennismaken met de wandelmaat") == "contact");
}

TEST_CASE("a short word that only begins like one points nowhere") {
    CHECK(guess("belasting invullen") == "");
    CHECK(guess("") == "");
    CHECK(guess("😀 !!") == "");
}

TEST_CASE("a kind that the network does not have is never proposed") {
    CHECK(kind_guess(QStringLiteral("Ilse belt"), {{"visit", "Op bezoek gaan"}}).isEmpty());
}

TEST_CASE("a megabyte of text is no trouble") { CHECK(kind_guess(QString(1 << 20, QLatin1Char('x')), kinds()).isEmpty()); }
