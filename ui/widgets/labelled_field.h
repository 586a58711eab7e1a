#pragma once
#include <QWidget>

class QLabel;

namespace tandem::widgets {

// A field with its label above it; below it a hint, and an error when there is one. The label names the field for a screen reader,
// hint and error describe it, and Alt with the label's letter (&) goes to it. What a LineField or TextArea complains of is shown.
class LabelledField final : public QWidget {
    Q_OBJECT
public:
    LabelledField(const QString& label, QWidget* field, QWidget* parent = nullptr);

    QWidget* field() const { return m_field; }
    QString label() const;
    void setLabel(const QString& label);
    void setHint(const QString& hint);
    void setError(const QString& sentence); // empty takes it away
    QString error() const;

private:
    QWidget* focused() const; // the field, or what takes the focus inside it

    QWidget* m_field;
    QLabel* m_label;
    QLabel* m_hint;
    QLabel* m_error;
};

} // namespace tandem::widgets
