#include "workspace/other_residents.h"

#include "base/text.h"
#include "policy/words_in_text.h"
#include "storage/search/search_index.h"
#include "workspace/identity_pieces.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

// Shorter ones stand in too many texts as something else.
constexpr std::size_t fewest_letters = 5;

bool may_be_a_name(const policy::TextWord& word) {
    const bool has_digit = word.folded.find_first_of("0123456789") != std::string::npos;
    return word.capital && !has_digit && count_code_points(word.folded) >= fewest_letters && !words_with_a_capital().contains(word.folded);
}

bool holds(std::string_view text, std::string_view folded) {
    return std::ranges::any_of(policy::words_in(text), [&](const policy::TextWord& word) { return word.folded == folded; });
}

bool holds(const domain::Identity& one, std::string_view folded) {
    const auto in = [&](const std::optional<std::string>& text) { return text && holds(*text, folded); };
    return in(one.given_names) || in(one.family_name) || in(one.neighbourhood) || (one.address && (in(one.address->street) || in(one.address->place)));
}

} // namespace

// Asked only of what the index knows, which is little.
bool OtherResidents::is_known_otherwise(std::string_view folded) const {
    return std::ranges::any_of(m_own, [&](const auto& one) { return holds(one, folded); }) ||
           std::ranges::any_of(m_table.parties, [&](const auto& one) { return holds(one.name, folded); }) ||
           std::ranges::any_of(m_table.people, [&](const auto& one) { return holds(one.name, folded); }) ||
           std::ranges::any_of(m_kept_words, [&](const auto& one) { return holds(one, folded); }) || holds(m_table.table.name, folded);
}

void OtherResidents::look_through(std::string_view text) {
    const storage::SearchIndex index(m_connection);
    for (const auto& word : policy::words_in(text)) {
        if (!may_be_a_name(word) || std::ranges::find(m_found, word.folded) != m_found.end()) continue;
        if (!index.has_word_in_title(storage::SearchSpace::Identity, word.folded) || is_known_otherwise(word.folded)) continue;
        m_found.push_back(word.folded);
    }
}

} // namespace tandem::workspace
