#include "widgets/text_area.h"

#include "widgets/announce.h"
#include "widgets/text_cleaning.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <cmath>

namespace tandem::widgets {
namespace {

constexpr int draft_rest = 300; // ms
constexpr int frame = 16;       // of the style sheet: lines, padding and the document's margin

} // namespace

TextArea::TextArea(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rest.setSingleShot(true);
    m_rest.setInterval(draft_rest);
    connect(&m_rest, &QTimer::timeout, this, [this] { emit draftChanged(text()); });
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::text_changed);
    fit();
}

void TextArea::setText(const QString& text) {
    const QScopedValueRollback setting(m_setting, true);
    m_rest.stop();
    setPlainText(cleanText(text)); // what was stored is shown whole, however long
    complain({});
}

void TextArea::setLongest(int characters) { m_longest = characters; }

void TextArea::setLines(int fewest, int most) {
    m_fewest = fewest;
    m_most = std::max(fewest, most);
    fit();
}

int TextArea::height_of(int lines) const { return static_cast<int>(std::ceil(fontMetrics().lineSpacing() * lines)) + frame; }
QSize TextArea::sizeHint() const { return {fontMetrics().averageCharWidth() * 48, height()}; }
QSize TextArea::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 16, height_of(m_fewest)}; }

qsizetype TextArea::room() const {
    const auto cursor = textCursor();
    return m_longest - (document()->characterCount() - 1) + (cursor.selectionEnd() - cursor.selectionStart());
}

bool TextArea::types_too_much(const QString& typed) {
    if (typed.isEmpty() || typed.size() <= room()) return false;
    complain(tr("This does not fit: at most %1 characters. Nothing was changed.").arg(m_longest));
    return true;
}

bool TextArea::canInsertFromMimeData(const QMimeData* source) const { return source->hasText(); }

void TextArea::insertFromMimeData(const QMimeData* source) {
    const auto pasted = source->text();
    if (pasted.size() > 4 * qsizetype{m_longest} + 1000) { // refused unread
        types_too_much(pasted);
        return;
    }
    const auto clean = cleanText(pasted);
    if (!types_too_much(clean)) insertPlainText(clean);
}

void TextArea::keyPressEvent(QKeyEvent* event) {
    const bool is_enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (is_enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit submitted();
        return;
    }
    const auto typed = is_enter ? QStringLiteral("\n") : event->text();
    const auto modifiers = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool is_shortcut = modifiers == Qt::ControlModifier || modifiers == Qt::AltModifier; // both together: AltGr
    const bool is_text = is_enter || (!is_shortcut && !typed.isEmpty() && typed[0].isPrint());
    if (is_text && !isReadOnly() && types_too_much(typed)) return;
    QPlainTextEdit::keyPressEvent(event);
}

void TextArea::inputMethodEvent(QInputMethodEvent* event) {
    if (types_too_much(event->commitString())) return event->accept();
    QPlainTextEdit::inputMethodEvent(event);
}

void TextArea::text_changed() {
    fit();
    if (m_setting) return;
    complain({});
    m_rest.start();
}

void TextArea::complain(const QString& sentence) {
    if (sentence == m_complaint) return;
    m_complaint = sentence;
    markError(this, sentence);
    emit complained(sentence);
}

// As high as its lines on the screen, wrapped ones included.
void TextArea::fit() {
    const int most = height_of(m_most);
    qreal height = frame;
    for (auto block = document()->firstBlock(); block.isValid() && height <= most; block = block.next())
        height += blockBoundingRect(block).height();
    const int wanted = std::clamp(static_cast<int>(std::ceil(height)), height_of(m_fewest), most);
    setVerticalScrollBarPolicy(height > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (wanted != minimumHeight() || wanted != maximumHeight()) setFixedHeight(wanted);
}

void TextArea::focusOutEvent(QFocusEvent* event) {
    if (m_rest.isActive()) {
        m_rest.stop();
        emit draftChanged(text());
    }
    complain({});
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) emit left();
}

void TextArea::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextArea::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

} // namespace tandem::widgets
