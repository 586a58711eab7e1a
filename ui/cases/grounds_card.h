#pragma once
// Telling without a yes: danger, a weighing, handing over (disclosure.md, "Grounds: they join"). Danger takes two presses.
#include "cases/case_part.h"
#include "cases/emergency_form.h"
#include "cases/handover_form.h"
#include "cases/weigh_form.h"

class QPushButton;

namespace tandem::screen {
class RowList;
}

namespace tandem::cases {

class PaperPanel;

class GroundsCard final : public CasePart {
    Q_OBJECT
public:
    GroundsCard(const screen::Tools& tools, const QString& code, QWidget* parent);

    void startEmergency();
    void startWeighing();
    void startWeighingOf(domain::SubjectId subject);
    void startHandover();

signals:
    void said(const QString& sentence);

protected:
    void fill() override;

private:
    void makeVerbs();
    void makeForms();
    void addEmergency(const domain::EmergencyGround& ground, int number);
    void addWeighing(const domain::TaskGround& ground, int number);
    void addHandover(const domain::HandoverGround& ground, int number);
    QString recipientOf(const domain::EmergencyGround& ground) const;
    bool weighingIsAllowed() const;
    void saveEmergency();
    void saveReason();
    void saveWeighing();
    void saveHandover();
    void showPaper(domain::HandoverGroundId id);
    void settle(domain::HandoverGroundId id, const domain::HandoverAnswer& answer);
    void startWhy(domain::HandoverGroundId id, const domain::HandoverAnswer& answer); // a reason may go along with it
    void saveWhy();

    screen::RowList* m_rows;
    QWidget* m_verbs;
    QPushButton *m_emergency = nullptr, *m_weigh = nullptr, *m_hand_over = nullptr;
    EmergencyForm* m_emergency_form = nullptr;
    WeighForm* m_weigh_form = nullptr;
    HandoverForm* m_handover_form = nullptr;
    screen::FormPanel* m_reason_form = nullptr;
    widgets::LineField* m_reason = nullptr;
    std::optional<domain::EmergencyGroundId> m_reason_of;
    screen::FormPanel* m_why_form = nullptr;
    widgets::LineField* m_why = nullptr;
    domain::HandoverGroundId m_settled;
    domain::HandoverAnswer m_answer;
    PaperPanel* m_paper = nullptr;
};

} // namespace tandem::cases
