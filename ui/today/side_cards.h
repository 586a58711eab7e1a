#pragma once
#include "screen/place.h"
#include "today/seen.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::screen {
class RowList;
}
namespace tandem::widgets {
class Card;
}

namespace tandem::today {

// What the privacy rules ask for now.
class PrivacyCard final : public QWidget {
    Q_OBJECT
public:
    explicit PrivacyCard(QWidget* parent = nullptr);
    void show(const Seen& seen, Day today);

signals:
    void leadTo(const tandem::screen::Place& place);

private:
    void addRow(const workspace::PrivacyPoint& point, Day today);

    widgets::Card* m_card;
    screen::RowList* m_rows;
    QLabel* m_nothing;
};

// The network in two numbers; or, until all of it is done, what is left to begin with.
class NetworkCard final : public QWidget {
    Q_OBJECT
public:
    explicit NetworkCard(QWidget* parent = nullptr);
    void show(const Seen& seen);

signals:
    void leadTo(const tandem::screen::Place& place);

private:
    QStringList stepsLeft(const Begun& begun) const;

    widgets::Card* m_card;
    QLabel* m_counts;
    QPushButton *m_cases, *m_parties, *m_start_case;
};

} // namespace tandem::today
