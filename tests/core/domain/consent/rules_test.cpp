#include "domain/consent/rules.h"

#include <catch2/catch_all.hpp>

#include "support/day.h"

using namespace tandem;
using namespace tandem::domain;

namespace {

using test::day;

template <class SomeId>
SomeId id_of(std::uint8_t number) {
    Uuid::Bytes bytes{};
    bytes[15] = number;
    return SomeId(Uuid(bytes));
}

const auto resident = id_of<SubjectId>(1);
const auto police = id_of<PartyId>(20), church = id_of<PartyId>(21);

CaseSubject subject_of(ConsentAge age, SubjectRole role = SubjectRole::Resident) {
    CaseSubject subject;
    subject.id = resident;
    subject.consent_age = age;
    subject.role = role;
    return subject;
}

ConsentEvent event(std::uint8_t number, const char* on, ConsentStep step, std::vector<Recipient> recipients = {}) {
    ConsentEvent one;
    one.id = id_of<ConsentEventId>(number);
    one.subject = resident;
    one.on = day(on);
    one.step = std::move(step);
    one.recipients = std::move(recipients);
    one.scope = ScopeAll{};
    return one;
}
ConsentEvent yes(std::uint8_t number, const char* on, std::vector<Recipient> recipients = {RecipientCore{}}) {
    return event(number, on, ConsentGiven{ConsentManner::Oral, {ConsentRight::Self}}, std::move(recipients));
}
ConsentEvent no(std::uint8_t number, const char* on, std::vector<Recipient> recipients = {}) {
    return event(number, on, ConsentWithdrawn{}, std::move(recipients));
}
ConsentEvent because_of(ConsentEvent one, std::uint8_t earlier) {
    one.follows = id_of<ConsentEventId>(earlier);
    return one;
}

// Somebody of the church, who sits in the core.
bool is_church(const Recipient& recipient) {
    if (const auto* party = std::get_if<RecipientParty>(&recipient)) return party->party == church;
    return std::holds_alternative<RecipientCore>(recipient) || std::holds_alternative<RecipientAllPartners>(recipient);
}

constexpr int a_year = 12;

struct Read {
    std::size_t grounds = 0, refusals = 0;
    friend bool operator==(const Read&, const Read&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Read& one) {
        return out << one.grounds << " grounds, " << one.refusals << " refusals";
    }
};
constexpr Read ground{1, 0}, nothing{0, 0}, refused{0, 1};

Read told(const std::vector<ConsentEvent>& events, const char* on, const CaseSubject& subject = subject_of(ConsentAge::Age16Plus),
          int months = a_year) {
    const auto reading = read_consent(subject, events, day(on), months, is_church);
    return {reading.grounds.size(), reading.refusals.size()};
}

bool may(ConsentAge age, std::vector<ConsentRight> by, SubjectRole role = SubjectRole::Resident) {
    return entitlement_of(subject_of(age, role), by) == Entitlement::Enough;
}

TaskGround weighed(const char* on = "2026-11-02", const char* review = "2027-02-02") {
    TaskGround one;
    one.on = day(on);
    one.review_on = day(review);
    one.legal_basis = "public_task";
    one.weighing = {"veiligheid", "twee keer gebeld", "naam en zorg", std::nullopt};
    one.decided_by = id_of<PersonId>(5);
    one.told = ToldOn{day(on), {}, "gesprek"};
    one.recipients = {RecipientParty{police}};
    return one;
}

std::optional<FactFault> fault(const std::optional<FactMisfit>& misfit) { return misfit ? std::optional(misfit->fault) : std::nullopt; }

} // namespace

TEST_CASE("who may say yes depends on age, and on who decides for somebody") {
    using enum ConsentRight;
    using enum ConsentAge;
    CHECK(may(Age16Plus, {Self}));
    CHECK_FALSE(may(Age16Plus, {}));
    CHECK_FALSE(may(Age16Plus, {ConsentRight::AllHolders}));
    CHECK_FALSE(may(Age16Plus, {ConsentRight::Curator})); // nobody was appointed
    CHECK(may(Under12, {ConsentRight::AllHolders}));
    CHECK_FALSE(may(Under12, {OneHolder}));
    CHECK(may(Under12, {OneHolder, OneHolder}));
    CHECK_FALSE(may(Under12, {Child}));
    CHECK(may(Age12To15, {ConsentRight::AllHolders, Child}));
    CHECK_FALSE(may(Age12To15, {ConsentRight::AllHolders}));
    CHECK_FALSE(may(Age12To15, {OneHolder, Child})); // a child of 13 and its mother alone
    CHECK_FALSE(may(Age12To15, {Child}));
}

