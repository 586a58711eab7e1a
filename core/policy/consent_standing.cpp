#include "policy/consent_standing.h"

#include "base/overloaded.h"

#include <algorithm>

namespace tandem::policy {
namespace {

using domain::ConsentAge;
using Events = std::vector<const ConsentEvent*>;

bool has(const std::vector<ConsentGiver>& givers, ConsentGiver giver) { return std::find(givers.begin(), givers.end(), giver) != givers.end(); }

bool holders_agree(const SubjectFacts& subject, const std::vector<ConsentGiver>& givers) {
    if (has(givers, ConsentGiver::AllHolders)) return true;
    return has(givers, ConsentGiver::OneHolder) && subject.authority == ParentalAuthority::Sole;
}

bool grown_up_agrees(const SubjectFacts& subject, const std::vector<ConsentGiver>& givers) {
    switch (subject.representation) {
    case Representation::None: return has(givers, ConsentGiver::Subject);
    case Representation::Mentor: return has(givers, ConsentGiver::Mentor);
    case Representation::Curator: return has(givers, ConsentGiver::Curator);
    }
    return false;
}

ConsentAge age_that_counts(const SubjectFacts& subject) {
    const bool is_child = subject.role == domain::SubjectRole::Child;
    return subject.age == ConsentAge::Unknown && is_child ? ConsentAge::Age12To15 : subject.age;
}

// The higher, the later on one day.
int severity(const ConsentEvent& event) { return static_cast<int>(event.act.index()); }

const ConsentEvent* cause_of(const ConsentEvent& event, const Events& among) {
    if (!event.follows || event.follows->is_nil()) return nullptr;
    const auto it = std::find_if(among.begin(), among.end(), [&](const ConsentEvent* other) { return other->id == *event.follows; });
    return it != among.end() && (*it)->on <= event.on ? *it : nullptr;
}

bool is_before(const ConsentEvent* a, const ConsentEvent* b) {
    if (a->on != b->on) return a->on < b->on;
    if (severity(*a) != severity(*b)) return severity(*a) < severity(*b);
    return a->id < b->id;
}

// Of the earliest day left: the first whose cause is not among them; in a circle, the first. A cause is never of a later day, so a
// circle of one day does not come after what happened on the next.
Events::const_iterator next_of(const Events& left) {
    const auto end_of_day = std::find_if(left.begin(), left.end(), [&](const ConsentEvent* event) { return event->on != left.front()->on; });
    const auto free = std::find_if(left.begin(), end_of_day, [&](const ConsentEvent* event) {
        const ConsentEvent* cause = cause_of(*event, left);
        return cause == nullptr || cause == event;
    });
    return free == end_of_day ? left.begin() : free;
}

Events in_order(const std::vector<ConsentEvent>& recorded) {
    Events left, ordered;
    for (const auto& event : recorded) left.push_back(&event);
    std::sort(left.begin(), left.end(), is_before);
    const bool has_causes = std::any_of(left.begin(), left.end(), [](const ConsentEvent* event) { return event->follows.has_value(); });
    if (!has_causes) return left;
    while (!left.empty()) {
        const auto next = next_of(left);
        ordered.push_back(*next);
        left.erase(next);
    }
    return ordered;
}

Day first_day(const ConsentEvent& event, const ConsentGiven& given) { return std::max(event.on, given.from.value_or(event.on)); }

Day last_day(const Facts& facts, const ConsentEvent& event, const ConsentGiven& given) {
    return given.until.value_or(first_day(event, given).plus_months(facts.table.periods.consent_months).plus_days(-1));
}

// Why this "yes" does not count today; nothing when it does.
std::optional<Reason> fault_of(const Facts& facts, const SubjectFacts& subject, const ConsentEvent& event, const ConsentGiven& given) {
    if (given.form == ConsentForm::Presumed) return Reason::ConsentPresumed;
    if (!are_entitled(subject, given.by)) return Reason::ConsentNotEntitled;
    if (first_day(event, given) > facts.today) return Reason::ConsentNotYet;
    if (last_day(facts, event, given) < std::max(facts.today, event.on)) return Reason::ConsentExpired;
    return std::nullopt;
}

// Walks over the events; what each does to what there was.
class Walk {
public:
    Walk(const Facts& facts, const SubjectFacts& subject, const Hearer& hearer) : m_facts(facts), m_subject(subject), m_hearer(hearer) {}

    void take(const ConsentEvent& event) {
        std::visit(Overloaded{[](const ConsentAsked&) {}, [&](const ConsentGiven& act) { give(event, act); },
                              [&](const ConsentNarrowed& act) { narrow(event, act); },
                              [&](const ConsentRefused& act) { end(event, act.to, Reason::Refused); },
                              [&](const ConsentWithdrawn& act) { end(event, act.from, Reason::Withdrawn); }},
                   event.act);
    }
    ConsentStanding result() { return std::move(m_standing); }

private:
    void give(const ConsentEvent& event, const ConsentGiven& given) {
        if (!reaches(given.to, m_hearer)) {
            if (m_standing.missing == Reason::NoConsent) m_standing.missing = Reason::ConsentForOthers;
            return;
        }
        m_was_reached = true;
        if (const auto fault = fault_of(m_facts, m_subject, event, given)) {
            m_standing.missing = *fault;
            return;
        }
        m_standing.refusal.reset();
        m_standing.refused_on.reset();
        m_standing.given.push_back({given.categories.value_or(Categories()), given.secrecy});
    }

    void narrow(const ConsentEvent& event, const ConsentNarrowed& act) {
        if (!act.to && !act.categories) return end(event, {}, Reason::NarrowedAway);
        if (act.to && !reaches(*act.to, m_hearer) && m_was_reached) return refuse(event, Reason::NarrowedAway);
        if (!act.categories) return;
        for (auto& scope : m_standing.given) scope.categories = scope.categories.common_with(*act.categories);
    }

    void end(const ConsentEvent& event, const Recipients& whom, Reason reason) {
        if (may_mean(whom, m_hearer)) refuse(event, reason);
    }

    void refuse(const ConsentEvent& event, Reason reason) {
        m_standing.given.clear();
        m_standing.refusal = reason;
        m_standing.refused_on = std::max(m_standing.refused_on.value_or(event.on), event.on);
    }

    const Facts& m_facts;
    const SubjectFacts& m_subject;
    const Hearer& m_hearer;
    ConsentStanding m_standing;
    bool m_was_reached = false;
};

} // namespace

bool are_entitled(const SubjectFacts& subject, const std::vector<ConsentGiver>& givers) {
    switch (age_that_counts(subject)) {
    case ConsentAge::Under12: return holders_agree(subject, givers);
    case ConsentAge::Age12To15: return holders_agree(subject, givers) && has(givers, ConsentGiver::Subject);
    case ConsentAge::Age16Plus:
    case ConsentAge::Unknown: return grown_up_agrees(subject, givers);
    }
    return false;
}

ConsentStanding consent_for(const Facts& facts, const SubjectFacts& subject, const Hearer& hearer) {
    Walk walk(facts, subject, hearer);
    for (const ConsentEvent* event : in_order(subject.consent)) walk.take(*event);
    return walk.result();
}

bool was_told_by_consent(const Facts& facts, const SubjectFacts& subject) {
    return std::any_of(subject.consent.begin(), subject.consent.end(), [&](const ConsentEvent& event) {
        const auto* given = std::get_if<ConsentGiven>(&event.act);
        return given != nullptr && event.on <= facts.today && given->form != ConsentForm::Presumed && are_entitled(subject, given->by);
    });
}

} // namespace tandem::policy
