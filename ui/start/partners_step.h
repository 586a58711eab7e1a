#pragma once
#include "start/step.h"

class QListWidget;
class QPushButton;

namespace tandem::screen {
class ChoiceBox;
}
namespace tandem::widgets {
class LabelledField;
class LineField;
} // namespace tandem::widgets

namespace tandem::start {

// The first partners: those of the template, to rename or leave out, and one's own. May stay as it is.
class PartnersStep final : public Step {
    Q_OBJECT
public:
    explicit PartnersStep(QWidget* parent = nullptr);

    void propose(const domain::NetworkTemplate& from); // while nobody changed the list

    QString title() const override;
    void takeFocus() override;
    bool check() override;
    void putInto(NetworkPlan& plan) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // Delete in the list

private:
    void build();
    void enter();  // the name that was typed, as a new partner or in the place of the one being changed
    void change(); // brings the chosen one into the fields
    void leaveOut();
    void showList(int row);
    void stopChanging();

    std::vector<PlannedPartner> m_partners;
    std::string m_template;
    int m_changing = -1; // row; none: a new one is typed
    bool m_touched = false;
    widgets::LineField* m_name;
    widgets::LabelledField *m_name_field, *m_kind_field, *m_ring_field;
    screen::ChoiceBox *m_kind, *m_ring;
    QPushButton *m_enter, *m_change, *m_remove;
    QListWidget* m_list;
};

} // namespace tandem::start
