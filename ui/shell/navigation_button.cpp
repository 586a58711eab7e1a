#include "shell/navigation_button.h"

#include "screen/tab_order.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>

namespace tandem::shell {
namespace {

constexpr int side = 10, gap = 10, bar_width = 3, radius = 5;

} // namespace

NavigationButton::NavigationButton(const QString& icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavigationButton::setCount(qint64 count) {
    if (count == m_count) return;
    m_count = count;
    nameForReaders();
    updateGeometry();
    update();
}

void NavigationButton::say(const QString& label, const QString& shortcut) {
    setText(label);
    setToolTip(shortcut.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, shortcut));
    nameForReaders();
    updateGeometry();
}

void NavigationButton::nameForReaders() { setAccessibleName(m_count > 0 ? QStringLiteral("%1, %2").arg(text()).arg(m_count) : text()); }

QSize NavigationButton::sizeHint() const {
    QFont strong = font();
    strong.setBold(true);
    const QFontMetrics metrics(strong);
    const int count = m_count > 0 ? metrics.horizontalAdvance(QString::number(m_count)) + 2 * gap + side : 0;
    return {side + bar_width + metrics.horizontalAdvance(text()) + count + 2 * side, metrics.height() + 18};
}

void NavigationButton::paintEvent(QPaintEvent*) {
    const auto& colours = widgets::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(rect(), radius, radius);
        painter.setBrush(colours.card);
        painter.drawRoundedRect(rect().adjusted(bar_width, 0, 0, 0), radius - 1, radius - 1);
    } else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.quiet);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    QFont shown = font();
    shown.setBold(isChecked());
    painter.setFont(shown);
    painter.setPen(colours.text);
    const QRect inside = rect().adjusted(side + bar_width, 0, -side, 0);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count > 0) paintCount(painter, inside);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void NavigationButton::paintCount(QPainter& painter, const QRect& inside) const {
    const auto& colours = widgets::colours();
    const QString number = QString::number(m_count);
    const QFontMetrics metrics(painter.font());
    const int height = metrics.height() + 2;
    const int width = std::max(height, metrics.horizontalAdvance(number) + 14);
    const QRect pill(inside.right() - width + 1, inside.center().y() - height / 2, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.badge);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(colours.text);
    painter.drawText(pill, Qt::AlignCenter, number);
}

void NavigationButton::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    screen::bringIntoSight(this); // the arrow keys go past what is in sight
}

void NavigationButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

} // namespace tandem::shell
