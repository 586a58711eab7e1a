#include "meetings/finish_screen.h"

#include "meetings/packs_card.h"
#include "shown_meeting.h"
#include "support/canary_case.h"
#include "widgets/list_table.h"
#include "workspace/identities.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>

#include <filesystem>

using namespace tandem;
using meetings::FinishScreen;
using test::OpenExample;

namespace {

struct Finishing {
    OpenExample example;
    domain::MeetingId meeting = test::next_meeting(example);
    test::ShownMeeting<FinishScreen> shown{example, test::about(meeting)};
    QTemporaryDir folder;

    void begin() {
        test::asked_of(example, [this](workspace::Workspace& file) { return workspace::begin_meeting(file, meeting); });
        again();
    }
    void hold() {
        test::asked_of(example, [this](workspace::Workspace& file) { return workspace::finish_meeting(file, meeting); });
        again();
    }
    void again() {
        shown.screen.refresh();
        shown.settled();
    }
    QStringList files() { return QDir(folder.path()).entryList(QDir::Files); }
    int packs() { return shown.find<widgets::ListTable>("packs")->model()->rowCount(); }
};

QByteArray content(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString said_by(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

// All that a reader of the file can find: its name, its bytes, its text and its properties.
QString all_of(const QString& path) {
    QString all = QFileInfo(path).fileName() + QString::fromUtf8(content(path));
    if (path.endsWith(".pdf")) all += said_by("pdftotext", {"-layout", path, "-"}) + said_by("pdfinfo", {path});
    return all;
}

// As a person who types where the lists go.
void save_in(Finishing& finishing, const QString& folder) {
    finishing.shown.click("saveAllPacks");
    REQUIRE(finishing.shown.focused() == "packFolder");
    finishing.shown.type(folder);
    finishing.shown.click("packFolderSave");
}

// The files that everybody's list was saved in, as HTML and as PDF.
QStringList saved_lists(Finishing& finishing, const QTemporaryDir& folder) {
    const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files); };
    save_in(finishing, folder.path());
    REQUIRE(test::wait_for([&] { return files().size() == 2 * finishing.packs(); }, 20000));
    finishing.shown.settled();
    QStringList paths;
    for (const auto& name : files()) paths << folder.filePath(name);
    return paths;
}

} // namespace

TEST_CASE("the summary says what was talked about, and finishing makes the lists") {
    Finishing finishing;
    finishing.begin();
    CHECK(finishing.shown.find<QLabel>("summaryDiscussed")->isVisible());
    CHECK_FALSE(finishing.shown.find("saveAllPacks")->isVisible());
    finishing.shown.tab_to("finishMeeting");
    finishing.shown.press(Qt::Key_Space);
    CHECK(test::state_of(finishing.example, finishing.meeting) == "held");
    CHECK(finishing.packs() > 0);
    CHECK_FALSE(finishing.shown.find("finishMeeting")->isVisible());
    CHECK(finishing.shown.focused() == "saveAllPacks");
}

TEST_CASE("a meeting is finished once, also when it was finished elsewhere meanwhile") {
    Finishing finishing;
    finishing.begin();
    test::asked_of(finishing.example, [&](workspace::Workspace& file) { return workspace::finish_meeting(file, finishing.meeting); });
    finishing.shown.click("finishMeeting"); // the screen had not heard of it
    CHECK_FALSE(finishing.shown.complaint().isEmpty());
    finishing.again();
    CHECK(finishing.packs() > 0);
}

TEST_CASE("all lists are saved as HTML and PDF by the keyboard, by number and without a name of a resident") {
    Finishing finishing;
    finishing.begin();
    finishing.hold();
    finishing.shown.tab_to("saveAllPacks");
    finishing.shown.press(Qt::Key_Space);
    CHECK(finishing.shown.focused() == "packFolder");
    finishing.shown.type(finishing.folder.path());
    finishing.shown.press(Qt::Key_Return);
    REQUIRE(test::wait_for([&] { return finishing.files().size() == 2 * finishing.packs(); }, 20000));
    finishing.shown.settled();
    REQUIRE_FALSE(finishing.shown.sentences.isEmpty());
    CHECK(finishing.shown.sentences.last().contains(QDir::toNativeSeparators(finishing.folder.path())));
    for (const auto& name : finishing.files()) {
        const auto text = content(finishing.folder.filePath(name));
        CHECK((name.endsWith(".html") || text.startsWith("%PDF-1.4")));
        CHECK(name.contains("-afspraken-"));
    }
    CHECK_FALSE(finishing.shown.find("packFolder")->isVisible());
    CHECK(finishing.shown.focused() == "saveAllPacks");
    save_in(finishing, finishing.folder.path()); // nothing is written over
    REQUIRE(test::wait_for([&] { return !finishing.shown.complaint().isEmpty(); }));
}

