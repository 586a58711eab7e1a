#pragma once
#include <QObject>
#include <QPoint>

class QAbstractItemView;
class QFrame;

namespace tandem::meetings {

// Rows of a list taken to another place with the mouse. A drag of Qt runs an event loop of its own, in which the file
// could not lock; this one does not.
class RowDrag final : public QObject {
    Q_OBJECT
public:
    explicit RowDrag(QAbstractItemView* view); // owned by it

    void setEnabled(bool enabled);

signals:
    void moved(int from, int to); // `to`: where the row stands afterwards, from 0

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(const QPoint& at);
    bool follow(const QPoint& at);
    bool drop();
    void giveUp();
    int gapAt(const QPoint& at) const; // 0: above the first row
    void showLineAt(int gap);

    QAbstractItemView* m_view;
    QFrame* m_line;
    QPoint m_pressed_at;
    int m_row = -1; // -1: none is held
    int m_gap = -1; // -1: not dragged yet
    bool m_enabled = true;
};

} // namespace tandem::meetings
