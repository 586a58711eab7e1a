#include "parties/new_party_screen.h"

#include "ui/shown_screen.h"
#include "widgets/line_field.h"
#include "workspace/parties.h"

using namespace tandem;
using parties::NewPartyScreen;
using test::OpenExample;

namespace {

using ShownNew = test::ShownScreen<NewPartyScreen>;

workspace::PartyCard joined(OpenExample& example, const ShownNew& shown) {
    const auto id = Uuid::parse(shown.places.last().about.toStdString());
    REQUIRE(id.has_value());
    return test::asked(example, [&](workspace::Workspace& file) { return workspace::show_party(file, domain::PartyId(*id)); });
}

} // namespace

TEST_CASE("a partner joins with a name only") {
    OpenExample example;
    ShownNew shown(example);
    shown.click("newPartyFormSave");
    CHECK(shown.complains());
    shown.find<widgets::LineField>("newPartyName")->insert("Breicafé De Naald 🧶");
    QTest::keyClick(shown.find("newPartyName"), Qt::Key_Return, Qt::ControlModifier);
    shown.settled();
    REQUIRE(!shown.places.isEmpty());
    const auto card = joined(example, shown);
    CHECK(card.party.name == "Breicafé De Naald 🧶");
    CHECK(card.people.empty());
    CHECK(!card.party.staffing);
    REQUIRE(card.seats.size() == 1);
    CHECK(card.seats.front().seat.ring == domain::PartnerRing::Shell);
}

TEST_CASE("a partner joins with somebody to call, in one step") {
    OpenExample example;
    ShownNew shown(example);
    shown.find<widgets::LineField>("newPartyName")->insert("Breicafé De Naald");
    shown.type("newPartyContact", "Anna de Wiek");
    shown.type("newPartyPhone", "06 00 11 22 33");
    shown.click("newPartyFormSave");
    REQUIRE(!shown.places.isEmpty());
    const auto card = joined(example, shown);
    REQUIRE(card.people.size() == 1);
    CHECK(card.people.front().person.name == "Anna de Wiek");
    CHECK(card.party.contact_person == card.people.front().person.id);
    CHECK(shown.find<widgets::LineField>("newPartyName")->text().isEmpty());
    example.desk.undo();
    shown.settled();
    const auto page =
        test::asked(example, [](workspace::Workspace& file) { return workspace::list_parties(file, {.text = "Breicafé"}, {}); });
    CHECK(page.total == 0);
}
