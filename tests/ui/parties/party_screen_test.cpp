#include "parties/party_screen.h"

#include "screen/pickers.h"
#include "ui/shown_screen.h"
#include "ui/whole_text.h"
#include "widgets/date_field.h"
#include "widgets/line_field.h"
#include "workspace/disclosures.h"
#include "workspace/new_ids.h"
#include "workspace/parties.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>
#include <set>

using namespace tandem;
using parties::PartyScreen;
using test::OpenExample;

namespace {

using Shown = test::ShownScreen<PartyScreen>;

domain::PartyId party_named(OpenExample& example, const std::string& name) {
    const auto page = test::asked(example, [&](workspace::Workspace& file) { return workspace::list_parties(file, {.text = name}, {}); });
    REQUIRE(!page.rows.empty());
    return page.rows.front().id;
}

workspace::PartyCard card_of(OpenExample& example, domain::PartyId id) {
    return test::asked(example, [&](workspace::Workspace& file) { return workspace::show_party(file, id); });
}

void undo(OpenExample& example) {
    example.desk.undo();
    REQUIRE(test::settle(example.desk));
}

} // namespace

TEST_CASE("a partner shows its name, but not in the window's title") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    Shown shown(example, QString::fromStdString(id.text()));
    CHECK(shown.find<QLabel>("screenTitle")->text().contains("Bezoekdienst"));
    CHECK(!shown.screen.windowTitle().contains("Bezoekdienst"));
    CHECK(shown.find<QLabel>("way")->text().contains("Partners"));
}

TEST_CASE("the facts of a partner are changed, with flags that are explained, and undone together") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    Shown shown(example, QString::fromStdString(id.text()));
    const auto before = card_of(example, id).party;
    shown.choose("verbEditParty");
    auto* name = shown.find<widgets::LineField>("partyName");
    name->selectAll();
    shown.type("partyName", "De Open Poort");
    shown.find<QCheckBox>("partySensitive")->setChecked(true);
    auto* capacity = shown.find<QComboBox>("partyCapacity");
    capacity->setCurrentIndex(capacity->findData("full"));
    shown.click("partyFormSave");
    const auto after = card_of(example, id).party;
    CHECK(after.name == "De Open Poort");
    CHECK(after.sensitive_name);
    CHECK(after.capacity == domain::PartyCapacity::Full);
    CHECK(after.note == before.note);
    undo(example);
    CHECK(card_of(example, id).party == before);
}

TEST_CASE("a partner without a name or one that left before it joined is refused and nothing is lost") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    Shown shown(example, QString::fromStdString(id.text()));
    shown.choose("verbEditParty");
    shown.find<widgets::LineField>("partyName")->setText("  ");
    shown.type("partyArea", "Molenwijk");
    shown.click("partyFormSave");
    CHECK(shown.complains());
    shown.find<widgets::LineField>("partyName")->setText("Bezoekdienst");
    shown.find<widgets::DateField>("partyJoined")->setText("1-6-2026");
    shown.find<widgets::DateField>("partyLeft")->setText("1-5-2026");
    shown.click("partyFormSave");
    CHECK(shown.complains());
    shown.find<widgets::DateField>("partyLeft")->setText("1-5-0202");
    shown.click("partyFormSave");
    CHECK(shown.complains());
    CHECK(shown.find<widgets::LineField>("partyArea")->text().contains("Molenwijk"));
}

TEST_CASE("a person is added, made the contact person and removed, each with undo") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    Shown shown(example, QString::fromStdString(id.text()));
    const auto before = card_of(example, id).people.size();
    shown.click("addPerson");
    shown.type("personName", "Anna de Wiek");
    shown.type("personPhone", "06 00 11 22 33");
    shown.click("personFormSave");
    REQUIRE(card_of(example, id).people.size() == before + 1);
    undo(example);
    CHECK(card_of(example, id).people.size() == before);
    example.desk.redo();
    shown.settled();
    REQUIRE(card_of(example, id).people.size() == before + 1);
    int number = -1;
    for (int i = 0; i <= static_cast<int>(before); ++i)
        if (shown.has(qPrintable(QStringLiteral("personContact%1").arg(i)))) number = i;
    REQUIRE(number >= 0);
    const auto contact = card_of(example, id).party.contact_person;
    shown.choose(qPrintable(QStringLiteral("personContact%1").arg(number)));
    CHECK(card_of(example, id).party.contact_person != contact);
    undo(example);
    shown.choose(qPrintable(QStringLiteral("personRemove%1").arg(number)));
    CHECK(card_of(example, id).people.size() == before);
}

