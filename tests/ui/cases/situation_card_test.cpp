// How it goes, by the parts of life that matter: a level in words and a sentence, the time before beside now (R37).
#include "catalogue/words.h"
#include "ui/cases/helped_case.h"
#include "workspace/situation.h"

#include <QComboBox>
#include <QLabel>

using namespace tandem;
using test::HelpedCase;

namespace {

std::vector<workspace::SituationRow> situation_in(HelpedCase& one) {
    return test::asked(one.example,
                       [id = one.now().case_file.id](workspace::Workspace& file) { return workspace::situation_of(file, id); });
}

const workspace::SituationRow& row_of(const std::vector<workspace::SituationRow>& rows, const std::string& life_domain) {
    const auto found = std::ranges::find(rows, life_domain, &workspace::SituationRow::life_domain);
    REQUIRE(found != rows.end());
    return *found;
}

} // namespace

TEST_CASE("a part of life is noted by keyboard with a level and a sentence; what was noted today is changed, and undone") {
    HelpedCase one;
    one.shown.choose("verbSituation");
    REQUIRE(one.shown.find("situationForm")->isVisible());
    one.shown.chooseWord("situationDomain", "meaning");
    one.shown.click("situationFormSave");
    CHECK(one.shown.complaint().contains("Kies"));
    QTest::keyClick(one.shown.find("situationLevel_hard"), Qt::Key_Space);
    one.shown.type("situationText", "Mist de kerk");
    QTest::keyClick(one.shown.find("situationText"), Qt::Key_Return);
    one.shown.settled();
    CHECK(one.shown.complaint().isEmpty());
    const auto noted = situation_in(one);
    REQUIRE(row_of(noted, "meaning").now);
    CHECK(row_of(noted, "meaning").now->level == domain::SituationLevel::Hard);
    CHECK(row_of(noted, "meaning").now->text == "Mist de kerk");
    CHECK_FALSE(row_of(noted, "meaning").last);
    CHECK(one.shown.shownTexts().contains("Mist de kerk"));

    const auto place = std::ranges::find(noted, "meaning", &workspace::SituationRow::life_domain) - noted.begin();
    one.shown.click(HelpedCase::numbered("situationNow", static_cast<int>(place)).c_str());
    CHECK(one.shown.find<QLineEdit>("situationText")->text() == "Mist de kerk");
    CHECK(one.shown.find<QAbstractButton>("situationLevel_hard")->isChecked());
    QTest::keyClick(one.shown.find("situationLevel_manages"), Qt::Key_Space);
    one.shown.click("situationFormSave");
    const auto changed = situation_in(one);
    CHECK(row_of(changed, "meaning").now->level == domain::SituationLevel::Manages);
    CHECK_FALSE(row_of(changed, "meaning").last); // the same day is the same time
    one.undo();
    CHECK(row_of(situation_in(one), "meaning").now->level == domain::SituationLevel::Hard);
}

TEST_CASE("what was noted on another day stays as the time before, beside now") {
    HelpedCase one;
    const auto before = situation_in(one);
    REQUIRE_FALSE(before.empty());
    REQUIRE(before[0].now);
    REQUIRE(before[0].now->noted_on != Day::parse("2026-11-12"));
    one.shown.click("situationNow0");
    CHECK(one.shown.find<QLineEdit>("situationText")->text().isEmpty());
    one.shown.type("situationText", "Er is bezoek geweest");
    QTest::keyClick(one.shown.find("situationLevel_goes_well"), Qt::Key_Space);
    one.shown.click("situationFormSave");
    const auto after = situation_in(one);
    REQUIRE(after[0].last);
    CHECK(after[0].last->text == before[0].now->text);
    CHECK(after[0].now->text == "Er is bezoek geweest");
    const QString shown = one.shown.shownTexts();
    CHECK(shown.contains(QString::fromStdString(before[0].now->text)));
    CHECK(shown.contains("Er is bezoek geweest"));
}

TEST_CASE("how it goes stands in its own card and not among the notes") {
    HelpedCase one;
    one.done([id = one.now().case_file.id](workspace::Workspace& file) {
        return workspace::note_situation(file, id, "meaning", domain::SituationLevel::Stuck, "Ziet het niet meer");
    });
    if (auto* all = one.shown.screen.findChild<QAbstractButton*>("toggleNotes"); all && all->isVisible()) one.shown.click("toggleNotes");
    const auto texts_in = [&](const char* card) {
        QStringList texts;
        for (const auto* label : one.shown.find(card)->findChildren<QLabel*>()) texts << label->text();
        return texts.join(QLatin1Char('\n'));
    };
    CHECK(texts_in("situationCard").contains("Ziet het niet meer"));
    CHECK_FALSE(texts_in("noteRows").contains("Ziet het niet meer"));
}
