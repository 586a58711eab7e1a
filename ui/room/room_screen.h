#pragma once
// The screen of the room (picture 4), on a second monitor or in a window: what everybody present may see, in large letters. Made
// from policy::Room alone. One key makes it blank; an item that somebody present may not know of is neutral (disclosure.md).
#include "policy/room.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tandem::widgets {
class LevelBadge;
}

namespace tandem::room {

class RoomScreen final : public QWidget {
    Q_OBJECT
public:
    explicit RoomScreen(QWidget* parent = nullptr);

    // Full size on a monitor that does not show `window`; where there is none, a window of its own that can be moved.
    void showBeside(const QWidget& window);
    void showItem(const QString& meeting, const policy::Room& room, int place); // place: -1 for none
    void tellTime(const QString& words);
    void setBlank(bool blank);
    bool isBlank() const { return m_blank; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fillCase(const policy::RoomItem& item);
    void fitLetters();
    void setLetters(int pixels);

    policy::Room m_room;
    QString m_meeting_words;
    int m_place = -1;
    bool m_blank = false;
    QWidget* m_content;
    QLabel *m_meeting, *m_time, *m_title, *m_veiled, *m_story, *m_question, *m_outcome, *m_rule;
    widgets::LevelBadge* m_level;
};

} // namespace tandem::room
