#pragma once
#include "widgets/tone.h"

#include <QAbstractButton>
#include <QWidget>

namespace tandem::widgets {

// A few words in a coloured shape. Never cut off: it grows with the text and wraps when it must.
class Chip final : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);
    explicit Chip(const ChipText& chip, QWidget* parent = nullptr);

    const ChipText& chip() const { return m_chip; }
    void setChip(const ChipText& chip);
    void setStrong(); // thicker line, semi-bold: the one that counts here

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipText m_chip;
    bool m_strong = false;
};

// A chip that can be pressed, and chosen when it is checkable: Space, Enter or the mouse.
// Checked it takes the tone Selected, a thicker line and a tick before its words.
class ChipButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChipButton(const ChipText& chip, QWidget* parent = nullptr);

    const ChipText& chip() const { return m_chip; }
    void setChip(const ChipText& chip);
    // A cross behind the words; `spoken` says what pressing does: "Remove Humanitas". Delete and Backspace press it too.
    void setRemoves(const QString& spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChipText shown() const;

    ChipText m_chip;
    bool m_removes = false;
};

} // namespace tandem::widgets
