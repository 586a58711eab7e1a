#pragma once
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tandem::widgets {

// Long work: what it is, how far, and a way to stop it.
class ProgressPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    void setText(const QString& text);
    void setPercent(int percent); // below 0: not known how far
    int percent() const;
    void setCancellable(bool can);
    QPushButton* cancelButton() const { return m_cancel; } // object name "progressCancel"

signals:
    void cancelAsked();

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace tandem::widgets
