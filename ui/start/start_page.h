#pragma once
// What shows while nothing is open (picture 6): the files opened lately, and the card that unlocks one of them. The same card
// shows after a lock, with only the file that was open.
#include "screen/screen.h"
#include "screen/texts.h"

class QLabel;
class QPushButton;

namespace tandem::widgets {
class Card;
}

namespace tandem::start {

class RecentList;
class UnlockCard;

class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(const screen::Tools& tools, QWidget* parent = nullptr);

    // Chooses a file and puts the keyboard in its passphrase field.
    void setFile(const QString& path);
    QString file() const;
    // After a lock: only this file, and a way to the others.
    void lockTo(const QString& path, const QString& network);
    // Everything again, the recent files read anew.
    void showAll();
    void takeFocus();

    void chooseFile();  // "Open file…"
    void openExample(); // a fresh example (example.h), or the one that was locked

signals:
    // The desk has it open. A file that another program has is looked at only after the person chose that, so the window goes
    // by this signal and not by Desk::opened().
    void opened();
    void newNetworkAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    QWidget* makeButtons();
    QWidget* makeExampleCard();
    void showUnlock(const QString& path, const QString& network);
    void showExample();
    void onExample(const workspace::Result<void>& made);
    void sayHeadings();

    screen::Tools m_tools;
    screen::Texts m_texts;
    UnlockCard* m_unlock;
    RecentList* m_list;
    QLabel *m_name = nullptr, *m_list_title = nullptr, *m_locked_text = nullptr, *m_example_problem = nullptr;
    QPushButton *m_open_example = nullptr, *m_others = nullptr;
    QWidget* m_buttons = nullptr;
    widgets::Card* m_example = nullptr;
    bool m_locked = false, m_makes_example = false;
};

} // namespace tandem::start
