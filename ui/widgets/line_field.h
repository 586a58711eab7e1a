#pragma once
#include <QLineEdit>
#include <QTimer>

namespace tandem::widgets {

// A line of text. What does not fit is not cut off: the field keeps what it had and says so.
class LineField final : public QLineEdit {
    Q_OBJECT
public:
    explicit LineField(QWidget* parent = nullptr);

    void setLongest(int characters); // UTF-16 units; 200 until it is set
    int longest() const { return m_longest; }
    QString complaint() const { return m_complaint; } // empty when all is well

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void setText(const QString& text); // cleaned, and whole however long; sends no draftChanged

signals:
    void draftChanged(const QString& text);   // 300 ms after the last key, and at once when the field is left
    void complained(const QString& sentence); // empty: it is well again. LabelledField shows it

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool take(QString& text, int& cursor); // false: it does not fit
    void complain(const QString& sentence);
    void send_draft();

    int m_longest = 200;
    QString m_kept; // what it had: what is too long already may still become shorter
    QString m_complaint;
    QTimer m_rest;
};

} // namespace tandem::widgets
