#pragma once
// Several of a list that the network edits, as chips to tick: a chip for each entry.
#include "workspace/networks.h"

#include <QWidget>

namespace tandem::widgets {
class ChipButton;
class FlowLayout;
} // namespace tandem::widgets

namespace tandem::screen {

class ChoiceChips : public QWidget {
    Q_OBJECT
public:
    ChoiceChips(const QString& object_name, QWidget* parent);

    void setChoices(const std::vector<workspace::Choice>& choices); // what was chosen stays so
    void setChosen(const std::vector<std::string>& codes);
    std::vector<std::string> chosen() const;

private:
    widgets::FlowLayout* m_flow;
    QList<widgets::ChipButton*> m_chips;
    std::vector<workspace::Choice> m_choices;
};

} // namespace tandem::screen
