// Pictures and files of a case: kept inside, shown or sealed, and handed out to who may have them.
#include "ui/cases/open_case.h"

#include "screen/pickers.h"
#include "support/given_files.h"
#include "widgets/enter_presses.h"
#include "workspace/attachments.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QSignalSpy>

using namespace tandem;
using domain::IdentityLevel;

namespace {

QByteArray tiny_png() {
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    REQUIRE(picture.save(&device, "PNG"));
    return bytes;
}

struct Attachments : test::OpenCase {
    Attachments() { shown.seams().files = files; }

    std::vector<workspace::AttachmentRow> kept() {
        return test::asked(example, [this](workspace::Workspace& file) { return workspace::attachments_of(file, id()); });
    }
    QString outside(const char* name) { return example.folder.filePath(QString::fromLatin1(name)); }
    void choose_file(const char* name, const QByteArray& bytes) {
        QFile file(outside(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        files->path = outside(name);
        shown.click("addAttachment");
    }
    void add(const char* name, const QByteArray& bytes, const QString& caption) {
        choose_file(name, bytes);
        shown.type("attachmentCaption", caption);
        shown.click("attachmentFormSave");
        REQUIRE(shown.complaint().isEmpty());
    }
    QByteArray content_outside(const char* name) {
        QFile file(outside(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::shared_ptr<test::ChosenFiles> files = std::make_shared<test::ChosenFiles>();
};

} // namespace

TEST_CASE("a picture is added with what it is, and shows in large by Enter; Esc gives the keyboard back") {
    widgets::EnterPresses::install();
    Attachments one;
    CHECK(one.shown.find<QLabel>("attachmentsHint")->text().contains("10 MB"));
    one.choose_file("IMG_0042 Jansen.png", tiny_png());
    CHECK(QApplication::focusWidget() == one.shown.find("attachmentCaption"));
    one.shown.click("attachmentFormSave");
    CHECK(one.shown.complaint().contains("wat het is"));
    CHECK(one.kept().empty());
    one.shown.type("attachmentCaption", "De gang vol kranten");
    QSignalSpy said(&one.shown.screen, &screen::Screen::said);
    QTest::keyClick(one.shown.find("attachmentCaption"), Qt::Key_Return);
    one.shown.settled();
    REQUIRE(one.kept().size() == 1);
    CHECK(one.kept()[0].attachment.kind == domain::AttachmentKind::Picture);
    CHECK(one.kept()[0].attachment.caption == "De gang vol kranten");
    REQUIRE(said.size() == 1);
    CHECK(said[0][0].toString().contains("gooi het daar weg"));
    CHECK_FALSE(one.shown.shownTexts().contains("Jansen")); // the name it had outside is not kept

    auto* small = one.shown.find("picture0");
    small->setFocus();
    QTest::keyClick(small, Qt::Key_Return);
    one.shown.settled();
    CHECK(one.shown.find("largePicture")->isVisible());
    CHECK(one.shown.find<QLabel>("largePictureCaption")->text() == "De gang vol kranten");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(one.shown.find("largePicture")->isVisible());
    CHECK(QApplication::focusWidget() == one.shown.find("picture0"));
}

TEST_CASE("a picture goes, comes back by undo, and what is told about it can be changed") {
    Attachments one;
    one.add("foto.png", tiny_png(), "De gang");
    one.shown.choose("attachmentEdit0");
    one.shown.type("attachmentCaption", " vol kranten");
    one.shown.click("attachmentCategory_safety");
    one.shown.click("attachmentSecret");
    one.shown.click("attachmentFormSave");
    const auto changed = one.kept();
    REQUIRE(changed.size() == 1);
    CHECK(changed[0].attachment.caption == "De gang vol kranten");
    CHECK(changed[0].attachment.categories == std::vector<std::string>{"safety"});
    CHECK(changed[0].attachment.professional_secrecy);
    one.shown.choose("attachmentRemove0");
    CHECK(one.kept().empty());
    CHECK_FALSE(one.shown.has("picture0"));
    one.undo();
    CHECK(one.kept().size() == 1);
    CHECK(one.shown.find("picture0")->isVisible());
}

TEST_CASE("another file stays sealed: it has words, and nothing to look at") {
    Attachments one;
    one.add("brief.pdf", "%PDF-1.4 een brief", "De brief van de verhuurder");
    REQUIRE(one.kept().size() == 1);
    CHECK(one.kept()[0].attachment.kind == domain::AttachmentKind::File);
    CHECK(one.shown.shownChips().contains("verzegeld: alleen mee te geven"));
    CHECK_FALSE(one.shown.has("picture0"));
    CHECK(one.shown.find("attachmentHandOut0")->isVisible());
}

TEST_CASE("something called a picture that is none is kept, and says that it cannot be shown") {
    Attachments one;
    one.add("kapot.png", tiny_png().first(40), "Een kapotte foto");
    REQUIRE(one.kept().size() == 1);
    CHECK_FALSE(one.shown.has("picture0"));
    CHECK(one.shown.shownChips().contains("hier niet te tonen"));
}

TEST_CASE("a file that is too large, empty or not there is refused at once, with a sentence") {
    Attachments one;
    QFile large(one.outside("groot.png"));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(static_cast<qint64>(workspace::most_attachment_bytes) + 1));
    large.close();
    one.files->path = one.outside("groot.png");
    one.shown.click("addAttachment");
    CHECK(one.shown.complaint().contains("10 MB"));
    CHECK_FALSE(one.shown.find("attachmentForm")->isVisible());
    one.choose_file("leeg.png", {});
    CHECK(one.shown.complaint().contains("staat niets"));
    one.files->path = one.outside("nergens.png");
    one.shown.click("addAttachment");
    CHECK(one.shown.complaint().contains("niet te lezen"));
    CHECK(one.kept().empty());
}

TEST_CASE("a picture is handed out to the resident under a name that tells nothing, and that stands in the register") {
    Attachments one;
    const auto png = tiny_png();
    one.add("foto.png", png, "De gang");
    const auto heard = one.heard();
    one.shown.click("attachmentHandOut0");
    one.shown.click("handOutFormSave");
    CHECK(one.shown.complaint().contains("Kies wie het krijgt"));
    one.shown.chooseWord("handOutTo", QString::fromStdString(one.before.subjects[0].id.text()));
    one.files->path = one.outside("voor de inwoner.png");
    QSignalSpy said(&one.shown.screen, &screen::Screen::said);
    one.shown.click("handOutFormSave");
    CHECK(one.shown.complaint().isEmpty());
    CHECK(one.files->wished.name == one.code() + "-foto-1.png");
    CHECK(one.content_outside("voor de inwoner.png") == png);
    CHECK(one.heard() > heard);
    REQUIRE(said.size() == 1);
    CHECK(said[0][0].toString().contains("niet meer op slot"));

    one.shown.click("attachmentHandOut0"); // once more under the same name: nothing is written over
    one.shown.chooseWord("handOutTo", QString::fromStdString(one.before.subjects[0].id.text()));
    one.shown.click("handOutFormSave");
    CHECK(one.shown.complaint().contains("al iets met deze naam"));
    CHECK(one.shown.find("handOutForm")->isVisible());
}

TEST_CASE("who may not hear of the case gets no picture of it") {
    Attachments one;
    one.add("foto.png", tiny_png(), "De gang");
    const auto party = one.party_at(IdentityLevel::None);
    const auto heard = one.heard();
    one.shown.click("attachmentHandOut0");
    one.shown.find<screen::PartyPicker>("handOutParty")->choose(party);
    one.files->path = one.outside("niet.png");
    one.shown.click("handOutFormSave");
    CHECK(one.shown.complaint().startsWith(QString::fromStdString(party.name) + " mag dit niet krijgen"));
    CHECK_FALSE(QFile::exists(one.outside("niet.png")));
    CHECK(one.heard() == heard);
}

TEST_CASE("when the file closes nothing of a picture stays on the screen") {
    Attachments one;
    one.add("foto.png", tiny_png(), "De gang");
    one.shown.click("picture0");
    CHECK(one.shown.find("largePicture")->isVisible());
    QSignalSpy closed(&one.example.desk, &bridge::Desk::closed);
    one.example.desk.close();
    REQUIRE(test::wait_for([&] { return closed.size() == 1; }));
    CHECK_FALSE(one.shown.find("largePicture")->isVisible());
    CHECK(test::wait_for([&] { return !one.shown.has("picture0"); }));
}
