#include "start/start_page.h"

#include "start/example.h"
#include "support/other_process.h"
#include "ui/start/closed_desk.h"
#include "widgets/notice_bar.h"
#include "workspace/upkeep.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>

using namespace tandem;
using test::ClosedDesk;
using test::good_passphrase;
using test::named;

namespace {

struct Page {
    ClosedDesk closed;
    std::unique_ptr<start::StartPage> page;
    std::unique_ptr<QSignalSpy> opened;

    void show() {
        page = std::make_unique<start::StartPage>(closed.tools());
        opened = std::make_unique<QSignalSpy>(page.get(), &start::StartPage::opened);
        test::show_page(*page);
        page->takeFocus();
    }
    void showFile() {
        show();
        page->setFile(closed.path());
    }
    QLineEdit* passphrase() { return named<QLineEdit>(*page, "passphrase"); }
    widgets::NoticeBar* notice() { return named<widgets::NoticeBar>(*page, "unlockNotice"); }
    void unlock(const char* text) {
        QTest::keyClicks(passphrase(), QString::fromUtf8(text));
        QTest::keyClick(passphrase(), Qt::Key_Return);
    }
    bool waitForNotice() {
        return test::wait_for([&] { return notice()->isVisible(); }, 20000);
    }
    bool waitForOpened() {
        return test::wait_for([&] { return opened->count() > 0; }, 20000);
    }
};

void overwrite(const QString& path, qint64 at, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("the passphrase opens the file once, however often Enter is pressed, and is gone from the field") {
    Page p;
    p.closed.make();
    p.closed.close();
    p.showFile();
    CHECK(test::focused() == "passphrase");
    p.unlock(good_passphrase);
    CHECK_FALSE(named<QAbstractButton>(*p.page, "unlock")->isEnabled());
    CHECK(named<QAbstractButton>(*p.page, "unlock")->text() == QStringLiteral("Ontgrendelen…"));
    CHECK(p.passphrase()->text().isEmpty());
    QTest::keyClick(p.passphrase(), Qt::Key_Return);
    REQUIRE(p.waitForOpened());
    QTest::qWait(50);
    CHECK(p.opened->count() == 1);
    CHECK(p.closed.desk.mayChange());
}

TEST_CASE("the window goes on while the key is derived") {
    Page p;
    p.closed.make();
    p.closed.close();
    p.showFile();
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++ticks; });
    timer.start(5);
    p.unlock(good_passphrase);
    REQUIRE(p.waitForOpened());
    CHECK(ticks > 10);
}

TEST_CASE("a wrong passphrase is said, and the keyboard is back in the empty field") {
    Page p;
    p.closed.make();
    p.closed.close();
    p.showFile();
    p.unlock("iets heel anders");
    REQUIRE(p.waitForNotice());
    CHECK(p.notice()->text().contains("opent het bestand niet"));
    CHECK(p.notice()->actionButton()->isHidden());
    CHECK(p.passphrase()->text().isEmpty());
    CHECK(test::focused() == "passphrase");
    CHECK_FALSE(p.closed.desk.isOpen());
    p.unlock(good_passphrase);
    CHECK(p.waitForOpened());
}

TEST_CASE("an older passphrase is told apart, and opens the backup that still has it") {
    Page p;
    p.closed.make();
    p.closed.doing([](workspace::Workspace& file) { return workspace::back_up_now(file); });
    p.closed.doing([](workspace::Workspace& file) { return file.change_passphrase(SecretText(test::other_passphrase)); });
    p.closed.close();
    p.showFile();
    p.unlock(good_passphrase);
    REQUIRE(p.waitForNotice());
    CHECK(p.notice()->tone() == widgets::NoticeBar::Tone::Warning);
    REQUIRE_FALSE(p.notice()->actionButton()->isHidden());
    p.notice()->actionButton()->click();
    REQUIRE(p.waitForOpened());
    CHECK(p.closed.desk.path() != p.closed.file());
    CHECK(p.closed.desk.path().string().find("molenwijk-backups") != std::string::npos);
}