TEST_CASE("one parent is enough only where one alone has the authority") {
    auto child = subject_of(ConsentAge::Under12, SubjectRole::Child);
    const std::vector by{ConsentRight::OneHolder};
    CHECK(entitlement_of(child, by) == Entitlement::NotEnough);
    child.parental_authority = ParentalAuthority::Shared;
    CHECK(entitlement_of(child, by) == Entitlement::NotEnough);
    child.parental_authority = ParentalAuthority::Sole;
    CHECK(entitlement_of(child, by) == Entitlement::Enough);
}

TEST_CASE("a mentor or curator who was appointed says yes, and nobody else does") {
    auto adult = subject_of(ConsentAge::Age16Plus);
    const std::vector self{ConsentRight::Self}, mentor{ConsentRight::Mentor}, curator{ConsentRight::Curator};
    adult.representative = SubjectRepresentative::Curator;
    CHECK(entitlement_of(adult, self) == Entitlement::NotEnough);
    CHECK(entitlement_of(adult, mentor) == Entitlement::NotEnough);
    CHECK(entitlement_of(adult, curator) == Entitlement::Enough);
    adult.representative = SubjectRepresentative::Mentor;
    CHECK(entitlement_of(adult, mentor) == Entitlement::Enough);
}

TEST_CASE("without an age somebody counts as grown up but for parenting, and a child as one of twelve to fifteen") {
    using enum ConsentRight;
    const std::vector self{Self}, both{ConsentRight::AllHolders, Child}, parents{ConsentRight::AllHolders};
    CHECK(entitlement_of(subject_of(ConsentAge::Unknown), self) == Entitlement::UnlessParenting);
    CHECK(entitlement_of(subject_of(ConsentAge::Unknown), parents) == Entitlement::NotEnough);
    CHECK(entitlement_of(subject_of(ConsentAge::Unknown, SubjectRole::Child), self) == Entitlement::NotEnough);
    CHECK(entitlement_of(subject_of(ConsentAge::Unknown, SubjectRole::Child), parents) == Entitlement::NotEnough);
    CHECK(entitlement_of(subject_of(ConsentAge::Unknown, SubjectRole::Child), both) == Entitlement::Enough);
}

TEST_CASE("a yes holds from its day to its last day, for those it names") {
    auto given = yes(1, "2026-11-02");
    CHECK(told({given}, "2026-11-01") == nothing); // dated tomorrow: not yet
    CHECK(told({given}, "2026-11-02") == ground);
    CHECK(told({yes(1, "2026-11-02", {RecipientParty{police}})}, "2026-11-02") == nothing);
    CHECK(told({yes(1, "2026-11-02", {RecipientParty{police}, RecipientParty{church}})}, "2026-11-02") == ground);
    given.until = day("2026-11-30");
    CHECK(told({given}, "2026-11-30") == ground);
    CHECK(told({given}, "2026-12-01") == nothing);
    given.from = day("2026-11-10");
    CHECK(told({given}, "2026-11-09") == nothing);
    CHECK(told({given}, "2026-11-10") == ground);
    given.until = day("2026-11-01"); // as another file may bring it
    CHECK(told({given}, "2026-11-10") == nothing);
}

TEST_CASE("a yes without an end holds as long as the network agreed") {
    auto given = yes(1, "2026-11-02");
    CHECK(last_day_of(given, a_year) == day("2027-11-01"));
    CHECK(told({given}, "2027-11-01") == ground);
    CHECK(told({given}, "2027-11-02") == nothing);
    const auto after_half_a_year = [&](const char* on) { return told({given}, on, subject_of(ConsentAge::Age16Plus), 6); };
    CHECK(last_day_of(given, 6) == day("2027-05-01"));
    CHECK(after_half_a_year("2027-05-01") == ground);
    CHECK(after_half_a_year("2027-05-02") == nothing);
    given.until = day("2027-08-31"); // its own end counts before that
    CHECK(last_day_of(given, 6) == day("2027-08-31"));
}

