#pragma once
// What shows while a file is open: the navigation, one screen, and help beside it. It lives from opening to locking; nothing
// of the file stays in a widget after that.
#include "screen/screen.h"

#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace tandem::widgets {
class NoticeBar;
class ToastBar;
} // namespace tandem::widgets

namespace tandem::shell {

class CommandPalette;
class HelpPanel;
class Navigation;

class Workbench final : public QWidget {
    Q_OBJECT
public:
    Workbench(const screen::Tools& tools, const screen::Place& start, QWidget* parent = nullptr);

    const screen::Place& place() const { return m_place; }
    screen::Screen& current() const { return *m_screen; }

    void goTo(const screen::Place& place);
    void goBack(); // to where one came from, else the list above
    void openPalette(const QList<QAction*>& verbs);
    void showHelp(const QString& page = {}); // of the screen; again: closes it
    void tell(const QString& sentence);
    void complain(const workspace::Problem& problem);

signals:
    void placeChanged();

private:
    void show(const screen::Place& place);
    void onChanged(const workspace::Changes& changes);
    void offerUndo(const workspace::Changes& changes);
    void refreshNavigation();
    void showRole();

    screen::Tools m_tools;
    screen::Place m_place;
    QList<screen::Place> m_way; // back to where one came from
    screen::Screen* m_screen = nullptr;
    Navigation* m_navigation;
    QVBoxLayout* m_middle;
    widgets::NoticeBar* m_notice;
    widgets::ToastBar* m_toast;
    HelpPanel* m_help;
    CommandPalette* m_palette;
};

} // namespace tandem::shell
