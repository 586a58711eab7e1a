// What may be told, and who sees what: on the screen of a case, by its own widgets.
#include "cases/case_screen.h"

#include "catalogue/dates.h"
#include "catalogue/reasons.h"
#include "catalogue/words.h"
#include "ui/shown_screen.h"
#include "widgets/date_field.h"
#include "widgets/multi_picker.h"
#include "widgets/picker.h"
#include "workspace/cases.h"
#include "workspace/consent.h"
#include "workspace/disclosures.h"
#include "workspace/meetings.h"
#include "workspace/who_sees_what.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace tandem;
using cases::CaseScreen;
using test::OpenExample;

namespace {

using Shown = test::ShownScreen<CaseScreen>;

domain::CaseFile file_of(OpenExample& example, const std::string& code) {
    return test::asked(example, [&](workspace::Workspace& file) { return workspace::case_with_code(file, code); });
}
std::vector<domain::ConsentEvent> events_of(OpenExample& example, const std::string& code) {
    const auto id = file_of(example, code).id;
    return test::asked(example, [&](workspace::Workspace& file) { return workspace::grounds_of(file, id); }).consents;
}
std::vector<workspace::Sight> sights_of(OpenExample& example, const std::string& code) {
    const auto id = file_of(example, code).id;
    return test::asked(example, [&](workspace::Workspace& file) { return workspace::who_sees_what(file, id); });
}

// Nobody said anything about it yet; it is about one person.
std::string case_without_consent(OpenExample& example) {
    const auto page = test::asked(example, [](workspace::Workspace& file) { return workspace::list_cases(file, {}, {0, 100}); });
    for (const auto& row : page.rows)
        if (row.state != "closed" && row.subjects == 1 && events_of(example, row.code).empty()) return row.code;
    FAIL("the example has no case without consent");
    return {};
}

void say_yes(Shown& shown) {
    shown.choose("verbConsentYes");
    REQUIRE(QApplication::focusWidget() != nullptr); // or it opened out of sight
    CHECK(QApplication::focusWidget()->objectName() == "consentToCore");
    CHECK(test::wait_for([] { return !QApplication::focusWidget()->visibleRegion().isEmpty(); }, 2000));
    shown.click("consentToAll");
    shown.click("consentFormSave");
}

std::vector<domain::CaseSubject> subjects_of(OpenExample& example, const std::string& code) {
    return test::asked(example, [&](workspace::Workspace& file) { return workspace::show_case(file, code); }).subjects;
}

void type_day(Shown& shown, const char* name, const QString& text) {
    auto* day = shown.find<widgets::DateField>(name)->lineEdit();
    day->clear();
    shown.type(day, text);
}

void pick_first(Shown& shown, const std::string& name) {
    auto* text = shown.find<QLineEdit>((name + "Text").c_str());
    auto* picker = shown.find<widgets::Picker>((name + "Picker").c_str());
    text->setFocus();
    REQUIRE(test::wait_for([&] {
        if (picker->value()) return true;
        QTest::keyClick(text, Qt::Key_Down), shown.settled();
        QTest::keyClick(text, Qt::Key_Return);
        return picker->value().has_value();
    }));
    shown.settled();
}

// The words of the short message that a yes by these chips gives.
QString said_after_yes(Shown& shown, std::initializer_list<const char*> pressed) {
    const QSignalSpy said(&shown.screen, &screen::Screen::said);
    shown.choose("verbConsentYes");
    for (const char* chip : pressed) shown.click(chip);
    shown.click("consentFormSave");
    CHECK(shown.complaint().isEmpty());
    REQUIRE(said.count() == 1);
    return said.front().front().toString();
}

void make_child_of_13(Shown& shown) {
    shown.choose("subjectEdit0");
    shown.chooseWord("subjectRole", "child");
    shown.chooseWord("subjectAge", "12_15");
    CHECK(shown.find("subjectAuthority")->isVisible());
    CHECK_FALSE(shown.find("subjectRepresentative")->isVisible());
    shown.click("subjectFormSave");
    CHECK(shown.complaint().isEmpty());
}

} // namespace

TEST_CASE("a yes takes a chip and a button, and what was not said stays to be filled in") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    say_yes(shown);
    CHECK(shown.complaint().isEmpty());
    const auto events = events_of(example, code);
    REQUIRE(events.size() == 1);
    CHECK(std::holds_alternative<domain::ConsentGiven>(events[0].step));
    CHECK(events[0].recipients == std::vector<domain::Recipient>{domain::RecipientAllPartners{}});
    CHECK_FALSE(events[0].to_fill_in.empty());
    CHECK(shown.has("consentFill0"));
}

