#pragma once
#include "domain/codec.h"

namespace tandem::domain {

// Not derived from who does the work there: the axes differ (R12). `resident` is a party of one (R20).
enum class PartyKind { Informal, Formal, Resident };
template <>
inline constexpr auto words_of<PartyKind> = words<PartyKind>({
    {PartyKind::Informal, "informal"},
    {PartyKind::Formal, "formal"},
    {PartyKind::Resident, "resident"},
});

// R10, R11
enum class OrganisationStaffing { OnlyVolunteers, VolunteersWithPaidSupport, PaidWithVolunteerSupport, OnlyPaid, Hybrid };
template <>
inline constexpr auto words_of<OrganisationStaffing> = words<OrganisationStaffing>({
    {OrganisationStaffing::OnlyVolunteers, "only_volunteers"},
    {OrganisationStaffing::VolunteersWithPaidSupport, "volunteers_with_paid_support"},
    {OrganisationStaffing::PaidWithVolunteerSupport, "paid_with_volunteer_support"},
    {OrganisationStaffing::OnlyPaid, "only_paid"},
    {OrganisationStaffing::Hybrid, "hybrid"},
});

// Shown before one asks (R68).
enum class PartyCapacity { Open, WaitingList, Full };
template <>
inline constexpr auto words_of<PartyCapacity> = words<PartyCapacity>({
    {PartyCapacity::Open, "open"},
    {PartyCapacity::WaitingList, "waiting_list"},
    {PartyCapacity::Full, "full"},
});

// R105
enum class LanguageLevel { Plain, Everyday, Professional };
template <>
inline constexpr auto words_of<LanguageLevel> = words<LanguageLevel>({
    {LanguageLevel::Plain, "plain"},
    {LanguageLevel::Everyday, "everyday"},
    {LanguageLevel::Professional, "professional"},
});

// About the person, never derived from the party (R12).
enum class HelpKind { Informal, Formal };
template <>
inline constexpr auto words_of<HelpKind> = words<HelpKind>({
    {HelpKind::Informal, "informal"},
    {HelpKind::Formal, "formal"},
});

// R57; `by_registration`: it follows from an entry in a professional register.
enum class ProfessionalSecrecy { Yes, No, ByRegistration };
template <>
inline constexpr auto words_of<ProfessionalSecrecy> = words<ProfessionalSecrecy>({
    {ProfessionalSecrecy::Yes, "yes"},
    {ProfessionalSecrecy::No, "no"},
    {ProfessionalSecrecy::ByRegistration, "by_registration"},
});

enum class CapacityRole {
    Representative,
    Coordinator,
    Deputy,
    Chair,
    MinuteTaker,
    Ambassador,
    CoreResident,
    KeyPerson,
    ExpertByExperience,
    Volunteer,
    Supervisor,
    Guest,
    Listener,
    CasePresenter,
    CaseDirector,
    ProcessDirector,
    SteeringGroup,
    FamilyCarer,
    Trainee,
};
template <>
inline constexpr auto words_of<CapacityRole> = words<CapacityRole>({
    {CapacityRole::Representative, "representative"},
    {CapacityRole::Coordinator, "coordinator"},
    {CapacityRole::Deputy, "deputy"},
    {CapacityRole::Chair, "chair"},
    {CapacityRole::MinuteTaker, "minute_taker"},
    {CapacityRole::Ambassador, "ambassador"},
    {CapacityRole::CoreResident, "core_resident"},
    {CapacityRole::KeyPerson, "key_person"},
    {CapacityRole::ExpertByExperience, "expert_by_experience"},
    {CapacityRole::Volunteer, "volunteer"},
    {CapacityRole::Supervisor, "supervisor"},
    {CapacityRole::Guest, "guest"},
    {CapacityRole::Listener, "listener"},
    {CapacityRole::CasePresenter, "case_presenter"},
    {CapacityRole::CaseDirector, "case_director"},
    {CapacityRole::ProcessDirector, "process_director"},
    {CapacityRole::SteeringGroup, "steering_group"},
    {CapacityRole::FamilyCarer, "family_carer"},
    {CapacityRole::Trainee, "trainee"},
});

// The core discusses and acts; the shell is asked for help and brings cases (R16).
enum class PartnerRing { Core, Shell };
template <>
inline constexpr auto words_of<PartnerRing> = words<PartnerRing>({
    {PartnerRing::Core, "core"},
    {PartnerRing::Shell, "shell"},
});

// Who speaks for whom (R18). Representing passes nothing on by itself.
enum class RepresentationMode { OwnOrganisation, VolunteerCoordinator, ProfessionalWithPool, PlatformWorker, Themselves };
template <>
inline constexpr auto words_of<RepresentationMode> = words<RepresentationMode>({
    {RepresentationMode::OwnOrganisation, "own_organisation"},
    {RepresentationMode::VolunteerCoordinator, "volunteer_coordinator"},
    {RepresentationMode::ProfessionalWithPool, "professional_with_pool"},
    {RepresentationMode::PlatformWorker, "platform_worker"},
    {RepresentationMode::Themselves, "themselves"},
});

} // namespace tandem::domain
