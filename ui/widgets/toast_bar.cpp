#include "widgets/toast_bar.h"

#include "widgets/announce.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace tandem::widgets {

ToastBar::ToastBar(QWidget* parent)
    : QFrame(parent), m_text(wrapLabel({}, this)), m_action(new QPushButton(this)), m_close(new QPushButton(tr("Close"), this)) {
    setFrameShape(QFrame::NoFrame);
    setLabelTone(m_text, "toast");
    m_action->setObjectName(QStringLiteral("toastAction"));
    m_close->setObjectName(QStringLiteral("toastClose"));
    for (auto* button : {m_action, m_close}) {
        setButtonKind(button, ButtonKind::Quiet);
        button->setAutoDefault(false);
        button->installEventFilter(this);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ToastBar::closeBar);
    connect(m_close, &QPushButton::clicked, this, &ToastBar::closeBar);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_on_action, {});
        closeBar();
        if (action) action();
    });
    hide();
}

void ToastBar::showText(const QString& text) { showText(text, {}, {}); }

void ToastBar::showText(const QString& text, const QString& actionText, std::function<void()> action) {
    m_text->setText(text);
    m_on_action = std::move(action);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    show();
    raise();
    announce(this, text);
    count_down();
}

QString ToastBar::text() const { return m_text->text(); }

void ToastBar::setStay(std::chrono::milliseconds stay) {
    m_stay = stay;
    if (isVisible()) count_down();
}

void ToastBar::closeBar() {
    m_timer.stop();
    m_on_action = {};
    if (isHidden()) return;
    hide();
    emit closed();
}

bool ToastBar::is_held() const { return underMouse() || m_action->hasFocus() || m_close->hasFocus(); }

void ToastBar::count_down() {
    if (is_held())
        m_timer.stop();
    else
        m_timer.start(m_stay);
}

void ToastBar::enterEvent(QEnterEvent* event) {
    m_timer.stop();
    QFrame::enterEvent(event);
}

void ToastBar::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    if (isVisible() && !m_action->hasFocus() && !m_close->hasFocus()) m_timer.start(m_stay);
}

bool ToastBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) m_timer.stop();
    if (event->type() == QEvent::FocusOut && isVisible() && !underMouse()) m_timer.start(m_stay);
    return QFrame::eventFilter(watched, event);
}

void ToastBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return closeBar();
    QFrame::keyPressEvent(event);
}

void ToastBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().toastFill);
    painter.drawRoundedRect(QRectF(rect()), 6, 6);
}

} // namespace tandem::widgets
