#include "start/new_network_page.h"

#include "ui/start/closed_desk.h"
#include "workspace/me.h"
#include "workspace/parties.h"
#include "workspace/settings.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

using namespace tandem;
using test::ClosedDesk;
using test::focused;
using test::named;
using test::press;
using test::type_text;

namespace {

struct Wizard {
    ClosedDesk closed;
    start::NewNetworkPage page{closed.tools()};
    QSignalSpy finished{&page, &start::NewNetworkPage::finished};

    Wizard() {
        test::show_page(page);
        page.takeFocus();
    }
    QString step() { return named<QLabel>(page, "wizardStep")->text(); }
    void click(const char* name) { named<QAbstractButton>(page, name)->click(); }
    void toNames() {
        click("kind0");
        click("wizardNext");
    }
    void toPlace(const QString& network = "Buurtnetwerk Molenwijk") {
        toNames();
        named<QLineEdit>(page, "networkName")->insert(network); // as pasted: QTest types no other letters than ours
        named<QLineEdit>(page, "ownerName")->setFocus();
        type_text("Sam de Proef");
        click("wizardNext");
        click("wizardNext");
    }
    void typePath(const QString& path) {
        auto* field = named<QLineEdit>(page, "filePath");
        field->setFocus();
        field->selectAll();
        type_text(path);
    }
    void typePassphrase() {
        named(page, "newPassphrase")->setFocus();
        type_text(test::good_passphrase);
        press(Qt::Key_Return);
        type_text(test::good_passphrase);
    }
    template <class Question>
    auto asked(Question question) {
        std::optional<std::invoke_result_t<Question, workspace::Workspace&>> answer;
        closed.desk.ask(&page, question, [&](const auto& found) { answer = found; });
        REQUIRE(test::wait_for([&] { return answer.has_value(); }));
        REQUIRE(answer->has_value());
        return **answer;
    }
    bool waitForSheet() {
        return test::wait_for([&] { return page.findChild<QWidget*>("recoverySheetPage") != nullptr; }, 20000);
    }
};

} // namespace

TEST_CASE("a network is made by the keyboard alone, from the kind to the sheet") {
    Wizard w;
    CHECK(focused() == "kind0");
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(focused() == "networkName");
    type_text("Buurtnetwerk Molenwijk");
    press(Qt::Key_Return); // the name of the owner is still missing
    CHECK(focused() == "ownerName");
    type_text("Sam de Proef");
    press(Qt::Key_Return);
    CHECK(focused() == "partnerName");
    type_text(QStringLiteral("Bezoekdienst Ons Genoegen"));
    press(Qt::Key_Return);
    CHECK(named<QListWidget>(w.page, "partnerList")->item(0)->text().startsWith("Bezoekdienst Ons Genoegen"));
    press(Qt::Key_Return);
    CHECK(focused() == "newPassphrase");
    CHECK(named<QLineEdit>(w.page, "filePath")->text().endsWith("Buurtnetwerk Molenwijk.tandem"));
    type_text(test::good_passphrase);
    press(Qt::Key_Return);
    type_text(test::good_passphrase);
    press(Qt::Key_Return);
    REQUIRE(w.waitForSheet());
    CHECK(w.finished.count() == 0);
    REQUIRE(test::settle(w.closed.desk));
    w.click("leaveSheet");
    CHECK(w.finished.count() == 1);

    CHECK(w.asked([](workspace::Workspace& file) { return workspace::network_of(file); }).name == "Buurtnetwerk Molenwijk");
    const auto me = w.asked([](workspace::Workspace& file) { return workspace::who_am_i(file); });
    REQUIRE(me);
    CHECK(me->name == "Sam de Proef");
    CHECK(me->role == domain::CapacityRole::Coordinator);
    const auto found = w.asked([](workspace::Workspace& file) { return workspace::find_parties(file, "genoegen"); });
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == domain::PartyKind::Informal);
    CHECK(w.asked([](workspace::Workspace& file) { return workspace::setting(file, "recovery_sheet"); }).value_or("").empty());
}

