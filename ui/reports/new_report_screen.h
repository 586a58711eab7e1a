#pragma once
#include "screen/screen.h"
#include "screen/texts.h"
#include "workspace/handovers.h"
#include "workspace/networks.h"
#include "workspace/reports.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace tandem::screen {
class CallNumbers;
class ChoiceBox;
class FormPanel;
class PersonPicker;
class TwoColumns;
} // namespace tandem::screen
namespace tandem::widgets {
class Card;
class TextArea;
} // namespace tandem::widgets

namespace tandem::reports {

class AboutFields;
class ReporterFields;
class SignalsCard;

// Nieuwe melding: a worry in one's own words, and no more than that is needed (R33, R112). Five questions; the rest waits behind a button.
class NewReportScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit NewReportScreen(const screen::Tools& tools, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    struct Offered; // the lists to choose from

    void makePage();
    void makeForm();
    void makeCall();
    void makeMore();
    screen::ChoiceBox* addBox(const char* name, screen::Saying label);
    QList<screen::ChoiceBox*> boxes() const; // that are kept like half-typed text
    QList<QWidget*> fieldsOfMore() const;
    void fillWords();
    void offer(const Offered& offered);
    void applyUrgency();
    void showMore(bool all);
    void keepChoices();
    void restoreChoices();
    void clear();
    void save();
    Expected<workspace::NewReport, QString> written() const;

    screen::Texts m_texts;
    screen::TwoColumns* m_columns;
    widgets::Card* m_card;
    SignalsCard* m_signals;
    screen::FormPanel* m_form;
    widgets::TextArea* m_worry = nullptr;
    ReporterFields* m_reporter = nullptr;
    screen::ChoiceBox *m_place = nullptr, *m_urgency = nullptr;
    widgets::Card* m_call = nullptr;
    screen::CallNumbers* m_numbers = nullptr;
    QPushButton* m_more = nullptr;
    QLabel* m_about_head = nullptr;
    AboutFields* m_about = nullptr;
    screen::ChoiceBox *m_phase = nullptr, *m_table = nullptr, *m_from = nullptr;
    screen::PersonPicker* m_via = nullptr;
    QCheckBox* m_wants_message = nullptr;
    bool m_several_tables = false, m_shows_more = false, m_restoring = false;
};

} // namespace tandem::reports
