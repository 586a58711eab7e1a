#pragma once
// Everything the policy knows, on one day. It reads no clock and no database: the same facts give the same answer.
// What is unset counts as the lowest.
#include "domain/cases/states.h"
#include "domain/network/table.h"
#include "domain/parties/words.h"
#include "policy/audience.h"
#include "policy/grounds.h"
#include "policy/level.h"

namespace tandem::policy {

// Police, landlord, municipality, administrator: never part of "core" or "all partners" of a consent.
enum class Interest { None, AuthorityOrInterest };
enum class NameRule { Plain, Withheld, Agreed }; // cap 17: a name that itself tells something, and whether its owner agreed

struct SeatFacts {
    domain::PartnerRing ring{};
    std::optional<Day> from{};  // unset: always
    std::optional<Day> until{}; // its last day
};
// A party that is not among the facts counts as one of interest without a seat.
struct PartyFacts {
    domain::PartyId id;
    Interest interest = Interest::AuthorityOrInterest;
    std::vector<SeatFacts> seats{}; // at this table; with two on one day the shell counts
    std::optional<Day> left_on{};
    NameRule name = NameRule::Withheld;
};
struct Statement {
    Day signed_on;
    std::optional<Day> until{};
};
struct PersonFacts {
    domain::PersonId id;
    std::optional<domain::ProfessionalSecrecy> secrecy{};
    std::vector<Statement> statements{};
    std::optional<Day> left_on{};
    NameRule name = NameRule::Plain; // of an expert by experience
};
struct Signature {
    domain::PartyId party;
    Day on;
};
// A version without an end is not valid: nobody agreed for how long.
struct Convenant {
    Day from;
    std::optional<Day> until{}; // its last day
    std::vector<Signature> signatures{};
};
// Defaults, for a network's privacy officer to change.
struct Periods {
    int consent_months = 12;  // a consent without an end of its own
    int review_grace_days = 14;
    int death_days = 30;
    int emergency_days = 1;
};
struct TableFacts {
    domain::TableProtocol protocol;
    std::vector<PartyFacts> parties;
    std::vector<PersonFacts> people;
    std::vector<Convenant> convenants;
    std::vector<std::string> special_categories = {"health", "addiction", "meaning"};
    Periods periods;
};

enum class ParentalAuthority { Unknown, Sole, Shared };
enum class Representation { None, Mentor, Curator };
struct Restriction { // AVG 18
    std::optional<Day> lifted_on{};
};
struct SubjectFacts {
    domain::SubjectId id;
    domain::SubjectRole role{};
    domain::ConsentAge age = domain::ConsentAge::Unknown;
    ParentalAuthority authority = ParentalAuthority::Unknown;
    Representation representation = Representation::None;
    std::vector<ConsentEvent> consent{};
    std::vector<TaskGround> tasks{};
    std::vector<Emergency> emergencies{};
    std::vector<Handover> handovers{};
    domain::Told told{};
    std::vector<Restriction> restrictions{};
    std::optional<Day> deceased_on{};
    std::optional<std::vector<domain::SubjectId>> shares_address_with{}; // unset: with every subject of the case
    std::optional<domain::PersonId> is_person{};                         // former clients who are experts by experience now
};

enum class Secrecy { None, Professional };
enum class SourceRule { Open, Protected };
enum class TextCheck { NotChecked, Checked }; // read by a person, without recognisable details
struct LineFacts {
    domain::LineId id;
    std::vector<domain::SubjectId> about{}; // none: everybody in the case
    std::vector<std::string> categories{};
    Secrecy secrecy = Secrecy::None;
    domain::LineSource source{};
    SourceRule source_rule = SourceRule::Open;
    TextCheck check = TextCheck::NotChecked; // of a question without a name
};
struct OpenAction {
    domain::ActionId id;
    domain::PersonId doer;
    std::optional<Day> agreed_on{};
    std::vector<domain::LineId> needs_lines{};
};
// Somebody outside the core was asked to help with this case.
struct Request {
    std::variant<domain::PartyId, domain::PersonId> to;
    Day asked_on;
    std::optional<Day> accepted_on{};
};
// "Kent deze inwoner". A tie with one subject counts for the whole case.
struct Tie {
    domain::PersonId person;
    std::optional<Day> resident_said_yes{};
};
enum class Barrier { Objection, Shield }; // of the subject, or set by the coordinator for somebody's safety
// Counts for the whole case: who may not hear of one of a couple is not invited to the item.
struct Exclusion {
    Barrier barrier{};
    Recipients of; // none: everybody
    std::optional<Day> ended_on{};
};
enum class CompanionIs { Unknown, NoSubject, Subject };
struct CompanionAgreement {
    CompanionId companion;
    domain::SubjectId resident;
    domain::AgendaItemId item;
    Day agreed_on;
    std::optional<Categories> categories{}; // unset: none
    CompanionIs is = CompanionIs::Unknown;
    std::optional<domain::PersonId> person{};
};
// From the register of disclosures.
struct EarlierDisclosure {
    domain::SubjectId subject;
    std::optional<domain::PersonId> person;
    std::optional<domain::PartyId> party;
    IdentityLevel level{};
    Day on;
};
enum class CaseKind { Named, QuestionWithoutName };

struct CaseFacts {
    domain::CaseId id;
    CaseKind kind = CaseKind::Named;
    std::optional<domain::PersonId> taken_over_by{}; // the deputy, where the coordinator has a tie
    std::vector<SubjectFacts> subjects{};
    std::vector<LineFacts> lines{};
    std::vector<OpenAction> open_actions{};
    std::optional<domain::AgendaItemId> item{};
    std::optional<std::vector<domain::PartyId>> needed_parties{}; // unset: the chair has not confirmed anybody (cap 7)
    std::vector<Request> requests{};
    std::vector<Tie> ties{};
    std::vector<Exclusion> exclusions{};
    std::vector<CompanionAgreement> companions{};
    std::vector<domain::ReportId> reporters_agreed{}; // to being named as a source
    std::optional<Day> kept_until{};                  // the first day on which it may no longer be kept
    std::vector<EarlierDisclosure> earlier{};
};

struct Facts {
    Day today;
    TableFacts table;
    CaseFacts about;
};

} // namespace tandem::policy
