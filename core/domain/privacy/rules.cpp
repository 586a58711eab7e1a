#include "domain/privacy/rules.h"

#include "base/overloaded.h"
#include "base/text.h"

#include <algorithm>

namespace tandem::domain {

namespace {

std::optional<FactMisfit> misfit(FactFault fault, std::string_view place) { return FactMisfit{fault, place}; }

bool ends_before(Day start, const std::optional<Day>& end) { return end && *end < start; }

bool is_within(const std::optional<Day>& until, Day from, Day day) { return from <= day && (!until || day <= *until); }

template <class Against>
bool is_one_of_two(const Against& record) { return record.party.has_value() != record.person.has_value(); }

} // namespace

std::optional<FactMisfit> misfit_of(const Convenant& convenant) {
    if (ends_before(convenant.valid_from, convenant.until)) return misfit(FactFault::EndsBeforeStart, "convenant.until");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const ConvenantSignature& signature, Day today) {
    if (signature.signed_on > today) return misfit(FactFault::DatedAhead, "convenant_signature.signed_on");
    if (ends_before(signature.signed_on, signature.until)) return misfit(FactFault::EndsBeforeStart, "convenant_signature.until");
    if (!signature.party && !signature.person) return misfit(FactFault::OneOfTwo, "convenant_signature.party");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const ConfidentialityStatement& statement, Day today) {
    if (statement.signed_on > today) return misfit(FactFault::DatedAhead, "confidentiality_statement.signed_on");
    if (ends_before(statement.signed_on, statement.until)) return misfit(FactFault::EndsBeforeStart, "confidentiality_statement.until");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const Tie& tie, Day today) {
    if (tie.noted_on > today) return misfit(FactFault::DatedAhead, "tie.noted_on");
    if (tie.said_yes_on && *tie.said_yes_on > today) return misfit(FactFault::DatedAhead, "tie.said_yes_on");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const Objection& objection, Day today) {
    if (objection.on > today) return misfit(FactFault::DatedAhead, "objection.on");
    if (ends_before(objection.on, objection.lifted_on)) return misfit(FactFault::EndsBeforeStart, "objection.lifted_on");
    if (!is_one_of_two(objection)) return misfit(FactFault::OneOfTwo, "objection.party");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const SafetyShield& shield, Day today) {
    if (shield.on > today) return misfit(FactFault::DatedAhead, "safety_shield.on");
    if (ends_before(shield.on, shield.lifted_on)) return misfit(FactFault::EndsBeforeStart, "safety_shield.lifted_on");
    if (!is_one_of_two(shield)) return misfit(FactFault::OneOfTwo, "safety_shield.party");
    if (trimmed(shield.reason).empty()) return misfit(FactFault::ReasonNeeded, "safety_shield.reason");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const Restriction& restriction, Day today) {
    if (restriction.from > today) return misfit(FactFault::DatedAhead, "restriction.from");
    if (ends_before(restriction.from, restriction.until)) return misfit(FactFault::EndsBeforeStart, "restriction.until");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const Deputy& deputy) { // may start later: a case goes over from the next meeting on
    if (ends_before(deputy.from, deputy.until)) return misfit(FactFault::EndsBeforeStart, "deputy.until");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const ShellRequest& request, Day today) {
    if (!is_one_of_two(request)) return misfit(FactFault::OneOfTwo, "shell_request.party");
    if (request.asked_on > today) return misfit(FactFault::DatedAhead, "shell_request.asked_on");
    const auto answered = std::visit(Overloaded{[](const ShellAsked&) { return std::optional<Day>(); },
                                                [](const auto& answer) { return std::optional(answer.on); }},
                                     request.answer);
    if (answered && *answered > today) return misfit(FactFault::DatedAhead, "shell_request.answer");
    if (ends_before(request.asked_on, answered)) return misfit(FactFault::EndsBeforeStart, "shell_request.answer");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const NeededParty& needed, Day today) {
    if (needed.confirmed_on > today) return misfit(FactFault::DatedAhead, "needed_party.confirmed_on");
    if (ends_before(needed.confirmed_on, needed.until)) return misfit(FactFault::EndsBeforeStart, "needed_party.until");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const Companion& companion, Day today) {
    if (companion.agreed_on > today) return misfit(FactFault::DatedAhead, "companion.agreed_on");
    return std::nullopt;
}

std::optional<FactMisfit> misfit_of(const Disclosure& disclosure, Instant now) {
    if (disclosure.at > now) return misfit(FactFault::DatedAhead, "disclosure.at");
    return std::nullopt;
}

bool is_valid(const Convenant& convenant, Day day) { return convenant.valid_from <= day && convenant.until && day <= *convenant.until; }

const Convenant* convenant_on(std::span<const Convenant> convenants, TableId table, Day day) {
    const Convenant* best = nullptr;
    for (const Convenant& one : convenants) {
        if ((one.table && *one.table != table) || !is_valid(one, day)) continue;
        const auto rank = [](const Convenant& of) { return std::tuple(of.table.has_value(), of.valid_from, of.id); };
        if (best == nullptr || rank(*best) < rank(one)) best = &one;
    }
    return best;
}

bool is_valid(const ConvenantSignature& signature, Day day) { return is_within(signature.until, signature.signed_on, day); }
bool is_valid(const ConfidentialityStatement& statement, Day day) { return is_within(statement.until, statement.signed_on, day); }
bool is_valid(const Deputy& deputy, Day day) { return is_within(deputy.until, deputy.from, day); }
bool is_valid(const NeededParty& needed, Day day) { return is_within(needed.until, needed.confirmed_on, day); }

bool binds(const Tie& tie, Day day) { return !tie.said_yes_on || day < *tie.said_yes_on; }
// What ends before it began is a slip, and protects as if it had no end.
bool binds(const Objection& objection, Day day) {
    const bool lifted = objection.lifted_on && *objection.lifted_on >= objection.on && *objection.lifted_on <= day;
    return objection.on <= day && !lifted;
}
bool binds(const SafetyShield& shield, Day day) {
    const bool lifted = shield.lifted_on && *shield.lifted_on >= shield.on && *shield.lifted_on <= day;
    return shield.on <= day && !lifted;
}
bool binds(const Restriction& restriction, Day day) {
    const auto until = restriction.until && *restriction.until >= restriction.from ? restriction.until : std::nullopt;
    return is_within(until, restriction.from, day);
}

bool came_along(const Disclosure& disclosure) { return disclosure.agenda_item && std::holds_alternative<AudienceResident>(disclosure.audience); }

// What a companion hears is about the one they came with, and nobody comes along with themselves.
bool is_unknown_companion(const Disclosure& disclosure) {
    if (!came_along(disclosure)) return false;
    return std::ranges::find(disclosure.subjects, std::get<AudienceResident>(disclosure.audience).subject) != disclosure.subjects.end();
}

namespace {

// Who it is, whether at a table or alone; the capacity and the meeting do not make another person of somebody.
DisclosureAudience same_whatever_occasion(const DisclosureAudience& audience) {
    if (const auto* there = std::get_if<AudienceAttendance>(&audience)) return AudiencePerson{there->person, std::nullopt, there->party};
    if (const auto* person = std::get_if<AudiencePerson>(&audience)) return AudiencePerson{person->person, std::nullopt, person->party};
    return audience;
}

bool is_meant_by(const Recipient& recipient, const DisclosureAudience& audience) {
    const auto* person = std::get_if<AudiencePerson>(&audience);
    const auto* party = std::get_if<AudienceParty>(&audience);
    const auto* network = std::get_if<AudienceOtherNetwork>(&audience);
    const auto* reporter = std::get_if<AudienceReporter>(&audience);
    return std::visit(Overloaded{
                          [&](const RecipientParty& one) { return party ? party->party == one.party : person && person->party == one.party; },
                          [&](const RecipientPerson& one) { return person && person->person == one.person; },
                          [&](const RecipientOtherNetwork& one) { return network && network->name == one.name; },
                          [&](const RecipientReporter& one) { return reporter && reporter->report == one.report; },
                          [](const auto&) { return true; }, // the core, all partners: rather one too many
                      },
                      recipient);
}

} // namespace

std::vector<Heard> to_let_know(std::span<const Disclosure> disclosures, SubjectId subject, std::span<const Recipient> no_longer) {
    std::vector<Heard> heard;
    for (const Disclosure& one : disclosures) {
        if (one.level < IdentityLevel::Veiled || std::ranges::find(one.subjects, subject) == one.subjects.end()) continue;
        const auto audience = same_whatever_occasion(one.audience);
        if (std::holds_alternative<AudienceResident>(audience)) continue;
        const auto is_meant = [&](const Recipient& recipient) { return is_meant_by(recipient, audience); };
        if (!no_longer.empty() && std::ranges::none_of(no_longer, is_meant)) continue;
        const auto known = std::ranges::find(heard, audience, &Heard::audience);
        if (known == heard.end()) heard.push_back({audience, one.level, one.at});
        else *known = {audience, std::max(known->level, one.level), std::max(known->last, one.at)};
    }
    return heard;
}

} // namespace tandem::domain
