#include "meetings/prepare_screen.h"

#include "meetings/meeting_words.h"
#include "shown_meeting.h"
#include "widgets/list_table.h"
#include "workspace/cases.h"
#include "workspace/consultations.h"
#include "workspace/meeting_parts.h"
#include "workspace/new_ids.h"
#include "workspace/privacy.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QAbstractButton>
#include <QLineEdit>

#include <algorithm>

using namespace tandem;
using meetings::PrepareScreen;
using test::OpenExample;

namespace {

struct Preparing {
    OpenExample example;
    domain::MeetingId meeting = test::next_meeting(example);
    test::ShownMeeting<PrepareScreen> shown{example, test::about(meeting)};

    widgets::ListTable* agenda() { return shown.find<widgets::ListTable>("agenda"); }
    std::vector<domain::AgendaItemId> items() {
        std::vector<domain::AgendaItemId> ids;
        for (const auto& row : test::agenda_of(example, meeting).items) ids.push_back(row.item.id);
        return ids;
    }
    QPoint row_centre(int row) { return agenda()->visualRect(agenda()->model()->index(row, 1)).center(); }
};

} // namespace

TEST_CASE("the agenda is reordered by the keyboard, and the chosen item goes along") {
    Preparing preparing;
    const auto before = preparing.items();
    REQUIRE(before.size() > 3);
    preparing.agenda()->setFocus();
    preparing.agenda()->setCurrentRow(1);
    preparing.shown.press(Qt::Key_Down, Qt::AltModifier);
    auto after = preparing.items();
    CHECK(after[1] == before[2]);
    CHECK(after[2] == before[1]);
    CHECK(preparing.agenda()->currentRow() == 2);
    preparing.shown.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(preparing.items() == before);
    preparing.agenda()->setCurrentRow(0);
    preparing.shown.press(Qt::Key_Up, Qt::AltModifier); // there is nothing above the first
    CHECK(preparing.items() == before);
}

TEST_CASE("the agenda is reordered with the mouse; Escape gives a drag up") {
    Preparing preparing;
    const auto before = preparing.items();
    auto* viewport = preparing.agenda()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, preparing.row_centre(2));
    QTest::mouseMove(viewport, preparing.row_centre(1));
    QTest::mouseMove(viewport, preparing.row_centre(0) - QPoint(0, 4));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, preparing.row_centre(0) - QPoint(0, 4));
    preparing.shown.settled();
    CHECK(preparing.items().front() == before[2]);
    QTest::mousePress(viewport, Qt::LeftButton, {}, preparing.row_centre(2));
    QTest::mouseMove(viewport, preparing.row_centre(0));
    QTest::keyClick(preparing.agenda(), Qt::Key_Escape);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, preparing.row_centre(0));
    preparing.shown.settled();
    CHECK(preparing.items().front() == before[2]);
}

TEST_CASE("minutes are changed, and the time in words goes along") {
    Preparing preparing;
    const auto before = preparing.shown.find<QLabel>("agendaTime")->text();
    preparing.agenda()->setCurrentRow(1);
    preparing.shown.find<QLineEdit>("itemMinutes")->clear();
    preparing.shown.type_in("itemMinutes", "45");
    preparing.shown.press(Qt::Key_Return);
    CHECK(test::agenda_of(preparing.example, preparing.meeting).items[1].item.minutes == 45);
    CHECK(preparing.shown.find<QLabel>("agendaTime")->text() != before);
    preparing.shown.find<QLineEdit>("itemMinutes")->clear();
    preparing.shown.type_in("itemMinutes", "0");
    preparing.shown.press(Qt::Key_Return);
    CHECK(test::agenda_of(preparing.example, preparing.meeting).items[1].item.minutes == 45);
}

TEST_CASE("an item is taken off with Delete and comes back by undo") {
    Preparing preparing;
    const auto before = preparing.items();
    preparing.agenda()->setFocus();
    preparing.agenda()->setCurrentRow(1);
    preparing.shown.press(Qt::Key_Delete);
    CHECK(preparing.items().size() == before.size() - 1);
    preparing.example.desk.undo();
    preparing.shown.settled();
    CHECK(preparing.items() == before);
    CHECK(preparing.agenda()->model()->rowCount() == static_cast<int>(before.size()));
}

