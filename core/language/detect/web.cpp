// Mail addresses, web addresses and account names.
#include "language/detect/sheet.h"

namespace tandem::language {
namespace {

// "de", "nu" and "me" are left out: a forgotten space behind a full stop would make them one.
const WordSet top_domains(
    "nl com org net eu be info frl amsterdam io uk fr pl tr biz app dev online site care gov edu shop blog health nrw gal cat email");

constexpr std::string_view address_marks = "-_.~:/?#[]@!$&'()*+,;=%";
constexpr std::string_view mail_marks = "-_.+%'";

bool is_one_mark(const Passage& text, std::size_t i, std::string_view marks) {
    const auto& token = text.at(i);
    return token.type == TokenType::Mark && token.end - token.start == 1 && marks.find(text.text()[token.start]) != std::string_view::npos;
}

bool is_part(const Passage& text, std::size_t i, std::string_view marks) {
    return i < text.size() && (text.at(i).type != TokenType::Mark || is_one_mark(text, i, marks));
}

std::size_t run_start(const Passage& text, std::size_t i, std::string_view marks) {
    while (i > 0 && text.is_tight(i) && is_part(text, i - 1, marks)) --i;
    while (is_one_mark(text, i, "-.'")) ++i;
    return i;
}

std::size_t run_end(const Passage& text, std::size_t i, std::string_view marks) {
    while (is_part(text, i, marks) && text.is_tight(i)) ++i;
    while (i > 0 && is_one_mark(text, i - 1, ".,;:!?)'-_")) --i;
    return i;
}

void add_mail(Sheet& sheet, std::size_t at) {
    const auto& text = sheet.passage();
    const auto end = run_end(text, at + 1, "-_.");
    if (end <= at + 1) return;
    const auto start = text.is_tight(at) && at > 0 && text.at(at - 1).type != TokenType::Mark ? run_start(text, at, mail_marks) : at;
    const bool account = start == at;
    sheet.add(start, end, {FindingKind::Mail, Severity::High, account ? "een account" : "een mailadres"});
}

// "jan (at) voorbeeld.nl"
void add_spelled_mail(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    const bool sign = text.is(i, "at") &&
                      ((text.is_mark(i - 1, '(') && text.is_mark(i + 1, ')')) || (text.is_mark(i - 1, '[') && text.is_mark(i + 1, ']')));
    if (!sign || i < 2 || text.at(i - 2).type == TokenType::Mark || text.at(i + 2).type == TokenType::Mark) return;
    auto end = run_end(text, i + 3, "-_.");
    if (text.is(end, "punt") && text.at(end + 1).is_word()) end += 2; // "ziggo punt nl"
    sheet.add(run_start(text, i - 2, mail_marks), end, {FindingKind::Mail, Severity::High, "een mailadres"});
}

bool starts_address(const Passage& text, std::size_t i) {
    const auto word = text.at(i).folded;
    if ((word == "http" || word == "https") && text.is_mark(i + 1, ':') && text.is_mark(i + 2, '/')) return true;
    return word == "www" && text.is_mark(i + 1, '.') && text.is_tight(i + 2);
}

// "voorbeeld.nl": the token at `i` is the last part.
bool ends_domain(const Passage& text, std::size_t i) {
    const bool path = text.is_mark(i + 1, '/') && text.is_tight(i + 1) && text.is_tight(i + 2); // says it of any domain: "bit.ly/3xYz"
    if (i < 2 || !text.at(i).is_word() || text.at(i).casing == Casing::Capital || text.at(i).letters < 2) return false;
    if (!path && !is_one_of(text.at(i).folded, top_domains)) return false;
    if (!text.is_mark(i - 1, '.') || !text.is_tight(i) || !text.is_tight(i - 1) || text.at(i - 2).type == TokenType::Mark) return false;
    return !text.is_tight(i + 1) || !is_part(text, i + 1, "-_@");
}

} // namespace

void find_web(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text.is_mark(i, '@')) add_mail(sheet, i);
    for (std::size_t i = 0; i < text.size(); ++i) add_spelled_mail(sheet, i);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!sheet.is_free(i) || !text.at(i).is_word()) continue;
        const Mark mark{FindingKind::Url, Severity::High, "een website"};
        if (starts_address(text, i))
            sheet.add(i, run_end(text, i + 1, address_marks), mark);
        else if (ends_domain(text, i)) {
            const bool path = text.is_mark(i + 1, '/') && text.is_tight(i + 1);
            sheet.add(run_start(text, i, "-_."), path ? run_end(text, i + 1, address_marks) : i + 1, mark);
        }
    }
}

} // namespace tandem::language
