#include "cases/subject_choice.h"

#include "catalogue/words.h"

namespace tandem::cases {

SubjectChoice::SubjectChoice(const char* object_name, screen::FormPanel* panel) : ChoiceBox(panel), m_panel(panel) {
    setObjectName(QString::fromLatin1(object_name));
}

void SubjectChoice::setSubjects(const std::vector<domain::CaseSubject>& subjects) {
    QList<Entry> entries;
    for (const auto& subject : subjects) entries.append({QString::fromStdString(subject.id.text()), catalogue::label(subject.role)});
    setEntries(entries);
    m_panel->setApplies(this, subjects.size() > 1);
}

std::optional<domain::SubjectId> SubjectChoice::subject() const {
    const auto uuid = Uuid::parse(code().toStdString());
    return uuid ? std::optional(domain::SubjectId(*uuid)) : std::nullopt;
}

} // namespace tandem::cases