// Canaries: what identifies a resident of the example, looked for in what a reader of the PDF or the HTML can find.
TEST_CASE("no name, street, phone or mail of a resident stands in a saved list, its name or its properties") {
    Finishing finishing;
    const auto canaries = test::asked_of(finishing.example, [&](workspace::Workspace& file) -> workspace::Result<QStringList> {
        QStringList found;
        const auto agenda = workspace::show_agenda(file, finishing.meeting);
        for (const auto& row : agenda->items) {
            if (!row.item.case_file) continue;
            TANDEM_ASSIGN(const auto identities, workspace::look_at_identities(file, row.case_code, "test"));
            for (const auto& one : identities) {
                found << QString::fromStdString(one.given_names.value_or("") + " " + one.family_name.value_or("?"));
                if (one.phone) found << QString::fromStdString(*one.phone);
                if (one.email) found << QString::fromStdString(*one.email);
                if (one.address && one.address->street) found << QString::fromStdString(*one.address->street + " " + one.address->house_number.value_or(""));
            }
        }
        return found;
    });
    REQUIRE(canaries.size() > 5);
    for (const auto& path : saved_lists(finishing, finishing.folder)) {
        const QString all = all_of(path);
        INFO(path.toStdString());
        CHECK(all.size() > 500);
        for (const auto& canary : canaries) CHECK_FALSE(all.contains(canary));
    }
}

// The same for every field of an identity, of two people, a child and who reported, while their names were typed all over the case.
TEST_CASE("no field of an identity stands in a saved list, its name or its properties, before the meeting and after it") {
    Finishing finishing;
    const auto about = test::asked_of(finishing.example,
                                      [&](workspace::Workspace& file) { return test::add_canary_case(file, finishing.meeting); });
    (void)test::asked_of(finishing.example, [&](workspace::Workspace& file) { return test::type_names(file, about); });
    const auto needles = test::needles_of_all_canaries();
    for (const bool held : {false, true}) {
        if (held) finishing.begin(), finishing.hold();
        else finishing.again();
        const QTemporaryDir folder;
        int with_the_case = 0;
        for (const auto& path : saved_lists(finishing, folder)) {
            const std::string all = all_of(path).toStdString();
            INFO(path.toStdString());
            CHECK(test::first_canary(needles, all) == "");
            with_the_case += test::first_canary({about.code}, all).empty() ? 0 : 1;
        }
        CHECK((held || with_the_case >= 2)); // the case is told of, in HTML and in what pdftotext reads
    }
}

TEST_CASE("a folder that takes no files is said, and no list is half there") {
    Finishing finishing;
    finishing.begin();
    finishing.hold();
    QFile(finishing.folder.filePath("file")).open(QIODevice::WriteOnly);
    save_in(finishing, finishing.folder.filePath("file")); // a file where a folder is meant
    REQUIRE(test::wait_for([&] { return !finishing.shown.complaint().isEmpty(); }));
    CHECK(finishing.files() == QStringList{"file"});
    CHECK(finishing.shown.find("saveAllPacks")->isEnabled());
    CHECK(finishing.shown.find("packFolder")->isVisible()); // another one can be typed at once
}

TEST_CASE("a folder that is not there yet is made, and only its maker can open it") {
    Finishing finishing;
    finishing.begin();
    finishing.hold();
    const QDir made(finishing.folder.filePath("lijsten van november"));
    save_in(finishing, made.path());
    REQUIRE(test::wait_for([&] { return made.entryList(QDir::Files).size() == 2 * finishing.packs(); }, 20000));
    CHECK(std::filesystem::status(made.path().toStdString()).permissions() == std::filesystem::perms::owner_all);
    finishing.shown.settled();
    CHECK(finishing.shown.complaint().isEmpty());
}

