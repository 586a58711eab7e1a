#include "settings/settings_screen.h"

#include "catalogue/language.h"
#include "support/given_files.h"
#include "ui/shown_screen.h"
#include "widgets/picker.h"
#include "workspace/me.h"
#include "workspace/networks.h"
#include "workspace/parties.h"
#include "workspace/privacy.h"
#include "workspace/protocol.h"
#include "workspace/settings.h"
#include "workspace/upkeep.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSlider>

#include <algorithm>

using namespace tandem;
using settings::SettingsScreen;
using test::OpenExample;
using test::ShownScreen;

namespace {

using Shown = ShownScreen<SettingsScreen>;

void choose_code(Shown& shown, const char* box, const QString& code) {
    auto* found = shown.find<QComboBox>(box);
    found->setFocus();
    const int index = found->findData(code);
    REQUIRE(index >= 0);
    found->setCurrentIndex(index);
    emit found->activated(index);
    shown.settled();
}

} // namespace

TEST_CASE("language, look and time to lock hold at once and are remembered") {
    OpenExample example;
    Shown shown(example);
    choose_code(shown, "language", "en");
    CHECK(example.preferences.language() == catalogue::Language::English);
    catalogue::speak(catalogue::Language::English); // as the window does on Preferences::changed
    shown.settled();
    CHECK(shown.find<QLabel>("screenTitle")->text() == "Settings");
    CHECK(shown.shownTexts().contains("On this computer"));
    choose_code(shown, "language", "nl");
    catalogue::speak(catalogue::Language::Dutch);
    shown.settled();
    CHECK(shown.find<QLabel>("screenTitle")->text() == "Instellingen");
    choose_code(shown, "look", QString::number(static_cast<int>(bridge::Look::Dark)));
    CHECK(example.preferences.look() == bridge::Look::Dark);
    choose_code(shown, "lockMinutes", "15");
    CHECK(example.preferences.lockMinutes() == 15);
}

TEST_CASE("the size of the text shows in a sample while it is chosen, and holds a moment later") {
    OpenExample example;
    Shown shown(example);
    const auto before = shown.find<QLabel>("textSample")->font().pointSizeF();
    auto* slider = shown.find<QSlider>("textSize");
    slider->setFocus();
    for (int i = 0; i < 5; ++i) QTest::keyClick(slider, Qt::Key_Right);
    CHECK(shown.find<QLabel>("textSample")->font().pointSizeF() > before * 1.4);
    CHECK(example.preferences.textPercent() == 100);
    CHECK(test::wait_for([&] { return example.preferences.textPercent() == 150; }));
}

TEST_CASE("backups go to the folder that was chosen, from now on") {
    OpenExample example;
    auto files = std::make_shared<test::ChosenFiles>();
    widgets::Seams seams{files, nullptr};
    SettingsScreen settings_screen(screen::Tools{example.desk, example.preferences, seams});
    settings_screen.resize(1170, 700);
    settings_screen.show();
    settings_screen.refresh();
    REQUIRE(test::settle(example.desk));
    const QString place = example.folder.filePath("kopie");
    QDir().mkpath(place);
    files->path = place;
    settings_screen.findChild<QAbstractButton*>("chooseBackupPlace")->click();
    REQUIRE(test::settle(example.desk));
    CHECK(example.preferences.backupFolder() == place);
    CHECK(settings_screen.findChild<QLabel*>("backupPlace")->text().contains(place));
    settings_screen.findChild<QAbstractButton*>("backUpNow")->click();
    const QDir backups(place + "/example-backups");
    CHECK(test::wait_for([&] { return backups.entryList({"*.tandem"}, QDir::Files).size() == 1; }, 20000));
    CHECK(test::wait_for([&] { return example.desk.lastBackup().has_value(); }));
    files->path = example.folder.filePath("nergens");
    settings_screen.findChild<QAbstractButton*>("chooseBackupPlace")->click();
    CHECK(example.preferences.backupFolder() == place);
}

TEST_CASE("checking the file says that it is whole, in a sentence") {
    OpenExample example;
    Shown shown(example);
    shown.click("verifyFile");
    REQUIRE(test::wait_for([&] { return shown.find<QLabel>("verifyFindings")->isVisible(); }, 20000));
    CHECK(shown.find<QLabel>("verifyFindings")->text().contains("heel"));
    CHECK(test::wait_for([&] { return !shown.find("fileProgress")->isVisible(); }));
}

