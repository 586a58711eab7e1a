#include "shell/workbench.h"

#include "catalogue/names.h"
#include "catalogue/problems.h"
#include "catalogue/verbs.h"
#include "catalogue/words.h"
#include "shell/command_palette.h"
#include "shell/help_panel.h"
#include "shell/navigation.h"
#include "shell/screens.h"
#include "shell/verb_words.h"
#include "widgets/notice_bar.h"
#include "widgets/toast_bar.h"
#include "workspace/me.h"
#include "workspace/today.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::shell {

using screen::Place;
using screen::Where;

namespace {

constexpr qsizetype longest_way = 30;

QString network_line(const workspace::NavigationCounts& counts) {
    return catalogue::label(counts.type);
}

} // namespace

Workbench::Workbench(const screen::Tools& tools, const Place& start, QWidget* parent)
    : QWidget(parent), m_tools(tools), m_navigation(new Navigation(this)), m_middle(new QVBoxLayout), m_frame(new QScrollArea(this)), m_notice(new widgets::NoticeBar(this)),
      m_toast(new widgets::ToastBar(this)), m_help(new HelpPanel(this)), m_palette(new CommandPalette(tools.desk, this)) {
    setObjectName("workbench");
    m_notice->setObjectName("workbenchNotice");
    m_notice->hide();
    m_toast->setObjectName("workbenchToast");
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_notice);
    m_middle->addWidget(m_frame, 1);
    m_middle->addWidget(m_toast);
    m_frame->setWidgetResizable(true);
    m_frame->setFrameShape(QFrame::NoFrame);
    m_frame->setFocusPolicy(Qt::NoFocus);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->setSizeConstraint(QLayout::SetNoConstraint);
    line->addWidget(m_navigation);
    line->addLayout(m_middle, 1);
    line->addWidget(m_help);
    connect(m_navigation, &Navigation::chosen, this, [this](Where where) { goTo({where}); });
    connect(m_navigation, &Navigation::searchAsked, this, &Workbench::searchAsked);
    connect(m_palette, &CommandPalette::placeChosen, this, &Workbench::goTo);
    connect(m_palette, &CommandPalette::left, this, [this] { m_screen->takeFocus(); });
    connect(m_help, &HelpPanel::left, this, [this] { showHelp(); });
    connect(&tools.desk, &bridge::Desk::changed, this, &Workbench::onChanged);
    connect(&tools.desk, &bridge::Desk::refused, this, &Workbench::complain);
    showRole();
    show(start);
    refreshNavigation();
}

void Workbench::showRole() {
    const auto role = m_tools.desk.role();
    if (role == workspace::Role::SecondReader) {
        m_notice->showText(widgets::NoticeBar::Tone::Warning,
                           tr("This file is open in another window. Here you see codes only, and nothing can be changed."));
        for (const Where where : {Where::Today, Where::Reports, Where::Meetings, Where::Parties, Where::Knowledge, Where::Settings})
            m_navigation->setShown(where, false);
    } else if (role == workspace::Role::ReadOnly) {
        m_notice->showText(widgets::NoticeBar::Tone::Warning,
                           tr("This place takes no changes. You can look at everything; copy the file to this computer to work in it."));
    }
    m_notice->setVisible(role != workspace::Role::Owner);
}

void Workbench::goTo(const Place& place) {
    if (place == m_place && m_screen) return m_screen->refresh();
    m_way.append(m_place);
    if (m_way.size() > longest_way) m_way.removeFirst();
    show(place);
}

void Workbench::goBack() {
    if (!m_way.isEmpty()) return show(m_way.takeLast());
    const Where above = entry_of(m_place.where);
    if (m_place != Place{above}) show({above});
}

void Workbench::show(const Place& place) {
    auto* screen = make_screen(place, m_tools, this);
    if (auto* before = m_frame->takeWidget()) {
        before->hide();
        before->deleteLater(); // it may be one of its own buttons that led here
    }
    m_place = place;
    m_screen = screen;
    m_frame->setWidget(screen);
    connect(screen, &screen::Screen::leadTo, this, &Workbench::goTo);
    connect(screen, &screen::Screen::leadBack, this, &Workbench::goBack);
    connect(screen, &screen::Screen::said, this, &Workbench::tell);
    connect(screen, &screen::Screen::titleChanged, this, &Workbench::placeChanged);
    m_navigation->setCurrent(entry_of(place.where));
    if (m_help->isVisible()) m_help->showPage(screen->helpPage());
    screen->refresh();
    screen->show();
    screen->takeFocus();
    emit placeChanged();
}

