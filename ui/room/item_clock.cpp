#include "room/item_clock.h"

#include <QStringList>

#include <algorithm>

namespace tandem::room {
namespace {

using std::chrono::milliseconds;

constexpr QChar between_parts = QLatin1Char(';');
constexpr QChar between_times = QLatin1Char('=');

std::optional<domain::AgendaItemId> to_item(const QString& text) {
    const auto uuid = Uuid::parse(text.toStdString());
    return uuid ? std::optional(domain::AgendaItemId(*uuid)) : std::nullopt;
}

struct Timed {
    domain::AgendaItemId item;
    std::int64_t number = 0;
};

std::optional<Timed> to_timed(const QString& part) {
    const QStringList halves = part.split(between_times);
    if (halves.size() != 2) return std::nullopt;
    const auto item = to_item(halves[0]);
    bool is_number = false;
    const std::int64_t number = halves[1].toLongLong(&is_number);
    return item && is_number && number >= 0 ? std::optional(Timed{*item, number}) : std::nullopt;
}

QString from_timed(domain::AgendaItemId item, std::int64_t number) {
    return QString::fromStdString(item.text()) + between_times + QString::number(number);
}

} // namespace

ItemClock ItemClock::fromText(const QString& text) {
    ItemClock clock;
    const QStringList parts = text.split(between_parts);
    const auto now = to_timed(parts.first());
    if (!now) return clock;
    clock.m_current = now->item;
    clock.m_since = {now->number};
    for (const auto& part : parts.mid(1))
        if (const auto timed = to_timed(part)) clock.m_before[timed->item] = milliseconds(timed->number);
    return clock;
}

QString ItemClock::text() const {
    if (!m_current) return {};
    QStringList parts{from_timed(*m_current, m_since.milliseconds)};
    for (const auto& [item, spent] : m_before) parts << from_timed(item, spent.count());
    return parts.join(between_parts);
}

void ItemClock::goTo(domain::AgendaItemId item, Instant now) {
    if (m_current == item) return;
    if (m_current) m_before[*m_current] = spentAt(*m_current, now);
    m_current = item;
    m_since = now;
}

milliseconds ItemClock::spentAt(domain::AgendaItemId item, Instant now) const {
    const auto before = m_before.find(item);
    const milliseconds earlier = before == m_before.end() ? milliseconds(0) : before->second;
    if (m_current != item) return earlier;
    return earlier + std::max(milliseconds(0), now - m_since); // a clock that was set back takes nothing away
}

TimeLeft time_left(std::int32_t minutes, milliseconds spent) {
    constexpr std::int64_t minute = 60'000;
    const std::int64_t left = minutes * minute - spent.count();
    if (left < 0) return {static_cast<int>(-left / minute), true};
    return {static_cast<int>((left + minute - 1) / minute), false};
}

} // namespace tandem::room
