#pragma once
#include "meetings/meeting_view.h"
#include "screen/texts.h"

#include <QWidget>

class QPushButton;

namespace tandem::screen {
class ChoiceBox;
}
namespace tandem::widgets {
class LabelledField;
}

namespace tandem::meetings {

// A question without a name that somebody read through, to put on this agenda (R50). There only while there is one.
class AskedLine final : public QWidget {
    Q_OBJECT
public:
    explicit AskedLine(QWidget* parent = nullptr);

    void show(const MeetingView& view, bool may_change);

signals:
    void addAsked(tandem::domain::ConsultationId question);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    screen::Texts m_texts;
    std::vector<workspace::ConsultationRow> m_questions;
    screen::ChoiceBox* m_choice;
    widgets::LabelledField* m_field;
    QPushButton* m_add;
};

} // namespace tandem::meetings
