#pragma once
#include "parties/party_part.h"

namespace tandem::screen {
class RowList;
}

namespace tandem::parties {

// What a partner agreed to do and still has open; each leads to its case by the code.
class TasksCard final : public PartyPart {
    Q_OBJECT
public:
    TasksCard(const screen::Tools& tools, const QString& id, QWidget* parent);

signals:
    void caseChosen(const QString& code);

protected:
    void fill() override;

private:
    void addRow(const workspace::PartyAction& one, int number);

    screen::RowList* m_rows;
};

} // namespace tandem::parties
