#include "print/document_paper.h"

#include "base/text.h"
#include "documents/text.h"
#include "print/type.h"
#include "print/typeset.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace tandem::print {
namespace {

constexpr double side = millimetres(20);
constexpr double body_top = millimetres(24);
constexpr double body_width = a4.width() - 2 * side;
constexpr double body_height = a4.height() - body_top - millimetres(24);
constexpr double running_title = millimetres(12); // its top
constexpr double page_number = a4.height() - millimetres(17);
constexpr double edge_height = millimetres(5);

} // namespace

DocumentPaper::DocumentPaper(documents::Document document)
    : m_document(std::move(document)), m_pages(flow(typeset(m_document, {body_width, body_height / 2}, TitleSize::Large), body_height)) {}

QString DocumentPaper::title() const { return from_utf8(clean_text(m_document.title)).simplified(); }
QString DocumentPaper::language() const { return from_utf8(m_document.language); }
int DocumentPaper::pageCount() const { return static_cast<int>(m_pages.size()); }
QString DocumentPaper::text() const { return from_utf8(documents::to_text(m_document)); }

void DocumentPaper::paintEdges(QPainter& painter, int page) const {
    const QFont font = font_of(Style::Small);
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(grey));
    const auto number = QCoreApplication::translate("Paper", "%1 of %2").arg(page + 1).arg(pageCount());
    painter.drawText(QRectF(side, page_number, body_width, edge_height), Qt::AlignRight | Qt::AlignVCenter, number);
    if (page == 0) return;
    const QRectF top(side, running_title, body_width, edge_height);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(font).elidedText(title(), Qt::ElideRight, body_width));
    painter.fillRect(QRectF(side, top.bottom() + points(2), body_width, points(0.5)), QColor::fromRgb(line_grey));
}

void DocumentPaper::paint(QPainter& painter, int page) const {
    paintEdges(painter, page);
    print::paint(painter, m_pages[static_cast<std::size_t>(page)], {side, body_top});
}

} // namespace tandem::print
