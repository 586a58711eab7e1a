#include "policy/hearer.h"

#include "base/overloaded.h"

#include <algorithm>

namespace tandem::policy {
namespace {

template <class T, class SomeId>
const T* found(const std::vector<T>& all, const std::optional<SomeId>& id) {
    if (!id || id->is_nil()) return nullptr;
    const auto it = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.id == *id; });
    return it == all.end() ? nullptr : &*it;
}

template <class SomeId>
bool is_same(const std::optional<SomeId>& mine, const SomeId& theirs) {
    return mine && !mine->is_nil() && *mine == theirs;
}

Hearer partner(domain::PersonId person, std::optional<domain::PartyId> party) {
    Hearer hearer;
    hearer.kind = HearerKind::Partner;
    hearer.person = person;
    hearer.party = party;
    return hearer;
}

Hearer of_kind(HearerKind kind) {
    Hearer hearer;
    hearer.kind = kind;
    return hearer;
}

Hearer representative(const Representative& who) {
    Hearer hearer = partner(who.person, who.party);
    hearer.also_for = who.also_for;
    return hearer;
}

Hearer deputy(const CaseFacts& about, const Deputy& who) {
    Hearer hearer = partner(who.person, who.party);
    if (is_same(about.taken_over_by, who.person)) hearer.kind = HearerKind::Owner;
    return hearer;
}

Hearer companion(const CaseFacts& about, const Companion& who) {
    Hearer hearer = of_kind(HearerKind::Companion);
    hearer.companion = who.companion;
    hearer.subject = who.of;
    for (const auto& agreement : about.companions)
        if (agreement.companion == who.companion && agreement.person) hearer.person = agreement.person;
    return hearer;
}

Hearer listener(domain::PersonId person, std::optional<domain::PartyId> party) {
    Hearer hearer = partner(person, party);
    hearer.kind = HearerKind::Listener;
    return hearer;
}

Hearer identified(const CaseFacts& about, const Audience& audience) {
    return std::visit(
        Overloaded{
            [](const SeatHolder& who) { return partner(who.person, who.party); },
            [](const ActionDoer& who) { return partner(who.person, who.party); },
            [](const Representative& who) { return representative(who); },
            [](const PartyOfOne& who) { return partner(who.person, who.party); },
            [&](const Deputy& who) { return deputy(about, who); },
            [](const Guest& who) { return partner(who.person, who.party); },
            [](const SubjectThemselves& who) { Hearer h = of_kind(HearerKind::Subject); h.subject = who.subject; return h; },
            [&](const Companion& who) { return companion(about, who); },
            [](const CoordinatorElsewhere& who) { Hearer h = of_kind(HearerKind::OtherNetwork); h.network = who.network; return h; },
            [](const StatutoryService& who) { Hearer h = of_kind(HearerKind::Service); h.party = who.service; return h; },
            [](const Reporter& who) { Hearer h = of_kind(HearerKind::Reporter); h.report = who.report; return h; },
            [](const MunicipalListener& who) { return listener(who.person, who.party); },
            [](const SteeringGroupMember& who) { return listener(who.person, std::nullopt); },
            [](const ThePublic&) { return of_kind(HearerKind::Public); },
            [](const CaseOwner& who) { Hearer h = of_kind(HearerKind::Owner); h.person = who.person; return h; },
        },
        audience);
}

bool holds_on(const SeatFacts& seat, Day day) { return (!seat.from || *seat.from <= day) && (!seat.until || day <= *seat.until); }

// Leaving dated tomorrow is leaving: it lowers, so it counts from when it is known.
Standing standing_of(const Hearer& hearer, Day day) {
    if (hearer.person_facts != nullptr && hearer.person_facts->left_on) return Standing::Left;
    if (hearer.party_facts == nullptr) return Standing::Outside;
    if (hearer.party_facts->left_on) return Standing::Left;
    auto standing = Standing::Outside;
    for (const auto& seat : hearer.party_facts->seats) {
        if (!holds_on(seat, day)) continue;
        if (seat.ring == domain::PartnerRing::Shell) return Standing::Shell;
        standing = Standing::Core;
    }
    const bool had_seats = !hearer.party_facts->seats.empty();
    return standing == Standing::Outside && had_seats ? Standing::Left : standing;
}

Interest interest_of(const TableFacts& table, const std::optional<domain::PartyId>& party) {
    const PartyFacts* facts = found(table.parties, party);
    return facts != nullptr ? facts->interest : Interest::AuthorityOrInterest;
}

