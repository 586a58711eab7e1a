#pragma once
// What shows while a file is open: the navigation, one screen, and help beside it. It lives from opening to locking; nothing
// of the file stays in a widget after that.
#include "screen/screen.h"

#include <QWidget>

class QStackedLayout;
class QScrollArea;
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

    // The window never grows by itself: what does not fit scrolls.
    QSize minimumSizeHint() const override { return {480, 320}; }

    const screen::Place& place() const { return m_place; }
    screen::Screen& current() const { return *m_screen; }

    void goTo(const screen::Place& place);
    void goBack(); // to where one came from, else the list above
    void openPalette(const QList<QAction*>& verbs);
    void showHelp(const QString& page = {}); // of the screen; again: closes it
    void undo(); // and redo: says what it was
    void redo();
    void tell(const QString& sentence);
    void complain(const workspace::Problem& problem);

signals:
    void searchAsked(); // the menus know the verbs: whoever has them opens the palette
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
    QString m_stepping;   // said when the undo or redo that was asked for is done
    Navigation* m_navigation;
    QVBoxLayout* m_middle;
    QScrollArea* m_frame; // around the screen: what is larger than the window scrolls and never makes it grow
    widgets::NoticeBar* m_notice;
    widgets::ToastBar* m_toast;
    HelpPanel* m_help;
    CommandPalette* m_palette;
};

} // namespace tandem::shell
