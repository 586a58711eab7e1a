#pragma once
#include "policy/room.h"
#include "widgets/card.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace tandem::room {

// The agenda at the left: what was done, where the meeting is, what comes. Arrow keys look, Enter goes there.
class AgendaColumn final : public QWidget {
    Q_OBJECT
public:
    explicit AgendaColumn(QWidget* parent = nullptr);

    void setItems(const std::vector<policy::RoomItem>& items, const std::optional<domain::AgendaItemId>& current);
    void retranslate();

signals:
    void chosen(int place); // from 0

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill(QListWidgetItem& row, const policy::RoomItem& item, bool is_current) const;
    void fitHeight();

    widgets::Card* m_card;
    QListWidget* m_list;
    int m_current = -1;
};

} // namespace tandem::room
