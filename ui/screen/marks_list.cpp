#include "screen/marks_list.h"

#include "catalogue/words.h"
#include "screen/keep_line.h"
#include "screen/row_list.h"
#include "screen/tab_order.h"
#include "widgets/chip.h"
#include "widgets/labels.h"
#include "widgets/text_area.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tandem::screen {
namespace {

constexpr std::size_t most_rows = 30;                           // who pasted a whole file does not go through it row by row
constexpr qsizetype longest_words = 40, longest_on_button = 24; // a button does not wrap, and the card is narrow
constexpr std::array kinds = {"name", "street",       "place", "postcode", "phone",        "mail", "url",         "bsn", "id_number",
                              "iban", "number_plate", "date",  "birthday", "partial_date", "age",  "institution", "fact"};

QString shortened(const QString& words, qsizetype most) {
    const QString line = words.simplified();
    return line.size() <= most ? line : line.left(most).trimmed() + QStringLiteral("…");
}

widgets::Chip* chip_of(const workspace::Mark& mark) {
    const QString meaning = mark.high ? MarksList::tr("makes somebody recognisable") : MarksList::tr("to think about");
    const auto tone = mark.high ? widgets::Tone::Danger : widgets::Tone::Warning;
    auto* chip = new widgets::Chip({catalogue::mark_kind_label(mark.kind), tone, widgets::Shape::Square, meaning});
    chip->setToolTip(meaning);
    if (mark.high) chip->setStrong();
    return chip;
}

} // namespace

MarksList::MarksList(const QString& object_name, QWidget* parent)
    : QWidget(parent),
      m_name(object_name),
      m_rows(new RowList(object_name + QStringLiteral("Rows"), {1}, this)),
      m_nothing(widgets::wrapLabel({}, this)),
      m_more(widgets::mutedLabel({}, this)),
      m_kinds(widgets::mutedLabel({}, this)),
      m_fold(new QPushButton(this)) {
    setObjectName(object_name);
    m_nothing->setObjectName(object_name + QStringLiteral("Nothing"));
    m_more->setObjectName(object_name + QStringLiteral("More"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget* part : {static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_more), static_cast<QWidget*>(m_nothing)})
        column->addWidget(part);
    makeFold();
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Period));
    addKey(QKeySequence(Qt::ALT | Qt::Key_Down));
    fill();
}

void MarksList::makeFold() {
    m_fold->setObjectName(m_name + QStringLiteral("LooksFor"));
    m_fold->setCheckable(true);
    widgets::setButtonKind(m_fold, widgets::ButtonKind::Quiet);
    m_kinds->setObjectName(m_name + QStringLiteral("Kinds"));
    m_kinds->hide();
    layout()->addWidget(m_fold);
    layout()->setAlignment(m_fold, Qt::AlignLeft);
    layout()->addWidget(m_kinds);
    connect(m_fold, &QPushButton::toggled, m_kinds, &QLabel::setVisible);
    sayKinds();
}

void MarksList::sayKinds() {
    QStringList labels;
    for (const auto* kind : kinds) labels << catalogue::mark_kind_label(kind);
    m_fold->setText(tr("What do we look for?"));
    m_kinds->setText(
        tr("We look for: %1. A solid line means: this makes somebody recognisable. Dashes mean: think about it. A program does not see "
           "everything, so read it yourself as well.")
            .arg(labels.join(QStringLiteral(", "))));
}

void MarksList::addKey(const QKeySequence& key) {
    auto* shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &MarksList::goToNextRow);
}

void MarksList::watch(MarkedText* text) {
    m_texts << text;
    connect(text, &MarkedText::changed, this, &MarksList::fill);
    connect(text, &MarkedText::nextAsked, this, [this, text] { goFrom(text); });
    fill();
}

void MarksList::setMayChange(bool may) {
    if (may == m_may_change) return;
    m_may_change = may;
    fill();
}