TEST_CASE("what was to fill in later is filled in, and only that") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    say_yes(shown);
    shown.click("consentFill0");
    shown.type("consentPurpose", "Samen kijken wie er langs kan gaan");
    shown.click("consentEverything");
    shown.click("consentFillFormSave");
    CHECK(shown.complaint().isEmpty());
    const auto events = events_of(example, code);
    REQUIRE(events.size() == 1);
    CHECK(events[0].purpose == "Samen kijken wie er langs kan gaan");
    CHECK(std::holds_alternative<domain::ScopeAll>(events[0].scope));
}

TEST_CASE("a yes that is taken back ends the names at once and says who had heard what, and when") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    say_yes(shown);
    shown.choose("verbTold");
    pick_first(shown, "toldPerson");
    shown.chooseWord("toldLevel", "named");
    shown.click("toldSomebodyFormSave");
    CHECK(shown.complaint().isEmpty());
    const auto id = file_of(example, code).id;
    const auto heard = test::asked(example, [&](workspace::Workspace& file) { return workspace::disclosures_of(file, id, {0, 1}); });
    REQUIRE(heard.rows.size() == 1);
    shown.click("consentStop");
    shown.click("consentEndFormSave");
    CHECK(shown.complaint().isEmpty());
    REQUIRE(shown.find<QLabel>("consentShared")->isVisible());
    const QString sentence = shown.find<QLabel>("consentShared")->text();
    CHECK(sentence.contains(QString::fromStdString(heard.rows[0].who).toHtmlEscaped()));
    CHECK(sentence.contains(catalogue::label(domain::IdentityLevel::Named).toLower()));
    CHECK(sentence.contains(catalogue::short_date(example.desk.today())));
    const auto events = events_of(example, code);
    REQUIRE(events.size() == 2); // what was said is never crossed out
    for (const auto& sight : sights_of(example, code))
        if (sight.level == domain::IdentityLevel::Named) // who brought it in knows it already
            CHECK(std::ranges::find(sight.reasons, policy::Reason::ByConsent) == sight.reasons.end());
}

TEST_CASE("a yes of tomorrow, to nobody, or to half a name is not written down") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    shown.choose("verbConsentYes");
    shown.click("consentFormSave");
    CHECK_FALSE(shown.complaint().isEmpty()); // to nobody
    shown.click("consentToNamed");
    shown.type("consentToPartiesText", "zzz");
    shown.click("consentFormSave");
    CHECK_FALSE(shown.complaint().isEmpty());
    shown.click("consentToNamed"); // not by name after all
    shown.click("consentToCore");
    auto* day = shown.find<widgets::DateField>("consentOn")->lineEdit();
    day->clear();
    shown.type(day, "14-11-2026"); // it is the 12th
    shown.click("consentFormSave");
    CHECK_FALSE(shown.complaint().isEmpty());
    CHECK(events_of(example, code).empty());
}

TEST_CASE("who sees what says for every partner of the table how much, and why") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    const auto sights = sights_of(example, code);
    REQUIRE_FALSE(sights.empty());
    for (const auto& sight : sights) {
        const auto name = "sight_" + sight.party.text();
        INFO(sight.name);
        auto* button = shown.find<QAbstractButton>(name.c_str());
        CHECK(button->accessibleName().contains(catalogue::label(sight.level)));
        CHECK_FALSE(sight.reasons.empty());
        shown.click(name.c_str());
        CHECK(shown.find<QLabel>("sightWhy")->isVisible());
    }
    CHECK(std::ranges::is_sorted(sights, std::ranges::greater(), &workspace::Sight::level));
}

TEST_CASE("where a partner may know more of one than of another, who sees what says it of each") {
    OpenExample example;
    const auto page = test::asked(example, [](workspace::Workspace& file) { return workspace::list_cases(file, {}, {0, 100}); });
    const auto differs = [](const workspace::Sight& sight) { return !sight.each.empty(); };
    const auto row = std::ranges::find_if(page.rows, [&](const auto& one) {
        return one.subjects > 1 && std::ranges::any_of(sights_of(example, one.code), differs);
    });
    REQUIRE(row != page.rows.end());
    const auto sights = sights_of(example, row->code);
    const auto& sight = *std::ranges::find_if(sights, differs);
    const auto subjects = subjects_of(example, row->code);
    REQUIRE(sight.each.size() == subjects.size());
    Shown shown(example, QString::fromStdString(row->code));
    shown.click(("sight_" + sight.party.text()).c_str());
    for (const auto& subject : subjects) {
        const auto each = std::ranges::find(sight.each, subject.id, &workspace::SubjectSight::subject);
        REQUIRE(each != sight.each.end());
        CHECK(each->level >= sight.level); // the whole is its lowest
        const QString said = catalogue::label(subject.role) + ": " + catalogue::label(each->level).toLower();
        CHECK(shown.shownTexts().contains(said));
        CHECK(shown.find<QLabel>("sightWhy")->text().contains(said));
    }
}

