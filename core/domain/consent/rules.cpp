#include "domain/consent/rules.h"

#include "domain/steps.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace tandem::domain {

namespace {

constexpr Step handover_steps[] = {
    {"waiting", "accepted"}, {"waiting", "refused"}, {"waiting", "called_off"}, {"accepted", "returned"},
};

constexpr auto emergency_time = std::chrono::hours(24);
constexpr int longest_review_months = 12;

template <class Step>
bool is(const ConsentEvent& event) { return std::holds_alternative<Step>(event.step); }

bool is_blank(const std::optional<std::string>& text) { return !text || trimmed(*text).empty(); }

std::optional<FactMisfit> misfit(FactFault fault, std::string_view place) { return FactMisfit{fault, place}; }

bool is_named(const Recipient& recipient) {
    return !std::holds_alternative<RecipientCore>(recipient) && !std::holds_alternative<RecipientAllPartners>(recipient);
}

bool has_blank_name(std::span<const Recipient> recipients) {
    return std::ranges::any_of(recipients, [](const Recipient& one) {
        const auto* other = std::get_if<RecipientOtherNetwork>(&one);
        return other != nullptr && trimmed(other->name).empty();
    });
}

} // namespace

bool may_become(const HandoverAnswer& from, const HandoverAnswer& to) { return is_allowed_step(handover_steps, from, to); }

// -- What no record may say -------------------------------------------------------------------------------------------

std::optional<FactMisfit> misfit_of(const ConsentEvent& event, Day today) {
    if (event.on > today) return misfit(FactFault::DatedAhead, "consent_event.on");
    if (event.until && *event.until < event.from.value_or(event.on)) return misfit(FactFault::EndsBeforeStart, "consent_event.until");
    if (has_blank_name(event.recipients)) return misfit(FactFault::RecipientNeeded, "consent_event.recipients");
    const auto* given = std::get_if<ConsentGiven>(&event.step);
    if (given != nullptr && given->by.empty()) return misfit(FactFault::NobodySaidYes, "consent_event.step");
    if ((given != nullptr || is<ConsentNarrowed>(event)) && event.recipients.empty())
        return misfit(FactFault::RecipientNeeded, "consent_event.recipients");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const TaskGround& ground, Day today) {
    if (ground.on > today) return misfit(FactFault::DatedAhead, "task_ground.on");
    if (ground.review_on < ground.on) return misfit(FactFault::EndsBeforeStart, "task_ground.review_on");
    if (ground.review_on > ground.on.plus_months(longest_review_months)) return misfit(FactFault::ReviewTooLate, "task_ground.review_on");
    if (ground.ended_on && *ground.ended_on < ground.on) return misfit(FactFault::EndsBeforeStart, "task_ground.ended_on");
    if (ground.recipients.empty() || has_blank_name(ground.recipients)) return misfit(FactFault::RecipientNeeded, "task_ground.recipients");
    if (!std::ranges::all_of(ground.recipients, is_named)) return misfit(FactFault::RecipientNotNamed, "task_ground.recipients");
    if (!weighing_is_complete(ground)) return misfit(FactFault::WeighingIncomplete, "task_ground.weighing");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const EmergencyGround& ground, Instant now) {
    if (ground.at > now) return misfit(FactFault::DatedAhead, "emergency_ground.at");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const HandoverGround& ground, Day today) {
    if (ground.on > today) return misfit(FactFault::DatedAhead, "handover_ground.on");
    if (trimmed(ground.to_network).empty()) return misfit(FactFault::RecipientNeeded, "handover_ground.to_network");
    const auto* motivated = std::get_if<HandoverMotivated>(&ground.basis);
    if (motivated != nullptr && trimmed(motivated->motivation).empty()) return misfit(FactFault::ReasonNeeded, "handover_ground.basis");
    return std::nullopt;
}

// -- Who may say yes --------------------------------------------------------------------------------------------------

