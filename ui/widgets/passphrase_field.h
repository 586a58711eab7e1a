#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tandem::widgets {

class StrengthBar;

// A secret that is typed: dots, a button that shows it, a line that says Caps Lock is on, and for a new one how strong it is.
class PassphraseField final : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseField(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    void clear(); // also from what can be undone; shows dots again

    // 0 to 4, and the word for it; the bar appears with the first call.
    void setStrength(int score, const QString& word);
    void setCapsLock(bool on); // from who can see the keyboard; keys that are typed tell it as well
    bool capsLock() const { return m_caps_lock; }

    QLineEdit* lineEdit() const { return m_edit; } // the focus proxy; object name "passphraseEdit"

signals:
    void changed();
    void submitted(); // Enter
    void capsLockChanged(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show_or_hide();
    void look_at_key(const QString& typed, Qt::KeyboardModifiers modifiers);

    QLineEdit* m_edit;
    QPushButton* m_show;
    QLabel* m_caps;
    StrengthBar* m_bar;
    QLabel* m_word;
    bool m_caps_lock = false;
};

} // namespace tandem::widgets
