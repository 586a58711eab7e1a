#include "workspace/identity_pieces.h"

#include "language/detect/built_in.h"
#include "policy/redaction.h"
#include "policy/words_in_text.h"

#include <algorithm>
#include <string>

namespace tandem::workspace {
namespace {

// The words of a list, without its comments and headings.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with('[')) continue;
        line = line.substr(0, line.find('#'));
        while (!line.empty()) {
            const auto gap = std::min(line.find(' '), line.size());
            if (gap > 0) words.emplace_back(line.substr(0, gap));
            line.remove_prefix(std::min(gap + 1, line.size()));
        }
    }
    return words;
}

} // namespace

const policy::OrdinaryWords& ordinary_words() {
    static const policy::OrdinaryWords words = [] {
        for (const auto& list : language::built_in_lists())
            if (list.name == "dutch_ordinary_words") return policy::OrdinaryWords(words_of(list.text));
        return policy::OrdinaryWords();
    }();
    return words;
}

const policy::OrdinaryWords& words_with_a_capital() {
    static const policy::OrdinaryWords words = [] {
        std::vector<std::string> all;
        for (const auto& list : language::built_in_lists())
            if (list.name == "dutch_ordinary_words" || list.name == "dutch_known_capitals" || list.name == "dutch_places" || list.name == "dutch_institutions")
                std::ranges::move(words_of(list.text), std::back_inserter(all));
        return policy::OrdinaryWords(std::move(all));
    }();
    return words;
}

std::vector<std::string_view> pieces_with_identity(std::string_view text, const policy::IdentityTokens& tokens) {
    constexpr std::size_t most_words = 30;
    const auto words = policy::words_in(text);
    const auto piece = [&](std::size_t first, std::size_t last) { return text.substr(words[first].begin, words[last].end - words[first].begin); };
    std::vector<std::string_view> pieces;
    std::size_t from = 0;
    for (std::size_t last = 0; last < words.size(); ++last) {
        auto first = std::max(from, last < most_words ? 0 : last - most_words + 1);
        if (!policy::has_identity(piece(first, last), tokens)) continue;
        while (first < last && policy::has_identity(piece(first + 1, last), tokens)) ++first;
        pieces.push_back(piece(first, last));
        from = last + 1;
    }
    return pieces;
}

} // namespace tandem::workspace
