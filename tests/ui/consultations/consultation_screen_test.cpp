// A question without a name from the first word to what came of it, by its own widgets.
#include "consultations/consultation_screen.h"

#include "ui/shown_screen.h"
#include "widgets/chip.h"
#include "widgets/enter_presses.h"
#include "widgets/text_area.h"
#include "widgets/theme.h"
#include "workspace/cases.h"
#include "workspace/consultations.h"
#include "workspace/meetings.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace tandem;
using consultations::ConsultationScreen;
using screen::Where;
using test::OpenExample;

namespace {

using Shown = test::ShownScreen<ConsultationScreen>;

const QString a_new_one;
const QString recognisable =
    "Een vrouw van 83 uit de Molenstraat vergeet steeds vaker haar eten. De vrijwilliger, Anneke de Wit, vraagt zich "
    "af of de dochter dat weet. Mevrouw werd vroeger burgemeester van een klein dorp genoemd.";
const std::string neutral = "Iemand in de wijk komt de deur niet meer uit en eet weinig.";

widgets::TextArea* text_of(Shown& shown) { return shown.find<widgets::TextArea>("consultationText"); }

struct Row {
    QString kind, spoken, words;
};
std::vector<Row> rows_of(Shown& shown) {
    std::vector<Row> rows;
    for (int row = 0;; ++row) {
        const auto name = [row](const char* part) { return QString::fromLatin1(part) + QString::number(row); };
        const auto* chip = shown.screen.findChild<widgets::Chip*>(name("marksKind"));
        const auto* words = shown.screen.findChild<QLabel*>(name("marksWords"));
        if (!chip || !words) return rows;
        rows.push_back({chip->chip().text, chip->accessibleName(), words->text()});
    }
}
int row_of(Shown& shown, const QString& words) {
    const auto rows = rows_of(shown);
    const auto found = std::ranges::find_if(rows, [&](const Row& row) { return row.words.contains(words); });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}
bool comes_to_mark(Shown& shown, const QString& words) {
    return test::wait_for([&] { return row_of(shown, words) >= 0; });
}
QTextEdit::ExtraSelection mark_of(Shown& shown, const QString& words) {
    for (const auto& mark : text_of(shown)->extraSelections())
        if (mark.cursor.selectedText().contains(words)) return mark;
    FAIL("not marked in the text: " << words.toStdString());
    return {};
}
QString button(const char* what, int row) { return QString::fromLatin1(what) + QString::number(row); }

domain::TableId table_of_next(OpenExample& example) {
    return test::asked(example, [](workspace::Workspace& file) -> workspace::Result<domain::TableId> {
        TANDEM_ASSIGN(const auto id, workspace::find_meeting(file, "next"));
        TANDEM_ASSIGN(const auto agenda, workspace::show_agenda(file, id));
        return agenda.meeting.meeting.table;
    });
}
domain::ConsultationId started(OpenExample& example, const std::string& text) {
    const workspace::NewConsultation wanted{.text = text, .question = {}, .estimate = {}, .table = table_of_next(example), .asked_by = {}};
    return test::asked(example, [wanted](workspace::Workspace& file) { return workspace::start_consultation(file, wanted); }).id;
}
QString about(domain::ConsultationId id) { return QString::fromStdString(id.text()); }
workspace::ShownConsultation in_file(OpenExample& example, domain::ConsultationId id) {
    return test::asked(example, [id](workspace::Workspace& file) { return workspace::show_consultation(file, id); });
}

} // namespace

TEST_CASE("while typing, street, name and age are marked in the text and stand in the list, each with a word for how serious it is") {
    OpenExample example;
    Shown shown(example, a_new_one);
    shown.type("consultationText", recognisable);
    REQUIRE(comes_to_mark(shown, "Anneke de Wit"));
    const auto rows = rows_of(shown);
    const auto kind_of = [&](const QString& words) { return rows[static_cast<std::size_t>(row_of(shown, words))].kind; };
    CHECK(kind_of("Molenstraat") == "straat");
    CHECK(kind_of("Anneke de Wit") == "naam");
    CHECK(kind_of("83") == "leeftijd");
    CHECK(kind_of("burgemeester") == "bijzonder");
    CHECK(rows[static_cast<std::size_t>(row_of(shown, "Anneke"))].spoken == "naam, maakt iemand herkenbaar");
    CHECK(rows[static_cast<std::size_t>(row_of(shown, "83"))].spoken == "leeftijd, om over na te denken");

    const auto name = mark_of(shown, "Anneke de Wit").format, age = mark_of(shown, "83").format;
    CHECK(name.underlineStyle() == QTextCharFormat::SingleUnderline);
    CHECK(name.background().color() == widgets::colours().dangerMark);
    CHECK(age.underlineStyle() == QTextCharFormat::DashUnderline);
    CHECK(age.background().color() == widgets::colours().warningMark);

    const auto high = std::ranges::count_if(rows, [](const Row& row) { return row.spoken.contains("herkenbaar"); });
    const auto summary = shown.find<QLabel>("consultationSummary")->text();
    CHECK(summary.startsWith(QString::number(high)));
    CHECK(summary.endsWith("We zien niet alles: zou een buur weten wie dit is?"));
    CHECK(shown.find<QLabel>("whyNotYet")->text().startsWith(QStringLiteral("Eerst %1 ding").arg(high)));
    CHECK_FALSE(shown.find<QPushButton>("putOnAgenda")->isEnabled());
    CHECK_FALSE(shown.find<QPushButton>("nobodyWouldKnow")->isEnabled());
}

