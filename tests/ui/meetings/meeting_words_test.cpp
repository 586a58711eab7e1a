#include "meetings/meeting_words.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using domain::IdentityLevel;
using domain::VeiledField;

namespace {

QString said(IdentityLevel level, IdentityLevel on_screen, std::vector<VeiledField> veiled = {}) {
    workspace::ItemOutlook outlook;
    outlook.level = level;
    outlook.on_screen = on_screen;
    outlook.veiled_on_screen = std::move(veiled);
    return meetings::outlook_words(outlook);
}

} // namespace

TEST_CASE("what is spoken and what the screen shows are said apart where they differ, and once where they do not") {
    CHECK(said(IdentityLevel::Named, IdentityLevel::Veiled, {VeiledField::Initials, VeiledField::Neighbourhood}) ==
          "aan tafel: met naam · op het scherm: bedekt: voorletters en buurt");
    CHECK(said(IdentityLevel::Named, IdentityLevel::Anonymous) == "aan tafel: met naam · op het scherm: zonder naam");
    CHECK(said(IdentityLevel::Named, IdentityLevel::Veiled) == "aan tafel: met naam · op het scherm: bedekt"); // nobody filled in what it would show
    CHECK(said(IdentityLevel::Veiled, IdentityLevel::Veiled, {VeiledField::FirstName}) == "bedekt: voornaam");
    CHECK(said(IdentityLevel::Anonymous, IdentityLevel::Anonymous) == "zonder naam");
}
