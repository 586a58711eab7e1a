#pragma once
#include "bridge/desk.h"

#include <QWidget>

namespace tandem::shell {

// While the window closes: the backup that is being made, and a way not to wait for it.
class LeavingPage final : public QWidget {
    Q_OBJECT
public:
    explicit LeavingPage(bridge::Task& task, QWidget* parent = nullptr);
};

} // namespace tandem::shell
