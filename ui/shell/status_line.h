#pragma once
#include "bridge/desk.h"
#include "shell/lock_watch.h"

#include <QWidget>

class QLabel;

namespace tandem::shell {

// The bottom edge: saved when, encrypted, last backup, and how long until it locks.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    StatusLine(bridge::Desk& desk, const LockWatch& watch, QWidget* parent = nullptr);

    void refresh();
    void setLockMinutes(int minutes);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showLock();
    QString whenSaved() const;
    QString whenBackedUp() const;

    bridge::Desk& m_desk;
    const LockWatch& m_watch;
    int m_minutes = 5;
    QLabel* m_saved;
    QLabel* m_encrypted;
    QLabel* m_backup;
    QLabel* m_lock;
};

} // namespace tandem::shell
