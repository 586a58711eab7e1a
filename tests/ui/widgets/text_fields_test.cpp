#include <catch2/catch_test_macros.hpp>

#include "ui/widgets/shown.h"
#include "widgets/labelled_field.h"
#include "widgets/line_field.h"
#include "widgets/search_box.h"
#include "widgets/text_area.h"
#include "widgets/text_cleaning.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>

using namespace tandem::widgets;
using namespace tandem::tests;

namespace {

const QString smile = QString::fromUtf8("\U0001F600");
const QString arabic = QString::fromUtf8("\u0645\u0631\u062D\u0628\u0627");

void paste(QWidget* field, const QString& text) {
    QApplication::clipboard()->setText(text);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

struct Areas {
    QWidget window;
    TextArea* area = new TextArea;
    LabelledField* labelled = new LabelledField("&Story", area);
    QLineEdit* next = new QLineEdit;
    Areas() {
        look();
        window.resize(400, 500);
        in_window(window, {labelled, next});
        area->setFocus();
    }
};

struct Lines {
    QWidget window;
    LineField* line = new LineField;
    LabelledField* labelled = new LabelledField("Name", line);
    QLineEdit* next = new QLineEdit;
    Lines() {
        look();
        in_window(window, {labelled, next});
        line->setFocus();
    }
};

} // namespace

TEST_CASE("text is cleaned of what cannot be seen, and of nothing else") {
    CHECK(cleanText("een\r\ntwee\rdrie\nvier") == "een\ntwee\ndrie\nvier");
    CHECK(cleanLine("een\r\ntwee\tdrie") == "een twee drie");
    CHECK(cleanText(QString("a") + QChar(0) + QChar(7) + QChar(0x202E) + QChar(0xFEFF) + "b") == "ab");
    CHECK(cleanText(smile + arabic) == smile + arabic);
    CHECK(cleanText(smile.left(1) + "a" + smile.right(1)) == "a"); // halves of an emoji
    CHECK(cleanText(QString::fromUtf8("\u0645\u200F\u0631")) == QString::fromUtf8("\u0645\u200F\u0631"));
}

TEST_CASE("Tab and Shift+Tab leave a text of several lines") {
    Areas areas;
    QTest::keyClick(areas.area, Qt::Key_Tab);
    CHECK(areas.next->hasFocus());
    QTest::keyClick(areas.next, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(areas.area->hasFocus());
    CHECK(areas.area->text().isEmpty());
}

TEST_CASE("a paste of a million letters is refused at once, with a sentence; what was there stays") {
    Areas areas;
    areas.area->setText("wat er stond");
    QElapsedTimer timer;
    timer.start();
    paste(areas.area, long_text(1'000'000));
    CHECK(timer.elapsed() < 1000);
    CHECK(areas.area->text() == "wat er stond");
    CHECK(areas.labelled->error().contains("20000"));
    CHECK(areas.area->accessibleDescription() == areas.labelled->error());
    QTest::keyClicks(areas.area, "!");
    CHECK(areas.labelled->error().isEmpty());
}

TEST_CASE("a paste that is a little too long is not cut off either") {
    Areas areas;
    areas.area->setLongest(10);
    QTest::keyClicks(areas.area, "12345");
    paste(areas.area, "678901");
    CHECK(areas.area->text() == "12345");
    CHECK_FALSE(areas.labelled->error().isEmpty());
    paste(areas.area, "67890");
    CHECK(areas.area->text() == "1234567890");
    QTest::keyClicks(areas.area, "x");
    CHECK(areas.area->text() == "1234567890");
    QTest::keyClick(areas.area, Qt::Key_A, Qt::ControlModifier);
    paste(areas.area, "abcdefghij"); // replaces, so it fits
    CHECK(areas.area->text() == "abcdefghij");
}

TEST_CASE("emoji and right-to-left go in whole; control characters do not") {
    Areas areas;
    paste(areas.area, smile + QChar(1) + arabic);
    CHECK(areas.area->text() == smile + arabic);
}

TEST_CASE("a pasted layout becomes plain text") {
    Areas areas;
    auto* data = new QMimeData;
    data->setHtml("<b>vet</b>");
    data->setText("vet");
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(areas.area, Qt::Key_V, Qt::ControlModifier);
    CHECK(areas.area->text() == "vet");
}

TEST_CASE("a draft is told after a rest, and at once when the field is left") {
    Areas areas;
    QSignalSpy draft(areas.area, &TextArea::draftChanged);
    areas.area->setText("uit het bestand");
    QTest::keyClicks(areas.area, "abc");
    CHECK(draft.isEmpty());
    CHECK(draft.wait(2000));
    CHECK(draft.count() == 1);
    QTest::keyClicks(areas.area, "d");
    QTest::keyClick(areas.area, Qt::Key_Tab);
    CHECK(draft.count() == 2);
    QTest::qWait(400);
    CHECK(draft.count() == 2);
}

TEST_CASE("a text area grows with its text and then scrolls") {
    Areas areas;
    areas.area->setLines(2, 5);
    const auto least = areas.area->height();
    areas.area->setText("1\n2\n3\n4");
    CHECK(areas.area->height() > least);
    areas.area->setText(QString("regel\n").repeated(100));
    const auto most = areas.area->height();
    CHECK(most <= 4 * least);
    areas.area->setText("");
    CHECK(areas.area->height() == least);
    areas.area->setText(QString("woord ").repeated(60)); // one paragraph, wrapped
    QCoreApplication::processEvents();
    CHECK(areas.area->height() == most);
}

TEST_CASE("Ctrl+Enter asks to be done, Enter makes a line") {
    Areas areas;
    QSignalSpy submitted(areas.area, &TextArea::submitted);
    QTest::keyClick(areas.area, Qt::Key_Return);
    QTest::keyClick(areas.area, Qt::Key_Return, Qt::ControlModifier);
    CHECK(areas.area->text() == "\n");
    CHECK(submitted.count() == 1);
}

TEST_CASE("a line keeps what it had when a paste does not fit") {
    Lines lines;
    lines.line->setLongest(10);
    lines.line->setText("voor");
    paste(lines.line, long_text(1'000'000));
    CHECK(lines.line->text() == "voor");
    CHECK(lines.labelled->error().contains("10"));
    paste(lines.line, "1234567");
    CHECK(lines.line->text() == "voor");
    paste(lines.line, "123456");
    CHECK(lines.line->text() == "voor123456");
    CHECK(lines.labelled->error().isEmpty());
    QTest::keyClicks(lines.line, "x");
    CHECK(lines.line->text() == "voor123456");
    CHECK(lines.line->cursorPosition() == 10);
}

TEST_CASE("a line is cleaned of line ends and control characters while typing goes on") {
    Lines lines;
    paste(lines.line, QString("een\ntwee") + QChar(2) + smile);
    CHECK(lines.line->text() == "een twee" + smile);
    QTest::keyClicks(lines.line, "!");
    CHECK(lines.line->text() == "een twee" + smile + "!");
}

TEST_CASE("a line that was stored too long is shown whole and may be shortened") {
    Lines lines;
    lines.line->setLongest(5);
    lines.line->setText("te lang opgeslagen");
    CHECK(lines.line->text() == "te lang opgeslagen");
    QTest::keyClick(lines.line, Qt::Key_End);
    QTest::keyClick(lines.line, Qt::Key_Backspace);
    CHECK(lines.line->text() == "te lang opgeslage");
}

TEST_CASE("a line tells its draft") {
    Lines lines;
    QSignalSpy draft(lines.line, &LineField::draftChanged);
    QTest::keyClicks(lines.line, "ab");
    CHECK(draft.isEmpty());
    QTest::keyClick(lines.line, Qt::Key_Tab);
    REQUIRE(draft.count() == 1);
    CHECK(draft[0][0].toString() == "ab");
}

TEST_CASE("a label names its field, and hint and error describe it") {
    Areas areas;
    CHECK(areas.area->accessibleName() == "Story");
    areas.labelled->setHint("Kort is goed");
    CHECK(areas.area->accessibleDescription() == "Kort is goed");
    areas.labelled->setError("Vul dit in");
    CHECK(areas.area->accessibleDescription() == "Vul dit in Kort is goed");
    CHECK(areas.area->property("error").toBool());
    areas.labelled->setError("");
    CHECK(areas.area->accessibleDescription() == "Kort is goed");
    CHECK_FALSE(areas.area->property("error").toBool());
    areas.next->setFocus();
    areas.labelled->setFocus();
    CHECK(areas.area->hasFocus());
}

TEST_CASE("a search comes after a rest, at once with Enter, and when the box is emptied") {
    look();
    QWidget window;
    auto* box = new SearchBox("Search");
    in_window(window, {box, new QLineEdit});
    box->setFocus();
    QSignalSpy searched(box, &SearchBox::searched);
    QTest::keyClicks(box, "abc");
    CHECK(searched.isEmpty());
    CHECK(searched.wait(2000));
    CHECK(searched.last()[0].toString() == "abc");
    QTest::keyClicks(box, "d");
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(searched.count() == 2);
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(box->text().isEmpty());
    CHECK(searched.count() == 3);
    CHECK(searched.last()[0].toString().isEmpty());
    QSignalSpy escaped(box, &SearchBox::escaped);
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(escaped.count() == 1);
    QSignalSpy down(box, &SearchBox::downPressed);
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(down.count() == 1);
}

TEST_CASE("a search box takes a huge paste without trouble") {
    look();
    QWidget window;
    auto* box = new SearchBox("Search");
    in_window(window, {box});
    box->setFocus();
    paste(box, long_text(1'000'000));
    CHECK(box->text().size() <= 200);
}
