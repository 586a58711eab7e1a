#include "policy/decide.h"

#include "domain/network/rules.h"
#include "policy/decide_with.h"
#include "policy/lines.h"

#include <algorithm>

namespace tandem::policy {
namespace {

using enum IdentityLevel;
using domain::HandoverPart;

void add_once(std::vector<Reason>& reasons, Reason reason) {
    if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(reason);
}

bool has(const std::vector<HandoverPart>& parts, HandoverPart part) { return std::ranges::find(parts, part) != parts.end(); }

// One route, walked.
struct Walked {
    IdentityLevel level = Named;
    std::vector<Limit> limits;
};

Walked walk(const CapInput& input, const Caps& caps) {
    Walked walked;
    walked.limits = limits_of(input, caps);
    for (const auto& limit : walked.limits) walked.level = meet(walked.level, limit.level);
    return walked;
}

// What takes even a line of their own from who brought it: they may not hear of the case, or not on this occasion.
bool takes_all(const Limit& limit) {
    switch (entry_of(limit.reason).cap) {
    case Cap::Tie:
    case Cap::Exclusion:
    case Cap::Restriction:
    case Cap::Occasion:
    case Cap::Reporter:
    case Cap::Listener:
    case Cap::NameRule: return true;
    default: return limit.reason == Reason::HasLeft;
    }
}

// A subject that stands for the case when nobody is recorded in it: without grounds, so nothing of it comes out by name.
const SubjectFacts& nobody_recorded() {
    static const SubjectFacts nobody;
    return nobody;
}

} // namespace

class Sum {
public:
    Sum(const Caps& caps, const Facts& facts, const Audience& audience, const Setting& setting)
        : m_caps(caps), m_facts(facts), m_setting(setting), m_hearer(look_up(facts, audience)) {}

    Answer add_up() {
        m_answer.m_about = m_facts.about.id;
        m_answer.m_setting = m_setting;
        add_up_subjects();
        add_up_lines();
        add_up_whole();
        add_up_own_actions();
        add_up_along();
        return std::move(m_answer);
    }

private:
    void add_up_subjects() {
        for (const auto& subject : m_facts.about.subjects) m_sums.push_back(sum_of(subject));
        if (m_sums.empty()) m_sums.push_back(sum_of(nobody_recorded()));
        for (auto& sum : m_sums) m_answer.m_subjects.push_back({sum.subject->id, sum.level, address_of(*sum.subject), sum.binding});
    }

    SubjectSum sum_of(const SubjectFacts& subject) {
        SubjectSum sum{&subject, None, {}, {}};
        const Routes routes = routes_for(m_facts, m_setting, m_hearer, subject);
        const Walked ordinary = walk(input(subject, routes.ordinary), caps_of_ordinary(m_hearer).common_with(m_caps));
        if (std::any_of(ordinary.limits.begin(), ordinary.limits.end(), takes_all)) m_keeping = Keeping::LosesAll;
        join_into(sum, ordinary, routes.ordinary);
        if (routes.handover)
            join_into(sum, walk(input(subject, *routes.handover), caps_of_handover().common_with(m_caps)), *routes.handover);
        if (routes.emergency)
            join_into(sum, walk(input(subject, *routes.emergency), caps_of_emergency(m_setting).common_with(m_caps)), *routes.emergency);
        return sum;
    }

    CapInput input(const SubjectFacts& subject, const Coverage& coverage) const { return {m_facts, m_setting, m_hearer, subject, coverage}; }

    void join_into(SubjectSum& sum, const Walked& walked, const Coverage& coverage) const {
        if (walked.level < sum.level) return;
        if (walked.level > sum.level) sum.binding.clear();
        sum.level = walked.level;
        for (const auto& limit : walked.limits)
            if (limit.level == walked.level) add_once(sum.binding, limit.reason);
        if (walked.level != Named) return;
        for (const auto& grant : coverage.grants) {
            add_once(sum.binding, grant.by);
            sum.grants.push_back(grant);
        }
    }

    // A shared address is of all who live there; where nobody said who does, all subjects do.
    IdentityLevel address_of(const SubjectFacts& subject) const {
        IdentityLevel level = Named;
        const auto& with = subject.shares_address_with;
        for (const auto& sum : m_sums) {
            const bool lives_there = sum.subject == &subject || !with || std::find(with->begin(), with->end(), sum.subject->id) != with->end() ||
                                     names(sum.subject->shares_address_with, subject.id);
            if (lives_there) level = meet(level, tells_where(sum) ? sum.level : Veiled);
        }
        return level;
    }

