#pragma once
#include "screen/screen.h"

namespace tandem::start {

class RecoverySheetPage;

// The page of the recovery sheet while a file is open, as a screen of the window.
class RecoverySheetScreen final : public screen::Screen {
    Q_OBJECT
public:
    explicit RecoverySheetScreen(const screen::Tools& tools, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    RecoverySheetPage* m_page;
};

} // namespace tandem::start
