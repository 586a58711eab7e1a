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
}

namespace tandem::today {

// New reports, the acute ones on top. Out of sight while there are none.
class ReportsCard final : public QWidget {
    Q_OBJECT
public:
    explicit ReportsCard(QWidget* parent = nullptr);
    void show(const Seen& seen);

signals:
    void leadTo(const tandem::screen::Place& place);

private:
    void addRow(const workspace::ReportRow& row);

    widgets::Card* m_card;
    screen::RowList* m_rows;
    QPushButton* m_all;
};

} // namespace tandem::today
