#pragma once
#include "domain/cases/records.h"

namespace tandem::domain {

// What a case taught, as a story without anybody in it (R60). Which case it was is not kept: a lesson outlives it.
struct Lesson {
    LessonId id;
    Day written_on;
    std::string text;
    std::vector<std::string> topics; // codes of the list "life_domain"
    StoryApproval approval;          // read by a person: would a neighbour know who this is?

    static constexpr RecordType record{record_number::lesson, "lesson"};
    static constexpr auto fields() {
        return declare(field(1, "written_on", &Lesson::written_on),
                       field(2, "text", &Lesson::text),
                       field(3, "topics", &Lesson::topics),
                       field(4, "approval", &Lesson::approval));
    }
    friend bool operator==(const Lesson&, const Lesson&) = default;
};
TANDEM_RECORD(Lesson);

} // namespace tandem::domain
