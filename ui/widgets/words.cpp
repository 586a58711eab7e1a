#include "widgets/words.h"

#include <QHash>

namespace tandem::widgets {
namespace {

constexpr qsizetype most_digits = 8;

// One character at a time, so that a word ends where a number begins.
class Splitter {
public:
    explicit Splitter(const QString& separators) : m_separators(separators) {}

    void take(QChar c) {
        if (c.category() == QChar::Other_Format) return;
        const int digit = c.isDigit() ? c.digitValue() : -1; // superscripts have a value, but are no digits
        if (digit >= 0) return add(QChar(u'0' + digit), Kind::Number);
        if (c.isLetter() && c.unicode() < 0x250) return add(c.toLower(), Kind::Letters);
        end();
        const bool is_fine = c.isSpace() || m_separators.contains(c) || c == u'\'' || c == QChar(0x2019);
        m_words.strange = m_words.strange || !is_fine;
    }

    Words finish() {
        end();
        return std::move(m_words);
    }

private:
    enum class Kind { None, Number, Letters };

    void add(QChar c, Kind kind) {
        if (kind != m_kind) end();
        m_kind = kind;
        m_now.append(c);
    }

    void end() {
        if (m_now.isEmpty()) return;
        const bool is_number = m_kind == Kind::Number;
        if (is_number && m_now.size() > most_digits) m_words.strange = true;
        m_words.list.append({m_now, is_number ? m_now.left(most_digits).toInt() : -1});
        m_now.clear();
        m_kind = Kind::None;
    }

    QString m_separators;
    Words m_words;
    QString m_now;
    Kind m_kind = Kind::None;
};

} // namespace

Words wordsOf(const QString& text, const QString& separators) {
    Splitter splitter(separators);
    for (const auto c : text) splitter.take(c);
    return splitter.finish();
}

int countIn(const Word& word) {
    if (word.isNumber()) return word.number;
    static const QHash<QString, int> counts = {{"een", 1},     {QString::fromUtf8("één"), 1},
                                               {"twee", 2},    {"drie", 3},
                                               {"vier", 4},    {"vijf", 5},
                                               {"zes", 6},     {"zeven", 7},
                                               {"acht", 8},    {"negen", 9},
                                               {"tien", 10},   {"elf", 11},
                                               {"twaalf", 12}, {"twintig", 20},
                                               {"a", 1},       {"an", 1},
                                               {"one", 1},     {"two", 2},
                                               {"three", 3},   {"four", 4},
                                               {"five", 5},    {"six", 6},
                                               {"seven", 7},   {"eight", 8},
                                               {"nine", 9},    {"ten", 10},
                                               {"eleven", 11}, {"twelve", 12},
                                               {"twenty", 20}};
    return counts.value(word.text, -1);
}

} // namespace tandem::widgets
