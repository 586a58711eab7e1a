#include "base/overloaded.h"
#include "catalogue/reasons.h"
#include "catalogue/said.h"

namespace tandem::catalogue {
namespace {

using policy::Reason;

constexpr Label<Reason> reason_sentences[] = {
    {Reason::ByConsent, QT_TRANSLATE_NOOP("reasons", "The person said yes to it.")},
    {Reason::ByTask, QT_TRANSLATE_NOOP("reasons", "It may be shared without consent, and that was weighed.")},
    {Reason::ByTaskWindingDown, QT_TRANSLATE_NOOP("reasons", "The weighing has to be done again; until then only what safety needs.")},
    {Reason::ByEmergency, QT_TRANSLATE_NOOP("reasons", "There was an emergency or a duty to report.")},
    {Reason::ByHandover, QT_TRANSLATE_NOOP("reasons", "The case is being handed over.")},
    {Reason::ByBringingIn, QT_TRANSLATE_NOOP("reasons", "They brought this in themselves.")},
    {Reason::AsOwner, QT_TRANSLATE_NOOP("reasons", "It is their own case to look after.")},
    {Reason::AsSubject, QT_TRANSLATE_NOOP("reasons", "It is about themselves.")},
    {Reason::AsCompanion, QT_TRANSLATE_NOOP("reasons", "The resident agreed that they come along.")},
    {Reason::QuestionWithoutName, QT_TRANSLATE_NOOP("reasons", "This is a question without a name.")},
    {Reason::NoConsent, QT_TRANSLATE_NOOP("reasons", "Nobody gave consent yet.")},
    {Reason::ConsentNotYet, QT_TRANSLATE_NOOP("reasons", "The consent has not begun yet.")},
    {Reason::ConsentExpired, QT_TRANSLATE_NOOP("reasons", "The consent has ended.")},
    {Reason::ConsentPresumed, QT_TRANSLATE_NOOP("reasons", "Presumed consent is not consent.")},
    {Reason::ConsentNotEntitled, QT_TRANSLATE_NOOP("reasons", "Who said yes could not decide this alone.")},
    {Reason::ConsentForOthers, QT_TRANSLATE_NOOP("reasons", "The consent is for others.")},
    {Reason::TaskNotAllowed, QT_TRANSLATE_NOOP("reasons", "This table shares nothing without consent.")},
    {Reason::TaskIncomplete, QT_TRANSLATE_NOOP("reasons", "The weighing is not complete.")},
    {Reason::TaskReviewPassed, QT_TRANSLATE_NOOP("reasons", "The weighing has to be done again.")},
    {Reason::HandoverIncomplete, QT_TRANSLATE_NOOP("reasons", "The handover does not say why, or who said yes to it.")},
    {Reason::CompanionNotAgreed, QT_TRANSLATE_NOOP("reasons", "The resident has not agreed that they come along.")},
    {Reason::Refused, QT_TRANSLATE_NOOP("reasons", "The person said no.")},
    {Reason::Withdrawn, QT_TRANSLATE_NOOP("reasons", "The person took the consent back.")},
    {Reason::NarrowedAway, QT_TRANSLATE_NOOP("reasons", "The consent now goes for fewer people.")},
    {Reason::NoConvenant, QT_TRANSLATE_NOOP("reasons", "There is no agreement to work together that counts now.")},
    {Reason::ConvenantWithoutEnd, QT_TRANSLATE_NOOP("reasons", "The agreement to work together has no last day, so it does not count.")},
    {Reason::ConvenantNotSigned, QT_TRANSLATE_NOOP("reasons", "They have not signed the agreement to work together.")},
    {Reason::NoStatement, QT_TRANSLATE_NOOP("reasons", "They have no duty of secrecy and have not signed the statement.")},
    {Reason::ShellNotAsked, QT_TRANSLATE_NOOP("reasons", "This partner on call was not asked.")},
    {Reason::ShellNotAccepted, QT_TRANSLATE_NOOP("reasons", "This partner on call has not said yes yet.")},
    {Reason::OutsideNotAsked, QT_TRANSLATE_NOOP("reasons", "They are not of this network and were not asked.")},
    {Reason::OutsideNotAccepted, QT_TRANSLATE_NOOP("reasons", "They were asked and have not said yes yet.")},
    {Reason::HasLeft, QT_TRANSLATE_NOOP("reasons", "They are no longer with the network.")},
    {Reason::NeedNotConfirmed, QT_TRANSLATE_NOOP("reasons", "The chair has not said yet who is needed.")},
    {Reason::NotNeeded, QT_TRANSLATE_NOOP("reasons", "They are not needed for this.")},
    {Reason::InterestNotNamed, QT_TRANSLATE_NOOP("reasons", "They have an authority or interest, and nobody named them.")},
    {Reason::HasTie, QT_TRANSLATE_NOOP("reasons", "They know the resident.")},
    {Reason::Objected, QT_TRANSLATE_NOOP("reasons", "The resident does not want them to know.")},
    {Reason::Shielded, QT_TRANSLATE_NOOP("reasons", "It is kept from them for somebody's safety.")},
    {Reason::Restricted, QT_TRANSLATE_NOOP("reasons", "The use of these data is restricted.")},
    {Reason::RetentionPassed, QT_TRANSLATE_NOOP("reasons", "The time to keep this has passed.")},
    {Reason::OccasionCeiling, QT_TRANSLATE_NOOP("reasons", "The table agreed that no more is told in this way.")},
    {Reason::OccasionOfOthers, QT_TRANSLATE_NOOP("reasons", "This is meant for somebody else.")},
    {Reason::ReporterHearsNothing, QT_TRANSLATE_NOOP("reasons", "Who reported hears nothing about the case itself.")},
    {Reason::ListenerHearsNoCases, QT_TRANSLATE_NOOP("reasons", "Who only listens along hears of no cases.")},
    {Reason::StrategicMeeting, QT_TRANSLATE_NOOP("reasons", "This meeting is not about cases.")},
    {Reason::NotTold, QT_TRANSLATE_NOOP("reasons", "The person does not know yet, and it does not say why.")},
    {Reason::NotToldReviewPassed, QT_TRANSLATE_NOOP("reasons", "The person does not know yet, and the day to look again has passed.")},
    {Reason::Deceased, QT_TRANSLATE_NOOP("reasons", "The person has died.")},
    {Reason::FormerClient, QT_TRANSLATE_NOOP("reasons", "It is their own old file.")},
    {Reason::NotASubjectHere, QT_TRANSLATE_NOOP("reasons", "This case is not about them.")},
    {Reason::LineBelowNamed, QT_TRANSLATE_NOOP("reasons", "Lines go along only where the name may be known.")},
    {Reason::LineAboutSomebodyElse, QT_TRANSLATE_NOOP("reasons", "This line is about somebody else too.")},
    {Reason::LineAboutUnknown, QT_TRANSLATE_NOOP("reasons", "This line is about somebody who is not in the case.")},
    {Reason::LineCategory, QT_TRANSLATE_NOOP("reasons", "Nobody said yes to this kind of information.")},
    {Reason::LineSecrecy, QT_TRANSLATE_NOOP("reasons", "This line falls under professional secrecy.")},
    {Reason::LineAgeUnknown, QT_TRANSLATE_NOOP("reasons", "The age is not known, and this line is about raising children.")},
    {Reason::LineNotOfOwnAction, QT_TRANSLATE_NOOP("reasons", "Their own action does not need this line.")},
    {Reason::LineSafetyOfCompanion, QT_TRANSLATE_NOOP("reasons", "This line is about safety, and may be about them.")},
    {Reason::LineNotChecked, QT_TRANSLATE_NOOP("reasons", "Nobody has checked this line for recognisable details.")},
    {Reason::WithoutNameToday, QT_TRANSLATE_NOOP("reasons", "Today we discuss this person without a name.")},
};

constexpr Label<std::string_view> change_labels[] = {
    {"sign_convenant", QT_TRANSLATE_NOOP("changes", "The party signs the agreement to work together")},
    {"sign_statement", QT_TRANSLATE_NOOP("changes", "The person signs the statement of secrecy")},
    {"extend_consent", QT_TRANSLATE_NOOP("changes", "Ask whether the consent may also go for them")},
    {"renew_consent", QT_TRANSLATE_NOOP("changes", "Ask for consent again")},
    {"renew_weighing", QT_TRANSLATE_NOOP("changes", "Do the weighing again")},
    {"confirm_need", QT_TRANSLATE_NOOP("changes", "The chair confirms that they are needed")},
    {"accept_request", QT_TRANSLATE_NOOP("changes", "They say yes to the request")},
    {"plan_without", QT_TRANSLATE_NOOP("changes", "Plan it without somebody who is there")},
};

} // namespace

QString sentence(Reason reason) { return said("reasons", reason_sentences, reason); }

std::string_view word_of(const policy::Change& change) {
    return std::visit(Overloaded{
                          [](const policy::SignConvenant&) { return std::string_view("sign_convenant"); },
                          [](const policy::SignStatement&) { return std::string_view("sign_statement"); },
                          [](const policy::ExtendConsent&) { return std::string_view("extend_consent"); },
                          [](const policy::RenewConsent&) { return std::string_view("renew_consent"); },
                          [](const policy::RenewWeighing&) { return std::string_view("renew_weighing"); },
                          [](const policy::ConfirmNeed&) { return std::string_view("confirm_need"); },
                          [](const policy::AcceptRequest&) { return std::string_view("accept_request"); },
                          [](const policy::PlanWithout&) { return std::string_view("plan_without"); },
                      },
                      change);
}

QString label(const policy::Change& change) { return said("changes", change_labels, word_of(change)); }

} // namespace tandem::catalogue
