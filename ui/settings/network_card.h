#pragma once
#include "screen/part.h"
#include "settings/known.h"

class QLabel;
class QPushButton;

namespace tandem::screen {
class PersonPicker;
}

namespace tandem::settings {

// Whose file it is, and what the network is called and is.
class NetworkCard final : public screen::Part {
    Q_OBJECT
public:
    explicit NetworkCard(const screen::Tools& tools, QWidget* parent = nullptr);

    void show(const Known& known);

signals:
    void said(const QString& sentence);

protected:
    void fill() override;
    bool hasSomethingToShow() const override { return m_known.has_value(); }

private:
    void build();
    void makeNameForm();
    void chooseOwner();
    void saveName();

    std::optional<Known> m_known;
    QLabel *m_name, *m_kind, *m_stage, *m_owner;
    QPushButton* m_change;
    screen::PersonPicker* m_picker;
    screen::FormPanel* m_form = nullptr;
    widgets::LineField* m_name_line = nullptr;
    bool m_showing = false; // what the picker shows is no choice then
};

} // namespace tandem::settings