TEST_CASE("half-typed text about a person is there again after a lock") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    {
        Shown shown(example, QString::fromStdString(id.text()));
        shown.click("addPerson");
        shown.type("personName", "Anna");
    }
    example.close_and_open_again();
    Shown shown(example, QString::fromStdString(id.text()));
    CHECK(shown.find("personForm")->isVisible());
    CHECK(shown.find<widgets::LineField>("personName")->text() == "Anna");
}

TEST_CASE("a seat is added and removed; the ring moves with one button and its agreements stay") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    Shown shown(example, QString::fromStdString(id.text()));
    const auto before = card_of(example, id);
    shown.click("moveRing");
    CHECK(card_of(example, id).seats.front().seat.ring != before.seats.front().seat.ring);
    CHECK(card_of(example, id).open_actions.size() == before.open_actions.size());
    undo(example);
    shown.choose("seatEdit0");
    auto* mode = shown.find<QComboBox>("seatRepresentation");
    mode->setCurrentIndex(mode->findData("platform_worker"));
    shown.click("seatFormSave");
    CHECK(card_of(example, id).seats.front().seat.representation == domain::RepresentationMode::PlatformWorker);
    undo(example);
    shown.choose("seatRemove0");
    CHECK(card_of(example, id).seats.size() == before.seats.size() - 1);
    undo(example);
    CHECK(card_of(example, id).seats.size() == before.seats.size());
}

TEST_CASE("a removed partner says so and comes back with undo") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    Shown shown(example, QString::fromStdString(id.text()));
    shown.choose("verbRemoveParty");
    CHECK(shown.places.last().where == screen::Where::Parties);
    CHECK(shown.find("emptyStep")->isVisible());
    undo(example);
    CHECK(shown.find("aboutCard")->isVisible());
}

TEST_CASE("what a partner heard stands on its screen, and leads to the case") {
    OpenExample example;
    const auto page = test::asked(example, [](workspace::Workspace& file) { return workspace::list_parties(file, {}, {0, 100}); });
    for (const auto& party : page.rows) {
        const auto heard = test::asked(example, [&](workspace::Workspace& file) { return workspace::disclosures_of(file, party.id, {0, 100}); });
        if (heard.rows.empty()) continue;
        Shown shown(example, QString::fromStdString(party.id.text()));
        CHECK(shown.shownTexts().contains("Wat deze partner hoorde"));
        shown.click("heardCase0");
        REQUIRE(shown.places.size() == 1);
        CHECK(shown.places[0].where == screen::Where::Case);
        CHECK(shown.places[0].about == QString::fromStdString(heard.rows.front().case_code));
        return;
    }
    FAIL("nobody heard anything in the example");
}

TEST_CASE("a partner with a sensitive name may be named from the day it agreed; the field shows where that matters") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    Shown shown(example, QString::fromStdString(id.text()));
    shown.choose("verbEditParty");
    CHECK_FALSE(shown.find("partyNameAgreed")->isVisible());
    shown.find<QCheckBox>("partySensitive")->setChecked(true);
    CHECK(shown.find("partyNameAgreed")->isVisible());
    shown.find<widgets::DateField>("partyNameAgreed")->setText("14-11-2026"); // it is the 12th
    shown.click("partyFormSave");
    CHECK(shown.complains());
    shown.find<widgets::DateField>("partyNameAgreed")->setText("1-11-2026");
    shown.click("partyFormSave");
    CHECK(shown.complaint().toStdString() == "");
    CHECK(card_of(example, id).party.name_agreed_on == Day::parse("2026-11-01"));
    shown.choose("verbEditParty");
    shown.click("partyFormSave"); // another change leaves it
    CHECK(card_of(example, id).party.name_agreed_on == Day::parse("2026-11-01"));
}

TEST_CASE("an expert by experience may be named from the day they agreed") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    REQUIRE_FALSE(card_of(example, id).people.empty());
    Shown shown(example, QString::fromStdString(id.text()));
    shown.choose("personEdit0");
    auto* role = shown.find<QComboBox>("personRole");
    role->setCurrentIndex(role->findData("representative"));
    CHECK_FALSE(shown.find("personNameAgreed")->isVisible());
    role->setCurrentIndex(role->findData("expert_by_experience"));
    CHECK(shown.find("personNameAgreed")->isVisible());
    shown.find<widgets::DateField>("personNameAgreed")->setText("1-11-2026");
    shown.click("personFormSave");
    CHECK(shown.complaint().toStdString() == "");
    const auto people = card_of(example, id).people;
    const auto agreed = [](const workspace::PartyPerson& one) { return one.person.name_agreed_on == Day::parse("2026-11-01"); };
    std::set<std::string> named; // one who has two roles stands there twice
    for (const auto& one : people)
        if (agreed(one)) named.insert(one.person.id.text());
    CHECK(named.size() == 1);
}