void MarksList::letKeep(bridge::Desk& desk, const QString& place) {
    m_keep = new KeepLine(desk, place, m_name + QStringLiteral("Line"), this);
    m_keep->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_keep, &KeepLine::keepAsked, this, &MarksList::keepAsked);
    connect(m_keep, &KeepLine::left, this, [this] { giveKeyboardTo(m_keeping); });
    fill();
}

void MarksList::kept() {
    if (!m_keep) return;
    const bool had_keyboard = m_keep->isAncestorOf(QApplication::focusWidget());
    m_keep->kept();
    if (had_keyboard) giveKeyboardTo(m_keeping);
}

void MarksList::readRows() {
    m_shown.clear();
    QHash<QString, int> seen;
    for (auto* text : m_texts)
        for (std::size_t i = 0; i < text->places().size(); ++i) {
            const auto& place = text->places()[i];
            const QString what = QString::number(m_texts.indexOf(text)) + QString::fromStdString(place.mark.kind) + place.words;
            m_shown.push_back({text, i, what + QString::number(seen[what]++)});
        }
}

void MarksList::fill() {
    const int had_keyboard = rowWithKeyboard();
    readRows();
    m_rows_of.clear();
    const auto rows = static_cast<int>(std::min(m_shown.size(), most_rows));
    m_rows->refill([&] {
        for (int row = 0; row < rows; ++row) addRow(row);
    });
    const auto unseen = static_cast<int>(m_shown.size()) - rows;
    m_more->setText(tr("And %n more in the text.", nullptr, unseen));
    m_more->setVisible(unseen > 0);
    m_nothing->setText(tr("Nothing is marked."));
    m_nothing->setVisible(m_shown.empty());
    if (had_keyboard >= 0 && rowWithKeyboard() < 0) giveKeyboardTo(had_keyboard);
    closeKeepWithoutRow();
    emit changed();
}

// The words it asks about stand there no more; what was typed is a draft.
void MarksList::closeKeepWithoutRow() {
    const bool stands = std::ranges::any_of(m_shown, [this](const Row& row) { return row.key == m_keep_key; });
    if (!m_keep || m_keep->isHidden() || stands) return;
    const bool had_keyboard = m_keep->isAncestorOf(QApplication::focusWidget());
    m_keep->hide();
    if (had_keyboard) giveKeyboardTo(m_keeping);
}

void MarksList::addRow(int row) {
    const auto& shown = m_shown[static_cast<std::size_t>(row)];
    const auto& place = shown.marked();
    const QString words = shortened(place.words, longest_words), number = QString::number(row);
    auto* chip = chip_of(place.mark);
    chip->setObjectName(m_name + QStringLiteral("Kind") + number);
    auto* label = widgets::wrapLabel(words);
    label->setWordWrap(words.size() > longest_words / 2); // a label that wraps becomes as narrow as its longest word
    label->setMinimumHeight(chip->sizeHint().height());   // the words stand in the middle beside the chip
    label->setObjectName(m_name + QStringLiteral("Words") + number);
    label->setToolTip(place.words.toHtmlEscaped());
    if (!m_may_change) return m_rows->addRow(shown.key, {flowCell({chip, label})});
    const QString neutral = QString::fromStdString(place.mark.suggestion);
    auto* replace = addButton(QStringLiteral("Replace"), row,
                              neutral.isEmpty() ? tr("leave out?") : tr("“%1”").arg(shortened(neutral, longest_on_button)),
                              neutral.isEmpty() ? tr("Leave out “%1”").arg(words) : tr("Write “%1” instead of “%2”").arg(neutral, words));
    connect(replace, &QPushButton::clicked, this, [text = shown.text, at = shown.place] {
        if (at < text->places().size()) text->replace(text->places()[at]);
    });
    QPushButton* keep = nullptr;
    if (m_keep) {
        keep = addButton(QStringLiteral("Keep"), row, tr("Let it stay…"), tr("Let “%1” stay, with a reason").arg(words));
        connect(keep, &QPushButton::clicked, this, [this, row] { openKeep(row); });
    }
    m_rows->addRow(shown.key, {columnCell({flowCell({chip, label}), flowCell({replace, keep})})});
}

