#include "screen/held_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace tandem::screen {
namespace {

constexpr auto longest_quiet = std::chrono::seconds(20); // a keyboard repeats a held key; one that does not is let go

} // namespace

HeldKey::HeldKey(Qt::Key key, QObject* parent) : QObject(parent), m_key(key) {
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(longest_quiet);
    connect(&m_quiet, &QTimer::timeout, this, &HeldKey::end);
    connect(qApp, &QApplication::focusChanged, this, &HeldKey::end);
}

void HeldKey::begin() {
    if (m_held) return;
    m_held = true;
    m_quiet.start();
    qApp->installEventFilter(this); // a text field keeps the release of a key to itself, and then the name would stay
}

void HeldKey::end() {
    if (!m_held) return;
    m_held = false;
    m_quiet.stop();
    qApp->removeEventFilter(this);
    emit letGo();
}

bool HeldKey::endsBy(const QObject* watched, const QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress: {
        const bool same = static_cast<const QKeyEvent*>(event)->key() == m_key;
        if (same) m_quiet.start();
        return !same;
    }
    case QEvent::KeyRelease: {
        const auto* key = static_cast<const QKeyEvent*>(event);
        return key->key() == m_key && !key->isAutoRepeat();
    }
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate:
    case QEvent::ApplicationDeactivate: return true;
    case QEvent::Show: {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        return widget && widget->isWindow() && widget->windowType() != Qt::ToolTip;
    }
    default: return false;
    }
}

bool HeldKey::eventFilter(QObject* watched, QEvent* event) {
    if (endsBy(watched, event)) end();
    return QObject::eventFilter(watched, event);
}

} // namespace tandem::screen