TEST_CASE("a theme or a case goes on the agenda by typing") {
    Preparing preparing;
    const auto before = preparing.items();
    preparing.shown.find("newItem")->setFocus();
    QGuiApplication::clipboard()->setText("rouw herkennen 😀");
    preparing.shown.press(Qt::Key_V, Qt::ControlModifier);
    preparing.shown.press(Qt::Key_Return);
    auto rows = test::agenda_of(preparing.example, preparing.meeting).items;
    CHECK(rows.size() == before.size() + 1);
    CHECK(std::ranges::any_of(rows, [](const auto& row) { return row.item.title_text == "rouw herkennen 😀"; }));
    CHECK(preparing.shown.focused() == "newItem");
    preparing.shown.type("26-ZZZ");
    preparing.shown.press(Qt::Key_Return);
    CHECK_FALSE(preparing.shown.complaint().isEmpty());
    CHECK(preparing.shown.find<QLineEdit>("newItem")->text() == "26-ZZZ");
    preparing.shown.find<QLineEdit>("newItem")->clear();
    const auto cases = test::asked_of(preparing.example, [](workspace::Workspace& file) { return workspace::list_cases(file, {}, {}); });
    const auto free = std::ranges::find_if(cases.rows, [&](const auto& row) {
        const auto shown = test::asked_of(preparing.example, [&](workspace::Workspace& file) { return workspace::show_case(file, row.code); });
        const bool may_be_added = shown.case_file.question_to_network.has_value() || !shown.actions.empty();
        return may_be_added && std::ranges::none_of(rows, [&](const auto& item) { return item.case_code == row.code; });
    });
    REQUIRE(free != cases.rows.end());
    auto typed = QString::fromStdString(free->code).toLower();
    preparing.shown.type(typed);
    preparing.shown.press(Qt::Key_Return);
    CHECK(preparing.shown.complaint().isEmpty());
    rows = test::agenda_of(preparing.example, preparing.meeting).items;
    CHECK(std::ranges::any_of(rows, [&](const auto& item) { return item.case_code == free->code; }));
}

TEST_CASE("a theme of a megabyte is refused in words and the agenda stays as it is") {
    Preparing preparing;
    const auto before = preparing.items();
    auto* field = preparing.shown.find<QLineEdit>("newItem");
    field->setFocus();
    QGuiApplication::clipboard()->setText(QString(1 << 20, 'x'));
    preparing.shown.press(Qt::Key_V, Qt::ControlModifier);
    preparing.shown.press(Qt::Key_Return);
    CHECK(preparing.items() == before);
}

TEST_CASE("what is proposed comes on the agenda, one at a time or all of it") {
    Preparing preparing;
    for (const auto& id : preparing.items())
        test::asked_of(preparing.example, [id](workspace::Workspace& file) { return workspace::remove_item(file, id); });
    preparing.shown.screen.refresh();
    preparing.shown.settled();
    CHECK(preparing.shown.find("emptyStep")->isVisible());
    preparing.shown.screen.takeFocus();
    preparing.shown.press(Qt::Key_Space);
    CHECK(preparing.shown.focused() == "takeProposal");
    preparing.shown.click("takeItem0");
    CHECK(preparing.items().size() == 1);
    preparing.shown.find("takeProposal")->setFocus();
    preparing.shown.press(Qt::Key_Space);
    const auto agenda = test::agenda_of(preparing.example, preparing.meeting);
    REQUIRE(agenda.items.size() > 3);
    CHECK(agenda.items.front().item.mode == domain::AgendaItemMode::Opening);
    CHECK(agenda.items.back().item.mode == domain::AgendaItemMode::Round);
    CHECK(agenda.minutes <= *agenda.room_minutes);
    preparing.shown.click("closeProposal"); // what is left waits for its question
    CHECK(preparing.shown.focused() == "agenda");
}

