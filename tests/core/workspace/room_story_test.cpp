#include "domain/cases/rules.h"
#include "everything.h"
#include "workspace/cases.h"
#include "workspace/me.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

struct StoryFile : MeetingFile {
    StoryFile() {
        me = a_person(ids, "Noor");
        keep(me);
        REQUIRE(i_am(file, me.id));
        started = *start_case(file, {});
    }
    std::optional<RoomStory> story() { return show_case(file, started.code)->case_file.room_story; }

    Person me;
    StartedCase started;
};

} // namespace

TEST_CASE("a story is written, approved by the owner of the file, and each can be undone") {
    StoryFile at;
    CHECK(undone_and_redone(at.file, [&] { return write_room_story(at.file, at.started.id, emoji_and_right_to_left); }) == "story.write");
    CHECK(at.story()->approval == StoryApproval(StoryNotApproved{}));
    CHECK(undone_and_redone(at.file, [&] { return approve_room_story(at.file, at.started.id); }) == "story.approve");
    CHECK(at.story()->approval == StoryApproval(StoryApproved{at.me.id, StoryFile::day("2026-09-21"), emoji_and_right_to_left}));
}

TEST_CASE("a changed story loses its approval, however it is changed") {
    StoryFile at;
    REQUIRE(write_room_story(at.file, at.started.id, "Iemand zoekt een maatje."));
    REQUIRE(approve_room_story(at.file, at.started.id));
    REQUIRE(write_room_story(at.file, at.started.id, "Iemand zoekt een maatje.")); // the same text: nothing differs
    CHECK(room_story_is_approved(*at.story()));
    auto file = show_case(at.file, at.started.code)->case_file;
    file.room_story->text = "Iemand uit de Kerkstraat zoekt een maatje.";
    file.room_story->approval = StoryApproved{at.me.id, StoryFile::day("2026-09-21"), file.room_story->text}; // not through save_case
    REQUIRE(save_case(at.file, file));
    CHECK(at.story()->approval == StoryApproval(StoryNotApproved{}));
    REQUIRE(approve_room_story(at.file, at.started.id));
    REQUIRE(write_room_story(at.file, at.started.id, "Anders."));
    CHECK(at.story()->approval == StoryApproval(StoryNotApproved{}));
    REQUIRE(write_room_story(at.file, at.started.id, " "));
    CHECK_FALSE(at.story());
}

TEST_CASE("there is no approval without a story, and none that is nobody's") {
    StoryFile at;
    CHECK(problem_of(approve_room_story(at.file, at.started.id)) == bad("case_file.room_story"));
    CHECK(problem_of(approve_room_story(at.file, CaseId(at.me.id.uuid()))) == not_found);
    CHECK(problem_of(write_room_story(at.file, at.started.id, std::string("a\0", 2))) == bad("case_file.room_story"));
    MeetingFile nobody;
    const auto started = *start_case(nobody.file, {});
    REQUIRE(write_room_story(nobody.file, started.id, "Iemand zoekt een maatje."));
    CHECK(problem_of(approve_room_story(nobody.file, started.id)) == std::pair(ProblemCode::NotFound, std::string("person")));
}
