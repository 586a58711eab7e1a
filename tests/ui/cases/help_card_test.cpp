// Who helps with what, on the screen of a case: written down, answered, asked how it goes.
#include "catalogue/words.h"
#include "screen/pickers.h"
#include "ui/cases/helped_case.h"
#include "widgets/chip.h"
#include "workspace/networks.h"

#include <QLabel>
#include <QSignalSpy>

using namespace tandem;
using test::HelpedCase;

namespace {

domain::Deployment somebody_who(const std::string& does, const workspace::PartyHit& party, domain::HelpKind kind) {
    domain::Deployment deployment;
    deployment.party = party.id;
    deployment.help_kind = kind;
    deployment.does = does;
    deployment.state = domain::DeploymentRunning{*Day::parse("2026-11-02")};
    return deployment;
}

// What asks for attention in a row.
QStringList warnings_in(HelpedCase& one, int row) {
    QStringList texts;
    const QString name = QStringLiteral("deploymentWarning%1_").arg(row);
    for (const auto* chip : one.shown.screen.findChildren<widgets::Chip*>())
        if (chip->isVisible() && chip->objectName().startsWith(name)) texts << chip->chip().text;
    return texts;
}

void make_complicated(HelpedCase& one) {
    auto file = one.now().case_file;
    file.complexity = domain::ProblemComplexity::Interwoven;
    one.done([file](workspace::Workspace& workspace) { return workspace::save_case(workspace, file); });
}

} // namespace

TEST_CASE("help is written down by keyboard, with how far it goes; first asked, then it helps, and it is undone") {
    HelpedCase one;
    one.shown.choose("verbAddHelp");
    REQUIRE(one.shown.find("deploymentForm")->isVisible());
    one.pick("deploymentParty");
    one.shown.type("deploymentDoes", "Samen naar de volkstuin lopen");
    one.shown.type("deploymentDoesNot", "Geen geld beheren");
    QTest::keyClick(one.shown.find("deploymentDays_wednesday"), Qt::Key_Space);
    one.shown.type("deploymentWeeks", "4");
    one.shown.type("deploymentEndsText", "1-5-2027");
    one.shown.type("deploymentAlarms", "Doet niet open");
    one.shown.type("deploymentHours", "1,5");
    QTest::keyClick(one.shown.find("deploymentHours"), Qt::Key_Return);
    one.shown.settled();
    REQUIRE(one.shown.complaint().isEmpty());
    CHECK_FALSE(one.shown.find("deploymentForm")->isVisible());
    const auto made = one.deployment_that("Samen naar de volkstuin lopen");
    CHECK(made.does_not == "Geen geld beheren");
    CHECK(made.days == std::vector{domain::Weekday::Wednesday});
    CHECK(made.minutes_a_week == 90);
    CHECK(made.check_in_weeks == 4);
    CHECK(made.ends_on == Day::parse("2027-05-01"));
    CHECK(made.alarm_signs == std::vector<std::string>{"Doet niet open"});
    CHECK(std::holds_alternative<domain::DeploymentAsked>(made.state));
    CHECK(one.shown.shownTexts().contains("Doet niet: Geen geld beheren"));
    CHECK(one.shown.shownTexts().contains("Gevraagd"));

    one.shown.click(HelpedCase::numbered("deploymentYes", one.row_that("Samen naar de volkstuin lopen")).c_str());
    CHECK(std::holds_alternative<domain::DeploymentRunning>(one.deployment_that("Samen naar de volkstuin lopen").state));
    one.undo();
    CHECK(std::holds_alternative<domain::DeploymentAsked>(one.deployment_that("Samen naar de volkstuin lopen").state));
}

TEST_CASE("help without a partner, without what it does, or with hours that are none is refused with a sentence and loses nothing") {
    HelpedCase one;
    one.shown.choose("verbAddHelp");
    one.shown.type("deploymentHours", "veel");
    one.shown.click("deploymentFormSave");
    CHECK(one.shown.complaint().contains("partner"));
    one.pick("deploymentParty");
    one.shown.click("deploymentFormSave");
    CHECK(one.shown.complaint().contains("doet"));
    one.shown.type("deploymentDoes", "Koffie drinken");
    one.shown.click("deploymentFormSave");
    CHECK(one.shown.complaint().contains("1:30"));
    CHECK(one.shown.find<QLineEdit>("deploymentDoes")->text() == "Koffie drinken");
    one.shown.find<QLineEdit>("deploymentHours")->clear();
    one.shown.type("deploymentStartsText", "1-5-2027");
    one.shown.type("deploymentEndsText", "1-4-2027");
    one.shown.click("deploymentFormSave");
    CHECK(one.shown.complaint().contains("voordat"));
}

