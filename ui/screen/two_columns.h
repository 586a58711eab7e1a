#pragma once
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace tandem::screen {

// Cards in a wide and a narrow column; below each other where there is little room, as with large text.
class TwoColumns final : public QWidget {
    Q_OBJECT
public:
    explicit TwoColumns(QWidget* parent = nullptr, int left_share = 5, int right_share = 4);

    void addLeft(QWidget* card);
    void addRight(QWidget* card);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_line;
    QVBoxLayout *m_left, *m_right;
};

} // namespace tandem::screen
