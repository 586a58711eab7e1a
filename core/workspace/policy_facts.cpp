#include "workspace/policy_facts.h"

#include "base/overloaded.h"
#include "domain/cases/rules.h"
#include "domain/privacy/rules.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

// What ends before it began is a slip, and protects as if it had no end.
std::optional<Day> not_before(Day begin, const std::optional<Day>& end) { return end && *end >= begin ? end : std::nullopt; }

using policy::NameRule;

bool is_so_on(const std::optional<Day>& since, Day today) { return since && *since <= today; }

// -- The table --------------------------------------------------------------------------------------------------------

NameRule name_rule(bool tells_something, const std::optional<Day>& agreed_on, Day today) {
    if (!tells_something) return NameRule::Plain;
    return is_so_on(agreed_on, today) ? NameRule::Agreed : NameRule::Withheld;
}

policy::PartyFacts to_party(const domain::Party& party, const std::vector<domain::Seat>& seats, Day today) {
    policy::PartyFacts facts;
    facts.id = party.id;
    facts.interest = party.authority_or_interest ? policy::Interest::AuthorityOrInterest : policy::Interest::None;
    facts.left_on = party.left_on;
    facts.name = name_rule(party.sensitive_name, party.name_agreed_on, today);
    for (const auto& seat : seats)
        if (seat.party == party.id) facts.seats.push_back({seat.ring, seat.from, seat.until});
    return facts;
}

bool is_in(const std::vector<domain::Capacity>& capacities, domain::PersonId person) {
    return std::ranges::find(capacities, person, &domain::Capacity::person) != capacities.end();
}

policy::PersonFacts to_person(const domain::Person& person, const storage::PolicyTable& records, Day today) {
    policy::PersonFacts facts;
    facts.id = person.id;
    facts.secrecy = person.professional_secrecy;
    for (const auto& statement : records.statements)
        if (statement.person == person.id) facts.statements.push_back({statement.signed_on, statement.until});
    if (!person.active) facts.left_on = today; // since when nobody wrote down
    facts.name = name_rule(is_in(records.experience, person.id), person.name_agreed_on, today);
    return facts;
}

// A resident at the table signs as a person; the policy knows parties.
std::vector<domain::PartyId> signed_for(const domain::ConvenantSignature& signature, const storage::PolicyTable& records) {
    if (signature.party) return {*signature.party};
    std::vector<domain::PartyId> parties;
    for (const auto& party : records.parties) {
        const bool is_theirs = party.contact_person == signature.person ||
                               std::ranges::any_of(records.residents, [&](const domain::Capacity& capacity) {
                                   return capacity.party == party.id && capacity.person == signature.person;
                               });
        if (party.kind == domain::PartyKind::Resident && is_theirs) parties.push_back(party.id);
    }
    return parties;
}

policy::Convenant to_convenant(const domain::Convenant& convenant, const storage::PolicyTable& records, Day today) {
    policy::Convenant facts{convenant.valid_from, convenant.until, {}};
    for (const auto& signature : records.signatures) {
        if (signature.convenant != convenant.id || !domain::is_valid(signature, today)) continue;
        for (const auto party : signed_for(signature, records)) facts.signatures.push_back({party, signature.signed_on});
    }
    return facts;
}

// The one that counts here today; where none does all of them, so that it can be told why.
std::vector<policy::Convenant> to_convenants(const storage::PolicyTable& records, Day today) {
    if (const auto* counting = domain::convenant_on(records.convenants, records.table.id, today))
        return {to_convenant(*counting, records, today)};
    std::vector<policy::Convenant> all;
    for (const auto& one : records.convenants) all.push_back(to_convenant(one, records, today));
    return all;
}

// A number from elsewhere may be anything; a period is never longer than ten years, and never before its start.
int period_of(const std::optional<std::int32_t>& wanted, int usual, int longest) { return std::clamp(wanted.value_or(usual), 0, longest); }

// What the network says of a category counts before what is usual.
std::vector<std::string> special_categories(const std::vector<domain::ListEntry>& categories, std::vector<std::string> usual) {
    for (const auto& entry : categories) {
        if (!entry.special) continue;
        std::erase(usual, entry.code);
        if (*entry.special) usual.push_back(entry.code);
    }
    return usual;
}

// -- The case ---------------------------------------------------------------------------------------------------------

policy::ParentalAuthority to_authority(const std::optional<domain::ParentalAuthority>& authority) {
    if (!authority) return policy::ParentalAuthority::Unknown;
    return *authority == domain::ParentalAuthority::Sole ? policy::ParentalAuthority::Sole : policy::ParentalAuthority::Shared;
}

policy::Representation to_representation(const std::optional<domain::SubjectRepresentative>& representative) {
    if (!representative) return policy::Representation::None;
    return *representative == domain::SubjectRepresentative::Mentor ? policy::Representation::Mentor : policy::Representation::Curator;
}

