#include "language/detect/sheet.h"

#include <algorithm>

namespace tandem::language {

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
    if (m_passage.at(first).sentence_start && m_passage.at(first).is_capital() && !mark.suggestion.empty() && mark.suggestion[0] >= 'a' &&
        mark.suggestion[0] <= 'z')
        mark.suggestion[0] = static_cast<char>(mark.suggestion[0] - 'a' + 'A');
    m_findings.push_back({m_passage.at(first).start, m_passage.at(last - 1).end, mark.kind, mark.severity, std::move(mark.suggestion)});
    return true;
}

Findings Sheet::sorted() && {
    std::ranges::sort(m_findings, {}, &Finding::start);
    return std::move(m_findings);
}

} // namespace tandem::language
