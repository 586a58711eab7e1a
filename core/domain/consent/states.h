#pragma once
#include "domain/consent/words.h"
#include "domain/ids.h"

namespace tandem::domain {

// To whom. "The core" and "all partners" are those of the case's own table and never include a party of authority or interest:
// such a party only counts by its name (disclosure.md, Grounds).
struct RecipientCore {
    static constexpr std::string_view word = "core";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const RecipientCore&, const RecipientCore&) = default;
};
struct RecipientAllPartners {
    static constexpr std::string_view word = "all_partners";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const RecipientAllPartners&, const RecipientAllPartners&) = default;
};
struct RecipientParty {
    PartyId party;
    static constexpr std::string_view word = "party";
    static constexpr auto parts() { return declare(part("party", &RecipientParty::party)); }
    friend bool operator==(const RecipientParty&, const RecipientParty&) = default;
};
struct RecipientPerson {
    PersonId person;
    static constexpr std::string_view word = "person";
    static constexpr auto parts() { return declare(part("person", &RecipientPerson::person)); }
    friend bool operator==(const RecipientPerson&, const RecipientPerson&) = default;
};
struct RecipientOtherNetwork {
    std::string name;
    static constexpr std::string_view word = "other_network";
    static constexpr auto parts() { return declare(part("name", &RecipientOtherNetwork::name)); }
    friend bool operator==(const RecipientOtherNetwork&, const RecipientOtherNetwork&) = default;
};
// Only with the resident's own yes (disclosure.md, cap 13).
struct RecipientReporter {
    ReportId report;
    static constexpr std::string_view word = "reporter";
    static constexpr auto parts() { return declare(part("report", &RecipientReporter::report)); }
    friend bool operator==(const RecipientReporter&, const RecipientReporter&) = default;
};
using Recipient =
    std::variant<RecipientCore, RecipientAllPartners, RecipientParty, RecipientPerson, RecipientOtherNetwork, RecipientReporter>;

// About what. Categories are codes of the list "category"; what is not filled in yet covers none of them.
struct ScopeNotFilledIn {
    static constexpr std::string_view word = "not_filled_in";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const ScopeNotFilledIn&, const ScopeNotFilledIn&) = default;
};
struct ScopeAll {
    static constexpr std::string_view word = "all";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const ScopeAll&, const ScopeAll&) = default;
};
struct ScopeSome {
    std::vector<std::string> categories;
    static constexpr std::string_view word = "some";
    static constexpr auto parts() { return declare(part("categories", &ScopeSome::categories)); }
    friend bool operator==(const ScopeSome&, const ScopeSome&) = default;
};
using ConsentScope = std::variant<ScopeNotFilledIn, ScopeAll, ScopeSome>;

struct ConsentAsked {
    static constexpr std::string_view word = "asked";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const ConsentAsked&, const ConsentAsked&) = default;
};
struct ConsentGiven {
    ConsentManner manner{};
    std::vector<ConsentRight> by;
    static constexpr std::string_view word = "given";
    static constexpr auto parts() { return declare(part("manner", &ConsentGiven::manner), part("by", &ConsentGiven::by)); }
    friend bool operator==(const ConsentGiven&, const ConsentGiven&) = default;
};
// What was given before goes on for no more than the recipients and the scope of this event.
struct ConsentNarrowed {
    static constexpr std::string_view word = "narrowed";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const ConsentNarrowed&, const ConsentNarrowed&) = default;
};
// Without recipients these two hold for everybody.
struct ConsentRefused {
    std::optional<std::string> reason;
    static constexpr std::string_view word = "refused";
    static constexpr auto parts() { return declare(part("reason", &ConsentRefused::reason)); }
    friend bool operator==(const ConsentRefused&, const ConsentRefused&) = default;
};
struct ConsentWithdrawn {
    std::optional<std::string> reason;
    static constexpr std::string_view word = "withdrawn";
    static constexpr auto parts() { return declare(part("reason", &ConsentWithdrawn::reason)); }
    friend bool operator==(const ConsentWithdrawn&, const ConsentWithdrawn&) = default;
};
using ConsentStep = std::variant<ConsentAsked, ConsentGiven, ConsentNarrowed, ConsentRefused, ConsentWithdrawn>;

struct EmergencyService {
    StatutoryService service{};
    std::optional<PartyId> party; // where it is a party of ours
    static constexpr std::string_view word = "service";
    static constexpr auto parts() { return declare(part("service", &EmergencyService::service), part("party", &EmergencyService::party)); }
    friend bool operator==(const EmergencyService&, const EmergencyService&) = default;
};
struct EmergencyParty {
    PartyId party;
    static constexpr std::string_view word = "party";
    static constexpr auto parts() { return declare(part("party", &EmergencyParty::party)); }
    friend bool operator==(const EmergencyParty&, const EmergencyParty&) = default;
};
struct EmergencyPerson {
    PersonId person;
    static constexpr std::string_view word = "person";
    static constexpr auto parts() { return declare(part("person", &EmergencyPerson::person)); }
    friend bool operator==(const EmergencyPerson&, const EmergencyPerson&) = default;
};
// Inside the network or outside it.
using EmergencyRecipient = std::variant<EmergencyService, EmergencyParty, EmergencyPerson>;

struct HandoverConsent {
    std::optional<ConsentEventId> event;
    static constexpr std::string_view word = "consent";
    static constexpr auto parts() { return declare(part("event", &HandoverConsent::event)); }
    friend bool operator==(const HandoverConsent&, const HandoverConsent&) = default;
};
struct HandoverMotivated {
    std::string motivation;
    static constexpr std::string_view word = "motivated";
    static constexpr auto parts() { return declare(part("motivation", &HandoverMotivated::motivation)); }
    friend bool operator==(const HandoverMotivated&, const HandoverMotivated&) = default;
};
using HandoverBasis = std::variant<HandoverConsent, HandoverMotivated>;

struct HandoverWaiting {
    static constexpr std::string_view word = "waiting";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const HandoverWaiting&, const HandoverWaiting&) = default;
};
struct HandoverAccepted {
    Day on;
    static constexpr std::string_view word = "accepted";
    static constexpr auto parts() { return declare(part("on", &HandoverAccepted::on)); }
    friend bool operator==(const HandoverAccepted&, const HandoverAccepted&) = default;
};
struct HandoverRefused {
    Day on;
    std::optional<std::string> reason;
    static constexpr std::string_view word = "refused";
    static constexpr auto parts() { return declare(part("on", &HandoverRefused::on), part("reason", &HandoverRefused::reason)); }
    friend bool operator==(const HandoverRefused&, const HandoverRefused&) = default;
};
struct HandoverCalledOff {
    Day on;
    static constexpr std::string_view word = "called_off";
    static constexpr auto parts() { return declare(part("on", &HandoverCalledOff::on)); }
    friend bool operator==(const HandoverCalledOff&, const HandoverCalledOff&) = default;
};
// They had accepted it, and it came back (R80).
struct HandoverReturned {
    Day on;
    std::optional<std::string> reason;
    static constexpr std::string_view word = "returned";
    static constexpr auto parts() { return declare(part("on", &HandoverReturned::on), part("reason", &HandoverReturned::reason)); }
    friend bool operator==(const HandoverReturned&, const HandoverReturned&) = default;
};
using HandoverAnswer = std::variant<HandoverWaiting, HandoverAccepted, HandoverRefused, HandoverCalledOff, HandoverReturned>;

} // namespace tandem::domain
