#pragma once
// The six lines of a recovery sheet, to type or to paste. Spaces, dashes and capitals do not matter.
#include "base/secret.h"

#include <QWidget>

class QLineEdit;

namespace tandem::start {

class SheetField final : public QWidget {
    Q_OBJECT
public:
    explicit SheetField(QWidget* parent = nullptr);

    SecretText letters() const; // a line feed after each line
    void wipe();
    // Marks the line that is wrong, from 1, and puts the keyboard there; 0 marks none.
    void showMistake(int line, const QString& sentence);

signals:
    void submitted(); // Enter in the last line

protected:
    void changeEvent(QEvent* event) override;

private:
    void spread(int from, const QString& text);
    void retranslate();

    QList<QLineEdit*> m_lines;
};

} // namespace tandem::start