Entitlement entitlement_of(const CaseSubject& subject, std::span<const ConsentRight> by) {
    const auto count = [&](ConsentRight right) { return std::ranges::count(by, right); };
    const auto enough = [](bool it_is) { return it_is ? Entitlement::Enough : Entitlement::NotEnough; };
    const bool sole = subject.parental_authority == ParentalAuthority::Sole;
    const bool parents = count(ConsentRight::AllHolders) > 0 || count(ConsentRight::OneHolder) > (sole ? 0 : 1);
    const bool oneself = count(ConsentRight::Self) + count(ConsentRight::Child) > 0;
    const bool child_of_unknown_age = subject.consent_age == ConsentAge::Unknown && subject.role == SubjectRole::Child;
    if (subject.consent_age == ConsentAge::Under12) return enough(parents);
    if (subject.consent_age == ConsentAge::Age12To15 || child_of_unknown_age) return enough(parents && oneself);
    if (subject.representative == SubjectRepresentative::Mentor) return enough(count(ConsentRight::Mentor) > 0);
    if (subject.representative == SubjectRepresentative::Curator) return enough(count(ConsentRight::Curator) > 0);
    if (count(ConsentRight::Self) == 0) return Entitlement::NotEnough;
    return subject.consent_age == ConsentAge::Unknown ? Entitlement::UnlessParenting : Entitlement::Enough;
}

// -- What stands on a day ---------------------------------------------------------------------------------------------

bool comes_after(const ConsentEvent& later, const ConsentEvent& earlier, std::span<const ConsentEvent> all) {
    if (later.on != earlier.on) return later.on > earlier.on;
    const ConsentEvent* at = &later;
    for (std::size_t steps = 0; at->follows && steps <= all.size(); ++steps) { // a ring of events ends too
        if (*at->follows == earlier.id) return later.id != earlier.id;
        const auto cause = std::ranges::find(all, *at->follows, &ConsentEvent::id);
        if (cause == all.end()) return false;
        at = &*cause;
    }
    return false;
}

bool covers(const ConsentScope& scope, std::string_view category) {
    if (std::holds_alternative<ScopeAll>(scope)) return true;
    const auto* some = std::get_if<ScopeSome>(&scope);
    return some != nullptr && std::ranges::find(some->categories, category) != some->categories.end();
}

ConsentScope meet(const ConsentScope& a, const ConsentScope& b) {
    if (std::holds_alternative<ScopeAll>(a)) return b;
    if (std::holds_alternative<ScopeAll>(b)) return a;
    ScopeSome both;
    if (const auto* some = std::get_if<ScopeSome>(&a))
        for (const auto& category : some->categories)
            if (covers(b, category)) both.categories.push_back(category);
    return both;
}

namespace {

class Reading {
public:
    Reading(const CaseSubject& subject, std::span<const ConsentEvent> events, Day on, int months, const IsMeant& is_meant)
        : m_subject(subject), m_all(events), m_on(on), m_months(months), m_is_meant(is_meant) {
        for (const ConsentEvent& event : events)
            if (event.subject == subject.id && (event.on <= on || !is<ConsentGiven>(event))) m_events.push_back(&event);
    }

    ConsentReading read() {
        for (const auto* event : m_events)
            if (is<ConsentGiven>(*event) && concerns(*event)) add_given(*event);
        for (const auto* event : m_events)
            if (lowers(*event) && !has_yes_since(*event)) m_reading.refusals.push_back(event);
        return std::move(m_reading);
    }

private:
    bool concerns(const ConsentEvent& event) const { return std::ranges::any_of(event.recipients, m_is_meant); }
    bool after(const ConsentEvent& later, const ConsentEvent& earlier) const { return comes_after(later, earlier, m_all); }

    bool is_in_time(const ConsentEvent& given) const { return given.from.value_or(given.on) <= m_on && m_on <= last_day_of(given, m_months); }
    Entitlement entitlement(const ConsentEvent& given) const {
        return entitlement_of(m_subject, std::get<ConsentGiven>(given.step).by);
    }

