// IBAN, checked; a Dutch one is also marked when its check fails: it was mistyped.
#include "language/detect/sheet.h"

namespace tandem::language {
namespace {

constexpr std::size_t shortest = 15;
constexpr std::size_t longest = 34;

bool is_valid_iban(const std::string& iban) {
    unsigned rest = 0;
    for (std::size_t n = 0; n < iban.size(); ++n) {
        const char c = iban[(n + 4) % iban.size()];
        const unsigned value = c >= '0' && c <= '9' ? static_cast<unsigned>(c - '0') : static_cast<unsigned>(c - 'a') + 10;
        rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
    }
    return rest == 1;
}

bool is_plain(std::string_view folded) {
    for (const char c : folded)
        if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z')) return false;
    return true;
}

// A sentence may pass the check by chance: "De 82-jarige belde".
bool is_mostly_digits(const std::string& iban) {
    std::size_t digits = 0;
    for (const char c : iban) digits += c >= '0' && c <= '9';
    return digits * 2 > iban.size();
}

bool looks_dutch(const std::string& iban) { return iban.size() == 18 && iban.starts_with("nl") && iban[4] >= 'a' && iban[8] <= '9'; }

} // namespace

void find_bank_accounts(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!text.at(i).is_word() || text.at(i).letters != 2 || text.at(i + 1).letters != 2 || !text.at(i + 1).is_number()) continue;
        std::string iban;
        std::size_t end = 0;
        for (std::size_t at = i; at < text.size(); ++at) {
            if ((text.is_mark(at, '-') || text.is_mark(at, '.')) && text.is_tight(at) && text.is_tight(at + 1)) continue;
            if (text.at(at).type == TokenType::Mark || !is_plain(text.at(at).folded)) break;
            iban += text.at(at).folded;
            if (iban.size() > longest) break;
            if (iban.size() >= shortest && ((is_valid_iban(iban) && is_mostly_digits(iban)) || looks_dutch(iban))) end = at + 1;
        }
        if (end) sheet.add(i, end, {FindingKind::Iban, Severity::High, "een rekeningnummer"});
    }
}

} // namespace tandem::language
