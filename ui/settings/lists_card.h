#pragma once
// The lists that the network edits itself, everything legal among them (decision 7).
#include "screen/part.h"
#include "settings/known.h"
#include "workspace/lists.h"

class QLineEdit;
class QPushButton;

namespace tandem::screen {
class ChoiceBox;
class RowList;
} // namespace tandem::screen

namespace tandem::settings {

class ListsCard final : public screen::Part {
    Q_OBJECT
public:
    ListsCard(const screen::Tools& tools, QWidget* parent = nullptr);

    void show(const Known& known);

protected:
    void fill() override;
    bool hasSomethingToShow() const override { return m_may_change.has_value(); }

private:
    using Entries = std::vector<domain::ListEntry>;
    void makeAdder();
    void put(const Entries& entries);
    void addRow(const domain::ListEntry& entry, int number);
    void offerMenu(class QToolButton* more, const domain::ListEntry& entry, int number);
    void add();
    void rename();

    std::optional<bool> m_may_change;
    int m_count = 0;
    screen::ChoiceBox* m_list;
    screen::RowList* m_rows;
    QWidget* m_adder;
    widgets::LineField* m_new;
    screen::FormPanel* m_form = nullptr;
    widgets::LineField* m_label = nullptr;
    domain::ListEntryId m_renamed;
};

} // namespace tandem::settings