TEST_CASE("it says what is looked for, and does not say that a text is safe") {
    OpenExample example;
    Shown shown(example, a_new_one);
    CHECK_FALSE(shown.find("marksKinds")->isVisible());
    shown.click("marksLooksFor");
    const auto kinds = shown.find<QLabel>("marksKinds")->text();
    CHECK(shown.find("marksKinds")->isVisible());
    for (const char* kind : {"naam", "straat", "leeftijd", "postcode", "kenteken"}) CHECK(kinds.contains(QLatin1String(kind)));
    shown.type("consultationText", QString::fromStdString(neutral));
    shown.settled();
    CHECK(shown.find<QLabel>("consultationSummary")->text().contains("We zien niet alles"));
    CHECK(shown.find<QLabel>("whyNotYet")->text() == "Eerst nalezen: zou een buur weten wie dit is?");
}

TEST_CASE("with the keyboard: to the next words, neutral words in their place, and back to the text") {
    widgets::EnterPresses::install();
    OpenExample example;
    Shown shown(example, a_new_one);
    auto* text = text_of(shown);
    shown.type("consultationText", recognisable);
    REQUIRE(comes_to_mark(shown, "Anneke de Wit"));
    text->moveCursor(QTextCursor::Start);
    QTest::keyClick(text, Qt::Key_Period, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == "marksReplace0");
    CHECK(text->textCursor().selectedText().contains(rows_of(shown)[0].words));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == "marksReplace1");
    const int name = row_of(shown, "Anneke de Wit"), before = static_cast<int>(rows_of(shown).size());
    for (int stop = 0; stop < 20 && QApplication::focusWidget()->objectName() != button("marksReplace", name); ++stop)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Period, Qt::ControlModifier);
    CHECK(text->textCursor().selectedText().contains("Anneke de Wit"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(text->text().contains("Anneke"));
    CHECK(text->text().contains("vraagt zich af"));
    CHECK(static_cast<int>(rows_of(shown).size()) == before - 1);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName().startsWith("marksReplace")); // on to the next one
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    CHECK(text->text() == recognisable);
}

TEST_CASE("all neutral words at once are one step of undo in the text") {
    OpenExample example;
    Shown shown(example, a_new_one);
    auto* text = text_of(shown);
    shown.type("consultationText", recognisable);
    REQUIRE(comes_to_mark(shown, "Anneke de Wit"));
    shown.click("replaceAll");
    for (const char* word : {"Anneke", "Molenstraat", "83"}) CHECK_FALSE(text->text().contains(QLatin1String(word)));
    CHECK(text->text().startsWith("Een vrouw "));
    CHECK(text->text().contains("vergeet steeds vaker haar eten"));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    CHECK(text->text() == recognisable);
    CHECK(comes_to_mark(shown, "Anneke de Wit"));
}

