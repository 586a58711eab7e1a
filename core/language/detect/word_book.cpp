#include "language/detect/word_book.h"

#include "base/text.h"

#include <algorithm>

namespace tandem::language {
namespace {

WordMarks marks_of(std::string_view list, std::string_view section) {
    if (list == "dutch_given_names") return mark::given;
    if (list == "dutch_surnames") return mark::surname;
    if (list == "dutch_known_capitals") return mark::known;
    if (list == "dutch_institutions") return section == "hospitals" ? mark::hospital : mark::care;
    if (list == "passphrase_words" || list == "dutch_common_words") return mark::noun;
    if (list == "dutch_ordinary_words") return section == "function" ? mark::grammar : mark::noun;
    if (list != "dutch_places") return 0;
    if (section == "large") return mark::place | mark::large_place;
    if (section == "regions") return mark::place | mark::large_place | mark::region;
    if (section == "abroad") return mark::place | mark::large_place | mark::abroad;
    if (section == "countries") return mark::country;
    if (section == "villages") return mark::place | mark::village;
    return section == "districts" ? mark::place | mark::district : mark::place;
}

std::string_view cut_line(std::string_view& rest) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

// "'s_Gravenhage" and "Sint-Jan" as the words that stand in a text: "s gravenhage", "sint jan".
std::string spaced(std::string_view entry) {
    std::string words;
    for (const char c : fold(entry)) {
        if (c == '_' || c == '-')
            words += ' ';
        else if (c != '\'')
            words += c;
    }
    return words;
}

} // namespace

WordBook::WordBook(std::span<const WordList> lists) {
    m_words.reserve(32768);
    for (const auto& list : lists) read(list);
}

void WordBook::read(const WordList& list) {
    std::string_view rest = list.text;
    WordMarks marks = marks_of(list.name, {});
    while (!rest.empty()) {
        auto line = cut_line(rest);
        if (line.starts_with('#')) continue;
        if (line.starts_with('[')) {
            marks = marks_of(list.name, line.substr(1, line.find(']') - 1));
            continue;
        }
        while (!line.empty()) {
            const auto end = std::min(line.find(' '), line.size());
            if (end > 0) add(line.substr(0, end), marks);
            line.remove_prefix(std::min(end + 1, line.size()));
        }
    }
}

void WordBook::add(std::string_view entry, WordMarks marks) {
    auto words = spaced(entry);
    const auto space = words.find(' ');
    if (space == std::string::npos) {
        add_to(m_words, std::move(words), marks);
        return;
    }
    add_to(m_words, words.substr(0, space), mark::phrase_start);
    add_to(m_phrases, std::move(words), marks);
}

void WordBook::add_to(Marks& into, std::string word, WordMarks marks) {
    if (const auto found = into.find(word); found != into.end()) {
        found->second |= marks;
        return;
    }
    into.emplace(m_texts.emplace_back(std::move(word)), marks);
}

WordMarks WordBook::marks(std::string_view folded) const {
    const auto found = m_words.find(folded);
    if (found != m_words.end() && (found->second & ~mark::phrase_start) != 0) return found->second;
    WordMarks marks = found == m_words.end() ? 0 : found->second;
    if (folded.ends_with('s')) return marks | marks_of_name(folded, 1, mark::genitive); // "Karels"
    if (folded.ends_with("tje")) return marks | marks_of_name(folded, 3, 0);            // "Marietje"
    if (folded.ends_with("je")) return marks | marks_of_name(folded, 2, 0);             // "Keesje"
    return marks;
}

WordMarks WordBook::marks_of_name(std::string_view folded, std::size_t ending, WordMarks extra) const {
    if (folded.size() < ending + 3) return 0;
    const auto stem = m_words.find(folded.substr(0, folded.size() - ending));
    if (stem == m_words.end() || (stem->second & mark::given) == 0) return 0;
    return extra | mark::given | (stem->second & mark::ordinary);
}

WordMarks WordBook::phrase(std::string_view folded_words) const {
    const auto found = m_phrases.find(folded_words);
    return found == m_phrases.end() ? 0 : found->second;
}

} // namespace tandem::language
