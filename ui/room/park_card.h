#pragma once
#include "room/memory.h"
#include "widgets/card.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::widgets {
class LineField;
}

namespace tandem::room {

// What goes too deep for the meeting is put here, to be taken up by two (R39).
class ParkCard final : public QWidget {
    Q_OBJECT
public:
    explicit ParkCard(QWidget* parent = nullptr);

    void setMemory(Memory memory);
    enum class Ways { Both, NoteOnly };
    void setWays(Ways ways); // an agreement needs a case
    void parked();           // it has its place now
    void takeFocus();
    void retranslate();

signals:
    void asAction(const QString& text);
    void asNote(const QString& text);

private:
    QString typed();

    Memory m_memory;
    widgets::Card* m_card;
    QLabel* m_why;
    widgets::LineField* m_text;
    QPushButton *m_action, *m_note;
};

} // namespace tandem::room