TEST_CASE("words stay with a reason, and not without one; the question stands in the file by then") {
    OpenExample example;
    domain::ConsultationId id;
    {
        Shown shown(example, a_new_one);
        shown.type("consultationText", "De vrijwilliger Anneke de Wit belde.");
        REQUIRE(comes_to_mark(shown, "Anneke de Wit"));
        shown.click(button("marksKeep", row_of(shown, "Anneke de Wit")).toLatin1().constData());
        REQUIRE(shown.find("marksLineReason")->hasFocus());
        QTest::keyClick(shown.find("marksLineReason"), Qt::Key_Return);
        shown.settled();
        CHECK(shown.places.isEmpty());
        shown.type("marksLineReason", "Zo heet de vereniging");
        QTest::keyClick(shown.find("marksLineReason"), Qt::Key_Return);
        shown.settled();
        REQUIRE(shown.places.size() == 1);
        REQUIRE(shown.places[0].where == Where::Consultation);
        const auto uuid = Uuid::parse(shown.places[0].about.toStdString());
        REQUIRE(uuid);
        id = domain::ConsultationId(*uuid);
        CHECK(text_of(shown)->text().isEmpty()); // the next new one
    }
    const auto kept = in_file(example, id);
    REQUIRE(kept.question.kept.size() == 1);
    CHECK(kept.question.kept[0].reason == "Zo heet de vereniging");
    CHECK(kept.high == 0);
    Shown shown(example, about(id));
    CHECK(text_of(shown)->text().contains("Anneke de Wit"));
    CHECK(row_of(shown, "Anneke") < 0);
    CHECK(shown.find<QPushButton>("nobodyWouldKnow")->isEnabled());
}

TEST_CASE("a question goes on an agenda after a person said that nobody would know, and not before") {
    OpenExample example;
    const auto id = started(example, neutral);
    Shown shown(example, about(id));
    auto* put = shown.find<QPushButton>("putOnAgenda");
    const auto* why = shown.find<QLabel>("whyNotYet");
    CHECK_FALSE(put->isEnabled());
    CHECK(why->text() == "Eerst nalezen: zou een buur weten wie dit is?");
    shown.click("somebodyMightKnow");
    CHECK(text_of(shown)->hasFocus());
    CHECK(shown.find("checkHint")->isVisible());
    CHECK_FALSE(in_file(example, id).checked);
    shown.click("nobodyWouldKnow");
    CHECK(in_file(example, id).checked);
    CHECK(put->isEnabled());
    CHECK_FALSE(why->isVisible());
    CHECK_FALSE(shown.find("agendas")->isVisible());
    shown.click("putOnAgenda");
    REQUIRE(shown.find("agendas")->isVisible());
    CHECK(shown.find("chooseAgenda0")->hasFocus());
    shown.click("chooseAgenda0");
    REQUIRE(shown.complaint().toStdString() == "");
    REQUIRE(in_file(example, id).ahead.size() == 1);
    CHECK_FALSE(shown.find("agendas")->isVisible());
    shown.click("openAgenda0");
    REQUIRE_FALSE(shown.places.isEmpty());
    CHECK(shown.places.last().where == Where::Prepare);
    CHECK(shown.places.last().about.toStdString() == in_file(example, id).ahead[0].meeting.text());
}

TEST_CASE("other words lose the check: at once on the screen, and in the file when the field is left") {
    OpenExample example;
    const auto id = started(example, neutral);
    Shown shown(example, about(id));
    shown.click("nobodyWouldKnow");
    REQUIRE(shown.find<QPushButton>("putOnAgenda")->isEnabled());
    auto* text = text_of(shown);
    text->moveCursor(QTextCursor::End);
    shown.type("consultationText", " En nu ook de hond.");
    CHECK_FALSE(shown.find<QPushButton>("putOnAgenda")->isEnabled());
    CHECK(in_file(example, id).checked);
    shown.find("consultationQuestion")->setFocus();
    shown.settled();
    const auto saved = in_file(example, id);
    CHECK(saved.question.text == neutral + " En nu ook de hond.");
    CHECK_FALSE(saved.checked);
    CHECK_FALSE(shown.find<QPushButton>("putOnAgenda")->isEnabled());
    CHECK(text->text().endsWith("hond."));
    CHECK(shown.find<QPushButton>("nobodyWouldKnow")->isEnabled());
}

TEST_CASE("neutral words that were put in place from outside the text stand in the file") {
    OpenExample example;
    const auto id = started(example, "De vrijwilliger Anneke de Wit belde.");
    Shown shown(example, about(id));
    REQUIRE(comes_to_mark(shown, "Anneke de Wit"));
    shown.find<QPushButton>("replaceAll")->setFocus();
    shown.click("replaceAll");
    const auto saved = in_file(example, id);
    CHECK(saved.high == 0);
    CHECK(saved.question.text == text_of(shown)->text().toStdString());
    CHECK(saved.question.text.find("Anneke") == std::string::npos);
}

