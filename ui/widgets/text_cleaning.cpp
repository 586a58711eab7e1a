#include "widgets/text_cleaning.h"

namespace tandem::widgets {
namespace {

// Embeddings, overrides and isolates of direction: they make a text read otherwise than it is. Single marks may stay.
bool turns_direction(QChar c) {
    const auto code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool is_line_end(QChar c) { return c == u'\n' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator; }

bool is_dropped(QChar c) {
    return c.category() == QChar::Other_Control || turns_direction(c) || c == QChar(0xFEFF) || c == QChar(0xFFFE) || c == QChar(0xFFFF);
}

QString cleaned(const QString& text, QChar line_end) {
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = text[at];
        if (c == u'\r') {
            if (at + 1 >= text.size() || text[at + 1] != u'\n') clean.append(line_end);
        } else if (is_line_end(c)) {
            clean.append(line_end);
        } else if (c == u'\t') {
            clean.append(u' ');
        } else if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            clean.append(c).append(text[++at]);
        } else if (!c.isSurrogate() && !is_dropped(c)) {
            clean.append(c);
        }
    }
    return clean;
}

} // namespace

QString cleanText(const QString& text) { return cleaned(text, u'\n'); }
QString cleanLine(const QString& text) { return cleaned(text, u' '); }

} // namespace tandem::widgets