TEST_CASE("a no ends every yes before it, and a later yes takes it back for those it names") {
    CHECK(told({yes(1, "2026-11-02"), no(2, "2026-11-05")}, "2026-11-04") == Read{0, 1}); // a no counts as soon as it is known
    CHECK(told({yes(1, "2026-11-02"), no(2, "2026-11-05")}, "2026-11-05") == refused);
    CHECK(told({no(2, "2026-11-05")}, "2026-11-05") == refused);
    CHECK(told({no(2, "2026-11-05"), yes(3, "2026-11-06")}, "2026-11-06") == ground);
    CHECK(told({no(2, "2026-11-05"), yes(3, "2026-11-06", {RecipientParty{police}})}, "2026-11-06") == refused);
    CHECK(told({event(2, "2026-11-05", ConsentRefused{})}, "2026-11-05") == refused);
    CHECK(told({event(2, "2026-11-05", ConsentAsked{}, {RecipientCore{}})}, "2026-11-05") == nothing);
}

TEST_CASE("a no for some leaves the yes for others") {
    CHECK(told({yes(1, "2026-11-02"), no(2, "2026-11-05", {RecipientParty{police}})}, "2026-11-05") == ground);
    CHECK(told({yes(1, "2026-11-02"), no(2, "2026-11-05", {RecipientParty{church}})}, "2026-11-05") == refused);
}

TEST_CASE("what contradicts itself on one day takes the lowest, in whatever order it was written down") {
    CHECK(told({yes(1, "2026-11-02"), no(2, "2026-11-02")}, "2026-11-02") == refused);
    CHECK(told({no(1, "2026-11-02"), yes(2, "2026-11-02")}, "2026-11-02") == refused);
}

TEST_CASE("a yes of the same day counts when it came about because of the no") {
    CHECK(told({no(1, "2026-11-02"), because_of(yes(2, "2026-11-02"), 1)}, "2026-11-02") == ground);
    const auto three = std::vector{yes(1, "2026-11-02"), because_of(no(2, "2026-11-02"), 1), because_of(yes(3, "2026-11-02"), 2)};
    CHECK(told(three, "2026-11-02") == ground);
    CHECK(told({yes(1, "2026-11-02"), because_of(no(2, "2026-11-02"), 1)}, "2026-11-02") == refused);
    // A ring, or a cause that is nowhere: as if there were none.
    CHECK(told({because_of(no(1, "2026-11-02"), 2), because_of(yes(2, "2026-11-02"), 9)}, "2026-11-02") == refused);
    const auto ring = std::vector{because_of(yes(1, "2026-11-02"), 2), because_of(yes(2, "2026-11-02"), 1), no(3, "2026-11-02")};
    CHECK(told(ring, "2026-11-02") == refused);
    CHECK_FALSE(comes_after(ring[0], ring[0], ring));
}

TEST_CASE("an older yes is not later because it says so") {
    CHECK(told({no(1, "2026-11-05"), because_of(yes(2, "2026-11-02"), 1)}, "2026-11-05") == refused);
}

TEST_CASE("a yes of the wrong person is no ground and takes no no back") {
    const auto adult = subject_of(ConsentAge::Age16Plus);
    auto by_curator = yes(2, "2026-11-06");
    by_curator.step = ConsentGiven{ConsentManner::Written, {ConsentRight::Curator}};
    CHECK(told({by_curator}, "2026-11-06", adult) == nothing);
    CHECK(told({no(1, "2026-11-05"), by_curator}, "2026-11-06", adult) == refused);
}