namespace {

struct Helping {
    workspace::Sight sight;
    int number = 0; // of the button
};

// The first partner of that case who would hear more by a change of that kind.
std::optional<Helping> helped_by(OpenExample& example, const std::string& code, std::string_view word) {
    for (const auto& sight : sights_of(example, code)) {
        int number = 0;
        for (const auto& together : sight.raised_by)
            for (const auto& change : together) {
                if (catalogue::word_of(change) == word) return Helping{sight, number};
                ++number;
            }
    }
    return std::nullopt;
}

// Nobody said anything about it yet, and a yes would let a partner hear more, as well as who is needed.
std::string case_to_help(OpenExample& example) {
    const auto page = test::asked(example, [](workspace::Workspace& file) { return workspace::list_cases(file, {}, {0, 100}); });
    for (const auto& row : page.rows)
        if (row.state != "closed" && row.subjects == 1 && events_of(example, row.code).empty() &&
            helped_by(example, row.code, "extend_consent"))
            return row.code;
    FAIL("the example has no case that a yes would help");
    return {};
}

void do_what_helps(Shown& shown, const Helping& helping) {
    shown.click(("sight_" + helping.sight.party.text()).c_str());
    const auto name = "sightHelp" + std::to_string(helping.number);
    auto* button = shown.find<QAbstractButton>(name.c_str());
    CHECK(button->isVisible());
    CHECK(button->focusPolicy() != Qt::NoFocus);
    CHECK(button->accessibleName().startsWith(QString::fromStdString(helping.sight.name) + ": "));
    shown.click(name.c_str());
    CHECK(shown.complaint().isEmpty());
}

} // namespace

TEST_CASE("what would help leads to where it is done: a yes, who is needed, a statement in the settings") {
    OpenExample example;
    const auto code = case_to_help(example);
    Shown shown(example, QString::fromStdString(code));
    const auto yes = helped_by(example, code, "extend_consent");
    REQUIRE(yes);
    do_what_helps(shown, *yes);
    CHECK(shown.find("consentForm")->isVisible());
    const auto named = shown.find<widgets::MultiPicker>("consentToParties")->values();
    REQUIRE(named.size() == 1); // the partner is chosen already
    CHECK(named[0].title.toStdString() == yes->sight.name);
    shown.click("consentFormSave");
    CHECK(shown.complaint().isEmpty());
    CHECK(events_of(example, code).back().recipients == std::vector<domain::Recipient>{domain::RecipientParty{yes->sight.party}});
    const auto needed = helped_by(example, code, "confirm_need");
    REQUIRE(needed);
    do_what_helps(shown, *needed);
    CHECK(QApplication::focusWidget() == shown.find("addAsked"));
    CHECK(shown.find<QLineEdit>("askedPartyText")->text().toStdString() == needed->sight.name);
}

TEST_CASE("a statement that would help is asked for in the settings, by the one who would sign it") {
    OpenExample example;
    const auto page = test::asked(example, [](workspace::Workspace& file) {
        return workspace::list_cases(file, {.state = "open"}, {0, 100});
    });
    for (const auto& row : page.rows) {
        const auto statement = helped_by(example, row.code, "sign_statement");
        if (!statement) continue;
        Shown shown(example, QString::fromStdString(row.code));
        do_what_helps(shown, *statement);
        REQUIRE(shown.places.size() == 1);
        CHECK(shown.places[0].where == screen::Where::Settings);
        CHECK(shown.places[0].about.startsWith("promise/"));
        return;
    }
    FAIL("in the example a statement helps nobody");
}

TEST_CASE("a yes that becomes smaller goes on for who was chosen, and asks who that is") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    say_yes(shown);
    shown.choose("verbConsentNarrow");
    shown.click("consentEndFormSave");
    CHECK(shown.complains());
    CHECK(events_of(example, code).size() == 1);
    shown.click("consentEndForCore");
    shown.click("consentEndFormSave");
    CHECK(shown.complaint().isEmpty());
    const auto events = events_of(example, code);
    REQUIRE(events.size() == 2);
    const auto narrowed =
        std::ranges::find_if(events, [](const auto& event) { return std::holds_alternative<domain::ConsentNarrowed>(event.step); });
    REQUIRE(narrowed != events.end());
    CHECK(narrowed->recipients == std::vector<domain::Recipient>{domain::RecipientCore{}});
}

