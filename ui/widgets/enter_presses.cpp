#include "widgets/enter_presses.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace tandem::widgets {
namespace {

bool is_enter(const QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return bare && !key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
}

} // namespace

void EnterPresses::install() {
    static EnterPresses* one = nullptr;
    if (one) return;
    one = new EnterPresses(qApp);
    QObject::connect(one, &QObject::destroyed, [] { one = nullptr; });
    qApp->installEventFilter(one);
}

bool EnterPresses::eventFilter(QObject* watched, QEvent* event) {
    if (!is_enter(event)) return false;
    const bool presses = qobject_cast<QPushButton*>(watched) != nullptr || qobject_cast<QToolButton*>(watched) != nullptr;
    if (!presses) return false;
    static_cast<QAbstractButton*>(watched)->click();
    return true;
}

} // namespace tandem::widgets
