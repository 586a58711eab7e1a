#include "shell/menus.h"

#include "catalogue/verbs.h"
#include "screen/screen.h"

namespace tandem::shell {
namespace {

struct MenuEntry {
    Command command;
    const char* text;
    const char* object_name;
    const char* keys;
    bool needs_file;
};

constexpr MenuEntry menu_entries[] = {
    {Command::NewNetwork, QT_TRANSLATE_NOOP("tandem::shell::Menus", "New network…"), "verbNewNetwork", "", false},
    {Command::Open, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Open file…"), "verbOpen", "Ctrl+O", false},
    {Command::BackUp, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Make a backup now"), "verbBackUp", "", true},
    {Command::RecoverySheet, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Recovery sheet…"), "verbRecoverySheet", "", true},
    {Command::Lock, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Lock"), "verbLock", "Ctrl+L", true},
    {Command::Quit, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Quit"), "verbQuit", "Ctrl+Q", false},
    {Command::Undo, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Undo"), "verbUndo", "Ctrl+Z", true},
    {Command::Redo, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Redo"), "verbRedo", "Ctrl+Shift+Z", true},
    {Command::Search, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Search everything"), "verbSearch", "Ctrl+K", true},
    {Command::Today, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Today"), "verbToday", "Ctrl+1", true},
    {Command::Reports, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Reports"), "verbReports", "Ctrl+2", true},
    {Command::Cases, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Cases"), "verbCases", "Ctrl+3", true},
    {Command::Meetings, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Meetings"), "verbMeetings", "Ctrl+4", true},
    {Command::Parties, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Partners"), "verbParties", "Ctrl+5", true},
    {Command::Knowledge, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Knowledge"), "verbKnowledge", "Ctrl+6", true},
    {Command::Settings, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Settings"), "verbSettings", "Ctrl+,", true},
    {Command::Prepare, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Prepare the next meeting"), "verbPrepareNext", "Ctrl+Shift+O", true},
    {Command::NewReport, QT_TRANSLATE_NOOP("tandem::shell::Menus", "New report"), "verbAnyNewReport", "Ctrl+Shift+M", true},
    {Command::NewCase, QT_TRANSLATE_NOOP("tandem::shell::Menus", "New case"), "verbAnyNewCase", "", true},
    {Command::NewConsultation, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Ask a question without a name"), "verbAnyNewConsultation", "",
     true},
    {Command::Consultations, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Questions without a name"), "verbConsultations", "", true},
    {Command::NewMeeting, QT_TRANSLATE_NOOP("tandem::shell::Menus", "New meeting"), "verbAnyNewMeeting", "", true},
    {Command::NewParty, QT_TRANSLATE_NOOP("tandem::shell::Menus", "New partner"), "verbAnyNewParty", "", true},
    {Command::Back, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Back"), "verbBack", "Alt+Left", true},
    {Command::Help, QT_TRANSLATE_NOOP("tandem::shell::Menus", "Help with this screen"), "verbHelp", "F1", true},
    {Command::Shortcuts, QT_TRANSLATE_NOOP("tandem::shell::Menus", "All keys"), "verbShortcuts", "Ctrl+/", true},
    {Command::About, QT_TRANSLATE_NOOP("tandem::shell::Menus", "About Tandem"), "verbAbout", "", true},
};

} // namespace

Menus::Menus(bridge::Desk& desk, QMenuBar& bar, QWidget& window) : QObject(&window), m_desk(desk), m_bar(bar), m_window(window) {
    for (const auto& entry : menu_entries) {
        auto* action = new QAction(this);
        action->setObjectName(QString::fromLatin1(entry.object_name));
        action->setShortcut(QKeySequence(QString::fromLatin1(entry.keys)));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, command = entry.command] { emit chosen(command); });
        window.addAction(action);
        m_actions.insert(entry.command, action);
    }
    addMenu(QT_TRANSLATE_NOOP("tandem::shell::Menus", "&File"),
            {Command::NewNetwork, Command::Open, Command::BackUp, Command::RecoverySheet, Command::Lock, Command::Quit});
    addMenu(QT_TRANSLATE_NOOP("tandem::shell::Menus", "&Edit"), {Command::Undo, Command::Redo, Command::Search});
    addMenu(QT_TRANSLATE_NOOP("tandem::shell::Menus", "&Go to"),
            {Command::Today, Command::Reports, Command::Cases, Command::Meetings, Command::Parties, Command::Knowledge, Command::Settings,
             Command::Prepare, Command::NewReport, Command::NewCase, Command::NewConsultation, Command::Consultations, Command::NewMeeting,
             Command::NewParty, Command::Back});
    addMenu(QT_TRANSLATE_NOOP("tandem::shell::Menus", "&This screen"), {});
    m_screen_menu = m_menus.back().first;
    addMenu(QT_TRANSLATE_NOOP("tandem::shell::Menus", "&Help"), {Command::Help, Command::Shortcuts, Command::About});
    connect(&desk, &bridge::Desk::historyChanged, this, &Menus::showHistory);
    retranslate();
    setOpen(false);
}

void Menus::addMenu(const char* title, std::initializer_list<Command> commands) {
    auto* menu = m_bar.addMenu(QString());
    m_menus.append({menu, title});
    for (const Command command : commands) {
        menu->addAction(action(command));
        m_order.append(command);
    }
}

void Menus::retranslate() {
    for (const auto& entry : menu_entries) action(entry.command)->setText(tr(entry.text));
    for (const auto& [menu, title] : m_menus) menu->setTitle(tr(title));
    showHistory();
}

QList<QAction*> Menus::all() const {
    QList<QAction*> actions;
    for (const bool of_file : {false, true}) // the file is rarely what one is after
        for (const Command command : m_order)
            if (command != Command::Search && (command <= Command::Quit) == of_file) actions.append(action(command));
    return actions;
}

void Menus::setOpen(bool open) {
    for (const auto& entry : menu_entries)
        if (entry.needs_file) action(entry.command)->setEnabled(open);
    m_screen_menu->menuAction()->setVisible(open);
    if (!open) m_screen_menu->clear();
    showHistory();
}

void Menus::letLock() { action(Command::Lock)->setEnabled(true); }

void Menus::setScreen(const screen::Screen* screen) {
    m_screen_menu->clear();
    if (screen) m_screen_menu->addActions(screen->verbs());
    m_screen_menu->menuAction()->setVisible(!m_screen_menu->isEmpty());
}

void Menus::showHistory() {
    const auto show = [&](Command command, const QString& verb, const QString& bare, const QString& named) {
        action(command)->setEnabled(m_desk.mayChange() && !verb.isEmpty());
        action(command)->setText(verb.isEmpty() ? bare : named.arg(catalogue::verb_label(verb.toStdString())));
    };
    show(Command::Undo, m_desk.undoVerb(), tr("Undo"), tr("Undo: %1"));
    show(Command::Redo, m_desk.redoVerb(), tr("Redo"), tr("Redo: %1"));
}

} // namespace tandem::shell
