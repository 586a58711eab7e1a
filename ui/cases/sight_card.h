#pragma once
// "Wie ziet wat": what each partner of the table may see of this case in a meeting, computed and never ticked. A row says why,
// and what would help (disclosure.md).
#include "cases/case_part.h"
#include "screen/place.h"
#include "workspace/who_sees_what.h"

class QLabel;
class QPushButton;

namespace tandem::screen {
class RowList;
}

namespace tandem::cases {

class HelpingChanges;

class SightCard final : public CasePart {
    Q_OBJECT
public:
    SightCard(const screen::Tools& tools, const QString& code, QWidget* parent);

signals:
    void consentAsked();
    // Where one of the changes that would help is done.
    void yesAsked(tandem::domain::SubjectId subject, const tandem::workspace::Sight& to);
    void weighingAsked(tandem::domain::SubjectId subject);
    void neededAsked(const tandem::workspace::Sight& party);
    void answerAsked(const tandem::workspace::Sight& party);
    void leadTo(const tandem::screen::Place& place);

protected:
    void fill() override;

private:
    void put(const std::vector<workspace::Sight>& sights);
    void addLevel(domain::IdentityLevel level);
    QStringList eachOf(const workspace::Sight& sight) const;
    QWidget* partyOf(const workspace::Sight& sight);
    void explain(const workspace::Sight& sight);
    void help(const policy::Change& change);

    std::vector<workspace::Sight> m_sights;
    screen::RowList* m_rows;
    QLabel* m_hint;
    QWidget* m_panel;
    QLabel* m_why;
    HelpingChanges* m_changes;
    std::optional<workspace::Sight> m_explained;
    QPushButton* m_consent;
};

} // namespace tandem::cases
