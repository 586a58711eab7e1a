#include "workspace/example/word_lists.h"

#include "base/text.h"
#include "embedded/example_words.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace tandem::workspace::example {
namespace {

std::string_view file_named(std::string_view name) {
    for (const auto& file : example_words::embedded())
        if (file.name == name) return file.text;
    assert(false && "a word list that is not part of the program");
    return {};
}

Phrases split(std::string_view text, char mark) {
    Phrases parts;
    for (;;) {
        const std::size_t end = text.find(mark);
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

// Without comments and empty lines.
Phrases lines_of(std::string_view name) {
    Phrases lines = split(file_named(name), '\n');
    std::erase_if(lines, [](std::string_view line) { return line.empty() || line.front() == '#'; });
    return lines;
}

Sections sections_of(std::string_view name) {
    Sections sections;
    Phrases* current = nullptr;
    for (const std::string_view line : lines_of(name)) {
        if (line.front() == '[') {
            current = &sections[line.substr(1, line.size() - 2)];
        } else {
            assert(current);
            current->push_back(line);
        }
    }
    return sections;
}

int number(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::vector<FamilyName> read_family_names(const Phrases& lines) {
    std::vector<FamilyName> names;
    for (const std::string_view line : lines) {
        const Phrases parts = split(line, '|');
        names.push_back(parts.size() == 2 ? FamilyName{parts[0], parts[1]} : FamilyName{{}, parts[0]});
    }
    return names;
}

std::optional<domain::OrganisationStaffing> read_staffing(std::string_view word) {
    using domain::OrganisationStaffing;
    if (word == "volunteers") return OrganisationStaffing::OnlyVolunteers;
    if (word == "supported") return OrganisationStaffing::VolunteersWithPaidSupport;
    if (word == "assisted") return OrganisationStaffing::PaidWithVolunteerSupport;
    if (word == "paid") return OrganisationStaffing::OnlyPaid;
    if (word == "hybrid") return OrganisationStaffing::Hybrid;
    assert(word == "none");
    return std::nullopt;
}

domain::PartyCapacity read_capacity(std::string_view flags) {
    if (flags == "full") return domain::PartyCapacity::Full;
    if (flags == "waiting") return domain::PartyCapacity::WaitingList;
    return domain::PartyCapacity::Open;
}

PartyModel read_party(std::string_view line) {
    const Phrases parts = split(line, '|');
    assert(parts.size() == 6);
    const std::string_view flag = parts[4];
    return {parts[0], domain::from_word<domain::PartyKind>(parts[1]).value(), read_staffing(parts[2]),
            domain::from_word<domain::PartnerRing>(parts[3]).value(), read_capacity(flag), flag == "interest",
            flag == "sensitive", flag == "alone", parts[5]};
}

std::vector<PartyModel> read_parties(const Phrases& lines) {
    std::vector<PartyModel> parties;
    std::transform(lines.begin(), lines.end(), std::back_inserter(parties), read_party);
    return parties;
}

std::optional<domain::SubjectRole> read_other(std::string_view word) {
    if (word == "-") return std::nullopt;
    return word == "abuser" ? domain::SubjectRole::AllegedAbuser : domain::from_word<domain::SubjectRole>(word).value();
}

Situation read_heading(std::string_view line) {
    const Phrases parts = split(line.substr(1), '|');
    assert(parts.size() == 4);
    Situation situation;
    situation.name = parts[0];
    situation.youngest = number(parts[1]);
    situation.oldest = number(parts[2]);
    situation.also = read_other(parts[3]);
    return situation;
}

WorryModel read_worry(std::string_view codes, std::string_view text) {
    const bool secret = codes.front() == '!';
    return {split(codes.substr(secret ? 1 : 0), ','), secret, text};
}

void read_sentence(std::string_view line, Situation& into) {
    const Phrases parts = split(line, '|');
    const std::string_view kind = parts.front(), text = parts.back();
    if (kind == "story") into.stories.push_back(text);
    else if (kind == "wish") into.wishes.push_back(text);
    else if (kind == "question") into.questions.push_back(text);
    else if (kind == "worry") into.worries.push_back(read_worry(parts.at(1), text));
    else if (kind == "need") into.needs.push_back({parts.at(1), text});
    else if (kind == "action") into.actions.push_back({parts.at(1), text});
    else assert(false && "a kind of sentence that nobody knows");
}

std::vector<Situation> read_situations() {
    std::vector<Situation> situations;
    for (const std::string_view line : lines_of("example_cases.txt")) {
        if (line.front() == '=') situations.push_back(read_heading(line));
        else read_sentence(line, situations.back());
    }
    return situations;
}

std::vector<ListModel> read_lists() {
    std::vector<ListModel> entries;
    const Sections sections = sections_of("example_lists.txt");
    for (const std::string_view line : sections.at("lists")) {
        const Phrases parts = split(line, '|');
        entries.push_back({parts.at(0), parts.at(1), parts.at(2), {}});
        if (parts.size() == 4) entries.back().months = number(parts[3]);
    }
    return entries;
}

WordLists read_all() {
    const Sections names = sections_of("example_names.txt"), parties = sections_of("example_parties.txt");
    WordLists lists;
    lists.female = names.at("first_female");
    lists.male = names.at("first_male");
    lists.family = read_family_names(names.at("family"));
    lists.places = sections_of("example_places.txt");
    lists.phrases = sections_of("example_phrases.txt");
    lists.parties = read_parties(parties.at("party"));
    lists.party_kinds = read_parties(parties.at("party_more"));
    lists.situations = read_situations();
    lists.lists = read_lists();
    return lists;
}

} // namespace

const Situation& WordLists::situation(std::string_view name) const {
    const auto found = std::find_if(situations.begin(), situations.end(), [name](const Situation& one) { return one.name == name; });
    assert(found != situations.end());
    return *found;
}

const WordLists& word_lists() {
    static const WordLists lists = read_all();
    return lists;
}

} // namespace tandem::workspace::example
