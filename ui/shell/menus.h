#pragma once
// The menu bar and the keys that hold everywhere. The screen's own verbs stand under "This screen".
#include "bridge/desk.h"

#include <QAction>
#include <QMenuBar>

namespace tandem::screen {
class Screen;
}

namespace tandem::shell {

enum class Command { // up to Quit: about the file
    NewNetwork, Open, BackUp, RecoverySheet, Lock, Quit, Undo, Redo, Search, Today, Reports, Cases, Meetings, Parties, Knowledge, Settings, Prepare,
    NewReport, NewCase, NewConsultation, Consultations, NewMeeting, NewParty, Back, Help, Shortcuts, About
};

class Menus final : public QObject {
    Q_OBJECT
public:
    Menus(bridge::Desk& desk, QMenuBar& bar, QWidget& window);

    QAction* action(Command command) const { return m_actions.value(command); }
    QList<QAction*> all() const; // for Ctrl+K, in the order of the menus but those about the file last
    void setOpen(bool open);     // most verbs need an open file
    void letLock();              // a file is open that no screen shows yet
    void setScreen(const screen::Screen* screen);
    void retranslate();

signals:
    void chosen(tandem::shell::Command command);

private:
    void addMenu(const char* title, std::initializer_list<Command> commands);
    void showHistory();

    bridge::Desk& m_desk;
    QMenuBar& m_bar;
    QWidget& m_window;
    QMap<Command, QAction*> m_actions;
    QList<std::pair<QMenu*, const char*>> m_menus;
    QMenu* m_screen_menu = nullptr;
    QList<Command> m_order;
};

} // namespace tandem::shell
