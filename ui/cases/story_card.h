#pragma once
// What matters to the resident first, then what is known about the rest of life; and the story that the room may hear, which
// somebody has to read and approve.
#include "cases/case_part.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace tandem::screen {
class MarkedText;
}

namespace tandem::cases {

class StoryCard final : public CasePart {
    Q_OBJECT
public:
    StoryCard(const screen::Tools& tools, const QString& code, QWidget* parent);

    void editStory();
    void editRoomStory();

protected:
    void fill() override;

private:
    void makeShown();
    void makeStoryForm();
    void makeRoomForm();
    void fillRoomStory();
    QString sayFound() const;
    void fillDomains();
    void saveStory();
    void saveRoomStory();
    void approve();

    QLabel *m_matters, *m_goes_well, *m_question;
    QLabel *m_room_title, *m_room_state, *m_room_text, *m_room_found;
    QPushButton *m_edit, *m_edit_room, *m_approve;
    QWidget* m_shown;
    QWidget* m_domains;
    QGridLayout* m_domain_grid;
    screen::FormPanel *m_story_form, *m_room_form;
    widgets::TextArea *m_matters_field, *m_goes_well_field, *m_question_field, *m_room_field;
    screen::MarkedText* m_room_marks = nullptr;
};

} // namespace tandem::cases
