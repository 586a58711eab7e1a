#include "meetings/meeting_card.h"

#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "meetings/meeting_form.h"
#include "meetings/meeting_words.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::meetings {

MeetingCard::MeetingCard(bridge::Desk& desk, const QString& meeting, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_card(new widgets::Card(this)),
      m_when(widgets::wrapLabel({}, this)),
      m_kind(widgets::mutedLabel({}, this)),
      m_reason(widgets::wrapLabel({}, this)),
      m_change(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_again(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_form(new MeetingForm(desk, QStringLiteral("meeting/%1").arg(meeting), this)) {
    m_when->setObjectName(QStringLiteral("meetingWhen"));
    m_reason->setObjectName(QStringLiteral("meetingReason"));
    for (QWidget* part : {static_cast<QWidget*>(m_when), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_reason)})
        m_card->body()->addWidget(part);
    m_card->body()->addWidget(m_form);
    makeCancelForm(meeting);
    makeButtons();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_texts.add([this] { m_card->setTitle(tr("When and where")); });
    connect(m_form, &MeetingForm::saveAsked, this, [this] {
        if (const auto wanted = m_form->filled()) emit changeAsked(*wanted);
    });
    connect(&m_form->panel(), &screen::FormPanel::closed, this, &MeetingCard::fill);
}

void MeetingCard::makeButtons() {
    auto* buttons = new QWidget(m_card);
    auto* flow = new widgets::FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (auto* button : {m_change, m_cancel, m_again, m_remove}) flow->addWidget(button);
    m_card->body()->addWidget(buttons);
    m_change->setObjectName(QStringLiteral("changeMeeting"));
    m_cancel->setObjectName(QStringLiteral("cancelMeeting"));
    m_again->setObjectName(QStringLiteral("planMeetingAgain"));
    m_remove->setObjectName(QStringLiteral("removeMeeting"));
    m_texts.add([this] {
        m_change->setText(tr("Change"));
        m_cancel->setText(tr("Call it off"));
        m_again->setText(tr("It goes on after all"));
        m_remove->setText(tr("Remove"));
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_form->setTables(m_view->tables);
        m_form->fill(m_view->meeting());
        m_form->panel().open();
        fill();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel_form->fill(m_cancel_reason, std::nullopt);
        m_cancel_form->open();
        fill();
    });
    connect(m_again, &QPushButton::clicked, this, &MeetingCard::planAgainAsked);
    connect(m_remove, &QPushButton::clicked, this, &MeetingCard::removeAsked);
}

void MeetingCard::makeCancelForm(const QString& meeting) {
    m_cancel_form = new screen::FormPanel(m_desk, QStringLiteral("meeting/%1/cancel").arg(meeting), QStringLiteral("cancelForm"), m_card);
    m_cancel_reason = m_cancel_form->addLine(
        QStringLiteral("cancelReason"), [] { return tr("Why does it not go on?"); }, screen::FormPanel::Width::Full);
    m_cancel_form->setSaveText([] { return tr("Call it off"); });
    m_card->body()->addWidget(m_cancel_form);
    connect(m_cancel_form, &screen::FormPanel::saveAsked, this, &MeetingCard::cancel);
    connect(m_cancel_form, &screen::FormPanel::closed, this, &MeetingCard::fill);
}

void MeetingCard::cancel() {
    if (const auto reason = screen::text_of(m_cancel_reason))
        emit cancelAsked(*reason);
    else
        m_cancel_reason->setFocus(Qt::OtherFocusReason);
}

void MeetingCard::show(const MeetingView& view) {
    m_view = view;
    fill();
}

void MeetingCard::fill() {
    if (!m_view) return;
    const auto& meeting = m_view->meeting();
    QString when = catalogue::long_date(meeting.day);
    if (meeting.start) when += QStringLiteral(", ") + QString::fromStdString(meeting.start->text());
    if (meeting.minutes) when += between_parts() + catalogue::minutes_text(*meeting.minutes);
    if (meeting.place) when += QLatin1Char('\n') + one_line(*meeting.place);
    m_when->setText(when);
    m_kind->setText(one_line(m_view->agenda.meeting.table) + between_parts() + catalogue::label(meeting.purpose));
    const auto* cancelled = std::get_if<domain::MeetingCancelled>(&meeting.state);
    m_reason->setVisible(cancelled);
    if (cancelled) m_reason->setText(tr("Called off: %1").arg(one_line(cancelled->reason)));
    const bool form_open = m_form->panel().isOpen() || m_cancel_form->isOpen();
    const bool may = m_desk.mayChange() && !form_open;
    m_change->setVisible(may && m_view->may_still_change());
    m_cancel->setVisible(may && m_view->may_still_change());
    m_again->setVisible(may && cancelled);
    m_remove->setVisible(may);
}

void MeetingCard::saved() {
    if (m_form->panel().isOpen()) m_form->saved();
    if (m_cancel_form->isOpen()) m_cancel_form->saved();
    fill();
    if (m_change->isVisible()) m_change->setFocus(Qt::OtherFocusReason);
}

void MeetingCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_texts.sayAgain();
    fill();
}

} // namespace tandem::meetings
