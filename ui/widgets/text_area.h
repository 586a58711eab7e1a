#pragma once
#include <QPlainTextEdit>
#include <QTimer>

namespace tandem::widgets {

// Several lines of text. It grows with what is typed, Tab leaves it (lesson 24), Ctrl+Enter asks to be done. What does not fit is not cut
// off: the field keeps what it had and says so.
class TextArea final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TextArea(QWidget* parent = nullptr);

    QString text() const { return toPlainText(); }
    void setText(const QString& text); // cleaned; sends no draftChanged
    void setLongest(int characters);   // 20,000 until it is set
    int longest() const { return m_longest; }
    void setLines(int fewest, int most); // how high it is at least, and from where it scrolls; 3 and 12 until it is set
    QString complaint() const { return m_complaint; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void draftChanged(const QString& text);   // 300 ms after the last key, and at once when the field is left
    void complained(const QString& sentence); // empty: it is well again. LabelledField shows it
    void submitted();                         // Ctrl+Enter
    void left();                              // the keyboard went elsewhere, and not to a menu of its own

protected:
    void insertFromMimeData(const QMimeData* source) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    qsizetype room() const; // characters that still fit
    bool types_too_much(const QString& typed);
    void complain(const QString& sentence);
    void text_changed();
    void fit();
    int height_of(int lines) const;

    int m_longest = 20'000;
    int m_fewest = 3;
    int m_most = 12;
    QString m_complaint;
    QTimer m_rest;
    bool m_setting = false;
};

} // namespace tandem::widgets
