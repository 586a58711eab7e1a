#include "catalogue/said.h"
#include "catalogue/words.h"

namespace tandem::catalogue {
namespace {

constexpr Label<domain::DeploymentMode> mode_labels[] = {
    {domain::DeploymentMode::Before, QT_TRANSLATE_NOOP("help", "First")},
    {domain::DeploymentMode::Alongside, QT_TRANSLATE_NOOP("help", "Beside it")},
    {domain::DeploymentMode::Together, QT_TRANSLATE_NOOP("help", "Together")},
    {domain::DeploymentMode::Aftercare, QT_TRANSLATE_NOOP("help", "Keeping an eye on it")},
    {domain::DeploymentMode::Guidance, QT_TRANSLATE_NOOP("help", "Helping to find the way")},
};
constexpr Label<domain::DeploymentGoal> goal_labels[] = {
    {domain::DeploymentGoal::Improve, QT_TRANSLATE_NOOP("help", "It gets better")},
    {domain::DeploymentGoal::KeepStable, QT_TRANSLATE_NOOP("help", "It stays as it is")},
    {domain::DeploymentGoal::Learn, QT_TRANSLATE_NOOP("help", "The resident learns to do it")},
};
constexpr Label<domain::Weekday> weekday_labels[] = {
    {domain::Weekday::Monday, QT_TRANSLATE_NOOP("help", "Monday")},
    {domain::Weekday::Tuesday, QT_TRANSLATE_NOOP("help", "Tuesday")},
    {domain::Weekday::Wednesday, QT_TRANSLATE_NOOP("help", "Wednesday")},
    {domain::Weekday::Thursday, QT_TRANSLATE_NOOP("help", "Thursday")},
    {domain::Weekday::Friday, QT_TRANSLATE_NOOP("help", "Friday")},
    {domain::Weekday::Saturday, QT_TRANSLATE_NOOP("help", "Saturday")},
    {domain::Weekday::Sunday, QT_TRANSLATE_NOOP("help", "Sunday")},
};
constexpr Label<std::string_view> deployment_state_labels[] = {
    {"asked", QT_TRANSLATE_NOOP("help", "Asked")},
    {"declined", QT_TRANSLATE_NOOP("help", "Said no")},
    {"running", QT_TRANSLATE_NOOP("help", "Helps")},
    {"under_review", QT_TRANSLATE_NOOP("help", "Being looked at again")},
    {"ended", QT_TRANSLATE_NOOP("help", "Stopped")},
};
constexpr Label<std::string_view> safety_flag_labels[] = {
    {"open", QT_TRANSLATE_NOOP("help", "Not safe")},
    {"cleared", QT_TRANSLATE_NOOP("help", "Safe again")},
};
constexpr Label<std::string_view> stop_sign_labels[] = {
    {"given", QT_TRANSLATE_NOOP("help", "Not heard yet")},
    {"heard", QT_TRANSLATE_NOOP("help", "Heard")},
};
constexpr Label<domain::ContactWay> contact_way_labels[] = {
    {domain::ContactWay::Doorbell, QT_TRANSLATE_NOOP("help", "At the door")},
    {domain::ContactWay::Phone, QT_TRANSLATE_NOOP("help", "By phone")},
    {domain::ContactWay::Message, QT_TRANSLATE_NOOP("help", "A message")},
    {domain::ContactWay::Letter, QT_TRANSLATE_NOOP("help", "A letter")},
    {domain::ContactWay::ThroughSomebody, QT_TRANSLATE_NOOP("help", "Through somebody")},
    {domain::ContactWay::Meeting, QT_TRANSLATE_NOOP("help", "Met somewhere")},
};
constexpr Label<domain::ContactResult> contact_result_labels[] = {
    {domain::ContactResult::NoAnswer, QT_TRANSLATE_NOOP("help", "No answer")},
    {domain::ContactResult::NotNow, QT_TRANSLATE_NOOP("help", "Not now")},
    {domain::ContactResult::Refused, QT_TRANSLATE_NOOP("help", "Wants no contact")},
    {domain::ContactResult::Spoke, QT_TRANSLATE_NOOP("help", "Spoke with them")},
};

} // namespace

QString label(domain::DeploymentMode value) { return said("help", mode_labels, value); }
QString label(domain::DeploymentGoal value) { return said("help", goal_labels, value); }
QString label(domain::Weekday value) { return said("help", weekday_labels, value); }
QString deployment_state_label(std::string_view word) { return said("help", deployment_state_labels, word); }
QString safety_flag_label(std::string_view word) { return said("help", safety_flag_labels, word); }
QString stop_sign_label(std::string_view word) { return said("help", stop_sign_labels, word); }
QString label(domain::ContactWay value) { return said("help", contact_way_labels, value); }
QString label(domain::ContactResult value) { return said("help", contact_result_labels, value); }

} // namespace tandem::catalogue
