// A case goes to another network, and back: nothing is closed before they said yes (R80), and the directory of the region helps (R82).
#include "ui/cases/open_case.h"

#include "workspace/handovers.h"
#include "workspace/new_ids.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace tandem;

namespace {

struct HandingOn : test::OpenCase {
    std::vector<domain::HandoverGround> handovers() {
        return test::asked(example, [this](workspace::Workspace& file) { return workspace::grounds_of(file, id()); }).handovers;
    }
    std::vector<domain::NeighbourNetwork> neighbours() {
        return test::asked(example, [](workspace::Workspace& file) { return workspace::neighbour_networks(file); });
    }
    std::ptrdiff_t named(const std::string& name) {
        const auto all = neighbours();
        return std::ranges::count(all, name, &domain::NeighbourNetwork::name);
    }
    void offer_to_new(const QString& name) {
        shown.choose("verbHandOver");
        shown.type("handoverNetwork", name);
        shown.chooseWord("handoverBasis", "motivated");
        shown.type(shown.find<QPlainTextEdit>("handoverMotivation"), "Er is geen contact meer te krijgen");
        shown.click("handoverFormSave");
        REQUIRE(shown.complaint().isEmpty());
        REQUIRE(handovers().size() == 1);
    }
};

} // namespace

TEST_CASE("an offered case stays ours and open until they say yes; then it is theirs, and it can come back with a reason") {
    HandingOn one;
    QSignalSpy said(&one.shown.screen, &screen::Screen::said);
    one.offer_to_new("Netwerk acute zorgen Oost");
    REQUIRE(said.size() == 1);
    CHECK(said[0][0].toString().contains("blijft van jou"));
    CHECK(std::holds_alternative<domain::CaseHandoverOffered>(one.state()));
    CHECK(one.shown.shownTexts().contains("De casus blijft van jou, en blijft open, tot zij ja zeggen."));
    CHECK(one.shown.shownTexts().contains("wacht 0 dagen"));
    one.shown.choose("handoverYes0");
    CHECK(std::holds_alternative<domain::CaseHandedOver>(one.state()));
    CHECK_FALSE(one.shown.shownTexts().contains("De casus blijft van jou, en blijft open"));
    one.shown.choose("handoverBack0");
    one.shown.type("handoverWhy", "Daar is geen plek");
    QTest::keyClick(one.shown.find("handoverWhy"), Qt::Key_Return);
    one.shown.settled();
    CHECK(one.shown.complaint().isEmpty());
    CHECK(std::holds_alternative<domain::CaseOpen>(one.state()));
    const auto handovers = one.handovers();
    const auto* back = std::get_if<domain::HandoverReturned>(&handovers[0].answer);
    REQUIRE(back != nullptr);
    CHECK(back->reason.value_or("nothing") == "Daar is geen plek");
    CHECK(one.shown.shownTexts().contains("Daar is geen plek"));
}

TEST_CASE("who does not take it over may say why, and the case is open as before") {
    HandingOn one;
    one.offer_to_new("Netwerk acute zorgen Oost");
    one.shown.choose("handoverNo0");
    one.shown.click("handoverWhyFormSave"); // the reason may stay empty
    CHECK(std::holds_alternative<domain::HandoverRefused>(one.handovers()[0].answer));
    CHECK(std::holds_alternative<domain::CaseOpen>(one.state()));
    one.undo();
    CHECK(std::holds_alternative<domain::CaseHandoverOffered>(one.state())); // the answer and what it made of the case: one step
}

