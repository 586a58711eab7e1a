#include "workspace/suggestions.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace tandem::workspace {
namespace {

using domain::SubjectRole;

struct Hint {
    std::string_view word; // folded; the beginning of a word
    std::string_view category;
};
// What people write when it is about that: the beginnings of words, so that "medicijnen" and "medicatie" are one.
constexpr auto hints = std::to_array<Hint>({
    {"ziek", "health"},        {"arts", "health"},       {"huisarts", "health"},   {"dokter", "health"},      {"medic", "health"},
    {"pillen", "health"},      {"dement", "health"},     {"vergeet", "health"},    {"depress", "health"},     {"somber", "health"},
    {"psych", "health"},       {"ggz", "health"},        {"opname", "health"},     {"ziekenhuis", "health"},  {"wond", "health"},
    {"gevallen", "health"},    {"diabet", "health"},     {"verward", "health"},    {"drink", "addiction"},    {"alcohol", "addiction"},
    {"dronken", "addiction"},  {"blow", "addiction"},    {"drugs", "addiction"},   {"verslaa", "addiction"},  {"gokk", "addiction"},
    {"wiet", "addiction"},     {"schuld", "finance"},    {"geld", "finance"},      {"rekening", "finance"},   {"uitkering", "finance"},
    {"deurwaarder", "finance"},{"bewind", "finance"},    {"huurachterstand", "finance"}, {"voedselbank", "finance"}, {"betaal", "finance"},
    {"slaat", "safety"},       {"geslagen", "safety"},   {"geweld", "safety"},     {"mishandel", "safety"},   {"bang", "safety"},
    {"bedreig", "safety"},     {"wapen", "safety"},      {"mes", "safety"},        {"stalk", "safety"},       {"onveilig", "safety"},
    {"suicid", "safety"},      {"zelfmoord", "safety"},  {"blauwe plek", "safety"},{"huis uit", "housing"},   {"woning", "housing"},
    {"huur", "housing"},       {"vervuil", "housing"},   {"ontruim", "housing"},   {"dakloos", "housing"},    {"lekkage", "housing"},
    {"schimmel", "housing"},   {"rommel", "housing"},    {"verwarming", "housing"},{"opvoed", "parenting"},   {"school", "parenting"},
    {"kind", "parenting"},     {"puber", "parenting"},   {"spijbel", "parenting"}, {"luier", "parenting"},    {"eenzaam", "social"},
    {"alleen", "social"},      {"bezoek", "social"},     {"buurvrouw", "social"},  {"contact", "social"},     {"ruzie", "social"},
    {"maatje", "social"},      {"familie", "social"},    {"kerk", "meaning"},      {"moskee", "meaning"},     {"geloof", "meaning"},
    {"rouw", "meaning"},       {"zin van", "meaning"},   {"bidd", "meaning"},
});

struct RoleHint {
    std::string_view word;
    SubjectRole role;
};
constexpr auto role_hints = std::to_array<RoleHint>({
    {"partner", SubjectRole::Partner}, {"echtgeno", SubjectRole::Partner},      {"haar man", SubjectRole::Partner},  {"zijn vrouw", SubjectRole::Partner},
    {"vriend van", SubjectRole::Partner}, {"kind", SubjectRole::Child},          {"zoon", SubjectRole::Child},        {"dochter", SubjectRole::Child},
    {"baby", SubjectRole::Child},      {"mantelzorg", SubjectRole::Carer},      {"verzorgt", SubjectRole::Carer},
});

constexpr auto professional_words = std::to_array<std::string_view>({"diagnose", "huisarts", "arts ", "dokter", "behandelaar", "wijkverpleeg", "psychiater",
                                                                     "psycholoog", "medicatie", "ziekenhuis", "spv"});

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80) != 0; }

// Where a word begins with it: "mes" is in "messen" and not in "gemest".
bool has_word(std::string_view folded, std::string_view beginning) {
    for (auto at = folded.find(beginning); at != std::string_view::npos; at = folded.find(beginning, at + 1))
        if (at == 0 || !is_letter(folded[at - 1])) return true;
    return false;
}

void add_once(std::vector<std::string>& all, std::string_view one) {
    if (std::ranges::find(all, one) == all.end()) all.emplace_back(one);
}

// Of the roles that there are in this case: those that are spoken of, else the resident.
std::vector<domain::SubjectId> about(std::string_view folded, std::span<const domain::CaseSubject> subjects) {
    std::vector<domain::SubjectId> ids;
    for (const auto& subject : subjects) {
        const auto spoken_of = [&](const RoleHint& hint) { return hint.role == subject.role && has_word(folded, hint.word); };
        if (std::ranges::any_of(role_hints, spoken_of)) ids.push_back(subject.id);
    }
    if (!ids.empty()) return ids;
    const auto resident = std::ranges::find(subjects, SubjectRole::Resident, &domain::CaseSubject::role);
    return resident == subjects.end() ? ids : std::vector{resident->id};
}

} // namespace

NoteSuggestion suggestion_for(std::string_view text, std::span<const domain::CaseSubject> subjects) {
    NoteSuggestion suggestion;
    const std::string folded = fold(text);
    if (trimmed(folded).empty()) return suggestion;
    for (const auto& hint : hints)
        if (has_word(folded, hint.word)) add_once(suggestion.categories, hint.category);
    suggestion.about = about(folded, subjects);
    suggestion.secrecy = std::ranges::any_of(professional_words, [&](std::string_view word) { return has_word(folded, word); });
    return suggestion;
}

} // namespace tandem::workspace
