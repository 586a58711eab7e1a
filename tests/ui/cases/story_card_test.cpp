// The story for the room after it was approved, and what stops when somebody died: on the screen of a case, by its own widgets.
#include "cases/case_screen.h"

#include "ui/shown_screen.h"
#include "widgets/date_field.h"
#include "widgets/text_area.h"
#include "workspace/cases.h"
#include "workspace/identities.h"
#include "workspace/new_ids.h"

using namespace tandem;
using cases::CaseScreen;
using test::OpenExample;

namespace {

using Shown = test::ShownScreen<CaseScreen>;

std::string case_of_one(OpenExample& example) {
    const auto page = test::asked(example, [](workspace::Workspace& file) { return workspace::list_cases(file, {.state = "open"}, {0, 100}); });
    for (const auto& row : page.rows)
        if (row.subjects == 1) return row.code;
    FAIL("the example has no open case of one person");
    return {};
}

void give_family_name(OpenExample& example, const std::string& code, const std::string& name) {
    const auto verb = [code, name](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(const auto known, workspace::look_at_identities(file, code, "test"));
        TANDEM_ASSIGN(const auto shown, workspace::show_case(file, code));
        domain::Identity identity;
        if (!known.empty()) identity = known.front();
        else identity.id = workspace::new_id_of<domain::IdentityId>(file), identity.subject = shown.subjects.front().id;
        identity.family_name = name;
        return workspace::save_identity(file, identity);
    };
    bool saved = false;
    example.desk.act(&example.desk, verb, [&](const workspace::Result<workspace::Changes>& done) { saved = done.has_value(); });
    REQUIRE(test::wait_for([&] { return saved; }));
    REQUIRE(test::settle(example.desk));
}

void write_story(Shown& shown, const QString& text) {
    shown.choose("verbEditRoomStory");
    shown.find<widgets::TextArea>("roomStoryField")->selectAll();
    shown.type("roomStoryField", text);
    shown.click("roomFormSave");
}

} // namespace

TEST_CASE("a name that somebody gets later makes an approved story fall: it says what was found, and asks to read it again") {
    OpenExample example;
    const auto code = case_of_one(example);
    Shown shown(example, QString::fromStdString(code));
    write_story(shown, "Iemand met een kanarie zit veel thuis");
    shown.click("approveRoomStory");
    auto* state = shown.find<QLabel>("roomStoryState");
    const QString approved = QStringLiteral("✓");
    CHECK(state->text().contains(approved));
    CHECK_FALSE(shown.find("roomStoryFound")->isVisible());

    give_family_name(example, code, "Kanarie");
    CHECK_FALSE(state->text().contains(approved));
    CHECK(shown.find("roomStoryFound")->isVisible());
    CHECK(shown.find<QLabel>("roomStoryFound")->text().contains("kanarie"));
    CHECK_FALSE(shown.find("approveRoomStory")->isVisible());

    write_story(shown, "Iemand zit veel thuis");
    CHECK_FALSE(shown.find("roomStoryFound")->isVisible());
    CHECK(shown.find("approveRoomStory")->isVisible());
    shown.click("approveRoomStory");
    CHECK(state->text().contains(approved));
}

TEST_CASE("while the story for the room is typed, what points to somebody is marked and is replaced from its row") {
    OpenExample example;
    Shown shown(example, QString::fromStdString(case_of_one(example)));
    shown.choose("verbEditRoomStory");
    auto* field = shown.find<widgets::TextArea>("roomStoryField");
    field->selectAll();
    shown.type("roomStoryField", "De buurman, Anneke de Wit, zit veel thuis");
    REQUIRE(test::wait_for([&] { return shown.has("storyMarksReplace0"); }));
    CHECK_FALSE(field->extraSelections().isEmpty());
    CHECK_FALSE(shown.has("storyMarksKeep0")); // a person approves the story as a whole
    for (int i = 0; i < 10 && shown.has("storyMarksReplace0"); ++i) shown.click("storyMarksReplace0");
    CHECK_FALSE(field->text().contains("Anneke"));
    CHECK(field->extraSelections().isEmpty());
    shown.click("roomFormSave");
    CHECK_FALSE(shown.find("roomStoryFound")->isVisible());
}

TEST_CASE("when the resident died there are no letters any more, and the case says why") {
    OpenExample example;
    Shown shown(example, QString::fromStdString(case_of_one(example)));
    CHECK_FALSE(shown.find("noLetters")->isVisible());
    CHECK(shown.has("heardPaper0"));
    shown.choose("subjectEdit0");
    shown.find<widgets::DateField>("subjectDeceased")->setText("1-11-2026");
    shown.click("subjectFormSave");
    REQUIRE(shown.complaint().toStdString() == "");
    for (const char* button : {"consentPaper", "letterPaper"}) CHECK_FALSE(shown.find(button)->isEnabled());
    CHECK(shown.find("noLetters")->isVisible());
    CHECK(shown.find("heardStopped")->isVisible());
    CHECK_FALSE(shown.has("heardPaper0"));
    shown.choose("verbLetterPaper");
    CHECK(shown.complains());
    CHECK_FALSE(shown.find("letter")->isVisible());
    example.desk.undo();
    shown.settled();
    CHECK(shown.find("letterPaper")->isEnabled());
    CHECK(shown.has("heardPaper0"));
}
