// Telephone numbers: Dutch ones in any grouping, and international ones.
#include "language/detect/sheet.h"

namespace tandem::language {
namespace {

constexpr std::size_t most_groups = 8;
const WordSet tellers("tel telefoon telefoonnummer telnr telefoonnr mobiel mobielnummer gsm bel belt bellen fax nummer nr bereikbaar "
                      "telefonisch sms appen whatsapp app");

bool is_dutch(const std::string& digits, bool grouped) {
    if (digits.size() < 2 || digits[0] != '0' || digits[1] == '0') return false;
    if (digits.starts_with("0800") || digits.starts_with("090")) return digits.size() >= 8 && digits.size() <= 11;
    return digits.size() == 10 || (grouped && (digits.size() == 9 || digits.size() == 11)); // mistyped by one
}

bool is_international(const std::string& digits, bool plus) {
    if (plus) return digits.size() >= 8 && digits.size() <= 15;
    return digits.starts_with("00") && digits.size() >= 11 && digits.size() <= 16;
}

// Over one of "-", " - ", "/", ".", ")", "(0)" to the next group.
std::size_t skip_joint(const Passage& text, std::size_t i) {
    if (text.is_mark(i, ')') || text.is_mark(i, '(')) ++i;
    if (text.is_mark(i, '-') || text.is_mark(i, '/') || text.is_mark(i, '.') || text.is_mark(i, '_') ||
        text.text_of(text.at(i)) == "\u2013")
        ++i;
    if (text.is_mark(i, '(')) ++i;
    return i;
}

struct Number {
    std::size_t end = 0;
    std::size_t digits = 0;
};

Number longest_at(const Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const bool plus = text.is_mark(i, '+');
    const bool bracket = text.is_mark(i, '(');
    std::size_t at = plus || bracket ? i + 1 : i;
    if (bracket && text.is_mark(at, '+')) return {};
    std::string digits;
    Number best;
    for (std::size_t group = 0; group < most_groups && text.at(at).is_number() && sheet.is_free(at); ++group) {
        digits += text.at(at).folded;
        if (digits.size() > 16) break;
        const bool right = (plus ? is_international(digits, true) : is_dutch(digits, group > 0) || is_international(digits, false));
        const bool exact = digits.size() == 10 || best.digits != 10 || plus || digits.starts_with("00");
        if (right && exact) best = {at + 1, digits.size()};
        at = skip_joint(text, at + 1);
    }
    return best;
}

bool is_told(const Passage& text, std::size_t i) {
    for (std::size_t back = 1; back <= 3 && back <= i; ++back)
        if (is_one_of(text.at(i - back).folded, tellers)) return true;
    return false;
}

// "tel. 555 55 55": a number within the town, where the text says that it is one.
Number local_at(const Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (!is_told(text, i) || text.at(i - 1).is_number()) return {};
    Number found;
    for (std::size_t at = i; text.at(at).is_number() && sheet.is_free(at);) {
        found.digits += text.at(at).letters;
        if (found.digits > 8) return {};
        found.end = at + 1;
        at = text.is_mark(at + 1, '-') ? at + 2 : at + 1;
    }
    return found.digits >= 6 ? found : Number{};
}

bool starts_number(const Passage& text, std::size_t i) {
    if (i > 0 && text.is_tight(i) && text.at(i - 1).type != TokenType::Mark) return false;
    const auto is_zero = [&](std::size_t at) {
        return text.at(at).is_number() && (text.at(at).folded[0] == '0' || text.at(at).folded.starts_with("316"));
    };
    return is_zero(i) || (text.is_mark(i, '+') && text.at(i + 1).is_number()) || (text.is_mark(i, '(') && is_zero(i + 1));
}

} // namespace

void find_phones(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!sheet.is_free(i)) continue;
        Number found;
        if (starts_number(text, i)) found = longest_at(sheet, i);
        if (!found.end && text.at(i).folded.starts_with("316") && text.at(i).letters == 11) found = {i + 1, 11};
        if (!found.end && text.at(i).is_number()) found = local_at(sheet, i);
        const bool closed = text.is_mark(i + 2, ')') || text.is_mark(i + 3, ')');
        const auto start = text.is_mark(i, '(') && !closed ? i + 1 : i; // "(030-1234567)"
        if (found.end && sheet.add(start, found.end, {FindingKind::Phone, Severity::High, "een telefoonnummer"})) i = found.end - 1;
    }
}

} // namespace tandem::language
