#include "widgets/chip.h"

#include "widgets/chip_paint.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace tandem::widgets {
namespace {

constexpr QChar tick(0x2713);
constexpr QChar cross(0x2715);

QSizePolicy grows_down() {
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    return policy;
}

QSize smallest(const QString& text, const QFont& font) {
    const auto full = chipSize(text, font);
    return {std::min(full.width(), scaled(64)), full.height()};
}

QRect on_top(const QRect& rect, const QSize& size) { return {rect.topLeft(), QSize(std::min(size.width(), rect.width()), rect.height())}; }

} // namespace

Chip::Chip(QWidget* parent) : Chip(ChipText{}, parent) {}

Chip::Chip(const ChipText& chip, QWidget* parent) : QWidget(parent) {
    setFont(smallFont());
    setSizePolicy(grows_down());
    setChip(chip);
}

void Chip::setChip(const ChipText& chip) {
    m_chip = chip;
    setAccessibleName(chip.spoken());
    updateGeometry();
    update();
}

void Chip::setStrong() {
    m_strong = true;
    setFont(strongSmallFont());
    updateGeometry();
}

QSize Chip::sizeHint() const { return chipSize(m_chip.text, font()); }
QSize Chip::minimumSizeHint() const { return smallest(m_chip.text, font()); }
int Chip::heightForWidth(int width) const { return chipSize(m_chip.text, font(), width).height(); }

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintChip(painter, on_top(rect(), sizeHint()), m_chip, font(), m_strong ? ChipLook::Strong : ChipLook::Plain);
}

ChipButton::ChipButton(const ChipText& chip, QWidget* parent) : QAbstractButton(parent) {
    setFont(smallFont());
    setSizePolicy(grows_down());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setChip(chip);
    connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
}

void ChipButton::setChip(const ChipText& chip) {
    m_chip = chip;
    setText(QString(chip.text).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(chip.spoken());
    updateGeometry();
    update();
}

void ChipButton::setRemoves(const QString& spoken) {
    m_removes = true;
    setAccessibleName(spoken);
    updateGeometry();
}

ChipText ChipButton::shown() const {
    auto chip = m_chip;
    if (m_removes) chip.text += QLatin1Char(' ') + cross;
    if (!isChecked()) return chip;
    chip.tone = Tone::Selected;
    chip.text = tick + QLatin1Char(' ') + chip.text;
    return chip;
}

QSize ChipButton::sizeHint() const { return chipSize(shown().text, isChecked() ? strongSmallFont() : font()); }
QSize ChipButton::minimumSizeHint() const { return smallest(shown().text, font()); }
int ChipButton::heightForWidth(int width) const { return chipSize(shown().text, isChecked() ? strongSmallFont() : font(), width).height(); }

void ChipButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto look = hasFocus() ? ChipLook::Focused : isChecked() ? ChipLook::Strong : ChipLook::Plain;
    paintChip(painter, on_top(rect(), sizeHint()), shown(), isChecked() ? strongSmallFont() : font(), look);
}

void ChipButton::keyPressEvent(QKeyEvent* event) {
    const auto key = event->key();
    const bool presses =
        key == Qt::Key_Return || key == Qt::Key_Enter || (m_removes && (key == Qt::Key_Delete || key == Qt::Key_Backspace));
    if (!presses) return QAbstractButton::keyPressEvent(event);
    click();
}

} // namespace tandem::widgets
