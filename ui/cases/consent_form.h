#pragma once
// A yes in twenty seconds (R53): who said it, when and to whom. What else belongs to it can be filled in later.
#include "cases/case_view.h"
#include "screen/form_panel.h"
#include "workspace/consent.h"

namespace tandem::widgets {
class ChipButton;
class DateField;
class MultiPicker;
} // namespace tandem::widgets
namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::cases {

class SubjectChoice;

// To whom: three chips, and partners by name behind the third. Shared by what is said yes to and what ends.
class RecipientChips final : public QWidget {
    Q_OBJECT
public:
    // `name` is the start of the object names: "consentToCore".
    RecipientChips(bridge::Desk& desk, const QString& name, QWidget* parent);

    void clear();
    bool isUnresolved() const; // a name is half typed
    std::vector<domain::Recipient> recipients() const;
    void retranslate();

signals:
    void changed();

private:
    widgets::ChipButton *m_core, *m_all, *m_named;
    widgets::MultiPicker* m_parties;
};

class ConsentForm final : public QObject {
    Q_OBJECT
public:
    ConsentForm(bridge::Desk& desk, screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void setSubjects(const std::vector<domain::CaseSubject>& subjects);
    void open(domain::SubjectId subject);
    Expected<workspace::NewConsent, QString> written() const;

private:
    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    std::vector<domain::CaseSubject> m_subjects;
    SubjectChoice* m_subject;
    screen::ChoiceBox *m_by, *m_how;
    widgets::DateField* m_on;
    RecipientChips* m_to;
};

} // namespace tandem::cases
