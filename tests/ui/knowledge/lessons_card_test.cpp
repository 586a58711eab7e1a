// What cases taught: stories without anybody in them, read through by a person before they leave.
#include "knowledge/knowledge_screen.h"

#include "support/given_files.h"
#include "ui/shown_screen.h"
#include "workspace/closing.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace tandem;
using knowledge::KnowledgeScreen;
using test::OpenExample;

namespace {

constexpr auto story = "Iemand deed maanden niet open. Een kaartje door de bus hielp meer dan bellen.";

struct Lessons {
    Lessons() {
        for (const auto& row : all())
            test::asked(example, [&](workspace::Workspace& file) { return workspace::remove_lesson(file, row.lesson.id); });
        shown.seams().files = files;
        shown.screen.refresh();
        shown.settled();
    }
    std::vector<workspace::LessonRow> all() { return test::asked(example, workspace::lessons); }
    QPlainTextEdit* text() { return shown.find<QPlainTextEdit>("lessonText"); }
    void write(const QString& words) {
        shown.choose("verbWriteLesson");
        shown.type(text(), words);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        shown.settled();
    }
    QString saved_text() {
        QFile file(files->path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    OpenExample example;
    test::ShownScreen<KnowledgeScreen> shown{example};
    std::shared_ptr<test::ChosenFiles> files = std::make_shared<test::ChosenFiles>();
};

} // namespace

TEST_CASE("without stories it says what they are for, and the first one is written by keyboard") {
    Lessons one;
    CHECK(one.shown.find<QLabel>("screenTitle")->text() == "Kennis");
    CHECK(one.shown.find("noLessons")->isVisible());
    one.shown.click("firstLesson");
    CHECK(QApplication::focusWidget() == one.text());
    QTest::keyClick(one.text(), Qt::Key_Return, Qt::ControlModifier);
    one.shown.settled();
    CHECK(one.shown.complaint().contains("Schrijf eerst"));
    one.shown.type(one.text(), QString::fromUtf8(story));
    QTest::keyClick(one.text(), Qt::Key_Return, Qt::ControlModifier);
    one.shown.settled();
    REQUIRE(one.all().size() == 1);
    CHECK(one.all()[0].lesson.text == story);
    CHECK_FALSE(one.shown.find("noLessons")->isVisible());
    CHECK(one.shown.shownTexts().contains(QString::fromUtf8(story)));
    CHECK(QApplication::focusWidget() == one.shown.find("writeLesson"));
}

TEST_CASE("while a story is written, what points to somebody stands below it, and neutral words are put in its place") {
    Lessons one;
    one.shown.choose("verbWriteLesson");
    one.shown.type(one.text(), "Zij belde zelf, op 06-12345678.");
    REQUIRE(test::wait_for([&] { return one.shown.has("lessonMarksWords0"); }));
    CHECK(one.shown.find<QLabel>("lessonMarksWords0")->text() == "06-12345678");
    CHECK(test::wait_for([&] { return one.shown.shownChips().contains("telefoon"); }));
    one.shown.click("lessonMarksReplace0");
    CHECK_FALSE(one.text()->toPlainText().contains("06-12345678"));
    CHECK(test::wait_for([&] { return !one.shown.shownChips().contains("telefoon"); }));
}

TEST_CASE("a story that points to somebody cannot be approved, and does not leave") {
    Lessons one;
    one.write("Zij belde zelf, op 06-12345678.");
    REQUIRE(one.all().size() == 1); // to keep it for a while is fine
    CHECK_FALSE(one.shown.has("approveLesson0"));
    CHECK_FALSE(one.shown.has("lessonExport0"));
    CHECK(one.shown.shownTexts().contains("06-12345678 (telefoon)"));
}

TEST_CASE("only after the question whether a neighbour would know it, a story is saved as text") {
    Lessons one;
    one.write(QString::fromUtf8(story));
    one.shown.choose("lessonEdit0");
    const auto topics = test::asked(one.example, [](workspace::Workspace& file) { return workspace::choices_of(file, "life_domain"); });
    one.shown.click(("lessonTopic_" + topics.front().code).c_str());
    one.shown.click("lessonFormSave");
    CHECK(one.shown.shownTexts().contains("Zou een buur weten wie dit is?"));
    CHECK_FALSE(one.shown.has("lessonExport0"));
    one.shown.click("approveLesson0");
    CHECK(one.shown.complaint().isEmpty());
    REQUIRE(one.all().size() == 1);
    CHECK(one.all()[0].approved);
    CHECK(one.shown.shownChips().contains("nagelezen"));
    one.files->path = one.example.folder.filePath("les.txt");
    QSignalSpy said(&one.shown.screen, &screen::Screen::said);
    one.shown.choose("lessonExport0");
    CHECK(one.files->wished.name == "verhaal-2026-11-12.txt");
    CHECK(one.saved_text().contains(QString::fromUtf8(story)));
    CHECK(one.saved_text().contains(QString::fromStdString(topics.front().label)));
    CHECK(said.size() == 1);

    one.shown.choose("lessonEdit0"); // another text is another story
    one.shown.type(one.text(), "En nu?");
    one.shown.click("lessonFormSave");
    CHECK_FALSE(one.all()[0].approved);
    CHECK_FALSE(one.shown.has("lessonExport0"));
}

TEST_CASE("where the story cannot be written it says so") {
    Lessons one;
    one.write(QString::fromUtf8(story));
    one.shown.click("approveLesson0");
    one.files->path = one.example.folder.filePath("nergens/les.txt");
    one.shown.choose("lessonExport0");
    CHECK(one.shown.complaint().contains("andere plek"));
}

TEST_CASE("a story goes, comes back by undo, and half of one is there again after a lock") {
    Lessons one;
    one.write(QString::fromUtf8(story));
    one.shown.choose("lessonRemove0");
    CHECK(one.all().empty());
    CHECK(one.shown.find("noLessons")->isVisible());
    one.example.desk.undo();
    one.shown.settled();
    REQUIRE(one.all().size() == 1);
    one.shown.choose("verbWriteLesson");
    one.shown.type(one.text(), "Half een");
    one.example.close_and_open_again();
    test::ShownScreen<KnowledgeScreen> again(one.example);
    CHECK(again.find("lessonForm")->isVisible());
    CHECK(again.find<QPlainTextEdit>("lessonText")->toPlainText() == "Half een");
}
