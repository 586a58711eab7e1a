#include "workspace/consultation_content.h"

#include "domain/consultation/rules.h"

namespace tandem::workspace {

domain::CaseId as_case_id(domain::ConsultationId id) { return domain::CaseId(id.uuid()); }

storage::PolicyCase as_case(const domain::ConsultationQuestion& question) {
    storage::PolicyCase records;
    auto& file = records.case_file;
    file.id = as_case_id(question.id);
    file.code = question.code;
    file.table = question.table;
    file.without_name = true;
    file.question_to_network = question.question;
    domain::StoryApproval approval;
    if (domain::is_checked(question)) approval = domain::StoryApproved{question.checked->by, question.checked->on, question.text};
    file.room_story = domain::RoomStory{question.text, approval};
    for (const auto& one : question.kept) records.kept_words.push_back(one.words);
    return records;
}

} // namespace tandem::workspace