void Workbench::openPalette(const QList<QAction*>& verbs) {
    QList<CommandPalette::Command> commands;
    const auto add = [&](const QAction* verb) {
        if (!verb->isEnabled() || verb->text().isEmpty()) return;
        const QString text = QString(verb->text()).remove('&');
        if (std::ranges::any_of(commands, [&](const auto& known) { return known.text == text; })) return; // the screen's own goes first
        commands.append({text, verb->shortcut().toString(QKeySequence::NativeText), [verb] { const_cast<QAction*>(verb)->trigger(); },
                         words_beside(verb->objectName())});
    };
    for (const auto* verb : m_screen->verbs()) add(verb);
    for (const auto* verb : verbs) add(verb);
    m_palette->openWith(std::move(commands));
}

void Workbench::showHelp(const QString& page) {
    if (m_help->isVisible() && (page.isEmpty() || page == m_help->page())) {
        m_help->hide();
        m_screen->takeFocus();
        return;
    }
    m_help->showPage(page.isEmpty() ? m_screen->helpPage() : page);
    m_help->setFixedWidth(std::min((width() - m_navigation->width()) / 2, fontMetrics().averageCharWidth() * 58));
    m_help->show();
    m_help->setFocus();
}

void Workbench::tell(const QString& sentence) { m_toast->showText(sentence); }
void Workbench::complain(const workspace::Problem& problem) {
    m_stepping.clear();
    m_toast->showText(catalogue::sentence(problem));
}

void Workbench::onChanged(const workspace::Changes& changes) {
    m_screen->refresh();
    refreshNavigation();
    const QString stepped = std::exchange(m_stepping, QString());
    if (stepped.isEmpty()) offerUndo(changes);
    else m_toast->showText(stepped);
}

// What was taken away can come back with one key, unless it was wiped for good. With a case or a meeting go its parts; parts have the
// higher numbers.
void Workbench::offerUndo(const workspace::Changes& changes) {
    std::optional<std::uint16_t> whole;
    for (const auto& change : changes.records)
        if (change.what == workspace::ChangeKind::Removed) whole = std::min(whole.value_or(change.kind), change.kind);
    if (!whole) return;
    const auto can_undo = [](workspace::Workspace& file) -> workspace::Result<bool> { return file.undo_verb().has_value(); };
    m_tools.desk.ask(this, can_undo, [this, kind = *whole](const workspace::Result<bool>& can) {
        if (can && *can) m_toast->showText(tr("Removed: %1").arg(catalogue::record_label(kind)), tr("Undo"), [this] { undo(); });
    });
}

// It may have been done on another screen, so what came back or went is said.
void Workbench::undo() {
    m_stepping = tr("Undone: %1").arg(catalogue::verb_label(m_tools.desk.undoVerb().toStdString()));
    m_tools.desk.undo();
}

void Workbench::redo() {
    m_stepping = tr("Done again: %1").arg(catalogue::verb_label(m_tools.desk.redoVerb().toStdString()));
    m_tools.desk.redo();
}

void Workbench::refreshNavigation() {
    if (m_tools.desk.role() == workspace::Role::SecondReader) return;
    m_tools.desk.ask(this, [](workspace::Workspace& file) { return workspace::navigation_counts(file); },
                     [this](const workspace::Result<workspace::NavigationCounts>& counts) {
                         if (!counts) return;
                         m_navigation->showCounts(*counts);
                         m_navigation->setNetwork(QString::fromStdString(counts->network), network_line(*counts));
                     });
    m_tools.desk.ask(this, [](workspace::Workspace& file) { return workspace::who_am_i(file); },
                     [this](const workspace::Result<std::optional<workspace::Me>>& me) {
                         if (!me || !*me) return;
                         const QString role = (*me)->role ? catalogue::label(*(*me)->role) : QString();
                         m_navigation->setOwner(QString::fromStdString((*me)->name), role);
                     });
}

} // namespace tandem::shell
