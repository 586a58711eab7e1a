#pragma once
#include "widgets/tone.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace tandem::widgets {

// A sentence across the top of what it is about, with a word before it that says how serious it is, and perhaps one button.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Info, Good, Warning, Danger };

    explicit NoticeBar(QWidget* parent = nullptr); // hidden until showText

    // Shows it and tells a screen reader.
    void showText(Tone tone, const QString& text);
    void showText(Tone tone, const QString& text, const QString& actionText, std::function<void()> action);
    QString text() const;
    Tone tone() const { return m_tone; }
    QPushButton* actionButton() const { return m_action; } // object name "noticeAction"; hidden without an action

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    widgets::Tone chip_tone() const;
    QString tone_word() const;
    const char* tone_name() const;

    Tone m_tone = Tone::Info;
    QString m_sentence;
    QLabel* m_word;
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_on_action;
};

} // namespace tandem::widgets
