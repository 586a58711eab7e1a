#pragma once
#include "consultations/consultation_view.h"
#include "screen/texts.h"
#include "widgets/card.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tandem::bridge {
class Desk;
}
namespace tandem::screen {
class ChoiceBox;
class PartyPicker;
class CallNumbers;
} // namespace tandem::screen
namespace tandem::widgets {
class ChipButton;
class LabelledField;
class TextArea;
} // namespace tandem::widgets

namespace tandem::consultations {

// What one wants to know of the meeting, how serious it looks, for which table and for whom; and whom to call when it cannot wait.
class AskCard final : public QWidget {
    Q_OBJECT
public:
    AskCard(bridge::Desk& desk, QWidget* parent = nullptr);

    widgets::TextArea* area() const { return m_area; }
    void show(const ConsultationView& view, bool may_change); // what was chosen in a new question stays
    void readChoices(ConsultationEdit& edit) const;
    bool isUnresolved() const; // a partner is typed that is none
    void goToPartner();

signals:
    void chosen(); // by a person

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeChips(QVBoxLayout* body);
    void makeChoices(QVBoxLayout* body);
    void makeUrgent(QVBoxLayout* body);
    void showChoices(const ConsultationView& view);
    void choose(domain::ConsultationEstimate estimate);
    std::optional<domain::ConsultationEstimate> estimate() const;

    screen::Texts m_texts;
    widgets::Card* m_card;
    widgets::TextArea* m_area;
    widgets::ChipButton *m_light, *m_worrying;
    screen::ChoiceBox* m_table;
    widgets::LabelledField* m_table_field = nullptr;
    screen::PartyPicker* m_asked_by;
    QPushButton* m_call;
    screen::CallNumbers* m_numbers;
    std::optional<domain::PartyId> m_shown_party;
    bool m_showing = false;
};

} // namespace tandem::consultations
