#include "catalogue/said.h"
#include "catalogue/words.h"

namespace tandem::catalogue {
namespace {

constexpr Label<domain::SubjectRepresentative> subject_representative_labels[] = {
    {domain::SubjectRepresentative::Mentor, QT_TRANSLATE_NOOP("consent", "A mentor")},
    {domain::SubjectRepresentative::Curator, QT_TRANSLATE_NOOP("consent", "A curator")},
};
constexpr Label<domain::ParentalAuthority> parental_authority_labels[] = {
    {domain::ParentalAuthority::Sole, QT_TRANSLATE_NOOP("consent", "One person")},
    {domain::ParentalAuthority::Shared, QT_TRANSLATE_NOOP("consent", "Two people")},
};
constexpr Label<domain::ConsentManner> consent_manner_labels[] = {
    {domain::ConsentManner::Oral, QT_TRANSLATE_NOOP("consent", "In words")},
    {domain::ConsentManner::Written, QT_TRANSLATE_NOOP("consent", "In writing")},
};
constexpr Label<domain::ConsentRight> consent_right_labels[] = {
    {domain::ConsentRight::Self, QT_TRANSLATE_NOOP("consent", "The person themselves")},
    {domain::ConsentRight::AllHolders, QT_TRANSLATE_NOOP("consent", "Everyone with parental authority")},
    {domain::ConsentRight::OneHolder, QT_TRANSLATE_NOOP("consent", "One parent")},
    {domain::ConsentRight::Child, QT_TRANSLATE_NOOP("consent", "The child")},
    {domain::ConsentRight::Mentor, QT_TRANSLATE_NOOP("consent", "The mentor")},
    {domain::ConsentRight::Curator, QT_TRANSLATE_NOOP("consent", "The curator")},
};
constexpr Label<domain::ConsentPart> consent_part_labels[] = {
    {domain::ConsentPart::Words, QT_TRANSLATE_NOOP("consent", "Words or form used")},
    {domain::ConsentPart::Purpose, QT_TRANSLATE_NOOP("consent", "What it is for")},
    {domain::ConsentPart::Categories, QT_TRANSLATE_NOOP("consent", "About what")},
    {domain::ConsentPart::Until, QT_TRANSLATE_NOOP("consent", "Until when")},
};
constexpr Label<domain::StatutoryService> statutory_service_labels[] = {
    {domain::StatutoryService::CrisisService, QT_TRANSLATE_NOOP("consent", "Crisis service")},
    {domain::StatutoryService::SafeHome, QT_TRANSLATE_NOOP("consent", "Safe Home (Veilig Thuis)")},
    {domain::StatutoryService::Hotline, QT_TRANSLATE_NOOP("consent", "Hotline of the municipality")},
};
constexpr Label<domain::EmergencyKind> emergency_kind_labels[] = {
    {domain::EmergencyKind::VitalInterest, QT_TRANSLATE_NOOP("consent", "Somebody is in danger")},
    {domain::EmergencyKind::RightToReport, QT_TRANSLATE_NOOP("consent", "We may report it")},
    {domain::EmergencyKind::DutyToReport, QT_TRANSLATE_NOOP("consent", "We must report it")},
};
constexpr Label<domain::HandoverPart> handover_part_labels[] = {
    {domain::HandoverPart::Who, QT_TRANSLATE_NOOP("consent", "Who it is")},
    {domain::HandoverPart::Where, QT_TRANSLATE_NOOP("consent", "Where they live")},
    {domain::HandoverPart::Urgency, QT_TRANSLATE_NOOP("consent", "How urgent it is")},
    {domain::HandoverPart::Tried, QT_TRANSLATE_NOOP("consent", "What was tried")},
    {domain::HandoverPart::WhetherTold, QT_TRANSLATE_NOOP("consent", "Whether the person knows")},
};
constexpr Label<domain::TieKind> tie_kind_labels[] = {
    {domain::TieKind::Relative, QT_TRANSLATE_NOOP("consent", "Relative")},
    {domain::TieKind::Ex, QT_TRANSLATE_NOOP("consent", "Former partner")},
    {domain::TieKind::NextDoor, QT_TRANSLATE_NOOP("consent", "Lives next door")},
    {domain::TieKind::FormerHelper, QT_TRANSLATE_NOOP("consent", "Helped before")},
    {domain::TieKind::Other, QT_TRANSLATE_NOOP("consent", "Knows them otherwise")},
};
constexpr Label<domain::CompanionIs> companion_is_labels[] = {
    {domain::CompanionIs::Unknown, QT_TRANSLATE_NOOP("consent", "Not known")},
    {domain::CompanionIs::NoSubject, QT_TRANSLATE_NOOP("consent", "Not part of the case")},
    {domain::CompanionIs::Subject, QT_TRANSLATE_NOOP("consent", "Part of the case")},
};
constexpr Label<domain::DeputyFor> deputy_for_labels[] = {
    {domain::DeputyFor::Chair, QT_TRANSLATE_NOOP("consent", "The chair")},
    {domain::DeputyFor::Coordinator, QT_TRANSLATE_NOOP("consent", "The coordinator")},
};
constexpr Label<domain::DisclosedDocument> disclosed_document_labels[] = {
    {domain::DisclosedDocument::Agenda, QT_TRANSLATE_NOOP("consent", "The agenda")},
    {domain::DisclosedDocument::ActionList, QT_TRANSLATE_NOOP("consent", "The list of actions")},
    {domain::DisclosedDocument::Minutes, QT_TRANSLATE_NOOP("consent", "The minutes")},
    {domain::DisclosedDocument::WorkNote, QT_TRANSLATE_NOOP("consent", "Note to pass on")},
    {domain::DisclosedDocument::Letter, QT_TRANSLATE_NOOP("consent", "Letter")},
    {domain::DisclosedDocument::Package, QT_TRANSLATE_NOOP("consent", "Sealed package")},
    {domain::DisclosedDocument::Attachment, QT_TRANSLATE_NOOP("consent", "A picture or file")},
};
constexpr Label<std::string_view> recipient_labels[] = {
    {"core", QT_TRANSLATE_NOOP("consent", "The permanent partners")},
    {"all_partners", QT_TRANSLATE_NOOP("consent", "All partners")},
    {"party", QT_TRANSLATE_NOOP("consent", "A party by name")},
    {"person", QT_TRANSLATE_NOOP("consent", "A person by name")},
    {"other_network", QT_TRANSLATE_NOOP("consent", "Another network")},
    {"reporter", QT_TRANSLATE_NOOP("consent", "The one who reported")},
};
constexpr Label<std::string_view> consent_scope_labels[] = {
    {"not_filled_in", QT_TRANSLATE_NOOP("consent", "Not filled in yet")},
    {"all", QT_TRANSLATE_NOOP("consent", "Everything")},
    {"some", QT_TRANSLATE_NOOP("consent", "Only some things")},
};
constexpr Label<std::string_view> consent_step_labels[] = {
    {"asked", QT_TRANSLATE_NOOP("consent", "Asked")},
    {"given", QT_TRANSLATE_NOOP("consent", "Given")},
    {"narrowed", QT_TRANSLATE_NOOP("consent", "Narrowed")},
    {"refused", QT_TRANSLATE_NOOP("consent", "Refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("consent", "Stopped")},
};
constexpr Label<std::string_view> emergency_recipient_labels[] = {
    {"service", QT_TRANSLATE_NOOP("consent", "A service")},
    {"party", QT_TRANSLATE_NOOP("consent", "A party")},
    {"person", QT_TRANSLATE_NOOP("consent", "A person")},
};
constexpr Label<std::string_view> handover_basis_labels[] = {
    {"consent", QT_TRANSLATE_NOOP("consent", "With consent")},
    {"motivated", QT_TRANSLATE_NOOP("consent", "With a reason written down")},
};
constexpr Label<std::string_view> handover_answer_labels[] = {
    {"waiting", QT_TRANSLATE_NOOP("consent", "Waiting for an answer")},
    {"accepted", QT_TRANSLATE_NOOP("consent", "Accepted")},
    {"refused", QT_TRANSLATE_NOOP("consent", "Not accepted")},
    {"called_off", QT_TRANSLATE_NOOP("consent", "Called off")},
    {"returned", QT_TRANSLATE_NOOP("consent", "Came back")},
};
constexpr Label<std::string_view> shell_answer_labels[] = {
    {"asked", QT_TRANSLATE_NOOP("consent", "Asked")},
    {"accepted", QT_TRANSLATE_NOOP("consent", "Wants to help")},
    {"declined", QT_TRANSLATE_NOOP("consent", "Does not help")},
};
constexpr Label<std::string_view> disclosure_audience_labels[] = {
    {"attendance", QT_TRANSLATE_NOOP("consent", "In a meeting")},
    {"person", QT_TRANSLATE_NOOP("consent", "A person")},
    {"party", QT_TRANSLATE_NOOP("consent", "A party")},
    {"service", QT_TRANSLATE_NOOP("consent", "A service")},
    {"other_network", QT_TRANSLATE_NOOP("consent", "Another network")},
    {"resident", QT_TRANSLATE_NOOP("consent", "The resident")},
    {"reporter", QT_TRANSLATE_NOOP("consent", "The one who reported")},
};
constexpr Label<std::string_view> notice_state_labels[] = {
    {"open", QT_TRANSLATE_NOOP("consent", "To let know")},
    {"given", QT_TRANSLATE_NOOP("consent", "Was told")},
    {"not_possible", QT_TRANSLATE_NOOP("consent", "Could not be told")},
};

} // namespace

QString label(domain::SubjectRepresentative value) { return said("consent", subject_representative_labels, value); }
QString label(domain::ParentalAuthority value) { return said("consent", parental_authority_labels, value); }
QString label(domain::ConsentManner value) { return said("consent", consent_manner_labels, value); }
QString label(domain::ConsentRight value) { return said("consent", consent_right_labels, value); }
QString label(domain::ConsentPart value) { return said("consent", consent_part_labels, value); }
QString label(domain::StatutoryService value) { return said("consent", statutory_service_labels, value); }
QString label(domain::EmergencyKind value) { return said("consent", emergency_kind_labels, value); }
QString label(domain::HandoverPart value) { return said("consent", handover_part_labels, value); }
QString label(domain::TieKind value) { return said("consent", tie_kind_labels, value); }
QString label(domain::CompanionIs value) { return said("consent", companion_is_labels, value); }
QString label(domain::DeputyFor value) { return said("consent", deputy_for_labels, value); }
QString label(domain::DisclosedDocument value) { return said("consent", disclosed_document_labels, value); }
QString recipient_label(std::string_view word) { return said("consent", recipient_labels, word); }
QString consent_scope_label(std::string_view word) { return said("consent", consent_scope_labels, word); }
QString consent_step_label(std::string_view word) { return said("consent", consent_step_labels, word); }
QString emergency_recipient_label(std::string_view word) { return said("consent", emergency_recipient_labels, word); }
QString handover_basis_label(std::string_view word) { return said("consent", handover_basis_labels, word); }
QString handover_answer_label(std::string_view word) { return said("consent", handover_answer_labels, word); }
QString shell_answer_label(std::string_view word) { return said("consent", shell_answer_labels, word); }
QString disclosure_audience_label(std::string_view word) { return said("consent", disclosure_audience_labels, word); }
QString notice_state_label(std::string_view word) { return said("consent", notice_state_labels, word); }

} // namespace tandem::catalogue
