#include "workspace/known_marks.h"

#include "workspace/identity_pieces.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

constexpr const char* neutral = "deze persoon"; // what stands in the texts is Dutch, whatever language the screen is in

Mark mark_of(std::string_view text, std::string_view piece) {
    const auto start = static_cast<std::size_t>(piece.data() - text.data());
    return {start, start + piece.size(), "known", true, neutral};
}

bool overlap(const Mark& a, const Mark& b) { return a.start < b.end && b.start < a.end; }

} // namespace

std::vector<Mark> marks_in(std::string_view text, const KnownPeople& known) {
    auto marks = marks_in(text);
    if (known.identities.empty() && known.names.empty()) return marks;
    std::vector<Mark> of_known;
    for (const auto piece : pieces_with_identity(text, policy::tokens_of(known.identities, known.names, ordinary_words())))
        of_known.push_back(mark_of(text, piece));
    std::erase_if(marks, [&](const Mark& mark) {
        return std::ranges::any_of(of_known, [&](const Mark& one) { return overlap(one, mark); });
    });
    marks.insert(marks.end(), of_known.begin(), of_known.end());
    std::ranges::sort(marks, {}, &Mark::start);
    return marks;
}

} // namespace tandem::workspace
