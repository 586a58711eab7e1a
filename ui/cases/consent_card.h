#pragma once
// What the resident said about telling others: every yes, no and change of mind with its day, and nothing is ever crossed out
// (R53, R54).
#include "cases/case_part.h"
#include "cases/consent_end_form.h"
#include "workspace/letters.h"
#include "workspace/parties.h"

class QLabel;
class QPushButton;

namespace tandem::screen {
class RowList;
}

namespace tandem::cases {

class AboutWhomForm;
class ConsentFillForm;
class PaperPanel;

class ConsentCard final : public CasePart {
    Q_OBJECT
public:
    ConsentCard(const screen::Tools& tools, const QString& code, QWidget* parent);

    void startYes();
    void startYesTo(domain::SubjectId subject, const workspace::PartyHit& party);
    void startEnd(ConsentEnds kind);
    void takeFocus();
    void showLetter(documents::Letter letter);
    void noteAsked();

signals:
    void said(const QString& sentence);

protected:
    void fill() override;

private:
    void makeVerbs();
    void makeForms();
    void addEvent(const domain::CaseSubject& subject, const domain::ConsentEvent& event, int number);
    std::optional<domain::SubjectId> firstSubject() const;
    bool mayGetLetters(domain::SubjectId id) const;
    bool isAboutSeveral() const;
    void saveAsked(domain::SubjectId subject, Day on);
    void openLetter(domain::SubjectId subject, documents::Letter letter);
    void saveAboutWhom();
    void leaveForms();
    void saveYes();
    void saveEnd();
    void saveFilledIn();
    void tellEnd(const workspace::EndedConsent& ended);

    screen::RowList* m_rows;
    QWidget* m_verbs;
    QPushButton *m_yes = nullptr, *m_form_paper = nullptr, *m_letter_paper = nullptr;
    QLabel* m_no_letters;
    PaperPanel* m_paper;
    QLabel* m_shared; // what had been told when a consent ended
    ConsentForm* m_form = nullptr;
    ConsentEndForm* m_end_form = nullptr;
    ConsentFillForm* m_fill_form = nullptr;
    AboutWhomForm* m_about_whom = nullptr;
};

} // namespace tandem::cases