TEST_CASE("a new folder in a folder that is not there is said at the field, and nothing is made") {
    Finishing finishing;
    finishing.begin();
    finishing.hold();
    save_in(finishing, finishing.folder.filePath("weg/lijsten"));
    CHECK(finishing.shown.find("packFolder")->accessibleDescription().contains(finishing.folder.filePath("weg")));
    CHECK_FALSE(QFileInfo::exists(finishing.folder.filePath("weg")));
    CHECK(finishing.files().isEmpty());
    finishing.shown.find("packFolder")->setFocus();
    finishing.shown.press(Qt::Key_Escape);
    CHECK_FALSE(finishing.shown.find("packFolder")->isVisible());
    CHECK(finishing.shown.focused() == "saveAllPacks");
}

TEST_CASE("a folder for the lists is proposed by the day of the meeting, and one that was looked for takes its place") {
    Finishing finishing;
    finishing.shown.click("saveAllPacks");
    auto* field = finishing.shown.find<QLineEdit>("packFolder");
    CHECK(QRegularExpression("/Overleg \\d{4}-\\d{2}-\\d{2}$").match(field->text()).hasMatch());
    finishing.shown.files->folder = finishing.folder.path();
    finishing.shown.click("packFolderOther");
    CHECK(finishing.shown.files->asked == 1);
    CHECK(field->text() == finishing.folder.path());
    CHECK(finishing.shown.focused() == "packFolderSave");
    CHECK(finishing.files().isEmpty()); // looking for a folder saves nothing yet
}

TEST_CASE("saving that is stopped leaves nothing behind") {
    Finishing finishing;
    finishing.begin();
    finishing.hold();
    finishing.shown.click("saveAllPacks");
    finishing.shown.type(finishing.folder.path());
    finishing.shown.find<QAbstractButton>("packFolderSave")->click();
    finishing.shown.find<QAbstractButton>("progressCancel")->click();
    REQUIRE(test::wait_for([&] { return finishing.shown.find("saveAllPacks")->isEnabled(); }, 20000));
    CHECK(finishing.files().isEmpty());
    CHECK_FALSE(finishing.shown.complaint().isEmpty());
}

TEST_CASE("lists go to the printer one by one; a printer that is not there is said") {
    Finishing finishing;
    finishing.begin();
    finishing.hold();
    auto* card = finishing.shown.screen.findChild<meetings::PacksCard*>();
    REQUIRE(card != nullptr);
    const auto lp = finishing.folder.filePath("lp");
    QFile script(lp);
    REQUIRE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncat >/dev/null\necho one >>\"$(dirname \"$0\")/jobs\"\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    card->setPrinting({lp, lp, 10'000});
    finishing.shown.click("printAllPacks");
    REQUIRE(test::wait_for([&] { return !finishing.shown.sentences.isEmpty(); }, 20000));
    CHECK(content(finishing.folder.filePath("jobs")).count('\n') == finishing.packs());
    card->setPrinting({finishing.folder.filePath("no-lp"), lp, 1'000});
    finishing.shown.click("printOnePack");
    REQUIRE(test::wait_for([&] { return !finishing.shown.complaint().isEmpty(); }, 20000));
}

TEST_CASE("before the meeting the same screen hands out the agenda") {
    Finishing finishing;
    CHECK(finishing.packs() > 0);
    CHECK_FALSE(finishing.shown.find("summaryDiscussed")->isVisible());
    finishing.shown.click("backToMeeting");
    CHECK(finishing.shown.places.last().where == screen::Where::Prepare);
}

TEST_CASE("a meeting that is removed while its lists are open says so") {
    Finishing finishing;
    test::asked_of(finishing.example, [&](workspace::Workspace& file) { return workspace::remove_meeting(file, finishing.meeting); });
    finishing.again();
    CHECK(finishing.shown.find("goneStep")->isVisible());
    CHECK_FALSE(finishing.shown.find("packs")->isVisible());
}
