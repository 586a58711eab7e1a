#pragma once
// What something is about: a chip for each entry of the network's list of categories.
#include "workspace/networks.h"

#include <QWidget>

namespace tandem::widgets {
class ChipButton;
class FlowLayout;
} // namespace tandem::widgets

namespace tandem::cases {

class CategoryChips final : public QWidget {
    Q_OBJECT
public:
    CategoryChips(const QString& object_name, QWidget* parent);

    void setChoices(const std::vector<workspace::Choice>& choices); // what was chosen stays so
    void setChosen(const std::vector<std::string>& codes);
    std::vector<std::string> chosen() const;

private:
    widgets::FlowLayout* m_flow;
    QList<widgets::ChipButton*> m_chips;
    std::vector<workspace::Choice> m_choices;
};

} // namespace tandem::cases
