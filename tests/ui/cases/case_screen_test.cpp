#include "cases/case_screen.h"

#include "catalogue/language.h"
#include "screen/pickers.h"
#include "ui/shown_screen.h"
#include "ui/whole_text.h"
#include "widgets/date_field.h"
#include "widgets/line_field.h"
#include "widgets/picker.h"
#include "widgets/text_area.h"
#include "workspace/closing.h"
#include "workspace/actions.h"
#include "workspace/parties.h"
#include "workspace/audit.h"
#include "workspace/cases.h"
#include "workspace/identities.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace tandem;
using cases::CaseScreen;
using test::OpenExample;

namespace {

using Shown = test::ShownScreen<CaseScreen>;

// The first open case that has open actions and a need.
std::string some_code(OpenExample& example) {
    return test::asked(example, [](workspace::Workspace& file) -> workspace::Result<std::string> {
        const auto page = workspace::list_cases(file, {.state = "open"}, {});
        for (const auto& row : page->rows)
            if (row.open_actions > 0 && !row.needs.empty()) return row.code;
        return workspace::problem(workspace::ProblemCode::NotFound);
    });
}

workspace::OwnerCase case_of(OpenExample& example, const std::string& code) {
    return test::asked(example, [&](workspace::Workspace& file) { return workspace::show_case(file, code); });
}

std::size_t looks_in(OpenExample& example) {
    return test::asked(example, [](workspace::Workspace& file) -> workspace::Result<std::size_t> {
        std::size_t looks = 0;
        workspace::AuditFilter looks_only;
        looks_only.verb = "identity.look";
        const auto read = workspace::read_audit(file, looks_only, [&](const workspace::AuditEntry&) { return ++looks > 0; });
        if (!read) return tl::make_unexpected(read.error());
        return looks;
    });
}

std::string family_name_in(OpenExample& example, const std::string& code) {
    const auto found = test::asked(example, [&](workspace::Workspace& file) { return workspace::look_at_identities(file, code, "test"); });
    return found.empty() ? std::string() : found.front().family_name.value_or("");
}

// What a screen reader can reach of a widget and all below it.
QString accessible_texts(QAccessibleInterface* node) {
    QString texts;
    if (!node) return texts;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) texts += node->text(kind) + QLatin1Char('\n');
    for (int i = 0; i < node->childCount(); ++i) texts += accessible_texts(node->child(i));
    return texts;
}

void undo(OpenExample& example) {
    example.desk.undo();
    REQUIRE(test::settle(example.desk));
}

} // namespace

TEST_CASE("a case shows its code and needs in the title, and only its code in the window's title") {
    OpenExample example;
    const auto code = QString::fromStdString(some_code(example));
    Shown shown(example, code);
    CHECK(shown.screen.windowTitle() == code);
    CHECK(shown.find<QLabel>("screenTitle")->text().startsWith(code + " · "));
    CHECK(shown.find<QLabel>("way")->text().contains("Loopt"));
    CHECK(shown.find("actionRows")->isVisible());
}

TEST_CASE("names show only while F6 is held, and each look is in the logbook") {
    OpenExample example;
    const auto code = some_code(example);
    const auto name = QString::fromStdString(family_name_in(example, code));
    REQUIRE(!name.isEmpty());
    Shown shown(example, QString::fromStdString(code));
    const auto before = looks_in(example);
    CHECK(!shown.shownTexts().contains(name));

    QTest::keyPress(&shown.screen, Qt::Key_F6);
    shown.settled();
    CHECK(shown.shownTexts().contains(name));
    CHECK(looks_in(example) == before + 1);
    CHECK(!shown.screen.windowTitle().contains(name));

    QTest::keyRelease(&shown.screen, Qt::Key_F6);
    CHECK(!shown.shownTexts().contains(name));
    CHECK(!accessible_texts(QAccessible::queryAccessibleInterface(&shown.screen)).contains(name));
}

TEST_CASE("names go when the window loses its place, when it hides and when the file locks") {
    OpenExample example;
    const auto code = some_code(example);
    const auto name = QString::fromStdString(family_name_in(example, code));
    Shown shown(example, QString::fromStdString(code));
    auto* label = shown.find<QLabel>("subjectName0");
    const auto hold = [&] {
        QTest::keyPress(&shown.screen, Qt::Key_F6);
        shown.settled();
        REQUIRE(label->text().contains(name));
    };
    hold();
    QEvent deactivated(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&shown.screen, &deactivated);
    CHECK(label->text().isEmpty());
    hold();
    shown.screen.hide();
    CHECK(label->text().isEmpty());
    shown.screen.show();
    hold();
    example.desk.close();
    REQUIRE(test::wait_for([&] { return label->text().isEmpty(); }));
}

