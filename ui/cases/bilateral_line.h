#pragma once
// What was settled with one partner outside a meeting, in one line (R45, R46). It says beforehand how much that partner may hear.
#include "screen/drafts.h"
#include "screen/texts.h"
#include "workspace/contacts.h"
#include "workspace/parties.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class PartyPicker;
class PersonPicker;
} // namespace tandem::screen

namespace tandem::cases {

class BilateralLine final : public QWidget {
    Q_OBJECT
public:
    // `draft_place`: "case/26-K7F/bilateral".
    BilateralLine(bridge::Desk& desk, const QString& draft_place, QWidget* parent);

    void setCase(domain::CaseId id) { m_case = id; }
    void takeFocus();
    // A sentence when something is missing.
    Expected<workspace::NewBilateral, QString> written() const;
    QString partyName() const;
    void noted(); // ready for the next one

signals:
    void noteAsked();
    void complained(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void place();
    void say();
    void askMayHear();
    void sayMayHear();

    bridge::Desk& m_desk;
    screen::Texts m_texts;
    screen::Drafts m_drafts;
    screen::PartyPicker* m_party;
    screen::PersonPicker* m_person;
    widgets::DateField* m_on;
    widgets::LineField* m_text;
    QCheckBox* m_settled;
    QPushButton* m_note;
    QLabel* m_may_hear;
    domain::CaseId m_case;
    std::optional<domain::IdentityLevel> m_level; // that it may hear, of whoever is chosen
};

} // namespace tandem::cases
