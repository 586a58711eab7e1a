#pragma once
// What a table agreed about names: on each occasion the most that may be told, for who does something in the case and for the others
// (disclosure.md, cap 12), and which two fields stand for a name that is veiled.
#include "screen/form_panel.h"
#include "workspace/networks.h"

class QCheckBox;
class QLabel;

namespace tandem::widgets {
class ChipButton;
}
namespace tandem::screen {
class ChoiceBox;
}

namespace tandem::settings {

class CeilingsForm final : public QObject {
    Q_OBJECT
public:
    explicit CeilingsForm(screen::FormPanel* panel);

    screen::FormPanel* panel() const { return m_panel; }
    void open(const domain::MeetingTable& table);
    Expected<domain::MeetingTable, QString> written() const;
    void retranslate();

private:
    struct Row {
        domain::Occasion occasion{};
        std::optional<domain::OccasionCeiling> domain::TableProtocol::*of = nullptr;
        screen::ChoiceBox *doers = nullptr, *others = nullptr;
    };
    void addRow(domain::Occasion occasion, std::optional<domain::OccasionCeiling> domain::TableProtocol::*of);

    screen::FormPanel* m_panel;
    QLabel* m_whose;
    domain::MeetingTable m_table;
    std::vector<Row> m_rows;
    std::vector<std::pair<domain::VeiledField, widgets::ChipButton*>> m_veiled;
    QCheckBox *m_tasks, *m_nothing;
};

} // namespace tandem::settings
