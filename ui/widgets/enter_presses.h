#pragma once
#include <QObject>

namespace tandem::widgets {

// Enter presses the button that has the keyboard, as Space does: Qt does so in dialogs only, and people expect it everywhere.
class EnterPresses final : public QObject {
    Q_OBJECT
public:
    static void install(); // for the whole program; once is enough, more do no harm

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
};

} // namespace tandem::widgets