TEST_CASE("a changed passphrase opens the file, and the recovery sheet is owed again") {
    OpenExample example;
    test::asked(example, [](workspace::Workspace& file) -> workspace::Result<bool> {
        TANDEM_TRY(workspace::keep_setting(file, "recovery_sheet", "2026-11-01"));
        return true;
    });
    Shown shown(example);
    CHECK(shown.find<QLabel>("sheetState")->text().contains("2026"));
    shown.click("changePassphrase");
    const QString fresh = "lantaarn-appel-ladder-wolken-pinda";
    shown.type("newPassphrase", fresh);
    shown.type("newPassphraseAgain", fresh + "x");
    shown.click("changePassphraseNow");
    CHECK(shown.find("passphrasePanel")->isVisible()); // not twice the same: nothing happened
    QTest::keyClick(shown.find("newPassphraseAgain"), Qt::Key_Backspace);
    QSignalSpy said(&shown.screen, &screen::Screen::said);
    shown.find<QAbstractButton>("changePassphraseNow")->click();
    REQUIRE(test::wait_for([&] { return said.count() > 0; }, 20000));
    CHECK_FALSE(shown.find("passphrasePanel")->isVisible());
    CHECK(shown.find<QLineEdit>("newPassphrase")->text().isEmpty());
    shown.settled();
    CHECK(test::asked(example, [](workspace::Workspace& file) { return workspace::setting(file, "recovery_sheet"); }).value_or("").empty());
    bool closed = false, opened = false;
    QObject::connect(&example.desk, &bridge::Desk::closed, &example.desk, [&] { closed = true; });
    example.desk.close();
    REQUIRE(test::wait_for([&] { return closed; }));
    example.desk.open(example.file(), SecretText(fresh.toStdString()), &example.desk,
                      [&](const workspace::Result<void>& done) { opened = done.has_value(); });
    CHECK(test::wait_for([&] { return opened; }, 20000));
    shown.click("toRecoverySheet");
    CHECK(shown.places.last().where == screen::Where::RecoverySheet);
}

TEST_CASE("a table keeps what was changed, and says what is no number of minutes") {
    OpenExample example;
    Shown shown(example);
    shown.click("changeTable0");
    auto* minutes = shown.find<QLineEdit>("tableNewMinutes");
    minutes->selectAll();
    shown.type(minutes, "twintig");
    shown.click("tableFormSave");
    CHECK(shown.complains());
    minutes->selectAll();
    shown.type(minutes, "20");
    shown.find<QCheckBox>("tableHidesPaid")->setChecked(true);
    shown.click("tableFormSave");
    const auto tables = test::asked(example, [](workspace::Workspace& file) { return workspace::list_tables(file); });
    CHECK(tables.front().table.minutes_new_case == 20);
    CHECK(tables.front().table.hide_who_is_paid);
    CHECK_FALSE(shown.find("tableForm")->isVisible());
}

TEST_CASE("a table that agreed nothing about names says so, and takes the usual in one step") {
    OpenExample example;
    Shown shown(example);
    const auto tables = [&] { return test::asked(example, [](workspace::Workspace& file) { return workspace::list_tables(file); }); };
    const auto before = tables();
    const auto open = std::ranges::find_if(before, [](const auto& row) { return !workspace::names_are_agreed(row.table); });
    REQUIRE(open != before.end());
    CHECK(shown.shownTexts().contains("namen"));
    shown.click(("changeTable" + std::to_string(open - before.begin())).c_str());
    shown.find<QCheckBox>("tableUsualNames")->setChecked(true);
    shown.click("tableFormSave");
    const auto after = tables();
    for (const auto& row : after) CHECK(workspace::names_are_agreed(row.table));
    shown.click("changeTable0");
    CHECK_FALSE(shown.find("tableUsualNames")->isVisible());
}

TEST_CASE("the network gets another name, but never none") {
    OpenExample example;
    Shown shown(example);
    shown.click("changeNetworkName");
    auto* name = shown.find<QLineEdit>("networkNameField");
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    shown.click("networkFormSave");
    CHECK(shown.complains());
    shown.type(name, QStringLiteral("Netwerk Zuid"));
    shown.click("networkFormSave");
    CHECK(test::asked(example, [](workspace::Workspace& file) { return workspace::network_of(file); }).name == "Netwerk Zuid");
    CHECK(shown.find<QLabel>("networkNameShown")->text().contains("Netwerk Zuid"));
}

