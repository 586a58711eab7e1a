#include "widgets/card.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace tandem::widgets {
namespace {

constexpr int radius = 8;
constexpr int inside = 16;

} // namespace

Card::Card(QWidget* parent) : Card(QString(), parent) {}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_header(new QWidget(this)),
      m_header_row(new QHBoxLayout(m_header)),
      m_heading(wrapLabel({}, this)),
      m_body(new QVBoxLayout) {
    setFrameShape(QFrame::NoFrame);
    m_heading->setFont(cardTitleFont());
    m_header_row->setContentsMargins(0, 0, 0, 0);
    m_header_row->setSpacing(8);
    m_header_row->addWidget(m_heading, 1);
    m_body->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(inside, 14, inside, 14);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addLayout(m_body);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    m_title = title;
    setAccessibleName(title);
    header_changed();
}

void Card::setNote(const QString& note) {
    m_note = note;
    header_changed();
}

void Card::setHeaderWidget(QWidget* widget) {
    if (m_header_widget) m_header_widget->deleteLater();
    m_header_widget = widget;
    if (widget) m_header_row->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
    header_changed();
}

void Card::setMark(Mark mark) {
    m_mark = mark;
    update();
}

// One label, so that the note follows the title and both wrap together. What is in it is escaped: never markup of its own.
QString Card::heading_text() const {
    if (m_note.isEmpty()) return m_title;
    const auto style = QStringLiteral("<span style='font-size:%1pt; font-weight:400; color:%2'>")
                           .arg(smallFont().pointSizeF())
                           .arg(colours().mutedText.name());
    return m_title.toHtmlEscaped() + QChar(QChar::Nbsp) + QLatin1Char(' ') + style + m_note.toHtmlEscaped() + QStringLiteral("</span>");
}

void Card::header_changed() {
    m_heading->setTextFormat(m_note.isEmpty() ? Qt::PlainText : Qt::RichText);
    m_heading->setText(heading_text());
    m_heading->setVisible(!m_title.isEmpty() || !m_note.isEmpty());
    m_header->setVisible(!m_title.isEmpty() || !m_note.isEmpty() || m_header_widget);
}

void Card::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    const bool repaints = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (repaints && !m_note.isEmpty()) m_heading->setText(heading_text());
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = m_mark == Mark::Chosen;
    const qreal pen = chosen ? 2 : 1;
    painter.setPen(QPen(chosen ? colours().accent : colours().line, pen));
    painter.setBrush(colours().card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
}

} // namespace tandem::widgets
