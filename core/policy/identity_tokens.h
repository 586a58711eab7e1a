#pragma once
// What identifies the subjects of a case in a text: their names, address, numbers and birth date, as the tokens to look for
// (disclosure.md, "How the code makes leaking hard"). Particles and single letters are left out: they stand in every sentence.
#include "base/time.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::domain {
struct Identity;
} // namespace tandem::domain

namespace tandem::policy {

// Words that a short name can be too ("Mei", "Roos"): those count as a name only with a capital.
class OrdinaryWords {
public:
    OrdinaryWords() = default;
    explicit OrdinaryWords(std::vector<std::string> words);
    bool contains(std::string_view folded) const;

private:
    std::vector<std::string> m_folded; // sorted
};

enum class TokenKind { Name, Street };
struct NameToken {
    std::string folded;
    TokenKind kind = TokenKind::Name;
    bool only_with_capital = false;
    bool allows_one_edit = false; // from five letters
    bool counts_inside = false;   // also as a part of a longer word: "mevrouwJansen", "Jansentje"
};

struct IdentityTokens {
    std::vector<NameToken> names;
    std::vector<std::string> house_numbers; // their digits; only beside a street or postcode
    std::vector<std::string> postcodes;     // "1234ab"
    std::vector<std::string> phones;        // digits without the leading 0 or country
    std::vector<Day> birth_dates;
};

// `tied_people`: names of people tied to the subjects, as they are written.
IdentityTokens tokens_of(std::span<const domain::Identity> identities, std::span<const std::string> tied_people, const OrdinaryWords& ordinary);

// And these names, folded, each as it is and with a capital only: of people who are in another case.
IdentityTokens with_names(IdentityTokens tokens, std::span<const std::string> folded);

std::string phone_digits(std::string_view text);

} // namespace tandem::policy
