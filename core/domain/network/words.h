#pragma once
#include "domain/codec.h"

namespace tandem::domain {

// Drives the defaults for privacy, intake and access to the core (R02).
enum class NetworkType { Neighbourhood, PublicMentalHealth, InformalCarePlatform };
template <>
inline constexpr auto words_of<NetworkType> = words<NetworkType>({
    {NetworkType::Neighbourhood, "neighbourhood"},
    {NetworkType::PublicMentalHealth, "public_mental_health"},
    {NetworkType::InformalCarePlatform, "informal_care_platform"},
});

enum class NetworkStage { Forming, Running, Merging };
template <>
inline constexpr auto words_of<NetworkStage> = words<NetworkStage>({
    {NetworkStage::Forming, "forming"},
    {NetworkStage::Running, "running"},
    {NetworkStage::Merging, "merging"},
});

// The eight dimensions of R03. Networks mix them, so each has a word of its own for a mixture and room for text.
enum class ClientGroup { ComplexNotAcute, AcuteOrEscalating, Both };
template <>
inline constexpr auto words_of<ClientGroup> = words<ClientGroup>({
    {ClientGroup::ComplexNotAcute, "complex_not_acute"},
    {ClientGroup::AcuteOrEscalating, "acute_or_escalating"},
    {ClientGroup::Both, "both"},
});

enum class NetworkFocus { FindEarly, StopEscalation, Both };
template <>
inline constexpr auto words_of<NetworkFocus> = words<NetworkFocus>({
    {NetworkFocus::FindEarly, "find_early"},
    {NetworkFocus::StopEscalation, "stop_escalation"},
    {NetworkFocus::Both, "both"},
});

enum class InterventionFocus { WithCooperation, ImposedIfNeeded, Both };
template <>
inline constexpr auto words_of<InterventionFocus> = words<InterventionFocus>({
    {InterventionFocus::WithCooperation, "with_cooperation"},
    {InterventionFocus::ImposedIfNeeded, "imposed_if_needed"},
    {InterventionFocus::Both, "both"},
});

enum class CorePartners { LocalParties, Specialists, Both };
template <>
inline constexpr auto words_of<CorePartners> = words<CorePartners>({
    {CorePartners::LocalParties, "local_parties"},
    {CorePartners::Specialists, "specialists"},
    {CorePartners::Both, "both"},
});

enum class CoreParticipation { Closed, PartlyOpen, Open };
template <>
inline constexpr auto words_of<CoreParticipation> = words<CoreParticipation>({
    {CoreParticipation::Closed, "closed"},
    {CoreParticipation::PartlyOpen, "partly_open"},
    {CoreParticipation::Open, "open"},
});

enum class CoreExpertise { BroadAndLearning, Specialist, Both };
template <>
inline constexpr auto words_of<CoreExpertise> = words<CoreExpertise>({
    {CoreExpertise::BroadAndLearning, "broad_and_learning"},
    {CoreExpertise::Specialist, "specialist"},
    {CoreExpertise::Both, "both"},
});

enum class InformalPlace { NotYet, Shell, Core, EqualPartner };
template <>
inline constexpr auto words_of<InformalPlace> = words<InformalPlace>({
    {InformalPlace::NotYet, "not_yet"},
    {InformalPlace::Shell, "shell"},
    {InformalPlace::Core, "core"},
    {InformalPlace::EqualPartner, "equal_partner"},
});

enum class Coordination { WelfareWork, HealthService, Shared, Independent };
template <>
inline constexpr auto words_of<Coordination> = words<Coordination>({
    {Coordination::WelfareWork, "welfare_work"},
    {Coordination::HealthService, "health_service"},
    {Coordination::Shared, "shared"},
    {Coordination::Independent, "independent"},
});

// R08
enum class OriginRoute { BottomUp, TopDown };
template <>
inline constexpr auto words_of<OriginRoute> = words<OriginRoute>({
    {OriginRoute::BottomUp, "bottom_up"},
    {OriginRoute::TopDown, "top_down"},
});

// R09
enum class NetworkGoal { MutualCooperation, ServiceToFormalCare, Advocacy };
template <>
inline constexpr auto words_of<NetworkGoal> = words<NetworkGoal>({
    {NetworkGoal::MutualCooperation, "mutual_cooperation"},
    {NetworkGoal::ServiceToFormalCare, "service_to_formal_care"},
    {NetworkGoal::Advocacy, "advocacy"},
});

// The listener and the informed get no data about persons (R24; disclosure.md, cap 14).
enum class MunicipalityRole { Member, Listener, InformedAfterwards };
template <>
inline constexpr auto words_of<MunicipalityRole> = words<MunicipalityRole>({
    {MunicipalityRole::Member, "member"},
    {MunicipalityRole::Listener, "listener"},
    {MunicipalityRole::InformedAfterwards, "informed_afterwards"},
});

// All three give the same action records (R45). As a network's default, `bilateral` means: first bilateral, ad hoc when that is not enough.
enum class MeetingMode { Periodic, AdHoc, Bilateral };
template <>
inline constexpr auto words_of<MeetingMode> = words<MeetingMode>({
    {MeetingMode::Periodic, "periodic"},
    {MeetingMode::AdHoc, "ad_hoc"},
    {MeetingMode::Bilateral, "bilateral"},
});

// Lowest first; comparing with < is meant (disclosure.md, "The answer").
enum class IdentityLevel { None, Code, Anonymous, Veiled, Named };
template <>
inline constexpr auto words_of<IdentityLevel> = words<IdentityLevel>({
    {IdentityLevel::None, "none"},
    {IdentityLevel::Code, "code"},
    {IdentityLevel::Anonymous, "anonymous"},
    {IdentityLevel::Veiled, "veiled"},
    {IdentityLevel::Named, "named"},
});

// An address is not veiled but named (R51).
enum class VeiledField { Initials, FirstName, AgeBand, Neighbourhood };
template <>
inline constexpr auto words_of<VeiledField> = words<VeiledField>({
    {VeiledField::Initials, "initials"},
    {VeiledField::FirstName, "first_name"},
    {VeiledField::AgeBand, "age_band"},
    {VeiledField::Neighbourhood, "neighbourhood"},
});

// disclosure.md, "What it is computed from". `table` is spoken in the meeting, `spoken` is to one person.
enum class Occasion { Table, Screen, Spoken, Paper, File, Package, Handover, Reporter, Resident, Report };
template <>
inline constexpr auto words_of<Occasion> = words<Occasion>({
    {Occasion::Table, "table"},
    {Occasion::Screen, "screen"},
    {Occasion::Spoken, "spoken"},
    {Occasion::Paper, "paper"},
    {Occasion::File, "file"},
    {Occasion::Package, "package"},
    {Occasion::Handover, "handover"},
    {Occasion::Reporter, "reporter"},
    {Occasion::Resident, "resident"},
    {Occasion::Report, "report"},
});

} // namespace tandem::domain
