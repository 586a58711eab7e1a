#include "everything.h"
#include "workspace/me.h"
#include "workspace/settings.h"
#include "workspace/upkeep.h"

using namespace tandem;
using namespace tandem::domain;
using namespace tandem::test;
using namespace tandem::workspace;

namespace {

const std::string place = "case/26-K7F/question";

} // namespace

TEST_CASE("half-typed text is there again after the file was closed") {
    MeetingFile at;
    REQUIRE(keep_draft(at.file, place, emoji_and_right_to_left));
    REQUIRE(keep_draft(at.file, "case/26-AAA/need", "een"));
    REQUIRE(keep_draft(at.file, "case/26-AAA/need", "een twee"));
    const auto path = at.file.path();
    { auto gone = std::move(at.file); }
    LaterStart later;
    auto again = later.open(path);
    CHECK(*drafts(again) == std::map<std::string, std::string>{{place, emoji_and_right_to_left}, {"case/26-AAA/need", "een twee"}});
    REQUIRE(keep_draft(again, place, ""));
    CHECK(drafts(again)->size() == 1);
}

TEST_CASE("drafts and settings are no part of the network: no step, nothing to undo, not found") {
    MeetingFile at;
    const auto steps = at.number("SELECT count(*) FROM journal_step");
    const auto before = everything_in(at.file);
    REQUIRE(keep_draft(at.file, place, "Kanarievogel"));
    REQUIRE(keep_setting(at.file, "idle_minutes", "10"));
    CHECK(at.number("SELECT count(*) FROM journal_step") == steps);
    CHECK(at.number("SELECT count(*) FROM register WHERE entity NOT IN (SELECT id FROM network UNION SELECT id FROM meeting_table)") == 0);
    CHECK(at.number("SELECT count(*) FROM search_entry WHERE title LIKE '%kanarie%'") == 0);
    CHECK(everything_in(at.file) == before);
    REQUIRE(at.file.undo());
    CHECK(drafts(at.file)->size() == 1);
    CHECK(setting(at.file, "idle_minutes")->value() == "10");
    CHECK(verify_file(at.file)->findings.empty());
}

TEST_CASE("a draft never stands in the file in clear, and nothing of it is left once it is forgotten") {
    MeetingFile at;
    REQUIRE(keep_draft(at.file, place, "Kanarievogel"));
    CHECK(file_text(at.file.path()).find("Kanarievogel") == std::string::npos);
    REQUIRE(keep_draft(at.file, place, ""));
    CHECK(at.number("SELECT count(*) FROM draft") == 0);
    CHECK(at.number("PRAGMA secure_delete") == 1);
}

TEST_CASE("a program that is killed right after a draft was kept has kept it") {
    MeetingFile at;
    const auto path = at.file.path();
    { auto gone = std::move(at.file); }
    CHECK(in_another_process([&] {
              LaterStart start;
              auto file = start.open(path);
              return keep_draft(file, place, "halve zi") ? std::raise(SIGKILL) : 1;
          }) == 98); // it died
    LaterStart later;
    auto again = later.open(path);
    CHECK(again.role() == Role::Owner);
    CHECK(drafts(again)->at(place) == "halve zi");
}

TEST_CASE("a draft has its limits and says so") {
    MeetingFile at;
    CHECK(keep_draft(at.file, place, std::string(200'000, 'a')));
    CHECK(problem_of(keep_draft(at.file, place, std::string(200'001, 'a'))) == std::pair(ProblemCode::TextTooLong, std::string("draft")));
    CHECK(drafts(at.file)->at(place).size() == 200'000);
    CHECK(problem_of(keep_draft(at.file, place, std::string("a\0b", 3))) == bad("draft"));
    CHECK(problem_of(keep_draft(at.file, place, "\xc3")) == bad("draft"));
    CHECK(problem_of(keep_draft(at.file, "", "a")) == bad("draft"));
    CHECK(problem_of(keep_draft(at.file, std::string(201, 'a'), "a")).first == ProblemCode::TextTooLong);
    CHECK(problem_of(keep_setting(at.file, "", "a")) == bad("setting"));
}

TEST_CASE("a setting is nothing until it is kept, then the last value") {
    MeetingFile at;
    CHECK_FALSE(setting(at.file, "theme")->has_value());
    REQUIRE(keep_setting(at.file, "theme", "dark"));
    REQUIRE(keep_setting(at.file, "theme", ""));
    CHECK(setting(at.file, "theme")->value().empty());
}

TEST_CASE("a second reader keeps nothing and finds no half-typed text of another") {
    MeetingFile at;
    REQUIRE(keep_draft(at.file, place, "geheim"));
    REQUIRE(keep_setting(at.file, "theme", "dark"));
    as_second_reader(at, [&](Workspace& second) {
        CHECK(refuses(keep_draft(second, place, "b")));
        CHECK(refuses(keep_setting(second, "theme", "b")));
        CHECK(refuses(i_am(second, PersonId())));
        CHECK(drafts(second)->empty());
        CHECK(!setting(second, "theme")->has_value());
        CHECK(!who_am_i(second)->has_value());
    });
}

TEST_CASE("the file is the first coordinator's until somebody says whose it is") {
    MeetingFile at;
    CHECK_FALSE(who_am_i(at.file)->has_value());
    const auto add = [&](const std::string& name, CapacityRole role, std::optional<Day> until = {}) {
        auto person = a_person(at.ids, name);
        Capacity capacity;
        capacity.id = at.ids.next_id<CapacityId>();
        capacity.person = person.id;
        capacity.role = role;
        capacity.until = until;
        at.keep(person, capacity);
        return person;
    };
    const auto chair = add("Cees", CapacityRole::Chair);
    auto first = add("Noor", CapacityRole::Coordinator);
    add("Ali", CapacityRole::Coordinator);
    CHECK((*who_am_i(at.file))->name == "Noor");
    CHECK((*who_am_i(at.file))->role == CapacityRole::Coordinator);
    first.active = false;
    at.keep(first);
    CHECK((*who_am_i(at.file))->name == "Ali");
    REQUIRE(i_am(at.file, chair.id));
    CHECK((*who_am_i(at.file))->id == chair.id);
    CHECK((*who_am_i(at.file))->role == CapacityRole::Chair);
    CHECK(problem_of(i_am(at.file, PersonId(at.network.id.uuid()))) == not_found);
    const auto guest = add("Bo", CapacityRole::Guest, MeetingFile::day("2026-01-01"));
    REQUIRE(i_am(at.file, guest.id));
    CHECK_FALSE((*who_am_i(at.file))->role); // that capacity has ended
}
