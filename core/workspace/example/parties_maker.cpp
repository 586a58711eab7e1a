#include "workspace/example/parties_maker.h"

#include <set>

namespace tandem::workspace::example {
namespace {

std::string place_after_kind(const WordLists& words, std::size_t number) {
    const Phrases& streets = words.place("street");
    const Phrases& villages = words.place("village");
    std::string place = " " + std::string(streets[number % streets.size()]);
    const std::size_t village = number / streets.size();
    if (village > 0) place += ", " + std::string(villages[(village - 1) % villages.size()]);
    if (village > villages.size()) place += " " + std::to_string(village / villages.size() + 1);
    return place;
}

bool is_paid(const PartyModel& model, std::size_t person, std::size_t parties) {
    const bool first = person < parties; // of an informal party with a coordinator, that one is paid
    if (model.kind == domain::PartyKind::Formal) return true;
    return first && model.staffing == domain::OrganisationStaffing::VolunteersWithPaidSupport;
}

domain::ProfessionalSecrecy secrecy_of(std::string_view sector) {
    if (sector == "mental_health" || sector == "health") return domain::ProfessionalSecrecy::ByRegistration;
    if (sector == "home_care" || sector == "social_work" || sector == "youth" || sector == "addiction")
        return domain::ProfessionalSecrecy::Yes;
    return domain::ProfessionalSecrecy::No;
}

domain::Person make_person(Making& making, std::size_t number, std::size_t parties, std::set<std::string>& names) {
    const PartyDraft party = draft_party(making.words, party_of_person(number, parties));
    const bool paid = is_paid(party.model, number, parties);
    domain::Person person;
    person.id = making.new_id<domain::PersonId>();
    do person.name = draw_name(making).text(); while (!names.insert(person.name).second && names.size() < 1000);
    if (party.model.key_person) person.name = party.name.substr(0, party.name.find(','));
    if (!party.model.key_person) person.function = making.phrase(paid ? "function_formal" : "function_informal");
    person.phone = example_phone(making.draw);
    person.email = example_email(person.name);
    person.professional_secrecy = paid ? secrecy_of(party.model.sector) : domain::ProfessionalSecrecy::No;
    person.help_kind = paid ? domain::HelpKind::Formal : domain::HelpKind::Informal;
    return person;
}

domain::LanguageLevel level_for(const PartyModel& model) {
    if (model.kind == domain::PartyKind::Formal) return domain::LanguageLevel::Professional;
    return model.staffing ? domain::LanguageLevel::Everyday : domain::LanguageLevel::Plain;
}

void set_reach(Making& making, domain::Party& party, const PartyModel& model, const domain::Person& contact) {
    const bool by_phone = model.kind != domain::PartyKind::Formal;
    party.channel = by_phone ? "telefoon" : "e-mail";
    party.reach = by_phone ? example_phone(making.draw) : example_email(party.name);
    party.contact_person = contact.id;
    party.language_level = level_for(model);
    if (model.sector == "language" && !model.staffing) party.interpreter = "Pools";
}

domain::Party make_party(Making& making, std::size_t number, const domain::Person& contact) {
    const PartyDraft draft = draft_party(making.words, number);
    const PartyModel& model = draft.model;
    domain::Party party;
    party.id = making.new_id<domain::PartyId>();
    party.name = draft.name;
    party.kind = model.kind;
    party.staffing = model.staffing;
    party.sector = std::string(model.sector);
    party.authority_or_interest = model.authority_or_interest;
    party.sensitive_name = model.sensitive_name;
    party.capacity = model.capacity;
    party.key_person = model.key_person;
    party.area = std::string(making.draw.one_of(making.words.place("area")));
    party.joined_on = making.plan.today.plus_days(-making.draw.between(120, 2200));
    if (model.staffing == domain::OrganisationStaffing::Hybrid) party.staffing_since = making.plan.today.plus_months(-14);
    if (model.staffing) party.legal_form = model.kind == domain::PartyKind::Formal ? "stichting" : "vereniging";
    if (model.kind == domain::PartyKind::Formal) party.funding_relation = "afspraken met de gemeente";
    if (model.key_person) party.speaks_for = "vrouwen in het Korenkwartier";
    set_reach(making, party, model, contact);
    return party;
}

} // namespace

PartyDraft draft_party(const WordLists& words, std::size_t number) {
    if (number < words.parties.size()) return {words.parties[number], std::string(words.parties[number].name)};
    const std::size_t beyond = number - words.parties.size();
    const PartyModel& kind = words.party_kinds[beyond % words.party_kinds.size()];
    return {kind, std::string(kind.name) + place_after_kind(words, beyond / words.party_kinds.size())};
}

std::string MadeName::text() const {
    std::string text(given);
    if (!family.prefix.empty()) text += " " + std::string(family.prefix);
    return text + " " + std::string(family.name);
}

MadeName draw_name(Making& making) {
    const bool she = making.draw.chance(55);
    return {she ? Pronoun::She : Pronoun::He, making.draw.one_of(she ? making.words.female : making.words.male),
            making.draw.one_of(making.words.family)};
}

std::vector<domain::Person> make_people(Making& making, ExampleCounts counts) {
    std::vector<domain::Person> people;
    std::set<std::string> names;
    for (std::size_t i = 0; i < counts.people; ++i) people.push_back(make_person(making, i, counts.parties, names));
    return people;
}

std::vector<domain::Party> make_parties(Making& making, ExampleCounts counts, const std::vector<domain::Person>& people) {
    std::vector<domain::Party> parties;
    for (std::size_t i = 0; i < counts.parties; ++i) parties.push_back(make_party(making, i, people[i]));
    return parties;
}

} // namespace tandem::workspace::example
