// Telling without a yes, who does not hear of it, who is needed and who heard what: on the screen of a case, by its own widgets.
#include "cases/case_screen.h"

#include "catalogue/words.h"
#include "ui/shown_screen.h"
#include "widgets/picker.h"
#include "workspace/cases.h"
#include "workspace/consent.h"
#include "workspace/disclosures.h"
#include "workspace/meetings.h"
#include "workspace/networks.h"
#include "workspace/new_ids.h"
#include "workspace/privacy.h"
#include "workspace/who_sees_what.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace tandem;
using cases::CaseScreen;
using test::OpenExample;

namespace {

using Shown = test::ShownScreen<CaseScreen>;

struct OneCase {
    OneCase() : code(first_open_case()), id(file_of().id) {}

    std::string first_open_case() {
        const auto page = test::asked(example, [](workspace::Workspace& file) {
            return workspace::list_cases(file, {.state = "open"}, {0, 100});
        });
        for (const auto& row : page.rows) {
            const auto grounds = test::asked(example, [&](workspace::Workspace& file) -> workspace::Result<workspace::CaseGrounds> {
                TANDEM_ASSIGN(const auto about, workspace::case_with_code(file, row.code));
                return workspace::grounds_of(file, about.id);
            });
            const bool is_plain = grounds.ties.empty() && grounds.objections.empty() && grounds.emergencies.empty() &&
                                  grounds.handovers.empty() && grounds.deputies.empty() && grounds.restrictions.empty() &&
                                  grounds.shields.empty() && grounds.shell_requests.empty() && grounds.task_grounds.empty() &&
                                  grounds.needed.empty();
            if (is_plain && row.open_actions > 0) return row.code;
        }
        FAIL("the example has no plain open case");
        return {};
    }
    domain::CaseFile file_of() {
        return test::asked(example, [&](workspace::Workspace& file) { return workspace::case_with_code(file, code); });
    }
    workspace::CaseGrounds grounds() {
        return test::asked(example, [&](workspace::Workspace& file) { return workspace::grounds_of(file, id); });
    }
    std::int64_t heard() {
        return test::asked(example, [&](workspace::Workspace& file) { return workspace::disclosures_of(file, id, {}); }).total;
    }
    std::vector<workspace::Sight> sights() {
        return test::asked(example, [&](workspace::Workspace& file) { return workspace::who_sees_what(file, id); });
    }
    void allow_weighing() {
        const auto table = file_of().table;
        test::asked(example, [&](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
            TANDEM_ASSIGN(auto tables, workspace::list_tables(file));
            auto own = std::ranges::find_if(tables, [&](const auto& row) { return row.table.id == table; })->table;
            own.protocol.task_grounds_allowed = true;
            return workspace::save_table(file, own);
        });
    }

    OpenExample example;
    std::string code;
    domain::CaseId id;
    Shown shown{example, QString::fromStdString(code)};
};

// One of those that are offered, from 0.
void pick(Shown& shown, const std::string& name, int place) {
    auto* text = shown.find<QLineEdit>((name + "Text").c_str());
    auto* picker = shown.find<widgets::Picker>((name + "Picker").c_str());
    text->setFocus();
    REQUIRE(test::wait_for([&] {
        if (picker->value()) return true;
        for (int i = 0; i <= place; ++i) QTest::keyClick(text, Qt::Key_Down), shown.settled();
        QTest::keyClick(text, Qt::Key_Return);
        return picker->value().has_value();
    }));
    shown.settled();
}
void pick_at_top(Shown& shown, const std::string& name) { pick(shown, name, 0); }

} // namespace

