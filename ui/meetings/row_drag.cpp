#include "meetings/row_drag.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>

namespace tandem::meetings {
namespace {

constexpr int line_height = 3;

} // namespace

RowDrag::RowDrag(QAbstractItemView* view) : QObject(view), m_view(view), m_line(new QFrame(view->viewport())) {
    m_line->setAutoFillBackground(true);
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
}

void RowDrag::setEnabled(bool enabled) {
    m_enabled = enabled;
    if (!enabled) giveUp();
}

bool RowDrag::eventFilter(QObject* watched, QEvent* event) {
    if (!m_enabled) return false;
    if (watched == m_view) {
        const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
        const bool was_held = m_gap >= 0;
        if (escape || event->type() == QEvent::Hide) giveUp();
        return escape && was_held;
    }
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (event->type() == QEvent::MouseMove) return (mouse->buttons() & Qt::LeftButton) && follow(mouse->pos());
        if (mouse->button() == Qt::LeftButton) press(mouse->pos());
    }
    return event->type() == QEvent::MouseButtonRelease && drop();
}

void RowDrag::press(const QPoint& at) {
    m_pressed_at = at;
    m_row = m_view->indexAt(at).row();
}

bool RowDrag::follow(const QPoint& at) {
    if (m_row < 0) return false;
    const bool far_enough = (at - m_pressed_at).manhattanLength() >= QApplication::startDragDistance();
    if (m_gap < 0 && !far_enough) return true; // no selection of several rows on the way
    m_view->viewport()->setCursor(Qt::ClosedHandCursor);
    showLineAt(gapAt(at));
    return true;
}

bool RowDrag::drop() {
    const int from = m_row, gap = m_gap;
    giveUp();
    if (from < 0 || gap < 0) return false;
    const int to = gap > from ? gap - 1 : gap;
    if (to != from) emit moved(from, to);
    return true;
}

void RowDrag::giveUp() {
    m_row = m_gap = -1;
    m_line->hide();
    m_view->viewport()->unsetCursor();
}

int RowDrag::gapAt(const QPoint& at) const {
    const int rows = m_view->model()->rowCount();
    for (int row = 0; row < rows; ++row)
        if (at.y() < m_view->visualRect(m_view->model()->index(row, 0)).center().y()) return row;
    return rows;
}

void RowDrag::showLineAt(int gap) {
    m_gap = gap;
    const int rows = m_view->model()->rowCount();
    const QRect row = m_view->visualRect(m_view->model()->index(gap < rows ? gap : rows - 1, 0));
    const int y = gap < rows ? row.top() : row.bottom();
    m_line->setGeometry(0, y - line_height / 2, m_view->viewport()->width(), line_height);
    m_line->raise();
    m_line->show();
}

} // namespace tandem::meetings
