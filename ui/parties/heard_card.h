#pragma once
// What this partner heard of cases: the register of disclosures, by its side (R102).
#include "parties/party_part.h"
#include "workspace/disclosures.h"

class QPushButton;

namespace tandem::screen {
class RowList;
}

namespace tandem::parties {

class HeardCard final : public PartyPart {
    Q_OBJECT
public:
    HeardCard(const screen::Tools& tools, const QString& id, QWidget* parent);

signals:
    void caseChosen(const QString& code);

protected:
    void fill() override;

private:
    using Heard = workspace::Page<workspace::DisclosureRow>;
    void put(const Heard& heard);
    void addRow(const workspace::DisclosureRow& row, int number);

    std::int64_t m_most = 0;
    screen::RowList* m_rows;
    QPushButton* m_more;
};

} // namespace tandem::parties
