#include "room/kind_guess.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tandem::room {
namespace {

struct Hint {
    const char* beginning; // of a word, in lower case; up to four letters the whole word: "belasting" is no call
    const char* code;
};
// Dutch and English side by side: what is typed is in the language of the table, not of the screen.
constexpr std::array hints = {
    Hint{"toestemming", "ask_consent"},
    Hint{"consent", "ask_consent"},
    Hint{"permission", "ask_consent"},
    Hint{"overdrag", "hand_over"},
    Hint{"overdracht", "hand_over"},
    Hint{"handover", "hand_over"},
    Hint{"vertel", "inform"},
    Hint{"uitleg", "inform"},
    Hint{"informe", "inform"},
    Hint{"tell", "inform"},
    Hint{"tells", "inform"},
    Hint{"explain", "inform"},
    Hint{"bel", "call"},
    Hint{"belt", "call"},
    Hint{"bellen", "call"},
    Hint{"gebeld", "call"},
    Hint{"opbel", "call"},
    Hint{"telefo", "call"},
    Hint{"call", "call"},
    Hint{"calls", "call"},
    Hint{"phone", "call"},
    Hint{"langs", "visit"},
    Hint{"bezoek", "visit"},
    Hint{"huisbezoek", "visit"},
    Hint{"visit", "visit"},
    Hint{"kennis", "contact"},
    Hint{"contact", "contact"},
    Hint{"ontmoet", "contact"},
    Hint{"meet", "contact"},
    Hint{"meets", "contact"},
    Hint{"regel", "arrange"},
    Hint{"aanvra", "arrange"},
    Hint{"aanmeld", "arrange"},
    Hint{"arrange", "arrange"},
    Hint{"apply", "arrange"},
    Hint{"navra", "ask_partner"},
    Hint{"overleg", "ask_partner"},
    Hint{"consult", "ask_partner"},
    Hint{"begeleid", "guide"},
    Hint{"meegaan", "guide"},
    Hint{"wegwijs", "guide"},
    Hint{"guide", "guide"},
    Hint{"vinger", "check_in"},
    Hint{"check", "check_in"},
    Hint{"vrijwilliger", "support_volunteer"},
    Hint{"maatje", "support_volunteer"},
    Hint{"volunteer", "support_volunteer"},
};

constexpr qsizetype whole_word_up_to = 4;
constexpr qsizetype shortest_label_word = 5; // "gaan" and "naar" would point at half of them
constexpr qsizetype stem = 5;                // "bezoeken" and "bezoek" are one word here

QStringList words_of(const QString& text) {
    static const QRegularExpression not_a_letter(QStringLiteral("[^\\p{L}]+"));
    return text.left(500).toLower().split(not_a_letter, Qt::SkipEmptyParts);
}

bool has(const QList<Kind>& kinds, const QString& code) {
    return std::ranges::any_of(kinds, [&](const Kind& kind) { return kind.code == code; });
}

QString from_hints(const QString& word, const QList<Kind>& kinds) {
    for (const auto& hint : hints) {
        const auto code = QString::fromLatin1(hint.code);
        const QLatin1String beginning(hint.beginning);
        const bool fits = beginning.size() > whole_word_up_to ? word.startsWith(beginning) : word == beginning;
        if (fits && has(kinds, code)) return code;
    }
    return {};
}

// Only words that stand in one label point at it.
QString from_labels(const QString& word, const QList<Kind>& kinds) {
    if (word.size() < shortest_label_word) return {};
    QStringList found;
    for (const auto& kind : kinds)
        for (const auto& part : words_of(kind.label))
            if (part.size() >= shortest_label_word && part.left(stem) == word.left(stem) && !found.contains(kind.code)) found << kind.code;
    return found.size() == 1 ? found.first() : QString();
}

} // namespace

QString kind_guess(const QString& words, const QList<Kind>& kinds) {
    const QStringList typed = words_of(words);
    for (const auto& word : typed)
        if (const QString code = from_hints(word, kinds); !code.isEmpty()) return code;
    for (const auto& word : typed)
        if (const QString code = from_labels(word, kinds); !code.isEmpty()) return code;
    return {};
}

} // namespace tandem::room