TEST_CASE("coming from a case, the form opens for the partner who would sign, or the person who would promise") {
    OpenExample example;
    const auto party = test::asked(example, [](workspace::Workspace& file) { return workspace::find_parties(file, "a"); }).front();
    const auto person = test::asked(example, [](workspace::Workspace& file) { return workspace::find_people(file, "a"); }).front();
    {
        Shown shown(example, QStringLiteral("sign/") + QString::fromStdString(party.id.text()));
        shown.settled();
        CHECK(shown.find("signForm")->isVisible());
        CHECK(shown.find<QLineEdit>("signPartyText")->text().toStdString() == party.name);
    }
    {
        Shown shown(example, QStringLiteral("promise/") + QString::fromStdString(person.id.text()));
        shown.settled();
        CHECK(shown.find("statementForm")->isVisible());
        CHECK(shown.find<QLineEdit>("statementPersonText")->text().toStdString() == person.name);
        shown.click("statementFormSave");
        CHECK(shown.complaint().isEmpty());
        CHECK_FALSE(shown.find("statementForm")->isVisible()); // and it opens once
    }
}

TEST_CASE("an agreement to work together is made, signed and ended; a promise is written down") {
    OpenExample example;
    Shown shown(example);
    const auto agreements = [&] { return test::asked(example, [](workspace::Workspace& file) { return workspace::show_agreements(file); }); };
    const auto before = agreements();
    shown.click("newConvenant");
    shown.click("convenantFormSave");
    CHECK(shown.complains()); // which version?
    shown.type("convenantVersion", "3");
    shown.click("convenantFormSave");
    CHECK(shown.complaint().isEmpty());
    CHECK(agreements().convenants.size() == before.convenants.size() + 1);
    CHECK(shown.shownTexts().contains("Versie 3"));
    const auto pick_first = [&](const std::string& name) {
        auto* text = shown.find<QLineEdit>((name + "Text").c_str());
        auto* picker = shown.find<widgets::Picker>((name + "Picker").c_str());
        text->setFocus();
        REQUIRE(test::wait_for([&] {
            if (!picker->value()) QTest::keyClick(text, Qt::Key_Down), shown.settled(), QTest::keyClick(text, Qt::Key_Return);
            return picker->value().has_value();
        }));
    };
    const auto signatures = [&] {
        std::size_t count = 0;
        for (const auto& row : agreements().convenants) count += row.signatures.size();
        return count;
    };
    const auto signed_before = signatures();
    shown.click("signConvenant");
    pick_first("signParty");
    shown.click("signFormSave");
    CHECK(shown.complaint().isEmpty());
    CHECK(signatures() == signed_before + 1);
    shown.click("newStatement");
    pick_first("statementPerson");
    shown.click("statementFormSave");
    CHECK(shown.complaint().isEmpty());
    CHECK(agreements().statements.size() == before.statements.size() + 1);
}

TEST_CASE("what a table agreed about names can be changed, and never to nonsense") {
    OpenExample example;
    Shown shown(example);
    shown.click("tableNames0");
    choose_code(shown, "others_paper", "named");
    choose_code(shown, "doers_paper", "veiled");
    shown.click("ceilingsFormSave");
    CHECK(shown.complains()); // the others more than the doers
    choose_code(shown, "others_paper", "code");
    shown.click("ceilingsFormSave");
    CHECK(shown.complaint().isEmpty());
    const auto tables = test::asked(example, [](workspace::Workspace& file) { return workspace::list_tables(file); });
    const auto& paper = tables.at(0).table.protocol.paper;
    REQUIRE(paper);
    CHECK(paper->doers == domain::IdentityLevel::Veiled);
    CHECK(paper->others == domain::IdentityLevel::Code);
}

TEST_CASE("the network writes its own letters: looked at, refused with a field that is not known, saved and given back") {
    OpenExample example;
    Shown shown(example);
    const auto own = [&] {
        return test::asked(example, [](workspace::Workspace& file) { return workspace::network_of(file); }).consent_form;
    };
    shown.click("changeForm");
    auto* text = shown.find<QPlainTextEdit>("letterText");
    CHECK(text->toPlainText().contains("{partners}"));
    CHECK_FALSE(shown.find("letterBack")->isVisible());
    text->setPlainText("# Ons formulier\n\nHoi {naam}");
    shown.click("letterFormSave");
    CHECK(shown.complaint().contains("{naam}"));
    CHECK_FALSE(own());
    text->setPlainText("# Ons formulier\n\nHoi van {netwerk}");
    shown.click("letterLook");
    CHECK(shown.find("letterPreview")->isVisible());
    shown.click("letterFormSave");
    CHECK(shown.complaint().isEmpty());
    CHECK(own() == "# Ons formulier\n\nHoi van {netwerk}");
    shown.click("changeInformation");
    CHECK_FALSE(text->toPlainText().contains("Ons formulier"));
    shown.click("letterFormLater");
    shown.click("changeForm");
    CHECK(text->toPlainText().startsWith("# Ons formulier"));
    shown.click("letterBack");
    CHECK_FALSE(own());
}

