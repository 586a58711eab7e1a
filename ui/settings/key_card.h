#pragma once
#include "screen/part.h"
#include "settings/known.h"

class QLabel;
class QPushButton;

namespace tandem::screen {
class PassphraseFields;
}
namespace tandem::widgets {
class ProgressPanel;
}

namespace tandem::settings {

// The passphrase and the recovery sheet. The old passphrase is not asked: who opened the file by its sheet does not know it.
class KeyCard final : public screen::Part {
    Q_OBJECT
public:
    explicit KeyCard(const screen::Tools& tools, QWidget* parent = nullptr);

    void show(const Known& known);

signals:
    void said(const QString& sentence);
    void sheetAsked();

protected:
    void fill() override;
    bool hasSomethingToShow() const override { return m_known.has_value(); }

private:
    QWidget* makePanel();
    void open();
    void leave();
    void change();
    void onChanged(const workspace::Result<void>& done);
    QString sheetText() const;

    std::optional<Known> m_known;
    QLabel* m_sheet;
    QPushButton *m_to_sheet, *m_open, *m_change = nullptr, *m_leave = nullptr;
    QWidget* m_panel = nullptr;
    screen::PassphraseFields* m_fields = nullptr;
    widgets::ProgressPanel* m_progress = nullptr;
    bool m_busy = false;
};

} // namespace tandem::settings
