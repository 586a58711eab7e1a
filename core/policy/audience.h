#pragma once
// For whom something is made: one person in one capacity (disclosure.md, "What it is computed from"). Somebody with two
// capacities is two audiences, and hears in each what that one may. A room is the list of those present (room_level.h).
#include "domain/ids.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tandem::policy {

using CompanionId = Id<struct CompanionTag>;

struct SeatHolder { // seat of a party
    domain::PersonId person;
    domain::PartyId party;
    friend bool operator==(const SeatHolder&, const SeatHolder&) = default;
};
struct ActionDoer { // does an action, with or without a seat
    domain::PersonId person;
    domain::PartyId party;
    friend bool operator==(const ActionDoer&, const ActionDoer&) = default;
};
// Representing passes nothing on by itself: only what reaches `party` counts. An interest of any of them counts against all.
struct Representative {
    domain::PersonId person;
    domain::PartyId party;
    std::vector<domain::PartyId> also_for;
    friend bool operator==(const Representative&, const Representative&) = default;
};
struct PartyOfOne { // a resident who is a party by themselves
    domain::PersonId person;
    domain::PartyId party;
    friend bool operator==(const PartyOfOne&, const PartyOfOne&) = default;
};
// Of the coordinator: the owner's equal in a case that went to them (CaseFacts::taken_over_by), else somebody of their party.
struct Deputy {
    domain::PersonId person;
    domain::PartyId party;
    friend bool operator==(const Deputy&, const Deputy&) = default;
};
struct Guest { // at one item
    domain::PersonId person;
    std::optional<domain::PartyId> party;
    friend bool operator==(const Guest&, const Guest&) = default;
};
struct SubjectThemselves {
    domain::SubjectId subject;
    friend bool operator==(const SubjectThemselves&, const SubjectThemselves&) = default;
};
struct Companion {
    CompanionId companion;
    domain::SubjectId of;
    friend bool operator==(const Companion&, const Companion&) = default;
};
struct CoordinatorElsewhere {
    std::string network;
    friend bool operator==(const CoordinatorElsewhere&, const CoordinatorElsewhere&) = default;
};
struct StatutoryService { // crisis service, Veilig Thuis, municipal hotline
    domain::PartyId service;
    friend bool operator==(const StatutoryService&, const StatutoryService&) = default;
};
struct Reporter {
    domain::ReportId report;
    friend bool operator==(const Reporter&, const Reporter&) = default;
};
struct MunicipalListener {
    domain::PersonId person;
    domain::PartyId party;
    friend bool operator==(const MunicipalListener&, const MunicipalListener&) = default;
};
struct SteeringGroupMember {
    domain::PersonId person;
    friend bool operator==(const SteeringGroupMember&, const SteeringGroupMember&) = default;
};
struct ThePublic {
    friend bool operator==(const ThePublic&, const ThePublic&) = default;
};
struct CaseOwner {
    domain::PersonId person;
    friend bool operator==(const CaseOwner&, const CaseOwner&) = default;
};

using Audience = std::variant<SeatHolder, ActionDoer, Representative, PartyOfOne, Deputy, Guest, SubjectThemselves, Companion,
                              CoordinatorElsewhere, StatutoryService, Reporter, MunicipalListener, SteeringGroupMember, ThePublic, CaseOwner>;

} // namespace tandem::policy
