#include "screen/screen.h"

#include "catalogue/problems.h"
#include "screen/header.h"
#include "screen/tab_order.h"
#include "widgets/notice_bar.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::screen {

Screen::Screen(const Tools& tools, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_header(new Header(this)), m_complaint(new widgets::NoticeBar(this)) {
    m_complaint->setObjectName("complaint");
    m_complaint->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_complaint);
}

void Screen::useBody(Body kind) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_body = new QWidget(this);
    m_body->setObjectName("screenBody");
    if (kind == Body::Scrolling) m_body->setMinimumHeight(1); // as high as its width asks, not as its parts at their narrowest
    if (kind == Body::Plain) return column->addWidget(m_body, 1);
    auto* scroller = new QScrollArea(this);
    scroller->setObjectName("screenScroller");
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(m_body);
    column->addWidget(scroller, 1);
}

void Screen::takeFocus() {
    const auto stops = stopsAsRead(m_body ? m_body : this);
    const auto first = std::ranges::find_if(stops, takesTab);
    if (first != stops.end()) (*first)->setFocus(Qt::OtherFocusReason);
}

// Inside the window it is the window that knows what comes before and after the screen.
bool Screen::focusNextPrevChild(bool next) { return (isWindow() && focusNextAsRead(this, next)) || QWidget::focusNextPrevChild(next); }

QAction* Screen::addVerb(const QString& text, const QString& object_name, const QKeySequence& shortcut) {
    auto* verb = new QAction(text, this);
    verb->setObjectName(object_name);
    if (!shortcut.isEmpty()) verb->setShortcut(shortcut);
    verb->setShortcutContext(Qt::WindowShortcut); // one screen is shown at a time, and the keyboard may be beside it
    addAction(verb);
    m_verbs.append(verb);
    return verb;
}

void Screen::complain(const workspace::Problem& problem) { complain(catalogue::sentence(problem)); }

void Screen::complain(const QString& sentence) {
    m_complaint->showText(widgets::NoticeBar::Tone::Danger, sentence);
    m_complaint->show();
}

void Screen::noComplaint() { m_complaint->hide(); }

void Screen::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit titleChanged();
    }
}

} // namespace tandem::screen