TEST_CASE("a new case without a question is said mildly, and the question is written on the spot") {
    Preparing preparing;
    const auto rows = test::agenda_of(preparing.example, preparing.meeting).items;
    const auto found = std::ranges::find_if(rows, [](const auto& row) { return row.item.mode == domain::AgendaItemMode::NewCase; });
    REQUIRE(found != rows.end());
    const auto code = found->case_code;
    test::asked_of(preparing.example, [code](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(auto case_file, workspace::case_with_code(file, code));
        case_file.question_to_network.reset();
        return workspace::save_case(file, case_file);
    });
    preparing.shown.screen.refresh();
    preparing.shown.settled();
    preparing.shown.click("writeQuestion");
    CHECK(preparing.shown.focused() == "questionText");
    preparing.shown.type("Wie gaat er eens langs?");
    preparing.shown.press(Qt::Key_Return);
    const auto saved = test::asked_of(preparing.example, [code](workspace::Workspace& file) { return workspace::show_case(file, code); });
    CHECK(saved.case_file.question_to_network.has_value());
}

namespace {

// Off the agenda, with a question or without one.
std::string new_case_off_the_agenda(Preparing& preparing, bool has_question) {
    const auto rows = test::agenda_of(preparing.example, preparing.meeting).items;
    const auto found = std::ranges::find_if(rows, [](const auto& row) { return row.item.mode == domain::AgendaItemMode::NewCase; });
    REQUIRE(found != rows.end());
    test::asked_of(preparing.example, [item = found->item.id](workspace::Workspace& file) { return workspace::remove_item(file, item); });
    test::asked_of(preparing.example, [&, code = found->case_code](workspace::Workspace& file) -> workspace::Result<workspace::Changes> {
        TANDEM_ASSIGN(auto case_file, workspace::case_with_code(file, code));
        if (!has_question) case_file.question_to_network.reset();
        return workspace::save_case(file, case_file);
    });
    preparing.shown.screen.refresh();
    preparing.shown.settled();
    return found->case_code;
}

bool stands_on_it(Preparing& preparing, const std::string& code) {
    const auto agenda = test::agenda_of(preparing.example, preparing.meeting);
    return std::ranges::any_of(agenda.items, [&](const auto& row) { return row.case_code == code; });
}

} // namespace

TEST_CASE("a new case that is typed first gets its question, and stands on the agenda once that is written (R40)") {
    Preparing preparing;
    const auto code = new_case_off_the_agenda(preparing, false);
    preparing.shown.type_in("newItem", QString::fromStdString(code).toLower());
    preparing.shown.press(Qt::Key_Return);
    CHECK_FALSE(stands_on_it(preparing, code));
    REQUIRE(preparing.shown.focused() == "questionText");
    preparing.shown.type("Wie gaat er eens langs?");
    preparing.shown.press(Qt::Key_Return);
    CHECK(stands_on_it(preparing, code));
    CHECK(preparing.shown.find<QLineEdit>("newItem")->text().isEmpty());
}

TEST_CASE("in the proposal a new case without a question waits for it") {
    Preparing preparing;
    const auto code = new_case_off_the_agenda(preparing, false);
    for (const auto& id : preparing.items())
        test::asked_of(preparing.example, [id](workspace::Workspace& file) { return workspace::remove_item(file, id); });
    preparing.shown.screen.refresh();
    preparing.shown.settled();
    preparing.shown.click("emptyStep");
    const auto buttons = preparing.shown.screen.findChildren<QAbstractButton*>();
    const auto waits = std::ranges::find_if(buttons, [&](const auto* one) {
        return one->objectName().startsWith("takeItem") && one->accessibleName().contains(QString::fromStdString(code)) && one->isVisible();
    });
    REQUIRE(waits != buttons.end());
    CHECK((*waits)->text() == "Vraag");
    (*waits)->click();
    preparing.shown.settled();
    REQUIRE(preparing.shown.focused() == "questionText");
    preparing.shown.type("Wie gaat er eens langs?");
    preparing.shown.press(Qt::Key_Return);
    CHECK(stands_on_it(preparing, code));
}

