#include "language/detect/sheet.h"

#include "language/detect/fitting.h"

#include <algorithm>

namespace tandem::language {
namespace {

// "Mevrouw Jansen belt" becomes "Een vrouw belt"; behind a colon a small letter does.
void give_capital(const Passage& text, MarkedTokens& marked) {
    const auto& first = text.at(marked.first);
    auto& words = marked.mark.suggestion;
    const bool small = !words.empty() && words[0] >= 'a' && words[0] <= 'z';
    if (first.sentence_start && first.is_capital() && small && !text.is_mark(marked.first - 1, ':'))
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
}

} // namespace

bool Sheet::is_free(std::size_t first, std::size_t last) const {
    if (first >= last || last > m_taken.size()) return false;
    for (std::size_t i = first; i < last; ++i)
        if (m_taken[i]) return false;
    return true;
}

void Sheet::leave_out(std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last && i < m_taken.size(); ++i) m_taken[i] = true;
}

bool Sheet::add(std::size_t first, std::size_t last, Mark mark) {
    if (!is_free(first, last)) return false;
    std::fill(m_taken.begin() + static_cast<std::ptrdiff_t>(first), m_taken.begin() + static_cast<std::ptrdiff_t>(last), true);
    m_marked.push_back({first, last, std::move(mark)});
    return true;
}

Findings Sheet::sorted() && {
    std::ranges::sort(m_marked, {}, &MarkedTokens::first);
    Findings findings;
    findings.reserve(m_marked.size());
    for (auto& marked : m_marked) {
        const auto [first, last] = std::pair(marked.first, marked.last);
        fit_into_sentence(*this, marked);
        leave_out(marked.first, first); // so that the next does not reach into it
        leave_out(last, marked.last);
        give_capital(m_passage, marked);
        auto& mark = marked.mark;
        findings.push_back(
            {m_passage.at(marked.first).start, m_passage.at(marked.last - 1).end, mark.kind, mark.severity, std::move(mark.suggestion)});
    }
    return findings;
}

} // namespace tandem::language
