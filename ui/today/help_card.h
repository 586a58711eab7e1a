#pragma once
#include "screen/place.h"
#include "today/seen.h"

#include <QWidget>

namespace tandem::screen {
class RowList;
}
namespace tandem::widgets {
class Card;
}

namespace tandem::today {

// Help that asks for attention: a stop sign, something that is not safe, who is overburdened or stands alone. Not there when there is
// nothing.
class HelpCard final : public QWidget {
    Q_OBJECT
public:
    explicit HelpCard(QWidget* parent = nullptr);
    void show(const Seen& seen, Day today);

signals:
    void leadTo(const tandem::screen::Place& place);

private:
    void addRow(const workspace::HelpPoint& point, Day today);

    widgets::Card* m_card;
    screen::RowList* m_rows;
};

} // namespace tandem::today
