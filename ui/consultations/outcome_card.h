#pragma once
#include "consultations/consultation_view.h"
#include "screen/marks_list.h"
#include "screen/part.h"

#include <memory>

class QLabel;
class QPushButton;

namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::consultations {

// What came of the question: advice, a case after a yes or another ground, or nothing.
class OutcomeCard final : public screen::Part {
    Q_OBJECT
public:
    OutcomeCard(const screen::Tools& tools, const QString& id, QWidget* parent);

    void showConsultation(std::shared_ptr<const ConsultationView> view);
    void startAdvice();

signals:
    void becameCase(const QString& code);
    void removed();

protected:
    bool hasSomethingToShow() const override { return m_view != nullptr; }
    void fill() override;

private:
    QPushButton* addVerb(const char* name, screen::Saying text, void (OutcomeCard::*verb)());
    void makeAdviceForm();
    void makeCaseForm();
    void makeCloseForm();
    void fillStand();
    void offerVerbs();
    QString sayFound(const std::string& advice) const;
    void startCase();
    void startClosing();
    void saveAdvice();
    void saveCase();
    void saveClosing();
    void reopen();
    void remove();
    domain::ConsultationId id() const { return m_view->shown->question.id; }
    const domain::ConsultationState& state() const { return m_view->shown->question.state; }

    std::shared_ptr<const ConsultationView> m_view;
    QLabel *m_stand, *m_advice, *m_found;
    QWidget* m_verbs;
    QPushButton *m_advise = nullptr, *m_case = nullptr, *m_close = nullptr, *m_reopen = nullptr, *m_remove = nullptr;
    screen::FormPanel *m_advice_form = nullptr, *m_case_form = nullptr, *m_close_form = nullptr;
    widgets::TextArea* m_advice_field = nullptr;
    screen::MarkedText* m_advice_marks = nullptr;
    screen::ChoiceBox* m_ground = nullptr;
    widgets::LineField* m_reason = nullptr;
};

} // namespace tandem::consultations
