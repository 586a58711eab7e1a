#pragma once
// The frame: it opens and locks, holds the menus, and leaves everything else to the screens.
#include "catalogue/language.h"
#include "screen/screen.h"
#include "shell/lock_watch.h"
#include "shell/menus.h"

#include <QMainWindow>

class QStackedWidget;

namespace tandem::start {
class StartPage;
}

namespace tandem::shell {

class StatusLine;
class Workbench;

class Window final : public QMainWindow {
    Q_OBJECT
public:
    // Desk, preferences and seams outlive the window.
    explicit Window(const screen::Tools& tools, bridge::IdleClock clock = {}, QWidget* parent = nullptr);

    // This language until the program ends or another is chosen in the settings, where it is not kept.
    void speakForNow(catalogue::Language language);

    // Shows the start screen with this file chosen; its passphrase is asked there.
    void offerFile(const QString& path);
    // Locks without a question: what is half typed is in the file, every panel and dialog goes, the key is wiped.
    void lock();

    // Shows the file that the desk has open, where one was when it locked.
    void showFile();

    Workbench* workbench() const { return m_workbench; } // null while nothing is open
    start::StartPage& startPage() const { return *m_start; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void onPreferences();
    void dropWorkbench();
    void showTitle();
    void makeFirstBackup(const workspace::Changes& changes);
    void leaveWithBackup();
    void showNewNetwork();
    void showPage(QWidget* page);
    void guardOpenFile();
    void noteOpened();
    void onCommand(Command command);
    void prepareNext();
    void backUpNow();

    screen::Tools m_tools;
    LockWatch m_watch;
    QStackedWidget* m_pages;
    start::StartPage* m_start;
    Workbench* m_workbench = nullptr;
    QWidget* m_extra_page = nullptr; // new network, recovery sheet, leaving: one at a time, made when needed
    StatusLine* m_status;
    Menus* m_menus;
    screen::Place m_left_at;  // where one was when it locked
    Path m_left_file;
    std::optional<catalogue::Language> m_for_now, m_language_kept;
    bool m_leaving = false;   // the window closes when the file is closed
    bool m_backed_up = false; // since it was opened
    QString m_network;
};

} // namespace tandem::shell
