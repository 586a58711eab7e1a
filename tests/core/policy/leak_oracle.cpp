#include "leak_oracle.h"

#include "base/overloaded.h"

#include <algorithm>

namespace tandem::test {
namespace {

using enum domain::IdentityLevel;

struct Whom {
    std::optional<PersonId> person;
    std::optional<PartyId> party;
    std::vector<PartyId> also_for;
};

Whom whom(const Audience& audience) {
    return std::visit(
        [](const auto& one) {
            Whom made;
            if constexpr (requires { one.person; }) made.person = one.person;
            if constexpr (requires { one.party; }) made.party = one.party;
            if constexpr (requires { one.service; }) made.party = one.service;
            if constexpr (requires { one.also_for; }) made.also_for = one.also_for;
            return made;
        },
        audience);
}

bool is_partner(const Audience& audience) {
    return std::holds_alternative<SeatHolder>(audience) || std::holds_alternative<ActionDoer>(audience) ||
           std::holds_alternative<Representative>(audience) || std::holds_alternative<PartyOfOne>(audience) ||
           std::holds_alternative<Guest>(audience);
}

bool names(const Recipient& recipient, const Audience& audience) {
    const Whom who = whom(audience);
    if (const auto* to = std::get_if<ToParty>(&recipient)) return who.party == to->party;
    if (const auto* to = std::get_if<ToPerson>(&recipient)) return who.person == to->person;
    if (const auto* to = std::get_if<ToNetwork>(&recipient)) {
        const auto* elsewhere = std::get_if<CoordinatorElsewhere>(&audience);
        return elsewhere != nullptr && elsewhere->network == to->network;
    }
    const auto* to = std::get_if<ToReporter>(&recipient);
    const auto* reporter = std::get_if<Reporter>(&audience);
    return to != nullptr && reporter != nullptr && reporter->report == to->report;
}

bool has_interest(const Facts& facts, const Audience& audience) {
    const Whom who = whom(audience);
    return std::any_of(facts.table.parties.begin(), facts.table.parties.end(), [&](const PartyFacts& one) {
        const bool is_theirs = who.party == one.id || std::find(who.also_for.begin(), who.also_for.end(), one.id) != who.also_for.end();
        return is_theirs && one.interest == Interest::AuthorityOrInterest;
    });
}

// Some yes, in force, that could mean them; or some ground that names them.
bool has_any_ground(const Facts& facts, const Audience& audience, const SubjectFacts& subject) {
    const auto could_mean = [&](const Recipient& recipient) {
        const bool swept_in = std::holds_alternative<ToCore>(recipient) || std::holds_alternative<ToAllPartners>(recipient);
        return swept_in ? !has_interest(facts, audience) : names(recipient, audience);
    };
    for (const auto& event : subject.consent) {
        const auto* given = std::get_if<ConsentGiven>(&event.act);
        const bool in_force = given != nullptr && event.on <= facts.today && (!given->until || *given->until >= facts.today) &&
                              given->form != ConsentForm::Presumed && !given->by.empty();
        if (in_force && std::any_of(given->to.begin(), given->to.end(), could_mean)) return true;
    }
    const auto is_named = [&](const Recipient& recipient) { return names(recipient, audience); };
    for (const auto& task : subject.tasks)
        if (facts.table.protocol.task_grounds_allowed && std::any_of(task.to.begin(), task.to.end(), is_named)) return true;
    return std::any_of(subject.handovers.begin(), subject.handovers.end(), [&](const Handover& one) { return is_named(one.to); });
}

bool said_no_to_all_and_last(const SubjectFacts& subject) {
    std::optional<Day> no, yes_day;
    for (const auto& event : subject.consent) {
        const auto* refused = std::get_if<ConsentRefused>(&event.act);
        const auto* withdrawn = std::get_if<ConsentWithdrawn>(&event.act);
        const bool to_all = (refused != nullptr && refused->to.empty()) || (withdrawn != nullptr && withdrawn->from.empty());
        if (to_all) no = std::max(no.value_or(event.on), event.on);
        if (std::holds_alternative<ConsentGiven>(event.act)) yes_day = std::max(yes_day.value_or(event.on), event.on);
    }
    return no && (!yes_day || *yes_day < *no);
}

bool weighed_after(const SubjectFacts& subject, const Audience& audience) {
    return std::any_of(subject.tasks.begin(), subject.tasks.end(), [&](const TaskGround& task) {
        return std::any_of(task.to.begin(), task.to.end(), [&](const Recipient& one) { return names(one, audience); });
    });
}

bool is_signed(const Facts& facts, const Audience& audience) {
    const Whom who = whom(audience);
    for (const auto& convenant : facts.table.convenants)
        for (const auto& signature : convenant.signatures)
            if (convenant.until && *convenant.until >= facts.today && who.party == signature.party && signature.on <= facts.today) return true;
    return false;
}

bool keeps_secrets(const Facts& facts, const Audience& audience) {
    const Whom who = whom(audience);
    for (const auto& one : facts.table.people)
        if (who.person == one.id) return (one.secrecy && *one.secrecy != domain::ProfessionalSecrecy::No) || !one.statements.empty();
    return false;
}

bool is_barred(const Facts& facts, const Audience& audience) {
    const Whom who = whom(audience);
    for (const auto& tie : facts.about.ties)
        if (who.person == tie.person && !tie.resident_said_yes) return true;
    for (const auto& one : facts.about.exclusions) {
        if (one.ended_on) continue;
        if (one.of.empty()) return true;
        for (const auto& recipient : one.of)
            if (names(recipient, audience)) return true;
    }
    return false;
}

bool is_needed(const Facts& facts, const Audience& audience) {
    const auto& needed = facts.about.needed_parties;
    const Whom who = whom(audience);
    return needed && who.party && std::find(needed->begin(), needed->end(), *who.party) != needed->end();
}

IdentityLevel ceiling(const Facts& facts, const Setting& setting) {
    const auto& agreed = facts.table.protocol;
    switch (setting.occasion) {
    case Occasion::Screen: return Veiled;
    case Occasion::Paper: return Veiled;
    case Occasion::File: return Anonymous;
    case Occasion::Report: return Anonymous;
    case Occasion::Table: return agreed.table ? Named : None;
    default: return Named;
    }
}

bool is_gone(const Facts& facts, const Audience& audience) {
    const Whom who = whom(audience);
    for (const auto& one : facts.table.parties)
        if (who.party == one.id && one.left_on) return true;
    for (const auto& one : facts.table.people)
        if (who.person == one.id && one.left_on) return true;
    return false;
}

bool was_a_client(const Facts& facts, const Audience& audience) {
    const Whom who = whom(audience);
    return who.person && std::any_of(facts.about.subjects.begin(), facts.about.subjects.end(),
                                     [&](const SubjectFacts& one) { return one.is_person == who.person; });
}

bool was_told(const SubjectFacts& subject) {
    if (!std::holds_alternative<domain::ToldUnknown>(subject.told)) {
        const auto* not_told = std::get_if<domain::NotTold>(&subject.told);
        if (not_told == nullptr || !not_told->reason.empty()) return true;
    }
    return std::any_of(subject.consent.begin(), subject.consent.end(),
                       [](const ConsentEvent& event) { return std::holds_alternative<ConsentGiven>(event.act); });
}

bool has_open_action(const Facts& facts, const Audience& audience) {
    const Whom who = whom(audience);
    return std::any_of(facts.about.open_actions.begin(), facts.about.open_actions.end(),
                       [&](const OpenAction& action) { return who.person == action.doer; });
}

bool is_handed_over_to(const Audience& audience, const SubjectFacts& subject) {
    return std::any_of(subject.handovers.begin(), subject.handovers.end(), [&](const Handover& one) { return names(one.to, audience); });
}

bool is_in_core(const Facts& facts, const Audience& audience) {
    const Whom who = whom(audience);
    for (const auto& one : facts.table.parties)
        if (who.party == one.id)
            return std::any_of(one.seats.begin(), one.seats.end(), [](const SeatFacts& seat) { return seat.ring == domain::PartnerRing::Core; });
    return false;
}

bool was_asked(const Facts& facts, const Audience& audience) {
    const Whom who = whom(audience);
    return std::any_of(facts.about.requests.begin(), facts.about.requests.end(), [&](const Request& one) {
        const auto* asked = std::get_if<PartyId>(&one.to);
        return asked != nullptr && who.party == *asked;
    });
}

IdentityLevel most_for_a_partner(const Facts& facts, const Audience& audience, const Setting& setting, const SubjectFacts& subject) {
    if (is_handed_over_to(audience, subject)) return Named; // has rules of its own, looked at by name in the table
    if (is_gone(facts, audience)) return None;
    IdentityLevel most = Named;
    if (!has_any_ground(facts, audience, subject) || !is_signed(facts, audience) || !keeps_secrets(facts, audience)) most = Anonymous;
    if (is_for_an_item(setting.occasion) && !is_needed(facts, audience)) most = Anonymous;
    if (!was_told(subject)) most = Anonymous;
    if (subject.deceased_on && !has_open_action(facts, audience)) most = Anonymous;
    if (!is_in_core(facts, audience) && !was_asked(facts, audience)) most = Code; // code for who brought a line
    if (said_no_to_all_and_last(subject) && !weighed_after(subject, audience)) most = Code;
    if (has_interest(facts, audience) && !has_any_ground(facts, audience, subject)) most = Code;
    return most;
}

IdentityLevel most_by_capacity(const Facts& facts, const Audience& audience, const Setting& setting, const SubjectFacts& subject) {
    if (is_partner(audience)) return most_for_a_partner(facts, audience, setting, subject);
    if (std::holds_alternative<MunicipalListener>(audience) || std::holds_alternative<SteeringGroupMember>(audience) ||
        std::holds_alternative<ThePublic>(audience))
        return is_handed_over_to(audience, subject) ? Named : None;
    if (const auto* self = std::get_if<SubjectThemselves>(&audience)) return self->subject == subject.id ? Named : None;
    if (const auto* company = std::get_if<Companion>(&audience)) return company->of == subject.id && !facts.about.companions.empty() ? Named : None;
    if (std::holds_alternative<CaseOwner>(audience) || std::holds_alternative<Deputy>(audience)) return Named;
    if (std::holds_alternative<Reporter>(audience)) return has_any_ground(facts, audience, subject) ? Named : None;
    return has_any_ground(facts, audience, subject) ? Named : Anonymous;
}

} // namespace

bool has_emergency(const Facts& facts, const Audience& audience, const SubjectFacts& subject) {
    return std::any_of(subject.emergencies.begin(), subject.emergencies.end(),
                       [&](const Emergency& one) { return one.on <= facts.today && one.on.plus_days(1) >= facts.today && names(one.to, audience); });
}

IdentityLevel most_allowed(const Facts& facts, const Audience& audience, const Setting& setting, const SubjectFacts& subject) {
    const bool is_question = facts.about.kind == CaseKind::QuestionWithoutName;
    if (has_emergency(facts, audience, subject)) return is_question ? Anonymous : Named;
    const bool for_subject = std::holds_alternative<SubjectThemselves>(audience);
    const bool is_owner = std::holds_alternative<CaseOwner>(audience);
    if (setting.purpose == domain::MeetingPurpose::Strategic) return None;
    if (!for_subject && !is_owner && is_barred(facts, audience) && !std::holds_alternative<Deputy>(audience)) return None;
    if (!for_subject && !is_owner && !std::holds_alternative<Deputy>(audience) && was_a_client(facts, audience)) return None;
    if (!is_owner && !std::holds_alternative<Deputy>(audience) && facts.about.kept_until && *facts.about.kept_until <= facts.today) return None;
    const bool restricted =
        std::any_of(subject.restrictions.begin(), subject.restrictions.end(), [](const Restriction& one) { return !one.lifted_on; });
    if (restricted && !for_subject && !is_owner && !std::holds_alternative<Deputy>(audience)) return None;
    IdentityLevel most = meet(ceiling(facts, setting), is_question ? Anonymous : Named);
    if (is_question) return most;
    return meet(most, most_by_capacity(facts, audience, setting, subject));
}

bool may_be_shown(const Facts& facts, const Answer& answer, const Audience& audience, const LineFacts& one) {
    const Whom who = whom(audience);
    const auto* by_party = std::get_if<domain::SourceParty>(&one.source);
    const auto* by_person = std::get_if<domain::SourcePerson>(&one.source);
    const bool is_theirs = (by_party != nullptr && who.party == by_party->party) || (by_person != nullptr && who.person == by_person->person);
    if (is_theirs) return !is_barred(facts, audience) || std::holds_alternative<CaseOwner>(audience) || std::holds_alternative<Deputy>(audience) ||
                         answer.whole_case() == Named;
    if (facts.about.kind == CaseKind::QuestionWithoutName)
        return one.check == TextCheck::Checked || std::holds_alternative<CaseOwner>(audience) || std::holds_alternative<Deputy>(audience);
    if (facts.about.subjects.empty()) return std::holds_alternative<CaseOwner>(audience) || std::holds_alternative<Deputy>(audience);
    for (const auto& subject : facts.about.subjects) {
        const bool is_about = one.about.empty() || std::find(one.about.begin(), one.about.end(), subject.id) != one.about.end();
        if (!is_about) continue;
        if (answer.level_of(subject.id) < Named) return false;
    }
    if (one.secrecy == Secrecy::None || !is_partner(audience)) return true;
    return std::any_of(facts.about.subjects.begin(), facts.about.subjects.end(), [](const SubjectFacts& subject) {
        const bool by_task =
            std::any_of(subject.tasks.begin(), subject.tasks.end(), [](const TaskGround& task) { return task.secrecy_ground.has_value(); });
        return by_task || std::any_of(subject.consent.begin(), subject.consent.end(), [](const ConsentEvent& event) {
            const auto* given = std::get_if<ConsentGiven>(&event.act);
            return given != nullptr && given->secrecy == SecrecyScope::Named;
        });
    });
}

} // namespace tandem::test
