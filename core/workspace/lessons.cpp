// What a case taught, as a story without anybody in it (closing.h; R60).
#include "domain/cases/identity.h"
#include "policy/identity_tokens.h"
#include "policy/redaction.h"
#include "storage/records/select.h"
#include "storage/search/search_index.h"
#include "workspace/closing.h"
#include "workspace/marks.h"
#include "workspace/me.h"
#include "workspace/saving.h"
#include "workspace/shown_names.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::Identity;
using domain::Lesson;
using storage::sqlite::Connection;

bool is_approved(const Lesson& lesson) {
    const auto* approval = std::get_if<domain::StoryApproved>(&lesson.approval);
    return approval != nullptr && approval->text == lesson.text;
}

std::int64_t count_high(std::string_view text) {
    const auto marks = marks_in(text);
    return std::ranges::count_if(marks, &Mark::high);
}

// Whoever in this file answers to a word of the text: a lesson is of no case, so of all of them.
bool names_somebody(Connection& connection, const std::string& text) {
    constexpr std::size_t shortest_word = 4, most_of_one_word = 40;
    const storage::SearchIndex index(connection);
    for (const auto& word : storage::words_in(text)) {
        if (word.size() < shortest_word) continue;
        std::vector<Identity> identities;
        for (const auto& hit : index.find(storage::SearchSpace::Identity, word, most_of_one_word))
            if (const auto one = storage::select_record<Identity>(connection, "id = ?1", hit.entity)) identities.push_back(*one);
        if (!identities.empty() && policy::has_identity(text, policy::tokens_of(identities, {}, policy::OrdinaryWords({word})))) return true;
    }
    return false;
}

LessonRow to_row(Connection& connection, Lesson lesson) {
    LessonRow row;
    for (const auto& topic : lesson.topics) row.topics.push_back(label_in(connection, "life_domain", topic));
    row.approved = is_approved(lesson) && count_high(lesson.text) == 0;
    row.lesson = std::move(lesson);
    return row;
}

} // namespace

Result<std::vector<LessonRow>> lessons(Workspace& workspace) {
    TANDEM_TRY(need_more_than_codes(workspace));
    return ask(workspace, [](Connection& connection) {
        std::vector<LessonRow> rows;
        for (auto& lesson : storage::select_records<Lesson>(connection, "1 ORDER BY written_on DESC, id DESC"))
            rows.push_back(to_row(connection, std::move(lesson)));
        return rows;
    });
}

Result<Changes> save_lesson(Workspace& workspace, const Lesson& lesson) {
    TANDEM_TRY(check_not_blank(lesson.text, "lesson.text"));
    TANDEM_ASSIGN(const auto known, known_before(workspace, lesson));
    auto saved = lesson;
    if (!known) saved.written_on = day_of_now(workspace);
    saved.approval = known && known->text == lesson.text ? known->approval : domain::StoryApproval();
    return write(workspace, act_for(workspace, Verb::WriteLesson), [&](storage::UnitOfWork& work) { work.save(saved); });
}

Result<Changes> approve_lesson(Workspace& workspace, domain::LessonId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto lesson, find_stored<Lesson>(workspace, id));
    if (const auto high = count_high(lesson.text); high > 0) return problem(ProblemCode::StillRecognisable, "lesson.text", high);
    TANDEM_ASSIGN(const bool names, ask(workspace, [&](Connection& connection) { return names_somebody(connection, lesson.text); }));
    if (names) return problem(ProblemCode::StillRecognisable, "lesson.text", 1);
    TANDEM_ASSIGN(const auto me, who_am_i(workspace));
    if (!me) return problem(ProblemCode::NotFound, "person"); // an approval is somebody's
    lesson.approval = domain::StoryApproved{me->id, day_of_now(workspace), lesson.text};
    return write(workspace, act_for(workspace, Verb::ApproveLesson), [&](storage::UnitOfWork& work) { work.save(lesson); });
}

Result<Changes> remove_lesson(Workspace& workspace, domain::LessonId id) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_TRY(find_stored<Lesson>(workspace, id));
    return write(workspace, act_for(workspace, Verb::RemoveLesson), [&](storage::UnitOfWork& work) { work.remove<Lesson>(id); });
}

} // namespace tandem::workspace