QPushButton* MarksList::addButton(const QString& name, int row, const QString& text, const QString& spoken) {
    auto* button = new QPushButton(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    button->setObjectName(m_name + name + QString::number(row));
    button->setAccessibleName(spoken);
    button->setToolTip(spoken.toHtmlEscaped());
    widgets::setButtonKind(button, widgets::ButtonKind::Quiet);
    button->installEventFilter(this);
    m_rows_of.insert(button, row);
    return button;
}

void MarksList::openKeep(int row) {
    m_keeping = row;
    const auto& shown = m_shown[static_cast<std::size_t>(row)];
    m_keep_key = shown.key;
    m_rows->openBelow(shown.key, m_keep);
    m_keep->open(shown.marked().words);
}

void MarksList::goFrom(MarkedText* text) {
    text->readNow();
    const int next = text->nextPlace();
    if (next < 0) return void(focusRow(0));
    const auto row =
        std::ranges::find_if(m_shown, [&](const Row& one) { return one.text == text && one.place == static_cast<std::size_t>(next); });
    if (row == m_shown.end() || !focusRow(static_cast<int>(row - m_shown.begin())))
        text->select(text->places()[static_cast<std::size_t>(next)]);
}

void MarksList::goToNextRow() {
    if (m_shown.empty()) return;
    const int next = rowWithKeyboard() + 1;
    if (!focusRow(next)) focusRow(0);
}

bool MarksList::focusRow(int row) {
    auto* button = findChild<QPushButton*>(m_name + QStringLiteral("Replace") + QString::number(row));
    if (!button) return false;
    button->setFocus(Qt::OtherFocusReason);
    bringIntoSight(button);
    return true;
}

int MarksList::rowWithKeyboard() const { return m_rows_of.value(QApplication::focusWidget(), -1); }

void MarksList::giveKeyboardTo(int row) {
    const auto last = static_cast<int>(std::min(m_shown.size(), most_rows)) - 1;
    if (!focusRow(std::min(row, last)) && !m_texts.isEmpty()) m_texts.front()->area()->setFocus(Qt::OtherFocusReason);
}

// In the text is shown which words the row is about.
bool MarksList::eventFilter(QObject* watched, QEvent* event) {
    const int row = event->type() == QEvent::FocusIn ? m_rows_of.value(watched, -1) : -1;
    if (row >= 0 && row < static_cast<int>(m_shown.size())) {
        const auto& shown = m_shown[static_cast<std::size_t>(row)];
        shown.text->select(shown.marked());
    }
    return QWidget::eventFilter(watched, event);
}

void MarksList::keyPressEvent(QKeyEvent* event) {
    const int row = rowWithKeyboard();
    if (event->key() != Qt::Key_Escape || row < 0) return QWidget::keyPressEvent(event);
    m_shown[static_cast<std::size_t>(row)].text->area()->setFocus(Qt::OtherFocusReason);
}

void MarksList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    sayKinds();
    fill();
}

int MarksList::high() const {
    return static_cast<int>(std::ranges::count_if(m_shown, [](const Row& row) { return row.marked().mark.high; }));
}

int MarksList::thoughts() const { return static_cast<int>(m_shown.size()) - high(); }

QString MarksList::summary() const {
    QStringList parts;
    if (high() > 0) parts << tr("%n thing(s) make somebody recognisable", nullptr, high());
    if (thoughts() > 0) parts << tr("%n to think about", nullptr, thoughts());
    const QString found = parts.isEmpty() ? tr("Nothing is marked") : parts.join(QStringLiteral(" · "));
    return tr("%1. We do not see everything: would a neighbour know who this is?").arg(found);
}

} // namespace tandem::screen
