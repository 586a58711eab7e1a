#include "everything.h"
#include "workspace/audit.h"
#include "workspace/cases.h"
#include "workspace/identities.h"
#include "workspace/new_ids.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

struct CaseDesk : MeetingFile {
    StartedCase start(const NewCase& wanted = {}) {
        auto started = start_case(file, wanted);
        REQUIRE(started);
        return *std::move(started);
    }
    OwnerCase show(const std::string& code) {
        auto shown = show_case(file, code);
        REQUIRE(shown);
        return *std::move(shown);
    }
    Line a_line(CaseId of, std::string text = "Zit veel alleen.") {
        Line line;
        line.id = new_id_of<LineId>(file);
        line.case_file = of;
        line.text = std::move(text);
        return line;
    }
    Need a_need(CaseId of, std::string text = "Iemand om mee te wandelen") {
        Need need;
        need.id = new_id_of<NeedId>(file);
        need.case_file = of;
        need.text = std::move(text);
        return need;
    }
    CaseSubject a_subject(CaseId of, SubjectRole role = SubjectRole::Carer) {
        CaseSubject subject;
        subject.id = new_id_of<SubjectId>(file);
        subject.case_file = of;
        subject.role = role;
        return subject;
    }
    Identity an_identity(SubjectId of) {
        Identity identity;
        identity.id = new_id_of<IdentityId>(file);
        identity.subject = of;
        identity.family_name = "Kanarievogel";
        return identity;
    }
};

const Day far_away = Day::from_ymd(2101, 1, 1).value();
const Day long_ago = Day::from_ymd(1899, 12, 31).value();

} // namespace

TEST_CASE("a case starts with nothing but a click: a code, open from today, the first table, one resident") {
    CaseDesk at;
    const auto started = at.start();
    const auto shown = at.show(started.code);
    CHECK(started.code.substr(0, 3) == "26-");
    CHECK(shown.case_file.id == started.id);
    CHECK(shown.case_file.table == at.table.id);
    CHECK(shown.case_file.state == CaseState(CaseOpen{CaseDesk::day("2026-09-21")}));
    CHECK(shown.case_file.opened_on == CaseDesk::day("2026-09-21"));
    REQUIRE(shown.subjects.size() == 1);
    CHECK(shown.subjects[0].role == SubjectRole::Resident);
    CHECK(shown.needs.empty());
    CHECK(started.changes.records.size() == 2);
}

TEST_CASE("a case starts with its needs in their order, blank ones left out") {
    CaseDesk at;
    const auto partner = at.member("Buurtkamer", "Ria", PartyKind::Informal);
    NewCase wanted;
    wanted.needs = {"Hulp bij post", "  ", emoji_and_right_to_left};
    wanted.question_to_network = " ";
    wanted.urgency = Urgency::Soon;
    wanted.known = KnownAtEntry::Stuck;
    wanted.brought_by_party = partner.party.id;
    const auto shown = at.show(at.start(wanted).code);
    REQUIRE(shown.needs.size() == 2);
    CHECK(shown.needs[0].text == "Hulp bij post");
    CHECK(shown.needs[1].text == emoji_and_right_to_left);
    CHECK_FALSE(shown.case_file.question_to_network);
    CHECK(shown.case_file.urgency == Urgency::Soon);
    CHECK(shown.case_file.known == KnownAtEntry::Stuck);
    CHECK(shown.case_file.brought_by_party == partner.party.id);
}

TEST_CASE("two hundred cases have two hundred codes") {
    CaseDesk at;
    std::set<std::string> codes;
    for (int i = 0; i < 200; ++i) codes.insert(at.start().code);
    CHECK(codes.size() == 200);
}

TEST_CASE("a code is not given out again while a case had it, also a removed one") {
    CaseDesk at;
    const auto first = at.start();
    CHECK(remove_case(at.file, first.id));
    // The same chance again.
    at.random = SeededRandom(11);
    std::set<std::string> codes{first.code};
    for (int i = 0; i < 20; ++i) CHECK(codes.insert(at.start().code).second);
}

TEST_CASE("a case needs a table, and one that is there") {
    CaseDesk at;
    NewCase wanted;
    wanted.table = new_id_of<TableId>(at.file);
    CHECK(problem_of(start_case(at.file, wanted)) == not_found);
    wanted.table.reset();
    wanted.brought_by_party = new_id_of<PartyId>(at.file);
    CHECK(problem_of(start_case(at.file, wanted)) == std::pair(ProblemCode::MissingReference, std::string("case_file.brought_by_party")));
}

