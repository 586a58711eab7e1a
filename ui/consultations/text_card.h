#pragma once
#include "screen/texts.h"
#include "widgets/card.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tandem::widgets {
class TextArea;
}

namespace tandem::consultations {

// The large field for the situation; below it what it comes to, and one button for all neutral words at once.
class TextCard final : public QWidget {
    Q_OBJECT
public:
    explicit TextCard(QWidget* parent = nullptr);

    widgets::TextArea* area() const { return m_area; }
    void setMayChange(bool may);
    void showCounts(const QString& summary, bool any);

signals:
    void replaceAllAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    screen::Texts m_texts;
    widgets::TextArea* m_area;
    QLabel* m_summary;
    QPushButton* m_replace;
};

} // namespace tandem::consultations