TEST_CASE("the form and the letter for the resident are looked at before they are printed, and Escape gives the keyboard back") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    for (const char* button : {"consentPaper", "letterPaper"}) {
        shown.find(button)->setFocus();
        shown.click(button);
        REQUIRE(shown.find("letter")->isVisible());
        CHECK(QApplication::focusWidget() == shown.find("letterPrint"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK_FALSE(shown.find("letter")->isVisible());
        CHECK(QApplication::focusWidget() == shown.find(button));
    }
}

TEST_CASE("who comes along is written at an item of a meeting to come, and taken off again") {
    OpenExample example;
    const auto next = test::asked(example, [](workspace::Workspace& file) {
        const auto id = workspace::find_meeting(file, "next");
        return workspace::show_agenda(file, *id);
    });
    std::string code;
    for (const auto& row : next.items)
        if (code.empty() && row.item.case_file) code = row.case_code;
    REQUIRE_FALSE(code.empty());
    const auto companions = [&] {
        const auto id = file_of(example, code).id;
        return test::asked(example, [&](workspace::Workspace& file) { return workspace::grounds_of(file, id); }).companions;
    };
    const auto before = companions().size();
    Shown shown(example, QString::fromStdString(code));
    shown.choose("verbCompanion");
    shown.click("companionFormSave");
    CHECK(shown.complains()); // who it is decides what is said in their company
    auto* who = shown.find<QComboBox>("companionWho");
    who->setCurrentIndex(who->findData(QStringLiteral("no_subject")));
    shown.click("companionFormSave");
    CHECK(shown.complaint().isEmpty());
    REQUIRE(companions().size() == before + 1);
    shown.choose(qPrintable(QStringLiteral("companionRemove%1").arg(before)));
    CHECK(companions().size() == before);
}

TEST_CASE("that it was asked is one press, and opens nothing") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    const auto before = sights_of(example, code);
    shown.click("consentAsked");
    CHECK(shown.complaint().isEmpty());
    const auto events = events_of(example, code);
    REQUIRE(events.size() == 1);
    CHECK(std::holds_alternative<domain::ConsentAsked>(events[0].step));
    const auto after = sights_of(example, code);
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) CHECK(after[i].level == before[i].level);
}

TEST_CASE("of a child of 13 the mother alone opens nothing, everyone with authority and the child together do") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    make_child_of_13(shown);
    shown.choose("verbConsentYes");
    CHECK_FALSE(shown.find("consentBy_self")->isVisible()); // not of that age
    shown.click("consentToAll");
    shown.click("consentFormSave");
    CHECK(shown.complains()); // who said yes?
    CHECK(said_after_yes(shown, {"consentToAll", "consentBy_one_holder"}).contains("verandert nog niets"));
    CHECK(said_after_yes(shown, {"consentToAll", "consentBy_parental_authority", "consentBy_child"}).contains("geldt vanaf nu"));
    const auto events = events_of(example, code);
    REQUIRE(events.size() == 2);
    using enum domain::ConsentRight;
    CHECK(std::get<domain::ConsentGiven>(events[0].step).by == std::vector{OneHolder});
    CHECK(std::get<domain::ConsentGiven>(events[1].step).by == std::vector{AllHolders, Child});
}

TEST_CASE("one parent with authority alone, and a mentor that a judge appointed, decide as the case says they may") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    make_child_of_13(shown);
    shown.choose("subjectEdit0");
    shown.chooseWord("subjectAuthority", "sole");
    shown.click("subjectFormSave");
    CHECK(subjects_of(example, code).front().parental_authority == domain::ParentalAuthority::Sole);
    CHECK(said_after_yes(shown, {"consentToAll", "consentBy_one_holder", "consentBy_child"}).contains("geldt vanaf nu"));
    shown.choose("subjectEdit0");
    shown.chooseWord("subjectAge", "16_plus");
    CHECK_FALSE(shown.find("subjectAuthority")->isVisible());
    shown.chooseWord("subjectRepresentative", "mentor");
    shown.click("subjectFormSave");
    CHECK(subjects_of(example, code).front().representative == domain::SubjectRepresentative::Mentor);
    CHECK(said_after_yes(shown, {"consentToAll", "consentBy_self"}).contains("verandert nog niets"));
    CHECK(said_after_yes(shown, {"consentToAll", "consentBy_mentor"}).contains("geldt vanaf nu"));
}

