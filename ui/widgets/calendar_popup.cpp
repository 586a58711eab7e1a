#include "widgets/calendar_popup.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QScreen>

namespace tandem::widgets {

CalendarPopup::CalendarPopup(QDate day, QDate earliest, QDate latest, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_calendar->setGridVisible(false);
    if (earliest.isValid()) m_calendar->setMinimumDate(earliest);
    if (latest.isValid()) m_calendar->setMaximumDate(latest);
    m_calendar->setSelectedDate(day);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_calendar);
    setFocusProxy(m_calendar);
    const auto pick = [this](QDate chosen) {
        close();
        emit picked(chosen);
    };
    connect(m_calendar, &QCalendarWidget::activated, this, pick);
    connect(m_calendar, &QCalendarWidget::clicked, this, pick);
}

void CalendarPopup::openBelow(QWidget* field) {
    adjustSize();
    const auto screen = field->screen()->availableGeometry();
    auto place = field->mapToGlobal(QPoint(0, field->height() + 2));
    if (place.y() + height() > screen.bottom()) place.setY(field->mapToGlobal(QPoint(0, -height() - 2)).y());
    place.setX(std::max(screen.left(), std::min(place.x(), screen.right() - width())));
    move(place);
    show();
    m_calendar->setFocus();
}

} // namespace tandem::widgets
