#include "meeting_file.h"

namespace tandem::test {
namespace {

using namespace workspace;
using domain::AgendaItemMode;

std::vector<domain::AgendaItemId> ids(const std::vector<domain::AgendaItem>& items) {
    std::vector<domain::AgendaItemId> found;
    for (const auto& item : items) found.push_back(item.id);
    return found;
}
using Ids = std::vector<domain::AgendaItemId>;

bool is_numbered(const std::vector<domain::AgendaItem>& items) {
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].order != static_cast<std::int32_t>(i + 1)) return false;
    return true;
}

NewItem an_item(AgendaItemMode mode, std::optional<domain::CaseId> about = {}) {
    NewItem item;
    item.mode = mode;
    item.case_file = about;
    return item;
}

} // namespace

TEST_CASE("an item comes before the round and takes the table's usual time") {
    MeetingFile with;
    const auto id = with.plan();
    const auto round = with.add(id, AgendaItemMode::Round);
    const auto fresh = with.add(id, AgendaItemMode::NewCase, with.case_file().id);
    const auto review = with.add(id, AgendaItemMode::ActionReview, with.case_file().id);
    const auto opening = with.add(id, AgendaItemMode::Opening);
    const auto items = with.agenda(id);
    CHECK(ids(items) == Ids{opening, fresh, review, round});
    CHECK(is_numbered(items));
    CHECK(items[0].minutes == 5);
    CHECK(items[1].minutes == 15);
    CHECK(items[2].minutes == 5);
    CHECK(items[3].minutes == 5);
}

TEST_CASE("an item fits its mode, its meeting and a day") {
    MeetingFile with;
    const auto id = with.plan(), strategic = with.plan("2026-10-01", domain::MeetingPurpose::Strategic);
    const auto about = with.case_file();
    const auto added = [&](domain::MeetingId meeting, const NewItem& item) { return add_item(with.file, meeting, item); };
    CHECK(problem_of(added(id, an_item(AgendaItemMode::NewCase))) == bad("agenda_item.case_file"));
    CHECK(problem_of(added(id, an_item(AgendaItemMode::Theme, about.id))) == bad("agenda_item.case_file"));
    CHECK(problem_of(added(strategic, an_item(AgendaItemMode::NewCase, about.id))) == bad("agenda_item.case_file"));
    CHECK(problem_of(added(strategic, an_item(AgendaItemMode::Consultation, about.id))) == bad("agenda_item.case_file"));
    CHECK(added(strategic, an_item(AgendaItemMode::Theme)));
    auto endless = an_item(AgendaItemMode::Theme);
    endless.minutes = 24 * 60 + 1;
    CHECK(problem_of(added(id, endless)) == bad("agenda_item.minutes"));
    endless.minutes = -1;
    CHECK(problem_of(added(id, endless)) == bad("agenda_item.minutes"));
    CHECK(problem_of(added(id, an_item(AgendaItemMode::NewCase, with.ids.next_id<domain::CaseId>()))) == not_found);
    CHECK(problem_of(added(with.ids.next_id<domain::MeetingId>(), an_item(AgendaItemMode::Theme))) == not_found);
    REQUIRE(added(id, an_item(AgendaItemMode::NewCase, about.id)));
    CHECK(problem_of(added(id, an_item(AgendaItemMode::Consultation, about.id))) == bad("agenda_item.case_file"));
}

TEST_CASE("an item moves to any place, the others close up") {
    MeetingFile with;
    const auto id = with.plan(), other = with.plan("2026-10-01");
    const auto a = with.add(id, AgendaItemMode::Theme), b = with.add(id, AgendaItemMode::Theme), c = with.add(id, AgendaItemMode::Theme);
    const auto elsewhere = with.add(other, AgendaItemMode::Theme);
    REQUIRE(move_item(with.file, a, 2));
    CHECK(ids(with.agenda(id)) == Ids{b, c, a});
    REQUIRE(move_item(with.file, a, 0));
    CHECK(ids(with.agenda(id)) == Ids{a, b, c});
    REQUIRE(move_item(with.file, b, 99));
    CHECK(ids(with.agenda(id)) == Ids{a, c, b});
    CHECK(is_numbered(with.agenda(id)));
    CHECK(move_item(with.file, b, 2)->step == 0);
    // An item of another meeting stays out of it.
    REQUIRE(move_item(with.file, elsewhere, 1));
    CHECK(ids(with.agenda(id)) == Ids{a, c, b});
    CHECK(ids(with.agenda(other)) == Ids{elsewhere});
    CHECK(problem_of(move_item(with.file, with.ids.next_id<domain::AgendaItemId>(), 0)) == not_found);
}

