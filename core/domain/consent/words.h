#pragma once
#include "domain/codec.h"

namespace tandem::domain {

// Presumed consent is none, so it has no word (disclosure.md, Grounds).
enum class ConsentManner { Oral, Written };
template <>
inline constexpr auto words_of<ConsentManner> = words<ConsentManner>({
    {ConsentManner::Oral, "oral"},
    {ConsentManner::Written, "written"},
});

// By which right somebody says yes. `parental_authority`: all who hold it; `one_holder`: one of two, who does not decide alone.
enum class ConsentRight { Self, AllHolders, OneHolder, Child, Mentor, Curator };
template <>
inline constexpr auto words_of<ConsentRight> = words<ConsentRight>({
    {ConsentRight::Self, "self"},
    {ConsentRight::AllHolders, "parental_authority"},
    {ConsentRight::OneHolder, "one_holder"},
    {ConsentRight::Child, "child"},
    {ConsentRight::Mentor, "mentor"},
    {ConsentRight::Curator, "curator"},
});

// What may be filled in later, so that a yes is written down in twenty seconds.
enum class ConsentPart { Words, Purpose, Categories, Until };
template <>
inline constexpr auto words_of<ConsentPart> = words<ConsentPart>({
    {ConsentPart::Words, "words"},
    {ConsentPart::Purpose, "purpose"},
    {ConsentPart::Categories, "categories"},
    {ConsentPart::Until, "until"},
});

// crisisdienst, Veilig Thuis, gemeentelijk meldpunt
enum class StatutoryService { CrisisService, SafeHome, Hotline };
template <>
inline constexpr auto words_of<StatutoryService> = words<StatutoryService>({
    {StatutoryService::CrisisService, "crisis_service"},
    {StatutoryService::SafeHome, "safe_home"},
    {StatutoryService::Hotline, "hotline"},
});

enum class EmergencyKind { VitalInterest, RightToReport, DutyToReport };
template <>
inline constexpr auto words_of<EmergencyKind> = words<EmergencyKind>({
    {EmergencyKind::VitalInterest, "vital_interest"},
    {EmergencyKind::RightToReport, "right_to_report"},
    {EmergencyKind::DutyToReport, "duty_to_report"},
});

// The least that a coordinator elsewhere needs (disclosure.md, Grounds).
enum class HandoverPart { Who, Where, Urgency, Tried, WhetherTold };
template <>
inline constexpr auto words_of<HandoverPart> = words<HandoverPart>({
    {HandoverPart::Who, "who"},
    {HandoverPart::Where, "where"},
    {HandoverPart::Urgency, "urgency"},
    {HandoverPart::Tried, "tried"},
    {HandoverPart::WhetherTold, "told"},
});

} // namespace tandem::domain
