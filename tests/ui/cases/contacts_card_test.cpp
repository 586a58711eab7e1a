// What happens outside of meetings: a word with one partner, and trying to reach the resident.
#include "ui/cases/open_case.h"

#include "screen/pickers.h"
#include "widgets/chip.h"
#include "widgets/date_field.h"
#include "workspace/contacts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace tandem;
using domain::IdentityLevel;

namespace {

struct Contacts : test::OpenCase {
    workspace::CaseContacts contacts() {
        return test::asked(example, [this](workspace::Workspace& file) { return workspace::show_contacts(file, id()); });
    }
    void choose_party(const workspace::PartyHit& party) {
        shown.find<screen::PartyPicker>("bilateralParty")->choose(party);
        shown.settled();
    }
    void press(const char* chip) {
        shown.find(chip)->setFocus();
        QTest::keyClick(shown.find(chip), Qt::Key_Space);
    }
    std::string focus() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName().toStdString() : std::string(); }
};

} // namespace

TEST_CASE("what was settled with one partner is one line; it says how they heard of it, and that stands in the register") {
    Contacts one;
    const auto party = one.party_at(IdentityLevel::Code);
    const auto before = one.contacts().bilateral.size();
    const auto heard = one.heard();
    QSignalSpy said(&one.shown.screen, &screen::Screen::said);
    one.shown.choose("verbBilateral");
    CHECK(one.focus() == "bilateralPartyText");
    one.choose_party(party);
    CHECK(one.shown.find("bilateralMayHear")->isVisible());
    one.shown.find<QCheckBox>("bilateralSettled")->setChecked(true);
    one.shown.type("bilateralText", "De vrijwilliger kan dinsdag langs");
    QTest::keyClick(one.shown.find("bilateralText"), Qt::Key_Return);
    one.shown.settled();
    CHECK(one.shown.complaint().isEmpty());
    REQUIRE(one.contacts().bilateral.size() == before + 1);
    const auto noted = one.contacts().bilateral.front().contact;
    CHECK(noted.party == party.id);
    CHECK(noted.settled);
    CHECK(noted.on == *Day::parse("2026-11-12"));
    REQUIRE(said.size() == 1);
    CHECK(said[0][0].toString().startsWith(QString::fromStdString(party.name) + " hoorde "));
    CHECK(said[0][0].toString().endsWith("het staat in het overzicht."));
    CHECK(one.heard() > heard);
    CHECK(one.shown.shownTexts().contains("De vrijwilliger kan dinsdag langs"));
    CHECK(one.shown.find<QLineEdit>("bilateralText")->text().isEmpty()); // ready for the next
    CHECK(one.focus() == "bilateralPartyText");
}

TEST_CASE("a line about a word with a partner goes and comes back; what was heard stays in the register") {
    Contacts one;
    one.choose_party(one.party_at(IdentityLevel::Code));
    one.shown.type("bilateralText", "Belt zelf terug");
    one.shown.click("noteBilateral");
    const auto heard = one.heard();
    const auto count = one.contacts().bilateral.size();
    REQUIRE(count > 0);
    one.shown.choose("bilateralRemove0");
    CHECK(one.contacts().bilateral.size() == count - 1);
    CHECK(one.heard() == heard);
    one.undo();
    CHECK(one.contacts().bilateral.size() == count);
}

TEST_CASE("with a partner that may not know of the case nothing is noted, and it says where to look") {
    Contacts one;
    const auto party = one.party_at(IdentityLevel::None);
    const auto heard = one.heard();
    const auto before = one.contacts().bilateral.size();
    one.choose_party(party);
    CHECK(one.shown.find<QLabel>("bilateralMayHear")->text().contains("niets van deze casus"));
    one.shown.type("bilateralText", "Gebeld");
    one.shown.click("noteBilateral");
    CHECK(one.shown.complaint().contains("mag volgens de afspraken niet van deze casus weten"));
    CHECK(one.contacts().bilateral.size() == before);
    CHECK(one.heard() == heard);
    CHECK(one.shown.find<QLineEdit>("bilateralText")->text() == "Gebeld"); // nothing typed is lost
}

