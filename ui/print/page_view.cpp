#include "print/page_view.h"

#include <QPainter>
#include <QPaintEvent>

#include <cmath>

namespace tandem::print {

PageView::PageView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    fitToScale();
}

void PageView::setPaper(std::shared_ptr<const Paper> paper) {
    m_paper = std::move(paper);
    m_page = 0;
    update();
}

void PageView::setPage(int page) {
    m_page = page;
    update();
}

void PageView::setScale(double scale) {
    m_scale = scale;
    fitToScale();
    update();
}

double PageView::scaleForWidth(int width) const { return width / (a4.width() / dots_per_inch * logicalDpiX()); }

void PageView::fitToScale() {
    const double pixels = m_scale * logicalDpiX() / dots_per_inch;
    resize(static_cast<int>(std::floor(a4.width() * pixels)), static_cast<int>(std::floor(a4.height() * pixels)));
}

void PageView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), Qt::white);
    if (m_paper) {
        painter.save();
        painter.setClipRect(event->rect());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const double scale = width() / a4.width();
        painter.scale(scale, scale);
        m_paper->paint(painter, m_page);
        painter.restore();
    }
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 3 : 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace tandem::print
