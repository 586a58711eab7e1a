#include "meetings/meeting_list_screen.h"

#include "shown_meeting.h"
#include "widgets/list_table.h"

using namespace tandem;
using meetings::MeetingListScreen;
using screen::Where;
using test::OpenExample;

namespace {

using Shown = test::ShownMeeting<MeetingListScreen>;

workspace::Result<void> only_a_network(workspace::Workspace& file) {
    TANDEM_TRY(workspace::make_network(file, workspace::templates().front(), "Nieuw netwerk"));
    return {};
}

} // namespace

TEST_CASE("meetings ahead and behind stand apart, and no cell is invalid") {
    OpenExample example;
    Shown shown(example);
    for (const auto* name : {"meetingsAhead", "meetingsBehind"}) {
        const auto* model = shown.find<widgets::ListTable>(name)->model();
        CHECK(model->rowCount() > 0);
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column) CHECK(model->index(row, column).data(Qt::DisplayRole).isValid());
    }
}

TEST_CASE("Enter opens a meeting where it stands: to prepare, to chair, or to hand out") {
    OpenExample example;
    Shown shown(example);
    const auto id = test::next_meeting(example);
    shown.find("meetingsAhead")->setFocus();
    shown.press(Qt::Key_Return);
    CHECK(shown.places.last() == screen::Place{Where::Prepare, test::about(id)});
    test::asked_of(example, [id](workspace::Workspace& file) { return workspace::begin_meeting(file, id); });
    shown.screen.refresh();
    shown.settled();
    shown.press(Qt::Key_Return);
    CHECK(shown.places.last().where == Where::Chair);
    shown.find("meetingsBehind")->setFocus();
    shown.press(Qt::Key_Return);
    CHECK(shown.places.last().where == Where::Finish);
}

TEST_CASE("a network without meetings is helped to its first one") {
    OpenExample example(only_a_network);
    Shown shown(example);
    CHECK(shown.find("emptyStep")->isVisible());
    CHECK_FALSE(shown.find("meetingsAhead")->isVisible());
    shown.click("emptyStep");
    CHECK(shown.places.last().where == Where::NewMeeting);
}
