#pragma once
#include "domain/codec.h"

namespace tandem::domain {

// R29
enum class ReporterKind {
    Themselves, // the resident
    CorePartner,
    ShellPartner,
    Volunteer,
    ResidentNearby,
    Family,
    HousingAssociation,
    GeneralPractitioner,
    OtherNetwork,
    Hotline,
    Municipality,
    Police,
    Other,
};
template <>
inline constexpr auto words_of<ReporterKind> = words<ReporterKind>({
    {ReporterKind::Themselves, "themselves"},
    {ReporterKind::CorePartner, "core_partner"},
    {ReporterKind::ShellPartner, "shell_partner"},
    {ReporterKind::Volunteer, "volunteer"},
    {ReporterKind::ResidentNearby, "resident_nearby"},
    {ReporterKind::Family, "family"},
    {ReporterKind::HousingAssociation, "housing_association"},
    {ReporterKind::GeneralPractitioner, "general_practitioner"},
    {ReporterKind::OtherNetwork, "other_network"},
    {ReporterKind::Hotline, "hotline"},
    {ReporterKind::Municipality, "municipality"},
    {ReporterKind::Police, "police"},
    {ReporterKind::Other, "other"},
});

// herkennen, onderkennen, opvangen (R28)
enum class SignalPhase { Noticed, Understood, Received };
template <>
inline constexpr auto words_of<SignalPhase> = words<SignalPhase>({
    {SignalPhase::Noticed, "noticed"},
    {SignalPhase::Understood, "understood"},
    {SignalPhase::Received, "received"},
});

// The only things a reporter is told (disclosure.md, cap 13).
enum class ReporterSentence { Received, BeingLookedAt, Done };
template <>
inline constexpr auto words_of<ReporterSentence> = words<ReporterSentence>({
    {ReporterSentence::Received, "received"},
    {ReporterSentence::BeingLookedAt, "being_looked_at"},
    {ReporterSentence::Done, "done"},
});

} // namespace tandem::domain