TEST_CASE("who cannot help says so with a reason, is folded away, and can be asked again") {
    HelpedCase one;
    auto asked = somebody_who("Een vogelhuisje timmeren", one.party_of(domain::PartyKind::Informal), domain::HelpKind::Informal);
    asked.state = domain::DeploymentAsked{*Day::parse("2026-11-10")};
    one.add(asked);
    one.shown.choose(HelpedCase::numbered("deploymentNo", one.row_that("Een vogelhuisje timmeren")).c_str());
    REQUIRE(one.shown.find("deploymentWhyForm")->isVisible());
    one.shown.type("deploymentWhy", "Geen plek tot januari");
    QTest::keyClick(one.shown.find("deploymentWhy"), Qt::Key_Return);
    one.shown.settled();
    const auto state = one.deployment_that("Een vogelhuisje timmeren").state;
    const auto* declined = std::get_if<domain::DeploymentDeclined>(&state);
    REQUIRE(declined);
    CHECK(declined->reason == "Geen plek tot januari");
    CHECK_FALSE(one.shown.shownTexts().contains("Een vogelhuisje timmeren"));
    one.shown.click("toggleEndedHelp");
    CHECK(one.shown.shownTexts().contains("Geen plek tot januari"));
}

TEST_CASE("a complicated case asks who the helper can turn to, and the list says that there is nobody yet or any more") {
    HelpedCase one;
    make_complicated(one);
    one.shown.choose("verbAddHelp");
    one.shown.find<screen::PartyPicker>("deploymentParty")->choose(one.party_of(domain::PartyKind::Informal));
    one.shown.settled();
    CHECK(one.shown.find("deploymentAskSupervisor")->isVisible());
    const auto people = test::asked(one.example, [](workspace::Workspace& file) { return workspace::find_people(file, "", 1); });
    REQUIRE(people.size() == 1);
    auto* supervisor = one.shown.find<screen::PersonPicker>("deploymentSupervisor");
    supervisor->choose(people[0]);
    CHECK_FALSE(one.shown.find("deploymentAskSupervisor")->isVisible());
    supervisor->choose({});
    one.shown.type("deploymentDoes", "Elke week bellen");
    one.shown.click("deploymentFormSave"); // asked, and never in the way
    CHECK(one.shown.complaint().isEmpty());
    CHECK(warnings_in(one, one.row_that("Elke week bellen")).contains("Wie helpt deze vrijwilliger? Nog niemand"));

    auto with_supervisor = one.deployment_that("Elke week bellen");
    with_supervisor.supervisor = people[0].id;
    one.done([with_supervisor](workspace::Workspace& file) { return workspace::save_deployment(file, with_supervisor); });
    CHECK(warnings_in(one, one.row_that("Elke week bellen")).filter("Wie helpt").isEmpty());
    one.change_person(people[0].id, [](domain::Person& person) { person.active = false; });
    const auto left = warnings_in(one, one.row_that("Elke week bellen")).filter("er niet meer");
    REQUIRE(left.size() == 1);
    CHECK(left.front().contains(QString::fromStdString(people[0].name)));
}

TEST_CASE("help by a professional says when nobody looked whether a volunteer can do it, and is saved all the same") {
    HelpedCase one;
    const auto need = one.now().needs.front();
    one.done([id = need.id](workspace::Workspace& file) { return workspace::check_informal_first(file, id, std::nullopt); });
    auto formal = somebody_who("Gesprekken over rouw", one.party_of(domain::PartyKind::Formal), domain::HelpKind::Formal);
    formal.need = need.id;
    one.add(formal);
    const QString question = "Kan een vrijwilliger dit doen? Nog niet bekeken";
    CHECK(warnings_in(one, one.row_that("Gesprekken over rouw")).contains(question));
    const domain::InformalFirstCheck looked = domain::InformalNotPossible{*Day::parse("2026-11-12"), {}, "Er is meer kennis nodig"};
    one.done([id = need.id, looked](workspace::Workspace& file) { return workspace::check_informal_first(file, id, looked); });
    CHECK_FALSE(warnings_in(one, one.row_that("Gesprekken over rouw")).contains(question));
}