TEST_CASE("a network that is typed goes into the directory, and the next time it is chosen from it") {
    HandingOn one;
    one.offer_to_new("Netwerk acute zorgen Oost");
    REQUIRE(one.named("Netwerk acute zorgen Oost") == 1);
    CHECK(one.handovers()[0].neighbour.has_value());
    one.shown.choose("handoverOff0");
    CHECK(std::holds_alternative<domain::CaseOpen>(one.state()));
    auto kept = one.neighbours();
    auto neighbour = *std::ranges::find(kept, std::string("Netwerk acute zorgen Oost"), &domain::NeighbourNetwork::name);
    neighbour.coordinator = "De dienstdoende coordinator";
    neighbour.takes = "Als het niet kan wachten";
    one.done([&](workspace::Workspace& file) { return workspace::save_neighbour(file, neighbour); });

    one.shown.choose("verbHandOver");
    CHECK(one.shown.find("handoverNetwork")->isVisible());
    one.shown.chooseWord("handoverTo", QString::fromStdString(neighbour.id.text()));
    CHECK_FALSE(one.shown.find("handoverNetwork")->isVisible());
    CHECK(one.shown.find<QLabel>("handoverAbout")->text().contains("Als het niet kan wachten"));
    CHECK(one.shown.find<QLineEdit>("handoverCoordinator")->text() == "De dienstdoende coordinator");
    one.shown.chooseWord("handoverBasis", "motivated");
    one.shown.type(one.shown.find<QPlainTextEdit>("handoverMotivation"), "Er is geen contact meer te krijgen");
    one.shown.click("handoverFormSave");
    CHECK(one.shown.complaint().isEmpty());
    const auto all = one.handovers();
    REQUIRE(all.size() == 2);
    const auto again =
        std::ranges::find_if(all, [](const auto& ground) { return std::holds_alternative<domain::HandoverWaiting>(ground.answer); });
    REQUIRE(again != all.end());
    CHECK(again->to_network == "Netwerk acute zorgen Oost");
    CHECK(again->neighbour == neighbour.id);
    CHECK(one.named("Netwerk acute zorgen Oost") == 1); // not once more
}

TEST_CASE("a network that is typed stays out of the directory when that is not wanted") {
    HandingOn one;
    const auto before = one.neighbours().size();
    one.shown.choose("verbHandOver");
    one.shown.find<QCheckBox>("handoverKeep")->setChecked(false);
    one.shown.type("handoverNetwork", "Eenmalig loket");
    one.shown.chooseWord("handoverBasis", "motivated");
    one.shown.type(one.shown.find<QPlainTextEdit>("handoverMotivation"), "Past beter daar");
    one.shown.click("handoverFormSave");
    REQUIRE(one.handovers().size() == 1);
    CHECK_FALSE(one.handovers()[0].neighbour.has_value());
    CHECK(one.neighbours().size() == before);
}

TEST_CASE("after the days that were agreed it says to ask them") {
    HandingOn one;
    one.done([&](workspace::Workspace& file) {
        domain::HandoverGround ground;
        ground.id = workspace::new_id_of<domain::HandoverGroundId>(file);
        ground.case_file = one.id();
        ground.subject = one.before.subjects[0].id;
        ground.on = *Day::parse("2026-11-01");
        ground.to_network = "Netwerk acute zorgen Oost";
        ground.basis = domain::HandoverMotivated{"Past beter daar"};
        for (const auto& [part, word] : domain::words_of<domain::HandoverPart>) ground.minimum.push_back(part);
        return workspace::offer_handover(file, ground);
    });
    CHECK(one.shown.shownChips().contains("Vraag het na: wacht 11 dagen"));
}

TEST_CASE("a case that is closed cannot be handed over, and it says where to look") {
    HandingOn one;
    one.done([&](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(const auto outcomes, workspace::choices_of(file, "case_outcome"));
        return workspace::close_case(file, one.id(), *Day::parse("2026-11-12"), outcomes.front().code);
    });
    one.shown.choose("verbHandOver");
    one.shown.find<QCheckBox>("handoverKeep")->setChecked(false);
    one.shown.type("handoverNetwork", "Netwerk acute zorgen Oost");
    one.shown.chooseWord("handoverBasis", "motivated");
    one.shown.type(one.shown.find<QPlainTextEdit>("handoverMotivation"), "Past beter daar");
    one.shown.click("handoverFormSave");
    CHECK(one.shown.complaint().contains("kun je hem niet overdragen"));
    CHECK(one.handovers().empty());
}