TEST_CASE("what was read of a case is changed and given back, and undone field by field") {
    CaseDesk at;
    const auto started = at.start();
    auto file = at.show(started.code).case_file;
    file.question_to_network = emoji_and_right_to_left;
    file.urgency = Urgency::Acute;
    file.told = NotTold{"Durft niet", CaseDesk::day("2026-12-01")};
    CHECK(undone_and_redone(at.file, [&] { return save_case(at.file, file); }) == "case.change");
    CHECK(at.show(started.code).case_file == file);
    CHECK(save_case(at.file, file)->step == 0); // nothing differs
}

TEST_CASE("a case refuses what cannot be and names the field") {
    CaseDesk at;
    auto file = at.show(at.start().code).case_file;
    const auto refused = [&](auto change) {
        auto wrong = file;
        change(wrong);
        return problem_of(save_case(at.file, wrong));
    };
    CHECK(refused([](CaseFile& one) { one.collected_on = far_away; }) == bad("case_file.collected_on"));
    CHECK(refused([](CaseFile& one) { one.opened_on = long_ago; }) == bad("case_file.opened_on"));
    CHECK(refused([](CaseFile& one) { one.state = CaseOpen{far_away}; }) == bad("case_file.state"));
    CHECK(refused([](CaseFile& one) {
              one.state = CaseHandedOver{*one.opened_on, "Veilig Thuis"};
          }) == bad("case_file.state")); // was never offered
    CHECK(refused([](CaseFile& one) { one.state = CaseHandoverOffered{*one.opened_on, " "}; }) == bad("case_file.state"));
    CHECK(refused([](CaseFile& one) { one.state = CaseClosed{*one.opened_on, ""}; }) == bad("case_file.state"));
    CHECK(refused([](CaseFile& one) { one.told = NotTold{"\n", CaseDesk::day("2026-12-01")}; }) == bad("case_file.told"));
    CHECK(refused([](CaseFile& one) { one.told = NotTold{"Gevaar", far_away}; }) == bad("case_file.told"));
    CHECK(refused([](CaseFile& one) { one.question_to_network = std::string("a\0b", 3); }) == bad("case_file.question_to_network"));
    CHECK(refused([](CaseFile& one) { one.goes_well = "\xff"; }) == bad("case_file.goes_well"));
    CHECK(refused([](CaseFile& one) { one.code = *CaseCode::parse("26-AAA"); }) == bad("case_file.code"));
    CHECK(refused([](CaseFile& one) { one.code = {}; }) == bad("case_file.code"));
    CHECK(refused([](CaseFile& one) { one.what_matters = std::string(std::size_t{5} * 1024 * 1024, 'a'); }).first ==
          ProblemCode::TextTooLong);
    CHECK(refused([](CaseFile& one) {
              one.room_story = RoomStory{std::string(std::size_t{5} * 1024 * 1024, 'a'), {}};
          }) == std::pair(ProblemCode::TextTooLong, std::string("case_file.room_story")));
    CHECK(refused([&](CaseFile& one) { one.case_director = new_id_of<PersonId>(at.file); }).first == ProblemCode::MissingReference);
    CHECK(refused([&](CaseFile& one) { one.id = new_id_of<CaseId>(at.file); }) == not_found);
    CHECK(refused([](CaseFile& one) { one.id = CaseId(); }) == bad("case_file.id"));
    CHECK(at.show(file.code.text()).case_file == file);
}

TEST_CASE("a reference that was broken before stands in nobody's way") {
    CaseDesk at;
    auto broken = a_case(at.ids, at.random);
    broken.responsible_party = new_id_of<PartyId>(at.file); // came so from another file
    at.keep(broken);
    broken.goes_well = "De tuin";
    CHECK(save_case(at.file, broken));
}

TEST_CASE("closing a case starts the period of retention, opening it again stops that") {
    CaseDesk at;
    auto file = at.show(at.start().code).case_file;
    file.state = CaseClosed{CaseDesk::day("2026-09-20"), "solved"};
    REQUIRE(save_case(at.file, file));
    CHECK(at.show(file.code.text()).case_file.retention_starts_on == CaseDesk::day("2026-09-20"));
    file = at.show(file.code.text()).case_file;
    file.state = CaseOpen{CaseDesk::day("2026-09-21")};
    REQUIRE(save_case(at.file, file));
    CHECK_FALSE(at.show(file.code.text()).case_file.retention_starts_on);
}

