#include "catalogue/verbs.h"

#include "catalogue/names.h"
#include "catalogue/said.h"

namespace tandem::catalogue {
namespace {

constexpr Label<workspace::Verb> verbs[] = {
    {workspace::Verb::NewNetwork, QT_TRANSLATE_NOOP("verbs", "Made a network")},
    {workspace::Verb::MakeExample, QT_TRANSLATE_NOOP("verbs", "Made the example network")},
    {workspace::Verb::ImportNetwork, QT_TRANSLATE_NOOP("verbs", "Read in a network")},
    {workspace::Verb::ExportNetwork, QT_TRANSLATE_NOOP("verbs", "Wrote the network to a file")},
    {workspace::Verb::LookAtIdentity, QT_TRANSLATE_NOOP("verbs", "Looked at a name")},
    {workspace::Verb::SearchIdentity, QT_TRANSLATE_NOOP("verbs", "Searched by name")},
    {workspace::Verb::HandOutPacks, QT_TRANSLATE_NOOP("verbs", "Handed out papers")},
    {workspace::Verb::ChangePassphrase, QT_TRANSLATE_NOOP("verbs", "Changed the passphrase")},
    {workspace::Verb::RestoreBackup, QT_TRANSLATE_NOOP("verbs", "Put back a backup")},
    {workspace::Verb::MigrateFile, QT_TRANSLATE_NOOP("verbs", "Brought the file up to date")},
    {workspace::Verb::EraseRecord, QT_TRANSLATE_NOOP("verbs", "Erased for good")},
    {workspace::Verb::Undo, QT_TRANSLATE_NOOP("verbs", "Undid a step")},
    {workspace::Verb::Redo, QT_TRANSLATE_NOOP("verbs", "Did a step again")},
    {workspace::Verb::AddAction, QT_TRANSLATE_NOOP("verbs", "Added an action")},
    {workspace::Verb::ChangeAction, QT_TRANSLATE_NOOP("verbs", "Changed an action")},
    {workspace::Verb::RemoveAction, QT_TRANSLATE_NOOP("verbs", "Removed an action")},
    {workspace::Verb::FinishAction, QT_TRANSLATE_NOOP("verbs", "Finished an action")},
    {workspace::Verb::NewCase, QT_TRANSLATE_NOOP("verbs", "Started a case")},
    {workspace::Verb::ChangeCase, QT_TRANSLATE_NOOP("verbs", "Changed a case")},
    {workspace::Verb::RemoveCase, QT_TRANSLATE_NOOP("verbs", "Removed a case")},
    {workspace::Verb::DiscussCase, QT_TRANSLATE_NOOP("verbs", "Talked about it in a meeting")},
    {workspace::Verb::AddNeed, QT_TRANSLATE_NOOP("verbs", "Added a need")},
    {workspace::Verb::ChangeNeed, QT_TRANSLATE_NOOP("verbs", "Changed a need")},
    {workspace::Verb::RemoveNeed, QT_TRANSLATE_NOOP("verbs", "Removed a need")},
    {workspace::Verb::AddLine, QT_TRANSLATE_NOOP("verbs", "Added a note")},
    {workspace::Verb::ChangeLine, QT_TRANSLATE_NOOP("verbs", "Changed a note")},
    {workspace::Verb::RemoveLine, QT_TRANSLATE_NOOP("verbs", "Removed a note")},
    {workspace::Verb::AddSubject, QT_TRANSLATE_NOOP("verbs", "Added a person to a case")},
    {workspace::Verb::ChangeSubject, QT_TRANSLATE_NOOP("verbs", "Changed a person in a case")},
    {workspace::Verb::RemoveSubject, QT_TRANSLATE_NOOP("verbs", "Removed a person from a case")},
    {workspace::Verb::WriteStory, QT_TRANSLATE_NOOP("verbs", "Wrote the story for the meeting")},
    {workspace::Verb::ApproveStory, QT_TRANSLATE_NOOP("verbs", "Approved the story for the meeting")},
    {workspace::Verb::ChangeIdentity, QT_TRANSLATE_NOOP("verbs", "Changed a name or address")},
    {workspace::Verb::AddParty, QT_TRANSLATE_NOOP("verbs", "Added a partner")},
    {workspace::Verb::ChangeParty, QT_TRANSLATE_NOOP("verbs", "Changed a partner")},
    {workspace::Verb::RemoveParty, QT_TRANSLATE_NOOP("verbs", "Removed a partner")},
    {workspace::Verb::AddPerson, QT_TRANSLATE_NOOP("verbs", "Added a person at a partner")},
    {workspace::Verb::ChangePerson, QT_TRANSLATE_NOOP("verbs", "Changed a person at a partner")},
    {workspace::Verb::RemovePerson, QT_TRANSLATE_NOOP("verbs", "Removed a person at a partner")},
    {workspace::Verb::AddSeat, QT_TRANSLATE_NOOP("verbs", "Added a seat")},
    {workspace::Verb::ChangeSeat, QT_TRANSLATE_NOOP("verbs", "Changed a seat")},
    {workspace::Verb::RemoveSeat, QT_TRANSLATE_NOOP("verbs", "Removed a seat")},
    {workspace::Verb::MoveRing, QT_TRANSLATE_NOOP("verbs", "Moved a partner to the other ring")},
    {workspace::Verb::ChangeNetwork, QT_TRANSLATE_NOOP("verbs", "Changed the network")},
    {workspace::Verb::AddTable, QT_TRANSLATE_NOOP("verbs", "Added a table")},
    {workspace::Verb::ChangeTable, QT_TRANSLATE_NOOP("verbs", "Changed a table")},
    {workspace::Verb::ChangeList, QT_TRANSLATE_NOOP("verbs", "Changed a list to choose from")},
    {workspace::Verb::PlanMeeting, QT_TRANSLATE_NOOP("verbs", "Planned a meeting")},
    {workspace::Verb::ChangeMeeting, QT_TRANSLATE_NOOP("verbs", "Changed a meeting")},
    {workspace::Verb::CancelMeeting, QT_TRANSLATE_NOOP("verbs", "Called off a meeting")},
    {workspace::Verb::RemoveMeeting, QT_TRANSLATE_NOOP("verbs", "Removed a meeting")},
    {workspace::Verb::BeginMeeting, QT_TRANSLATE_NOOP("verbs", "Began a meeting")},
    {workspace::Verb::FinishMeeting, QT_TRANSLATE_NOOP("verbs", "Finished a meeting")},
    {workspace::Verb::Invite, QT_TRANSLATE_NOOP("verbs", "Invited someone")},
    {workspace::Verb::SetPresence, QT_TRANSLATE_NOOP("verbs", "Noted who is there")},
    {workspace::Verb::RemoveInvite, QT_TRANSLATE_NOOP("verbs", "Removed an invitation")},
    {workspace::Verb::AddAgendaItem, QT_TRANSLATE_NOOP("verbs", "Added an agenda item")},
    {workspace::Verb::ChangeAgendaItem, QT_TRANSLATE_NOOP("verbs", "Changed an agenda item")},
    {workspace::Verb::RemoveAgendaItem, QT_TRANSLATE_NOOP("verbs", "Removed an agenda item")},
    {workspace::Verb::MoveAgendaItem, QT_TRANSLATE_NOOP("verbs", "Moved an agenda item")},
    {workspace::Verb::TakeProposal, QT_TRANSLATE_NOOP("verbs", "Took over the proposed agenda")},
    {workspace::Verb::InviteToItem, QT_TRANSLATE_NOOP("verbs", "Chose who is there for an item")},
    {workspace::Verb::PlanParts, QT_TRANSLATE_NOOP("verbs", "Planned the meeting in parts")},
    {workspace::Verb::BeginPart, QT_TRANSLATE_NOOP("verbs", "Began a part of a meeting")},
    {workspace::Verb::RecordItem, QT_TRANSLATE_NOOP("verbs", "Wrote down an agenda item")},
    {workspace::Verb::GiveFeedback, QT_TRANSLATE_NOOP("verbs", "Gave feedback on a report")},
    {workspace::Verb::PrintPacks, QT_TRANSLATE_NOOP("verbs", "Printed papers")},
    {workspace::Verb::PrintWorkNote, QT_TRANSLATE_NOOP("verbs", "Printed a note for who does the work")},
    {workspace::Verb::PrintLetter, QT_TRANSLATE_NOOP("verbs", "Printed a letter for the resident")},
    {workspace::Verb::PrintRegister, QT_TRANSLATE_NOOP("verbs", "Printed for the resident who heard what")},
    {workspace::Verb::AskConsent, QT_TRANSLATE_NOOP("verbs", "Asked for consent")},
    {workspace::Verb::GiveConsent, QT_TRANSLATE_NOOP("verbs", "Wrote down consent")},
    {workspace::Verb::NarrowConsent, QT_TRANSLATE_NOOP("verbs", "Narrowed consent")},
    {workspace::Verb::RefuseConsent, QT_TRANSLATE_NOOP("verbs", "Wrote down that consent was refused")},
    {workspace::Verb::WithdrawConsent, QT_TRANSLATE_NOOP("verbs", "Stopped consent")},
    {workspace::Verb::FillInConsent, QT_TRANSLATE_NOOP("verbs", "Filled in consent")},
    {workspace::Verb::WeighGround, QT_TRANSLATE_NOOP("verbs", "Weighed sharing without consent")},
    {workspace::Verb::EndGround, QT_TRANSLATE_NOOP("verbs", "Ended sharing without consent")},
    {workspace::Verb::RecordEmergency, QT_TRANSLATE_NOOP("verbs", "Wrote down an emergency")},
    {workspace::Verb::GiveEmergencyReason, QT_TRANSLATE_NOOP("verbs", "Gave the reason for an emergency")},
    {workspace::Verb::GroundHandover, QT_TRANSLATE_NOOP("verbs", "Wrote down why a case may be handed over")},
    {workspace::Verb::AnswerHandover, QT_TRANSLATE_NOOP("verbs", "Wrote down the answer to a handover")},
    {workspace::Verb::SaveConvenant, QT_TRANSLATE_NOOP("verbs", "Wrote down an agreement to work together")},
    {workspace::Verb::SignConvenant, QT_TRANSLATE_NOOP("verbs", "Wrote down who signed the agreement")},
    {workspace::Verb::EndSignature, QT_TRANSLATE_NOOP("verbs", "Ended a signature under the agreement")},
    {workspace::Verb::SignStatement, QT_TRANSLATE_NOOP("verbs", "Wrote down a promise to keep things secret")},
    {workspace::Verb::EndStatement, QT_TRANSLATE_NOOP("verbs", "Ended a promise to keep things secret")},
    {workspace::Verb::Acknowledge, QT_TRANSLATE_NOOP("verbs", "Agreed in the meeting to keep things secret")},
    {workspace::Verb::NoteTie, QT_TRANSLATE_NOOP("verbs", "Noted who knows the resident")},
    {workspace::Verb::AcceptTie, QT_TRANSLATE_NOOP("verbs", "Noted that the resident does not mind")},
    {workspace::Verb::RemoveTie, QT_TRANSLATE_NOOP("verbs", "Removed that someone knows the resident")},
    {workspace::Verb::NoteObjection, QT_TRANSLATE_NOOP("verbs", "Wrote down an objection")},
    {workspace::Verb::LiftObjection, QT_TRANSLATE_NOOP("verbs", "Ended an objection")},
    {workspace::Verb::SetShield, QT_TRANSLATE_NOOP("verbs", "Set a safety shield")},
    {workspace::Verb::LiftShield, QT_TRANSLATE_NOOP("verbs", "Ended a safety shield")},
    {workspace::Verb::Restrict, QT_TRANSLATE_NOOP("verbs", "Stopped the use of data")},
    {workspace::Verb::LiftRestriction, QT_TRANSLATE_NOOP("verbs", "Allowed the use of data again")},
    {workspace::Verb::AppointDeputy, QT_TRANSLATE_NOOP("verbs", "Chose someone to take over a case")},
    {workspace::Verb::EndDeputy, QT_TRANSLATE_NOOP("verbs", "Ended the taking over of a case")},
    {workspace::Verb::AskShell, QT_TRANSLATE_NOOP("verbs", "Asked a partner on call")},
    {workspace::Verb::AnswerShell, QT_TRANSLATE_NOOP("verbs", "Wrote down the answer of a partner on call")},
    {workspace::Verb::ConfirmNeeded, QT_TRANSLATE_NOOP("verbs", "Confirmed who is needed")},
    {workspace::Verb::RecordDisclosure, QT_TRANSLATE_NOOP("verbs", "Wrote down what was told")},
    {workspace::Verb::LetKnow, QT_TRANSLATE_NOOP("verbs", "Let someone know that consent ended")},
    {workspace::Verb::NoteCompanion, QT_TRANSLATE_NOOP("verbs", "Noted who comes along with the resident")},
    {workspace::Verb::RemoveCompanion, QT_TRANSLATE_NOOP("verbs", "Removed who comes along with the resident")},
};

constexpr Label<workspace::Finding> findings[] = {
    {workspace::Finding::DamagedPage, QT_TRANSLATE_NOOP("verbs", "A page of the file is damaged")},
    {workspace::Finding::BrokenStructure, QT_TRANSLATE_NOOP("verbs", "The structure of the file is broken")},
    {workspace::Finding::BrokenChain, QT_TRANSLATE_NOOP("verbs", "The logbook was changed or a part is missing")},
    {workspace::Finding::MissingReference, QT_TRANSLATE_NOOP("verbs", "Something refers to what is not there")},
    {workspace::Finding::MissingRegister, QT_TRANSLATE_NOOP("verbs", "A change history is missing")},
    {workspace::Finding::UnknownRegister, QT_TRANSLATE_NOOP("verbs", "A change history belongs to nothing")},
    {workspace::Finding::SearchOutOfStep, QT_TRANSLATE_NOOP("verbs", "The search index is out of step")},
    {workspace::Finding::Orphan, QT_TRANSLATE_NOOP("verbs", "Something is left without what it belongs to")},
    {workspace::Finding::UnreadableValue, QT_TRANSLATE_NOOP("verbs", "A value cannot be read")},
    {workspace::Finding::ErasedRemains, QT_TRANSLATE_NOOP("verbs", "Something is left of what was erased")},
};

} // namespace

QString label(workspace::Verb verb) { return said("verbs", verbs, verb); }

QString verb_label(std::string_view word) {
    const auto known = domain::from_word<workspace::Verb>(word);
    return known ? label(*known) : from_utf8(word);
}

QString label(workspace::Finding finding) { return said("verbs", findings, finding); }

QString sentence(const workspace::VerifyFinding& finding) {
    QString text = label(finding.what);
    if (!finding.record.empty()) text += QStringLiteral(": ") + record_label(finding.record);
    if (finding.number != 0) text += QStringLiteral(" (%1)").arg(finding.number);
    return text;
}

} // namespace tandem::catalogue