TEST_CASE("who comes is said per person, and somebody else is invited by typing") {
    Preparing preparing;
    auto* box = preparing.shown.find<QComboBox>("presence0");
    box->setFocus();
    preparing.shown.press(Qt::Key_End);
    const auto invited =
        test::asked_of(preparing.example, [&](workspace::Workspace& file) { return workspace::list_invited(file, preparing.meeting); });
    CHECK(invited[0].attendance.presence == domain::Presence::Excused);
    preparing.shown.find("invitePersonText")->setFocus();
    preparing.shown.press(Qt::Key_Down);
    CHECK(QTest::qWaitFor([&] { return preparing.shown.screen.findChild<QWidget*>("pickerList") != nullptr; }));
}

TEST_CASE("a meeting is changed, called off with a reason, and goes on after all") {
    Preparing preparing;
    preparing.shown.click("changeMeeting");
    auto* place = preparing.shown.find<QLineEdit>("meetingPlace");
    place->clear();
    preparing.shown.type_in("meetingPlace", "Buurthuis");
    preparing.shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(test::agenda_of(preparing.example, preparing.meeting).meeting.meeting.place == "Buurthuis");
    preparing.shown.click("cancelMeeting");
    preparing.shown.press(Qt::Key_Return);
    CHECK(test::state_of(preparing.example, preparing.meeting) == "planned"); // a reason is needed
    preparing.shown.type_in("cancelReason", "voorzitter ziek");
    preparing.shown.press(Qt::Key_Return);
    CHECK(test::state_of(preparing.example, preparing.meeting) == "cancelled");
    CHECK(preparing.shown.find<QLabel>("meetingReason")->text().contains("voorzitter ziek"));
    CHECK_FALSE(preparing.shown.find("beginMeeting")->isVisible());
    preparing.shown.click("planMeetingAgain");
    CHECK(test::state_of(preparing.example, preparing.meeting) == "planned");
}

TEST_CASE("a meeting that is removed while its screen is open says so, and undo brings it back") {
    Preparing preparing;
    preparing.shown.click("removeMeeting");
    REQUIRE(preparing.shown.places.size() == 1);
    CHECK(preparing.shown.places[0].where == screen::Where::Meetings);
    CHECK(preparing.shown.complaint().isEmpty());
    CHECK_FALSE(preparing.shown.find("agenda")->isVisible());
    preparing.example.desk.undo();
    preparing.shown.settled();
    CHECK(preparing.shown.find("agenda")->isVisible());
}

TEST_CASE("begin leads to the chair, and a meeting begins once") {
    Preparing preparing;
    preparing.shown.tab_to("beginMeeting");
    preparing.shown.press(Qt::Key_Space);
    REQUIRE(preparing.shown.places.size() == 1);
    CHECK(preparing.shown.places[0] == screen::Place{screen::Where::Chair, test::about(preparing.meeting)});
    CHECK(test::state_of(preparing.example, preparing.meeting) == "under_way");
    preparing.shown.click("beginMeeting");
    CHECK(preparing.shown.places.last().where == screen::Where::Chair);
    CHECK(preparing.shown.complaint().isEmpty());
}

TEST_CASE("who is needed is proposed, and holds when the chair confirms it") {
    Preparing preparing;
    const auto with_case = [&] {
        const auto items = test::agenda_of(preparing.example, preparing.meeting).items;
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items[i].item.case_file) return static_cast<int>(i);
        FAIL("the example's next meeting has no case");
        return 0;
    }();
    const auto needed = [&](int row) { return test::agenda_of(preparing.example, preparing.meeting).items[static_cast<std::size_t>(row)].item.needed_parties; };
    preparing.agenda()->setCurrentRow(with_case);
    preparing.shown.settled();
    REQUIRE(preparing.shown.find("neededLine")->isVisible());
    auto* first = preparing.shown.find<QAbstractButton>("needed_0");
    first->setChecked(true);
    preparing.shown.find<QAbstractButton>("confirmNeeded")->click();
    preparing.shown.settled();
    const auto confirmed = needed(with_case);
    REQUIRE(confirmed);
    CHECK_FALSE(confirmed->empty());
    CHECK(preparing.shown.find<QLabel>("neededState")->text().startsWith("Bevestigd"));
}