// A weighing says as well whether this subject knows.
domain::Told told_of(const domain::CaseSubject& subject, const storage::PolicyCase& records) {
    auto told = domain::told_of(subject, records.case_file);
    for (const auto& ground : records.task_grounds)
        if (std::holds_alternative<domain::ToldUnknown>(told) && ground.subject == subject.id) told = ground.told;
    return told;
}

policy::SubjectFacts to_subject(const domain::CaseSubject& subject, const storage::PolicyCase& records, FactsDay on) {
    policy::SubjectFacts facts;
    facts.id = subject.id;
    facts.role = subject.role;
    facts.age = subject.consent_age;
    facts.authority = to_authority(subject.parental_authority);
    facts.representation = to_representation(subject.representative);
    facts.told = told_of(subject, records);
    facts.deceased_on = subject.deceased_on;
    facts.is_person = subject.is_person;
    for (const auto& one : records.restrictions)
        if (one.subject == subject.id)
            facts.restrictions.push_back({not_before(one.from, one.until) ? std::optional(one.until->plus_days(1)) : std::nullopt});
    add_grounds(facts, records, on);
    return facts;
}

policy::OpenAction to_action(const domain::ActionItem& action) {
    return {action.id, action.doer, action.agreed_on, action.needs_lines.value_or(std::vector<domain::LineId>())};
}

// Who said no need not know any more.
std::optional<policy::Request> to_request(const domain::ShellRequest& request) {
    if (std::holds_alternative<domain::ShellDeclined>(request.answer) || request.party.has_value() == request.person.has_value()) return std::nullopt;
    policy::Request facts;
    if (request.party) facts.to = *request.party;
    else facts.to = *request.person;
    facts.asked_on = request.asked_on;
    if (const auto* accepted = std::get_if<domain::ShellAccepted>(&request.answer)) facts.accepted_on = accepted->on;
    return facts;
}

template <class Against>
policy::Exclusion to_exclusion(const Against& record, policy::Barrier barrier) {
    policy::Exclusion exclusion{barrier, {}, not_before(record.on, record.lifted_on)};
    if (record.party) exclusion.of.emplace_back(policy::ToParty{*record.party});
    if (record.person) exclusion.of.emplace_back(policy::ToPerson{*record.person});
    return exclusion;
}

policy::CompanionIs to_companion_is(domain::CompanionIs who) {
    switch (who) {
    case domain::CompanionIs::Unknown: return policy::CompanionIs::Unknown;
    case domain::CompanionIs::NoSubject: return policy::CompanionIs::NoSubject;
    case domain::CompanionIs::Subject: return policy::CompanionIs::Subject;
    }
    return policy::CompanionIs::Unknown;
}

policy::CompanionAgreement to_agreement(const domain::Companion& companion) {
    return {companion_id(companion.id),     companion.subject,      companion.agenda_item, companion.agreed_on,
            to_categories(companion.scope), to_companion_is(companion.who), companion.person};
}

std::optional<domain::PersonId> taken_over_by(const std::vector<domain::Deputy>& deputies, Day today) {
    std::optional<domain::PersonId> person;
    for (const auto& one : deputies)
        if (one.for_role == domain::DeputyFor::Coordinator && domain::is_valid(one, today)) person = one.person;
    return person;
}

// A confirmation for an item is the chair's; without an item, what holds for the case as such.
std::optional<std::vector<domain::PartyId>> needed_parties(const storage::PolicyCase& records, const domain::AgendaItem* item, Day today) {
    if (item != nullptr) return item->needed_parties;
    std::optional<std::vector<domain::PartyId>> parties;
    for (const auto& one : records.needed) {
        if (!domain::is_valid(one, today)) continue;
        if (!parties) parties.emplace();
        parties->push_back(one.party);
    }
    return parties;
}

std::optional<Day> kept_until(const domain::CaseFile& file, const storage::PolicyTable& table) {
    if (!file.retention_starts_on) return std::nullopt;
    auto months = table.network.default_retention_months;
    for (const auto& entry : table.retention_classes)
        if (entry.code == file.retention_class && entry.months) months = entry.months;
    if (!months) return std::nullopt;
    return domain::retention_ends_on(*file.retention_starts_on, *months);
}

struct Heard {
    std::optional<domain::PersonId> person;
    std::optional<domain::PartyId> party;
};

Heard who_heard(const domain::DisclosureAudience& audience) {
    return std::visit(Overloaded{
                          [](const domain::AudienceAttendance& one) { return Heard{one.person, one.party}; },
                          [](const domain::AudiencePerson& one) { return Heard{one.person, one.party}; },
                          [](const domain::AudienceParty& one) { return Heard{std::nullopt, one.party}; },
                          [](const domain::AudienceService& one) { return Heard{std::nullopt, one.party.value_or(party_of(one.service))}; },
                          [](const auto&) { return Heard(); }, // no partner: nobody to let know
                      },
                      audience);
}

