#include "domain/meetings/rules.h"

#include <catch2/catch_all.hpp>
#include <limits>

#include "support/day.h"

using namespace tandem;
using namespace tandem::domain;

namespace {

using test::day;

CaseId case_id(std::uint8_t number) {
    Uuid::Bytes bytes{};
    bytes[15] = number;
    return CaseId(Uuid(bytes));
}

AgendaCandidate review(std::uint8_t number, const char* due) {
    AgendaCandidate one{case_id(number), true, true, {}, {}, {}, {}};
    one.first_due = day(due);
    return one;
}
AgendaCandidate fresh(std::uint8_t number, Urgency urgency, KnownAtEntry known, const char* opened) {
    AgendaCandidate one{case_id(number), false, false, {}, known, urgency, {}};
    one.opened_on = day(opened);
    return one;
}

std::vector<int> numbers(const std::vector<ProposedItem>& items) {
    std::vector<int> found;
    for (const ProposedItem& item : items) found.push_back(item.case_file.uuid().bytes()[15]);
    return found;
}

MeetingTable table_of(std::optional<std::int32_t> minutes) {
    MeetingTable table;
    table.room_minutes = minutes;
    return table;
}

} // namespace

TEST_CASE("open actions come first, the earliest first; then new cases") {
    const auto proposal = propose_agenda(
        {fresh(1, Urgency::Acute, KnownAtEntry::NewToServices, "2026-10-01"), review(2, "2026-11-09"), review(3, "2026-11-02")},
        table_of({}));
    CHECK(numbers(proposal.items) == std::vector{3, 2, 1});
    CHECK(proposal.items[0].mode == AgendaItemMode::ActionReview);
    CHECK(proposal.items[0].minutes == 5);
    CHECK(proposal.items[2].mode == AgendaItemMode::NewCase);
    CHECK(proposal.items[2].minutes == 15);
}

TEST_CASE("among new cases: urgent, then new to services, then waiting longest") {
    const auto proposal = propose_agenda(
        {fresh(1, Urgency::Soon, KnownAtEntry::Known, "2026-09-01"), fresh(2, Urgency::Soon, KnownAtEntry::NewToServices, "2026-10-02"),
         fresh(3, Urgency::Soon, KnownAtEntry::NewToServices, "2026-10-01"), fresh(4, Urgency::Urgent, KnownAtEntry::Known, "2026-10-20")},
        table_of({}));
    CHECK(numbers(proposal.items) == std::vector{4, 3, 2, 1});
}

TEST_CASE("what does not fit in the time of the table waits, in order") {
    const auto proposal = propose_agenda({review(1, "2026-11-01"), review(2, "2026-11-02"),
                                          fresh(3, Urgency::Urgent, KnownAtEntry::NewToServices, "2026-10-01"),
                                          fresh(4, Urgency::Soon, KnownAtEntry::NewToServices, "2026-10-01"),
                                          fresh(5, Urgency::CanWait, KnownAtEntry::NewToServices, "2026-10-01")},
                                         table_of(40));
    CHECK(numbers(proposal.items) == std::vector{1, 2, 3, 4});
    CHECK(numbers(proposal.no_room) == std::vector{5});
}

TEST_CASE("a case discussed before without open actions is not proposed") {
    AgendaCandidate quiet{case_id(1), true, false, {}, {}, {}, {}};
    const auto proposal = propose_agenda({quiet}, table_of({}));
    CHECK(proposal.items.empty());
    CHECK(proposal.no_room.empty());
}

TEST_CASE("a meeting that was called off is not held") {
    CHECK_FALSE(may_become(MeetingCancelled{}, MeetingHeld{}));
    CHECK_FALSE(may_become(MeetingHeld{}, MeetingCancelled{}));
    CHECK(may_become(MeetingPlanned{}, MeetingUnderWay{}));
    CHECK(may_become(MeetingUnderWay{}, MeetingHeld{}));
    CHECK_FALSE(may_become(AgendaItemState(ItemDiscussed{}), AgendaItemState(ItemPostponed{})));
}

TEST_CASE("names copied when the meeting is held stay when a person is renamed") {
    Person person;
    person.name = "A. Bakker";
    Party party;
    party.name = "Buurthuis";
    const Attendance held = with_names_then({}, person, &party);
    CHECK(held.name_then == "A. Bakker");
    CHECK(held.party_name_then == "Buurthuis");
    person.name = "A. de Wit";
    CHECK(with_names_then(held, person, nullptr) == held);
}

TEST_CASE("a strategic meeting discusses no cases") {
    Meeting meeting;
    CHECK(may_discuss_cases(meeting));
    meeting.purpose = MeetingPurpose::Strategic;
    CHECK_FALSE(may_discuss_cases(meeting));
}

TEST_CASE("a meeting lasts at least a minute and ends on the day it began") {
    Meeting meeting;
    meeting.day = day("2026-11-25");
    CHECK(misfit_of(meeting).empty());
    meeting.minutes = 0;
    CHECK(misfit_of(meeting) == "meeting.minutes");
    meeting.minutes = 24 * 60;
    CHECK(misfit_of(meeting).empty());
    meeting.start = TimeOfDay::parse("00:01");
    CHECK(misfit_of(meeting) == "meeting.minutes");
    meeting.minutes = std::numeric_limits<std::int32_t>::max();
    CHECK(misfit_of(meeting) == "meeting.minutes");
    meeting.minutes.reset();
    meeting.day = day("1899-12-31");
    CHECK(misfit_of(meeting) == "meeting.day");
    meeting.day = day("2100-12-31");
    CHECK(misfit_of(meeting).empty());
}

TEST_CASE("an item has a case where its mode is about one, and none in a strategic meeting") {
    Meeting meeting;
    const auto misfit = [&](AgendaItemMode mode, bool has_case) {
        AgendaItem item;
        item.mode = mode;
        if (has_case) item.case_file = case_id(1);
        return misfit_of(item, meeting);
    };
    for (const auto mode : {AgendaItemMode::NewCase, AgendaItemMode::ActionReview}) {
        CHECK(misfit(mode, true).empty());
        CHECK(misfit(mode, false) == "agenda_item.case_file");
    }
    for (const auto mode : {AgendaItemMode::Theme, AgendaItemMode::Opening, AgendaItemMode::Round}) {
        CHECK(misfit(mode, true) == "agenda_item.case_file");
        CHECK(misfit(mode, false).empty());
    }
    CHECK(misfit(AgendaItemMode::Consultation, true).empty());
    CHECK(misfit(AgendaItemMode::Consultation, false).empty());
    meeting.purpose = MeetingPurpose::Strategic;
    CHECK(misfit(AgendaItemMode::Consultation, true) == "agenda_item.case_file");
    CHECK(misfit(AgendaItemMode::Consultation, false).empty());
}
