#pragma once
// A yes in twenty seconds (R53): who said it, when and to whom. What else belongs to it can be filled in later.
#include "cases/case_view.h"
#include "screen/form_panel.h"
#include "workspace/consent.h"
#include "workspace/parties.h"

class QCheckBox;

namespace tandem::widgets {
class ChipButton;
class DateField;
class MultiPicker;
} // namespace tandem::widgets
namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::cases {

class RightChips;
class SubjectChoice;

// To whom: three chips, and partners by name behind the third. Shared by what is said yes to and what ends.
class RecipientChips final : public QWidget {
    Q_OBJECT
public:
    // `name` is the start of the object names: "consentToCore".
    RecipientChips(bridge::Desk& desk, const QString& name, QWidget* parent);

    void clear();
    void nameParty(const workspace::PartyHit& party); // and nobody else
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
    void setSubjects(const std::vector<domain::CaseSubject>& subjects, const std::vector<domain::ConsentEvent>& events);
    void open(domain::SubjectId subject);
    void nameParty(const workspace::PartyHit& party) { m_to->nameParty(party); } // as the one it may be told to
    Expected<workspace::NewConsent, QString> written() const;

private:
    const domain::CaseSubject* chosenSubject() const;
    const domain::ConsentEvent* noOfThatDay() const; // null: there was none
    void offerAfterNo();
    void retranslate();

    bridge::Desk& m_desk;
    screen::FormPanel* m_panel;
    std::vector<domain::CaseSubject> m_subjects;
    std::vector<domain::ConsentEvent> m_events; // what was said before
    SubjectChoice* m_subject;
    RightChips* m_by;
    screen::ChoiceBox* m_how;
    widgets::DateField* m_on;
    RecipientChips* m_to;
    QCheckBox *m_after_no, *m_secrecy;
};

} // namespace tandem::cases
