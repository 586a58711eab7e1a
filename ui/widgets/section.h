#pragma once
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tandem::widgets {

// A small heading inside a card or a column, with room for something at its right.
class Section final : public QWidget {
    Q_OBJECT
public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    QString title() const;
    void setTitle(const QString& title);
    void setRightWidget(QWidget* widget);

private:
    QHBoxLayout* m_row;
    QLabel* m_title;
    QWidget* m_right = nullptr;
};

} // namespace tandem::widgets