TEST_CASE("an answer that comes after F6 was let go shows nothing") {
    OpenExample example;
    const auto code = some_code(example);
    Shown shown(example, QString::fromStdString(code));
    QTest::keyPress(&shown.screen, Qt::Key_F6);
    QTest::keyRelease(&shown.screen, Qt::Key_F6);
    shown.settled();
    CHECK(shown.find<QLabel>("subjectName0")->text().isEmpty());
}

TEST_CASE("a name is written by a verb of its own, and a day of birth in the future or a wrong postcode is said and loses nothing") {
    OpenExample example;
    const auto code = some_code(example);
    Shown shown(example, QString::fromStdString(code));
    shown.choose("verbWriteName");
    REQUIRE(shown.find("identityForm")->isVisible());
    auto* family = shown.find<widgets::LineField>("identityFamily");
    family->selectAll();
    shown.type("identityFamily", "Wiek-Achterland");
    auto* postcode = shown.find<widgets::LineField>("identityPostcode");
    postcode->selectAll();
    shown.type("identityPostcode", "12345");
    shown.click("identityFormSave");
    CHECK(shown.complaint().contains("postcode"));
    postcode->selectAll();
    shown.type("identityPostcode", "1234ab");
    shown.find<widgets::DateField>("identityBirth")->setText("31-2-1950");
    shown.click("identityFormSave");
    CHECK(shown.complains());
    shown.find<widgets::DateField>("identityBirth")->setText("1-1-2090");
    shown.click("identityFormSave");
    CHECK(shown.complaint().contains("toekomst"));
    CHECK(family->text() == "Wiek-Achterland");
    shown.find<widgets::DateField>("identityBirth")->setText("1-2-1950");
    shown.click("identityFormSave");
    CHECK(!shown.complains());
    CHECK(!shown.find("identityForm")->isVisible());
    CHECK(family->text().isEmpty()); // nothing of it stays in the window
    CHECK(family_name_in(example, code) == "Wiek-Achterland");
    CHECK(!shown.shownTexts().contains("Wiek-Achterland"));
}

TEST_CASE("what is told instead of a name, the neighbourhood and an age band, can be written") {
    OpenExample example;
    const auto code = some_code(example);
    Shown shown(example, QString::fromStdString(code));
    const auto write = [&](const char* field, const QString& text) {
        shown.find<widgets::LineField>(field)->selectAll();
        shown.type(field, text);
    };
    shown.choose("verbWriteName");
    write("identityNeighbourhood", "Molenwijk");
    write("identityAgeBand", "een jaar of 75");
    shown.click("identityFormSave");
    CHECK(shown.complaint().contains("70-80"));
    write("identityAgeBand", "70-80");
    shown.click("identityFormSave");
    CHECK(!shown.complains());
    shown.choose("verbWriteName");
    CHECK(shown.find<widgets::LineField>("identityNeighbourhood")->text() == "Molenwijk");
    CHECK(shown.find<widgets::LineField>("identityAgeBand")->text() == "70-80");
}

TEST_CASE("that a resident works in the network now is written with the name, and shows nowhere at rest") {
    OpenExample example;
    const auto code = some_code(example);
    const auto people = test::asked(example, [](workspace::Workspace& file) { return workspace::find_people(file, "", 1); });
    REQUIRE(people.size() == 1);
    Shown shown(example, QString::fromStdString(code));
    const auto before = shown.shownTexts().count(QString::fromStdString(people[0].name)); // as who does something
    shown.choose("verbWriteName");
    auto* picker = shown.find<screen::PersonPicker>("identityWorksHere");
    picker->choose(people[0]);
    shown.click("identityFormSave");
    CHECK(!shown.complains());
    CHECK(!picker->chosen());
    const auto now = test::asked(example, [&](workspace::Workspace& file) { return workspace::show_case(file, code); });
    CHECK(now.subjects.front().is_person == people[0].id);
    CHECK(shown.shownTexts().count(QString::fromStdString(people[0].name)) == before);
    shown.choose("verbWriteName");
    REQUIRE(picker->chosen());
    CHECK(picker->chosen()->id == people[0].id);
    picker->choose({});
    shown.click("identityFormSave");
    const auto then = test::asked(example, [&](workspace::Workspace& file) { return workspace::show_case(file, code); });
    CHECK(!then.subjects.front().is_person);
}

