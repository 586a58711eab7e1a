#pragma once
// "Namen en uitleg": the chair's screen is as open as the room; who it is and why it is so shows only while F6 is held, and the
// look is written in the logbook (disclosure.md; lesson 20).
#include "widgets/card.h"

#include <QWidget>

class QLabel;

namespace tandem::room {

class ExplainCard final : public QWidget {
    Q_OBJECT
public:
    explicit ExplainCard(QWidget* parent = nullptr);

    void showExplanation(const QStringList& names, const QStringList& reasons);
    void hideExplanation();
    bool isExplaining() const { return m_explaining; }
    void retranslate();

private:
    widgets::Card* m_card;
    QLabel *m_hint, *m_names, *m_reasons;
    bool m_explaining = false;
};

} // namespace tandem::room