namespace {

// Of the first case on the agenda: somebody who is expected lives next door.
domain::AgendaItemId with_somebody_next_door(Preparing& preparing) {
    const auto noted = [meeting = preparing.meeting](workspace::Workspace& file) -> workspace::Result<domain::AgendaItemId> {
        TANDEM_ASSIGN(const auto agenda, workspace::show_agenda(file, meeting));
        TANDEM_ASSIGN(const auto outlook, workspace::outlook_of(file, meeting));
        for (const auto& row : agenda.items) {
            const auto known = std::ranges::find(outlook, row.item.id, &workspace::ItemOutlook::item);
            if (known == outlook.end() || known->guests.empty()) continue;
            TANDEM_ASSIGN(const auto about, workspace::show_case(file, row.case_code));
            domain::Tie tie;
            tie.id = workspace::new_id_of<domain::TieId>(file);
            tie.case_file = *row.item.case_file;
            tie.subject = about.subjects.front().id;
            tie.person = known->guests.front().person;
            tie.kind = domain::TieKind::NextDoor;
            tie.noted_on = file.today();
            TANDEM_TRY(workspace::note_tie(file, tie));
            return row.item.id;
        }
        FAIL("the example's next meeting has no case");
        return domain::AgendaItemId();
    };
    const auto item = test::asked_of(preparing.example, noted);
    preparing.shown.screen.refresh();
    preparing.shown.settled();
    return item;
}

domain::AgendaItem item_with(Preparing& preparing, domain::AgendaItemId id) {
    for (const auto& row : test::agenda_of(preparing.example, preparing.meeting).items)
        if (row.item.id == id) return row.item;
    FAIL("the item is gone");
    return {};
}

} // namespace

TEST_CASE("somebody who may not know of a case is warned for before the meeting, and planned around by one press") {
    Preparing preparing;
    const auto item = with_somebody_next_door(preparing);
    const auto before = item_with(preparing, item).not_invited; // guests from the shell come for their own item
    auto* parts = preparing.shown.find<QAbstractButton>("planParts");
    REQUIRE(parts->isVisible());
    parts->setFocus();
    preparing.shown.press(Qt::Key_Space);
    CHECK_FALSE(parts->isVisible());
    CHECK(preparing.agenda()->hasFocus());
    const auto outlooks = test::asked_of(preparing.example, [&](workspace::Workspace& file) { return workspace::outlook_of(file, preparing.meeting); });
    const auto items = preparing.items();
    for (const auto& outlook : outlooks) {
        const auto row = static_cast<int>(std::ranges::find(items, outlook.item) - items.begin());
        const auto detail = preparing.agenda()->model()->index(row, 1).data(widgets::DetailRole).toString();
        CHECK(detail.contains(meetings::outlook_words(outlook)) != workspace::is_blocked(outlook));
    }
    CHECK(item_with(preparing, item).not_invited.size() > before.size());
    CHECK(preparing.shown.complaint().isEmpty());
    test::asked_of(preparing.example, [](workspace::Workspace& file) { return file.undo(); });
    CHECK(item_with(preparing, item).not_invited == before);
}

