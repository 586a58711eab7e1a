#pragma once
#include "screen/texts.h"

#include <QWidget>

namespace tandem::widgets {
class Card;
}

namespace tandem::reports {

// What may point to somebody who needs help (R34), and the way to ask first without a name (R50). Beside a new report.
class SignalsCard final : public QWidget {
    Q_OBJECT
public:
    explicit SignalsCard(QWidget* parent = nullptr);

    void retranslate() const { m_texts.sayAgain(); }

signals:
    void questionAsked();

private:
    void addSignal(screen::Saying text);

    widgets::Card* m_card;
    screen::Texts m_texts;
};

} // namespace tandem::reports