TEST_CASE("half-typed text is there again after the file was closed and opened, and goes when it is saved") {
    OpenExample example;
    const auto code = some_code(example);
    {
        Shown shown(example, QString::fromStdString(code));
        shown.choose("verbEditStory");
        shown.find<widgets::TextArea>("whatMattersField")->selectAll();
        shown.type("whatMattersField", "Weer samen wandelen");
        shown.type("newNeed", "Iemand voor de tuin");
    }
    example.close_and_open_again();
    Shown shown(example, QString::fromStdString(code));
    CHECK(shown.find("storyForm")->isVisible());
    CHECK(shown.find<widgets::TextArea>("whatMattersField")->text() == "Weer samen wandelen");
    CHECK(shown.find<widgets::LineField>("newNeed")->text() == "Iemand voor de tuin");
    QTest::keyClick(shown.find("whatMattersField"), Qt::Key_Return, Qt::ControlModifier);
    shown.settled();
    CHECK(!shown.find("storyForm")->isVisible());
    CHECK(case_of(example, code).case_file.what_matters == "Weer samen wandelen");
    example.close_and_open_again();
    Shown again(example, QString::fromStdString(code));
    CHECK(!again.find("storyForm")->isVisible());
}

TEST_CASE("Esc leaves a form and keeps what was typed; throwing away does what it says") {
    OpenExample example;
    const auto code = some_code(example);
    Shown shown(example, QString::fromStdString(code));
    const auto before = case_of(example, code).case_file.question_to_network;
    shown.choose("verbEditStory");
    shown.type("questionField", "Half");
    QTest::keyClick(shown.find("questionField"), Qt::Key_Escape);
    CHECK(!shown.find("storyForm")->isVisible());
    shown.choose("verbEditStory");
    CHECK(shown.find<widgets::TextArea>("questionField")->text().contains("Half"));
    shown.click("storyFormThrowAway");
    shown.choose("verbEditStory");
    CHECK(!shown.find<widgets::TextArea>("questionField")->text().contains("Half"));
    CHECK(case_of(example, code).case_file.question_to_network == before);
}

TEST_CASE("an agreement is added in one line by keyboard, is done, opens again, and each step is undone") {
    OpenExample example;
    const auto code = some_code(example);
    Shown shown(example, QString::fromStdString(code));
    const auto open_actions = [&] {
        const auto actions = case_of(example, code).actions;
        return std::ranges::count_if(actions, [](const auto& row) { return std::holds_alternative<domain::ActionOpen>(row.action.state); });
    };
    const auto before = open_actions();
    shown.click("goToNewAction");
    shown.type("newAction", "Samen langs bij de tuin");
    auto* who = shown.find<QLineEdit>("newActionWhoText");
    who->setFocus();
    auto* picker = shown.find<widgets::Picker>("newActionWhoPicker");
    QTest::keyClick(who, Qt::Key_Down);
    shown.settled();
    REQUIRE(test::wait_for([&] {
        if (!picker->value()) QTest::keyClick(who, Qt::Key_Down), shown.settled(), QTest::keyClick(who, Qt::Key_Return);
        return picker->value().has_value();
    }));
    shown.type(shown.find<QLineEdit>("newActionDueText"), "over 2 weken");
    QTest::keyClick(shown.find("newAction"), Qt::Key_Return);
    shown.settled();
    REQUIRE(open_actions() == before + 1);
    CHECK(shown.find<widgets::LineField>("newAction")->text().isEmpty());
    CHECK(shown.shownTexts().contains("Samen langs bij de tuin"));
    const auto actions = case_of(example, code).actions;
    const auto made = std::ranges::find(actions, "Samen langs bij de tuin", [](const auto& row) { return row.action.text; });
    REQUIRE(made != actions.end());
    CHECK(made->action.due == Day::parse("2026-11-26"));

    shown.click("actionDone0");
    CHECK(open_actions() == before);
    undo(example);
    CHECK(open_actions() == before + 1);
    shown.choose("actionNotDone_circumstances_changed_0");
    CHECK(open_actions() == before);
    undo(example);
    undo(example);
    CHECK(open_actions() == before);
    CHECK(!shown.shownTexts().contains("Samen langs bij de tuin"));
}