    // A handover says where only when that is part of what was agreed; whatever else names somebody says it as well.
    static bool tells_where(const SubjectSum& sum) {
        if (sum.level != Named) return true;
        return std::ranges::any_of(sum.grants, [](const Grant& grant) { return !grant.parts || has(*grant.parts, HandoverPart::Where); });
    }

    static bool names(const std::optional<std::vector<domain::SubjectId>>& with, domain::SubjectId subject) {
        return !with || std::find(with->begin(), with->end(), subject) != with->end();
    }

    void add_up_lines() {
        const LineInput lines{m_facts, m_hearer, m_sums, m_keeping, m_caps};
        m_answer.m_lines.reserve(m_facts.about.lines.size());
        for (const auto& line : m_facts.about.lines) m_answer.m_lines.push_back(decide_line(lines, line));
    }

    void add_up_whole() {
        IdentityLevel lowest = Named, highest = None;
        for (const auto& sum : m_sums) {
            lowest = meet(lowest, sum.level);
            highest = join(highest, sum.level);
        }
        const bool has_a_line = std::any_of(m_answer.m_lines.begin(), m_answer.m_lines.end(),
                                            [](const LineAnswer& line) { return line.shown == Shown::Yes; });
        m_answer.m_whole_case = lowest;
        m_answer.m_existence = highest > None || has_a_line ? Existence::Known : Existence::Unknown;
    }

    void add_up_own_actions() {
        if (!m_hearer.is_doer() || !may_have_own_actions_in_full()) return;
        for (const OpenAction* action : m_hearer.own_actions) m_answer.m_own_actions.push_back(action->id);
    }

    // These are of the case as a whole, so everybody in it was handed over.
    void add_up_along() {
        if (m_setting.occasion != Occasion::Handover) return;
        for (const auto part : {HandoverPart::Urgency, HandoverPart::Tried, HandoverPart::WhetherTold}) {
            const bool all = std::ranges::all_of(m_sums, [&](const SubjectSum& sum) {
                return sum.level == Named && std::ranges::any_of(sum.grants, [&](const Grant& grant) { return grant.parts && has(*grant.parts, part); });
            });
            if (all) m_answer.m_along.push_back(part);
        }
    }

    // Cap 12: on paper that is veiled for doers, their own line is named all the same.
    bool may_have_own_actions_in_full() const {
        if (m_answer.m_whole_case == Named) return true;
        const auto paper = domain::ceiling_at(m_facts.table.protocol, Occasion::Paper).doers;
        if (m_setting.occasion != Occasion::Paper || paper < Veiled) return false;
        return std::all_of(m_sums.begin(), m_sums.end(), [&](const SubjectSum& sum) { return is_named_but_for_the_occasion(*sum.subject); });
    }

    bool is_named_but_for_the_occasion(const SubjectFacts& subject) const {
        const Routes routes = routes_for(m_facts, m_setting, m_hearer, subject);
        const Caps caps = caps_of_ordinary(m_hearer).common_with(m_caps).without(Cap::Occasion);
        return walk(input(subject, routes.ordinary), caps).level == Named;
    }

    const Caps& m_caps;
    const Facts& m_facts;
    const Setting& m_setting;
    const Hearer m_hearer;
    std::vector<SubjectSum> m_sums;
    Keeping m_keeping = Keeping::Keeps;
    Answer m_answer;
};

IdentityLevel Answer::level_of(domain::SubjectId subject) const {
    for (const auto& one : m_subjects)
        if (one.subject == subject) return one.level;
    return None;
}

IdentityLevel Answer::address_of(domain::SubjectId subject) const {
    for (const auto& one : m_subjects)
        if (one.subject == subject) return one.address;
    return None;
}

bool Answer::goes_along(HandoverPart part) const { return has(m_along, part); }

const LineAnswer* Answer::line(domain::LineId line) const {
    const auto it = std::find_if(m_lines.begin(), m_lines.end(), [&](const LineAnswer& one) { return one.line == line; });
    return it == m_lines.end() ? nullptr : &*it;
}

Answer decide_with(const Caps& caps, const Facts& facts, const Audience& audience, const Setting& setting) {
    return Sum(caps, facts, audience, setting).add_up();
}

Answer decide(const Facts& facts, const Audience& audience, const Setting& setting) {
    return decide_with(Caps::all(), facts, audience, setting);
}

} // namespace tandem::policy
