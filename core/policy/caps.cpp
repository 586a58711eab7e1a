#include "policy/caps.h"

#include "domain/cases/rules.h"
#include "domain/network/rules.h"
#include "policy/words_in_text.h"

#include <algorithm>

namespace tandem::policy {
namespace {

using enum IdentityLevel;

bool is_question(const CapInput& input) { return input.facts.about.kind == CaseKind::QuestionWithoutName; }

// Who brought a line knows that there is a case: the least that means anything for them is its code.
IdentityLevel nothing_for(const Hearer& hearer) { return hearer.brought_a_line ? Code : None; }

// The newest of those in force on that day; null: none.
const Convenant* valid_convenant(const TableFacts& table, Day day) {
    const Convenant* newest = nullptr;
    for (const auto& one : table.convenants) {
        const bool in_force = one.until && one.from <= day && day <= *one.until;
        if (in_force && (newest == nullptr || newest->from < one.from)) newest = &one;
    }
    return newest;
}

bool has_signed(const Convenant& convenant, const Hearer& hearer, Day day) {
    return hearer.party && std::any_of(convenant.signatures.begin(), convenant.signatures.end(), [&](const Signature& signature) {
        return signature.party == *hearer.party && signature.on <= day;
    });
}

bool lacks_an_end(const TableFacts& table, Day day) {
    return std::any_of(table.convenants.begin(), table.convenants.end(),
                       [&](const Convenant& one) { return one.from <= day && !one.until; });
}

bool has_duty_of_secrecy(const Hearer& hearer, Day day) {
    if (hearer.person_facts == nullptr) return false;
    const auto& person = *hearer.person_facts;
    if (person.secrecy && *person.secrecy != domain::ProfessionalSecrecy::No) return true;
    return std::any_of(person.statements.begin(), person.statements.end(), [&](const Statement& statement) {
        return statement.signed_on <= day && (!statement.until || day <= *statement.until);
    });
}

// Named in a ground, and not just swept in by "core" or "all partners", which leave parties of interest out anyway.
bool interest_is_named(const CapInput& input) { return input.hearer.interest == Interest::None || input.coverage.is_covered(); }

bool is_needed(const CapInput& input) {
    const auto& needed = input.facts.about.needed_parties;
    return needed && input.hearer.party && std::find(needed->begin(), needed->end(), *input.hearer.party) != needed->end();
}

// A shell partner is asked; so is anybody outside the network.
Limited of_standing(const Hearer& hearer, Reason not_asked, Reason not_accepted) {
    if (hearer.asked == Asked::No) return Limit{nothing_for(hearer), not_asked};
    if (hearer.asked == Asked::Yes) return Limit{Anonymous, not_accepted};
    return std::nullopt;
}

// What is meant for the resident or the reporter is for nobody else.
bool is_occasion_of(const Hearer& hearer, Occasion occasion) {
    if (occasion == Occasion::Resident) return hearer.kind == HearerKind::Subject || hearer.kind == HearerKind::Owner;
    if (occasion == Occasion::Reporter) return hearer.kind == HearerKind::Reporter || hearer.kind == HearerKind::Owner;
    return true;
}

} // namespace

Limited cap_question_without_name(const CapInput& input) {
    if (!is_question(input)) return std::nullopt;
    return Limit{Anonymous, Reason::QuestionWithoutName};
}

Limited cap_no_ground(const CapInput& input) {
    const bool must_be_theirs = input.hearer.kind == HearerKind::Subject || input.hearer.kind == HearerKind::Companion;
    if (input.coverage.is_covered() || (is_question(input) && !must_be_theirs)) return std::nullopt;
    return Limit{must_be_theirs ? None : Anonymous, input.coverage.missing};
}

Limited cap_refused(const CapInput& input) {
    if (!input.coverage.refused) return std::nullopt;
    return Limit{nothing_for(input.hearer), *input.coverage.refused};
}

Limited cap_convenant(const CapInput& input) {
    if (is_question(input)) return std::nullopt;
    const Convenant* convenant = valid_convenant(input.facts.table, input.facts.today);
    if (convenant != nullptr && has_signed(*convenant, input.hearer, input.facts.today)) return std::nullopt;
    if (convenant != nullptr) return Limit{Anonymous, Reason::ConvenantNotSigned};
    return Limit{Anonymous, lacks_an_end(input.facts.table, input.facts.today) ? Reason::ConvenantWithoutEnd : Reason::NoConvenant};
}

Limited cap_statement(const CapInput& input) {
    if (is_question(input) || has_duty_of_secrecy(input.hearer, input.facts.today)) return std::nullopt;
    return Limit{Anonymous, Reason::NoStatement};
}

Limited cap_ring(const CapInput& input) {
    if (input.hearer.kind == HearerKind::Public) return Limit{None, Reason::OutsideNotAsked};
    const Standing standing = input.hearer.standing;
    if (standing == Standing::Left) return Limit{None, Reason::HasLeft};
    if (standing == Standing::Core) return std::nullopt;
    if (standing == Standing::Outside) return of_standing(input.hearer, Reason::OutsideNotAsked, Reason::OutsideNotAccepted);
    if (is_question(input)) return std::nullopt; // everyone with a place in the network
    return of_standing(input.hearer, Reason::ShellNotAsked, Reason::ShellNotAccepted);
}

Limited cap_necessity(const CapInput& input) {
    if (is_question(input)) return std::nullopt;
    if (!interest_is_named(input)) return Limit{nothing_for(input.hearer), Reason::InterestNotNamed};
    if (!is_for_an_item(input.setting.occasion) || is_needed(input)) return std::nullopt;
    const auto reason = input.facts.about.needed_parties ? Reason::NotNeeded : Reason::NeedNotConfirmed;
    const bool sees_nothing = input.hearer.interest == Interest::AuthorityOrInterest || input.facts.table.protocol.others_see_nothing;
    return Limit{sees_nothing ? nothing_for(input.hearer) : Anonymous, reason};
}

Limited cap_tie(const CapInput& input) {
    for (const auto& tie : input.facts.about.ties) {
        const bool said_yes = tie.resident_said_yes && *tie.resident_said_yes <= input.facts.today;
        if (input.hearer.person == tie.person && !said_yes) return Limit{None, Reason::HasTie};
    }
    return std::nullopt;
}

Limited cap_exclusion(const CapInput& input) {
    for (const auto& exclusion : input.facts.about.exclusions) {
        const bool ended = exclusion.ended_on && *exclusion.ended_on <= input.facts.today;
        if (ended || !may_mean(exclusion.of, input.hearer)) continue;
        return Limit{None, exclusion.barrier == Barrier::Objection ? Reason::Objected : Reason::Shielded};
    }
    return std::nullopt;
}

// The subject may see what is kept of them while its use is restricted; nobody sees what should be gone.
Limited cap_restriction(const CapInput& input) {
    if (input.facts.about.kept_until && *input.facts.about.kept_until <= input.facts.today) return Limit{None, Reason::RetentionPassed};
    if (input.hearer.kind == HearerKind::Subject) return std::nullopt;
    const auto holds = [&](const Restriction& one) { return !one.lifted_on || *one.lifted_on > input.facts.today; };
    const bool restricted = std::any_of(input.subject.restrictions.begin(), input.subject.restrictions.end(), holds);
    if (restricted) return Limit{None, Reason::Restricted};
    return std::nullopt;
}

Limited cap_occasion(const CapInput& input) {
    if (!is_occasion_of(input.hearer, input.setting.occasion)) return Limit{None, Reason::OccasionOfOthers};
    const auto ceiling = domain::ceiling_at(input.facts.table.protocol, input.setting.occasion);
    const auto level = input.hearer.is_doer() ? ceiling.doers : meet(ceiling.doers, ceiling.others);
    if (level == Named) return std::nullopt;
    return Limit{level, Reason::OccasionCeiling};
}

Limited cap_reporter(const CapInput& input) {
    if (input.hearer.kind != HearerKind::Reporter || input.coverage.is_covered()) return std::nullopt;
    return Limit{None, Reason::ReporterHearsNothing};
}

Limited cap_listener(const CapInput& input) {
    if (input.setting.purpose == domain::MeetingPurpose::Strategic) return Limit{None, Reason::StrategicMeeting};
    if (input.hearer.kind == HearerKind::Listener) return Limit{None, Reason::ListenerHearsNoCases};
    return std::nullopt;
}

Limited cap_not_told(const CapInput& input) {
    const auto& told = input.subject.told;
    const bool knows = std::holds_alternative<domain::ToldOn>(told) && std::get<domain::ToldOn>(told).on <= input.facts.today;
    if (is_question(input) || knows || was_told_by_consent(input.facts, input.subject)) return std::nullopt;
    const auto* not_told = std::get_if<domain::NotTold>(&told);
    if (not_told == nullptr || !says_something(not_told->reason)) return Limit{Anonymous, Reason::NotTold};
    if (!domain::told_review_is_due(told, input.facts.today)) return std::nullopt;
    const Day last = not_told->review_on.plus_days(input.facts.table.periods.review_grace_days);
    if (input.hearer.had_action_on(not_told->review_on) && input.facts.today <= last) return std::nullopt;
    return Limit{Anonymous, Reason::NotToldReviewPassed};
}

Limited cap_death(const CapInput& input) {
    if (!input.subject.deceased_on) return std::nullopt;
    if (input.hearer.kind == HearerKind::Subject || input.hearer.kind == HearerKind::Companion) return Limit{None, Reason::Deceased};
    const Day died = *input.subject.deceased_on;
    const bool keeps = input.hearer.had_action_on(died) && input.facts.today <= died.plus_days(input.facts.table.periods.death_days);
    if (keeps) return std::nullopt;
    return Limit{Anonymous, Reason::Deceased};
}

Limited cap_former_client(const CapInput& input) {
    if (input.hearer.kind == HearerKind::Subject || !input.hearer.person) return std::nullopt;
    const auto& subjects = input.facts.about.subjects;
    const bool is_theirs = std::any_of(subjects.begin(), subjects.end(),
                                       [&](const SubjectFacts& subject) { return subject.is_person == input.hearer.person; });
    if (is_theirs) return Limit{None, Reason::FormerClient};
    return std::nullopt;
}

Caps Caps::of(std::initializer_list<Cap> caps) {
    Caps made;
    made.m_left_out.set();
    for (const Cap cap : caps) made.m_left_out.reset(static_cast<std::size_t>(cap));
    return made;
}

Caps Caps::without(Cap cap) const {
    Caps made = *this;
    made.m_left_out.set(static_cast<std::size_t>(cap));
    return made;
}

Caps Caps::common_with(const Caps& other) const {
    Caps made = *this;
    made.m_left_out |= other.m_left_out;
    return made;
}

Caps caps_of_ordinary(const Hearer& hearer) {
    switch (hearer.kind) {
    case HearerKind::Owner: return Caps::of({Cap::QuestionWithoutName, Cap::Tie, Cap::Occasion, Cap::Listener});
    case HearerKind::Subject:
        return Caps::of({Cap::QuestionWithoutName, Cap::NoGround, Cap::Restriction, Cap::Occasion, Cap::Listener, Cap::Death});
    case HearerKind::Companion:
        return Caps::of({Cap::QuestionWithoutName, Cap::NoGround, Cap::Exclusion, Cap::Secrecy, Cap::Restriction, Cap::Occasion, Cap::Listener,
                         Cap::Death, Cap::NameRule});
    case HearerKind::Reporter: // no partner; the resident's own yes stands for convenant, statement, ring and need
        return caps_of_handover();
    case HearerKind::Partner:
    case HearerKind::OtherNetwork:
    case HearerKind::Service:
    case HearerKind::Listener:
    case HearerKind::Public: break;
    }
    return Caps::all();
}

// The receiver works under rules of their own (disclosure.md, "Handover").
Caps caps_of_handover() {
    return Caps::all().without(Cap::Convenant).without(Cap::Statement).without(Cap::Ring).without(Cap::Necessity);
}

// Works everywhere, at once: only what was never stored, what nobody named, and paper or a screen that others see stay closed.
Caps caps_of_emergency(const Setting& setting) {
    const Caps kept = Caps::of({Cap::QuestionWithoutName, Cap::Secrecy, Cap::Occasion});
    return is_direct(setting.occasion) ? kept.without(Cap::Occasion) : kept;
}

std::vector<Limit> limits_of(const CapInput& input, const Caps& caps) {
    struct Row {
        Cap cap;
        Limited (*ask)(const CapInput&);
    };
    static constexpr Row rows[] = {
        {Cap::QuestionWithoutName, cap_question_without_name}, {Cap::NoGround, cap_no_ground},
        {Cap::Refused, cap_refused},                           {Cap::Convenant, cap_convenant},
        {Cap::Statement, cap_statement},                       {Cap::Ring, cap_ring},
        {Cap::Necessity, cap_necessity},                       {Cap::Tie, cap_tie},
        {Cap::Exclusion, cap_exclusion},                       {Cap::Restriction, cap_restriction},
        {Cap::Occasion, cap_occasion},                         {Cap::Reporter, cap_reporter},
        {Cap::Listener, cap_listener},                         {Cap::NotTold, cap_not_told},
        {Cap::Death, cap_death},                               {Cap::NameRule, cap_former_client},
    };
    std::vector<Limit> limits;
    for (const auto& row : rows)
        if (caps.contains(row.cap))
            if (const auto limit = row.ask(input)) limits.push_back(*limit);
    return limits;
}

} // namespace tandem::policy
