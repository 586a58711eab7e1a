#include "reports/new_report_screen.h"

#include "screen/pickers.h"
#include "ui/reports/brought.h"
#include "widgets/picker.h"
#include "widgets/text_area.h"
#include "workspace/networks.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>

using namespace tandem;
using reports::NewReportScreen;
using screen::Where;
using test::OpenExample;
using test::report_at;
using test::report_of;

namespace {

using ShownNew = test::ShownScreen<NewReportScreen>;

const QString some_worry = QStringLiteral("De post stapelt zich op.");

void save(ShownNew& shown) {
    QTest::keyClick(shown.find("worry"), Qt::Key_Return, Qt::ControlModifier);
    shown.settled();
}

std::vector<domain::Identity> looked_at(OpenExample& example, domain::ReportId id) {
    return test::asked(example, [id](workspace::Workspace& file) { return workspace::look_at_report(file, id, "test"); });
}

// With all fields in sight and a worry in it.
struct Filling {
    OpenExample example;
    ShownNew shown{example};
    Filling() {
        shown.click("fillInMore");
        shown.type("worry", some_worry);
    }
    domain::Identity saved_about() {
        save(shown);
        INFO(shown.complaint().toStdString());
        REQUIRE_FALSE(shown.places.isEmpty());
        const auto found = looked_at(example, report_at(shown.places.last()));
        REQUIRE(found.size() == 1);
        return found.front();
    }
};

} // namespace

TEST_CASE("a worry in one's own words is enough, and it leads to the report") {
    OpenExample example;
    ShownNew shown(example);
    shown.type("worry", some_worry);
    save(shown);
    REQUIRE(shown.places.size() == 1);
    const auto brought = report_of(example, report_at(shown.places.last()));
    CHECK(brought.report.worry == some_worry.toStdString());
    CHECK_FALSE(brought.report.reporter_kind);
    CHECK_FALSE(brought.names_resident);
    CHECK(std::holds_alternative<domain::FeedbackOwed>(brought.report.feedback)); // who reports always hears something
    CHECK(shown.find<widgets::TextArea>("worry")->text().isEmpty());
    example.desk.undo();
    shown.settled();
    CHECK(example.desk.redoVerb() == "report.bring");
}

TEST_CASE("five questions show at first, and the others on request") {
    OpenExample example;
    ShownNew shown(example);
    for (const char* name : {"worry", "reporterKind", "reporterShielded", "findingPlace", "urgency"}) {
        INFO(name);
        CHECK(shown.find(name)->isVisible());
    }
    for (const char* name : {"reporterPerson", "reporterName", "reporterReach", "phase", "fromNetwork", "feedbackVia", "wantsMessage",
                             "aboutGiven", "aboutFamily", "aboutBirth", "aboutPhone", "callNow"}) {
        INFO(name);
        CHECK_FALSE(shown.find(name)->isVisible());
    }
    shown.click("fillInMore");
    CHECK_FALSE(shown.find("fillInMore")->isVisible());
    for (const char* name : {"phase", "wantsMessage", "aboutGiven", "aboutPhone"}) CHECK(shown.find(name)->isVisible());
    CHECK(QApplication::focusWidget()->objectName() == "phase");
}

TEST_CASE("without a worry nothing is saved, and the keyboard goes there") {
    OpenExample example;
    ShownNew shown(example);
    shown.find("urgency")->setFocus();
    shown.choose("verbSaveReport"); // Ctrl+S
    CHECK(shown.complaint().contains("aan de hand"));
    CHECK(QApplication::focusWidget()->objectName() == "worry");
    CHECK(shown.places.isEmpty());
    shown.type("worry", some_worry);
    shown.choose("verbSaveReport");
    CHECK(shown.places.size() == 1);
}

TEST_CASE("somebody of the network is chosen, anybody else gives a name and how to reach them") {
    OpenExample example;
    const auto person = test::somebody(example);
    {
        ShownNew shown(example);
        shown.type("worry", some_worry);
        shown.chooseWord("reporterKind", "core_partner");
        CHECK(shown.find("reporterName")->isVisible());
        shown.find<screen::PersonPicker>("reporterPerson")->choose(person);
        CHECK_FALSE(shown.find("reporterName")->isVisible());
        save(shown);
        const auto brought = report_of(example, report_at(shown.places.last()));
        CHECK(brought.report.reporter_person == person.id);
        CHECK(brought.report.reporter_party == person.party);
        CHECK_FALSE(brought.names_reporter);
    }
    ShownNew shown(example);
    shown.type("worry", some_worry);
    shown.chooseWord("reporterKind", "family");
    shown.type("reporterName", "Anneke Wiekslag");
    shown.type("reporterReach", "06-12345678");
    save(shown);
    const auto id = report_at(shown.places.last());
    CHECK(report_of(example, id).names_reporter);
    const auto found = looked_at(example, id);
    REQUIRE(found.size() == 1);
    CHECK(found.front().reporter_of == id);
    CHECK(found.front().phone == "06-12345678");
}

