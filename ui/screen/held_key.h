#pragma once
// Something that shows only while a key is held, such as names behind F6. Whatever else happens lets it go: another key, a click, a menu
// or list that opens and would keep the release to itself, the keyboard going elsewhere, the window losing it, or no sign of the key for
// a while.
#include <QObject>
#include <QTimer>

namespace tandem::screen {

class HeldKey final : public QObject {
    Q_OBJECT
public:
    HeldKey(Qt::Key key, QObject* parent);

    void begin();
    void end(); // tells letGo when it was held
    bool isHeld() const { return m_held; }

signals:
    void letGo();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool endsBy(const QObject* watched, const QEvent* event);

    Qt::Key m_key;
    bool m_held = false;
    QTimer m_quiet;
};

} // namespace tandem::screen
