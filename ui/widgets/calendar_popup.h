#pragma once
#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace tandem::widgets {

// A calendar below a field; Enter or a click picks, Esc leaves. It deletes itself.
class CalendarPopup final : public QFrame {
    Q_OBJECT
public:
    CalendarPopup(QDate day, QDate earliest, QDate latest, QWidget* parent);
    void openBelow(QWidget* field);

signals:
    void picked(QDate day);

private:
    QCalendarWidget* m_calendar;
};

} // namespace tandem::widgets
