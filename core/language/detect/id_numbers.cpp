// The citizen service number, numbers of patients, clients, passports, cases.
#include "language/detect/sheet.h"

#include <algorithm>

namespace tandem::language {
namespace {

constexpr std::size_t most_digits = 30;  // more figures in a row are a table, nobody's number
constexpr std::size_t shortest_bare = 7; // a bare number of so many figures is somebody's
constexpr std::string_view bsn_words = "bsn burgerservicenummer sofinummer sofi bsnr bsnnummer";
const WordSet other_words("kenmerk rekening rekeningnr giro banknr referentie dossier zaak polis paspoort rijbewijs uzi agb big lidnr id "
                          "clientnr patnr patientnr dossiernr zaaknr polisnr klantnr");
const WordSet not_of_a_person("huisnummer kamernummer telefoonnummer volgnummer rugnummer busnummer mobielnummer artikelnummer huisnr "
                              "telefoonnr kamernr telnr mobielnr artikelnr");
constexpr std::string_view amounts = "euro eur gulden dollar inwoners mensen keer stuks";

// The eleven test: 9, 8, ... 2, -1.
bool is_bsn(const std::string& digits) {
    if (digits.size() < 8 || digits.size() > 9) return false;
    const std::string nine = (digits.size() == 8 ? "0" : "") + digits;
    int sum = 0;
    for (int n = 0; n < 9; ++n) sum += (n == 8 ? -1 : 9 - n) * (nine[static_cast<std::size_t>(n)] - '0');
    return sum % 11 == 0 && nine.find_first_not_of('0') != std::string::npos;
}

struct Run {
    std::size_t end = 0;
    std::string digits;
    std::size_t letters = 0;
};

// Groups of figures (and letters, where allowed) held together by "-", "." or "/", or by one space between figures.
Run run_at(const Sheet& sheet, std::size_t i, bool with_letters, bool over_spaces) {
    const auto& text = sheet.passage();
    Run run;
    for (std::size_t at = i; sheet.is_free(at);) {
        const auto& token = text.at(at);
        if (token.is_number())
            run.digits += token.folded;
        else if (with_letters && token.is_word() && token.letters <= 6 && token.is_capital())
            run.letters += token.letters;
        else
            break;
        run.end = ++at;
        if (run.digits.size() > most_digits) break;
        const bool joint =
            (text.is_mark(at, '-') || text.is_mark(at, '.') || text.is_mark(at, '/')) && text.is_tight(at) && text.is_tight(at + 1);
        if (joint)
            ++at;
        else if (!text.is_tight(at) && !(over_spaces && text.at(at).is_number()))
            break;
    }
    return run;
}

bool is_label(std::string_view word) {
    if (is_one_of(word, not_of_a_person)) return false;
    return is_one_of(word, bsn_words) || is_one_of(word, other_words) || (word.ends_with("nummer") && word.size() > 6) ||
           (word.ends_with("nr") && word.size() > 4);
}

// "10298837 EB VERZ": letters that go with the number of a case.
bool is_letter_group(const Sheet& sheet, std::size_t i) {
    const auto& token = sheet.passage().at(i);
    return sheet.is_free(i) && token.casing == Casing::Upper && token.letters <= 4 && !token.has(mark::known);
}

// "dossiernummer: AB-1234", "v-nummer 1234567".
void add_labelled(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (!text.at(i).is_word() || !(is_label(text.at(i).folded) || (text.is(i, "nummer") && text.is_mark(i - 1, '-') && text.is_tight(i))))
        return;
    std::size_t at = i + 1;
    while (at < i + 5 && (text.is_mark(at, ':') || text.is_mark(at, '.') || text.is_mark(at, '#') || text.is_mark(at, '(') ||
                          is_one_of(text.at(at).folded, "is nr nummer was")))
        ++at;
    auto run = run_at(sheet, at, true, true);
    if (run.digits.size() < 3) return;
    for (int groups = 0; groups < 2 && is_letter_group(sheet, run.end); ++groups) ++run.end;
    const bool bsn = is_one_of(text.at(i).folded, bsn_words);
    sheet.add(at, run.end,
              {bsn ? FindingKind::Bsn : FindingKind::IdNumber, Severity::High, bsn ? "een burgerservicenummer" : "een nummer"});
}

bool is_amount(const Passage& text, std::size_t first, std::size_t last) {
    const auto before = text.text_of(text.at(first - 1));
    return before == "\u20ac" || before == "$" || is_one_of(text.at(first - 1).folded, "euro eur") ||
           is_one_of(text.at(last).folded, amounts);
}

bool has_label_behind(const Passage& text, std::size_t i) { return is_one_of(text.at(text.is_mark(i, '(') ? i + 1 : i).folded, bsn_words); }

bool is_card(const Passage& text, std::size_t first, const Run& run) { return run.digits.size() == 16 && text.at(first).letters == 4; }

void add_bare(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (!text.at(i).is_number() || (i > 0 && text.is_tight(i) && (text.at(i - 1).type != TokenType::Mark || text.is_mark(i - 1, ','))))
        return;
    const auto run = run_at(sheet, i, false, true);
    const bool one = text.at(i).letters == run.digits.size();
    if (run.end == 0 || is_amount(text, i, run.end)) return;
    if (is_bsn(run.digits) && (run.end - i <= 6)) {
        sheet.add(i, run.end, {FindingKind::Bsn, Severity::High, "een burgerservicenummer"});
    } else if (is_card(text, i, run) || (one && run.digits.size() >= shortest_bare)) {
        const bool bsn = run.digits.size() == 9 && has_label_behind(text, run.end);
        sheet.add(i, run.end, {bsn ? FindingKind::Bsn : FindingKind::IdNumber, Severity::High, "een nummer"});
    } else if (text.at(i).letters >= shortest_bare) {
        sheet.add(i, i + 1, {FindingKind::IdNumber, Severity::High, "een nummer"});
    }
}

// "NW12AB345", "PL1500-2023114455": capitals and figures without a gap.
void add_document(Sheet& sheet, std::size_t i) {
    const auto& text = sheet.passage();
    if (text.at(i).casing != Casing::Upper || !text.at(i).latin || (i > 0 && text.is_tight(i))) return;
    std::size_t letters = 0;
    std::size_t digits = 0;
    std::size_t end = i;
    bool joined = false;
    for (std::size_t at = i;
         text.at(at).type != TokenType::Mark && (at == i || text.is_tight(at)) && (text.at(at).is_number() || text.at(at).is_capital());) {
        (text.at(at).is_number() ? digits : letters) += text.at(at).letters;
        end = ++at;
        const bool joint = (text.is_mark(at, '-') || text.is_mark(at, '.') || text.is_mark(at, '/')) && text.is_tight(at) &&
                           text.is_tight(at + 1) && text.at(at + 1).is_number();
        joined = joined || joint;
        if (joint) ++at;
    }
    const bool whole = letters + digits >= 8 && letters + digits <= 12 && letters >= 2 && digits >= 3;
    if (joined ? digits >= 6 && letters >= 2 && letters <= 6 : whole)
        sheet.add(i, end, {FindingKind::IdNumber, Severity::High, "een nummer"});
}

} // namespace

void find_id_numbers(Sheet& sheet) {
    const auto size = sheet.passage().size();
    for (std::size_t i = 0; i < size; ++i) add_labelled(sheet, i);
    for (std::size_t i = 0; i < size; ++i)
        if (sheet.is_free(i)) add_document(sheet, i);
    for (std::size_t i = 0; i < size; ++i)
        if (sheet.is_free(i)) add_bare(sheet, i);
}

} // namespace tandem::language