TEST_CASE("a list to choose from is added to, renamed and cut on the settings") {
    OpenExample example;
    Shown shown(example);
    const auto labels = [&] {
        std::vector<std::string> found;
        for (const auto& one : test::asked(example, [](workspace::Workspace& file) { return workspace::choices_of(file, "action_kind"); })) found.push_back(one.label);
        return found;
    };
    choose_code(shown, "listChoice", "action_kind");
    const auto before = labels().size();
    shown.click("addListEntry");
    CHECK(shown.complains());
    shown.type("newListEntry", "Samen koken");
    shown.click("addListEntry");
    CHECK(shown.complaint().isEmpty());
    REQUIRE(labels().size() == before + 1);
    CHECK(labels().back() == "Samen koken");
    const auto last = QString::number(before);
    shown.choose(qPrintable("listRename" + last));
    shown.find<QLineEdit>("listEntryLabel")->setText("Samen eten");
    shown.click("listEntryFormSave");
    CHECK(labels().back() == "Samen eten");
    shown.choose(qPrintable("listRetire" + last));
    CHECK(labels().size() == before);
    shown.choose(qPrintable("listOffer" + last));
    CHECK(labels().back() == "Samen eten");
}

TEST_CASE("privacy rules are whole or not there, and a day to come is refused") {
    OpenExample example;
    Shown shown(example);
    const auto rules = [&] { return test::asked(example, [](workspace::Workspace& file) { return workspace::network_of(file); }).privacy_regulation; };
    const auto before = rules();
    REQUIRE(before);
    shown.click("changePrivacy");
    shown.find<QLineEdit>("privacyFile")->setText(" ");
    shown.click("privacyFormSave");
    CHECK(shown.complains());
    CHECK(rules() == before);
    shown.find<QLineEdit>("privacyFile")->setText("nieuwe-regels.pdf");
    shown.find<QLineEdit>("privacyOfficerName")->setText("privacy@oost.example");
    shown.click("privacyFormSave");
    CHECK(shown.complaint().isEmpty());
    CHECK(rules()->file_name == "nieuwe-regels.pdf");
}

TEST_CASE("the numbers to call become the network's own when one is changed, and go back to those of the country") {
    OpenExample example;
    (void)test::asked(example, [](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(auto network, workspace::network_of(file));
        network.call_numbers.reset();
        return workspace::save_network(file, network);
    });
    Shown shown(example);
    const auto own = [&] { return test::asked(example, [](workspace::Workspace& file) { return workspace::network_of(file); }).call_numbers; };
    CHECK_FALSE(shown.find("usualCallNumbers")->isVisible());
    shown.choose("callEdit1");
    CHECK(shown.find<QLineEdit>("callDigits")->text() == "0800-0113");
    shown.find<QLineEdit>("callDigits")->setText("tien");
    shown.click("callFormSave");
    CHECK(shown.complaint().contains("telefoonnummer"));
    CHECK_FALSE(own());
    shown.find<QLineEdit>("callWho")->setText("Crisisdienst van de wijk");
    shown.find<QLineEdit>("callDigits")->setText("010-5551212");
    shown.click("callFormSave");
    REQUIRE(own());
    REQUIRE(own()->size() == 4); // the others of the country stay
    CHECK(own()->at(1) == domain::CallNumber{"Crisisdienst van de wijk", "010-5551212"});
    shown.choose("callUp1");
    CHECK(own()->at(0).number == "010-5551212");
    shown.choose("callRemove0");
    CHECK(own()->size() == 3);
    shown.click("addCallNumber");
    shown.find<QLineEdit>("callDigits")->setText("112");
    shown.click("callFormSave");
    CHECK_FALSE(shown.complaint().isEmpty()); // who is that?
    shown.find<QLineEdit>("callWho")->setText("Gevaar op dit moment");
    shown.click("callFormSave");
    CHECK(own()->size() == 4);
    shown.click("usualCallNumbers");
    CHECK_FALSE(own());
    CHECK(shown.shownTexts().contains("0800-2000"));
}
