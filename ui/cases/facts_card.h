#pragma once
// More of what is kept about a case, folded away until it is wanted: how it stands, whether the resident knows, and the rest.
#include "cases/case_part.h"

class QGridLayout;
class QPushButton;

namespace tandem::cases {

class DetailsForm;
class StateForm;
class ToldForm;

class FactsCard final : public CasePart {
    Q_OBJECT
public:
    FactsCard(const screen::Tools& tools, const QString& code, QWidget* parent);

    void changeState();
    void startClosing();
    void reopen();
    void changeTold();
    void changeDetails();

signals:
    void said(const QString& sentence);
    void lessonAsked(); // to the place of the lessons

protected:
    void fill() override;
    void wordingChanged() override;

private:
    void makeForms();
    void unfold();
    void showFolded();
    void fillFacts();
    void offerVerbs();
    void saveState();
    void stepTaken(const domain::CaseState& state);
    void complainOfStep(const workspace::Problem& problem, const domain::CaseState& to);
    void saveTold();
    void saveDetails();

    QPushButton* m_fold;
    QWidget *m_inside, *m_facts;
    QGridLayout* m_grid;
    QWidget* m_verbs;
    QPushButton *m_close = nullptr, *m_reopen = nullptr, *m_learn = nullptr;
    bool m_folded = true, m_just_closed = false;
    StateForm* m_state = nullptr;
    ToldForm* m_told = nullptr;
    DetailsForm* m_details = nullptr;
};

} // namespace tandem::cases
