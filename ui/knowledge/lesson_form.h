#pragma once
// A story to learn from while it is written: what in it could point to somebody is marked at once (R60).
#include "screen/form_panel.h"
#include "workspace/closing.h"
#include "workspace/networks.h"

namespace tandem::screen {
class ChoiceChips;
class MarkedText;
} // namespace tandem::screen

namespace tandem::knowledge {

class LessonForm final : public QObject {
    Q_OBJECT
public:
    explicit LessonForm(screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void setTopics(const std::vector<workspace::Choice>& topics);
    void open(const domain::Lesson& lesson);
    // A sentence when nothing is written.
    Expected<domain::Lesson, QString> written() const;

private:
    screen::FormPanel* m_panel;
    widgets::TextArea* m_text;
    screen::MarkedText* m_marked;
    screen::ChoiceChips* m_topics;
    domain::Lesson m_edited;
};

} // namespace tandem::knowledge
