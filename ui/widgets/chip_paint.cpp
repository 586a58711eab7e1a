#include "widgets/chip_paint.h"

#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tandem::widgets {
namespace {

constexpr int side_padding = 8;
constexpr int above_words = 2;
constexpr int between_words = static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap);
constexpr int anywhere = static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWrapAnywhere);

// A word is broken only when it is wider than the chip.
int text_flags(const QString& text, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(text) <= width) return between_words;
    const auto words = text.split(QLatin1Char(' '));
    const bool fits = std::ranges::all_of(words, [&](const QString& word) { return metrics.horizontalAdvance(word) <= width; });
    return fits ? between_words : anywhere;
}

int side() { return scaled(side_padding); }

QSize words_size(const QString& text, const QFont& font, int widest) {
    const QFontMetrics metrics(font);
    const QSize line(metrics.horizontalAdvance(text) + 1, metrics.height());
    if (widest <= 0 || line.width() <= widest) return line;
    const int width = std::max(widest, metrics.averageCharWidth() * 4);
    return metrics.boundingRect(QRect(0, 0, width, 100'000), text_flags(text, metrics, width), text).size();
}

qreal radius_of(const ChipText& chip, const QRectF& box) {
    if (chip.shape == Shape::Square) return scaled(3);
    return std::min(box.height() / 2, static_cast<qreal>(scaled(12)));
}

QPen pen_of(const ToneColours& tone, ChipLook look) {
    if (look == ChipLook::Focused) return QPen(colours().focus, 2);
    return QPen(tone.line, look == ChipLook::Strong ? 2 : 1);
}

} // namespace

QSize chipSize(const QString& text, const QFont& font, int widest) {
    const QSize frame(2 * side(), 2 * above_words + 2);
    return words_size(text, font, widest > 0 ? std::max(1, widest - frame.width()) : 0) + frame;
}

void paintChip(QPainter& painter, const QRect& rect, const ChipText& chip, const QFont& font, ChipLook look) {
    const auto tone = colours().of(chip.tone);
    const auto pen = pen_of(tone, look);
    const auto inset = pen.widthF() / 2;
    const auto box = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(box, radius_of(chip, box), radius_of(chip, box));
    painter.setFont(font);
    painter.setPen(tone.text);
    const auto inside = rect.adjusted(side() / 2, 1, -side() / 2, -1);
    painter.drawText(inside, text_flags(chip.text, QFontMetrics(font), inside.width()), chip.text);
    painter.restore();
}

} // namespace tandem::widgets
