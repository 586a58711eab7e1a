#pragma once
#include "consultations/consultation_view.h"
#include "screen/drafts.h"
#include "screen/screen.h"
#include "screen/texts.h"

#include <memory>

class QLabel;
class QPushButton;

namespace tandem::screen {
class MarkedText;
class MarksList;
class TwoColumns;
} // namespace tandem::screen
namespace tandem::widgets {
class Card;
class Chip;
class EmptyState;
} // namespace tandem::widgets

namespace tandem::consultations {

class AskCard;
class CheckCard;
class OutcomeCard;
struct Stand;
class TextCard;
class TypedText;

// One question without a name (R50): the text with what makes somebody recognisable marked in it, what one wants to know, the check by a
// person, and what came of it. A new one stands in the file once it is kept; until then it is a draft.
class ConsultationScreen final : public screen::Screen {
    Q_OBJECT
public:
    // `about`: its id; empty for a new one.
    ConsultationScreen(const screen::Tools& tools, const QString& about, QWidget* parent = nullptr);
    ~ConsultationScreen() override;

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    void makeHeader();
    void makeBody();
    void makeTexts();
    QWidget* makeNote();
    void connectParts();
    void makeVerbs();
    void showView(const ConsultationView& view);
    void showMissing();
    void showHeader();
    void showStand();
    void sayNote();
    Stand stand() const;
    QString whyNotYet(const Stand& stand) const;
    bool mayWrite() const;
    void saveWhenLeft();
    void keep();
    void check();
    void putOn(domain::MeetingId meeting);
    void keepWords(const QString& words, const QString& reason);
    void write(const After& after, const std::function<void()>& done);
    void wasWritten(const ConsultationEdit& edit, const Written& written, const std::function<void()>& done);
    void goOnWith(const Written& written);

    QString m_about;
    std::optional<domain::ConsultationId> m_id; // nothing: a new one
    std::shared_ptr<const ConsultationView> m_view;
    screen::Drafts m_drafts;
    screen::Texts m_texts;
    widgets::Chip* m_state = nullptr;
    QLabel* m_why = nullptr;
    QPushButton *m_keep = nullptr, *m_agenda = nullptr;
    screen::TwoColumns* m_columns = nullptr;
    widgets::EmptyState* m_missing = nullptr;
    TextCard* m_text_card = nullptr;
    AskCard* m_ask = nullptr;
    CheckCard* m_check = nullptr;
    OutcomeCard* m_outcome = nullptr; // of one that stands in the file
    widgets::Card* m_marks_card = nullptr;
    screen::MarksList* m_marks = nullptr;
    QLabel* m_note = nullptr;
    TypedText *m_text = nullptr, *m_question = nullptr;
    QList<screen::MarkedText*> m_marked;
    QAction *m_replace_verb = nullptr, *m_agenda_verb = nullptr, *m_advice_verb = nullptr;
    bool m_was_checked_here = false; // the keyboard goes on to the agenda
};

} // namespace tandem::consultations
