#include "catalogue/said.h"
#include "catalogue/words.h"

namespace tandem::catalogue {
namespace {

constexpr Label<domain::ReporterKind> reporter_kind_labels[] = {
    {domain::ReporterKind::Themselves, QT_TRANSLATE_NOOP("reports", "The resident")},
    {domain::ReporterKind::CorePartner, QT_TRANSLATE_NOOP("reports", "Permanent partner")},
    {domain::ReporterKind::ShellPartner, QT_TRANSLATE_NOOP("reports", "Partner on call")},
    {domain::ReporterKind::Volunteer, QT_TRANSLATE_NOOP("reports", "Volunteer")},
    {domain::ReporterKind::ResidentNearby, QT_TRANSLATE_NOOP("reports", "Someone from the neighbourhood")},
    {domain::ReporterKind::Family, QT_TRANSLATE_NOOP("reports", "Family")},
    {domain::ReporterKind::HousingAssociation, QT_TRANSLATE_NOOP("reports", "Housing association")},
    {domain::ReporterKind::GeneralPractitioner, QT_TRANSLATE_NOOP("reports", "General practitioner")},
    {domain::ReporterKind::OtherNetwork, QT_TRANSLATE_NOOP("reports", "Another network")},
    {domain::ReporterKind::Hotline, QT_TRANSLATE_NOOP("reports", "Hotline")},
    {domain::ReporterKind::Municipality, QT_TRANSLATE_NOOP("reports", "Municipality")},
    {domain::ReporterKind::Police, QT_TRANSLATE_NOOP("reports", "Police")},
    {domain::ReporterKind::Other, QT_TRANSLATE_NOOP("reports", "Someone else")},
};
constexpr Label<domain::SignalPhase> signal_phase_labels[] = {
    {domain::SignalPhase::Noticed, QT_TRANSLATE_NOOP("reports", "Seen")},
    {domain::SignalPhase::Understood, QT_TRANSLATE_NOOP("reports", "Understood")},
    {domain::SignalPhase::Received, QT_TRANSLATE_NOOP("reports", "Received")},
};
constexpr Label<domain::ReporterSentence> reporter_sentence_labels[] = {
    {domain::ReporterSentence::Received, QT_TRANSLATE_NOOP("reports", "We have received your report.")},
    {domain::ReporterSentence::BeingLookedAt, QT_TRANSLATE_NOOP("reports", "We are looking into it.")},
    {domain::ReporterSentence::Done, QT_TRANSLATE_NOOP("reports", "We have done what we can. We may not say more.")},
};
constexpr Label<std::string_view> report_state_labels[] = {
    {"inbox", QT_TRANSLATE_NOOP("reports", "New")},
    {"ask_more", QT_TRANSLATE_NOOP("reports", "A question is still open")},
    {"taken_up", QT_TRANSLATE_NOOP("reports", "Became a case")},
    {"question_without_name", QT_TRANSLATE_NOOP("reports", "Became a question without a name")},
    {"bilateral", QT_TRANSLATE_NOOP("reports", "Solved with one party")},
    {"passed_on", QT_TRANSLATE_NOOP("reports", "Passed on")},
    {"left", QT_TRANSLATE_NOOP("reports", "Nothing more to do")},
};
constexpr Label<std::string_view> feedback_labels[] = {
    {"owed", QT_TRANSLATE_NOOP("reports", "Still to be told")},
    {"at_coordinator", QT_TRANSLATE_NOOP("reports", "Told to the coordinator, not yet to the volunteer")},
    {"given", QT_TRANSLATE_NOOP("reports", "Told")},
    {"not_wanted", QT_TRANSLATE_NOOP("reports", "Wants no message")},
};

} // namespace

QString label(domain::ReporterKind value) { return said("reports", reporter_kind_labels, value); }
QString label(domain::SignalPhase value) { return said("reports", signal_phase_labels, value); }
QString label(domain::ReporterSentence value) { return said("reports", reporter_sentence_labels, value); }
QString report_state_label(std::string_view word) { return said("reports", report_state_labels, word); }
QString feedback_label(std::string_view word) { return said("reports", feedback_labels, word); }

} // namespace tandem::catalogue