// A person without a party has none of its interests.
Interest interest_of(const TableFacts& table, const Hearer& hearer) {
    Interest interest = hearer.party || hearer.kind == HearerKind::Listener ? interest_of(table, hearer.party) : Interest::None;
    for (const auto& party : hearer.also_for)
        if (interest_of(table, std::optional(party)) == Interest::AuthorityOrInterest) interest = Interest::AuthorityOrInterest;
    return interest;
}

bool is_asked(const Request& request, const Hearer& hearer) {
    return std::visit(Overloaded{[&](const domain::PartyId& party) { return is_same(hearer.party, party); },
                                 [&](const domain::PersonId& person) { return is_same(hearer.person, person); }},
                      request.to);
}

Asked asked_of(const Facts& facts, const Hearer& hearer) {
    auto asked = Asked::No;
    for (const auto& request : facts.about.requests) {
        if (!is_asked(request, hearer) || request.asked_on > facts.today) continue;
        const bool accepted = request.accepted_on && *request.accepted_on <= facts.today && *request.accepted_on >= request.asked_on;
        asked = std::max(asked, accepted ? Asked::Accepted : Asked::Yes);
    }
    return asked;
}

bool has_party(const Hearer& hearer, domain::PartyId party) {
    return is_same(hearer.party, party) || std::find(hearer.also_for.begin(), hearer.also_for.end(), party) != hearer.also_for.end();
}

bool is_partner(const Hearer& hearer) { return hearer.kind == HearerKind::Partner; }

} // namespace

bool Hearer::had_action_on(Day day) const {
    return std::any_of(own_actions.begin(), own_actions.end(),
                       [&](const OpenAction* action) { return action->agreed_on && *action->agreed_on <= day; });
}

Hearer look_up(const Facts& facts, const Audience& audience) {
    Hearer hearer = identified(facts.about, audience);
    hearer.person_facts = found(facts.table.people, hearer.person);
    hearer.party_facts = found(facts.table.parties, hearer.party);
    hearer.standing = standing_of(hearer, facts.today);
    hearer.interest = interest_of(facts.table, hearer);
    hearer.asked = asked_of(facts, hearer);
    for (const auto& action : facts.about.open_actions)
        if (is_same(hearer.person, action.doer)) hearer.own_actions.push_back(&action);
    hearer.brought_a_line = std::any_of(facts.about.lines.begin(), facts.about.lines.end(),
                                        [&](const LineFacts& line) { return brought(hearer, line); });
    return hearer;
}

bool reaches_by_name(const Recipient& recipient, const Hearer& hearer) {
    return std::visit(Overloaded{[](const ToCore&) { return false; },
                                 [](const ToAllPartners&) { return false; },
                                 [&](const ToParty& to) { return is_same(hearer.party, to.party); },
                                 [&](const ToPerson& to) { return is_same(hearer.person, to.person); },
                                 [&](const ToReporter& to) { return is_same(hearer.report, to.report); },
                                 [&](const ToNetwork& to) { return !to.network.empty() && hearer.network == to.network; }},
                      recipient);
}

bool reaches(const Recipients& recipients, const Hearer& hearer) {
    if (hearer.standing == Standing::Left) return false;
    const bool of_no_interest = is_partner(hearer) && hearer.interest == Interest::None;
    const auto one_reaches = [&](const Recipient& recipient) {
        if (std::holds_alternative<ToCore>(recipient)) return of_no_interest && hearer.standing == Standing::Core;
        if (std::holds_alternative<ToAllPartners>(recipient)) return of_no_interest && hearer.standing != Standing::Outside;
        return reaches_by_name(recipient, hearer);
    };
    return std::any_of(recipients.begin(), recipients.end(), one_reaches);
}

bool may_mean(const Recipients& recipients, const Hearer& hearer) {
    const auto one_may = [&](const Recipient& recipient) {
        if (std::holds_alternative<ToAllPartners>(recipient)) return is_partner(hearer) || hearer.kind == HearerKind::Listener;
        if (std::holds_alternative<ToCore>(recipient)) return is_partner(hearer) && hearer.standing != Standing::Shell;
        if (const auto* party = std::get_if<ToParty>(&recipient)) return has_party(hearer, party->party);
        return reaches_by_name(recipient, hearer);
    };
    return recipients.empty() || std::any_of(recipients.begin(), recipients.end(), one_may);
}

bool brought(const Hearer& hearer, const LineFacts& line) {
    if (hearer.standing == Standing::Left) return false;
    if (const auto* person = std::get_if<domain::SourcePerson>(&line.source)) return is_same(hearer.person, person->person);
    const auto* party = std::get_if<domain::SourceParty>(&line.source);
    if (party == nullptr) return false;
    return party->person ? is_same(hearer.person, *party->person) : is_same(hearer.party, party->party);
}

} // namespace tandem::policy
