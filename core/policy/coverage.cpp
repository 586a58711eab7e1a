#include "policy/coverage.h"

#include "base/overloaded.h"
#include "policy/words_in_text.h"

#include <algorithm>

namespace tandem::policy {
namespace {

bool is_complete(const Weighing& weighing) {
    return says_something(weighing.interest) && says_something(weighing.alternatives) && says_something(weighing.minimum) && weighing.decided_by;
}

// A second opinion is somebody else's.
bool has_second_opinion(const Weighing& weighing) { return weighing.second_opinion && weighing.second_opinion != weighing.decided_by; }

bool is_complete(const TaskGround& task, Day today) {
    return says_something(task.basis) && task.weighing && is_complete(*task.weighing) && task.weighing->on <= today && task.review_on &&
           *task.review_on > task.weighing->on;
}

bool is_named(const Recipients& recipients, const Hearer& hearer) {
    if (hearer.standing == Standing::Left) return false;
    return std::any_of(recipients.begin(), recipients.end(), [&](const Recipient& one) { return reaches_by_name(one, hearer); });
}

// After a "no": weighed again on a later day, with a second opinion.
bool answers_refusal(const TaskGround& task, const std::optional<Day>& refused_on) {
    if (!refused_on) return true;
    return task.weighing && task.weighing->on > *refused_on && has_second_opinion(*task.weighing);
}

// Those who were at work when the review day came keep name and safety for a while.
bool winds_down(const Facts& facts, const TaskGround& task, const Hearer& hearer) {
    return hearer.had_action_on(*task.review_on) && facts.today <= task.review_on->plus_days(facts.table.periods.review_grace_days);
}

Grant grant_of(const TaskGround& task) {
    return {Reason::ByTask, task.categories.value_or(Categories()), task.secrecy_ground ? SecrecyScope::Named : SecrecyScope::NotNamed,
            task.special_data_exception ? SpecialData::Covered : SpecialData::NotCovered};
}

class Joining {
public:
    Joining(const Facts& facts, const Setting& setting, const Hearer& hearer, const SubjectFacts& subject)
        : m_facts(facts), m_setting(setting), m_hearer(hearer), m_subject(subject) {}

    Routes join() {
        take_consent();
        for (const auto& handover : m_subject.handovers) take(handover); // before a task may answer the refusal
        for (const auto& task : m_subject.tasks) take(task);
        for (const auto& emergency : m_subject.emergencies) take(emergency);
        take_capacity();
        return std::move(m_routes);
    }

private:
    void take_consent() {
        ConsentStanding standing = consent_for(m_facts, m_subject, m_hearer);
        m_routes.ordinary.refused = standing.refusal;
        m_routes.ordinary.missing = standing.missing;
        m_refused_on = standing.refused_on;
        for (auto& scope : standing.given) add({Reason::ByConsent, std::move(scope.categories), scope.secrecy});
    }

    void take(const TaskGround& task) {
        if (!is_named(task.to, m_hearer)) return;
        if (!m_facts.table.protocol.task_grounds_allowed) return miss(Reason::TaskNotAllowed);
        if (!is_complete(task, m_facts.today) || !answers_refusal(task, m_refused_on)) return miss(Reason::TaskIncomplete);
        if (m_facts.today < *task.review_on) add(grant_of(task));
        else if (winds_down(m_facts, task, m_hearer)) add({Reason::ByTaskWindingDown, Categories::of({std::string(category_safety)})});
        else return miss(Reason::TaskReviewPassed);
        m_routes.ordinary.refused.reset();
    }

    void take(const Emergency& emergency) {
        const bool is_now = emergency.on <= m_facts.today && m_facts.today <= emergency.on.plus_days(m_facts.table.periods.emergency_days);
        if (!is_now || !reaches_by_name(emergency.to, m_hearer)) return;
        if (!m_routes.emergency) m_routes.emergency.emplace();
        const auto safety = Categories::of({std::string(category_safety)});
        m_routes.emergency->grants.push_back({Reason::ByEmergency, emergency.categories.value_or(safety), emergency.secrecy});
    }

    void take(const Handover& handover) {
        if (handover.on > m_facts.today || handover.called_off_on || !reaches_by_name(handover.to, m_hearer)) return;
        if (!is_grounded(handover)) return miss(Reason::HandoverIncomplete);
        if (!m_routes.handover) m_routes.handover.emplace();
        m_routes.handover->grants.push_back(
            {Reason::ByHandover, Categories::all(), SecrecyScope::NotNamed, SpecialData::Covered, &handover.minimum_set, &handover.parts});
        const bool said_yes_later = std::holds_alternative<ConsentToHandover>(handover.basis) && m_refused_on && handover.on > *m_refused_on;
        if (!said_yes_later) m_routes.handover->refused = m_routes.ordinary.refused;
    }

    bool is_grounded(const Handover& handover) const {
        return std::visit(Overloaded{[&](const ConsentToHandover& consent) { return are_entitled(m_subject, consent.by); },
                                     [](const MotivatedReport& report) { return !report.reason.empty(); }},
                          handover.basis);
    }

    void take_capacity() {
        if (m_hearer.kind == HearerKind::Owner) add({Reason::AsOwner, Categories::all(), SecrecyScope::Named});
        if (m_hearer.kind == HearerKind::Subject) take_subject();
        if (m_hearer.kind == HearerKind::Companion) take_companion();
    }

    void take_subject() {
        if (m_hearer.subject == m_subject.id) add({Reason::AsSubject, Categories::all(), SecrecyScope::Named});
        else miss(Reason::NotASubjectHere);
    }

    // That item only, in the room, as the resident agreed.
    void take_companion() {
        miss(Reason::CompanionNotAgreed);
        const bool in_room = m_setting.occasion == Occasion::Table || m_setting.occasion == Occasion::Screen;
        if (!in_room || m_hearer.subject != m_subject.id || !m_facts.about.item) return;
        for (const auto& agreement : m_facts.about.companions) {
            const bool holds = agreement.companion == m_hearer.companion && agreement.resident == m_subject.id &&
                               agreement.item == *m_facts.about.item && agreement.agreed_on <= m_facts.today;
            if (holds) add({Reason::AsCompanion, agreement.categories.value_or(Categories())});
        }
    }

    void add(Grant grant) { m_routes.ordinary.grants.push_back(std::move(grant)); }
    void miss(Reason reason) { m_routes.ordinary.missing = reason; }

    const Facts& m_facts;
    const Setting& m_setting;
    const Hearer& m_hearer;
    const SubjectFacts& m_subject;
    Routes m_routes;
    std::optional<Day> m_refused_on;
};

} // namespace

Routes routes_for(const Facts& facts, const Setting& setting, const Hearer& hearer, const SubjectFacts& subject) {
    return Joining(facts, setting, hearer, subject).join();
}

} // namespace tandem::policy
