// What ui/screen marks in any text, on a field of its own.
#include "screen/marked_text.h"

#include "support/ui.h"
#include "widgets/text_area.h"

#include <QElapsedTimer>

using namespace tandem;
using screen::MarkedText;

namespace {

struct Field {
    widgets::TextArea area;
    MarkedText* marked = new MarkedText(&area);
    explicit Field(const QString& text) {
        area.setText(text);
        marked->readNow();
    }
    QStringList words() const {
        QStringList words;
        for (const auto& place : marked->places()) words << place.words;
        return words;
    }
    int places_with(const QString& name) const { return static_cast<int>(words().filter(name).size()); }
};

} // namespace

TEST_CASE("words that were left standing are marked no longer, others with the same beginning are") {
    Field field("Anneke de Wit belde. Jan de Vries ook.");
    REQUIRE(field.places_with("Anneke de Wit") == 1);
    REQUIRE(field.places_with("Jan de Vries") == 1);
    field.marked->setKept({"Anneke de Wit"});
    CHECK(field.places_with("Anneke de Wit") == 0);
    CHECK(field.places_with("Jan de Vries") == 1);
    CHECK(field.area.extraSelections().size() == static_cast<qsizetype>(field.marked->places().size()));
    field.marked->setKept({});
    CHECK(field.places_with("Anneke de Wit") == 1);
}

TEST_CASE("of two that are the same the nearest is replaced, also when the text moved since") {
    Field field("Anneke de Wit belde. Daarna belde Anneke de Wit weer.");
    REQUIRE(field.places_with("Anneke de Wit") == 2);
    const auto second = field.marked->places().back();
    field.area.moveCursor(QTextCursor::Start);
    field.area.insertPlainText("Ja. ");
    field.marked->replace(second);
    CHECK(field.area.text().startsWith("Ja. Anneke de Wit belde. Daarna belde "));
    CHECK(field.area.text().endsWith(" weer."));
    CHECK(field.area.text().count("Anneke") == 1);
    field.area.undo();
    CHECK(field.area.text() == "Ja. Anneke de Wit belde. Daarna belde Anneke de Wit weer.");
}

TEST_CASE("a field that is only read stays as it is") {
    Field field("Anneke de Wit belde.");
    field.area.setReadOnly(true);
    field.marked->replaceAll();
    field.marked->replace(field.marked->places().front());
    CHECK(field.area.text() == "Anneke de Wit belde.");
}

TEST_CASE("what is marked is told when it differs, and not at every key") {
    Field field("Anneke de Wit belde.");
    QSignalSpy changed(field.marked, &MarkedText::changed);
    field.area.moveCursor(QTextCursor::End);
    QTest::keyClicks(&field.area, " En toen");
    field.marked->readNow();
    CHECK(changed.isEmpty());
    QTest::keyClicks(&field.area, " belde Jan de Vries.");
    CHECK(test::wait_for([&] { return changed.size() == 1; }));
    CHECK(field.places_with("Jan de Vries") == 1);
}

TEST_CASE("an empty field, half an emoji and a text of marks alone do no harm") {
    Field field(QString{});
    CHECK(field.marked->places().empty());
    CHECK(field.marked->nextPlace() == -1);
    field.marked->replaceAll();
    field.area.setPlainText(QString(QChar(0xD83D)) + " Anneke de Wit");
    field.marked->readNow();
    REQUIRE(field.places_with("Anneke de Wit") == 1);
    field.marked->select(field.marked->places().back());
    CHECK(field.area.textCursor().selectedText() == "Anneke de Wit");
    field.area.setPlainText("Anneke de Wit");
    field.marked->replaceAll();
    CHECK(field.area.text() == "Iemand");
}
