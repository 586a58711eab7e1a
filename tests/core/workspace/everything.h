#pragma once
// All that a file shows, field by field: what an undo has to bring back.
#include "meeting_file.h"

#include <map>

namespace tandem::test {

using Everything = std::map<Uuid, std::pair<std::uint16_t, domain::RecordValues>>;

inline Everything everything_in(workspace::Workspace& file) {
    const auto read = file.file().store().read([](storage::sqlite::Connection& connection) {
        Everything all;
        for (const auto* schema : domain::all_records()) {
            auto cursor = connection.query("SELECT " + storage::column_list(*schema) + " FROM \"" + std::string(schema->type.name) +
                                           "\" WHERE removed = 0");
            while (cursor.next()) {
                auto [id, stored] = storage::read_row(cursor, *schema);
                all.emplace(id, std::pair(schema->type.number, std::move(stored.values)));
            }
        }
        return all;
    });
    REQUIRE(read);
    return *read;
}

// Does it, takes it back, does it again; each time every field is compared. Gives the word of the verb.
template <class Verb>
std::string undone_and_redone(workspace::Workspace& file, Verb&& verb) {
    const auto before = everything_in(file);
    const auto done = verb();
    REQUIRE(done);
    const auto word = file.undo_verb().value_or("");
    const auto after = everything_in(file);
    CHECK(after != before);
    REQUIRE(file.undo());
    CHECK(everything_in(file) == before);
    REQUIRE(file.redo());
    CHECK(everything_in(file) == after);
    return word;
}

template <class T>
bool refuses(const workspace::Result<T>& result) {
    return !result && result.error().code == workspace::ProblemCode::OpenElsewhere;
}

// As another start of the program finds the file.
struct LaterStart {
    FakeClock clock;
    SeededRandom random{3};
    workspace::Workspace open(const Path& path) {
        return *workspace::Workspace::open(path, workspace::RecoveryKeyText{recovery_text(a_file_key())}, {clock, random});
    }
};

// Closes the file; another program opens it, and `check` gets it as a second reader.
template <class Check>
void as_second_reader(MeetingFile& at, Check check) {
    const Path path = at.file.path();
    { auto closed = std::move(at.file); }
    OtherProcess owner([&](const OtherProcess::Pause& pause) {
        LaterStart start;
        auto file = start.open(path);
        pause();
    });
    LaterStart start;
    auto second = start.open(path);
    REQUIRE(second.role() == workspace::Role::SecondReader);
    check(second);
    owner.stop();
}

inline const std::string emoji_and_right_to_left = "Zoë 👩‍👩‍👧 غدًا بإذن الله — ijsje";

} // namespace tandem::test
