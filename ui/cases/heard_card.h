#pragma once
// "Wie hoorde wat": the register of disclosures of this case, what has to be told because consent ended, and a line for what was
// said outside a meeting (AVG art. 15 and 19; R102).
#include "cases/case_part.h"
#include "workspace/disclosures.h"

class QLabel;
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
    void openRowDrafts() override;

private:
    using Heard = workspace::Page<workspace::DisclosureRow>;
    void makeForm();
    void put(const Heard& heard);
    void makeNoticeForm();
    void addNotice(const domain::Notice& notice, int number);
    QWidget* noticeVerbs(domain::NoticeId notice, const QString& name, int number);
    void moveNoticeForm(domain::NoticeId notice);
    void startNotTold(domain::NoticeId notice);
    void saveNotTold();
    void addDisclosure(const workspace::DisclosureRow& row);
    QString nameOf(const domain::DisclosureAudience& audience) const;
    QString companionOf(const workspace::DisclosureRow& row) const;
    void askMayHear();
    void sayMayHear();
    void saveTold();
    void makePapers();
    void showHeard(domain::SubjectId subject);

    std::int64_t m_most = 0;
    screen::RowList *m_notices, *m_rows;
    QPushButton *m_tell, *m_more;
    QWidget* m_papers; // a button for each who may ask
    QLabel* m_stopped; // why there is no button for who died
    PaperPanel* m_paper;
    screen::FormPanel *m_form = nullptr, *m_notice_form = nullptr;
    widgets::TextArea* m_notice_reason = nullptr;
    domain::NoticeId m_notice;
    screen::PersonPicker* m_person = nullptr;
    screen::PartyPicker* m_party = nullptr;
    screen::ChoiceBox* m_level = nullptr;
    QLabel* m_may_hear = nullptr;
    std::optional<domain::IdentityLevel> m_level_by_rules; // of whom was chosen, when they are spoken to
};

} // namespace tandem::cases
