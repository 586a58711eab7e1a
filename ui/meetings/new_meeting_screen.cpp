#include "meetings/new_meeting_screen.h"

#include "meetings/meeting_form.h"
#include "screen/header.h"
#include "widgets/card.h"

#include <QVBoxLayout>

namespace tandem::meetings {

using screen::Place;
using screen::Where;

NewMeetingScreen::NewMeetingScreen(const screen::Tools& tools, QWidget* parent) : Screen(tools, parent) {
    useBody(Body::Scrolling);
    auto* card = new widgets::Card(&body());
    m_form = new MeetingForm(desk(), QStringLiteral("new-meeting"), card);
    card->body()->addWidget(m_form);
    auto* column = new QVBoxLayout(&body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    m_form->panel().setSaveText([] { return tr("Plan this meeting"); });
    connect(m_form, &MeetingForm::saveAsked, this, &NewMeetingScreen::plan);
    connect(&m_form->panel(), &screen::FormPanel::closed, this, &Screen::leadBack);
    connect(&header(), &screen::Header::wayChosen, this, [this] { emit leadTo({Where::Meetings, {}}); });
    NewMeetingScreen::retranslate();
}

QString NewMeetingScreen::windowTitle() const { return tr("New meeting"); }
QString NewMeetingScreen::helpPage() const { return QStringLiteral("meetings"); }

void NewMeetingScreen::refresh() {
    ask([](workspace::Workspace& file) { return workspace::list_tables(file); },
        [this](const std::vector<workspace::TableRow>& tables) {
            m_form->setTables(tables);
            if (m_filled) return;
            m_filled = true;
            m_form->fillNew();
            m_form->panel().open();
        });
}

void NewMeetingScreen::takeFocus() {
    if (m_form->panel().isOpen()) m_form->panel().open();
}

void NewMeetingScreen::plan() {
    const auto wanted = m_form->filled();
    if (!wanted) return;
    act([wanted](workspace::Workspace& file) { return workspace::plan_meeting(file, *wanted); },
        [this](const workspace::PlannedMeeting& planned) {
            const QSignalBlocker staying(&m_form->panel()); // the way back is not where this leads
            m_form->saved();
            emit said(tr("The meeting is planned; %n people are invited.", nullptr, static_cast<int>(planned.invited)));
            emit leadTo({Where::Prepare, QString::fromStdString(planned.id.text())});
        });
}

void NewMeetingScreen::retranslate() {
    header().setWay(tr("Meetings"), tr("New"));
    header().setTitle(tr("New meeting"));
}

} // namespace tandem::meetings