TEST_CASE("narrowing cuts what was given before, and is a no for who is left out") {
    auto narrowed = event(2, "2026-11-05", ConsentNarrowed{}, {RecipientParty{church}});
    narrowed.scope = ScopeSome{{"social", "housing"}};
    const auto events = std::vector{yes(1, "2026-11-02"), narrowed};
    const auto reading = read_consent(subject_of(ConsentAge::Age16Plus), events, day("2026-11-05"), a_year, is_church);
    REQUIRE(reading.grounds.size() == 1);
    CHECK(covers(reading.grounds[0].scope, "housing"));
    CHECK_FALSE(covers(reading.grounds[0].scope, "health"));
    CHECK(reading.refusals.empty());
    narrowed.recipients = {RecipientParty{police}};
    CHECK(told({yes(1, "2026-11-02"), narrowed}, "2026-11-05") == refused);
    CHECK(told({narrowed}, "2026-11-05") == nothing); // nothing was given to cut
    CHECK(told({yes(1, "2026-11-02"), narrowed, yes(3, "2026-11-06")}, "2026-11-06") == ground);
}

TEST_CASE("what is not filled in covers no category, and two scopes cover what both do") {
    CHECK_FALSE(covers(ScopeNotFilledIn{}, "social"));
    CHECK(covers(ScopeAll{}, "whatever"));
    const ConsentScope some = ScopeSome{{"social", "health"}}, other = ScopeSome{{"health"}};
    CHECK(meet(some, ScopeAll{}) == some);
    CHECK(meet(ScopeAll{}, some) == some);
    CHECK(meet(some, other) == other);
    CHECK_FALSE(covers(meet(some, ScopeNotFilledIn{}), "social"));
    CHECK_FALSE(covers(meet(ScopeNotFilledIn{}, some), "social"));
}

TEST_CASE("events of somebody else say nothing") {
    auto other = yes(1, "2026-11-02");
    other.subject = id_of<SubjectId>(2);
    CHECK(told({other}, "2026-11-02") == nothing);
}

TEST_CASE("an event that cannot have happened is refused with what is wrong") {
    const Day today = day("2026-11-10");
    CHECK_FALSE(misfit_of(yes(1, "2026-11-10"), today));
    CHECK(fault(misfit_of(yes(1, "2026-11-11"), today)) == FactFault::DatedAhead);
    auto given = yes(1, "2026-11-02");
    given.until = day("2026-11-01");
    CHECK(misfit_of(given, today) == FactMisfit{FactFault::EndsBeforeStart, "consent_event.until"});
    given = yes(1, "2026-11-02", {});
    CHECK(fault(misfit_of(given, today)) == FactFault::RecipientNeeded);
    given = yes(1, "2026-11-02", {RecipientOtherNetwork{" "}});
    CHECK(fault(misfit_of(given, today)) == FactFault::RecipientNeeded);
    given = yes(1, "2026-11-02");
    given.step = ConsentGiven{};
    CHECK(fault(misfit_of(given, today)) == FactFault::NobodySaidYes);
    CHECK(fault(misfit_of(event(1, "2026-11-02", ConsentNarrowed{}), today)) == FactFault::RecipientNeeded);
    CHECK_FALSE(misfit_of(no(1, "2026-11-02"), today));
}

TEST_CASE("a weighing is complete with its three texts, who decided, and told or why not") {
    CHECK(weighing_is_complete(weighed()));
    auto one = weighed();
    one.told = ToldUnknown{};
    CHECK_FALSE(weighing_is_complete(one));
    one.told = NotTold{" ", day("2026-12-01")};
    CHECK_FALSE(weighing_is_complete(one));
    one.told = NotTold{"gevaar", day("2026-12-01")};
    CHECK(weighing_is_complete(one));
    one.weighing.minimum.clear();
    CHECK_FALSE(weighing_is_complete(one));
    one = weighed();
    for (const auto* elsewhere : {"", " ", "consent", "vital_interest", "duty_to_report"}) {
        one.legal_basis = elsewhere;
        CHECK_FALSE(weighing_is_complete(one));
    }
    one.legal_basis = "added_by_the_network";
    CHECK(weighing_is_complete(one));
    one = weighed();
    one.decided_by.reset();
    CHECK_FALSE(weighing_is_complete(one));
    CHECK(fault(misfit_of(one, day("2026-11-10"))) == FactFault::WeighingIncomplete);
}

