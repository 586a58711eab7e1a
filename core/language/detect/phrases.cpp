#include "language/detect/phrases.h"

namespace tandem::language {

Phrase longest_phrase(const Passage& text, std::size_t i, WordMarks wanted) {
    const auto& first = text.at(i);
    Phrase best;
    if (first.has(wanted)) best = {i + 1, first.marks};
    if (!first.has(mark::phrase_start)) return best;
    std::string words(first.folded);
    std::size_t at = i + 1;
    for (std::size_t count = 1; count < WordBook::longest_phrase; ++count) {
        while ((text.is_mark(at, '-') || text.is_apostrophe(at)) && at < i + 12) ++at;
        if (text.at(at).type == TokenType::Mark) break;
        words += ' ';
        words += text.at(at).folded;
        ++at;
        if (const auto marks = text.book().phrase(words); (marks & wanted) != 0) best = {at, marks};
    }
    return best;
}

} // namespace tandem::language
