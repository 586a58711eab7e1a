#include "knowledge/lesson_form.h"

#include "screen/choice_chips.h"
#include "screen/marks_list.h"

namespace tandem::knowledge {

LessonForm::LessonForm(screen::FormPanel* panel)
    : QObject(panel), m_panel(panel), m_topics(new screen::ChoiceChips(QStringLiteral("lessonTopic"), panel)) {
    using Width = screen::FormPanel::Width;
    m_text = panel->addText("lessonText", [] { return tr("What happened, and what did you learn from it?"); });
    m_text->setLines(6, 18);
    panel->addHint([] { return tr("As a story: without a name, street, age or illness. Which case it was is not kept."); });
    auto* marks = new screen::MarksList("lessonMarks", panel);
    m_marked = new screen::MarkedText(m_text);
    marks->watch(m_marked);
    panel->addWide(marks);
    panel->addField(
        m_topics, [] { return tr("What is it about?"); }, Width::Full);
}

void LessonForm::setTopics(const std::vector<workspace::Choice>& topics) {
    m_topics->setChoices(topics);
    m_panel->setApplies(m_topics, !topics.empty());
}

void LessonForm::open(const domain::Lesson& lesson) {
    m_edited = lesson;
    m_panel->fill(m_text, lesson.text);
    m_marked->readNow();
    m_topics->setChosen(lesson.topics);
    m_panel->open();
}

Expected<domain::Lesson, QString> LessonForm::written() const {
    auto lesson = m_edited;
    const auto text = screen::text_of(m_text);
    if (!text) return fail(tr("Write first what happened and what you learned."));
    lesson.text = *text;
    lesson.topics = m_topics->chosen();
    return lesson;
}

} // namespace tandem::knowledge
