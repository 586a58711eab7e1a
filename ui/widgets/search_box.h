#pragma once
#include <QLineEdit>
#include <QTimer>

namespace tandem::widgets {

// Searches while typing: searched() comes 250 ms after the last key, at once with Enter, and when the box is emptied. Esc empties it.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(const QString& placeholder, QWidget* parent = nullptr);
    void setShortcutHint(const QString& keys); // behind the placeholder: "Ctrl+K"; the key itself belongs to the window
    void setRest(int milliseconds);

    QSize sizeHint() const override;

signals:
    void searched(const QString& text);
    void downPressed(); // from the box into what was found
    void escaped();     // Esc in an empty box

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void send();

    QString m_placeholder;
    QString m_sent;
    QTimer m_rest;
};

} // namespace tandem::widgets
