#include "catalogue/said.h"
#include "catalogue/words.h"

namespace tandem::catalogue {
namespace {

constexpr Label<domain::PartyKind> party_kind_labels[] = {
    {domain::PartyKind::Informal, QT_TRANSLATE_NOOP("parties", "Volunteers or people close by")},
    {domain::PartyKind::Formal, QT_TRANSLATE_NOOP("parties", "Professionals")},
    {domain::PartyKind::Resident, QT_TRANSLATE_NOOP("parties", "Resident without an organisation")},
};
constexpr Label<domain::OrganisationStaffing> organisation_staffing_labels[] = {
    {domain::OrganisationStaffing::OnlyVolunteers, QT_TRANSLATE_NOOP("parties", "Only volunteers")},
    {domain::OrganisationStaffing::VolunteersWithPaidSupport, QT_TRANSLATE_NOOP("parties", "Volunteers, with paid support")},
    {domain::OrganisationStaffing::PaidWithVolunteerSupport, QT_TRANSLATE_NOOP("parties", "Paid workers, with help from volunteers")},
    {domain::OrganisationStaffing::OnlyPaid, QT_TRANSLATE_NOOP("parties", "Only paid workers")},
    {domain::OrganisationStaffing::Hybrid, QT_TRANSLATE_NOOP("parties", "Volunteers and professionals together")},
};
constexpr Label<domain::PartyCapacity> party_capacity_labels[] = {
    {domain::PartyCapacity::Open, QT_TRANSLATE_NOOP("parties", "Has room")},
    {domain::PartyCapacity::WaitingList, QT_TRANSLATE_NOOP("parties", "Has a waiting list")},
    {domain::PartyCapacity::Full, QT_TRANSLATE_NOOP("parties", "Is full")},
};
constexpr Label<domain::LanguageLevel> language_level_labels[] = {
    {domain::LanguageLevel::Plain, QT_TRANSLATE_NOOP("parties", "Simple words")},
    {domain::LanguageLevel::Everyday, QT_TRANSLATE_NOOP("parties", "Everyday words")},
    {domain::LanguageLevel::Professional, QT_TRANSLATE_NOOP("parties", "Professional words")},
};
constexpr Label<domain::HelpKind> help_kind_labels[] = {
    {domain::HelpKind::Informal, QT_TRANSLATE_NOOP("parties", "Help from volunteers or people close by")},
    {domain::HelpKind::Formal, QT_TRANSLATE_NOOP("parties", "Help from professionals")},
};
constexpr Label<domain::ProfessionalSecrecy> professional_secrecy_labels[] = {
    {domain::ProfessionalSecrecy::Yes, QT_TRANSLATE_NOOP("parties", "Has professional secrecy")},
    {domain::ProfessionalSecrecy::No, QT_TRANSLATE_NOOP("parties", "Has no professional secrecy")},
    {domain::ProfessionalSecrecy::ByRegistration, QT_TRANSLATE_NOOP("parties", "Has professional secrecy through a register")},
};
constexpr Label<domain::CapacityRole> capacity_role_labels[] = {
    {domain::CapacityRole::Representative, QT_TRANSLATE_NOOP("parties", "Speaks for a party")},
    {domain::CapacityRole::Coordinator, QT_TRANSLATE_NOOP("parties", "Coordinator")},
    {domain::CapacityRole::Deputy, QT_TRANSLATE_NOOP("parties", "Deputy")},
    {domain::CapacityRole::Chair, QT_TRANSLATE_NOOP("parties", "Chair")},
    {domain::CapacityRole::MinuteTaker, QT_TRANSLATE_NOOP("parties", "Takes the minutes")},
    {domain::CapacityRole::Ambassador, QT_TRANSLATE_NOOP("parties", "Ambassador")},
    {domain::CapacityRole::CoreResident, QT_TRANSLATE_NOOP("parties", "Resident at the table")},
    {domain::CapacityRole::KeyPerson, QT_TRANSLATE_NOOP("parties", "Well-known person in the neighbourhood")},
    {domain::CapacityRole::ExpertByExperience, QT_TRANSLATE_NOOP("parties", "Expert by experience")},
    {domain::CapacityRole::Volunteer, QT_TRANSLATE_NOOP("parties", "Volunteer")},
    {domain::CapacityRole::Supervisor, QT_TRANSLATE_NOOP("parties", "Supports volunteers")},
    {domain::CapacityRole::Guest, QT_TRANSLATE_NOOP("parties", "Guest")},
    {domain::CapacityRole::Listener, QT_TRANSLATE_NOOP("parties", "Listens")},
    {domain::CapacityRole::CasePresenter, QT_TRANSLATE_NOOP("parties", "Brings in the case")},
    {domain::CapacityRole::CaseDirector, QT_TRANSLATE_NOOP("parties", "Arranges the help in this case")},
    {domain::CapacityRole::ProcessDirector, QT_TRANSLATE_NOOP("parties", "Looks after the cooperation")},
    {domain::CapacityRole::SteeringGroup, QT_TRANSLATE_NOOP("parties", "Steering group")},
    {domain::CapacityRole::FamilyCarer, QT_TRANSLATE_NOOP("parties", "Family carer")},
    {domain::CapacityRole::Trainee, QT_TRANSLATE_NOOP("parties", "Trainee")},
};
constexpr Label<domain::PartnerRing> partner_ring_labels[] = {
    {domain::PartnerRing::Core, QT_TRANSLATE_NOOP("parties", "Permanent partner")},
    {domain::PartnerRing::Shell, QT_TRANSLATE_NOOP("parties", "Partner on call")},
};
constexpr Label<domain::RepresentationMode> representation_mode_labels[] = {
    {domain::RepresentationMode::OwnOrganisation, QT_TRANSLATE_NOOP("parties", "Speaks for their own organisation")},
    {domain::RepresentationMode::VolunteerCoordinator, QT_TRANSLATE_NOOP("parties", "Coordinates the volunteers")},
    {domain::RepresentationMode::ProfessionalWithPool, QT_TRANSLATE_NOOP("parties", "Professional with a group of volunteers")},
    {domain::RepresentationMode::PlatformWorker, QT_TRANSLATE_NOOP("parties", "Speaks for several organisations")},
    {domain::RepresentationMode::Themselves, QT_TRANSLATE_NOOP("parties", "Speaks for themselves")},
};

} // namespace

QString label(domain::PartyKind value) { return said("parties", party_kind_labels, value); }
QString label(domain::OrganisationStaffing value) { return said("parties", organisation_staffing_labels, value); }
QString label(domain::PartyCapacity value) { return said("parties", party_capacity_labels, value); }
QString label(domain::LanguageLevel value) { return said("parties", language_level_labels, value); }
QString label(domain::HelpKind value) { return said("parties", help_kind_labels, value); }
QString label(domain::ProfessionalSecrecy value) { return said("parties", professional_secrecy_labels, value); }
QString label(domain::CapacityRole value) { return said("parties", capacity_role_labels, value); }
QString label(domain::PartnerRing value) { return said("parties", partner_ring_labels, value); }
QString label(domain::RepresentationMode value) { return said("parties", representation_mode_labels, value); }

} // namespace tandem::catalogue
