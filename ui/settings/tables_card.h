#pragma once
#include "screen/part.h"
#include "settings/known.h"

class QCheckBox;

namespace tandem::screen {
class RowList;
}

namespace tandem::settings {

class CeilingsForm;

// The tables where people meet: how much time there is, whether it shows who is paid (R71), and the rules for the room (R39).
class TablesCard final : public screen::Part {
    Q_OBJECT
public:
    explicit TablesCard(const screen::Tools& tools, QWidget* parent = nullptr);

    void show(const Known& known);

protected:
    void fill() override;
    bool hasSomethingToShow() const override { return m_known.has_value(); }
    void openRowDrafts() override;

private:
    void makeTableForm();
    void addRow(const domain::MeetingTable& table);
    void open(const domain::MeetingTable& table);
    void save();
    void openCeilings(const domain::MeetingTable& table);
    void saveCeilings();
    QString times(const domain::MeetingTable& table) const;

    std::optional<Known> m_known;
    std::optional<domain::MeetingTable> m_open;
    screen::RowList* m_rows;
    screen::FormPanel* m_form = nullptr;
    CeilingsForm* m_ceilings = nullptr;
    widgets::LineField *m_name = nullptr, *m_room = nullptr, *m_new = nullptr, *m_review = nullptr;
    widgets::TextArea* m_rules = nullptr;
    QCheckBox* m_hides = nullptr;
    QCheckBox* m_names = nullptr; // only where nothing was agreed yet
};

} // namespace tandem::settings
