#include "knowledge/marks_words.h"

#include "catalogue/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tandem::knowledge {
namespace {

constexpr qsizetype most_named = 8;

QString listed(const std::string& text, const std::vector<workspace::Mark>& marks, bool high) {
    QStringList pieces;
    for (const auto& mark : marks) {
        if (mark.high != high || mark.end > text.size() || mark.start >= mark.end) continue;
        const QString words = QString::fromStdString(text.substr(mark.start, mark.end - mark.start)).simplified();
        const QString piece = QStringLiteral("%1 (%2)").arg(words, catalogue::mark_kind_label(mark.kind));
        if (!pieces.contains(piece)) pieces << piece;
    }
    if (pieces.size() > most_named) pieces = pieces.first(most_named) << QStringLiteral("\u2026");
    return pieces.join(QStringLiteral(", "));
}

} // namespace

bool has_high(const std::vector<workspace::Mark>& marks) { return std::ranges::any_of(marks, &workspace::Mark::high); }

QString say_marks(const std::string& text, const std::vector<workspace::Mark>& marks) {
    QStringList sentences;
    if (const QString high = listed(text, marks, true); !high.isEmpty())
        sentences << QCoreApplication::translate("lessons", "This points to somebody: %1. Write it differently.").arg(high);
    if (const QString low = listed(text, marks, false); !low.isEmpty())
        sentences << QCoreApplication::translate("lessons", "Worth a thought: %1.").arg(low);
    return sentences.join(QLatin1Char(' '));
}

} // namespace tandem::knowledge
