#pragma once
// A picture of a case in large, below the list it stands in; Esc closes it.
#include "screen/texts.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::cases {

class PictureView final : public QWidget {
    Q_OBJECT
public:
    explicit PictureView(QWidget* parent);

    void open(const QImage& picture, const QString& caption);
    void leave(); // nothing of it stays in memory here
    bool isOpen() const { return !isHidden(); }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Canvas;

    screen::Texts m_texts;
    Canvas* m_canvas;
    QLabel* m_caption;
    QPushButton* m_close;
};

} // namespace tandem::cases
