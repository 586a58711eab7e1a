// Something is not safe: help is looked at again, the stop sign is given and heard, and it is safe again (R77).
#include "catalogue/words.h"
#include "ui/cases/helped_case.h"

#include <QLabel>
#include <QSignalSpy>

using namespace tandem;
using test::HelpedCase;

namespace {

// The volunteer's help, and who that volunteer can turn to, with a number.
workspace::DeploymentRow volunteer_of(HelpedCase& one) {
    const auto rows = one.help().deployments;
    const auto found =
        std::ranges::find_if(rows, [](const auto& row) { return domain::is_informal(row.deployment) && row.deployment.supervisor; });
    REQUIRE(found != rows.end());
    return *found;
}

void raise(HelpedCase& one, const QString& what) {
    one.shown.choose("verbNotSafe");
    one.shown.type("flagWhat", what);
    QTest::keyClick(one.shown.find("flagWhat"), Qt::Key_Return);
    one.shown.settled();
    REQUIRE(one.shown.complaint().isEmpty());
}

QString banner_in(HelpedCase& one) {
    const auto* banner = one.shown.find<widgets::NoticeBar>("safetyBanner");
    return banner->isVisible() ? banner->text() : QString();
}

// What stands in the rows of stop signs: it may hold nothing about the resident.
QString sign_texts(HelpedCase& one) {
    QStringList texts;
    for (const auto* label : one.shown.find("stopSignRows")->findChildren<QLabel*>())
        if (label->isVisible()) texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("something that is not safe stands at the top, and all help by volunteers is looked at again") {
    HelpedCase one;
    CHECK(banner_in(one).isEmpty());
    one.shown.choose("verbNotSafe");
    one.shown.click("flagFormSave");
    CHECK(one.shown.complaint().contains("niet veilig"));
    QSignalSpy said(&one.shown.screen, &screen::Screen::said);
    raise(one, "Er is geslagen");
    CHECK(said.count() == 1);
    CHECK(banner_in(one).contains("Er is geslagen"));
    CHECK(std::holds_alternative<domain::DeploymentUnderReview>(volunteer_of(one).deployment.state));
    one.shown.click("goToSafety");
    CHECK(one.shown.find("safetyCard")->isAncestorOf(QApplication::focusWidget()));

    const int row = one.row_that(volunteer_of(one).deployment.does);
    one.shown.click(HelpedCase::numbered("deploymentGoesOn", row).c_str());
    CHECK(std::holds_alternative<domain::DeploymentRunning>(volunteer_of(one).deployment.state));
    CHECK(banner_in(one).contains("Er is geslagen")); // that is a question of its own
    one.shown.click("clearFlag0");
    one.shown.click("flagClearFormSave");
    CHECK(one.shown.complains());
    one.shown.type("flagHow", "Het gezin is weer rustig");
    QTest::keyClick(one.shown.find("flagHow"), Qt::Key_Return);
    one.shown.settled();
    CHECK(banner_in(one).isEmpty());
    CHECK(one.shown.shownTexts().contains("Het gezin is weer rustig"));
    CHECK_FALSE(one.shown.has("clearFlag0"));
}

TEST_CASE("the stop sign says who to call and what to say, without a word about the resident, until it is heard") {
    HelpedCase one;
    const auto help = volunteer_of(one);
    one.change_person(*help.deployment.supervisor, [](domain::Person& person) { person.phone = "0699887766"; });
    raise(one, "Er is geslagen");
    one.shown.click("giveStopSign0");
    REQUIRE(one.shown.find("stopSignWords0")->isVisible());
    CHECK(one.shown.find<QLabel>("stopSignWords0")->text().contains("Niet naar binnen, bel mij."));
    const QString reach = one.shown.find<QLabel>("stopSignReach0")->text();
    CHECK(reach.contains("0699887766"));
    CHECK(reach.contains(QString::fromStdString(help.supervisor)));
    CHECK_FALSE(sign_texts(one).contains("geslagen"));
    CHECK_FALSE(sign_texts(one).contains(QString::fromStdString(help.need)));
    CHECK_FALSE(sign_texts(one).contains(QString::fromStdString(help.deployment.does)));
    CHECK_FALSE(one.shown.has("giveStopSign0")); // once is enough
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == "stopSignHeard0");
    CHECK(banner_in(one).contains("stopteken"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    one.shown.settled();
    CHECK_FALSE(one.shown.find("stopSignRows")->isVisible());
    CHECK_FALSE(banner_in(one).contains("stopteken"));
    const auto signs = one.help().stop_signs;
    REQUIRE(signs.size() == 1);
    CHECK(std::holds_alternative<domain::StopSignHeard>(signs[0].state));
}

TEST_CASE("the stop sign can be given without anything else being written down; without anybody to turn to it says so") {
    HelpedCase one;
    const auto help = volunteer_of(one);
    one.shown.choose(HelpedCase::numbered("deploymentStopSign", one.row_that(help.deployment.does)).c_str());
    CHECK(one.shown.find("stopSignWords0")->isVisible());
    one.shown.click("stopSignHeard0");

    auto alone = help.deployment;
    alone.supervisor.reset();
    one.done([alone](workspace::Workspace& file) { return workspace::save_deployment(file, alone); });
    one.shown.choose(HelpedCase::numbered("deploymentStopSign", one.row_that(help.deployment.does)).c_str());
    CHECK(one.shown.complains());
    CHECK(one.help().stop_signs.size() == 1);
}