TEST_CASE("danger takes two presses: the crisis service may know at once, and the reason is owed") {
    OneCase one;
    const auto before = one.heard();
    one.shown.click("emergency");
    one.shown.click("emergencyFormSave");
    CHECK(one.shown.complaint().isEmpty());
    const auto grounds = one.grounds();
    REQUIRE(grounds.emergencies.size() == 1);
    CHECK(grounds.emergencies[0].kind == domain::EmergencyKind::VitalInterest);
    CHECK_FALSE(grounds.emergencies[0].reason);
    CHECK(one.heard() > before); // it is in the register
    one.shown.click("groundReason0");
    one.shown.type("emergencyReasonLater", "Dreigde van het dak te springen");
    one.shown.click("emergencyReasonFormSave");
    CHECK(one.shown.complaint().isEmpty());
    CHECK(one.grounds().emergencies[0].reason == "Dreigde van het dak te springen");
    CHECK_FALSE(one.shown.has("groundReason0"));
}

TEST_CASE("danger, and a partner of our own has to know") {
    OneCase one;
    one.shown.choose("verbEmergency");
    one.shown.chooseWord("emergencyTo", "party");
    one.shown.click("emergencyFormSave");
    CHECK(one.shown.complains()); // which one?
    pick_at_top(one.shown, "emergencyParty");
    one.shown.click("emergencyFormSave");
    CHECK(one.shown.complaint().isEmpty());
    REQUIRE(one.grounds().emergencies.size() == 1);
    CHECK(std::holds_alternative<domain::EmergencyParty>(one.grounds().emergencies[0].recipient));
}

TEST_CASE("telling without a yes is weighed where the table allows it, and not half") {
    OneCase one;
    one.shown.click("weigh");
    CHECK(one.shown.complains()); // this table agreed on none
    CHECK_FALSE(one.shown.find("weighForm")->isVisible());
    one.allow_weighing();
    one.shown.screen.refresh();
    one.shown.settled();
    one.shown.click("weigh");
    one.shown.click("weighFormSave");
    CHECK(one.shown.complains());
    CHECK(one.grounds().task_grounds.empty());
    auto* to = one.shown.find<QLineEdit>("weighToText");
    to->setFocus();
    REQUIRE(test::wait_for([&] {
        QTest::keyClick(to, Qt::Key_Down), one.shown.settled(), QTest::keyClick(to, Qt::Key_Return);
        return one.shown.screen.findChild<QWidget*>("weighTo")->findChildren<QAbstractButton*>().size() > 0;
    }));
    one.shown.click("weighAbout_safety");
    one.shown.type(one.shown.find<QPlainTextEdit>("weighInterest"), "De veiligheid van de kinderen");
    one.shown.type(one.shown.find<QPlainTextEdit>("weighAlternatives"), "Drie keer gebeld, een brief");
    one.shown.type(one.shown.find<QPlainTextEdit>("weighMinimum"), "Naam en adres");
    one.shown.type("weighWhyNotTold", "Dat maakt het nu gevaarlijk");
    pick_at_top(one.shown, "weighDecidedBy");
    one.shown.click("weighFormSave");
    CHECK(one.shown.complaint().isEmpty());
    REQUIRE(one.grounds().task_grounds.size() == 1);
    CHECK(one.grounds().task_grounds[0].categories == std::vector<std::string>{"safety"});
    CHECK(one.grounds().task_grounds[0].recipients.size() == 1);
    one.shown.choose("groundEnd0");
    CHECK(one.grounds().task_grounds[0].ended_on.has_value());
}

