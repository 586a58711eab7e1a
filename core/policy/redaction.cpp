#include "policy/redaction.h"

#include "policy/words_in_text.h"

#include <algorithm>
#include <array>

namespace tandem::policy {
namespace {

using Words = std::vector<TextWord>;
enum class Found { Nothing, Name, Place }; // Place: a street or a postcode, beside which a house number counts

bool is_number(std::string_view text) { return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos; }

bool is_token(const TextWord& word, const NameToken& token) {
    if (token.counts_inside && word.folded.find(token.folded) != std::string::npos) return true;
    if (token.allows_one_edit) return is_within_one_edit(word.folded, token.folded);
    return word.folded == token.folded && (word.capital || !token.only_with_capital);
}

std::size_t month_of(std::string_view folded) {
    static constexpr std::array<std::string_view, 12> months{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                             "juli",    "augustus", "september", "oktober", "november", "december"};
    for (std::size_t i = 0; i < months.size(); ++i)
        if (folded == months[i] || (folded.size() == 3 && months[i].starts_with(folded)) || (i == 2 && folded == "mrt")) return i + 1;
    return 0;
}

class Finding {
public:
    Finding(std::string_view text, const IdentityTokens& tokens, Invisible invisible)
        : m_text(text), m_tokens(tokens), m_words(words_in(text, invisible)), m_found(m_words.size()) {}

    void find() {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            find_name(i);
            find_joined(i);
            find_spelled(i);
            find_postcode(i);
            find_phone(i);
            for (const Day date : m_tokens.birth_dates) find_date(i, date);
        }
        for (std::size_t i = 0; i < m_words.size(); ++i) find_house_number(i);
    }

    bool has_any() const { return std::any_of(m_found.begin(), m_found.end(), [](Found one) { return one != Found::Nothing; }); }

    std::string without() const {
        std::string left;
        std::size_t at = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_found[i] == Found::Nothing) continue;
            left += m_text.substr(at, m_words[i].begin - at);
            left += redaction_mark;
            at = m_words[i].end;
        }
        left += m_text.substr(at);
        return left;
    }

