#pragma once
#include "screen/choice_box.h"
#include "screen/drafts.h"
#include "screen/texts.h"
#include "workspace/cases.h"

#include <QWidget>

class QPushButton;

namespace tandem::widgets {
class DateField;
class LineField;
} // namespace tandem::widgets
namespace tandem::screen {
class PersonPicker;
}

namespace tandem::cases {

// For a new agreement: what and of which kind, and below it who and when. What is half typed is kept as a draft.
class AddActionLine final : public QWidget {
    Q_OBJECT
public:
    // `draft_place`: "case/26-K7F/newAction".
    AddActionLine(bridge::Desk& desk, const QString& draft_place, QWidget* parent = nullptr);

    QWidget* firstField() const;
    void setKinds(const QList<screen::ChoiceBox::Entry>& kinds);
    void added(); // it stands in the file: empty again, for the next one

signals:
    void addAsked(const tandem::domain::ActionItem& action); // without an id, and of no case yet
    void complained(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFields();
    void say();
    void add();

    bridge::Desk& m_desk;
    screen::Texts m_texts;
    widgets::LineField* m_text;
    screen::ChoiceBox* m_kind;
    screen::PersonPicker* m_who;
    widgets::DateField* m_due;
    QPushButton* m_add;
    screen::Drafts m_drafts;
};

} // namespace tandem::cases