TEST_CASE("a case is handed over on a reason, and stays ours until they say yes") {
    OneCase one;
    one.shown.choose("verbHandOver");
    one.shown.click("handoverFormSave");
    CHECK(one.shown.complains()); // to whom?
    one.shown.type("handoverNetwork", "Netwerk acute zorgen");
    one.shown.chooseWord("handoverBasis", "motivated");
    one.shown.click("handoverFormSave");
    CHECK(one.shown.complains()); // why?
    one.shown.type(one.shown.find<QPlainTextEdit>("handoverMotivation"), "Er is geen contact meer te krijgen");
    one.shown.click("handoverFormSave");
    CHECK(one.shown.complaint().isEmpty());
    REQUIRE(one.grounds().handovers.size() == 1);
    CHECK(std::holds_alternative<domain::HandoverWaiting>(one.grounds().handovers[0].answer));
    one.shown.choose("handoverPaper0"); // what they get: to look at first
    CHECK(one.shown.find("handoverPaper")->isVisible());
    CHECK(QApplication::focusWidget() == one.shown.find("handoverPaperPrint"));
    one.shown.click("handoverPaperClose");
    CHECK_FALSE(one.shown.find("handoverPaper")->isVisible());
    one.shown.choose("handoverYes0");
    CHECK(std::holds_alternative<domain::HandoverAccepted>(one.grounds().handovers[0].answer));
}

TEST_CASE("who knows the resident does not hear of the case, until the resident does not mind") {
    OneCase one;
    one.shown.choose("verbBarrier");
    one.shown.click("barrierFormSave");
    CHECK(one.shown.complains()); // who?
    pick_at_top(one.shown, "barrierPerson");
    one.shown.click("barrierFormSave");
    CHECK(one.shown.complaint().isEmpty());
    REQUIRE(one.grounds().ties.size() == 1);
    one.shown.choose("tieYes0");
    CHECK(one.grounds().ties[0].said_yes_on.has_value());
    one.shown.choose("tieRemove0");
    CHECK(one.grounds().ties.empty());
    one.example.desk.undo();
    one.shown.settled();
    CHECK(one.grounds().ties.size() == 1);
}

TEST_CASE("an objection, a shield, a restriction and a deputy are noted in the same form") {
    OneCase one;
    one.shown.choose("verbBarrier");
    one.shown.chooseWord("barrierKind", "1");
    pick_at_top(one.shown, "barrierParty");
    one.shown.type("barrierReason", "Ruzie gehad");
    one.shown.click("barrierFormSave");
    CHECK(one.shown.complaint().isEmpty());
    REQUIRE(one.grounds().objections.size() == 1);
    one.shown.choose("verbBarrier");
    one.shown.chooseWord("barrierKind", "2");
    pick_at_top(one.shown, "barrierParty");
    one.shown.find<QLineEdit>("barrierReason")->clear();
    one.shown.click("barrierFormSave");
    CHECK(one.shown.complains()); // a shield has a reason
    one.shown.choose("verbBarrier");
    one.shown.chooseWord("barrierKind", "3");
    one.shown.click("barrierFormSave");
    CHECK(one.shown.complaint().isEmpty());
    CHECK(one.grounds().restrictions.size() == 1);
    for (const auto& sight : one.sights()) CHECK(sight.level == domain::IdentityLevel::None);
    one.shown.choose("verbBarrier");
    one.shown.chooseWord("barrierKind", "4");
    pick_at_top(one.shown, "barrierPerson");
    one.shown.click("barrierFormSave");
    CHECK(one.shown.complaint().isEmpty());
    CHECK(one.grounds().deputies.size() == 1);
    CHECK(one.shown.shownTexts().contains("Stilgezet"));
}

TEST_CASE("a partner of the core is needed, one of the shell is asked and answers") {
    OneCase one;
    one.shown.choose("verbAsked");
    one.shown.click("addAsked");
    CHECK(one.shown.complains());
    for (int i = 0; i < 12 && (one.grounds().needed.empty() || one.grounds().shell_requests.empty()); ++i) {
        pick(one.shown, "askedParty", i);
        one.shown.click("addAsked");
    }
    const auto grounds = one.grounds();
    CHECK_FALSE(grounds.needed.empty());
    REQUIRE_FALSE(grounds.shell_requests.empty());
    const auto number = std::to_string(grounds.needed.size());
    one.shown.choose(("askedYes" + number).c_str());
    const auto after = one.grounds().shell_requests;
    CHECK(std::ranges::any_of(after, [](const auto& request) { return std::holds_alternative<domain::ShellAccepted>(request.answer); }));
}

