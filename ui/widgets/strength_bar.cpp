#include "widgets/strength_bar.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace tandem::widgets {

StrengthBar::StrengthBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void StrengthBar::setScore(int score) {
    m_score = std::clamp(score, 0, parts);
    update();
}

QSize StrengthBar::sizeHint() const { return {scaled(160), scaled(6)}; }

void StrengthBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr qreal gap = 4;
    const qreal part = (width() - gap * (parts - 1)) / parts;
    for (int at = 0; at < parts; ++at) {
        const QRectF box(at * (part + gap), 0, part, height());
        const bool filled = at < m_score;
        painter.setPen(filled ? Qt::NoPen : QPen(colours().controlLine));
        painter.setBrush(filled ? QBrush(colours().accent) : Qt::NoBrush);
        painter.drawRoundedRect(filled ? box : box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
}

} // namespace tandem::widgets