TEST_CASE("a word without a partner, or on a day to come, is asked for and not noted") {
    Contacts one;
    const auto before = one.contacts().bilateral.size();
    one.shown.type("bilateralText", "Gebeld");
    one.shown.click("noteBilateral");
    CHECK(one.shown.complaint().contains("met welke partner"));
    one.choose_party(one.party_at(IdentityLevel::Code));
    one.shown.find<widgets::DateField>("bilateralOn")->setText("1-12-2026");
    one.shown.click("noteBilateral");
    CHECK(one.shown.complaint().contains("nog niet geweest"));
    CHECK(one.contacts().bilateral.size() == before);
    one.shown.find<widgets::DateField>("bilateralOn")->setText("11-11-2026");
    one.shown.click("noteBilateral");
    CHECK(one.shown.complaint().isEmpty());
    CHECK(one.contacts().bilateral.size() == before + 1);
}

TEST_CASE("one try is no dead end: it says when to try again, until somebody spoke with the resident") {
    Contacts one;
    const auto before = one.contacts().attempts.size();
    one.shown.choose("verbAttempt");
    CHECK(one.focus() == "attemptWay_doorbell");
    one.shown.click("attemptFormSave");
    CHECK(one.shown.complaint().contains("hoe je contact zocht"));
    one.press("attemptWay_doorbell");
    one.shown.click("attemptFormSave");
    CHECK(one.shown.complaint().contains("wat ervan kwam"));
    one.press("attemptResult_no_answer");
    one.shown.type("attemptText", "Gordijnen dicht");
    QTest::keyClick(one.shown.find("attemptText"), Qt::Key_Return);
    one.shown.settled();
    CHECK(one.shown.complaint().isEmpty());
    REQUIRE(one.contacts().attempts.size() == before + 1);
    CHECK(one.contacts().attempts.front().attempt.way == domain::ContactWay::Doorbell);
    CHECK(one.contacts().attempts.front().attempt.text == "Gordijnen dicht");
    CHECK(one.shown.shownChips().contains("Probeer het opnieuw op do 26 nov 2026"));
    CHECK(one.focus() == "noteAttempt");

    one.shown.click("noteAttempt");
    one.press("attemptWay_phone");
    one.press("attemptResult_spoke");
    CHECK_FALSE(one.shown.find("attemptAgain")->isVisible()); // nothing to try again
    one.shown.click("attemptFormSave");
    CHECK_FALSE(one.shown.find("tryAgain")->isVisible());
    CHECK(one.contacts().attempts.front().attempt.result == domain::ContactResult::Spoke); // the newest first
    one.shown.choose("attemptRemove0");
    CHECK(one.shown.find("tryAgain")->isVisible());
    one.undo();
    CHECK_FALSE(one.shown.find("tryAgain")->isVisible());
}

TEST_CASE("the day to try again may be another one, and never before the try itself") {
    Contacts one;
    one.shown.click("noteAttempt");
    one.press("attemptWay_message");
    one.press("attemptResult_not_now");
    one.shown.find<widgets::DateField>("attemptAgain")->setText("11-11-2026");
    one.shown.click("attemptFormSave");
    CHECK(one.shown.complaint().contains("latere dag"));
    one.shown.find<widgets::DateField>("attemptAgain")->setText("16-11-2026");
    one.shown.click("attemptFormSave");
    CHECK(one.shown.shownChips().contains("Probeer het opnieuw op ma 16 nov 2026"));
    one.shown.choose("attemptEdit0");
    CHECK(one.shown.find<QAbstractButton>("attemptWay_message")->isChecked());
    one.shown.find<widgets::DateField>("attemptAgain")->setText("20-11-2026");
    one.shown.click("attemptFormSave");
    CHECK(one.shown.shownChips().contains("Probeer het opnieuw op vr 20 nov 2026"));
    CHECK(one.contacts().attempts.front().attempt.way == domain::ContactWay::Message);
}

TEST_CASE("of several chips one is chosen: an arrow key goes to the next") {
    Contacts one;
    one.shown.click("noteAttempt");
    one.press("attemptWay_doorbell");
    QTest::keyClick(one.shown.find("attemptWay_doorbell"), Qt::Key_Right);
    CHECK_FALSE(one.shown.find<QAbstractButton>("attemptWay_doorbell")->isChecked());
    CHECK(one.shown.find<QAbstractButton>("attemptWay_phone")->isChecked());
    CHECK(one.focus() == "attemptWay_phone");
}
