#pragma once
#include "widgets/time_words.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tandem::widgets {

// A time of day that is typed as people say it; the time it is understood as stands behind the words.
class TimeField final : public QWidget {
    Q_OBJECT
public:
    explicit TimeField(QWidget* parent = nullptr);

    QTime value() const { return m_value; } // null: empty or not understood
    void setValue(QTime time);
    bool isEmpty() const;
    bool hasError() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; }
    void setPlaceholderText(const QString& text);
    void setReadOnly();
    QString text() const;
    void setText(const QString& text);
    void showProblem();

    QLineEdit* lineEdit() const { return m_edit; } // the focus proxy

signals:
    void changed();
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void finish();
    void place_understood();
    QString sentence(TimeProblem problem) const;

    QLineEdit* m_edit;
    QLabel* m_understood;
    QLabel* m_problem;
    QTime m_value;
    QString m_error;
};

} // namespace tandem::widgets
