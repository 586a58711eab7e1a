#pragma once
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tandem::widgets {
class FlowLayout;
}

namespace tandem::screen {

// The top of a screen: the way here, its title, and its buttons on the right; the main one last and strong.
class Header final : public QWidget {
    Q_OBJECT
public:
    explicit Header(QWidget* parent = nullptr);

    void setTitle(const QString& title); // the accessible name of the screen as well
    QString title() const;
    // "Casussen › Lopend": links the first part to signal wayChosen. Empty hides it.
    void setWay(const QString& first, const QString& rest = {});
    // Beside the title: chips.
    void addBesideTitle(QWidget* widget);
    // On the right, in the order of the calls. A strong button is the one main action of the screen.
    enum class Strength { Normal, Strong };
    QPushButton* addButton(const QString& text, const QString& object_name, Strength strength = Strength::Normal);
    void addRight(QWidget* widget);

signals:
    void wayChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTitle();

    QLabel* m_way;
    QLabel* m_title;
    QBoxLayout* m_line;
    QHBoxLayout* m_beside;
    widgets::FlowLayout* m_right; // on more lines where the text is large
};

} // namespace tandem::screen
