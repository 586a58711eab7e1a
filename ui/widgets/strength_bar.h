#pragma once
#include <QWidget>

namespace tandem::widgets {

// Four parts, of which as many are filled as the score says. The word stands beside it.
class StrengthBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr int parts = 4;

    explicit StrengthBar(QWidget* parent = nullptr);
    void setScore(int score); // held between 0 and 4
    int score() const { return m_score; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_score = 0;
};

} // namespace tandem::widgets
