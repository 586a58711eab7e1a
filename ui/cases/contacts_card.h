#pragma once
// "Buiten het overleg": what was settled with one partner in between (R45, R46), and how somebody tried to reach the resident (R35).
#include "cases/case_part.h"
#include "workspace/contacts.h"

class QPushButton;

namespace tandem::widgets {
class Chip;
}
namespace tandem::screen {
class RowList;
}

namespace tandem::cases {

class AttemptForm;
class BilateralLine;

class ContactsCard final : public CasePart {
    Q_OBJECT
public:
    ContactsCard(const screen::Tools& tools, const QString& code, QWidget* parent);

    void startBilateral();
    void startAttempt();

signals:
    void said(const QString& sentence);

protected:
    void fill() override;
    void openRowDrafts() override;

private:
    void makeBilateral();
    void makeAttempts();
    void put(const workspace::CaseContacts& contacts);
    void addBilateral(const workspace::BilateralRow& row, int number);
    void addAttempt(const workspace::AttemptRow& row, int number);
    void showWhenAgain();
    void note();
    void edit(const domain::ContactAttempt& attempt, const std::string& by);
    void saveAttempt();

    std::optional<workspace::CaseContacts> m_contacts;
    bool m_shows_all = false;
    screen::RowList *m_bilateral_rows, *m_attempt_rows;
    QPushButton *m_toggle, *m_try;
    widgets::Chip* m_again;
    BilateralLine* m_line;
    AttemptForm* m_form = nullptr;
};

} // namespace tandem::cases