TEST_CASE("after a yes without an end the last day is said, by what this network agreed") {
    OpenExample example;
    const auto code = case_without_consent(example);
    test::asked(example, [](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(auto network, workspace::network_of(file));
        network.consent_months = 6;
        return workspace::save_network(file, network);
    });
    Shown shown(example, QString::fromStdString(code));
    CHECK(said_after_yes(shown, {"consentToAll"}) == "De ja staat genoteerd en geldt vanaf nu. De laatste dag is di 11 mei 2027.");
    shown.choose("verbConsentYes");
    type_day(shown, "consentOn", "11-05-2026");
    shown.click("consentToAll");
    const QSignalSpy said(&shown.screen, &screen::Screen::said);
    shown.click("consentFormSave");
    REQUIRE(said.count() == 1);
    CHECK(said.front().front().toString().contains("de tijd ervan is voorbij"));
}

TEST_CASE("a yes on the day of a no opens nothing and says so, unless it is ticked that it came after it") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    shown.choose("verbConsentYes");
    CHECK_FALSE(shown.find("consentAfterNo")->isVisible()); // nobody said no
    for (int twice = 0; twice < 2; ++twice) {
        shown.choose("verbConsentNo");
        shown.click("consentEndFormSave");
    }
    const auto no = events_of(example, code);
    REQUIRE(no.size() == 2);
    CHECK(no[1].follows == no[0].id);
    CHECK(said_after_yes(shown, {"consentToAll"}).contains("Er verandert niets"));
    shown.choose("verbConsentYes");
    CHECK(shown.find("consentAfterNo")->isVisible());
    CHECK_FALSE(shown.find<QCheckBox>("consentAfterNo")->isChecked());
    type_day(shown, "consentOn", "11-11-2026");
    CHECK_FALSE(shown.find("consentAfterNo")->isVisible()); // the day before nobody said no
    CHECK(said_after_yes(shown, {"consentToAll", "consentAfterNo"}).contains("geldt vanaf nu"));
    const auto events = events_of(example, code);
    REQUIRE(events.size() == 4);
    CHECK_FALSE(events[2].follows);
    CHECK(events[3].follows == no[1].id);
}

TEST_CASE("that also what falls under professional secrecy may be told is ticked, with a yes and with danger") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    say_yes(shown);
    said_after_yes(shown, {"consentToAll", "consentSecrecy"});
    const auto events = events_of(example, code);
    REQUIRE(events.size() == 2);
    CHECK_FALSE(events[0].secrecy);
    CHECK(events[1].secrecy);
    CHECK(shown.shownTexts().contains("ook beroepsgeheim"));
    shown.click("emergency");
    shown.click("emergencySecrecy");
    shown.click("emergencyFormSave");
    CHECK(shown.complaint().isEmpty());
    const auto id = file_of(example, code).id;
    const auto grounds = test::asked(example, [&](workspace::Workspace& file) { return workspace::grounds_of(file, id); });
    REQUIRE_FALSE(grounds.emergencies.empty());
    CHECK(grounds.emergencies.back().secrecy);
}

TEST_CASE("in a case about several people it is chosen whom was asked and when, and whom a letter is for") {
    OpenExample example;
    const auto code = case_without_consent(example);
    Shown shown(example, QString::fromStdString(code));
    shown.click("addSubject");
    shown.click("subjectFormSave");
    const auto subjects = subjects_of(example, code);
    REQUIRE(subjects.size() == 2);
    const auto second = QString::fromStdString(subjects[1].id.text());
    shown.click("consentAsked");
    CHECK(events_of(example, code).empty()); // first about whom
    shown.chooseWord("aboutWhomSubject", second);
    type_day(shown, "aboutWhomOn", "10-11-2026");
    shown.click("aboutWhomFormSave");
    CHECK(shown.complaint().isEmpty());
    const auto events = events_of(example, code);
    REQUIRE(events.size() == 1);
    CHECK(events[0].subject == subjects[1].id);
    CHECK(events[0].on == example.desk.today().plus_days(-2));
    shown.click("consentPaper");
    CHECK_FALSE(shown.find("letter")->isVisible());
    CHECK_FALSE(shown.find("aboutWhomOn")->isVisible());
    shown.chooseWord("aboutWhomSubject", second);
    shown.click("aboutWhomFormSave");
    CHECK(shown.find("letter")->isVisible());
    CHECK_FALSE(shown.find("aboutWhomForm")->isVisible());
}