TEST_CASE("how much was told begins where the rules put it for that person, and not at the name by itself") {
    OneCase one;
    const auto before = one.heard();
    constexpr int times = 5;
    for (int place = 0; place < times; ++place) {
        one.shown.choose("verbTold");
        CHECK_FALSE(one.shown.find("toldMayHear")->isVisible());
        pick(one.shown, "toldPerson", place);
        CHECK(one.shown.find("toldMayHear")->isVisible());
        one.shown.click("toldSomebodyFormSave");
        CHECK(one.shown.complaint().isEmpty());
    }
    const auto rows =
        test::asked(one.example, [&](workspace::Workspace& file) { return workspace::disclosures_of(file, one.id, {}); }).rows;
    REQUIRE(one.heard() == before + times);
    bool below_the_name = false;
    for (const auto& row : rows) {
        const auto* to = std::get_if<domain::AudiencePerson>(&row.disclosure.audience);
        if (row.disclosure.at != rows[0].disclosure.at || to == nullptr) continue; // told before today
        const auto may =
            test::asked(one.example, [&](workspace::Workspace& file) { return workspace::level_when_spoken_to(file, one.id, to->person); });
        CHECK(row.disclosure.level == std::max(may, domain::IdentityLevel::Code));
        below_the_name = below_the_name || may < domain::IdentityLevel::Named;
    }
    CHECK(below_the_name);
}

TEST_CASE("what was told on the phone comes in the register, and it shows") {
    OneCase one;
    const auto before = one.heard();
    one.shown.choose("verbTold");
    one.shown.click("toldSomebodyFormSave");
    CHECK(one.shown.complains()); // whom?
    pick_at_top(one.shown, "toldPerson");
    one.shown.click("toldSomebodyFormSave");
    CHECK(one.shown.complaint().isEmpty());
    CHECK(one.heard() == before + 1);
    CHECK(one.shown.shownTexts().contains(catalogue::label(domain::Occasion::Spoken)));
}

TEST_CASE("who came along with the resident and is known to nobody stands in who heard what") {
    OpenExample example;
    const auto discussed = [](workspace::Workspace& file) -> workspace::Result<std::string> {
        TANDEM_ASSIGN(const auto meeting, workspace::find_meeting(file, "next"));
        TANDEM_ASSIGN(const auto agenda, workspace::show_agenda(file, meeting));
        const auto row = *std::ranges::find_if(agenda.items, [](const auto& one) { return one.item.case_file.has_value(); });
        TANDEM_ASSIGN(const auto about, workspace::show_case(file, row.case_code));
        domain::Companion company;
        company.id = workspace::new_id_of<domain::CompanionId>(file);
        company.case_file = *row.item.case_file;
        company.subject = about.subjects.front().id;
        company.agenda_item = row.item.id;
        company.agreed_on = file.today();
        company.scope = domain::ScopeAll{};
        company.who = domain::CompanionIs::NoSubject;
        TANDEM_TRY(workspace::note_companion(file, company));
        TANDEM_TRY(workspace::begin_meeting(file, meeting));
        TANDEM_TRY(workspace::record_item(file, row.item.id, domain::ItemDiscussed{}, {}));
        TANDEM_TRY(workspace::finish_meeting(file, meeting));
        return row.case_code;
    };
    const auto code = test::asked(example, discussed);
    Shown shown(example, QString::fromStdString(code));
    CHECK(shown.shownTexts().contains("Iemand die met de inwoner meekwam"));
}

template <class State>
std::int64_t notices_that_are(OneCase& one) {
    const auto notices = one.grounds().notices;
    return std::ranges::count_if(notices, [](const auto& notice) { return std::holds_alternative<State>(notice.state); });
}

