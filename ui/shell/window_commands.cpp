// What the menus and their keys do.
#include "catalogue/problems.h"
#include "shell/window.h"
#include "shell/workbench.h"
#include "start/start_page.h"
#include "workspace/meetings.h"

#include <QStackedWidget>

namespace tandem::shell {

using screen::Where;

void Window::onCommand(Command command) {
    const auto go = [this](Where where) {
        if (!m_workbench) return;
        showPage(m_workbench);
        m_workbench->goTo({where});
    };
    switch (command) {
    case Command::NewNetwork: lock(); return showNewNetwork();
    case Command::Open: lock(); showPage(m_start); return m_start->chooseFile();
    case Command::BackUp: return backUpNow();
    case Command::RecoverySheet: return go(Where::RecoverySheet);
    case Command::Lock: return lock();
    case Command::Quit: close(); return;
    case Command::Undo: return m_workbench->undo();
    case Command::Redo: return m_workbench->redo();
    case Command::Search: return m_workbench->openPalette(m_menus->all());
    case Command::Today: return go(Where::Today);
    case Command::Reports: return go(Where::Reports);
    case Command::Cases: return go(Where::Cases);
    case Command::Meetings: return go(Where::Meetings);
    case Command::Parties: return go(Where::Parties);
    case Command::Knowledge: return go(Where::Knowledge);
    case Command::Settings: return go(Where::Settings);
    case Command::Prepare: return prepareNext();
    case Command::NewReport: return go(Where::NewReport);
    case Command::NewCase: return go(Where::NewCase);
    case Command::NewConsultation: return go(Where::Consultation);
    case Command::Consultations: return go(Where::Consultations);
    case Command::NewMeeting: return go(Where::NewMeeting);
    case Command::NewParty: return go(Where::NewParty);
    case Command::Back: return m_workbench->goBack();
    case Command::Help: return m_workbench->showHelp();
    case Command::Shortcuts: return m_workbench->showHelp(QStringLiteral("shortcuts"));
    case Command::About: return m_workbench->showHelp(QStringLiteral("index"));
    }
}

void Window::prepareNext() {
    if (!m_workbench) return;
    showPage(m_workbench);
    m_tools.desk.ask(m_workbench, [](workspace::Workspace& file) { return workspace::find_meeting(file, "next"); },
                     [this](const workspace::Result<domain::MeetingId>& next) {
                         if (next) return m_workbench->goTo({Where::Prepare, QString::fromStdString(next->text())});
                         if (next.error().code != workspace::ProblemCode::NotFound) return m_workbench->tell(catalogue::sentence(next.error()));
                         m_workbench->goTo({Where::Meetings});
                         m_workbench->tell(tr("No meeting is planned yet."));
                     });
}

void Window::backUpNow() {
    auto* task = m_tools.desk.backUp(workspace::Workspace::BackupMoment::Closing);
    connect(task, &bridge::Task::finished, this, [this] {
        if (m_workbench) m_workbench->tell(tr("The backup is up to date."));
    });
}

} // namespace tandem::shell