TEST_CASE("going back keeps what was typed, and a partner can be renamed and left out") {
    Wizard w;
    w.toNames();
    named(w.page, "networkName")->setFocus();
    type_text("Netwerk Noord");
    named(w.page, "ownerName")->setFocus();
    type_text("Sam");
    w.click("addTable");
    CHECK(focused().startsWith("tableName"));
    type_text("Tafel jeugd");
    w.click("wizardNext");
    auto* list = named<QListWidget>(w.page, "partnerList");
    const int count = list->count();
    REQUIRE(count > 2);
    list->setFocus();
    list->setCurrentRow(0);
    press(Qt::Key_Delete);
    CHECK(list->count() == count - 1);
    list->setCurrentRow(0);
    w.click("changePartner");
    CHECK(focused() == "partnerName");
    named<QLineEdit>(w.page, "partnerName")->selectAll();
    type_text("Welzijn Noord");
    press(Qt::Key_Return);
    CHECK(list->count() == count - 1);
    CHECK(list->item(0)->text().startsWith("Welzijn Noord"));
    w.click("wizardBack");
    CHECK(named<QLineEdit>(w.page, "networkName")->text() == "Netwerk Noord");
    w.click("wizardNext");
    CHECK(list->count() == count - 1);
    w.click("wizardNext");
    w.typePassphrase();
    w.click("wizardNext");
    REQUIRE(w.waitForSheet());
    const auto tables = w.asked([](workspace::Workspace& file) { return workspace::list_tables(file); });
    CHECK(tables.back().table.name == "Tafel jeugd");
    CHECK(tables.back().core_parties + tables.back().shell_parties == count - 1);
}

TEST_CASE("nothing is written over, and nothing is left of what could not be made") {
    Wizard w;
    w.toPlace();
    const QString before = w.step();
    SECTION("a file of that name") {
        QFile there(w.closed.path());
        REQUIRE(there.open(QIODevice::WriteOnly));
        there.write("mine");
        there.close();
        w.typePath(w.closed.path());
        w.typePassphrase();
        w.click("wizardNext");
        CHECK(QFileInfo(w.closed.path()).size() == 4);
        CHECK(focused() == "filePath");
    }
    SECTION("a folder that is not there") {
        w.typePath(w.closed.folder.filePath("weg/netwerk.tandem"));
        w.typePassphrase();
        w.click("wizardNext");
        CHECK(focused() == "filePath");
        CHECK_FALSE(QFileInfo::exists(w.closed.folder.filePath("weg")));
    }
    SECTION("a weak passphrase") {
        named(w.page, "newPassphrase")->setFocus();
        type_text("welkom01");
        press(Qt::Key_Return);
        type_text("welkom01");
        w.click("wizardNext");
        CHECK(focused() == "newPassphrase");
    }
    SECTION("two different passphrases") {
        named(w.page, "newPassphrase")->setFocus();
        type_text(test::good_passphrase);
        press(Qt::Key_Return);
        type_text(test::other_passphrase);
        w.click("wizardNext");
        CHECK(focused() == "newPassphraseAgain");
    }
    CHECK(w.step() == before);
    CHECK_FALSE(w.closed.desk.isOpen());
}

TEST_CASE("names with slashes, emoji and letters from right to left make a file that can be") {
    for (const auto& name : {QStringLiteral("Wijk: Oost/West"), QStringLiteral("Buurt 🌻 Zonnebloem"), QStringLiteral("شبكة الحي"),
                             QString(5000, 'x'), QStringLiteral("../../etc"), QStringLiteral("\u202Egnol")}) {
        Wizard w;
        w.toPlace(name.left(100));
        const QFileInfo file(named<QLineEdit>(w.page, "filePath")->text());
        INFO(file.filePath().toStdString());
        CHECK(file.dir() == QDir(w.closed.folder.filePath("Documents")));
        CHECK(file.fileName().toUtf8().size() < 240);
        w.typePassphrase();
        w.click("wizardNext");
        CHECK(w.waitForSheet());
    }
}

TEST_CASE("a name that is far too long is not taken") {
    Wizard w;
    w.toNames();
    auto* field = named<QLineEdit>(w.page, "networkName");
    field->setFocus();
    field->insert(QString(1'000'000, 'a'));
    w.click("wizardNext");
    CHECK(field->text().size() <= 1'000'000);
    CHECK(w.step().contains("2"));
}
