#pragma once
// Who helps with what: all help in one list, volunteers and professionals in the same form (R71), with what asks for attention in words.
#include "cases/case_part.h"

class QPushButton;
class QToolButton;

namespace tandem::screen {
class RowList;
}

namespace tandem::cases {

class CheckInForm;
class DeploymentForm;

class HelpCard final : public CasePart {
    Q_OBJECT
public:
    HelpCard(const screen::Tools& tools, const QString& code, QWidget* parent);
    void startAdding();

signals:
    void said(const QString& sentence);
    void stopSignAsked(tandem::domain::DeploymentId deployment);

protected:
    void fill() override;
    void openRowDrafts() override;

private:
    void makeForms();
    void addRow(const workspace::DeploymentRow& row, int number);
    QWidget* verbsOf(const workspace::DeploymentRow& row, int number);
    QPushButton* mainVerb(const workspace::DeploymentRow& row, const QString& number);
    void offerAnswers(QToolButton* more, const workspace::DeploymentRow& row, const QString& number);
    void openBelow(const workspace::DeploymentRow& row, screen::FormPanel* panel);
    void edit(const workspace::DeploymentRow& row);
    void checkIn(const workspace::DeploymentRow& row);
    void askWhy(const workspace::DeploymentRow& row, const domain::DeploymentState& state);
    void answer(domain::DeploymentId id, const domain::DeploymentState& state);
    void save();
    void saveCheckIn();
    void saveWhy();
    void remove(domain::DeploymentId id);
    domain::DeploymentState helpsNow(const domain::Deployment& deployment) const;

    screen::RowList* m_rows;
    QPushButton *m_add, *m_toggle_ended;
    bool m_shows_ended = false;
    DeploymentForm* m_form = nullptr;
    CheckInForm* m_check_in = nullptr;
    screen::FormPanel* m_why_form = nullptr;
    widgets::LineField* m_why = nullptr;
    domain::DeploymentId m_answered;
    domain::DeploymentState m_answer; // without its reason
};

} // namespace tandem::cases
