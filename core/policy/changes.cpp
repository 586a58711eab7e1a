#include "policy/changes.h"

#include "base/overloaded.h"
#include "policy/coverage.h"

#include <algorithm>

namespace tandem::policy {
namespace {

using Changes = std::vector<Change>;

template <class T, class SomeId>
T* found(std::vector<T>& all, SomeId id) {
    const auto it = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
    return it == all.end() ? nullptr : &*it;
}

// --- what a change does ---

Convenant* newest_in_force(Facts& facts) {
    Convenant* newest = nullptr;
    for (auto& one : facts.table.convenants) {
        const bool in_force = one.until && one.from <= facts.today && facts.today <= *one.until;
        if (in_force && (newest == nullptr || newest->from < one.from)) newest = &one;
    }
    return newest;
}

void sign(Facts& facts, domain::PartyId party) {
    Convenant* convenant = newest_in_force(facts);
    if (convenant == nullptr) {
        facts.table.convenants.push_back({facts.today, facts.today.plus_months(12), {}});
        convenant = &facts.table.convenants.back();
    }
    convenant->signatures.push_back({party, facts.today});
}

void sign(Facts& facts, domain::PersonId person) {
    PersonFacts* known = found(facts.table.people, person);
    if (known == nullptr) known = &facts.table.people.emplace_back(PersonFacts{person});
    known->statements.push_back({facts.today});
}

// Everybody who could be asked says yes: the change is that they do, not who they are.
void say_yes(Facts& facts, domain::SubjectId subject, const Recipient& to) {
    SubjectFacts* known = found(facts.about.subjects, subject);
    if (known == nullptr) return;
    ConsentGiven given;
    given.by = {ConsentGiver::Subject, ConsentGiver::AllHolders, ConsentGiver::Mentor, ConsentGiver::Curator};
    given.form = ConsentForm::Oral;
    given.to = {to};
    given.categories = Categories::all();
    known->consent.push_back({{}, facts.today, {}, given});
}

domain::PersonId some_person(std::uint8_t number) {
    Uuid::Bytes bytes{};
    bytes[15] = number;
    return domain::PersonId(Uuid(bytes));
}

// Weighed again today, with everything a weighing asks.
void weigh_again(Facts& facts, domain::SubjectId subject) {
    SubjectFacts* known = found(facts.about.subjects, subject);
    if (known == nullptr) return;
    for (auto& task : known->tasks) {
        task.weighing = Weighing{facts.today, "renewed", "renewed", "renewed", some_person(1), some_person(2)};
        task.review_on = facts.today.plus_months(6);
    }
}

void confirm(Facts& facts, domain::PartyId party) {
    auto& needed = facts.about.needed_parties;
    if (!needed) needed.emplace();
    needed->push_back(party);
}

// --- which changes can be thought of ---

bool is_refused(const Facts& facts, const Setting& setting, const Hearer& hearer, const SubjectFacts& subject) {
    return routes_for(facts, setting, hearer, subject).ordinary.refused.has_value();
}

std::optional<Recipient> by_name(const Hearer& hearer) {
    switch (hearer.kind) {
    case HearerKind::Partner:
    case HearerKind::Service:
        if (hearer.party) return ToParty{*hearer.party};
        if (hearer.person) return ToPerson{*hearer.person};
        return std::nullopt;
    case HearerKind::OtherNetwork: return ToNetwork{std::string(hearer.network)};
    case HearerKind::Reporter: return ToReporter{*hearer.report};
    case HearerKind::Owner:
    case HearerKind::Subject:
    case HearerKind::Companion:
    case HearerKind::Listener:
    case HearerKind::Public: break;
    }
    return std::nullopt;
}

// Of somebody who said no, nothing is asked again.
void add_for_subject(Changes& changes, const Facts& facts, const Setting& setting, const Hearer& hearer, const SubjectFacts& subject) {
    const auto to = by_name(hearer);
    if (!to || is_refused(facts, setting, hearer, subject)) return;
    const bool ended = consent_for(facts, subject, hearer).missing == Reason::ConsentExpired;
    if (ended) changes.emplace_back(RenewConsent{subject.id, *to});
    else changes.emplace_back(ExtendConsent{subject.id, *to});
    if (!subject.tasks.empty()) changes.emplace_back(RenewWeighing{subject.id});
}

Changes thinkable(const Facts& facts, const Audience& audience, const Setting& setting) {
    const Hearer hearer = look_up(facts, audience);
    Changes changes;
    if (!by_name(hearer)) return changes;
    if (hearer.party) changes.emplace_back(SignConvenant{*hearer.party});
    if (hearer.person) changes.emplace_back(SignStatement{*hearer.person});
    for (const auto& subject : facts.about.subjects) add_for_subject(changes, facts, setting, hearer, subject);
    if (hearer.party && is_for_an_item(setting.occasion)) changes.emplace_back(ConfirmNeed{*hearer.party});
    const bool is_asked = hearer.asked == Asked::Yes && hearer.standing != Standing::Core;
    if (is_asked && hearer.party) changes.emplace_back(AcceptRequest{*hearer.party});
    else if (is_asked && hearer.person) changes.emplace_back(AcceptRequest{*hearer.person});
    return changes;
}

// --- which of them help ---

// Singles that help, then pairs of those that do not help alone.
template <class Helps>
std::vector<ChangesTogether> smallest(const Changes& changes, Helps helps) {
    std::vector<ChangesTogether> found;
    Changes useless_alone;
    for (const auto& change : changes) {
        if (helps({change})) found.push_back({change});
        else useless_alone.push_back(change);
    }
    for (std::size_t i = 0; i < useless_alone.size(); ++i)
        for (std::size_t j = i + 1; j < useless_alone.size(); ++j)
            if (helps({useless_alone[i], useless_alone[j]})) found.push_back({useless_alone[i], useless_alone[j]});
    return found;
}

Facts with_changes(Facts facts, const ChangesTogether& changes) {
    for (const auto& change : changes) facts = with_change(facts, change);
    return facts;
}

std::vector<Audience> without(std::vector<Audience> present, const ChangesTogether& changes) {
    for (const auto& change : changes)
        if (const auto* leaving = std::get_if<PlanWithout>(&change)) std::erase(present, leaving->whom);
    return present;
}

bool is_open(const RoomAnswer& room) { return room.state == RoomState::Open; }

bool is_raised(const RoomAnswer& before, const RoomAnswer& after) {
    if (is_open(before) != is_open(after)) return is_open(after);
    return policy::is_raised(before.room, after.room);
}

Changes thinkable_for_room(const Facts& facts, const std::vector<Audience>& present, const Setting& setting) {
    Changes changes;
    for (const auto& audience : present) {
        auto more = thinkable(facts, audience, setting);
        if (present.size() > 1) more.emplace_back(PlanWithout{audience});
        for (auto& change : more)
            if (std::find(changes.begin(), changes.end(), change) == changes.end()) changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

Reader reader_of(const Change& change) {
    return std::visit(Overloaded{[](const SignConvenant&) { return Reader::Chair; }, [](const SignStatement&) { return Reader::Chair; },
                                 [](const ExtendConsent&) { return Reader::Chair; }, [](const RenewConsent&) { return Reader::Chair; },
                                 [](const RenewWeighing&) { return Reader::Owner; }, [](const ConfirmNeed&) { return Reader::Chair; },
                                 [](const AcceptRequest&) { return Reader::Owner; }, [](const PlanWithout&) { return Reader::Owner; }},
                      change);
}

std::vector<ChangesTogether> readable_by(Reader reader, const std::vector<ChangesTogether>& changes) {
    std::vector<ChangesTogether> readable;
    const auto is_open = [&](const Change& change) { return reader <= reader_of(change); };
    for (const auto& together : changes)
        if (std::all_of(together.begin(), together.end(), is_open)) readable.push_back(together);
    return readable;
}

Facts with_change(const Facts& facts, const Change& change) {
    Facts changed = facts;
    std::visit(Overloaded{[&](const SignConvenant& sign_it) { sign(changed, sign_it.party); },
                          [&](const SignStatement& sign_it) { sign(changed, sign_it.person); },
                          [&](const ExtendConsent& consent) { say_yes(changed, consent.subject, consent.to); },
                          [&](const RenewConsent& consent) { say_yes(changed, consent.subject, consent.to); },
                          [&](const RenewWeighing& weighing) { weigh_again(changed, weighing.subject); },
                          [&](const ConfirmNeed& need) { confirm(changed, need.party); },
                          [&](const AcceptRequest& request) { changed.about.requests.push_back({request.by, changed.today, changed.today}); },
                          [](const PlanWithout&) {}},
               change);
    return changed;
}

bool is_raised(const Answer& before, const Answer& after) {
    bool raised = false;
    for (const auto& subject : before.subjects()) {
        const auto level = after.level_of(subject.subject);
        if (level < subject.level) return false;
        raised |= level > subject.level;
    }
    for (const auto& line : before.lines()) {
        const LineAnswer* now = after.line(line.line);
        if (now == nullptr || now->shown < line.shown) return false;
        raised |= now->shown > line.shown;
    }
    return raised;
}

std::vector<ChangesTogether> changes_for(const Facts& facts, const Audience& audience, const Setting& setting) {
    const Answer now = decide(facts, audience, setting);
    return smallest(thinkable(facts, audience, setting), [&](const ChangesTogether& changes) {
        return is_raised(now, decide(with_changes(facts, changes), audience, setting));
    });
}

std::vector<ChangesTogether> changes_for_room(const Facts& facts, const std::vector<Audience>& present, const Setting& setting) {
    const RoomAnswer now = room_level(facts, present, setting);
    return smallest(thinkable_for_room(facts, present, setting), [&](const ChangesTogether& changes) {
        return is_raised(now, room_level(with_changes(facts, changes), without(present, changes), setting));
    });
}

} // namespace tandem::policy