TEST_CASE("needs, lines and subjects are added, changed and removed, each as one step that can be undone") {
    CaseDesk at;
    const auto started = at.start();
    auto need = at.a_need(started.id);
    auto line = at.a_line(started.id, std::string(std::size_t{1024} * 1024, 'x') + emoji_and_right_to_left);
    auto subject = at.a_subject(started.id);
    CHECK(undone_and_redone(at.file, [&] { return save_need(at.file, need); }) == "need.add");
    CHECK(undone_and_redone(at.file, [&] { return save_line(at.file, line); }) == "line.add");
    CHECK(undone_and_redone(at.file, [&] { return save_subject(at.file, subject); }) == "subject.add");
    need.state = NeedMet{CaseDesk::day("2026-09-21")};
    line.text += "!";
    subject.deceased_on = CaseDesk::day("2026-01-02");
    CHECK(undone_and_redone(at.file, [&] { return save_need(at.file, need); }) == "need.change");
    CHECK(undone_and_redone(at.file, [&] { return save_line(at.file, line); }) == "line.change");
    CHECK(undone_and_redone(at.file, [&] { return save_subject(at.file, subject); }) == "subject.change");
    const auto shown = at.show(started.code);
    CHECK(shown.needs == std::vector{need});
    CHECK(shown.lines == std::vector{line});
    CHECK(shown.subjects.size() == 2);
    CHECK(undone_and_redone(at.file, [&] { return remove_need(at.file, need.id); }) == "need.remove");
    CHECK(undone_and_redone(at.file, [&] { return remove_line(at.file, line.id); }) == "line.remove");
    CHECK(undone_and_redone(at.file, [&] { return remove_subject(at.file, subject.id); }) == "subject.remove");
    CHECK(at.show(started.code).lines.empty());
}

TEST_CASE("parts of a case refuse what cannot be") {
    CaseDesk at;
    const auto started = at.start();
    const auto other = at.start();
    CHECK(problem_of(save_need(at.file, at.a_need(started.id, " \n\t"))) == bad("need.text"));
    CHECK(problem_of(save_line(at.file, at.a_line(started.id, ""))) == bad("line.text"));
    CHECK(problem_of(save_line(at.file, at.a_line(new_id_of<CaseId>(at.file)))).first == ProblemCode::MissingReference);
    auto line = at.a_line(started.id);
    line.noted_on = far_away;
    CHECK(problem_of(save_line(at.file, line)) == bad("line.noted_on"));
    line.noted_on.reset();
    REQUIRE(save_line(at.file, line));
    line.case_file = other.id;
    CHECK(problem_of(save_line(at.file, line)) == bad("line.case_file"));
    CHECK(problem_of(remove_need(at.file, new_id_of<NeedId>(at.file))) == not_found);
    CHECK(remove_line(at.file, line.id));
    CHECK(problem_of(remove_line(at.file, line.id)) == not_found);
    line.case_file = started.id;
    CHECK(problem_of(save_line(at.file, line)) == not_found); // a removed one comes back with undo only
    CHECK(remove_case(at.file, other.id));
    CHECK(problem_of(save_need(at.file, at.a_need(other.id))) == not_found);
}

TEST_CASE("who is taken out of a case is no longer found by name, and is again after undo") {
    CaseDesk at;
    const auto started = at.start();
    const auto resident = at.show(started.code).subjects.at(0);
    CHECK(undone_and_redone(at.file, [&] { return save_identity(at.file, at.an_identity(resident.id)); }) == "identity.change");
    CHECK(search_identities(at.file, "Kanarie", "test")->size() == 1);
    REQUIRE(remove_subject(at.file, resident.id));
    CHECK(search_identities(at.file, "Kanarie", "test")->empty());
    REQUIRE(at.file.undo());
    CHECK(search_identities(at.file, "Kanarie", "test")->size() == 1);
}