TEST_CASE("a file with a damaged start offers the backup, and the damaged file is kept") {
    Page p;
    p.closed.make();
    p.closed.doing([](workspace::Workspace& file) { return workspace::back_up_now(file); });
    p.closed.close();
    overwrite(p.closed.path(), 3, "damage");
    p.showFile();
    p.unlock(good_passphrase);
    REQUIRE(p.waitForNotice());
    CHECK(p.notice()->tone() == widgets::NoticeBar::Tone::Danger);
    REQUIRE_FALSE(p.notice()->actionButton()->isHidden());
    p.notice()->actionButton()->click();
    REQUIRE(p.waitForOpened());
    CHECK(p.closed.desk.path() == p.closed.file());
    CHECK(p.closed.folder.path().size() > 0);
    CHECK(QDir(p.closed.folder.path()).entryList({"*.tandem"}, QDir::Files).size() == 2);
}

TEST_CASE("a file that is no Tandem file, is empty or a folder gets a sentence of its own") {
    Page p;
    const QString text = p.closed.folder.filePath("brief.tandem"), empty = p.closed.folder.filePath("leeg.tandem");
    QFile letter(text);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray(5000, 'a'));
    letter.close();
    QFile nothing(empty);
    REQUIRE(nothing.open(QIODevice::WriteOnly));
    nothing.close();
    p.show();
    QStringList sentences;
    for (const auto& path : {text, empty, p.closed.folder.path()}) {
        p.page->setFile(path);
        p.unlock(good_passphrase);
        REQUIRE(p.waitForNotice());
        sentences << p.notice()->text();
    }
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("a file that is open elsewhere is only looked at when one chooses that") {
    Page p;
    p.closed.make();
    p.closed.close();
    test::OtherProcess other([&](const test::OtherProcess::Pause& pause) {
        const SystemClock clock;
        SeededRandom random(3);
        const auto open = workspace::Workspace::open(p.closed.file(), SecretText(good_passphrase), {.clock = clock, .random = random});
        if (open) pause();
    });
    p.showFile();
    p.unlock(good_passphrase);
    REQUIRE(p.waitForNotice());
    CHECK(p.opened->count() == 0);
    SECTION("looking") {
        p.notice()->actionButton()->click();
        CHECK(p.opened->count() == 1);
        CHECK(p.closed.desk.role() == workspace::Role::SecondReader);
    }
    SECTION("not looking closes it again") {
        named<QAbstractButton>(*p.page, "doNotLook")->click();
        CHECK(p.opened->count() == 0);
        CHECK_FALSE(p.closed.desk.isOpen());
        CHECK(p.passphrase()->isEnabled());
    }
}

TEST_CASE("the letters of the sheet open the file; a mistake is named by its line") {
    Page p;
    p.closed.makeKeyed();
    p.closed.close();
    p.showFile();
    named<QAbstractButton>(*p.page, "useRecoverySheet")->click();
    CHECK(test::focused() == "sheetLine1");
    const auto letters = recovery_text(test::fixed_key());
    const auto lines = QString::fromUtf8(letters.view().data(), static_cast<qsizetype>(letters.size())).split('\n', Qt::SkipEmptyParts);
    for (int i = 0; i < 6; ++i) {
        QString line = lines[i].toLower().replace(' ', '-');
        if (i == 3) line[0] = line[0] == '7' ? '8' : '7';
        test::type_text(line);
        if (i < 5) test::press(Qt::Key_Return);
    }
    test::press(Qt::Key_Return);
    CHECK(p.notice()->isVisible());
    CHECK(p.notice()->text().contains("4"));
    CHECK(test::focused() == "sheetLine4");
    test::type_text(lines[3]);
    named<QAbstractButton>(*p.page, "unlock")->click();
    REQUIRE(p.waitForOpened());
    CHECK(named<QLineEdit>(*p.page, "sheetLine1")->text().isEmpty());
}

