#pragma once
#include <QFrame>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;

namespace tandem::widgets {

// A sentence at the bottom of the work that goes by itself, with perhaps one thing to do: "Removed: ... Undo".
// It takes no focus, stays while the mouse or the focus is on it, and Esc closes it when it has the focus.
class ToastBar final : public QFrame {
    Q_OBJECT
public:
    explicit ToastBar(QWidget* parent = nullptr); // hidden until showText

    // Instead of what it showed. `action` runs once; the bar closes then.
    void showText(const QString& text);
    void showText(const QString& text, const QString& actionText, std::function<void()> action);
    QString text() const;
    QPushButton* actionButton() const { return m_action; } // object name "toastAction"

    // How long it stays; ten seconds until it is set. People who read slowly lengthen it in the settings.
    void setStay(std::chrono::milliseconds stay);
    std::chrono::milliseconds stay() const { return m_stay; }

public slots:
    void closeBar();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool is_held() const;
    void count_down();

    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_close;
    QTimer m_timer;
    std::chrono::milliseconds m_stay{10'000};
    std::function<void()> m_on_action;
};

} // namespace tandem::widgets
