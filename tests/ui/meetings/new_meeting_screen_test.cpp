#include "meetings/new_meeting_screen.h"

#include "meetings/minutes_field.h"
#include "shown_meeting.h"

#include <QLabel>
#include <QLineEdit>

using namespace tandem;
using meetings::minutes_from;
using meetings::NewMeetingScreen;
using test::OpenExample;

namespace {

using ShownNew = test::ShownMeeting<NewMeetingScreen>;

std::int64_t meetings_ahead(OpenExample& example) {
    return test::asked_of(example,
                          [](workspace::Workspace& file) {
                              return workspace::list_meetings(file, {workspace::MeetingSpan::Ahead, {}}, {});
                          })
        .total;
}

} // namespace

TEST_CASE("minutes are understood as people type them") {
    CHECK(minutes_from("90") == 90);
    CHECK(minutes_from("90 min") == 90);
    CHECK(minutes_from("1 uur") == 60);
    CHECK(minutes_from("1,5 uur") == 90);
    CHECK(minutes_from("1u30") == 90);
    CHECK(minutes_from("1:45") == 105);
    CHECK(minutes_from("0") == 0);
    CHECK_FALSE(minutes_from(""));
    CHECK_FALSE(minutes_from("-5"));
    CHECK_FALSE(minutes_from("lang"));
    CHECK_FALSE(minutes_from(QString(1 << 20, '1')));
}

TEST_CASE("a meeting is planned by the keyboard alone and leads to its preparation") {
    OpenExample example;
    ShownNew shown(example);
    const auto before = meetings_ahead(example);
    shown.tab_to("meetingDay");
    shown.type("di 24-11");
    shown.tab_to("meetingStart");
    shown.type("half 2");
    shown.tab_to("meetingMinutes");
    shown.press(Qt::Key_A, Qt::ControlModifier);
    shown.type("1,5 uur");
    shown.tab_to("meetingPlace");
    shown.type("De Nieuwe Sleutel");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.places.size() == 1);
    CHECK(shown.places[0].where == screen::Where::Prepare);
    CHECK(meetings_ahead(example) == before + 1);
    const auto agenda = test::agenda_of(example, domain::MeetingId(*Uuid::parse(shown.places[0].about.toStdString())));
    CHECK(agenda.meeting.meeting.day == Day::from_ymd(2026, 11, 24));
    CHECK(agenda.meeting.meeting.start == TimeOfDay::parse("13:30"));
    CHECK(agenda.meeting.meeting.minutes == 90);
    CHECK(agenda.meeting.people > 0);
}

TEST_CASE("a day, a time or a length that cannot be is said at its field, and nothing is planned") {
    const auto [field, text] = GENERATE(table<const char*, const char*>({{"meetingDay", "31-2"},
                                                                         {"meetingDay", "1-1-0202"},
                                                                         {"meetingDay", ""},
                                                                         {"meetingStart", "25:00"},
                                                                         {"meetingMinutes", "0"},
                                                                         {"meetingMinutes", "-30"},
                                                                         {"meetingMinutes", "10000000000"}}));
    CAPTURE(field, text);
    OpenExample example;
    ShownNew shown(example);
    const auto before = meetings_ahead(example);
    shown.type_in("meetingDay", "24-11");
    shown.find<QLineEdit>(field)->clear();
    shown.type_in(field, text);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.places.isEmpty());
    CHECK(meetings_ahead(example) == before);
    CHECK(shown.focused() == QString::fromLatin1(field));
}

TEST_CASE("a meeting that would end on the next day is not planned") {
    OpenExample example;
    ShownNew shown(example);
    shown.type_in("meetingDay", "24-11");
    shown.type_in("meetingStart", "23:00");
    shown.find<QLineEdit>("meetingMinutes")->clear();
    shown.type_in("meetingMinutes", "120");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.places.isEmpty());
    CHECK(shown.focused() == "meetingMinutes");
}

TEST_CASE("what was half typed for a new meeting is there again after a lock") {
    OpenExample example;
    {
        ShownNew shown(example);
        shown.type_in("meetingDay", "over 2 wek");
        shown.type_in("meetingPlace", "De Nieuwe Sl");
    }
    example.close_and_open_again();
    ShownNew shown(example);
    CHECK(shown.find<QLineEdit>("meetingDay")->text() == "over 2 wek");
    CHECK(shown.find<QLineEdit>("meetingPlace")->text() == "De Nieuwe Sl");
}
