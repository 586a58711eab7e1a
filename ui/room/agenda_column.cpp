#include "room/agenda_column.h"

#include "room/room_words.h"
#include "widgets/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::room {
namespace {

constexpr int padding_across = 8, padding_down = 6; // of an item, in the style sheet
constexpr QChar tick(0x2713);
constexpr QChar later(0x21b7);

QString state_words(const policy::RoomItem& item, bool is_current) {
    if (is_current) return AgendaColumn::tr("now");
    if (is_discussed(item)) return AgendaColumn::tr("discussed");
    return is_postponed(item) ? AgendaColumn::tr("next time") : QString();
}

QString marked(const policy::RoomItem& item) {
    const QString title = short_item_title(item);
    if (is_discussed(item)) return tick + QLatin1Char(' ') + title;
    return is_postponed(item) ? later + QLatin1Char(' ') + title : title;
}

} // namespace

AgendaColumn::AgendaColumn(QWidget* parent) : QWidget(parent), m_card(new widgets::Card(this)), m_list(new QListWidget(this)) {
    m_list->setObjectName(QStringLiteral("roomAgenda"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card->body()->addWidget(m_list);
    m_card->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* row) { emit chosen(m_list->row(row)); });
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem* row) { emit chosen(m_list->row(row)); });
    retranslate();
}

void AgendaColumn::setItems(const std::vector<policy::RoomItem>& items, const std::optional<domain::AgendaItemId>& current) {
    const int looked_at = m_list->currentRow();
    const int before = m_current;
    m_current = -1;
    while (m_list->count() > static_cast<int>(items.size())) delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(items.size())) m_list->addItem(new QListWidgetItem);
    for (int place = 0; place < m_list->count(); ++place) {
        const auto& item = items[static_cast<std::size_t>(place)];
        if (item.id == current) m_current = place;
        fill(*m_list->item(place), item, item.id == current);
    }
    const bool only_looking = m_list->hasFocus() && m_current == before && looked_at >= 0 && looked_at < m_list->count();
    m_list->setCurrentRow(only_looking ? looked_at : m_current);
    fitHeight();
}

// As high as its rows: what is around it scrolls.
void AgendaColumn::fitHeight() {
    const int room = std::max(m_list->viewport()->width() - 2 * (padding_across + 4), 1);
    int height = 2 * m_list->frameWidth();
    for (int place = 0; place < m_list->count(); ++place) {
        auto* row = m_list->item(place);
        const QFontMetrics metrics(row->font());
        const int lines = metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, row->text()).height();
        row->setSizeHint({0, lines + 2 * padding_down + 1});
        height += lines + 2 * padding_down + 1;
    }
    m_list->setFixedHeight(height);
}

void AgendaColumn::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

void AgendaColumn::fill(QListWidgetItem& row, const policy::RoomItem& item, bool is_current) const {
    const QString title = marked(item);
    row.setText(is_current ? title + QLatin1Char('\n') + minutes_words(item.minutes) : title);
    row.setFont(is_current ? widgets::strongTextFont() : widgets::smallFont());
    const QString state = state_words(item, is_current);
    const QString spoken = short_item_title(item) + QStringLiteral(", ") + minutes_words(item.minutes);
    row.setData(Qt::AccessibleTextRole, state.isEmpty() ? spoken : spoken + QStringLiteral(", ") + state);
    row.setToolTip(item_title(item).toHtmlEscaped());
}

void AgendaColumn::retranslate() {
    m_card->setTitle(tr("Agenda"));
    m_list->setAccessibleName(tr("Agenda"));
}

} // namespace tandem::room