TEST_CASE("gaps and doubles in the numbers, as another file may bring, are gone after the next change") {
    MeetingFile with;
    const auto id = with.plan();
    for (int i = 0; i < 3; ++i) with.add(id, AgendaItemMode::Theme);
    auto items = with.agenda(id);
    items[0].order = 7;
    items[1].order = 7;
    with.keep(items[0], items[1]);
    const auto expected = ids(with.agenda(id));
    auto changed = with.agenda(id)[0];
    changed.title_text = "Anders";
    REQUIRE(save_item(with.file, changed));
    CHECK(is_numbered(with.agenda(id)));
    CHECK(ids(with.agenda(id)) == expected);
}

TEST_CASE("an item is changed within the rules and stays with its meeting") {
    MeetingFile with;
    const auto id = with.plan(), other = with.plan("2026-10-01");
    with.add(id, AgendaItemMode::NewCase, with.case_file().id);
    const auto second = with.case_file();
    with.add(id, AgendaItemMode::NewCase, second.id);
    auto item = with.agenda(id)[0];
    item.minutes = 20;
    item.order = 40; // move_item is for that
    CHECK(save_item(with.file, item));
    CHECK(with.agenda(id)[0].minutes == 20);
    CHECK(is_numbered(with.agenda(id)));
    item.case_file = second.id;
    CHECK(problem_of(save_item(with.file, item)) == bad("agenda_item.case_file"));
    item.case_file.reset();
    CHECK(problem_of(save_item(with.file, item)) == bad("agenda_item.case_file"));
    item.mode = AgendaItemMode::Theme;
    CHECK(save_item(with.file, item));
    item.meeting = other;
    CHECK(problem_of(save_item(with.file, item)) == bad("agenda_item.meeting"));
    item.meeting = id;
    item.minutes = -1;
    CHECK(problem_of(save_item(with.file, item)) == bad("agenda_item.minutes"));
    item.id = with.ids.next_id<domain::AgendaItemId>();
    CHECK(problem_of(save_item(with.file, item)) == not_found);
    CHECK(problem_of(remove_item(with.file, item.id)) == not_found);
}

TEST_CASE("each change of an agenda is one step") {
    MeetingFile with;
    const auto id = with.plan();
    with.add(id, AgendaItemMode::Opening);
    with.add(id, AgendaItemMode::Round);
    with.check_one_step([&] { return add_item(with.file, id, an_item(AgendaItemMode::Theme)); });
    const auto theme = with.agenda(id)[1];
    with.check_one_step([&] { return move_item(with.file, theme.id, 0); });
    with.check_one_step([&] {
        auto changed = theme;
        changed.title_text = "Eenzaamheid";
        return save_item(with.file, changed);
    });
    with.check_one_step([&] { return remove_item(with.file, theme.id); });
    CHECK(is_numbered(with.agenda(id)));
    CHECK(with.agenda(id).size() == 2);
}

TEST_CASE("the agenda tells of each case its needs and its open actions") {
    MeetingFile with;
    const auto member = with.member("Kerk", "Fatma", domain::PartyKind::Informal);
    const auto id = with.plan();
    const auto about = with.case_file();
    with.need(about.id, "gezelschap");
    with.need(about.id, "vervallen", domain::NeedDropped{});
    with.need(about.id, "vervoer", domain::NeedMet{});
    with.action(about.id, member, "2026-09-20");
    with.action(about.id, member, "2026-09-21");
    with.action(about.id, member, "2026-09-01", domain::ActionDone{});
    with.add(id, AgendaItemMode::Opening);
    with.add(id, AgendaItemMode::ActionReview, about.id);
    const auto shown = *show_agenda(with.file, id);
    CHECK(shown.items[0].needs.empty());
    CHECK(shown.items[1].case_code == about.code.text());
    CHECK(shown.items[1].needs == std::vector<std::string>{"gezelschap", "vervoer"});
    CHECK(shown.items[1].open_actions == 2);
    CHECK(shown.items[1].overdue == 1);
    CHECK(shown.items[1].starts == TimeOfDay::parse("14:05"));
}

} // namespace tandem::test