TEST_CASE("who is there for an item is chosen by its chips, and says with whom it cannot be spoken of") {
    Preparing preparing;
    const auto id = with_somebody_next_door(preparing);
    const auto before = item_with(preparing, id).not_invited.size();
    const auto items = preparing.items();
    preparing.agenda()->setCurrentRow(static_cast<int>(std::ranges::find(items, id) - items.begin()));
    preparing.shown.settled();
    REQUIRE(preparing.shown.find("companyLine")->isVisible());
    CHECK(preparing.shown.find<QLabel>("companyState")->text().contains(QStringLiteral("mag"), Qt::CaseInsensitive));
    auto* first = preparing.shown.find<QAbstractButton>("company_0");
    CHECK(first->isChecked());
    first->setFocus();
    preparing.shown.press(Qt::Key_Space);
    CHECK_FALSE(first->isChecked());
    preparing.shown.find<QAbstractButton>("confirmCompany")->click();
    preparing.shown.settled();
    CHECK(item_with(preparing, id).not_invited.size() == before + 1);
    CHECK_FALSE(preparing.shown.find<QAbstractButton>("company_0")->isChecked());
}

TEST_CASE("inviting somebody is a verb as well, and brings the keyboard to the field for it") {
    Preparing preparing;
    preparing.shown.find<QAction>("verbInvite")->trigger();
    CHECK(preparing.shown.focused() == "invitePersonText");
}

namespace {

workspace::StartedConsultation asked_without_name(Preparing& preparing) {
    const auto table = test::agenda_of(preparing.example, preparing.meeting).meeting.meeting.table;
    const workspace::NewConsultation wanted{.text = "Iemand komt de deur niet meer uit.", .question = {}, .estimate = {}, .table = table, .asked_by = {}};
    return test::asked_of(preparing.example, [wanted](workspace::Workspace& file) { return workspace::start_consultation(file, wanted); });
}

void read_through(Preparing& preparing, domain::ConsultationId id) {
    test::asked_of(preparing.example, [id](workspace::Workspace& file) { return workspace::check_consultation(file, id); });
    preparing.shown.screen.refresh();
    preparing.shown.settled();
}

int row_of(Preparing& preparing, domain::ConsultationId id) {
    const auto rows = test::agenda_of(preparing.example, preparing.meeting).items;
    const auto found = std::ranges::find_if(rows, [id](const auto& row) { return row.item.consultation == id; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

} // namespace

TEST_CASE("a question without a name is put on the agenda once somebody read it through, and its row opens it") {
    Preparing preparing;
    const auto made = asked_without_name(preparing);
    const QString id = QString::fromStdString(made.id.text());
    preparing.shown.screen.refresh();
    preparing.shown.settled();
    auto* choice = preparing.shown.find<QComboBox>("checkedQuestion");
    CHECK(choice->findData(id) < 0);
    read_through(preparing, made.id);
    REQUIRE(choice->findData(id) >= 0);
    CHECK(choice->isVisible());
    choice->setCurrentIndex(choice->findData(id));
    preparing.shown.click("addQuestion");
    CHECK(preparing.shown.complaint().isEmpty());
    const int row = row_of(preparing, made.id);
    REQUIRE(row >= 0);
    CHECK(choice->findData(id) < 0);
    const auto title = preparing.agenda()->model()->index(row, 1).data().toString();
    CHECK(title == QString::fromStdString(made.code) + QString::fromUtf8(" · vraag zonder naam"));
    preparing.agenda()->setFocus();
    preparing.agenda()->setCurrentRow(row);
    preparing.shown.press(Qt::Key_Return);
    REQUIRE_FALSE(preparing.shown.places.isEmpty());
    CHECK(preparing.shown.places.last() == screen::Place{screen::Where::Consultation, id});
}

TEST_CASE("the code of a question without a name is taken as that of a case is, and only after it was read through") {
    Preparing preparing;
    const auto made = asked_without_name(preparing);
    preparing.shown.type_in("newItem", QString::fromStdString(made.code));
    preparing.shown.press(Qt::Key_Return);
    CHECK(row_of(preparing, made.id) < 0);
    CHECK(preparing.shown.complaint().contains("een buur zou weten wie dit is"));
    read_through(preparing, made.id);
    preparing.shown.find("newItem")->setFocus();
    preparing.shown.press(Qt::Key_Return);
    CHECK(row_of(preparing, made.id) >= 0);
}
