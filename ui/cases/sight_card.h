#pragma once
// "Wie ziet wat": what each partner of the table may see of this case in a meeting, computed and never ticked. A row says why,
// and what would help (disclosure.md).
#include "cases/case_part.h"
#include "workspace/who_sees_what.h"

class QLabel;
class QPushButton;

namespace tandem::screen {
class RowList;
}

namespace tandem::cases {

class SightCard final : public CasePart {
    Q_OBJECT
public:
    SightCard(const screen::Tools& tools, const QString& code, QWidget* parent);

signals:
    void consentAsked();

protected:
    void fill() override;

private:
    void put(const std::vector<workspace::Sight>& sights);
    void addLevel(domain::IdentityLevel level);
    QWidget* partyOf(const workspace::Sight& sight);
    void explain(const workspace::Sight& sight);

    std::vector<workspace::Sight> m_sights;
    screen::RowList* m_rows;
    QLabel *m_hint, *m_why;
    QPushButton* m_consent;
};

} // namespace tandem::cases
