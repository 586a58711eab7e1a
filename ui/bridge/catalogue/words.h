#pragma once
// What the words of files are called on screen and on paper: the labels of requirements.md, section 4, in the language
// that is spoken now (language.h). A state goes by its word, as domain/steps.h gives it.
#include "domain/actions/words.h"
#include "domain/cases/words.h"
#include "domain/consent/words.h"
#include "domain/consultation/words.h"
#include "domain/contacts/words.h"
#include "domain/help/words.h"
#include "domain/meetings/words.h"
#include "domain/network/words.h"
#include "domain/parties/words.h"
#include "domain/privacy/words.h"
#include "domain/reports/words.h"
#include "policy/disclosed_action.h"

#include <QString>

#include <string_view>

namespace tandem::catalogue {

QString label(domain::NetworkType value);
QString label(domain::NetworkStage value);
QString label(domain::ClientGroup value);
QString label(domain::NetworkFocus value);
QString label(domain::InterventionFocus value);
QString label(domain::CorePartners value);
QString label(domain::CoreParticipation value);
QString label(domain::CoreExpertise value);
QString label(domain::InformalPlace value);
QString label(domain::Coordination value);
QString label(domain::OriginRoute value);
QString label(domain::NetworkGoal value);
QString label(domain::MunicipalityRole value);
QString label(domain::MeetingMode value);
QString label(domain::IdentityLevel value);
QString list_label(std::string_view list); // of workspace::editable_lists()
QString label(domain::VeiledField value);
QString label(domain::Occasion value);

QString label(domain::PartyKind value);
QString label(domain::OrganisationStaffing value);
QString label(domain::PartyCapacity value);
QString label(domain::LanguageLevel value);
QString label(domain::HelpKind value);
QString label(domain::ProfessionalSecrecy value);
QString label(domain::CapacityRole value);
QString label(domain::PartnerRing value);
QString label(domain::RepresentationMode value);

QString label(domain::Urgency value);
QString label(domain::Frame value);
QString label(domain::KnownAtEntry value);
QString label(domain::EntryReason value);
QString label(domain::ClientPreference value);
QString label(domain::ProblemDuration value);
QString label(domain::ProblemComplexity value);
QString label(domain::SubjectRole value);
QString label(domain::ConsentAge value);
QString label(domain::LineKind value);
QString label(domain::SituationLevel value);
QString label(domain::LoadSignal value);
QString label(domain::AttachmentKind value);
QString informal_first_label(std::string_view word); // of domain::InformalFirstCheck
QString case_state_label(std::string_view word); // of domain::CaseState
QString told_label(std::string_view word); // of domain::Told
QString story_approval_label(std::string_view word); // of domain::StoryApproval
QString line_source_label(std::string_view word); // of domain::LineSource
QString need_state_label(std::string_view word); // of domain::NeedState

QString label(domain::MeetingPurpose value);
QString label(domain::Presence value);
QString label(domain::AgendaItemMode value);
QString meeting_state_label(std::string_view word); // of domain::MeetingState
QString item_state_label(std::string_view word); // of domain::AgendaItemState
QString action_state_label(std::string_view word); // of domain::ActionState
QString label(domain::NotDoneReason value);
QString label(policy::ActionStanding value);

QString label(domain::ReporterKind value);
QString label(domain::SignalPhase value);
QString label(domain::ReporterSentence value);
QString report_state_label(std::string_view word); // of domain::ReportState
QString feedback_label(std::string_view word); // of domain::ReporterFeedback

QString label(domain::ConsultationEstimate value);
QString consultation_state_label(std::string_view word); // of domain::ConsultationState
QString mark_kind_label(std::string_view word); // of workspace::Mark

QString label(domain::DeploymentMode value);
QString label(domain::DeploymentGoal value);
QString label(domain::Weekday value);
QString deployment_state_label(std::string_view word); // of domain::DeploymentState
QString safety_flag_label(std::string_view word); // of domain::SafetyFlagState
QString stop_sign_label(std::string_view word); // of domain::StopSignState
QString label(domain::ContactWay value);
QString label(domain::ContactResult value);

QString label(domain::SubjectRepresentative value);
QString label(domain::ParentalAuthority value);
QString label(domain::ConsentManner value);
QString label(domain::ConsentRight value);
QString label(domain::ConsentPart value);
QString label(domain::StatutoryService value);
QString label(domain::EmergencyKind value);
QString label(domain::HandoverPart value);
QString label(domain::TieKind value);
QString label(domain::CompanionIs value);
QString label(domain::DeputyFor value);
QString label(domain::DisclosedDocument value);
QString recipient_label(std::string_view word); // of domain::Recipient
QString consent_scope_label(std::string_view word); // of domain::ConsentScope
QString consent_step_label(std::string_view word); // of domain::ConsentStep
QString emergency_recipient_label(std::string_view word); // of domain::EmergencyRecipient
QString handover_basis_label(std::string_view word); // of domain::HandoverBasis
QString handover_answer_label(std::string_view word); // of domain::HandoverAnswer
QString shell_answer_label(std::string_view word); // of domain::ShellAnswer
QString disclosure_audience_label(std::string_view word); // of domain::DisclosureAudience
QString notice_state_label(std::string_view word); // of domain::NoticeState

} // namespace tandem::catalogue