TEST_CASE("a weighing is looked at again within a year, with a warning before") {
    const auto one = weighed();
    CHECK(review_of(one, day("2027-01-18"), 14) == ReviewStanding::Ahead);
    CHECK(review_of(one, day("2027-01-19"), 14) == ReviewStanding::Soon);
    CHECK(review_of(one, day("2027-02-02"), 14) == ReviewStanding::Soon);
    CHECK(review_of(one, day("2027-02-03"), 14) == ReviewStanding::Passed);
    const Day today = day("2026-11-10");
    CHECK_FALSE(misfit_of(one, today));
    CHECK(fault(misfit_of(weighed("2026-11-11"), today)) == FactFault::DatedAhead);
    CHECK(fault(misfit_of(weighed("2026-11-02", "2026-11-01"), today)) == FactFault::EndsBeforeStart);
    CHECK(fault(misfit_of(weighed("2026-11-02", "2027-11-03"), today)) == FactFault::ReviewTooLate);
    CHECK_FALSE(misfit_of(weighed("2026-11-02", "2027-11-02"), today));
}

TEST_CASE("who is told without consent is named") {
    auto one = weighed();
    one.recipients = {RecipientParty{police}, RecipientCore{}};
    CHECK(fault(misfit_of(one, day("2026-11-10"))) == FactFault::RecipientNotNamed);
    one.recipients.clear();
    CHECK(fault(misfit_of(one, day("2026-11-10"))) == FactFault::RecipientNeeded);
}

TEST_CASE("a weighing is in force until it ended, and after a no only when somebody else looked along later") {
    auto one = weighed();
    CHECK_FALSE(is_in_force(one, day("2026-11-01")));
    CHECK(is_in_force(one, day("2026-11-02")));
    one.ended_on = day("2026-11-20");
    CHECK(is_in_force(one, day("2026-11-19")));
    CHECK_FALSE(is_in_force(one, day("2026-11-20")));
    CHECK_FALSE(outweighs(one, no(1, "2026-11-01")));
    one.second_opinion_by = one.decided_by;
    CHECK_FALSE(outweighs(one, no(1, "2026-11-01")));
    one.second_opinion_by = id_of<PersonId>(6);
    CHECK(outweighs(one, no(1, "2026-11-01")));
    CHECK_FALSE(outweighs(one, no(1, "2026-11-02")));
}

TEST_CASE("the reason of an emergency is due within 24 hours, the rest of a quick yes in fourteen days") {
    EmergencyGround emergency;
    emergency.at = Instant{1'000};
    CHECK(reason_due(emergency) == Instant{1'000 + 86'400'000});
    CHECK(reason_is_missing(emergency));
    emergency.reason = "  ";
    CHECK(reason_is_missing(emergency));
    emergency.reason = "dreiging";
    CHECK_FALSE(reason_is_missing(emergency));
    CHECK(misfit_of(emergency, Instant{999}).has_value());
    CHECK_FALSE(misfit_of(emergency, Instant{1'000}));
    auto given = yes(1, "2026-11-02");
    CHECK_FALSE(fill_in_due(given));
    given.to_fill_in = {ConsentPart::Purpose};
    CHECK(fill_in_due(given) == day("2026-11-16"));
    given.fill_in_by = day("2026-11-10");
    CHECK(fill_in_due(given) == day("2026-11-10"));
}

TEST_CASE("a handover without consent says why") {
    HandoverGround one;
    one.on = day("2026-11-02");
    one.to_network = "OGGZ West";
    one.basis = HandoverMotivated{"geen contact mogelijk"};
    CHECK_FALSE(misfit_of(one, day("2026-11-02")));
    one.basis = HandoverMotivated{" "};
    CHECK(fault(misfit_of(one, day("2026-11-02"))) == FactFault::ReasonNeeded);
    one.basis = HandoverConsent{};
    CHECK_FALSE(misfit_of(one, day("2026-11-02")));
    one.to_network.clear();
    CHECK(fault(misfit_of(one, day("2026-11-02"))) == FactFault::RecipientNeeded);
    CHECK(fault(misfit_of(one, day("2026-11-01"))) == FactFault::DatedAhead);
}
