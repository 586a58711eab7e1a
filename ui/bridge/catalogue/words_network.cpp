#include "catalogue/said.h"
#include "catalogue/words.h"

namespace tandem::catalogue {
namespace {

constexpr Label<domain::NetworkType> network_type_labels[] = {
    {domain::NetworkType::Neighbourhood, QT_TRANSLATE_NOOP("network", "Neighbourhood network")},
    {domain::NetworkType::PublicMentalHealth, QT_TRANSLATE_NOOP("network", "Network for acute worries")},
    {domain::NetworkType::InformalCarePlatform, QT_TRANSLATE_NOOP("network", "Network for informal care")},
};
constexpr Label<domain::NetworkStage> network_stage_labels[] = {
    {domain::NetworkStage::Forming, QT_TRANSLATE_NOOP("network", "Being set up")},
    {domain::NetworkStage::Running, QT_TRANSLATE_NOOP("network", "Up and running")},
    {domain::NetworkStage::Merging, QT_TRANSLATE_NOOP("network", "Merging with another network")},
};
constexpr Label<domain::ClientGroup> client_group_labels[] = {
    {domain::ClientGroup::ComplexNotAcute, QT_TRANSLATE_NOOP("network", "Many worries, no emergency")},
    {domain::ClientGroup::AcuteOrEscalating, QT_TRANSLATE_NOOP("network", "Emergencies, or getting worse fast")},
    {domain::ClientGroup::Both, QT_TRANSLATE_NOOP("network", "Both groups of people")},
};
constexpr Label<domain::NetworkFocus> network_focus_labels[] = {
    {domain::NetworkFocus::FindEarly, QT_TRANSLATE_NOOP("network", "Seeing worries early")},
    {domain::NetworkFocus::StopEscalation, QT_TRANSLATE_NOOP("network", "Keeping it from getting worse")},
    {domain::NetworkFocus::Both, QT_TRANSLATE_NOOP("network", "Seeing early and keeping it from getting worse")},
};
constexpr Label<domain::InterventionFocus> intervention_focus_labels[] = {
    {domain::InterventionFocus::WithCooperation, QT_TRANSLATE_NOOP("network", "Together with the resident")},
    {domain::InterventionFocus::ImposedIfNeeded, QT_TRANSLATE_NOOP("network", "Also without consent, when it has to be")},
    {domain::InterventionFocus::Both, QT_TRANSLATE_NOOP("network", "Together where possible, imposed where it has to be")},
};
constexpr Label<domain::CorePartners> core_partners_labels[] = {
    {domain::CorePartners::LocalParties, QT_TRANSLATE_NOOP("network", "Parties from the neighbourhood")},
    {domain::CorePartners::Specialists, QT_TRANSLATE_NOOP("network", "Specialist parties")},
    {domain::CorePartners::Both, QT_TRANSLATE_NOOP("network", "Neighbourhood and specialists")},
};
constexpr Label<domain::CoreParticipation> core_participation_labels[] = {
    {domain::CoreParticipation::Closed, QT_TRANSLATE_NOOP("network", "Closed: only permanent partners")},
    {domain::CoreParticipation::PartlyOpen, QT_TRANSLATE_NOOP("network", "Partly open: guests when needed")},
    {domain::CoreParticipation::Open, QT_TRANSLATE_NOOP("network", "Open to new partners")},
};
constexpr Label<domain::CoreExpertise> core_expertise_labels[] = {
    {domain::CoreExpertise::BroadAndLearning, QT_TRANSLATE_NOOP("network", "Broad, and learning together")},
    {domain::CoreExpertise::Specialist, QT_TRANSLATE_NOOP("network", "Specialist knowledge")},
    {domain::CoreExpertise::Both, QT_TRANSLATE_NOOP("network", "Broad and specialist")},
};
constexpr Label<domain::InformalPlace> informal_place_labels[] = {
    {domain::InformalPlace::NotYet, QT_TRANSLATE_NOOP("network", "Not yet at the table")},
    {domain::InformalPlace::Shell, QT_TRANSLATE_NOOP("network", "Asked when needed")},
    {domain::InformalPlace::Core, QT_TRANSLATE_NOOP("network", "Permanent partner")},
    {domain::InformalPlace::EqualPartner, QT_TRANSLATE_NOOP("network", "Equal partner in everything")},
};
constexpr Label<domain::Coordination> coordination_labels[] = {
    {domain::Coordination::WelfareWork, QT_TRANSLATE_NOOP("network", "Social work")},
    {domain::Coordination::HealthService, QT_TRANSLATE_NOOP("network", "The public health service")},
    {domain::Coordination::Shared, QT_TRANSLATE_NOOP("network", "Several parties together")},
    {domain::Coordination::Independent, QT_TRANSLATE_NOOP("network", "An independent coordinator")},
};
constexpr Label<domain::OriginRoute> origin_route_labels[] = {
    {domain::OriginRoute::BottomUp, QT_TRANSLATE_NOOP("network", "Started by people in the neighbourhood")},
    {domain::OriginRoute::TopDown, QT_TRANSLATE_NOOP("network", "Started by organisations or the municipality")},
};
constexpr Label<domain::NetworkGoal> network_goal_labels[] = {
    {domain::NetworkGoal::MutualCooperation, QT_TRANSLATE_NOOP("network", "Working better together")},
    {domain::NetworkGoal::ServiceToFormalCare, QT_TRANSLATE_NOOP("network", "Helping professionals find volunteers")},
    {domain::NetworkGoal::Advocacy, QT_TRANSLATE_NOOP("network", "Speaking up for informal care")},
};
constexpr Label<domain::MunicipalityRole> municipality_role_labels[] = {
    {domain::MunicipalityRole::Member, QT_TRANSLATE_NOOP("network", "Takes part")},
    {domain::MunicipalityRole::Listener, QT_TRANSLATE_NOOP("network", "Listens, without details about people")},
    {domain::MunicipalityRole::InformedAfterwards, QT_TRANSLATE_NOOP("network", "Hears about it afterwards")},
};
constexpr Label<domain::MeetingMode> meeting_mode_labels[] = {
    {domain::MeetingMode::Periodic, QT_TRANSLATE_NOOP("network", "Regular meeting")},
    {domain::MeetingMode::AdHoc, QT_TRANSLATE_NOOP("network", "Extra meeting")},
    {domain::MeetingMode::Bilateral, QT_TRANSLATE_NOOP("network", "Short talk with one party")},
};
constexpr Label<std::string_view> list_labels[] = {
    {"legal_basis", QT_TRANSLATE_NOOP("network", "Why may this be told?")},
    {"special_data_exception", QT_TRANSLATE_NOOP("network", "Why may something sensitive be told?")},
    {"secrecy_ground", QT_TRANSLATE_NOOP("network", "Why may a professional secret be told?")},
    {"category", QT_TRANSLATE_NOOP("network", "What something is about")},
    {"action_kind", QT_TRANSLATE_NOOP("network", "Kinds of agreements")},
    {"life_domain", QT_TRANSLATE_NOOP("network", "Subjects in life")},
    {"finding_place", QT_TRANSLATE_NOOP("network", "Where it was noticed")},
    {"retention_class", QT_TRANSLATE_NOOP("network", "How long to keep")},
    {"report_outcome", QT_TRANSLATE_NOOP("network", "What became of a report")},
    {"case_outcome", QT_TRANSLATE_NOOP("network", "What became of a case")},
    {"party_sector", QT_TRANSLATE_NOOP("network", "What a partner does")},
    {"competence", QT_TRANSLATE_NOOP("network", "What a partner is good at")},
};
constexpr Label<domain::IdentityLevel> identity_level_labels[] = {
    {domain::IdentityLevel::None, QT_TRANSLATE_NOOP("network", "Nothing at all")},
    {domain::IdentityLevel::Code, QT_TRANSLATE_NOOP("network", "Only the code")},
    {domain::IdentityLevel::Anonymous, QT_TRANSLATE_NOOP("network", "Without a name")},
    {domain::IdentityLevel::Veiled, QT_TRANSLATE_NOOP("network", "Veiled")},
    {domain::IdentityLevel::Named, QT_TRANSLATE_NOOP("network", "With a name")},
};
constexpr Label<domain::VeiledField> veiled_field_labels[] = {
    {domain::VeiledField::Initials, QT_TRANSLATE_NOOP("network", "initials")},
    {domain::VeiledField::FirstName, QT_TRANSLATE_NOOP("network", "first name")},
    {domain::VeiledField::AgeBand, QT_TRANSLATE_NOOP("network", "age group")},
    {domain::VeiledField::Neighbourhood, QT_TRANSLATE_NOOP("network", "neighbourhood")},
};
constexpr Label<domain::Occasion> occasion_labels[] = {
    {domain::Occasion::Table, QT_TRANSLATE_NOOP("network", "At the table")},
    {domain::Occasion::Screen, QT_TRANSLATE_NOOP("network", "On the screen in the room")},
    {domain::Occasion::Spoken, QT_TRANSLATE_NOOP("network", "Told to one person")},
    {domain::Occasion::Paper, QT_TRANSLATE_NOOP("network", "On paper")},
    {domain::Occasion::File, QT_TRANSLATE_NOOP("network", "In a file or an email")},
    {domain::Occasion::Package, QT_TRANSLATE_NOOP("network", "In a sealed package")},
    {domain::Occasion::Handover, QT_TRANSLATE_NOOP("network", "Handing over together")},
    {domain::Occasion::Reporter, QT_TRANSLATE_NOOP("network", "To the one who reported")},
    {domain::Occasion::Resident, QT_TRANSLATE_NOOP("network", "To the resident")},
    {domain::Occasion::Report, QT_TRANSLATE_NOOP("network", "In a report with numbers")},
};

} // namespace

QString label(domain::NetworkType value) { return said("network", network_type_labels, value); }
QString label(domain::NetworkStage value) { return said("network", network_stage_labels, value); }
QString label(domain::ClientGroup value) { return said("network", client_group_labels, value); }
QString label(domain::NetworkFocus value) { return said("network", network_focus_labels, value); }
QString label(domain::InterventionFocus value) { return said("network", intervention_focus_labels, value); }
QString label(domain::CorePartners value) { return said("network", core_partners_labels, value); }
QString label(domain::CoreParticipation value) { return said("network", core_participation_labels, value); }
QString label(domain::CoreExpertise value) { return said("network", core_expertise_labels, value); }
QString label(domain::InformalPlace value) { return said("network", informal_place_labels, value); }
QString label(domain::Coordination value) { return said("network", coordination_labels, value); }
QString label(domain::OriginRoute value) { return said("network", origin_route_labels, value); }
QString label(domain::NetworkGoal value) { return said("network", network_goal_labels, value); }
QString label(domain::MunicipalityRole value) { return said("network", municipality_role_labels, value); }
QString label(domain::MeetingMode value) { return said("network", meeting_mode_labels, value); }
QString list_label(std::string_view list) { return said("network", list_labels, list); }
QString label(domain::IdentityLevel value) { return said("network", identity_level_labels, value); }
QString label(domain::VeiledField value) { return said("network", veiled_field_labels, value); }
QString label(domain::Occasion value) { return said("network", occasion_labels, value); }

} // namespace tandem::catalogue