// Somebody heard the name while it might be told, and now it may not.
void tell_and_take_back(OneCase& one) {
    one.shown.choose("verbConsentYes");
    one.shown.click("consentToCore");
    one.shown.click("consentFormSave");
    one.shown.choose("verbTold");
    pick_at_top(one.shown, "toldPerson");
    one.shown.chooseWord("toldLevel", "named"); // whatever was agreed
    one.shown.click("toldSomebodyFormSave");
    one.shown.choose("verbConsentStop");
    one.shown.click("consentEndFormSave");
}

TEST_CASE("who heard the name has to hear that the yes ended, and stays on the list until then") {
    OneCase one;
    tell_and_take_back(one);
    const auto owed = notices_that_are<domain::NoticeOpen>(one);
    REQUIRE(owed > 0);
    one.shown.click("noticeDone0");
    CHECK(one.shown.complaint().isEmpty());
    CHECK(notices_that_are<domain::NoticeOpen>(one) == owed - 1);
}

TEST_CASE("who cannot be told that the yes ended leaves the list with a reason, and not without") {
    OneCase one;
    tell_and_take_back(one);
    const auto owed = notices_that_are<domain::NoticeOpen>(one);
    REQUIRE(owed > 0);
    one.shown.click("noticeNotPossible0");
    CHECK(one.shown.find("noticeForm")->isVisible());
    one.shown.click("noticeFormSave");
    CHECK(one.shown.complains());
    CHECK(notices_that_are<domain::NoticeOpen>(one) == owed);
    one.shown.type("noticeReason", "Is verhuisd naar het buitenland");
    one.shown.click("noticeFormSave");
    CHECK(one.shown.complaint().isEmpty());
    CHECK(notices_that_are<domain::NoticeOpen>(one) == owed - 1);
    CHECK(notices_that_are<domain::NoticeNotPossible>(one) == 1);
}

TEST_CASE("the note for who does it shows what they may have on paper, or says why it cannot be made") {
    OneCase one;
    one.shown.choose("actionNote0");
    const bool shows = one.shown.find("workNote")->isVisible();
    CHECK(shows != one.shown.complains());
    if (shows) one.shown.click("workNoteClose");
    CHECK_FALSE(one.shown.find("workNote")->isVisible());
}

TEST_CASE("the list of who heard what is made for who may ask for it") {
    OneCase one;
    one.shown.click("heardPaper0");
    CHECK(one.shown.complaint().toStdString() == "");
    CHECK(one.shown.find("heardList")->isVisible());
    one.shown.click("heardListClose");
    CHECK_FALSE(one.shown.find("heardList")->isVisible());
}

TEST_CASE("while there is a meeting nothing of a case shows on its own screen but the code, and it leads to the meeting") {
    OneCase one;
    const auto meeting = test::asked(one.example, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); });
    test::asked(one.example, [&](workspace::Workspace& file) { return workspace::begin_meeting(file, meeting); });
    one.shown.screen.refresh();
    one.shown.settled();
    const auto texts = one.shown.shownTexts();
    const auto about = one.file_of();
    CHECK(texts.contains(QString::fromStdString(one.code)));
    for (const auto& text : {about.what_matters, about.goes_well, about.question_to_network})
        if (text && !text->empty()) CHECK_FALSE(texts.contains(QString::fromStdString(*text)));
    CHECK_FALSE(one.shown.find("showName")->isVisible());
    QTest::keyPress(&one.shown.screen, Qt::Key_F6);
    one.shown.settled();
    CHECK_FALSE(one.shown.find("peopleCard")->isVisible());
    QTest::keyRelease(&one.shown.screen, Qt::Key_F6);
    one.shown.choose("verbEmergency"); // no form opens behind it either
    CHECK_FALSE(one.shown.find("emergencyForm")->isVisible());
    test::asked(one.example, [&](workspace::Workspace& file) { return workspace::finish_meeting(file, meeting); });
    one.shown.screen.refresh();
    one.shown.settled();
    CHECK(one.shown.find("showName")->isVisible());
}
