#pragma once
#include "domain/cases/words.h"
#include "domain/ids.h"

namespace tandem::domain {

struct CaseIntake {
    static constexpr std::string_view word = "intake";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const CaseIntake&, const CaseIntake&) = default;
};
struct CaseOpen {
    Day since;
    static constexpr std::string_view word = "open";
    static constexpr auto parts() { return declare(part("since", &CaseOpen::since)); }
    friend bool operator==(const CaseOpen&, const CaseOpen&) = default;
};
// Nothing counts as handed over until the other network accepted (R80).
struct CaseHandoverOffered {
    Day on;
    std::string to;
    static constexpr std::string_view word = "handover_offered";
    static constexpr auto parts() { return declare(part("on", &CaseHandoverOffered::on), part("to", &CaseHandoverOffered::to)); }
    friend bool operator==(const CaseHandoverOffered&, const CaseHandoverOffered&) = default;
};
struct CaseHandedOver {
    Day on;
    std::string to;
    static constexpr std::string_view word = "handed_over";
    static constexpr auto parts() { return declare(part("on", &CaseHandedOver::on), part("to", &CaseHandedOver::to)); }
    friend bool operator==(const CaseHandedOver&, const CaseHandedOver&) = default;
};
struct CaseAftercare {
    Day until;
    static constexpr std::string_view word = "aftercare";
    static constexpr auto parts() { return declare(part("until", &CaseAftercare::until)); }
    friend bool operator==(const CaseAftercare&, const CaseAftercare&) = default;
};
// `outcome` is a code of the list "case_outcome".
struct CaseClosed {
    Day on;
    std::string outcome;
    static constexpr std::string_view word = "closed";
    static constexpr auto parts() { return declare(part("on", &CaseClosed::on), part("outcome", &CaseClosed::outcome)); }
    friend bool operator==(const CaseClosed&, const CaseClosed&) = default;
};
using CaseState = std::variant<CaseIntake, CaseOpen, CaseHandoverOffered, CaseHandedOver, CaseAftercare, CaseClosed>;

struct ToldUnknown {
    static constexpr std::string_view word = "unknown";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const ToldUnknown&, const ToldUnknown&) = default;
};
struct ToldOn {
    Day on;
    std::optional<PersonId> by;
    std::string how;
    static constexpr std::string_view word = "told";
    static constexpr auto parts() { return declare(part("on", &ToldOn::on), part("by", &ToldOn::by), part("how", &ToldOn::how)); }
    friend bool operator==(const ToldOn&, const ToldOn&) = default;
};
// Not without a reason and a day to look again (R55, lesson 3).
struct NotTold {
    std::string reason;
    Day review_on;
    static constexpr std::string_view word = "not_told";
    static constexpr auto parts() { return declare(part("reason", &NotTold::reason), part("review_on", &NotTold::review_on)); }
    friend bool operator==(const NotTold&, const NotTold&) = default;
};
// Whether the person knows about it (R55; AVG 14).
using Told = std::variant<ToldUnknown, ToldOn, NotTold>;

struct StoryNotApproved {
    static constexpr std::string_view word = "none";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const StoryNotApproved&, const StoryNotApproved&) = default;
};
// Holds for exactly this text and no other: see room_story_is_approved (rules.h).
struct StoryApproved {
    PersonId by;
    Day on;
    std::string text;
    static constexpr std::string_view word = "approved";
    static constexpr auto parts() {
        return declare(part("by", &StoryApproved::by), part("on", &StoryApproved::on), part("text", &StoryApproved::text));
    }
    friend bool operator==(const StoryApproved&, const StoryApproved&) = default;
};
using StoryApproval = std::variant<StoryNotApproved, StoryApproved>;

struct SourceUnknown {
    static constexpr std::string_view word = "unknown";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const SourceUnknown&, const SourceUnknown&) = default;
};
struct SourceOwnObservation {
    static constexpr std::string_view word = "own_observation";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const SourceOwnObservation&, const SourceOwnObservation&) = default;
};
struct SourceResident {
    std::optional<SubjectId> subject;
    static constexpr std::string_view word = "resident";
    static constexpr auto parts() { return declare(part("subject", &SourceResident::subject)); }
    friend bool operator==(const SourceResident&, const SourceResident&) = default;
};
struct SourceParty {
    PartyId party;
    std::optional<PersonId> person;
    static constexpr std::string_view word = "party";
    static constexpr auto parts() { return declare(part("party", &SourceParty::party), part("person", &SourceParty::person)); }
    friend bool operator==(const SourceParty&, const SourceParty&) = default;
};
struct SourcePerson {
    PersonId person;
    static constexpr std::string_view word = "person";
    static constexpr auto parts() { return declare(part("person", &SourcePerson::person)); }
    friend bool operator==(const SourcePerson&, const SourcePerson&) = default;
};
struct SourceReporter {
    ReportId report;
    static constexpr std::string_view word = "reporter";
    static constexpr auto parts() { return declare(part("report", &SourceReporter::report)); }
    friend bool operator==(const SourceReporter&, const SourceReporter&) = default;
};
using LineSource = std::variant<SourceUnknown, SourceOwnObservation, SourceResident, SourceParty, SourcePerson, SourceReporter>;

struct NeedOpen {
    static constexpr std::string_view word = "open";
    static constexpr auto parts() { return declare(); }
    friend bool operator==(const NeedOpen&, const NeedOpen&) = default;
};
struct NeedMet {
    Day on;
    static constexpr std::string_view word = "met";
    static constexpr auto parts() { return declare(part("on", &NeedMet::on)); }
    friend bool operator==(const NeedMet&, const NeedMet&) = default;
};
struct NeedDropped {
    Day on;
    std::optional<std::string> reason;
    static constexpr std::string_view word = "dropped";
    static constexpr auto parts() { return declare(part("on", &NeedDropped::on), part("reason", &NeedDropped::reason)); }
    friend bool operator==(const NeedDropped&, const NeedDropped&) = default;
};
using NeedState = std::variant<NeedOpen, NeedMet, NeedDropped>;

// Somebody looked whether a volunteer, a neighbour or family can do it, before a professional is asked (R63).
struct InformalPossible {
    Day on;
    std::optional<PersonId> by;
    std::optional<PartyId> party; // who could
    static constexpr std::string_view word = "possible";
    static constexpr auto parts() {
        return declare(part("on", &InformalPossible::on), part("by", &InformalPossible::by), part("party", &InformalPossible::party));
    }
    friend bool operator==(const InformalPossible&, const InformalPossible&) = default;
};
// Why not is the motivation for professional help.
struct InformalNotPossible {
    Day on;
    std::optional<PersonId> by;
    std::string motivation;
    static constexpr std::string_view word = "not_possible";
    static constexpr auto parts() {
        return declare(part("on", &InformalNotPossible::on), part("by", &InformalNotPossible::by),
                       part("motivation", &InformalNotPossible::motivation));
    }
    friend bool operator==(const InformalNotPossible&, const InformalNotPossible&) = default;
};
// The resident does not want it (R72).
struct InformalNotWanted {
    Day on;
    std::optional<PersonId> by;
    std::string motivation;
    static constexpr std::string_view word = "not_wanted";
    static constexpr auto parts() {
        return declare(part("on", &InformalNotWanted::on), part("by", &InformalNotWanted::by),
                       part("motivation", &InformalNotWanted::motivation));
    }
    friend bool operator==(const InformalNotWanted&, const InformalNotWanted&) = default;
};
using InformalFirstCheck = std::variant<InformalPossible, InformalNotPossible, InformalNotWanted>;

} // namespace tandem::domain
