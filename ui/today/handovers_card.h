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

// Cases that were offered to another network and wait for an answer (R80); not there while none does.
class HandoversCard final : public QWidget {
    Q_OBJECT
public:
    explicit HandoversCard(QWidget* parent = nullptr);
    void show(const Seen& seen);

signals:
    void leadTo(const tandem::screen::Place& place);

private:
    void addRow(const workspace::WaitingHandover& waiting);

    widgets::Card* m_card;
    screen::RowList* m_rows;
};

} // namespace tandem::today
