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
    void changeTold();
    void changeDetails();

protected:
    void fill() override;

private:
    void makeForms();
    void unfold();
    void showFolded();
    void fillFacts();
    void saveState();
    void saveTold();
    void saveDetails();

    QPushButton* m_fold;
    QWidget *m_inside, *m_facts;
    QGridLayout* m_grid;
    QWidget* m_verbs;
    bool m_folded = true;
    StateForm* m_state = nullptr;
    ToldForm* m_told = nullptr;
    DetailsForm* m_details = nullptr;
};

} // namespace tandem::cases
