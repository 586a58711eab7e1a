#pragma once
#include "screen/place.h"
#include "today/seen.h"

#include <QWidget>

class QPushButton;

namespace tandem::screen {
class RowList;
}
namespace tandem::widgets {
class Card;
class EmptyState;
} // namespace tandem::widgets

namespace tandem::today {

// Actions that ask for attention: the late ones first, then those of the coming week. Each leads to its case.
class ActionsCard final : public QWidget {
    Q_OBJECT
public:
    explicit ActionsCard(QWidget* parent = nullptr);

    void show(const Seen& seen, Day today);

signals:
    void leadTo(const tandem::screen::Place& place);

private:
    void addRow(const workspace::TodayAction& action, screen::WhoIsPaid who, Day today);

    widgets::Card* m_card;
    screen::RowList* m_rows;
    QPushButton* m_more;
    widgets::EmptyState* m_empty;
};

} // namespace tandem::today