TEST_CASE("emoji and Arabic before a name: it is the name that is marked and replaced") {
    OpenExample example;
    Shown shown(example, a_new_one);
    const QString before = QString::fromUtf8("\U0001F600\U0001F469\u200D\U0001F467 \u0645\u0631\u062D\u0628\u0627 en e\u0301\u00e9n ");
    text_of(shown)->setText(before + "Anneke de Wit belde. \U0001F600");
    REQUIRE(comes_to_mark(shown, "Anneke de Wit"));
    CHECK(mark_of(shown, "Anneke").cursor.selectedText() == "Anneke de Wit");
    shown.click(button("marksReplace", row_of(shown, "Anneke de Wit")).toLatin1().constData());
    CHECK(text_of(shown)->text().startsWith(before));
    CHECK(text_of(shown)->text().endsWith(QString::fromUtf8(" belde. \U0001F600")));
    CHECK_FALSE(text_of(shown)->text().contains("Anneke"));
    CHECK_FALSE(text_of(shown)->text().contains("Wit"));
}

TEST_CASE("200 kB that are pasted are kept whole, and typing goes on") {
    OpenExample example;
    Shown shown(example, a_new_one);
    auto* text = text_of(shown);
    QString large;
    while (large.size() < 200'000) large += "Iemand vergeet te eten en komt niet meer buiten. Anneke de Wit belde daarover.\n";
    large = large.trimmed();
    QGuiApplication::clipboard()->setText(large);
    text->setFocus();
    QElapsedTimer time;
    time.start();
    text->paste();
    REQUIRE(comes_to_mark(shown, "Anneke de Wit"));
    CHECK(time.elapsed() < 15'000); // a generous limit: the same test runs under the sanitizers
    CHECK(shown.find("marksMore")->isVisible());
    time.restart();
    QTest::keyClicks(text, " Dus.");
    CHECK(time.elapsed() < 5'000);
    CHECK(text->text() == large + " Dus.");
    shown.click("keepQuestion");
    REQUIRE(shown.complaint().toStdString() == "");
    REQUIRE(shown.places.size() == 1);
    const auto uuid = Uuid::parse(shown.places[0].about.toStdString());
    REQUIRE(uuid);
    CHECK(in_file(example, domain::ConsultationId(*uuid)).question.text == (large + " Dus.").toStdString());
}

TEST_CASE("a lock in the middle of a new question loses nothing") {
    OpenExample example;
    {
        Shown shown(example, a_new_one);
        shown.type("consultationText", "Half een verh");
        shown.type("consultationQuestion", "Half een vr");
    }
    example.close_and_open_again();
    Shown shown(example, a_new_one);
    CHECK(text_of(shown)->text() == "Half een verh");
    CHECK(shown.find<widgets::TextArea>("consultationQuestion")->text() == "Half een vr");
}

TEST_CASE("a lock while a question is changed loses nothing, and what was saved before is not written over") {
    OpenExample example;
    const auto id = started(example, neutral);
    {
        Shown shown(example, about(id));
        text_of(shown)->moveCursor(QTextCursor::End);
        shown.type("consultationText", " En ook");
    }
    example.close_and_open_again();
    CHECK(in_file(example, id).question.text == neutral);
    Shown shown(example, about(id));
    CHECK(text_of(shown)->text().toStdString() == neutral + " En ook");
    QTest::keyClick(text_of(shown), Qt::Key_Return, Qt::ControlModifier);
    shown.settled();
    CHECK(in_file(example, id).question.text == neutral + " En ook");
}

TEST_CASE("what was chosen is saved at once; pressed again an estimate is nobody's") {
    OpenExample example;
    const auto id = started(example, neutral);
    Shown shown(example, about(id));
    shown.click("estimate_worrying");
    CHECK(in_file(example, id).question.estimate == domain::ConsultationEstimate::Worrying);
    shown.click("estimate_light");
    CHECK(in_file(example, id).question.estimate == domain::ConsultationEstimate::Light);
    CHECK_FALSE(shown.find<QAbstractButton>("estimate_worrying")->isChecked());
    shown.click("estimate_light");
    CHECK_FALSE(in_file(example, id).question.estimate);
}

TEST_CASE("whom to call when it cannot wait stands behind one press") {
    OpenExample example;
    Shown shown(example, a_new_one);
    CHECK_FALSE(shown.find("callNumbers")->isVisible());
    shown.click("callNow");
    const auto all = shown.shownTexts();
    for (const char* number : {"112", "0800-0113", "0800-2000", "0900-8844"}) CHECK(all.contains(QLatin1String(number)));
}

TEST_CASE("the advice stands with the question, and it says so when the advice points to somebody") {
    OpenExample example;
    const auto id = started(example, neutral);
    Shown shown(example, about(id));
    shown.click("advise");
    shown.type("adviceField", "Laat Anneke de Wit een keer langsgaan.");
    REQUIRE(test::wait_for([&] { return shown.has("adviceMarksReplace0"); }));
    shown.click("adviceFormSave");
    REQUIRE(shown.complaint().toStdString() == "");
    CHECK(std::holds_alternative<domain::ConsultationAdvised>(in_file(example, id).question.state));
    CHECK(shown.find<QLabel>("advice")->text().contains("langsgaan"));
    CHECK(shown.find("adviceFound")->isVisible());
    CHECK(shown.find<QLabel>("adviceFound")->text().contains("Anneke de Wit"));
    CHECK(text_of(shown)->isReadOnly());
    CHECK_FALSE(shown.find("putOnAgenda")->isVisible());
    shown.click("reopenQuestion");
    CHECK(std::holds_alternative<domain::ConsultationOpen>(in_file(example, id).question.state));
    CHECK_FALSE(text_of(shown)->isReadOnly());
    shown.click("closeQuestion");
    shown.type("closeReason", "Al geregeld");
    shown.click("closeFormSave");
    CHECK(shown.find<QLabel>("outcomeStand")->text().contains("Al geregeld"));
}

TEST_CASE("it becomes a case on a ground only, and not a word of the question goes along") {
    OpenExample example;
    const auto id = started(example, "Iemand houdt kanaries en opent de post niet meer.");
    Shown shown(example, about(id));
    shown.click("becomeCase");
    shown.click("caseFormSave");
    CHECK(shown.complains());
    CHECK(shown.places.isEmpty());
    CHECK(std::holds_alternative<domain::ConsultationOpen>(in_file(example, id).question.state));
    auto* ground = shown.find<QComboBox>("caseGround");
    REQUIRE(ground->count() > 1);
    ground->setCurrentIndex(1);
    shown.click("caseFormSave");
    REQUIRE(shown.places.size() == 1);
    REQUIRE(shown.places[0].where == Where::Case);
    const auto made =
        test::asked(example, [&](workspace::Workspace& file) { return workspace::show_case(file, shown.places[0].about.toStdString()); });
    CHECK(made.case_file.holding_basis == ground->currentData().toString().toStdString());
    CHECK(made.needs.empty());
    CHECK(made.lines.empty());
    CHECK_FALSE(made.case_file.question_to_network);
    CHECK_FALSE(made.case_file.what_matters);
    CHECK_FALSE(made.case_file.room_story);
    CHECK(made.case_file.code.text() != in_file(example, id).question.code.text());
    const auto found = test::asked(example, [](workspace::Workspace& file) {
        return workspace::list_cases(file, {.state = {}, .text = "kanaries"}, {0, 10});
    });
    CHECK(found.rows.empty());
    CHECK(std::holds_alternative<domain::ConsultationBecameCase>(in_file(example, id).question.state));
}

TEST_CASE("a question that is taken away leads to the list, and undo brings it back") {
    OpenExample example;
    const auto id = started(example, neutral);
    Shown shown(example, about(id));
    shown.click("removeQuestion");
    REQUIRE(shown.places.size() == 1);
    CHECK(shown.places[0].where == Where::Consultations);
    CHECK(shown.shownTexts().contains("Deze vraag is er niet (meer)"));
    example.desk.undo();
    shown.settled();
    CHECK(text_of(shown)->isVisible());
    CHECK(text_of(shown)->text().toStdString() == neutral);
}

TEST_CASE("undo of what was saved comes back in the field, unless somebody types in it") {
    OpenExample example;
    const auto id = started(example, neutral);
    Shown shown(example, about(id));
    text_of(shown)->moveCursor(QTextCursor::End);
    shown.type("consultationText", " Meer.");
    shown.find("consultationQuestion")->setFocus();
    shown.settled();
    REQUIRE(in_file(example, id).question.text == neutral + " Meer.");
    example.desk.undo();
    shown.settled();
    CHECK(text_of(shown)->text().toStdString() == neutral);
    shown.type("consultationText", "Nieuw ");
    example.desk.redo();
    shown.settled();
    CHECK(text_of(shown)->text().contains("Nieuw "));
}

TEST_CASE("an expired question is not shown any more") {
    OpenExample example;
    const auto id = started(example, neutral);
    std::static_pointer_cast<const test::NoonOn2026_11_12>(example.around.clock)->at += 50LL * 24 * 3600 * 1000;
    Shown shown(example, about(id));
    CHECK(shown.shownTexts().contains("Deze vraag is er niet (meer)"));
    CHECK_FALSE(shown.shownTexts().contains("komt de deur niet"));
    CHECK_FALSE(text_of(shown)->isVisible());
}
