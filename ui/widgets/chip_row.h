#pragma once
#include "widgets/tone.h"

#include <QWidget>

namespace tandem::widgets {

class FlowLayout;

// Chips beside each other, on as many lines as they need. Other widgets may stand between them ("+ present").
class ChipRow final : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget* parent = nullptr);

    void setChips(const QList<ChipText>& chips); // instead of those that were set before; added widgets stay, behind them
    const QList<ChipText>& chips() const { return m_chips; }
    void addWidget(QWidget* widget);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    FlowLayout* m_flow;
    QList<ChipText> m_chips;
    QList<QWidget*> m_made;
    QList<QWidget*> m_added;
};

} // namespace tandem::widgets
