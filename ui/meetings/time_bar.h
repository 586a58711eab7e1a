#pragma once
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;

namespace tandem::meetings {

// How much of the meeting's time the agenda takes: a bar, and the same in words.
class TimeBar final : public QWidget {
    Q_OBJECT
public:
    explicit TimeBar(QWidget* parent = nullptr);

    void setTimes(std::int64_t minutes, std::optional<std::int64_t> of);
    QString words() const;

private:
    QProgressBar* m_bar;
    QLabel* m_words;
};

} // namespace tandem::meetings
