#include "start/choice_card.h"

#include "widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace tandem::start {
namespace {

constexpr int inside = 16, above = 12, between = 2, radius = 8, usual_width = 396; // pixels of the design
constexpr int wraps = int{Qt::AlignLeading} | int{Qt::AlignTop} | int{Qt::TextWordWrap};

} // namespace

ChoiceCard::ChoiceCard(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setTexts(const QString& title, const QString& detail) {
    setText(title);
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(below());
    updateGeometry();
    update();
}

void ChoiceCard::setWarning(const QString& warning) {
    m_warning = warning;
    setTexts(text(), m_detail);
}

QString ChoiceCard::below() const {
    if (m_warning.isEmpty()) return m_detail;
    return m_detail.isEmpty() ? m_warning : m_warning + QStringLiteral(" · ") + m_detail;
}

int ChoiceCard::textHeight(const QString& text, const QFont& font, int width) const {
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, qMax(1, width), 10'000), wraps, text).height();
}

int ChoiceCard::heightForWidth(int width) const {
    const int room = width - 2 * inside;
    return 2 * above + textHeight(text(), widgets::strongTextFont(), room) + between + textHeight(below(), widgets::smallFont(), room);
}

QSize ChoiceCard::sizeHint() const { return {widgets::scaled(usual_width), heightForWidth(widgets::scaled(usual_width))}; }
QSize ChoiceCard::minimumSizeHint() const { return {widgets::scaled(120), 2 * above + QFontMetrics(widgets::strongTextFont()).height()}; }

void ChoiceCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = widgets::colours();
    const qreal pen = isChecked() || hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? colours.focus : isChecked() ? colours.accent : colours.line, pen));
    painter.setBrush(underMouse() && !isChecked() ? colours.quiet : colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
    if (isChecked()) { // a bar as in the navigation: not the colour alone tells which is chosen
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QRectF(5, above, 4, height() - 2 * above), 2, 2);
    }
    const QRect box = rect().adjusted(inside, above, -inside, -above);
    painter.setFont(widgets::strongTextFont());
    painter.setPen(colours.text);
    painter.drawText(box, wraps, text());
    painter.setFont(widgets::smallFont());
    painter.setPen(m_warning.isEmpty() ? colours.mutedText : colours.warningText);
    painter.drawText(box.adjusted(0, textHeight(text(), widgets::strongTextFont(), box.width()) + between, 0, 0), wraps, below());
}

void ChoiceCard::step(int by) {
    if (!group()) return;
    QList<QAbstractButton*> shown;
    for (auto* button : group()->buttons())
        if (button->isEnabled() && !button->isHidden()) shown << button;
    const auto next = shown.indexOf(this) + by;
    if (next < 0 || next >= shown.size()) return;
    shown[next]->setFocus(Qt::OtherFocusReason);
    shown[next]->click();
}

void ChoiceCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Down: return step(+1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isChecked()) click();
        emit entered();
        return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void ChoiceCard::mouseDoubleClickEvent(QMouseEvent* event) {
    QAbstractButton::mouseDoubleClickEvent(event);
    emit entered();
}

void ChoiceCard::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    update();
}

void ChoiceCard::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
}

} // namespace tandem::start
