#include "shell/command_palette.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace tandem::shell {

using screen::Place;
using screen::Where;

namespace {

constexpr std::size_t most_hits = 20;
constexpr int longest_search = 200; // characters; nobody types more, a paste may

// Accents and capitals aside, at the beginning of any word.
bool fits(const QString& text, const QString& typed) {
    const auto plain = [](const QString& from) {
        QString bare;
        for (const QChar c : from.normalized(QString::NormalizationForm_D))
            if (c.category() != QChar::Mark_NonSpacing) bare.append(c.toCaseFolded());
        return bare;
    };
    const QString in = plain(text);
    for (const auto& word : plain(typed).split(' ', Qt::SkipEmptyParts))
        if (!in.startsWith(word) && !in.contains(' ' + word)) return false;
    return true;
}

} // namespace

CommandPalette::CommandPalette(bridge::Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_words(new QLineEdit(this)), m_list(new QListWidget(this)), m_nothing(new QLabel(this)) {
    setObjectName("commandPalette");
    m_words->setObjectName("paletteWords");
    m_words->setMaxLength(longest_search);
    m_words->installEventFilter(this);
    m_list->setObjectName("paletteList");
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line; arrows move the choice
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName("paletteNothing");
    m_nothing->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::openWith(QList<Command> commands) {
    m_commands = std::move(commands);
    m_words->setPlaceholderText(tr("Code of a case, partner, screen or what you want to do"));
    m_words->setAccessibleName(tr("Search everything"));
    setAccessibleName(m_words->accessibleName());
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setText(tr("Nothing found. Try the code of a case, the beginning of a name, or a verb."));
    m_words->clear();
    typed({});
    centre();
    QFrame::show();
    raise();
    m_words->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::leave() {
    if (isHidden()) return;
    ++m_question;
    hide();
    m_words->clear(); // no name that was searched for stays in the widget
    m_list->clear();
    m_shown.clear();
    emit left();
}

void CommandPalette::centre() {
    const QSize room = parentWidget()->size();
    const int width = std::min(room.width() - 48, fontMetrics().averageCharWidth() * 84);
    const int height = std::min(room.height() - 96, fontMetrics().height() * 22);
    setGeometry((room.width() - width) / 2, std::min(72, room.height() / 10), width, height);
}

void CommandPalette::typed(const QString& text) {
    QList<Command> called_so, also_called_so;
    for (const auto& command : m_commands)
        if (fits(command.text, text)) called_so.append(command);
        else if (fits(command.text + ' ' + command.also, text)) also_called_so.append(command);
    show(called_so + also_called_so);
    const quint64 question = ++m_question;
    if (text.trimmed().isEmpty()) return;
    m_desk.ask(this, [words = text.toStdString()](workspace::Workspace& file) { return search(file, words); },
               [this, question](const workspace::Result<std::vector<Found>>& hits) {
                   if (question == m_question && hits) showHits(*hits);
               });
}

workspace::Result<std::vector<CommandPalette::Found>> CommandPalette::search(workspace::Workspace& file, const std::string& words) {
    TANDEM_ASSIGN(const auto hits, workspace::search(file, words, most_hits));
    std::vector<Found> found;
    for (const auto& hit : hits) found.push_back({QString::fromStdString(hit.title), workspace::target_of(file, hit)});
    return found;
}

void CommandPalette::show(const QList<Command>& commands) {
    m_list->clear();
    m_shown.clear();
    for (const auto& command : commands) addRow(command);
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
    m_nothing->setVisible(m_shown.isEmpty());
}

// What is in the file may be found by any word of a long text, so it comes after what is called as was typed.
void CommandPalette::showHits(const std::vector<Found>& hits) {
    QList<Command> first, last;
    for (const auto& found : hits)
        if (auto command = commandFor(found); command.run) (isCodeTyped(found) ? first : last).append(std::move(command));
    const int row = first.isEmpty() ? m_list->currentRow() : 0; // somebody may be on their way down already
    show(first + m_shown + last);
    if (!m_shown.isEmpty()) m_list->setCurrentRow(std::max(row, 0));
}

bool CommandPalette::isCodeTyped(const Found& found) const {
    const auto bare = [](QString code) { return code.remove('-').remove(' ').toCaseFolded(); };
    using enum workspace::HitPlace;
    const bool has_code = found.target.place == Case || found.target.place == Report || found.target.place == Consultation;
    return has_code && bare(found.title) == bare(m_words->text());
}

CommandPalette::Command CommandPalette::commandFor(const Found& found) {
    const auto to = [this](Where where, const QString& about) { return [this, where, about] { emit placeChosen(Place{where, about}); }; };
    const QString id = QString::fromStdString(found.target.about.text());
    switch (found.target.place) {
    case workspace::HitPlace::Case: return {found.title, tr("case"), to(Where::Case, found.title)};
    case workspace::HitPlace::Report: return {found.title, tr("report"), to(Where::Report, id)};
    case workspace::HitPlace::Consultation: return {found.title, tr("question without a name"), to(Where::Consultation, id)};
    case workspace::HitPlace::Party: return {found.title, tr("partner"), to(Where::Party, id)};
    case workspace::HitPlace::Meeting: return {found.title, tr("meeting"), to(Where::Prepare, id)};
    case workspace::HitPlace::Other: break;
    }
    return {};
}

void CommandPalette::addRow(const Command& command) {
    const QString text = command.detail.isEmpty() ? command.text : command.text + QStringLiteral("  ·  ") + command.detail;
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(Qt::AccessibleTextRole, text);
    m_shown.append(command);
}

void CommandPalette::choose(int row) {
    if (row < 0 || row >= m_shown.size()) return;
    const auto run = m_shown[row].run;
    leave();
    run();
}

void CommandPalette::moveBy(int rows) {
    if (m_shown.isEmpty()) return;
    const int last = static_cast<int>(m_shown.size()) - 1;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, last));
    m_words->setAccessibleDescription(m_list->currentItem()->text()); // what Enter would choose
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) centre();
    if (watched != m_words) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) leave();
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentRow()); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(8); return true;
    case Qt::Key_PageUp: moveBy(-8); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(widgets::colours().line);
    painter.setBrush(widgets::colours().card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace tandem::shell
