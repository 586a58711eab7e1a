// The end of a case: what it says beforehand, what stands in the way, keeping an eye on it, and what can be learned.
#include "ui/cases/open_case.h"

#include "widgets/date_field.h"
#include "workspace/help.h"
#include "workspace/networks.h"

#include <QComboBox>

using namespace tandem;
using test::OpenCase;

TEST_CASE("before a case is closed it says what is still open, and after that it asks what can be learned") {
    OpenCase one;
    const auto open = test::asked(one.example, [&](workspace::Workspace& file) { return workspace::before_closing(file, one.id()); });
    REQUIRE(open.open_actions > 0);
    one.shown.choose("verbCloseCase");
    CHECK(QApplication::focusWidget() == one.shown.find("stateOutcome"));
    one.shown.settled();
    CHECK(one.shown.find<QLabel>("closingToKnow")->text().contains(QStringLiteral("%1 afspra").arg(open.open_actions)));
    CHECK_FALSE(one.shown.find("closingBlocks")->isVisible());
    CHECK_FALSE(one.shown.find("learnFromCase")->isVisible());
    one.shown.click("stateFormSave");
    CHECK(one.shown.complains()); // how did it end?
    one.shown.find<QComboBox>("stateOutcome")->setCurrentIndex(1);
    auto* save = one.shown.find("stateFormSave");
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    one.shown.settled();
    CHECK(one.shown.complaint().isEmpty());
    REQUIRE(std::holds_alternative<domain::CaseClosed>(one.state()));
    CHECK(QApplication::focusWidget() == one.shown.find("learnFromCase"));
    CHECK_FALSE(one.shown.find("closeCase")->isVisible());
    one.shown.click("learnFromCase");
    CHECK(one.shown.places.last().where == screen::Where::Knowledge);
}

TEST_CASE("while something about safety is open a case is not closed, and it says so beforehand") {
    OpenCase one;
    one.done([&](workspace::Workspace& file) { return workspace::raise_flag(file, one.id(), "Er is gedreigd"); });
    one.shown.choose("verbCloseCase");
    one.shown.settled();
    CHECK(one.shown.find("closingBlocks")->isVisible());
    CHECK(one.shown.find<QLabel>("closingBlocks")->text().contains("veiligheid"));
    one.shown.find<QComboBox>("stateOutcome")->setCurrentIndex(1);
    one.shown.click("stateFormSave");
    CHECK(one.shown.complaint().contains("veiligheid"));
    CHECK(std::holds_alternative<domain::CaseOpen>(one.state()));
    CHECK(one.shown.find("stateForm")->isVisible());
    one.shown.chooseWord("stateChoice", "open"); // what stands in the way of closing only
    CHECK_FALSE(one.shown.find("closingBlocks")->isVisible());
}

TEST_CASE("keeping an eye on a case lasts as long as the network usually does, and ends by opening it again") {
    OpenCase one;
    const auto months = test::asked(one.example, [](workspace::Workspace& file) { return workspace::network_of(file); }).aftercare_months;
    one.shown.choose("verbChangeState");
    one.shown.chooseWord("stateChoice", "aftercare");
    one.shown.click("stateFormSave");
    CHECK(one.shown.complaint().isEmpty());
    const auto state = one.state();
    const auto* aftercare = std::get_if<domain::CaseAftercare>(&state);
    REQUIRE(aftercare != nullptr);
    CHECK(aftercare->until == Day::parse("2026-11-12")->plus_months(months));
    one.shown.click("reopenCase");
    CHECK(std::holds_alternative<domain::CaseOpen>(one.state()));
    CHECK_FALSE(one.shown.find("reopenCase")->isVisible());
    one.shown.choose("verbReopenCase");
    CHECK(one.shown.complaint().contains("al open"));
    one.undo();
    CHECK(std::holds_alternative<domain::CaseAftercare>(one.state()));
}

TEST_CASE("a closed case is opened again from today, by the form as well") {
    OpenCase one;
    one.done([&](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(const auto outcomes, workspace::choices_of(file, "case_outcome"));
        return workspace::close_case(file, one.id(), *Day::parse("2026-11-10"), outcomes.front().code);
    });
    one.shown.choose("verbChangeState");
    one.shown.chooseWord("stateChoice", "open");
    CHECK_FALSE(one.shown.find("stateSince")->isVisible());
    one.shown.click("stateFormSave");
    CHECK(one.state() == domain::CaseState(domain::CaseOpen{*Day::parse("2026-11-12")}));
}

TEST_CASE("a case does not end on a day that has not come") {
    OpenCase one;
    one.shown.choose("verbCloseCase");
    one.shown.find<QComboBox>("stateOutcome")->setCurrentIndex(1);
    one.shown.find<widgets::DateField>("stateClosedOn")->setText("13-11-2026");
    one.shown.click("stateFormSave");
    CHECK(one.shown.complaint().contains("nog niet geweest"));
    CHECK(std::holds_alternative<domain::CaseOpen>(one.state()));
}
