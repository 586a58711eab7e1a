#pragma once
// The places of a partner at the tables: who sits there, and for whom one speaks (R18).
#include "parties/party_part.h"

class QPushButton;

namespace tandem::widgets {
class DateField;
class MultiPicker;
} // namespace tandem::widgets
namespace tandem::screen {
class ChoiceBox;
class RowList;
} // namespace tandem::screen

namespace tandem::parties {

class SeatsCard final : public PartyPart {
    Q_OBJECT
public:
    SeatsCard(const screen::Tools& tools, const QString& id, QWidget* parent);

protected:
    void fill() override;

private:
    void makeForm();
    void fillEntries();
    QString holderLabel(const workspace::PartyPerson& one) const;
    void addRow(const workspace::SeatRow& row, int number);
    void add();
    void edit(const workspace::SeatRow& row);
    void save();

    screen::RowList* m_rows;
    QPushButton* m_add;
    screen::FormPanel* m_form = nullptr;
    screen::ChoiceBox *m_table = nullptr, *m_ring = nullptr, *m_representation = nullptr, *m_holder = nullptr;
    widgets::MultiPicker* m_represents = nullptr;
    widgets::DateField *m_from = nullptr, *m_until = nullptr;
    domain::Seat m_edited;
};

} // namespace tandem::parties