    // Refused or withdrawn for this audience, or narrowed to others than this audience.
    bool lowers(const ConsentEvent& event) const {
        if (is<ConsentRefused>(event) || is<ConsentWithdrawn>(event)) return event.recipients.empty() || concerns(event);
        return is<ConsentNarrowed>(event) && !concerns(event) && std::ranges::any_of(m_events, [&](const auto* given) {
            return is<ConsentGiven>(*given) && concerns(*given) && !after(*given, event);
        });
    }

    void add_given(const ConsentEvent& given) {
        ConsentScope scope = given.scope;
        for (const auto* event : m_events) {
            if (after(given, *event)) continue;
            if (lowers(*event)) return;
            if (is<ConsentNarrowed>(*event)) scope = meet(scope, event->scope);
        }
        if (is_in_time(given) && entitlement(given) != Entitlement::NotEnough)
            m_reading.grounds.push_back({&given, std::move(scope), entitlement(given)});
    }

    bool has_yes_since(const ConsentEvent& refusal) const {
        return std::ranges::any_of(m_events, [&](const auto* event) {
            return is<ConsentGiven>(*event) && concerns(*event) && after(*event, refusal) && is_in_time(*event) &&
                   entitlement(*event) != Entitlement::NotEnough;
        });
    }

    const CaseSubject& m_subject;
    std::span<const ConsentEvent> m_all;
    Day m_on;
    int m_months;
    const IsMeant& m_is_meant;
    std::vector<const ConsentEvent*> m_events;
    ConsentReading m_reading;
};

} // namespace

ConsentReading read_consent(const CaseSubject& subject, std::span<const ConsentEvent> events, Day on, int months, const IsMeant& is_meant) {
    return Reading(subject, events, on, months, is_meant).read();
}

// -- What is due ------------------------------------------------------------------------------------------------------

Day last_day_of(const ConsentEvent& given, int months) {
    return given.until.value_or(given.from.value_or(given.on).plus_months(months).plus_days(-1));
}

std::optional<Day> fill_in_due(const ConsentEvent& event) {
    if (event.to_fill_in.empty()) return std::nullopt;
    return event.fill_in_by.value_or(event.on.plus_days(fill_in_days));
}

Instant reason_due(const EmergencyGround& ground) { return ground.at + emergency_time; }

bool reason_is_missing(const EmergencyGround& ground) { return is_blank(ground.reason); }

bool is_weighed_on(std::string_view legal_basis) {
    constexpr std::array elsewhere = {"consent", "vital_interest", "duty_to_report"}; // each has a ground of its own
    return !trimmed(legal_basis).empty() && std::ranges::find(elsewhere, legal_basis) == elsewhere.end();
}

bool weighing_is_complete(const TaskGround& ground) {
    const auto* not_told = std::get_if<NotTold>(&ground.told);
    if (std::holds_alternative<ToldUnknown>(ground.told) || (not_told != nullptr && trimmed(not_told->reason).empty())) return false;
    if (!ground.decided_by || !is_weighed_on(ground.legal_basis)) return false;
    const auto& weighing = ground.weighing;
    return std::ranges::none_of(std::array{&weighing.interest, &weighing.alternatives, &weighing.minimum},
                                [](const std::string* text) { return trimmed(*text).empty(); });
}

ReviewStanding review_of(const TaskGround& ground, Day today, int warning_days) {
    if (ground.review_on < today) return ReviewStanding::Passed;
    return ground.review_on <= today.plus_days(warning_days) ? ReviewStanding::Soon : ReviewStanding::Ahead;
}

bool is_in_force(const TaskGround& ground, Day day) {
    return ground.on <= day && (!ground.ended_on || day < *ground.ended_on) && weighing_is_complete(ground);
}

bool outweighs(const TaskGround& ground, const ConsentEvent& refusal) {
    return ground.on > refusal.on && ground.second_opinion_by && ground.second_opinion_by != ground.decided_by;
}

} // namespace tandem::domain