TEST_CASE("a whole sheet can be pasted into its first line") {
    Page p;
    p.closed.makeKeyed();
    p.closed.close();
    p.showFile();
    named<QAbstractButton>(*p.page, "useRecoverySheet")->click();
    const auto letters = recovery_text(test::fixed_key());
    named<QLineEdit>(*p.page, "sheetLine1")->insert(QString::fromUtf8(letters.view().data(), static_cast<qsizetype>(letters.size())));
    named<QAbstractButton>(*p.page, "unlock")->click();
    CHECK(p.waitForOpened());
}

TEST_CASE("a text of a megabyte is refused as a passphrase with a sentence") {
    Page p;
    p.closed.make();
    p.closed.close();
    p.showFile();
    p.passphrase()->insert(QString(1'000'000, 'a'));
    CHECK(p.passphrase()->text().isEmpty());
    bool said = false;
    for (const auto* label : p.page->findChildren<QLabel*>()) said = said || (label->isVisible() && label->text().contains("1000"));
    CHECK(said);
}

TEST_CASE("files opened lately are cards to choose by arrow keys; one that is gone can be forgotten") {
    Page p;
    p.closed.make();
    p.closed.close();
    p.closed.preferences.noteOpened({p.closed.folder.filePath("weg.tandem"), "Netwerk Weg", QDate::currentDate().addDays(-1)});
    p.closed.preferences.noteOpened({p.closed.path(), "Buurtnetwerk Molenwijk", QDate::currentDate()});
    p.show();
    auto* first = named<QAbstractButton>(*p.page, "recentFile0");
    CHECK(first->isChecked());
    CHECK(p.page->file() == p.closed.path());
    first->setFocus();
    test::press(Qt::Key_Down);
    CHECK(test::focused() == "recentFile1");
    CHECK(p.page->file() == p.closed.folder.filePath("weg.tandem"));
    CHECK(named(*p.page, "recentFile1")->accessibleDescription().contains("niet"));
    named<QAbstractButton>(*p.page, "forgetFile1")->click();
    QTest::qWait(20);
    CHECK(p.closed.preferences.recentFiles().size() == 1);
    named(*p.page, "recentFile0")->setFocus();
    test::press(Qt::Key_Return);
    CHECK(test::focused() == "passphrase");
}

TEST_CASE("after a lock only the file that was open shows, until one asks for the others") {
    Page p;
    p.closed.make();
    p.closed.close();
    p.closed.preferences.noteOpened({p.closed.path(), "Buurtnetwerk Molenwijk", QDate::currentDate()});
    p.show();
    p.page->lockTo(p.closed.path(), "Buurtnetwerk Molenwijk");
    CHECK_FALSE(named(*p.page, "recentFile0")->isVisible());
    CHECK(named(*p.page, "lockedText")->isVisible());
    CHECK(test::focused() == "passphrase");
    named<QAbstractButton>(*p.page, "otherFiles")->click();
    CHECK(named(*p.page, "recentFile0")->isVisible());
}

TEST_CASE("the example opens with one click, and goes on after a lock without a passphrase") {
    Page p;
    p.show();
    named<QAbstractButton>(*p.page, "openExample")->click();
    REQUIRE(p.waitForOpened());
    const QString path = QString::fromStdString(p.closed.desk.path().string());
    CHECK(start::isExample(p.closed.desk, path));
    CHECK_FALSE(start::isExample(p.closed.desk, p.closed.path()));
    p.closed.close();
    p.page->lockTo(path, "Voorbeeld");
    CHECK(test::focused() == "openExample");
    test::press(Qt::Key_Space);
    REQUIRE(test::wait_for([&] { return p.opened->count() == 2; }, 20000));
    CHECK(QString::fromStdString(p.closed.desk.path().string()) == path);
}

TEST_CASE("a file chosen in the dialog is the one to unlock") {
    Page p;
    p.closed.make();
    p.closed.close();
    p.closed.files->path = p.closed.path();
    p.show();
    named<QAbstractButton>(*p.page, "openFile")->click();
    CHECK(p.page->file() == p.closed.path());
    CHECK(test::focused() == "passphrase");
}
