#pragma once
#include "widgets/date_words.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tandem::widgets {

// A day that is typed as people say it, or picked from a calendar: by Alt+Down, F4 or the button, which Tab passes by, or a form of
// many days would have twice as many stops. While typing, the day it is understood as stands behind the words; when the field is left
// it becomes the text ("di 1 dec 2026").
class DateField final : public QWidget {
    Q_OBJECT
public:
    explicit DateField(QDate today, QWidget* parent = nullptr);

    QDate value() const { return m_value; } // null: empty, not understood or outside the limits
    void setValue(QDate day);               // null empties it; sends changed() only when the value differs
    bool isEmpty() const;
    bool hasError() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; } // a sentence; also below the field once it was left

    void setToday(QDate today);
    void setPreference(Preference preference);    // Coming until it is set
    void setLimits(QDate earliest, QDate latest); // both included; null: no limit
    void setPlaceholderText(const QString& text);
    void setReadOnly();
    QString text() const; // as typed, for a draft
    void setText(const QString& text);
    void showProblem(); // shows error() now, for a form that is sent

    QLineEdit* lineEdit() const { return m_edit; } // the focus proxy; give it the accessible name, or use LabelledField

signals:
    void changed(); // the value differs from before
    void edited();  // somebody typed or picked

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void finish();
    void set_day(QDate day);
    void place_understood();
    void open_calendar();
    void say_keys();
    QString sentence(DateProblem problem) const;
    QString limit_sentence(QDate day) const;

    QLineEdit* m_edit;
    QLabel* m_understood;
    QToolButton* m_button;
    QLabel* m_problem;
    QDate m_today;
    QDate m_earliest;
    QDate m_latest;
    Preference m_preference = Preference::Coming;
    QDate m_value;
    QString m_error;
};

} // namespace tandem::widgets