TEST_CASE("after a save the keyboard is at the card's own button: the next person, the next seat, the change") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    Shown shown(example, QString::fromStdString(id.text()));
    const auto save_by_keyboard = [&](const char* form) {
        auto* save = shown.find((std::string(form) + "Save").c_str());
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        shown.settled();
        INFO(form);
        CHECK_FALSE(shown.find(form)->isVisible());
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    };
    shown.click("addPerson");
    shown.type("personName", "Anna de Wiek");
    CHECK(save_by_keyboard("personForm") == "addPerson");
    shown.choose("personEdit0");
    CHECK(save_by_keyboard("personForm") == "addPerson");
    shown.choose("seatEdit0");
    CHECK(save_by_keyboard("seatForm") == "addSeat");
    shown.choose("verbEditParty");
    CHECK(save_by_keyboard("partyForm") == "editParty");
}

TEST_CASE("a form that is left gives the keyboard back as well, and takes it from nobody else") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    Shown shown(example, QString::fromStdString(id.text()));
    shown.click("addPerson");
    QTest::keyClick(shown.find("personName"), Qt::Key_Escape);
    CHECK(shown.find("addPerson")->hasFocus());
    shown.click("addPerson");
    shown.find("addSeat")->setFocus();
    shown.click("personFormLater");
    CHECK(shown.find("addSeat")->hasFocus());
}

TEST_CASE("who has two roles with a partner can be told apart as who sits there, and stands once among the contact persons") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    const auto before = card_of(example, id);
    REQUIRE_FALSE(before.people.empty());
    const auto anna = before.people.front().person;
    test::asked(example, [&](workspace::Workspace& file) {
        auto second = before.people.front().capacity;
        second.id = workspace::new_id_of<domain::CapacityId>(file);
        second.role = domain::CapacityRole::Ambassador;
        return workspace::save_party_person(file, anna, second);
    });
    Shown shown(example, QString::fromStdString(id.text()));
    const QString name = QString::fromStdString(anna.name);
    const auto offered = [&](const char* box) {
        QStringList texts;
        const auto* found = shown.find<QComboBox>(box);
        for (int i = 0; i < found->count(); ++i)
            if (found->itemText(i).startsWith(name)) texts << found->itemText(i);
        return texts;
    };
    shown.choose("seatEdit0");
    const auto holders = offered("seatHolder");
    REQUIRE(holders.size() >= 2);
    CHECK(QSet<QString>(holders.begin(), holders.end()).size() == holders.size());
    CHECK(holders.filter("Ambassadeur").size() == 1);
    shown.choose("verbEditParty");
    CHECK(offered("partyContact") == QStringList{name});
}

TEST_CASE("a person with two roles is offered once, with both roles behind the name") {
    OpenExample example;
    auto people = test::asked(example, [](workspace::Workspace& file) { return workspace::find_people(file, "", 3); });
    REQUIRE(people.size() == 3);
    people.resize(2);
    people[0].roles = {domain::CapacityRole::Chair, domain::CapacityRole::Ambassador};
    people[1].roles = {domain::CapacityRole::Chair};
    CHECK(screen::personDetail(people[0], people).endsWith("Voorzitter · Ambassadeur"));
    CHECK(screen::personDetail(people[1], people) == QString::fromStdString(people[1].party_name)); // one role says nothing more
    people[1].name = people[0].name;
    CHECK(screen::personDetail(people[1], people).endsWith(" · Voorzitter")); // or it could be the other one
}

TEST_CASE("the role of a person shows whole, narrow as its card is") {
    OpenExample example;
    const auto id = party_named(example, "Bezoekdienst");
    Shown shown(example, QString::fromStdString(id.text()));
    shown.click("addPerson");
    auto* role = shown.find<QComboBox>("personRole");
    CHECK(role->currentText() == "Spreekt namens een partij");
    CHECK(test::wait_for([&] { return test::shows_whole(*role); }, 2000)); // layouts come a moment later
}