TEST_CASE("an agreement without a doer or with a day that does not exist is refused with a sentence") {
    OpenExample example;
    Shown shown(example, QString::fromStdString(some_code(example)));
    shown.click("addAction");
    CHECK(shown.complains());
    shown.find<widgets::LineField>("newAction")->insert("Bellen 👋 שלום");
    shown.click("addAction");
    CHECK(shown.complaint().contains("wie"));
    CHECK(shown.find<widgets::LineField>("newAction")->text().contains("Bellen"));
}

TEST_CASE("a need is added, met, changed and removed, and each is undone") {
    OpenExample example;
    const auto code = some_code(example);
    Shown shown(example, QString::fromStdString(code));
    const auto needs = [&] { return case_of(example, code).needs; };
    const auto before = needs();
    shown.type("newNeed", "Hulp in de tuin");
    QTest::keyClick(shown.find("newNeed"), Qt::Key_Return);
    shown.settled();
    REQUIRE(needs().size() == before.size() + 1);
    CHECK(!needs().back().life_domain);
    shown.choose("needMet0");
    CHECK(std::holds_alternative<domain::NeedMet>(needs().front().state));
    undo(example);
    CHECK(needs().front().state == before.front().state);
    shown.choose("needEdit0");
    shown.find<widgets::LineField>("needText")->selectAll();
    shown.type("needText", "Iets anders");
    shown.click("needFormSave");
    CHECK(needs().front().text == "Iets anders");
    undo(example);
    shown.choose("needRemove0");
    CHECK(needs().size() == before.size());
    undo(example);
    undo(example);
    CHECK(needs() == before);
}

TEST_CASE("a changed story for the room has to be read again before it is approved") {
    OpenExample example;
    const auto code = some_code(example);
    Shown shown(example, QString::fromStdString(code));
    shown.choose("verbEditRoomStory");
    auto* story = shown.find<widgets::TextArea>("roomStoryField");
    story->selectAll();
    shown.type("roomStoryField", "Iemand zit veel thuis");
    shown.click("roomFormSave");
    CHECK(shown.find("approveRoomStory")->isVisible());
    shown.click("approveRoomStory");
    CHECK(!shown.find("approveRoomStory")->isVisible());
    CHECK(std::holds_alternative<domain::StoryApproved>(case_of(example, code).case_file.room_story->approval));
    undo(example);
    CHECK(shown.find("approveRoomStory")->isVisible());
}

// Of which nothing about safety is open: such a case cannot be closed.
std::string some_safe_code(OpenExample& example) {
    return test::asked(example, [](workspace::Workspace& file) -> workspace::Result<std::string> {
        const auto page = workspace::list_cases(file, {.state = "open"}, {});
        for (const auto& row : page->rows) {
            TANDEM_ASSIGN(const auto before, workspace::before_closing(file, row.id));
            if (before.open_flags == 0) return row.code;
        }
        return workspace::problem(workspace::ProblemCode::NotFound);
    });
}

TEST_CASE("a case is closed with an outcome, and only so") {
    OpenExample example;
    const auto code = some_safe_code(example);
    Shown shown(example, QString::fromStdString(code));
    shown.choose("verbChangeState");
    auto* state = shown.find<QComboBox>("stateChoice");
    state->setCurrentIndex(state->findData("closed"));
    shown.click("stateFormSave");
    CHECK(shown.complains());
    shown.find<QComboBox>("stateOutcome")->setCurrentIndex(1);
    shown.click("stateFormSave");
    CHECK(!shown.complains());
    CHECK(std::holds_alternative<domain::CaseClosed>(case_of(example, code).case_file.state));
    CHECK(shown.find<QLabel>("way")->text().contains("Afgesloten"));
    undo(example);
    CHECK(std::holds_alternative<domain::CaseOpen>(case_of(example, code).case_file.state));
}

TEST_CASE("that the resident does not know yet needs a reason and a day within a year") {
    OpenExample example;
    const auto code = some_code(example);
    Shown shown(example, QString::fromStdString(code));
    shown.choose("verbChangeTold");
    auto* told = shown.find<QComboBox>("toldChoice");
    told->setCurrentIndex(told->findData("not_told"));
    shown.find<widgets::TextArea>("toldReason")->setText({});
    shown.click("toldFormSave");
    CHECK(shown.complains());
    shown.type("toldReason", "Nog geen contact");
    shown.find<widgets::DateField>("toldReview")->setText("1-1-2029");
    shown.click("toldFormSave");
    CHECK(shown.complaint().contains("jaar"));
    shown.find<widgets::DateField>("toldReview")->setText("over 3 weken");
    shown.click("toldFormSave");
    CHECK(!shown.complains());
    CHECK(std::holds_alternative<domain::NotTold>(case_of(example, code).case_file.told));
}

