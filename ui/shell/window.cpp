#include "shell/window.h"

#include "catalogue/language.h"
#include "screen/tab_order.h"
#include "shell/help_panel.h"
#include "shell/leaving_page.h"
#include "shell/menus.h"
#include "shell/status_line.h"
#include "shell/workbench.h"
#include "start/new_network_page.h"
#include "start/example.h"
#include "start/start_page.h"
#include "widgets/enter_presses.h"
#include "widgets/theme.h"
#include "workspace/today.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDate>
#include <QDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tandem::shell {

using screen::Place;
using screen::Where;

namespace {

const QString file_ending = QStringLiteral(".tandem");

QString as_text(const Path& path) { return QString::fromStdString(path.string()); }

widgets::Scheme scheme_of(bridge::Look look) {
    switch (look) {
    case bridge::Look::System: return widgets::systemScheme();
    case bridge::Look::Light: return widgets::Scheme::Light;
    case bridge::Look::Dark: return widgets::Scheme::Dark;
    case bridge::Look::HighContrast: return widgets::Scheme::HighContrast;
    }
    return widgets::Scheme::Light;
}

// Before any widget is made: what takes its font from a helper takes the right one.
const screen::Tools& themed(const screen::Tools& tools) {
    widgets::applyTheme(*qApp, scheme_of(tools.preferences.look()), tools.preferences.textPercent() / 100.0);
    return tools;
}

// Menus, lists of completions and dialogs that hang over the window: a lock does not wait for any of them.
void close_everything_on_top(const QWidget* window) {
    while (auto* popup = QApplication::activePopupWidget()) popup->close();
    const auto tops = QApplication::topLevelWidgets();
    for (auto* top : tops) {
        if (top == window || top->isHidden()) continue;
        if (auto* dialog = qobject_cast<QDialog*>(top)) dialog->reject();
        else if (top->isWindow()) top->close();
    }
}

// What was copied here stays here; what another program copied is its own.
void forget_what_was_copied() {
    if (auto* clipboard = QGuiApplication::clipboard(); clipboard->ownsClipboard()) clipboard->clear();
}

} // namespace

Window::Window(const screen::Tools& tools, bridge::IdleClock clock, QWidget* parent)
    : QMainWindow(parent), m_tools(themed(tools)), m_watch(std::move(clock)), m_pages(new QStackedWidget(this)), m_start(new start::StartPage(tools, this)),
      m_status(new StatusLine(tools.desk, m_watch, this)), m_menus(new Menus(tools.desk, *menuBar(), *this)) {
    setObjectName("window");
    widgets::EnterPresses::install();
    setAcceptDrops(true);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pages->addWidget(m_start);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    setCentralWidget(middle);
    connect(&tools.desk, &bridge::Desk::closed, this, [this] {
        m_watch.letSleep();
        if (m_leaving) close();
    });
    connect(&tools.desk, &bridge::Desk::opened, this, &Window::guardOpenFile);
    connect(&tools.desk, &bridge::Desk::changed, this, &Window::makeFirstBackup);
    connect(&m_watch, &LockWatch::lockNow, this, &Window::lock);
    connect(&tools.preferences, &bridge::Preferences::changed, this, &Window::onPreferences);
    connect(m_menus, &Menus::chosen, this, &Window::onCommand);
    connect(m_start, &start::StartPage::opened, this, &Window::showFile);
    connect(m_start, &start::StartPage::newNetworkAsked, this, &Window::showNewNetwork);
    resize(1366, 768);
    if (!restoreGeometry(tools.preferences.windowState())) resize(1366, 768);
    onPreferences();
    showTitle();
    m_start->takeFocus(); // or Enter would begin a new network
}

void Window::offerFile(const QString& path) {
    if (m_tools.desk.isOpen()) lock();
    m_left_file.clear();
    m_start->setFile(path);
    showPage(m_start);
}

void Window::showFile() {
    dropWorkbench();
    const bool same_file = m_left_file == m_tools.desk.path();
    Place start = same_file ? m_left_at : Place{};
    if (m_tools.desk.role() == workspace::Role::SecondReader) start = {Where::Cases};
    m_workbench = new Workbench(m_tools, start, this);
    m_pages->addWidget(m_workbench);
    connect(m_workbench, &Workbench::placeChanged, this, &Window::showTitle);
    connect(m_workbench, &Workbench::searchAsked, this, [this] { onCommand(Command::Search); });
    m_menus->setOpen(true);
    guardOpenFile();
    m_backed_up = false;
    showPage(m_workbench);
    m_workbench->current().takeFocus();
    noteOpened();
    showTitle();
}

// Also before the file is shown: a new network stands open while its recovery sheet is on the screen.
void Window::guardOpenFile() {
    m_watch.start(m_tools.preferences.lockMinutes());
    m_menus->letLock();
}

