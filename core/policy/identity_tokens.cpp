#include "policy/identity_tokens.h"

#include "base/text.h"
#include "domain/cases/identity.h"
#include "policy/words_in_text.h"

#include <algorithm>
#include <array>

namespace tandem::policy {
namespace {

constexpr std::array<std::string_view, 22> particles{"van", "de", "der", "den", "het", "ten", "ter", "te",  "von", "in", "op",
                                                     "aan", "al", "el",  "la",  "le",  "du",  "da",  "dos", "het", "bij", "tot"};

bool is_particle(std::string_view folded) { return std::find(particles.begin(), particles.end(), folded) != particles.end(); }

class Collecting {
public:
    explicit Collecting(const OrdinaryWords& ordinary) : m_ordinary(ordinary) {}

    void take(const domain::Identity& who) {
        take_words(who.given_names, TokenKind::Name);
        take_words(who.family_name, TokenKind::Name);
        take_particles_only(who.family_name);
        take_joined({who.given_names});
        take_words(who.neighbourhood, TokenKind::Name);
        take_joined({who.prefix, who.family_name});
        take_joined({who.given_names, who.family_name});
        take_joined({who.given_names, who.prefix, who.family_name});
        if (who.email) take_joined({who.email->substr(0, who.email->find('@'))});
        if (who.phone) take_phone(*who.phone);
        if (who.birth_date) m_tokens.birth_dates.push_back(*who.birth_date);
        if (who.address) take(*who.address);
    }
    void take_words(const std::optional<std::string>& text, TokenKind kind) {
        if (!text) return;
        for (const auto& word : words_in(*text)) add(word.folded, kind);
    }
    IdentityTokens result() { return std::move(m_tokens); }

private:
    void take(const domain::Address& address) {
        take_words(address.street, TokenKind::Street);
        take_stem(address.street);
        take_words(address.place, TokenKind::Name);
        if (address.postcode) m_tokens.postcodes.push_back(joined(address.postcode->text()));
        const std::string number = address.house_number ? joined(*address.house_number) : "";
        const auto digits = number.substr(0, number.find_first_not_of("0123456789"));
        if (!digits.empty()) m_tokens.house_numbers.push_back(digits);
    }

    void take_phone(const std::string& phone) {
        const std::string digits = phone_digits(phone);
        if (digits.size() >= 6) m_tokens.phones.push_back(digits);
    }

    static std::string joined(std::string_view text) {
        std::string all;
        for (const auto& word : words_in(text)) all += word.folded;
        return all;
    }

    // Somebody called "Le" or "El": with a capital it is the name.
    void take_particles_only(const std::optional<std::string>& name) {
        if (!name) return;
        const auto words = words_in(*name);
        if (!std::all_of(words.begin(), words.end(), [](const TextWord& word) { return is_particle(word.folded); })) return;
        for (const auto& word : words) m_tokens.names.push_back({word.folded, TokenKind::Name, true, false, false});
    }

    // "Staartbalkl. 100" is in the Staartbalklaan.
    void take_stem(const std::optional<std::string>& street) {
        if (!street) return;
        constexpr std::array<std::string_view, 10> kinds{"straat", "laan", "weg", "plein", "kade", "singel", "gracht", "dreef", "hof", "pad"};
        for (const auto& word : words_in(*street))
            for (const auto kind : kinds)
                if (word.folded.ends_with(kind) && word.folded.size() >= kind.size() + 6) add(word.folded.substr(0, word.folded.size() - kind.size()), TokenKind::Street);
    }

    // "devries", "jandevries": written as one word, or as part of an address.
    void take_joined(const std::vector<std::optional<std::string>>& parts) {
        std::string all;
        for (const auto& part : parts)
            if (part) all += joined(*part);
        if (all.size() >= 5) add(all, TokenKind::Name);
    }

    void add(const std::string& folded, TokenKind kind) {
        const auto length = count_code_points(folded);
        const bool known = std::any_of(m_tokens.names.begin(), m_tokens.names.end(),
                                       [&](const NameToken& one) { return one.folded == folded && one.kind == kind; });
        if (known || length < 2 || is_particle(folded)) return;
        const bool is_long = length >= 5;
        const bool is_ordinary = m_ordinary.contains(folded);
        m_tokens.names.push_back({folded, kind, !is_long && is_ordinary, is_long, length >= 6 && !is_ordinary});
    }

    const OrdinaryWords& m_ordinary;
    IdentityTokens m_tokens;
};

} // namespace

OrdinaryWords::OrdinaryWords(std::vector<std::string> words) : m_folded(std::move(words)) {
    for (auto& word : m_folded) word = fold(word);
    std::sort(m_folded.begin(), m_folded.end());
}

bool OrdinaryWords::contains(std::string_view folded) const { return std::binary_search(m_folded.begin(), m_folded.end(), folded); }

IdentityTokens tokens_of(std::span<const domain::Identity> identities, std::span<const std::string> tied_people, const OrdinaryWords& ordinary) {
    Collecting collecting(ordinary);
    for (const auto& identity : identities) collecting.take(identity);
    for (const auto& name : tied_people) collecting.take_words(name, TokenKind::Name);
    return collecting.result();
}

IdentityTokens with_names(IdentityTokens tokens, std::span<const std::string> folded) {
    for (const auto& name : folded) tokens.names.push_back({name, TokenKind::Name, true, false, false});
    return tokens;
}

std::string phone_digits(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9') digits += c;
    for (const std::string_view lead : {"0031", "31", "0"})
        if (digits.starts_with(lead) && digits.size() > lead.size() + 5) return digits.substr(lead.size());
    return digits;
}

} // namespace tandem::policy
