#include "settings/file_card.h"

#include "bridge/places.h"
#include "catalogue/dates.h"
#include "catalogue/problems.h"
#include "catalogue/verbs.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/progress_panel.h"
#include "widgets/section.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::settings {

using workspace::Result;
using workspace::Workspace;

namespace {

Path as_path(const QString& text) { return Path(text.toStdString()); }
QString as_text(const Path& path) { return QString::fromStdString(path.string()); }

} // namespace

FileCard::FileCard(const screen::Tools& tools, QWidget* parent)
    : Part(tools, QStringLiteral("settings/file"), QStringLiteral("fileCard"), parent),
      m_tools(tools),
      m_path(widgets::wrapLabel({}, this)),
      m_warning(widgets::errorLabel(this)),
      m_place(widgets::wrapLabel({}, this)),
      m_last(widgets::mutedLabel({}, this)),
      m_findings(widgets::wrapLabel({}, this)),
      m_progress(new widgets::ProgressPanel(this)) {
    m_choose = addButton(
        "chooseBackupPlace", [] { return tr("Another folder…"); }, &FileCard::choosePlace);
    m_beside = addButton(
        "backupBesideFile", [] { return tr("Beside the file"); }, nullptr);
    m_back_up = addButton(
        "backUpNow", [] { return tr("Make a backup now"); }, &FileCard::backUp);
    m_verify = addButton(
        "verifyFile", [] { return tr("Check the file"); }, &FileCard::verify);
    connect(m_beside, &QPushButton::clicked, this, [this] { usePlace({}); });
    connect(&tools.desk, &bridge::Desk::backedUp, this, [this] {
        if (m_known) fill();
    });
    build();
}

QPushButton* FileCard::addButton(const QString& object_name, screen::Saying text, void (FileCard::*press)()) {
    auto* button = texts().on(new QPushButton(this), std::move(text));
    button->setObjectName(object_name);
    if (press) connect(button, &QPushButton::clicked, this, press);
    return button;
}

void FileCard::build() {
    texts().add([this] { setTitle(tr("The file and its backups")); });
    m_path->setObjectName("filePlace");
    m_place->setObjectName("backupPlace");
    m_last->setObjectName("lastBackup");
    m_findings->setObjectName("verifyFindings");
    m_findings->hide();
    m_progress->setObjectName("fileProgress");
    m_progress->hide();
    auto* place_buttons = new widgets::FlowLayout(nullptr, 8, 8);
    for (auto* button : {m_choose, m_beside}) place_buttons->addWidget(button);
    auto* work_buttons = new widgets::FlowLayout(nullptr, 8, 8);
    for (auto* button : {m_back_up, m_verify}) work_buttons->addWidget(button);
    body()->addWidget(m_path);
    body()->addWidget(m_warning);
    body()->addWidget(m_place);
    body()->addLayout(place_buttons);
    body()->addSpacing(4);
    body()->addWidget(m_last);
    body()->addLayout(work_buttons);
    body()->addWidget(m_progress);
    body()->addWidget(m_findings);
    connect(m_progress, &widgets::ProgressPanel::cancelAsked, this, [this] {
        if (m_task) m_task->cancel();
    });
}

void FileCard::show(const Known& known) {
    m_known = known;
    fill();
}

void FileCard::fill() {
    const QString path = as_text(desk().path()), chosen = m_tools.preferences.backupFolder();
    m_path->setText(tr("The file: %1").arg(path));
    const bool synced = bridge::kind_of_place(path) == bridge::PlaceKind::Synced;
    widgets::showError(m_warning,
                       synced ? tr("Beware: another program copies this folder to elsewhere. Keep the file somewhere else.") : QString());
    m_place->setText(tr("The backups: %1").arg(m_known->backup_folder));
    m_beside->setVisible(!chosen.isEmpty());
    m_last->setText(desk().lastBackup()
                        ? tr("Last backup: %1").arg(catalogue::moment(*desk().lastBackup(), desk().zone()))
                        : tr("There is no backup yet. Tandem makes one after the first change of a day, and when it closes."));
    for (auto* button : {m_back_up, m_verify}) button->setEnabled(!m_task);
    m_back_up->setEnabled(m_back_up->isEnabled() && m_known->may_change);
    if (m_report) showReport(*m_report);
}

void FileCard::choosePlace() {
    widgets::FileWish wish{tr("Where the backups go")};
    m_tools.seams.files->chooseFolder(this, wish, [this](const QString& folder) { usePlace(folder); });
}

// It holds for every file from its next opening, and for this one at once.
void FileCard::usePlace(const QString& folder) {
    if (!folder.isEmpty() && !QFileInfo(folder).isWritable())
        return complain(tr("Nothing can be written in that folder. Choose another one."));
    m_tools.preferences.setBackupFolder(folder);
    desk().setBackupPlace(as_path(folder));
    const Path own = desk().backupFolderOf(desk().path());
    desk().ask(
        this,
        [own](Workspace& file) -> Result<Path> {
            workspace::use_backup_folder(file, own);
            return own;
        },
        [this](const Result<Path>& used) {
            if (!used) return complain(used.error());
            m_known->backup_folder = as_text(*used);
            fill();
            emit said(tr("From now on the backups go there. Those that were made stay where they are."));
        });
}

void FileCard::watch(bridge::Task* task, const QString& text) {
    m_task = task;
    m_findings->hide();
    m_report.reset();
    m_progress->setText(text);
    m_progress->setPercent(0);
    m_progress->setCancellable(true);
    m_progress->show();
    connect(task, &bridge::Task::progressed, m_progress, &widgets::ProgressPanel::setPercent);
    connect(task, &bridge::Task::finished, this, [this] {
        m_task = nullptr;
        m_progress->hide();
        if (m_known) fill();
    });
    fill();
}

void FileCard::backUp() {
    if (m_task) return;
    watch(desk().backUpNow(this,
                           [this](const Result<void>& made) {
                               if (!made) return complain(made.error());
                               emit said(tr("The backup is made and checked."));
                           }),
          tr("Making a backup, and checking it…"));
}

void FileCard::verify() {
    if (m_task) return;
    const auto work = [](Workspace& file, const workspace::Progress& progress) { return workspace::verify_file(file, progress); };
    watch(desk().begin(this, work, [this](const Result<workspace::VerifyReport>& answer) { showReport(answer); }),
          tr("Checking the file, page by page…"));
}

void FileCard::showReport(const Result<workspace::VerifyReport>& answer) {
    if (!answer) return complain(answer.error());
    m_report = *answer;
    QStringList lines;
    if (answer->findings.empty())
        lines << tr("The file is whole: %1 pages, %2 records and %3 steps in the logbook fit together.")
                     .arg(answer->pages)
                     .arg(answer->records)
                     .arg(answer->journal_steps);
    else
        lines << tr("The file is not whole. Change nothing any more, and open a backup.");
    for (const auto& finding : answer->findings) lines << QStringLiteral("· ") + catalogue::sentence(finding);
    m_findings->setText(lines.join(QLatin1Char('\n')));
    m_findings->show();
}

} // namespace tandem::settings