TEST_CASE("whether a partner has room is said before it is asked") {
    HelpedCase one;
    const auto hit = one.party_of(domain::PartyKind::Informal);
    auto party = test::asked(one.example, [&](workspace::Workspace& file) { return workspace::show_party(file, hit.id); }).party;
    party.capacity = domain::PartyCapacity::Full;
    one.done([party](workspace::Workspace& file) { return workspace::save_party(file, party); });
    one.shown.choose("verbAddHelp");
    CHECK_FALSE(one.shown.find("deploymentRoom")->isVisible());
    one.shown.find<screen::PartyPicker>("deploymentParty")->choose(hit);
    one.shown.settled();
    REQUIRE(one.shown.find("deploymentRoom")->isVisible());
    CHECK(one.shown.find<QLabel>("deploymentRoom")->text().contains(catalogue::label(domain::PartyCapacity::Full)));
}

TEST_CASE("how it goes is asked by keyboard; too heavy makes an agreement, all in one step") {
    HelpedCase one;
    const int row = one.row_with(HelpedCase::helps_as_volunteer);
    const auto volunteer = [&] {
        const auto rows = one.help().deployments;
        return *std::ranges::find_if(rows, HelpedCase::helps_as_volunteer);
    };
    const auto before = volunteer();
    const auto actions = one.now().actions.size();
    QSignalSpy said(&one.shown.screen, &screen::Screen::said);
    one.shown.click(HelpedCase::numbered("deploymentCheckIn", row).c_str());
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == "checkInLoad_fine");
    CHECK(one.shown.find<QLabel>("checkInSigns")->text().contains(QString::fromStdString(before.deployment.alarm_signs.at(0))));
    one.shown.click("checkInFormSave");
    CHECK(one.shown.complaint().contains("Kies"));
    QTest::keyClick(one.shown.find("checkInLoad_too_heavy"), Qt::Key_Space);
    QTest::keyClick(one.shown.find("checkInAlarm"), Qt::Key_Space);
    one.shown.type("checkInText", "Het wordt te veel");
    QTest::keyClick(one.shown.find("checkInText"), Qt::Key_Return, Qt::ControlModifier);
    one.shown.settled();
    CHECK(one.shown.complaint().isEmpty());
    CHECK_FALSE(one.shown.find("checkInForm")->isVisible());
    CHECK(volunteer().load == domain::LoadSignal::TooHeavy);
    CHECK(volunteer().alarm);
    CHECK(one.now().actions.size() == actions + 1);
    REQUIRE(said.count() == 1);
    CHECK(said.first().first().toString().contains("afspraak"));
    one.undo();
    CHECK(volunteer().load == before.load);
    CHECK(one.now().actions.size() == actions);
}

TEST_CASE("half-typed help is there again after the file was closed and opened") {
    HelpedCase one;
    one.shown.choose("verbAddHelp");
    one.shown.type("deploymentDoes", "Boodschappen");
    one.example.close_and_open_again();
    HelpedCase::Shown again(one.example, QString::fromStdString(one.code));
    CHECK(again.find("deploymentForm")->isVisible());
    CHECK(again.find<QLineEdit>("deploymentDoes")->text() == "Boodschappen");
}

TEST_CASE("where the table hides who is paid, no shape and no word of the list tells a volunteer from a professional") {
    HelpedCase one;
    make_complicated(one);
    one.add(somebody_who("Gesprekken aan tafel", one.party_of(domain::PartyKind::Formal), domain::HelpKind::Formal));
    one.add(somebody_who("Een rondje om de vijver", one.party_of(domain::PartyKind::Informal), domain::HelpKind::Informal));
    const auto round_ones = [&] {
        const auto chips = one.shown.find("deploymentRows")->findChildren<widgets::Chip*>();
        return std::ranges::count_if(chips, [](const auto* chip) { return chip->chip().shape == widgets::Shape::Round; });
    };
    CHECK(round_ones() > 0);
    const auto tables = test::asked(one.example, [](workspace::Workspace& file) { return workspace::list_tables(file); });
    const auto own = std::ranges::find_if(tables, [table = one.now().case_file.table](const auto& row) { return row.table.id == table; });
    REQUIRE(own != tables.end());
    auto table = own->table;
    table.hide_who_is_paid = true;
    one.done([table](workspace::Workspace& file) { return workspace::save_table(file, table); });
    CHECK(round_ones() == 0);
    CHECK(warnings_in(one, one.row_that("Een rondje om de vijver")).contains("Wie helpt deze helper? Nog niemand"));
    for (const auto* chip : one.shown.find("deploymentRows")->findChildren<widgets::Chip*>()) {
        CHECK(chip->chip().meaning.isEmpty());
        if (chip->objectName().startsWith("deploymentWarning")) CHECK_FALSE(chip->chip().text.contains("vrijwilliger"));
    }
    one.shown.choose("verbAddHelp");
    CHECK_FALSE(one.shown.find("deploymentKind")->isVisible());
}