TEST_CASE("a person that was typed and not found is asked for, and no report is made") {
    OpenExample example;
    ShownNew shown(example);
    shown.type("worry", some_worry);
    shown.chooseWord("reporterKind", "volunteer");
    QTest::keyClicks(shown.find<screen::PersonPicker>("reporterPerson")->picker().lineEdit(), "Niemand die zo heet");
    save(shown);
    CHECK(shown.complaint().contains("uit de lijst"));
    CHECK(shown.places.isEmpty());
}

TEST_CASE("who reports about themselves is asked for no reporter, and that is said") {
    OpenExample example;
    ShownNew shown(example);
    shown.type("worry", "Ik red het niet meer alleen.");
    shown.chooseWord("reporterKind", "family");
    shown.type("reporterName", "Toch een naam");
    shown.find<QCheckBox>("reporterShielded")->setChecked(true);
    shown.chooseWord("reporterKind", "themselves");
    for (const char* name : {"reporterPerson", "reporterName", "reporterReach", "reporterShielded"})
        CHECK_FALSE(shown.find(name)->isVisible());
    CHECK(shown.find<QLabel>("reportsThemselves")->isVisible());
    CHECK(shown.find<QLabel>("reportsThemselves")->text().contains("zelf"));
    save(shown);
    const auto brought = report_of(example, report_at(shown.places.last()));
    CHECK(brought.report.reporter_kind == domain::ReporterKind::Themselves);
    CHECK_FALSE(brought.report.shielded);
    CHECK_FALSE(brought.names_reporter);
    CHECK(std::holds_alternative<domain::ToldOn>(brought.report.told)); // the resident knows
}

TEST_CASE("a reporter who stays unknown is kept so") {
    OpenExample example;
    ShownNew shown(example);
    shown.type("worry", some_worry);
    shown.find<QCheckBox>("reporterShielded")->setChecked(true);
    save(shown);
    CHECK(report_of(example, report_at(shown.places.last())).report.shielded);
}

TEST_CASE("what cannot wait says at once whom to call, and stops saying so when it can") {
    OpenExample example;
    ShownNew shown(example);
    shown.chooseWord("urgency", "acute");
    CHECK(shown.find("callNow")->isVisible());
    CHECK(shown.find<QLabel>("callNumber0")->text() == "112");
    CHECK(shown.shownTexts().contains("0800-0113"));
    CHECK(shown.shownTexts().contains("0800-2000"));
    CHECK(shown.shownTexts().contains("0900-8844"));
    CHECK(shown.find<QLabel>("nothingWaits")->text().contains("overleg"));
    CHECK_FALSE(shown.has("called0")); // noting comes after the saving
    shown.chooseWord("urgency", "soon");
    CHECK_FALSE(shown.find("callNow")->isVisible());
}

TEST_CASE("the numbers to call are the network's own where it has them") {
    OpenExample example;
    (void)test::asked(example, [](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(auto network, workspace::network_of(file));
        network.call_numbers = std::vector<domain::CallNumber>{{"Crisisdienst van de wijk", "010-5551212"}};
        return workspace::save_network(file, network);
    });
    ShownNew shown(example);
    shown.chooseWord("urgency", "acute");
    CHECK(shown.find<QLabel>("callNumber0")->text() == "010-5551212");
    CHECK(shown.shownTexts().contains("Crisisdienst van de wijk"));
    CHECK_FALSE(shown.shownTexts().contains("0900-8844"));
}

TEST_CASE("who it is about goes apart from the worry, and an address is not needed") {
    Filling filling;
    auto& shown = filling.shown;
    shown.type("aboutGiven", "Geertje");
    shown.type("aboutPrefix", "van der");
    shown.type("aboutFamily", "Wiekslag");
    const auto about = filling.saved_about();
    CHECK(about.given_names == "Geertje");
    CHECK(about.family_name == "Wiekslag");
    CHECK_FALSE(about.address);
    const auto brought = report_of(filling.example, report_at(shown.places.last()));
    CHECK(brought.names_resident);
    CHECK(brought.report.name_expires_on.has_value());
}

