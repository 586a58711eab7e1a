#pragma once
#include <QWidget>

class QPainter;

namespace tandem::widgets {

// Signs for how much of something is shown, from all to nothing. The word beside it is the caller's and always there.
enum class Sign { Full, Half, Ring, Dot, Cross };

class LevelBadge final : public QWidget {
    Q_OBJECT
public:
    explicit LevelBadge(QWidget* parent = nullptr);
    LevelBadge(Sign sign, const QString& word, QWidget* parent = nullptr);

    void setLevel(Sign sign, const QString& word);
    Sign sign() const { return m_sign; }
    QString word() const { return m_word; }
    void setFramed(); // in a box, for a header

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int padding() const;
    int text_left() const;

    Sign m_sign = Sign::Cross;
    QString m_word;
    bool m_framed = false;
};

// Painted, not a letter: some fonts lack these.
void paintSign(QPainter& painter, const QRectF& box, Sign sign, const QColor& colour);

} // namespace tandem::widgets