TEST_CASE("an identity is somebody's, and its text stands nowhere else in what is shown") {
    CaseDesk at;
    const auto resident = at.show(at.start().code).subjects.at(0);
    auto identity = at.an_identity(resident.id);
    identity.birth_date = long_ago;
    CHECK(problem_of(save_identity(at.file, identity)) == bad("identity.birth_date"));
    identity.birth_date.reset();
    identity.subject.reset();
    CHECK(problem_of(save_identity(at.file, identity)) == bad("identity.subject"));
    identity.subject = new_id_of<SubjectId>(at.file);
    CHECK(problem_of(save_identity(at.file, identity)).first == ProblemCode::MissingReference);
    identity.subject = resident.id;
    REQUIRE(save_identity(at.file, identity));
    const auto other = at.show(at.start().code).subjects.at(0);
    identity.subject = other.id;
    CHECK(problem_of(save_identity(at.file, identity)) == bad("identity.subject"));
    CHECK(at.number("SELECT count(*) FROM search_entry WHERE title LIKE '%kanarie%'") == 0);
}

TEST_CASE("a removed case takes all that is its own along, and undo brings every field back") {
    CaseDesk at;
    const auto partner = at.member("Buurtkamer", "Ria", PartyKind::Informal);
    const auto started = at.start();
    const auto untouched = at.start();
    REQUIRE(save_need(at.file, at.a_need(started.id)));
    REQUIRE(save_need(at.file, at.a_need(untouched.id)));
    REQUIRE(save_line(at.file, at.a_line(started.id)));
    REQUIRE(save_identity(at.file, at.an_identity(at.show(started.code).subjects.at(0).id)));
    at.action(started.id, partner, "2026-10-01");
    const auto meeting = at.plan();
    const auto planned = at.add(meeting, AgendaItemMode::ActionReview, started.id);
    auto held = *at.find<AgendaItem>(planned);
    held.id = new_id_of<AgendaItemId>(at.file);
    held.state = ItemDiscussed{};
    at.keep(held);

    CHECK(undone_and_redone(at.file, [&] { return remove_case(at.file, started.id); }) == "case.remove");
    CHECK(problem_of(show_case(at.file, started.code)) == not_found);
    CHECK_FALSE(at.find<AgendaItem>(planned));
    CHECK(at.find<AgendaItem>(held.id)); // what was discussed stays in the minutes
    CHECK(search_identities(at.file, "Kanarie", "test")->empty());
    CHECK(at.number("SELECT count(*) FROM need WHERE removed = 0") == 1);
    CHECK(at.number("SELECT count(*) FROM action_item WHERE removed = 0") == 0);
    CHECK(at.number("SELECT count(*) FROM line WHERE removed = 0") == 0);
    CHECK(at.show(untouched.code).needs.size() == 1);
    CHECK(problem_of(remove_case(at.file, started.id)) == not_found);
}

TEST_CASE("each step over a case says in the journal which case, and who did it") {
    CaseDesk at;
    auto coordinator = a_person(at.ids, "Noor");
    Capacity capacity;
    capacity.id = new_id_of<CapacityId>(at.file);
    capacity.person = coordinator.id;
    capacity.role = CapacityRole::Coordinator;
    at.keep(coordinator, capacity);
    const auto started = at.start();
    REQUIRE(save_need(at.file, at.a_need(started.id)));
    std::vector<AuditEntry> entries;
    AuditFilter filter;
    filter.case_code = started.code;
    REQUIRE(read_audit(at.file, filter, [&](const AuditEntry& entry) {
        entries.push_back(entry);
        return true;
    }));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].verb == "case.new");
    CHECK(entries[1].verb == "need.add");
    CHECK(entries[1].actor == "Noor");
    CHECK(entries[1].case_code == started.code);
}

TEST_CASE("a second reader changes no case") {
    CaseDesk at;
    const auto started = at.start();
    const auto file = at.show(started.code).case_file;
    const auto need = at.a_need(started.id);
    const auto line = at.a_line(started.id);
    const auto subject = at.a_subject(started.id);
    const auto identity = at.an_identity(subject.id);
    as_second_reader(at, [&](Workspace& second) {
        CHECK(refuses(start_case(second, {})));
        CHECK(refuses(save_case(second, file)));
        CHECK(refuses(save_need(second, need)));
        CHECK(refuses(save_line(second, line)));
        CHECK(refuses(save_subject(second, subject)));
        CHECK(refuses(remove_need(second, NeedId())));
        CHECK(refuses(remove_line(second, LineId())));
        CHECK(refuses(remove_subject(second, SubjectId())));
        CHECK(refuses(remove_case(second, started.id)));
        CHECK(refuses(write_room_story(second, started.id, "Verhaal")));
        CHECK(refuses(approve_room_story(second, started.id)));
        CHECK(refuses(save_identity(second, identity)));
    });
}
