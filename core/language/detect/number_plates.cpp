// Dutch number plates: three groups of letters or figures.
#include "language/detect/sheet.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tandem::language {
namespace {

// The signs without hyphens, x a letter and 9 a figure, and how long each group is.
struct Form {
    std::string_view signs;
    std::string_view lengths;
};
constexpr std::array<Form, 14> forms{{{"xx9999", "2.2.2"},
                                      {"99xx99", "2.2.2"},
                                      {"9999xx", "2.2.2"},
                                      {"xx99xx", "2.2.2"},
                                      {"xxxx99", "2.2.2"},
                                      {"99xxxx", "2.2.2"},
                                      {"99xxx9", "2.3.1"},
                                      {"9xxx99", "1.3.2"},
                                      {"xx999x", "2.3.1"},
                                      {"x999xx", "1.3.2"},
                                      {"xxx99x", "3.2.1"},
                                      {"x99xxx", "1.2.3"},
                                      {"9xx999", "1.2.3"},
                                      {"999xx9", "3.2.1"}}};
const WordSet vehicles("kenteken kentekennummer nummerbord auto bus busje scooter bromfiets motor bestelbus caravan kentekenplaat");

struct Plate {
    std::size_t end = 0;
    bool hyphens = true;
    bool upper = true;
};

std::string form_of(const Token& token) { return std::string(token.letters, token.is_number() ? '9' : 'x'); }

bool is_form(const std::string& signs, const std::string& lengths) {
    return std::ranges::any_of(forms, [&](const Form& form) { return form.signs == signs && form.lengths == lengths; });
}

std::optional<Plate> plate_at(const Passage& text, std::size_t i) {
    Plate plate;
    std::string form;
    std::string lengths;
    std::size_t at = i;
    for (int group = 0; group < 3; ++group) {
        const auto& token = text.at(at);
        if (token.type == TokenType::Mark || token.letters > 3) return std::nullopt;
        form += form_of(token);
        lengths += (group ? "." : "") + std::to_string(token.letters);
        plate.upper = plate.upper && (token.is_number() || token.casing == Casing::Upper || (token.letters == 1 && token.is_capital()));
        plate.end = ++at;
        if (group == 2) break;
        if (text.is_mark(at, '-') && text.is_tight(at) && text.is_tight(at + 1))
            ++at;
        else
            plate.hyphens = false;
    }
    if (!is_form(form, lengths)) return std::nullopt;
    const bool goes_on = text.is_tight(plate.end) && (text.at(plate.end).type != TokenType::Mark || text.is_mark(plate.end, '-'));
    return goes_on ? std::nullopt : std::optional(plate);
}

bool tells_of_vehicle(const Passage& text, std::size_t i) {
    for (std::size_t back = 1; back <= 4 && back <= i; ++back)
        if (is_one_of(text.at(i - back).folded, vehicles)) return true;
    return false;
}

} // namespace

void find_number_plates(Sheet& sheet) {
    const auto& text = sheet.passage();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.at(i).type == TokenType::Mark || text.at(i).letters > 3 || (i > 0 && text.is_tight(i) && !text.is_mark(i - 1, '(')))
            continue;
        const auto plate = plate_at(text, i);
        if (!plate) continue;
        const bool told = tells_of_vehicle(text, i);
        const bool solid = !plate->hyphens && text.is_tight(i + 1) && text.is_tight(i + 2);
        if (!told && !plate->hyphens && !(solid && plate->upper)) continue;
        const bool sure = told || (plate->hyphens && plate->upper);
        sheet.add(i, plate->end, {FindingKind::NumberPlate, sure ? Severity::High : Severity::Thought, "een kenteken"});
    }
}

} // namespace tandem::language
