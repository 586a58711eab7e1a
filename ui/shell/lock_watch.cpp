#include "shell/lock_watch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>

namespace tandem::shell {
namespace {

constexpr auto look_every = std::chrono::seconds(1);

bool is_touch(const QEvent& event) {
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

// Each desktop has its own name for the same signal.
constexpr const char* screen_savers[] = {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver",
                                         "org.cinnamon.ScreenSaver", "org.xfce.ScreenSaver"};

} // namespace

LockWatch::LockWatch(bridge::IdleClock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {
    m_timer.setInterval(look_every);
    connect(&m_timer, &QTimer::timeout, this, &LockWatch::look);
    connectToSystem();
}

void LockWatch::start(int minutes) {
    m_limit = std::chrono::minutes(minutes);
    if (!m_timer.isActive()) {
        m_clock.touched();
        QCoreApplication::instance()->installEventFilter(this);
        holdSleep();
    }
    m_timer.start();
}

void LockWatch::stop() {
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

std::chrono::seconds LockWatch::left() const {
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(m_limit - m_clock.idle());
    return std::max(left, std::chrono::seconds(0));
}

bool LockWatch::eventFilter(QObject* watched, QEvent* event) {
    if (is_touch(*event)) {
        // After sleep the first touch comes before the timer: it must not undo that the time is over.
        if (left() <= std::chrono::seconds(0)) look();
        else m_clock.touched();
    }
    return QObject::eventFilter(watched, event);
}

void LockWatch::look() {
    if (!isWatching()) return;
    if (left() <= std::chrono::seconds(0)) emit lockNow();
    else emit leftChanged();
}

void LockWatch::connectToSystem() {
    auto system = QDBusConnection::systemBus();
    const QString login = QStringLiteral("org.freedesktop.login1");
    system.connect(login, QStringLiteral("/org/freedesktop/login1"), login + ".Manager", QStringLiteral("PrepareForSleep"), this,
                   SLOT(onPrepareForSleep(bool)));
    system.connect(login, QString(), login + ".Session", QStringLiteral("Lock"), this, SLOT(onSessionLock()));
    auto session = QDBusConnection::sessionBus();
    for (const auto* name : screen_savers)
        session.connect(QString(), QString(), QString::fromLatin1(name), QStringLiteral("ActiveChanged"), this, SLOT(onScreenSaver(bool)));
}

void LockWatch::holdSleep() {
    auto system = QDBusConnection::systemBus();
    if (!system.isConnected() || m_sleep_lock.isValid()) return;
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                                               QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Tandem") << QStringLiteral("Locks its file first") << QStringLiteral("delay");
    auto* waiting = new QDBusPendingCallWatcher(system.asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        if (reply.isValid()) m_sleep_lock = reply.value();
        done->deleteLater();
    });
}

void LockWatch::letSleep() { m_sleep_lock = QDBusUnixFileDescriptor(); }

void LockWatch::onPrepareForSleep(bool begins) {
    if (begins && isWatching()) emit lockNow();
    else if (begins) letSleep();
}

void LockWatch::onScreenSaver(bool active) {
    if (active && isWatching()) emit lockNow();
}

void LockWatch::onSessionLock() {
    if (isWatching()) emit lockNow();
}

} // namespace tandem::shell
