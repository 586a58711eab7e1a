#pragma once
// Something is not safe: all informal help is looked at again, and who stands behind a helper is called: "Niet naar binnen, bel mij" (R77).
// The stop sign says no more than that (disclosure.md, Caps).
#include "cases/case_part.h"

class QPushButton;

namespace tandem::screen {
class RowList;
}

namespace tandem::cases {

class SafetyCard final : public CasePart {
    Q_OBJECT
public:
    SafetyCard(const screen::Tools& tools, const QString& code, QWidget* parent);
    void startFlag();
    void giveStopSign(domain::DeploymentId deployment);
    // In words, for the top of the screen; empty while all is well.
    static QString bannerOf(const CaseView& view);

signals:
    void said(const QString& sentence);

protected:
    void fill() override;
    void openRowDrafts() override;

private:
    void makeForms();
    void addStopSign(const domain::StopSign& sign, int number);
    void addFlag(const domain::SafetyFlag& flag, int number);
    void addReview(const workspace::DeploymentRow& row, int number);
    const workspace::DeploymentRow* helpOf(domain::DeploymentId id) const;
    Reach reachOf(const domain::StopSign& sign) const;
    void startClearing(const domain::SafetyFlag& flag);
    void saveFlag();
    void saveClearing();
    void heard(domain::StopSignId id);
    void goToGivenSign();

    QPushButton* m_raise;
    screen::RowList *m_signs, *m_rows;
    screen::FormPanel *m_form = nullptr, *m_clear_form = nullptr;
    widgets::LineField *m_what = nullptr, *m_how = nullptr;
    domain::SafetyFlagId m_cleared;
    bool m_has_given = false; // a stop sign, just now
    std::map<domain::StopSignId, Reach> m_given;
};

} // namespace tandem::cases
