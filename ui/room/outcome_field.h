#pragma once
#include "room/memory.h"

#include <QWidget>

namespace tandem::widgets {
class LabelledField;
class TextArea;
} // namespace tandem::widgets

namespace tandem::room {

// What the meeting makes of an item. Kept at every key; told to be saved when the field is left.
class OutcomeField final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeField(QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setMemory(Memory memory) { m_memory = std::move(memory); }
    // `saved` is what stands in the file. What was typed since then at this place stays.
    void showSaved(const QString& place, const QString& saved);
    QString text() const;
    bool isChanged() const { return text() != m_saved; }
    void addLine(const QString& line); // behind what is there

signals:
    void left(); // by the keyboard, the mouse, or the whole window

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void putSaved(const QString& saved);
    void put(const QString& text);
    void keep();

    widgets::TextArea* m_area;
    widgets::LabelledField* m_labelled;
    Memory m_memory;
    QString m_place, m_saved;
    bool m_putting = false;
};

} // namespace tandem::room
