#include "screen/marked_text.h"

#include "widgets/text_area.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QShortcut>
#include <QTextBlock>

#include <algorithm>
#include <cstdlib>

namespace tandem::screen {
namespace {

constexpr auto rest_in_typing = std::chrono::milliseconds(150);

std::string_view as_view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

// Marks count bytes, a field counts UTF-16: an emoji is four of one and two of the other.
std::vector<MarkedPlace> placed(const QByteArray& bytes, const std::vector<workspace::Mark>& marks) {
    std::vector<MarkedPlace> places;
    std::size_t read = 0;
    int at = 0;
    const auto go_to = [&](std::size_t byte) {
        at += static_cast<int>(QString::fromUtf8(bytes.constData() + read, static_cast<qsizetype>(byte - read)).size());
        read = byte;
    };
    for (const auto& mark : marks) {
        if (mark.start < read || mark.end < mark.start || mark.end > static_cast<std::size_t>(bytes.size())) continue;
        MarkedPlace place{mark, {}, 0, 0};
        place.words = QString::fromUtf8(bytes.constData() + mark.start, static_cast<qsizetype>(mark.end - mark.start));
        go_to(mark.start);
        place.start = at;
        go_to(mark.end);
        place.end = at;
        places.push_back(std::move(place));
    }
    return places;
}

bool reads_the_same(const MarkedPlace& one, const MarkedPlace& other) {
    return one.words == other.words && one.mark.kind == other.mark.kind && one.mark.high == other.mark.high &&
           one.mark.suggestion == other.mark.suggestion;
}

QTextCharFormat format_of(const workspace::Mark& mark) {
    const auto& colours = widgets::colours();
    QTextCharFormat format;
    format.setForeground(colours.text);
    format.setBackground(mark.high ? colours.dangerMark : colours.warningMark);
    format.setUnderlineColor(mark.high ? colours.dangerMarkLine : colours.warningMarkLine);
    format.setUnderlineStyle(mark.high ? QTextCharFormat::SingleUnderline : QTextCharFormat::DashUnderline);
    return format;
}

// What both begin with, and what both end with; never half a character.
qsizetype same_beginning(const QString& one, const QString& other) {
    const qsizetype most = std::min(one.size(), other.size());
    qsizetype same = 0;
    while (same < most && one[same] == other[same]) ++same;
    return same > 0 && one[same - 1].isHighSurrogate() ? same - 1 : same;
}

qsizetype same_end(const QString& one, const QString& other, qsizetype most) {
    qsizetype same = 0;
    while (same < most && one[one.size() - 1 - same] == other[other.size() - 1 - same]) ++same;
    return same > 0 && one[one.size() - same].isLowSurrogate() ? same - 1 : same;
}

} // namespace

MarkedText::MarkedText(widgets::TextArea* area) : QObject(area), m_area(area) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest_in_typing);
    connect(&m_rest, &QTimer::timeout, this, &MarkedText::readNow);
    connect(area, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    area->installEventFilter(this);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Period));
    addKey(QKeySequence(Qt::ALT | Qt::Key_Down));
}

void MarkedText::addKey(const QKeySequence& key) {
    auto* shortcut = new QShortcut(key, m_area, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &MarkedText::nextAsked);
}

void MarkedText::setKept(const QStringList& words) {
    if (words == m_kept) return;
    m_kept = words;
    readNow();
}

void MarkedText::readNow() {
    m_rest.stop();
    const QByteArray bytes = m_area->text().toUtf8();
    if (!m_live && !bytes.isEmpty()) m_live.emplace();
    auto places = m_live ? placed(bytes, m_live->update(as_view(bytes))) : std::vector<MarkedPlace>();
    std::erase_if(places, [this](const MarkedPlace& place) { return m_kept.contains(place.words); });
    const bool differs = !std::ranges::equal(places, m_places, reads_the_same);
    m_places = std::move(places);
    paint();
    if (differs) emit changed();
}

void MarkedText::paint() {
    QList<QTextEdit::ExtraSelection> marked;
    marked.reserve(static_cast<qsizetype>(m_places.size()));
    for (const auto& place : m_places) {
        QTextCursor cursor(m_area->document());
        cursor.setPosition(place.start);
        cursor.setPosition(place.end, QTextCursor::KeepAnchor);
        marked.append({cursor, format_of(place.mark)});
    }
    m_area->setExtraSelections(marked);
}

int MarkedText::nextPlace() const {
    if (m_places.empty()) return -1;
    const int at = m_area->textCursor().selectionEnd();
    const auto next = std::ranges::find_if(m_places, [at](const MarkedPlace& place) { return place.start >= at; });
    return next == m_places.end() ? 0 : static_cast<int>(next - m_places.begin());
}

const MarkedPlace* MarkedText::nearest(const MarkedPlace& place) const {
    const MarkedPlace* found = nullptr;
    for (const auto& one : m_places) {
        if (one.words != place.words || one.mark.kind != place.mark.kind) continue;
        if (!found || std::abs(one.start - place.start) < std::abs(found->start - place.start)) found = &one;
    }
    return found;
}

void MarkedText::select(const MarkedPlace& place) {
    const bool moved = m_rest.isActive(); // somebody types: where the words are now is not known yet
    const auto* found = moved ? nullptr : nearest(place);
    if (!found || found->end >= m_area->document()->characterCount()) return;
    auto cursor = m_area->textCursor();
    cursor.setPosition(found->start);
    cursor.setPosition(found->end, QTextCursor::KeepAnchor);
    m_area->setTextCursor(cursor);
}

void MarkedText::replace(const MarkedPlace& place) {
    const MarkedPlace wanted = place; // reading again may take away what was handed in
    readNow();
    const auto* found = nearest(wanted);
    if (!found || m_area->isReadOnly()) return;
    const QByteArray bytes = m_area->text().toUtf8();
    write(QString::fromStdString(workspace::with_neutral_words(as_view(bytes), {found->mark})));
}

void MarkedText::replaceAll() {
    readNow();
    if (m_places.empty() || m_area->isReadOnly()) return;
    std::vector<workspace::Mark> marks;
    for (const auto& place : m_places) marks.push_back(place.mark);
    const QByteArray bytes = m_area->text().toUtf8();
    write(QString::fromStdString(workspace::with_neutral_words(as_view(bytes), marks)));
}

// Only what differs is written, so that the cursor stays where it was and Ctrl+Z brings all of it back at once.
void MarkedText::write(const QString& text) {
    const QString now = m_area->text();
    const qsizetype beginning = same_beginning(now, text);
    const qsizetype end = same_end(now, text, std::min(now.size(), text.size()) - beginning);
    QTextCursor cursor(m_area->document());
    cursor.setPosition(static_cast<int>(beginning));
    cursor.setPosition(static_cast<int>(now.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(beginning, text.size() - end - beginning));
    readNow();
    emit replaced();
}

// The tints follow the look.
bool MarkedText::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) paint();
    return QObject::eventFilter(watched, event);
}

} // namespace tandem::screen
