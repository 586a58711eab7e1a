#pragma once
#include "reports/report_part.h"

class QLabel;
class QPushButton;

namespace tandem::screen {
class CallNumbers;
}

namespace tandem::reports {

// "Bel nu": only at a report that is acute and that nobody decided about yet. Here one notes who was called.
class CallCard final : public ReportPart {
    Q_OBJECT
public:
    CallCard(const screen::Tools& tools, const QString& id, QWidget* parent);

protected:
    void fill() override;

private:
    void note(const QString& whom);

    QLabel* m_called;
    screen::CallNumbers* m_numbers;
    QPushButton* m_other;
    screen::FormPanel* m_form;
    widgets::LineField* m_whom;
};

} // namespace tandem::reports