TEST_CASE("somebody may be 103 or 2 years old") {
    for (const auto& [typed, day] : {std::pair("2-3-1923", "1923-03-02"), std::pair("1-6-2024", "2024-06-01")}) {
        Filling filling;
        filling.shown.type("aboutBirthText", typed);
        INFO(typed);
        CHECK(filling.saved_about().birth_date == Day::parse(day));
    }
}

TEST_CASE("a day that there is not, a birth in the future and a wrong postcode are said, and nothing typed is lost") {
    Filling filling;
    auto& shown = filling.shown;
    const auto refused = [&](const char* field, const char* wrong, const char* sentence, const char* right) {
        auto* line = shown.find<QLineEdit>(field);
        line->clear();
        shown.type(line, wrong);
        save(shown);
        INFO(field << " " << wrong);
        CHECK(shown.complaint().contains(sentence));
        CHECK(shown.places.isEmpty());
        line->clear();
        shown.type(line, right);
    };
    refused("aboutBirthText", "31-2-1950", "bestaat niet", "28-2-1950");
    refused("aboutBirthText", "1-1-2030", "toekomst", "1-1-1930");
    refused("aboutPostcode", "12345", "postcode", "1234 ab");
    CHECK(shown.find<widgets::TextArea>("worry")->text() == some_worry);
    const auto about = filling.saved_about();
    CHECK(about.birth_date == Day::parse("1930-01-01"));
    REQUIRE(about.address);
    CHECK(about.address->postcode->text() == "1234 AB");
}

TEST_CASE("200 kB pasted from Word, with emoji and Arabic, is cleaned and kept whole") {
    OpenExample example;
    ShownNew shown(example);
    const QString line = QString::fromUtf8("Ze zegt: \u201cik red me wel\u201d \U0001F600 \u0645\u0631\u062D\u0628\u0627\u0007\r\n");
    QString pasted;
    while (pasted.toUtf8().size() < 200 * 1024) pasted += line;
    auto* worry = shown.find<widgets::TextArea>("worry");
    worry->setFocus();
    QGuiApplication::clipboard()->setText(pasted);
    QTest::keyClick(worry, Qt::Key_V, Qt::ControlModifier);
    CHECK(worry->complaint().isEmpty());
    CHECK(worry->text().contains(QString::fromUtf8("\U0001F600 \u0645\u0631\u062D\u0628\u0627")));
    CHECK_FALSE(worry->text().contains(QChar('\r')));
    CHECK_FALSE(worry->text().contains(QChar(0x7)));
    CHECK(worry->text().count('\n') == pasted.count('\n'));
    save(shown);
    INFO(shown.complaint().toStdString());
    REQUIRE(shown.places.size() == 1);
    const auto kept = report_of(example, report_at(shown.places.last())).report.worry;
    CHECK(kept.size() > 190 * 1024);
    CHECK(kept.find("\u0645\u0631\u062D\u0628\u0627") != std::string::npos);
}

TEST_CASE("what was half typed and chosen is there again after a lock, also that the reporter stays unknown") {
    OpenExample example;
    {
        ShownNew shown(example);
        shown.type("worry", "Half een zorg");
        shown.chooseWord("reporterKind", "family");
        shown.type("reporterName", "Anneke");
        shown.chooseWord("urgency", "acute");
        shown.find<QCheckBox>("reporterShielded")->setChecked(true);
        shown.click("fillInMore");
        shown.type("aboutFamily", "Wiekslag");
    }
    example.close_and_open_again();
    {
        ShownNew shown(example);
        CHECK(shown.find<widgets::TextArea>("worry")->text() == "Half een zorg");
        CHECK(shown.find<QComboBox>("reporterKind")->currentData().toString() == "family");
        CHECK(shown.find<QLineEdit>("reporterName")->text() == "Anneke");
        CHECK(shown.find<QCheckBox>("reporterShielded")->isChecked());
        CHECK(shown.find("callNow")->isVisible());
        CHECK(shown.find("aboutFamily")->isVisible());
        CHECK(shown.find<QLineEdit>("aboutFamily")->text() == "Wiekslag");
        save(shown);
        CHECK(report_of(example, report_at(shown.places.last())).report.shielded);
    }
    ShownNew again(example); // saved: nothing of it is left
    CHECK(again.find<widgets::TextArea>("worry")->text().isEmpty());
    CHECK_FALSE(again.find<QCheckBox>("reporterShielded")->isChecked());
    CHECK_FALSE(again.find("callNow")->isVisible());
}

TEST_CASE("the signals stand beside it, and in doubt one asks without a name") {
    OpenExample example;
    ShownNew shown(example);
    CHECK(shown.shownTexts().contains("De post stapelt zich op"));
    shown.click("askWithoutName");
    CHECK(shown.places.last() == screen::Place{Where::Consultation, {}});
}
