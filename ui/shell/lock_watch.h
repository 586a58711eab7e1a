#pragma once
// When to lock: after some minutes without a key or a mouse, when the screen is locked, and before the computer sleeps.
#include "bridge/idle_clock.h"

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

namespace tandem::shell {

class LockWatch final : public QObject {
    Q_OBJECT
public:
    explicit LockWatch(bridge::IdleClock clock = {}, QObject* parent = nullptr);

    // Watches while something is open. The minutes hold from now on.
    void start(int minutes);
    void stop();
    bool isWatching() const { return m_timer.isActive(); }
    std::chrono::seconds left() const; // until it locks; zero when it is time

    // The computer may sleep now: the key is gone.
    void letSleep();

signals:
    void lockNow();
    void leftChanged(); // about once a second in the last minute

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private slots:
    void onPrepareForSleep(bool begins);
    void onScreenSaver(bool active);
    void onSessionLock();

private:
    void look();
    void connectToSystem();
    void holdSleep();

    bridge::IdleClock m_clock;
    QTimer m_timer;
    std::chrono::minutes m_limit{5};
    QDBusUnixFileDescriptor m_sleep_lock; // while we hold it, the system waits with sleeping until the key is wiped
};

} // namespace tandem::shell
