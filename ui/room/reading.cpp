#include "room/reading.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tandem::room {
namespace {

constexpr int inside = 10, radius = 5;

} // namespace

Reading::Reading(const QString& object_name, QWidget* parent)
    : QWidget(parent), m_heading(widgets::strongLabel({}, this)), m_text(widgets::wrapLabel({}, this)) {
    m_text->setObjectName(object_name);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_text->setContentsMargins(inside, inside / 2, inside, inside / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_text);
}

void Reading::setTexts(const QString& heading, const QString& text) {
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setAccessibleName(heading + QStringLiteral(": ") + text);
}

void Reading::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_text->hasFocus() ? widgets::colours().focus : widgets::colours().line, m_text->hasFocus() ? 2 : 1));
    painter.setBrush(widgets::colours().quiet);
    painter.drawRoundedRect(QRectF(m_text->geometry()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace tandem::room