void Window::noteOpened() {
    m_tools.desk.ask(this, [](workspace::Workspace& file) { return workspace::navigation_counts(file); },
                     [this](const workspace::Result<workspace::NavigationCounts>& counts) {
                         if (!counts) return;
                         m_network = QString::fromStdString(counts->network);
                         if (start::isExample(m_tools.desk, as_text(m_tools.desk.path()))) return;
                         m_tools.preferences.noteOpened({as_text(m_tools.desk.path()), m_network, QDate::currentDate()});
                     });
}

void Window::lock() {
    if (!m_tools.desk.isOpen()) return;
    m_left_file = m_tools.desk.path();
    m_left_at = m_workbench ? m_workbench->place() : Place{};
    close_everything_on_top(this);
    forget_what_was_copied();
    dropWorkbench();
    m_tools.desk.close();
    m_watch.stop();
    m_menus->setOpen(false);
    m_start->lockTo(as_text(m_left_file), m_network);
    showPage(m_start);
    m_status->refresh();
    showTitle();
}

void Window::dropWorkbench() {
    m_menus->setScreen(nullptr);
    delete m_workbench; // at once: nothing of the file stays on the screen or in a widget
    m_workbench = nullptr;
    if (m_extra_page) m_extra_page->deleteLater(); // it may be the one that opened the file
    m_extra_page = nullptr;
}

void Window::showPage(QWidget* page) {
    if (m_extra_page && page != m_extra_page) {
        m_extra_page->deleteLater();
        m_extra_page = nullptr;
    }
    if (m_pages->indexOf(page) < 0) m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    if (page == m_start) m_start->takeFocus();
}

void Window::showNewNetwork() {
    auto* page = new start::NewNetworkPage(m_tools, this);
    connect(page, &start::NewNetworkPage::left, this, [this] { showPage(m_start); });
    connect(page, &start::NewNetworkPage::finished, this, &Window::showFile);
    m_left_file.clear();
    m_extra_page = page;
    showPage(page);
    page->takeFocus();
}

void Window::showTitle() {
    m_menus->setScreen(m_workbench ? &m_workbench->current() : nullptr);
    const QString place = m_workbench ? m_workbench->current().windowTitle() : QString();
    setWindowTitle(place.isEmpty() ? QStringLiteral("Tandem") : place + QStringLiteral(" — Tandem"));
}

void Window::speakForNow(catalogue::Language language) {
    m_for_now = language;
    onPreferences();
}

void Window::onPreferences() {
    auto& preferences = m_tools.preferences;
    themed(m_tools);
    if (preferences.language() != m_language_kept) m_for_now.reset();
    m_language_kept = preferences.language();
    const auto language = m_for_now ? *m_for_now : m_language_kept.value_or(catalogue::language_of_system());
    if (language != catalogue::spoken()) catalogue::speak(language);
    m_status->setLockMinutes(preferences.lockMinutes());
    if (m_watch.isWatching()) m_watch.start(preferences.lockMinutes());
}

// The first change since opening asks for the backup of the day; whether one is due, the plan decides (decision 1).
void Window::makeFirstBackup(const workspace::Changes&) {
    if (m_backed_up) return;
    m_backed_up = true;
    m_tools.desk.backUp(workspace::Workspace::BackupMoment::Changed);
}

void Window::closeEvent(QCloseEvent* event) {
    m_tools.preferences.setWindowState(saveGeometry());
    if (!m_tools.desk.isOpen()) return event->accept();
    event->ignore();
    leaveWithBackup();
}

// Closing makes the backup that is due, with a way to skip it; then the file is closed and the window with it.
void Window::leaveWithBackup() {
    if (m_leaving) return;
    m_leaving = true;
    close_everything_on_top(this);
    forget_what_was_copied();
    dropWorkbench();
    m_menus->setOpen(false);
    m_watch.stop();
    auto* task = m_tools.desk.backUp(workspace::Workspace::BackupMoment::Closing);
    m_extra_page = new LeavingPage(*task, this);
    showPage(m_extra_page);
    connect(task, &bridge::Task::finished, this, [this] { m_tools.desk.close(); });
}

void Window::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_menus->retranslate();
    showTitle();
}

void Window::dragEnterEvent(QDragEnterEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile() && urls.front().toLocalFile().endsWith(file_ending)) event->acceptProposedAction();
}

void Window::dropEvent(QDropEvent* event) { offerFile(event->mimeData()->urls().front().toLocalFile()); }

bool Window::focusNextPrevChild(bool next) {
    return screen::focusNextAsRead(centralWidget(), next) || QMainWindow::focusNextPrevChild(next);
}

} // namespace tandem::shell
