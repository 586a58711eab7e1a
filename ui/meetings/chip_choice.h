#pragma once
#include "widgets/chip.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tandem::widgets {
class FlowLayout;
}

namespace tandem::meetings {

// A question about an item of the agenda, what the answer means, and a chip to tick for each who can be chosen; it holds when it is
// confirmed.
class ChipChoice final : public QWidget {
    Q_OBJECT
public:
    // `chip_name` is the start of the object names of the chips: "needed_".
    ChipChoice(const QString& chip_name, const QString& state_name, const QString& confirm_name, QWidget* parent);

    struct Chip {
        widgets::ChipText text;
        bool checked = false;
    };
    void setChips(const QList<Chip>& chips);
    bool isChecked(qsizetype place) const { return m_chips[place]->isChecked(); }
    void setTitle(const QString& text);
    void setState(const QString& text);
    QPushButton* confirmButton() const { return m_confirm; }
    void addBesideConfirm(QPushButton* button);

signals:
    void toggled();
    void confirmed();

private:
    QString m_chip_name;
    QList<widgets::ChipButton*> m_chips;
    QLabel *m_title, *m_state;
    QWidget* m_flow_box;
    widgets::FlowLayout* m_flow;
    QHBoxLayout* m_buttons;
    QPushButton* m_confirm;
};

} // namespace tandem::meetings
