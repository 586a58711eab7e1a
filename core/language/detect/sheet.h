#pragma once
// The findings of one passage while the rules look at it. Who comes first keeps a token; the order of the rules is their rank.
#include "language/detect/finding.h"
#include "language/detect/tokens.h"

namespace tandem::language {

struct Mark {
    FindingKind kind;
    Severity severity;
    std::string suggestion;
    bool is_role = false; // the suggestion is what somebody is to another: "dochter", "buurman"
};

// A finding by its tokens; `last` is one behind.
struct MarkedTokens {
    std::size_t first;
    std::size_t last;
    Mark mark;
};

class Sheet {
public:
    explicit Sheet(const Passage& passage) : m_passage(passage), m_taken(passage.size()) {}

    const Passage& passage() const { return m_passage; }
    bool is_free(std::size_t token) const { return token < m_taken.size() && !m_taken[token]; }
    bool is_free(std::size_t first, std::size_t last) const; // last is one behind
    // Marks tokens first to last (one behind), unless one of them is taken.
    bool add(std::size_t first, std::size_t last, Mark mark);
    void leave_out(std::size_t first, std::size_t last); // nothing is found there
    Findings sorted() &&;

private:
    const Passage& m_passage;
    std::vector<bool> m_taken;
    std::vector<MarkedTokens> m_marked;
};

// The rules, in the order they are asked.
void find_web(Sheet& sheet);
void find_dates(Sheet& sheet);
void find_bank_accounts(Sheet& sheet);
void find_number_plates(Sheet& sheet);
void find_postcodes(Sheet& sheet);
void find_phones(Sheet& sheet);
void find_id_numbers(Sheet& sheet);
void find_addresses(Sheet& sheet);  // street with number
void find_countries(Sheet& sheet);  // where somebody lives or somebody's family is
void leave_out_known(Sheet& sheet); // "Leger des Heils": many words that point to nobody
void find_institutions(Sheet& sheet);
void find_streets(Sheet& sheet);     // without number
void find_long_places(Sheet& sheet); // of more than one word, before names take half of them
void find_ages(Sheet& sheet);
void find_names(Sheet& sheet);
void find_lower_case_names(Sheet& sheet);
void find_places(Sheet& sheet);
void find_capitals(Sheet& sheet); // capitals that no rule explained
void find_facts(Sheet& sheet);

} // namespace tandem::language
