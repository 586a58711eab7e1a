#pragma once
// "Wie hoorde wat": the register of disclosures of this case, what has to be told because consent ended, and a line for what was
// said outside a meeting (AVG art. 15 and 19; R102).
#include "cases/case_part.h"
#include "workspace/disclosures.h"

class QPushButton;

namespace tandem::screen {
class ChoiceBox;
class PartyPicker;
class PersonPicker;
class RowList;
} // namespace tandem::screen

namespace tandem::cases {

class PaperPanel;

class HeardCard final : public CasePart {
    Q_OBJECT
public:
    HeardCard(const screen::Tools& tools, const QString& code, QWidget* parent);

    void startTelling();

signals:
    void said(const QString& sentence);

protected:
    void fill() override;

private:
    using Heard = workspace::Page<workspace::DisclosureRow>;
    void makeForm();
    void put(const Heard& heard);
    void addNotice(const domain::Notice& notice, int number);
    void addDisclosure(const workspace::DisclosureRow& row);
    QString nameOf(const domain::DisclosureAudience& audience) const;
    void saveTold();
    void makePapers();
    void showHeard(domain::SubjectId subject);

    std::int64_t m_most = 0;
    screen::RowList *m_notices, *m_rows;
    QPushButton *m_tell, *m_more;
    QWidget* m_papers; // a button for each who may ask
    PaperPanel* m_paper;
    screen::FormPanel* m_form = nullptr;
    screen::PersonPicker* m_person = nullptr;
    screen::PartyPicker* m_party = nullptr;
    screen::ChoiceBox* m_level = nullptr;
};

} // namespace tandem::cases