void add_earlier(policy::CaseFacts& facts, const domain::Disclosure& disclosure, const Zone& zone) {
    const auto [person, party] = who_heard(disclosure.audience);
    if (!person && !party) return;
    for (const auto subject : disclosure.subjects)
        facts.earlier.push_back({subject, person, party, disclosure.level, zone.day_of(disclosure.at)});
}

} // namespace

domain::PartyId party_of(domain::StatutoryService service) {
    Uuid::Bytes bytes{};
    bytes[6] = 0x80; // version 8: made by us, so it is no id of a record
    bytes[8] = 0x80;
    bytes[15] = static_cast<std::uint8_t>(static_cast<int>(service) + 1);
    return domain::PartyId(Uuid(bytes));
}

policy::LineFacts line_facts(const domain::Line& line) {
    policy::LineFacts facts;
    facts.id = line.id;
    facts.about = line.about;
    facts.categories = line.categories;
    facts.secrecy = line.professional_secrecy ? policy::Secrecy::Professional : policy::Secrecy::None;
    facts.source = line.source;
    facts.source_rule = line.source_protected ? policy::SourceRule::Protected : policy::SourceRule::Open;
    facts.check = domain::is_checked(line) ? policy::TextCheck::Checked : policy::TextCheck::NotChecked;
    return facts;
}

policy::CompanionId companion_id(domain::CompanionId id) { return policy::CompanionId(id.uuid()); }

bool keeps_name_to_themselves(const storage::PolicyTable& table, domain::PersonId person, Day today) {
    const auto found = std::ranges::find(table.people, person, &domain::Person::id);
    if (found == table.people.end()) return false;
    return name_rule(is_in(table.experience, person), found->name_agreed_on, today) == NameRule::Withheld;
}

policy::Periods periods_of(const domain::Network& network) {
    constexpr int most_months = 120, most_days = 3650;
    policy::Periods periods;
    periods.consent_months = period_of(network.consent_months, periods.consent_months, most_months);
    periods.review_grace_days = period_of(network.review_grace_days, periods.review_grace_days, most_days);
    periods.death_days = period_of(network.death_days, periods.death_days, most_days);
    periods.emergency_days = period_of(network.emergency_days, periods.emergency_days, most_days);
    return periods;
}

policy::TableFacts table_facts(const storage::PolicyTable& records, Day today) {
    policy::TableFacts facts;
    facts.protocol = records.table.protocol;
    for (const auto& party : records.parties) facts.parties.push_back(to_party(party, records.seats, today));
    for (const auto& person : records.people) facts.people.push_back(to_person(person, records, today));
    facts.convenants = to_convenants(records, today);
    facts.special_categories = special_categories(records.categories, std::move(facts.special_categories));
    facts.periods = periods_of(records.network);
    return facts;
}

policy::CaseFacts case_facts(const storage::PolicyCase& records, const storage::PolicyTable& table, const domain::AgendaItem* item, FactsDay on) {
    policy::CaseFacts facts;
    facts.id = records.case_file.id;
    facts.kind = domain::is_without_name(records.case_file) ? policy::CaseKind::QuestionWithoutName : policy::CaseKind::Named;
    facts.taken_over_by = taken_over_by(records.deputies, on.today);
    for (const auto& one : records.subjects) facts.subjects.push_back(to_subject(one, records, on));
    for (const auto& one : records.lines) facts.lines.push_back(line_facts(one));
    for (const auto& one : records.open_actions) facts.open_actions.push_back(to_action(one));
    if (item != nullptr) facts.item = item->id;
    facts.needed_parties = needed_parties(records, item, on.today);
    for (const auto& one : records.requests)
        if (const auto request = to_request(one)) facts.requests.push_back(*request);
    for (const auto& one : records.ties) facts.ties.push_back({one.person, one.said_yes_on});
    for (const auto& one : records.objections) facts.exclusions.push_back(to_exclusion(one, policy::Barrier::Objection));
    for (const auto& one : records.shields) facts.exclusions.push_back(to_exclusion(one, policy::Barrier::Shield));
    for (const auto& one : records.companions) facts.companions.push_back(to_agreement(one));
    for (const auto& one : records.reports)
        if (is_so_on(one.source_agreed_on, on.today)) facts.reporters_agreed.push_back(one.id);
    facts.kept_until = kept_until(records.case_file, table);
    for (const auto& one : records.disclosures) add_earlier(facts, one, on.zone);
    return facts;
}

} // namespace tandem::workspace
