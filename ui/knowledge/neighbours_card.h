#pragma once
// The networks and services in the region: what they take on, for whom, and whom to ask for (R82).
#include "knowledge/known.h"
#include "screen/part.h"

class QPushButton;

namespace tandem::widgets {
class EmptyState;
}
namespace tandem::screen {
class RowList;
}

namespace tandem::knowledge {

class NeighboursCard final : public screen::Part {
    Q_OBJECT
public:
    NeighboursCard(const screen::Tools& tools, QWidget* parent);

    void show(std::shared_ptr<const Known> known);
    void startAdding();

protected:
    void fill() override;
    bool hasSomethingToShow() const override { return m_known != nullptr; }
    void openRowDrafts() override;

private:
    void makeNeighbourForm();
    void addRow(const domain::NeighbourNetwork& neighbour, int number);
    QWidget* checked(const domain::NeighbourNetwork& neighbour, int number);
    void edit(const domain::NeighbourNetwork& neighbour);
    void save();
    void keep(const domain::NeighbourNetwork& neighbour);

    std::shared_ptr<const Known> m_known;
    screen::RowList* m_rows;
    widgets::EmptyState* m_empty;
    QPushButton* m_add;
    screen::FormPanel* m_form = nullptr;
    widgets::LineField *m_name = nullptr, *m_area = nullptr, *m_coordinator = nullptr, *m_phone = nullptr, *m_email = nullptr,
                       *m_note = nullptr;
    widgets::TextArea* m_takes = nullptr;
    domain::NeighbourNetwork m_edited;
};

} // namespace tandem::knowledge