TEST_CASE("the other facts are changed and undone together; coercion is not offered in a neighbourhood") {
    OpenExample example;
    const auto code = some_code(example);
    Shown shown(example, QString::fromStdString(code));
    const auto before = case_of(example, code).case_file;
    shown.choose("verbChangeDetails");
    CHECK(shown.find<QComboBox>("detailFrame")->findData("coercion") < 0);
    auto* urgency = shown.find<QComboBox>("detailUrgency");
    urgency->setCurrentIndex(urgency->findData("acute"));
    auto* basis = shown.find<QComboBox>("detailBasis");
    basis->setCurrentIndex(basis->findData("public_task"));
    shown.click("detailsFormSave");
    const auto after = case_of(example, code).case_file;
    CHECK(after.urgency == domain::Urgency::Acute);
    CHECK(after.holding_basis == "public_task");
    CHECK(after.question_to_network == before.question_to_network);
    CHECK(after.responsible_party == before.responsible_party);
    undo(example);
    CHECK(case_of(example, code).case_file == before);
}

TEST_CASE("a megabyte pasted into a text is refused with a sentence and what stood there stays") {
    OpenExample example;
    Shown shown(example, QString::fromStdString(some_code(example)));
    shown.choose("verbEditRoomStory");
    auto* story = shown.find<widgets::TextArea>("roomStoryField");
    const QString stood = story->text();
    QApplication::clipboard()->setText(QString(1 << 20, QLatin1Char('a')));
    story->setFocus();
    story->paste();
    CHECK(story->text().size() <= stood.size() + 20000);
    CHECK(!story->complaint().isEmpty());
}

TEST_CASE("after another language was chosen the same case speaks it") {
    OpenExample example;
    Shown shown(example, QString::fromStdString(some_code(example)));
    CHECK(shown.find<QAbstractButton>("addNeed")->text().contains("Toevoegen"));
    catalogue::speak(catalogue::Language::English);
    QEvent changed(QEvent::LanguageChange);
    QApplication::sendEvent(qApp, &changed);
    QCoreApplication::processEvents();
    CHECK(shown.find<QAbstractButton>("addNeed")->text().contains("Add"));
    CHECK(shown.find<QLabel>("way")->text().contains("Cases"));
    catalogue::speak(catalogue::Language::Dutch);
}

TEST_CASE("a removed case says so and comes back with undo") {
    OpenExample example;
    const auto code = some_code(example);
    Shown shown(example, QString::fromStdString(code));
    shown.choose("verbRemoveCase");
    CHECK(shown.places.last() == screen::Place{screen::Where::Cases, {}});
    CHECK(shown.find("emptyStep")->isVisible());
    undo(example);
    CHECK(shown.find("storyCard")->isVisible());
}

TEST_CASE("every control of a case can be reached with Tab, has a name of its own and a spoken name") {
    OpenExample example;
    Shown shown(example, QString::fromStdString(some_code(example)));
    for (const char* verb :
         {"verbEditStory", "verbEditRoomStory", "verbAddNote", "verbChangeState", "verbChangeTold", "verbChangeDetails", "verbWriteName"})
        shown.choose(verb);
    QSet<QString> names;
    for (auto* widget : shown.screen.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()) continue;
        const auto* spoken = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK((spoken && !spoken->text(QAccessible::Name).isEmpty()));
        CHECK(!widget->objectName().isEmpty());
        CHECK(!names.contains(widget->objectName()));
        names << widget->objectName();
    }
}

TEST_CASE("names go when F6 is let go in a text field, which keeps keys to itself") {
    OpenExample example;
    Shown shown(example, QString::fromStdString(some_code(example)));
    shown.choose("verbEditStory");
    auto* field = shown.find<QPlainTextEdit>("whatMattersField");
    field->setFocus();
    QTest::keyPress(field, Qt::Key_F6);
    shown.settled();
    auto* name = shown.find<QLabel>("subjectName0");
    CHECK_FALSE(name->text().isEmpty());
    QTest::keyRelease(field, Qt::Key_F6);
    CHECK(name->text().isEmpty());
}

