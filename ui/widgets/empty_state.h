#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::widgets {

// What stands where a list is empty: what the list is for, and the first step.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    EmptyState(const QString& title, const QString& text, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    // The button appears when it has a text; its object name is "emptyStep".
    void setStep(const QString& text);
    QPushButton* step() const { return m_step; }

signals:
    void stepChosen();

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_step;
};

} // namespace tandem::widgets
