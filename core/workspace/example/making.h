#pragma once
// What the makers of the parts share.
#include "workspace/example/draw.h"
#include "workspace/example/example.h"
#include "workspace/example/slots.h"

#include <unordered_set>

namespace tandem::workspace::example {

class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }

private:
    Instant m_now;
};

inline Instant instant_on(Day day, int minutes) {
    return {(std::int64_t{day.days_since_epoch()} * 1440 + minutes) * 60'000};
}

// Someone who can bring in a case, come to a meeting and agree to an action.
struct Helper {
    domain::PersonId person;
    domain::PartyId party;
    domain::CapacityId capacity;
    domain::CapacityRole role{};
    std::size_t person_index = 0, party_index = 0;
    bool formal = false;
    bool needs_naming = false; // authority, interest or a name that tells something: no doer unless somebody chose it
};

struct Table {
    domain::TableId id;
    std::vector<Helper> core, shell; // neither is empty
    Helper coordinator;
};

struct MeetingSlot {
    domain::MeetingId id;
    Day day;
    std::size_t table = 0;
    bool held = false;
};

// What the records are made from; `draw` decides on content, ids have a source of their own.
class Making {
public:
    explicit Making(ExamplePlan made_from)
        : plan(made_from), draw(made_from.seed), m_clock(instant_on(made_from.today, 8 * 60)), m_id_random(~made_from.seed),
          m_ids(m_clock, m_id_random), m_fact_id_random(made_from.seed ^ 0xfac7), m_fact_ids(m_clock, m_fact_id_random) {}
    Making(const Making&) = delete;
    Making& operator=(const Making&) = delete;

    template <class SomeId>
    SomeId new_id() { return m_ids.next_id<SomeId>(); }
    // From a source apart, so that no other record gets another id because of a fact more.
    template <class SomeId>
    SomeId new_fact_id() { return m_fact_ids.next_id<SomeId>(); }
    domain::CaseCode new_code(Day day);
    domain::CaseCode new_fact_code(Day day); // from the source apart
    std::string phrase(std::string_view section) { return std::string(draw.one_of(words.phrase(section))); }
    // By number instead of by chance, so that no other record changes because of it.
    std::string phrase(std::string_view section, std::size_t number) const {
        const auto& all = words.phrase(section);
        return std::string(all[number % all.size()]);
    }

    const ExamplePlan plan;
    const WordLists& words = word_lists();
    Draw draw;
    std::vector<Table> tables;
    std::vector<MeetingSlot> meetings;

private:
    FixedClock m_clock;
    SeededRandom m_id_random;
    IdSource m_ids;
    SeededRandom m_fact_id_random;
    IdSource m_fact_ids;
    std::unordered_set<std::string> m_codes;
};

// The words of an enum in turn: over enough records each of them occurs.
template <domain::Worded E>
E in_turn(std::size_t number) { return domain::words_of<E>[number % domain::words_of<E>.size()].first; }

// Not somebody's: 06-0 is not given out, only 06-1 to 06-5 and 06-8. In pairs, so that it is no row of nine digits.
std::string example_phone(Draw& draw);
// At example.org, which belongs to nobody (RFC 2606).
std::string example_email(std::string_view name);

} // namespace tandem::workspace::example