private:
    void mark(std::size_t first, std::size_t count, Found found) {
        for (std::size_t i = first; i < first + count; ++i) m_found[i] = std::max(m_found[i], found);
    }

    static Found found_of(const NameToken& token) { return token.kind == TokenKind::Street ? Found::Place : Found::Name; }

    void find_name(std::size_t i) {
        for (const auto& token : m_tokens.names)
            if (is_token(m_words[i], token)) mark(i, 1, found_of(token));
    }

    // How many words from `i` on stand close together, at most `most`.
    std::size_t run_from(std::size_t i, std::size_t most) const {
        std::size_t count = 1;
        while (count < most && i + count < m_words.size() && are_adjacent(m_text, m_words[i + count - 1], m_words[i + count])) ++count;
        return count;
    }

    // "Kerk straat", "de Vries" of somebody called "Devries", a name broken at the end of a line.
    void find_joined(std::size_t i) {
        std::string joined = m_words[i].folded;
        const std::size_t run = run_from(i, 4);
        for (std::size_t count = 2; count <= run; ++count) {
            joined += m_words[i + count - 1].folded;
            for (const auto& token : m_tokens.names)
                if (token.allows_one_edit && token.folded == joined) mark(i, count, found_of(token));
        }
    }

    // "J a n s e n"
    void find_spelled(std::size_t i) {
        std::string spelled;
        const std::size_t run = run_from(i, 30);
        for (std::size_t count = 1; count <= run && m_words[i + count - 1].folded.size() == 1; ++count) {
            spelled += m_words[i + count - 1].folded;
            for (const auto& token : m_tokens.names)
                if (count >= 3 && token.folded == spelled) mark(i, count, found_of(token));
        }
    }

    void find_postcode(std::size_t i) {
        for (const auto& postcode : m_tokens.postcodes) {
            const std::string digits = postcode.substr(0, 4);
            const bool has_letters = i + 1 < m_words.size() && are_adjacent(m_text, m_words[i], m_words[i + 1]) &&
                                     m_words[i].folded + m_words[i + 1].folded == postcode;
            if (m_words[i].folded == postcode || m_words[i].folded == digits) mark(i, has_letters ? 2 : 1, Found::Place);
        }
    }

    void find_phone(std::size_t i) {
        if (!is_number(m_words[i].folded)) return;
        std::string digits;
        for (std::size_t count = 1; count <= 8 && i + count <= m_words.size() && is_number(m_words[i + count - 1].folded); ++count) {
            if (count > 1 && m_words[i + count - 1].begin - m_words[i + count - 2].end > 3) return;
            digits += m_words[i + count - 1].folded;
            for (const auto& phone : m_tokens.phones)
                if (digits == phone || phone_digits(digits) == phone) mark(i, count, Found::Name);
        }
    }

    // 7-3-1954, 07/03/54, 1954-03-07, 7 maart 1954, 7 mrt.
    void find_date(std::size_t i, Day date) {
        if (is_part(i, date.day()) && i + 1 < m_words.size() && month_of(m_words[i + 1].folded) == date.month())
            mark(i, is_year(i + 2, date) ? 3 : 2, Found::Name);
        if (is_part(i, date.day()) && is_part(i + 1, date.month()) && is_year(i + 2, date)) mark(i, 3, Found::Name);
        if (is_year(i, date) && is_part(i + 1, date.month()) && is_part(i + 2, date.day())) mark(i, 3, Found::Name);
    }

    bool is_part(std::size_t i, unsigned value) const {
        if (i >= m_words.size() || !is_number(m_words[i].folded) || m_words[i].folded.size() > 2) return false;
        return static_cast<unsigned>(std::stoi(m_words[i].folded)) == value;
    }

    bool is_year(std::size_t i, Day date) const {
        if (i >= m_words.size()) return false;
        const std::string year = std::to_string(date.year());
        return m_words[i].folded == year || m_words[i].folded == year.substr(2);
    }

    void find_house_number(std::size_t i) {
        const auto& word = m_words[i].folded;
        const auto digits = word.substr(0, word.find_first_not_of("0123456789"));
        const bool is_theirs = std::find(m_tokens.house_numbers.begin(), m_tokens.house_numbers.end(), digits) != m_tokens.house_numbers.end();
        if (!is_theirs || m_found[i] != Found::Nothing) return;
        const std::size_t first = i < 3 ? 0 : i - 3, last = std::min(m_words.size(), i + 4);
        const auto is_place = [](Found one) { return one == Found::Place; };
        const auto at = [&](std::size_t index) { return m_found.begin() + static_cast<std::ptrdiff_t>(index); };
        if (std::any_of(at(first), at(last), is_place)) m_found[i] = Found::Name;
    }

    std::string_view m_text;
    const IdentityTokens& m_tokens;
    Words m_words;
    std::vector<Found> m_found;
};

} // namespace

// Taking out changes what stands beside what, so it is done until there is nothing left to find: each round leaves fewer words.
DisclosedText redacted(std::string_view text, const IdentityTokens& tokens) {
    std::string left(text);
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto invisible : {Invisible::Ignored, Invisible::Separates}) {
            Finding finding(left, tokens, invisible);
            finding.find();
            if (!finding.has_any()) continue;
            left = finding.without();
            changed = true;
        }
    }
    return DisclosedText(std::move(left));
}

bool has_identity(std::string_view text, const IdentityTokens& tokens) {
    const auto finds = [&](Invisible invisible) {
        Finding finding(text, tokens, invisible);
        finding.find();
        return finding.has_any();
    };
    return finds(Invisible::Ignored) || finds(Invisible::Separates);
}

} // namespace tandem::policy
