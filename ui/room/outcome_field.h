#pragma once
#include "room/memory.h"

#include <QWidget>

class QPushButton;

namespace tandem::widgets {
class LabelledField;
class TextArea;
} // namespace tandem::widgets

namespace tandem::room {

class Reading;

// What the meeting makes of an item. Kept at every key; told to be saved when the field is left. The room looks along: where the text has
// names in it, what stands here is the text without them, until the chair goes on writing.
class OutcomeField final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeField(QWidget* parent = nullptr);

    // As it was typed and stands in the file, and as everybody may read it.
    struct Saved {
        QString typed, for_room;
        bool differs() const { return typed != for_room; }
    };

    void setLabel(const QString& label);
    void setMemory(Memory memory) { m_memory = std::move(memory); }
    // What was typed at this place since it was saved stays.
    void showSaved(const QString& place, const Saved& saved);
    QString text() const; // as it was typed
    bool isChanged() const { return text() != m_saved; }
    bool isCovered() const { return m_covered; }
    void addLine(const QString& line); // behind what is there
    void retranslate();

signals:
    void left(); // by the keyboard, the mouse, or the whole window

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void putSaved(const QString& saved);
    void put(const QString& text);
    void keep();
    bool isWrittenIn() const;
    void settle();
    void setCovered(bool covered);
    void goOn();

    widgets::TextArea* m_area;
    widgets::LabelledField* m_labelled;
    Reading* m_reading;
    QPushButton* m_go_on;
    Memory m_memory;
    QString m_place, m_saved, m_label;
    Saved m_in_file;
    QString m_typed; // while it is covered: the field itself is empty then
    bool m_covered = false;
    bool m_putting = false;
};

} // namespace tandem::room