TEST_CASE("after a save the keyboard is at the card's own button or line, and not at whatever comes next") {
    OpenExample example;
    Shown shown(example, QString::fromStdString(some_code(example)));
    const auto save_by_keyboard = [&](const char* form) {
        auto* save = shown.find((std::string(form) + "Save").c_str());
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        shown.settled();
        INFO(form);
        CHECK_FALSE(shown.find(form)->isVisible());
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    };
    shown.choose("verbWriteName");
    CHECK(save_by_keyboard("identityForm") == "addSubject");
    shown.choose("subjectEdit0");
    CHECK(save_by_keyboard("subjectForm") == "addSubject");
    shown.choose("verbEditStory");
    CHECK(save_by_keyboard("storyForm") == "editStory");
    shown.choose("verbEditRoomStory");
    CHECK(save_by_keyboard("roomForm") == "editRoomStory");
    shown.choose("needEdit0");
    CHECK(save_by_keyboard("needForm") == "newNeed");
    shown.choose("actionEdit0");
    CHECK(save_by_keyboard("actionForm") == "newAction");
    shown.choose("verbAddNote");
    shown.type("noteText", "Zingt in een koor");
    CHECK(save_by_keyboard("noteForm") == "addNote");
    shown.choose("verbChangeState");
    CHECK(save_by_keyboard("stateForm") == "changeState");
}

TEST_CASE("in a window of the smallest laptop the boxes of the lines for something new show what is chosen whole") {
    OpenExample example;
    Shown shown(example, QString::fromStdString(some_code(example)));
    auto* part_of_life = shown.find<QComboBox>("newNeedDomain");
    CHECK(part_of_life->currentText() == "Onderwerp in het leven");
    CHECK(test::shows_whole(*part_of_life));
    CHECK(test::shows_whole(*shown.find<QComboBox>("newActionKind"), "Contact leggen"));
}

TEST_CASE("an open agreement is to do, and one that is done or not done says so in the same words as everywhere") {
    OpenExample example;
    const auto code = some_code(example);
    const auto actions = case_of(example, code).actions;
    const auto open = std::ranges::find_if(actions, [](const auto& row) { return std::holds_alternative<domain::ActionOpen>(row.action.state); });
    REQUIRE(open != actions.end());
    test::asked(example, [&, action = open->action](workspace::Workspace& file) mutable {
        action.due = Day::parse("2026-12-01");
        return workspace::save_action(file, action);
    });
    Shown shown(example, QString::fromStdString(code));
    CHECK(shown.shownTexts().contains("Te doen"));
    CHECK(shown.shownTexts().contains("di 1 dec 2026"));
    CHECK(shown.find<QAbstractButton>("actionDone0")->text() == "Gedaan");
    shown.click("actionDone0");
    shown.click("toggleFinished");
    CHECK(shown.shownTexts().contains("✓ Gedaan do 12 nov 2026"));
    undo(example);
    REQUIRE(test::wait_for([&] { return !shown.shownTexts().contains("✓ Gedaan do 12 nov 2026"); }));
    shown.settled();
    const auto not_done = shown.shownTexts().count("Niet gedaan: ");
    shown.choose("actionNotDone_circumstances_changed_0");
    CHECK(test::wait_for([&] { return shown.shownTexts().count("Niet gedaan: ") == not_done + 1; }));
}

TEST_CASE("how the case stands is changed from the head of the screen as well, by the same form") {
    OpenExample example;
    const auto code = some_code(example);
    Shown shown(example, QString::fromStdString(code));
    auto* button = shown.find<QAbstractButton>("goToState");
    CHECK(button->isVisible());
    CHECK(button->text() == "Stand veranderen");
    shown.click("goToState");
    REQUIRE(shown.find("stateForm")->isVisible());
    shown.chooseWord("stateChoice", "aftercare");
    shown.click("stateFormSave");
    CHECK(std::holds_alternative<domain::CaseAftercare>(case_of(example, code).case_file.state));
    undo(example);
    CHECK(std::holds_alternative<domain::CaseOpen>(case_of(example, code).case_file.state));
}

TEST_CASE("a case that is not there has no stand to change") {
    OpenExample example;
    Shown shown(example, QStringLiteral("26-ZZZ"));
    CHECK_FALSE(shown.find("goToState")->isVisible());
}
