#include "meeting_file.h"

namespace tandem::test {
namespace {

using namespace workspace;
using domain::AgendaItemMode;
using domain::PartyKind;

std::vector<std::string> codes(const std::vector<ProposedRow>& rows) {
    std::vector<std::string> found;
    for (const auto& row : rows) found.push_back(row.case_code);
    return found;
}
using Codes = std::vector<std::string>;

std::vector<AgendaItemMode> modes(const std::vector<domain::AgendaItem>& items) {
    std::vector<AgendaItemMode> found;
    for (const auto& item : items) found.push_back(item.mode);
    return found;
}

} // namespace

TEST_CASE("open actions are proposed first, then cases that were never discussed") {
    MeetingFile with;
    const auto member = with.member("Kerk", "Fatma", PartyKind::Informal);
    const auto id = with.plan();
    auto fresh = with.case_file(domain::CaseIntake{});
    fresh.question_to_network = "Wie gaat mee wandelen?";
    with.keep(fresh);
    with.need(fresh.id, "gezelschap");
    const auto later = with.case_file(), late = with.case_file(), no_day = with.case_file(),
               after = with.case_file(domain::CaseAftercare{});
    with.action(later.id, member, "2026-10-05");
    with.action(later.id, member, "2026-10-01");
    with.action(late.id, member, "2026-09-20");
    with.action(no_day.id, member, "");
    with.action(after.id, member, "2026-10-02");
    with.case_file(domain::CaseAftercare{}); // nothing to speak of
    const auto closed = with.case_file(domain::CaseClosed{});
    with.action(closed.id, member, "2026-09-20");
    auto elsewhere = with.case_file();
    elsewhere.table = with.ids.next_id<domain::TableId>();
    with.keep(elsewhere);

    const auto proposed = *propose_items(with.file, id);
    CHECK(codes(proposed.items) == Codes{late.code.text(), later.code.text(), after.code.text(), no_day.code.text(), fresh.code.text()});
    CHECK(proposed.no_room.empty());
    CHECK(proposed.items[0].mode == AgendaItemMode::ActionReview);
    CHECK(proposed.items[0].minutes == 5);
    CHECK(proposed.items[0].open_actions == 1);
    CHECK(proposed.items[0].overdue == 1);
    CHECK(proposed.items[1].open_actions == 2);
    CHECK(proposed.items[1].overdue == 0);
    CHECK(proposed.items[0].has_question);
    CHECK(proposed.items[4].mode == AgendaItemMode::NewCase);
    CHECK(proposed.items[4].has_question);
    CHECK(proposed.items[4].needs == std::vector<std::string>{"gezelschap"});
}

TEST_CASE("a case that was discussed comes back only with open actions") {
    MeetingFile with;
    const auto first = with.plan("2026-09-21"), next = with.plan("2026-10-05");
    const auto about = with.case_file();
    const auto item = with.add(first, AgendaItemMode::NewCase, about.id);
    REQUIRE(begin_meeting(with.file, first));
    REQUIRE(record_item(with.file, item, domain::ItemPostponed{}, {}));
    CHECK(codes(propose_items(with.file, next)->items) == Codes{about.code.text()});
    REQUIRE(record_item(with.file, item, domain::ItemDiscussed{}, {}));
    CHECK(propose_items(with.file, next)->items.empty());
    with.action(about.id, with.member("Kerk", "Fatma", PartyKind::Informal), "2026-10-01");
    CHECK(codes(propose_items(with.file, next)->items) == Codes{about.code.text()});
}

TEST_CASE("what is on the agenda already takes its time and is not proposed again") {
    MeetingFile with;
    const auto id = with.plan(); // 90 minutes, of which opening and round take ten
    std::vector<domain::CaseFile> cases;
    for (int i = 0; i < 6; ++i) cases.push_back(with.case_file());
    CHECK(propose_items(with.file, id)->items.size() == 5);
    CHECK(propose_items(with.file, id)->no_room.size() == 1);
    with.add(id, AgendaItemMode::NewCase, cases[0].id);
    with.add(id, AgendaItemMode::Opening);
    const auto proposed = *propose_items(with.file, id);
    CHECK(proposed.items.size() == 4);
    CHECK(proposed.no_room.size() == 1);
    for (const auto& row : proposed.items) CHECK(row.case_file != cases[0].id);
    auto meeting = *with.find<domain::Meeting>(id);
    meeting.minutes = 20; // less than there is on the agenda
    REQUIRE(save_meeting(with.file, meeting));
    CHECK(propose_items(with.file, id)->items.empty());
    CHECK(propose_items(with.file, id)->no_room.size() == 5);
}

TEST_CASE("taking the proposal puts it between an opening and a round") {
    MeetingFile with;
    const auto member = with.member("Kerk", "Fatma", PartyKind::Informal);
    const auto id = with.plan();
    const auto theme = with.add(id, AgendaItemMode::Theme);
    const auto fresh = with.case_file(), review = with.case_file();
    with.action(review.id, member, "2026-10-01");
    with.check_one_step([&] { return take_proposal(with.file, id); });
    const auto items = with.agenda(id);
    CHECK(modes(items) == std::vector{AgendaItemMode::Opening, AgendaItemMode::Theme, AgendaItemMode::ActionReview, AgendaItemMode::NewCase,
                                      AgendaItemMode::Round});
    CHECK(items[1].id == theme);
    CHECK(items[2].case_file == review.id);
    CHECK(items[3].case_file == fresh.id);
    CHECK(items[0].minutes == 5);
    for (std::size_t i = 0; i < items.size(); ++i) CHECK(items[i].order == static_cast<std::int32_t>(i + 1));
    CHECK(take_proposal(with.file, id)->step == 0); // nothing is left to add
    REQUIRE(with.file.undo());
    REQUIRE(with.agenda(id).size() == 1);
    CHECK(with.agenda(id)[0].id == theme);
    CHECK(with.agenda(id)[0].order == 1);
}

TEST_CASE("a new case goes on no agenda before it asks something of the network; one that comes back may (R40)") {
    MeetingFile with;
    const auto id = with.plan();
    auto fresh = with.case_file(), back = with.case_file();
    for (auto* one : {&fresh, &back}) {
        one->question_to_network = "  ";
        with.keep(*one);
    }
    with.action(back.id, with.member("Kerk", "Fatma", PartyKind::Informal), "2026-10-01");
    REQUIRE(take_proposal(with.file, id));
    CHECK(modes(with.agenda(id)) == std::vector{AgendaItemMode::Opening, AgendaItemMode::ActionReview, AgendaItemMode::Round});
    REQUIRE(codes(propose_items(with.file, id)->items) == Codes{fresh.code.text()}); // it waits
    CHECK_FALSE(propose_items(with.file, id)->items[0].has_question);
    NewItem item;
    item.mode = AgendaItemMode::NewCase;
    item.case_file = fresh.id;
    CHECK(problem_of(add_item(with.file, id, item)) == std::pair(ProblemCode::QuestionNeeded, fresh.code.text()));
    fresh.question_to_network = "Wie gaat mee?";
    with.keep(fresh);
    CHECK(add_item(with.file, id, item));
}

TEST_CASE("an opening and a round that are there stay where they are") {
    MeetingFile with;
    const auto id = with.plan();
    const auto round = with.add(id, AgendaItemMode::Round), opening = with.add(id, AgendaItemMode::Opening);
    with.case_file();
    REQUIRE(take_proposal(with.file, id));
    CHECK(modes(with.agenda(id)) == std::vector{AgendaItemMode::Opening, AgendaItemMode::NewCase, AgendaItemMode::Round});
    CHECK(with.agenda(id)[0].id == opening);
    CHECK(with.agenda(id)[2].id == round);
}

TEST_CASE("a strategic meeting gets no cases (R98)") {
    MeetingFile with;
    const auto id = with.plan("2026-09-24", domain::MeetingPurpose::Strategic);
    with.case_file();
    CHECK(propose_items(with.file, id)->items.empty());
    CHECK(propose_items(with.file, id)->no_room.empty());
    REQUIRE(take_proposal(with.file, id));
    CHECK(modes(with.agenda(id)) == std::vector{AgendaItemMode::Opening, AgendaItemMode::Round});
}

TEST_CASE("nothing is proposed for a meeting that is over") {
    MeetingFile with;
    const auto id = with.plan();
    with.case_file();
    REQUIRE(finish_meeting(with.file, id));
    CHECK(propose_items(with.file, id)->items.empty());
    CHECK(problem_of(take_proposal(with.file, id)) == bad("meeting.state"));
    CHECK(problem_of(propose_items(with.file, with.ids.next_id<domain::MeetingId>())) == not_found);
    CHECK(problem_of(take_proposal(with.file, with.ids.next_id<domain::MeetingId>())) == not_found);
}

} // namespace tandem::test
