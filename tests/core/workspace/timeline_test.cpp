#include "everything.h"
#include "workspace/cases.h"
#include "workspace/identities.h"
#include "workspace/new_ids.h"
#include "workspace/timeline.h"

#include <chrono>

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

struct TimelineFile : MeetingFile {
    std::string verbs(CaseId id, std::size_t limit = 50) {
        const auto entries = timeline_of(file, id, limit);
        REQUIRE(entries);
        std::string verbs;
        for (const auto& entry : *entries) verbs += entry.verb + " " + entry.record + ";";
        return verbs;
    }
    Need a_need(CaseId of) {
        Need need;
        need.id = new_id_of<NeedId>(file);
        need.case_file = of;
        need.text = "Hulp bij post";
        return need;
    }
};

} // namespace

TEST_CASE("the timeline of a case has its steps, the newest first, and nobody else's") {
    TimelineFile at;
    const auto started = *start_case(at.file, {});
    const auto other = *start_case(at.file, {});
    at.clock.at = at.clock.at + std::chrono::hours(1);
    const auto need = at.a_need(started.id);
    REQUIRE(save_need(at.file, need));
    REQUIRE(save_need(at.file, at.a_need(other.id)));
    at.clock.at = at.clock.at + std::chrono::hours(24);
    Identity identity;
    identity.id = new_id_of<IdentityId>(at.file);
    identity.subject = show_case(at.file, started.code)->subjects.at(0).id;
    identity.family_name = "Kanarie";
    REQUIRE(save_identity(at.file, identity));
    REQUIRE(look_at_identities(at.file, started.code, "test"));
    REQUIRE(remove_need(at.file, need.id));
    REQUIRE(at.file.undo()); // about no case in particular; it touched this one
    CHECK(at.verbs(started.id) ==
          "undo need;need.remove need;identity.look identity;identity.change identity;need.add need;case.new case_file;");
    CHECK(at.verbs(started.id, 2) == "undo need;need.remove need;");
    CHECK(at.verbs(other.id) == "need.add need;case.new case_file;");
    const auto entries = *timeline_of(at.file, started.id);
    CHECK(entries.front().on == TimelineFile::day("2026-09-22"));
    CHECK(entries.back().on == TimelineFile::day("2026-09-21"));
}

TEST_CASE("the timeline says at which meeting a case was discussed, not where it was only planned") {
    TimelineFile at;
    const auto started = *start_case(at.file, {});
    const auto meeting = at.plan("2026-09-20");
    const auto planned = at.add(meeting, AgendaItemMode::Consultation, started.id);
    CHECK(at.verbs(started.id).find("meeting") == std::string::npos);
    auto item = *at.find<AgendaItem>(planned);
    item.state = ItemDiscussed{};
    at.keep(item);
    const auto entries = *timeline_of(at.file, started.id);
    CHECK(entries.back().verb == "case.discuss");
    CHECK(entries.back().record == "meeting");
    CHECK(entries.back().on == TimelineFile::day("2026-09-20"));
    CHECK(at.file.zone().time_of(entries.back().at).text() == "14:00");
}

TEST_CASE("a case that came in with five hundred others starts its timeline with that step and its own record") {
    TimelineFile at;
    auto first = a_case(at.ids, at.random), second = a_case(at.ids, at.random);
    auto need = at.a_need(second.id);
    at.keep(first, second, need);
    CHECK(at.verbs(first.id) == "network.import case_file;");
    CHECK(at.verbs(second.id) == "network.import case_file;");
}

TEST_CASE("the timeline of a case with thousands of steps is there at once") {
    TimelineFile at;
    const auto started = *start_case(at.file, {});
    auto need = at.a_need(started.id);
    const auto act = [&] { return act_for(at.file, Verb::ChangeNeed); };
    for (int i = 0; i < 3000; ++i) {
        need.order = i;
        REQUIRE(write(at.file, act(), [&](storage::UnitOfWork& work) { work.save(need); }));
    }
    const auto start = std::chrono::steady_clock::now();
    CHECK(timeline_of(at.file, started.id)->size() == 50);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(200)); // some 10; a machine may be busy
}

TEST_CASE("there is no timeline of what is not there, and none for a second reader") {
    TimelineFile at;
    const auto started = *start_case(at.file, {});
    CHECK(problem_of(timeline_of(at.file, new_id_of<CaseId>(at.file))) == not_found);
    REQUIRE(remove_case(at.file, started.id));
    CHECK(problem_of(timeline_of(at.file, started.id)) == not_found);
    as_second_reader(at, [&](Workspace& second) { CHECK(refuses(timeline_of(second, CaseId()))); });
}
