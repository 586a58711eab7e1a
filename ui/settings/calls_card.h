#pragma once
// Whom to call when something cannot wait: the numbers of the network, in the place of those of the whole country (R05).
#include "screen/part.h"
#include "settings/known.h"

class QLabel;
class QPushButton;

namespace tandem::screen {
class RowList;
}

namespace tandem::settings {

class CallsCard final : public screen::Part {
    Q_OBJECT
public:
    explicit CallsCard(const screen::Tools& tools, QWidget* parent = nullptr);

    void show(const Known& known);

signals:
    void said(const QString& sentence);

protected:
    void fill() override;
    bool hasSomethingToShow() const override { return m_known.has_value(); }

private:
    using Numbers = std::vector<domain::CallNumber>;
    void makeForm();
    void addRow(const Numbers& numbers, std::size_t place);
    void edit(std::optional<std::size_t> place); // nothing: one more
    void save();
    void keep(Numbers numbers);

    std::optional<Known> m_known;
    std::optional<std::size_t> m_edited;
    QLabel* m_whose;
    screen::RowList* m_rows;
    QPushButton *m_add, *m_usual;
    screen::FormPanel* m_form = nullptr;
    widgets::LineField *m_label = nullptr, *m_number = nullptr;
};

} // namespace tandem::settings
