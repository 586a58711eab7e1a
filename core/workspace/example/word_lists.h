#pragma once
// The word lists in resources/wordlists/example_*.txt, read once. A mistake in them is a bug and asserts.
#include "domain/cases/words.h"
#include "domain/parties/words.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace tandem::workspace::example {

using Phrases = std::vector<std::string_view>;
using Sections = std::map<std::string_view, Phrases>; // the lines below each "[name]"

struct FamilyName {
    std::string_view prefix; // "van der"; empty for most
    std::string_view name;
};

struct PartyModel {
    std::string_view name;
    domain::PartyKind kind{};
    std::optional<domain::OrganisationStaffing> staffing;
    domain::PartnerRing ring{};
    domain::PartyCapacity capacity{};
    bool authority_or_interest = false;
    bool sensitive_name = false;
    bool key_person = false;
    std::string_view sector; // code of the list "party_sector"
};

struct WorryModel {
    Phrases categories;
    bool professional_secrecy = false;
    std::string_view text;
};

struct CodedText {
    std::string_view code, text;
};

// One kind of situation and what is said in it. All texts are templates (slots.h).
struct Situation {
    std::string_view name;
    int youngest = 0, oldest = 0;
    std::optional<domain::SubjectRole> also; // who else it is about
    Phrases stories, wishes, questions;
    std::vector<WorryModel> worries;
    std::vector<CodedText> needs;   // code of a life domain
    std::vector<CodedText> actions; // code of an action kind
};

struct ListModel {
    std::string_view list, code, label;
    std::optional<int> months;
};

struct WordLists {
    Phrases female, male;
    std::vector<FamilyName> family;
    Sections places, phrases;
    std::vector<PartyModel> parties;     // the first thirty are the standard example
    std::vector<PartyModel> party_kinds; // "Bezoekgroep", to be followed by a place
    std::vector<Situation> situations;
    std::vector<ListModel> lists;

    const Phrases& place(std::string_view section) const { return places.at(section); }
    const Phrases& phrase(std::string_view section) const { return phrases.at(section); }
    const Situation& situation(std::string_view name) const;
};

const WordLists& word_lists();

} // namespace tandem::workspace::example
