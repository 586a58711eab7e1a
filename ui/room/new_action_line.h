#pragma once
#include "base/time.h"
#include "room/kind_guess.h"
#include "room/memory.h"
#include "widgets/picker.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;

namespace tandem::widgets {
class DateField;
class LineField;
} // namespace tandem::widgets

namespace tandem::room {

struct NewAction {
    QString text;    // free text: it stays with the owner and the doer, the room does not show it
    QString kind;    // code
    QByteArray doer; // id of the picker's item
    std::optional<Day> due;
};

// A new agreement on one line: what, who, when, and the kind that the words point at. Enter in any of them adds it and the
// cursor is at "what" again. What is half typed stays with its item.
class NewActionLine final : public QWidget {
    Q_OBJECT
public:
    NewActionLine(widgets::PickerProvider doers, QWidget* parent = nullptr);

    void setMemory(Memory memory) { m_memory = std::move(memory); }
    void setKinds(const QList<Kind>& kinds);
    void setToday(Day today);
    void showAt(const QString& place); // with what was half typed there
    void added();                      // it stands in the file: empty again, for the next one
    // Fills it in to be completed: something that was parked.
    void propose(const QString& text, const QString& kind);
    void retranslate();
    void takeFocus();

signals:
    void agreed(const tandem::room::NewAction& action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFields();
    QLayout* makeHead();
    void guess();
    void tellList();
    void keep();
    void restoreDoer(const QString& kept);
    void add();
    bool misses();
    bool isDoubtfulDay();
    QString where(const char* part) const;
    void chooseKind(const QString& code);

    Memory m_memory;
    QList<Kind> m_kinds;
    QString m_place;
    Day m_today;
    std::optional<Day> m_doubted; // a day that is over, asked about once
    bool m_kind_is_chosen = false; // by a person: then words no longer change it
    bool m_showing = false;
    QLabel* m_label;
    widgets::LineField* m_what;
    widgets::Picker* m_who;
    widgets::DateField* m_when;
    QComboBox* m_kind;
    QPushButton* m_add;
    QLabel* m_problem;
    QLabel* m_on_list; // beside the kind: what becomes of the words
};

} // namespace tandem::room
