#include "widgets/level_badge.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace tandem::widgets {
namespace {

constexpr int wraps = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignLeading) | static_cast<int>(Qt::AlignVCenter);

int sign_size() { return scaled(11); }

} // namespace

void paintSign(QPainter& painter, const QRectF& box, Sign sign, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto pen_width = std::max(1.4, box.width() / 8);
    painter.setPen(QPen(colour, pen_width, Qt::SolidLine, Qt::RoundCap));
    const auto ring = box.adjusted(pen_width / 2, pen_width / 2, -pen_width / 2, -pen_width / 2);
    painter.setBrush(sign == Sign::Full ? QBrush(colour) : Qt::NoBrush);
    if (sign == Sign::Full || sign == Sign::Ring || sign == Sign::Half) painter.drawEllipse(ring);
    if (sign == Sign::Cross) {
        painter.drawLine(ring.topLeft(), ring.bottomRight());
        painter.drawLine(ring.topRight(), ring.bottomLeft());
    }
    painter.setBrush(colour);
    if (sign == Sign::Half) painter.drawPie(ring, 90 * 16, 180 * 16);
    if (sign == Sign::Dot) painter.drawEllipse(box.center(), box.width() / 8, box.width() / 8);
    painter.restore();
}

LevelBadge::LevelBadge(QWidget* parent) : LevelBadge(Sign::Cross, QString(), parent) {}

LevelBadge::LevelBadge(Sign sign, const QString& word, QWidget* parent) : QWidget(parent) {
    setFont(strongTextFont());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLevel(sign, word);
}

void LevelBadge::setLevel(Sign sign, const QString& word) {
    m_sign = sign;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void LevelBadge::setFramed() {
    m_framed = true;
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    updateGeometry();
}

int LevelBadge::padding() const { return m_framed ? scaled(8) : 0; }
int LevelBadge::text_left() const { return padding() + sign_size() + scaled(6); }

QSize LevelBadge::sizeHint() const {
    const auto metrics = fontMetrics();
    return {text_left() + metrics.horizontalAdvance(m_word) + padding() + 2, metrics.height() + padding()};
}

QSize LevelBadge::minimumSizeHint() const { return {std::min(sizeHint().width(), text_left() + scaled(48)), sizeHint().height()}; }

int LevelBadge::heightForWidth(int width) const {
    const auto room = std::max(1, width - text_left() - padding());
    return fontMetrics().boundingRect(QRect(0, 0, room, 100'000), wraps, m_word).height() + padding();
}

void LevelBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto& c = colours();
    if (m_framed) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.neutralLine, 2));
        painter.setBrush(c.neutralFill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
    const auto direction = layoutDirection();
    const int words_top = (height() - (heightForWidth(width()) - padding())) / 2; // they stand in the middle of what a row may have stretched
    const int first_line = words_top + (fontMetrics().height() - sign_size()) / 2;
    const QRect sign_box(padding(), first_line, sign_size(), sign_size());
    paintSign(painter, QStyle::visualRect(direction, rect(), sign_box), m_sign, m_framed ? c.neutralText : c.text);
    painter.setPen(m_framed ? c.neutralText : c.text);
    const QRect words(text_left(), 0, width() - text_left() - padding() / 2, height());
    painter.drawText(QStyle::visualRect(direction, rect(), words), wraps, m_word);
}

} // namespace tandem::widgets
