#pragma once
#include <QWidget>

class QLabel;

namespace tandem::room {

// A text to read, with a small heading: one stop of the Tab key, for who reads by ear.
class Reading final : public QWidget {
    Q_OBJECT
public:
    Reading(const QString& object_name, QWidget* parent = nullptr);

    void setTexts(const QString& heading, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_heading;
    QLabel* m_text;
};

} // namespace tandem::room
