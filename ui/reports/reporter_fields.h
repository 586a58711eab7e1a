#pragma once
// Who reports (R29): what kind of person, and who it is where one may know. Somebody of the network is chosen, anybody else gives a name
// and how to reach them; all of it may stay empty. Who reports about themselves has no name of a reporter.
#include "screen/form_panel.h"
#include "screen/texts.h"
#include "workspace/reports.h"

class QCheckBox;
class QLabel;

namespace tandem::screen {
class ChoiceBox;
class PersonPicker;
} // namespace tandem::screen

namespace tandem::reports {

class ReporterFields final : public QObject {
    Q_OBJECT
public:
    ReporterFields(bridge::Desk& desk, screen::FormPanel* panel);

    void retranslate();
    void clear();
    // Puts the keyboard where something is typed that is nobody, and says so; else an empty sentence.
    QString complaint() const;
    void writeTo(workspace::NewReport& wanted) const;

    screen::ChoiceBox* kind() const { return m_kind; }
    QCheckBox* shielded() const { return m_shielded; }
    bool isTheResident() const;

signals:
    void changed(); // a choice or the tick

private:
    void makeFields();
    void applyKind();

    screen::FormPanel* m_panel;
    screen::Texts m_texts;
    screen::ChoiceBox* m_kind;
    screen::PersonPicker* m_person;
    widgets::LineField *m_name = nullptr, *m_reach = nullptr;
    QCheckBox* m_shielded;
    QLabel *m_shielded_means, *m_themselves;
};

} // namespace tandem::reports
