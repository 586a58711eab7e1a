#pragma once
// Which partners are needed for this case, and who was asked to help (disclosure.md, caps 6 and 7).
#include "cases/case_part.h"
#include "workspace/parties.h"

#include <map>

class QPushButton;
class QToolButton;

namespace tandem::screen {
class PartyPicker;
class RowList;
} // namespace tandem::screen

namespace tandem::cases {

class AskedCard final : public CasePart {
    Q_OBJECT
public:
    AskedCard(const screen::Tools& tools, const QString& code, QWidget* parent);

    void takeFocus();
    void startNeeding(const workspace::PartyHit& party); // chosen already
    void goToAnswer(domain::PartyId party);              // of a request that waits

protected:
    void fill() override;

private:
    void addNeeded(const domain::NeededParty& needed, int number);
    void addRequest(const domain::ShellRequest& request, int number);
    void addChosen();

    screen::RowList* m_rows;
    QWidget* m_line;
    screen::PartyPicker* m_party;
    QPushButton* m_add;
    std::map<domain::PartyId, QToolButton*> m_answers; // of the requests in sight
};

} // namespace tandem::cases
