#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tandem::widgets {

// White with a thin line and round corners. Without a title it is only the frame.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    QString title() const { return m_title; }
    void setTitle(const QString& title);
    void setNote(const QString& note);     // small and muted, behind the title
    void setHeaderWidget(QWidget* widget); // at the right of the title; takes the place of the one before
    QVBoxLayout* body() const { return m_body; }

    // Chosen or not, for a card in a list of cards: the line takes the strong colour and two pixels.
    enum class Mark { None, Chosen };
    void setMark(Mark mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString heading_text() const;
    void header_changed();

    QWidget* m_header;
    QHBoxLayout* m_header_row;
    QLabel* m_heading;
    QString m_title;
    QString m_note;
    QWidget* m_header_widget = nullptr;
    QVBoxLayout* m_body;
    Mark m_mark = Mark::None;
};

} // namespace tandem::widgets
