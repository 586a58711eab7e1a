#pragma once
// Unlocks one file: by its passphrase, or by the letters of its recovery sheet. Says which of the answers to a failure it is,
// and offers what helps: another try, a backup, forgetting a file that is gone, or only looking.
#include "screen/screen.h"
#include "screen/texts.h"

#include <QLabel>
#include <QPushButton>

namespace tandem::widgets {
class Card;
class LabelledField;
class NoticeBar;
class PassphraseField;
} // namespace tandem::widgets

namespace tandem::start {

class SheetField;

class UnlockCard final : public QWidget {
    Q_OBJECT
public:
    explicit UnlockCard(const screen::Tools& tools, QWidget* parent = nullptr);

    void setFile(const QString& path, const QString& network);
    QString file() const { return m_path; }
    void takeFocus();
    void wipe(); // nothing that was typed stays

signals:
    void opened();
    void forgotten(); // the person let go of a file that is gone

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makePassphrasePage();
    QWidget* makeSheetPage();
    QWidget* makeButtons();
    bool usesSheet() const { return m_uses_sheet; }
    void swap();
    void showPage();
    void unlock();
    void unlockWith(workspace::Key key);
    void setBusy(bool busy);
    void onAnswer(const workspace::Result<void>& done);
    void explain(const workspace::Problem& problem);
    void offer(const workspace::Problem& problem);
    void offerToLook();
    void openBackup(const QString& path);
    void restoreBackup(const QString& path);
    workspace::Key triedKey() const;
    QString backupPath(const workspace::Problem& problem) const;
    void sayTexts();

    screen::Tools m_tools;
    screen::Texts m_texts;
    QString m_path, m_network;
    widgets::Card* m_card;
    widgets::PassphraseField* m_passphrase = nullptr;
    widgets::LabelledField* m_passphrase_field = nullptr;
    SheetField* m_sheet = nullptr;
    QWidget *m_passphrase_page = nullptr, *m_sheet_page = nullptr;
    QLabel* m_place;
    widgets::NoticeBar* m_notice;
    QPushButton *m_swap = nullptr, *m_unlock = nullptr, *m_not_now = nullptr;
    SecretText m_tried; // while an answer offers something that needs it
    bool m_tried_sheet = false, m_uses_sheet = false, m_busy = false;
};

} // namespace tandem::start
