#include "catalogue/problems.h"

#include "catalogue/names.h"
#include "catalogue/said.h"
#include "workspace/letters.h"

#include <QStringList>

namespace tandem::catalogue {
namespace {

using workspace::Problem;
using workspace::ProblemCode;

constexpr Label<ProblemCode> sentences[] = {
    {ProblemCode::FileNotFound, QT_TRANSLATE_NOOP("problems", "There is no file with this name. Check the name and the folder.")},
    {ProblemCode::FileIsFolder, QT_TRANSLATE_NOOP("problems", "This is a folder, not a file. Choose a Tandem file in it.")},
    {ProblemCode::FileEmpty, QT_TRANSLATE_NOOP("problems", "This file is empty. Open a backup, or ask the person you got it from to send it again.")},
    {ProblemCode::NotATandemFile, QT_TRANSLATE_NOOP("problems", "This is not a Tandem file. Choose a file whose name ends in .tandem.")},
    {ProblemCode::FileCutOff, QT_TRANSLATE_NOOP("problems", "A part of this file is missing, perhaps because copying it was interrupted. Open a backup, or copy the file again.")},
    {ProblemCode::WrongPassphrase, QT_TRANSLATE_NOOP("problems", "This passphrase does not open the file. Try again; look at capitals and spaces. The recovery sheet opens it too.")},
    {ProblemCode::OlderPassphrase, QT_TRANSLATE_NOOP("problems", "This is an older passphrase. It was changed since then. Use the new one, or open the backup that still has the old one.")},
    {ProblemCode::StartDamaged, QT_TRANSLATE_NOOP("problems", "The beginning of this file is damaged. Open a backup, or use the recovery sheet.")},
    {ProblemCode::FileDamaged, QT_TRANSLATE_NOOP("problems", "This file is damaged. Nothing was changed. Open a backup.")},
    {ProblemCode::NewerFile, QT_TRANSLATE_NOOP("problems", "This file was made with a newer version of Tandem. Install that version to open it.")},
    {ProblemCode::NoPermission, QT_TRANSLATE_NOOP("problems", "You have no permission for this file or folder. Ask the owner of the computer, or choose another place.")},
    {ProblemCode::ReadOnlyMedium, QT_TRANSLATE_NOOP("problems", "Nothing can be changed in this place. Copy the file to a place where it can.")},
    {ProblemCode::NeedsRecovery, QT_TRANSLATE_NOOP("problems", "This file was not closed properly and lies in a place where nothing can be changed. Copy it together with the file beside it (-journal) and open the copy.")},
    {ProblemCode::OpenElsewhere, QT_TRANSLATE_NOOP("problems", "Another program has this file open. Close it there to change something here.")},
    {ProblemCode::FileExists, QT_TRANSLATE_NOOP("problems", "There is already something with this name. Nothing is written over it; choose another name.")},
    {ProblemCode::FolderNotFound, QT_TRANSLATE_NOOP("problems", "This folder is not there. Make it first, or choose another one.")},
    {ProblemCode::WeakPassphrase, QT_TRANSLATE_NOOP("problems", "This passphrase is too easy to guess. Use five words that do not belong together.")},
    {ProblemCode::BadRecoveryKey, QT_TRANSLATE_NOOP("problems", "The letters of the recovery sheet are not right. Compare them with the paper and try again.")},
    {ProblemCode::DiskFull, QT_TRANSLATE_NOOP("problems", "The disk is full. Nothing was changed. Make some room and try again.")},
    {ProblemCode::DiskFailure, QT_TRANSLATE_NOOP("problems", "Reading or writing did not work. Nothing was changed. Try again, or use another disk.")},
    {ProblemCode::OutOfMemory, QT_TRANSLATE_NOOP("problems", "There is too little memory. Close other programs and try again.")},
    {ProblemCode::Busy, QT_TRANSLATE_NOOP("problems", "The file is busy. Wait a moment and try again.")},
    {ProblemCode::Cancelled, QT_TRANSLATE_NOOP("problems", "You stopped this. Nothing was changed.")},
    {ProblemCode::TextTooLong, QT_TRANSLATE_NOOP("problems", "This text is too long. Make it shorter.")},
    {ProblemCode::NotFound, QT_TRANSLATE_NOOP("problems", "That is not in this file. Check what you typed.")},
    {ProblemCode::Ambiguous, QT_TRANSLATE_NOOP("problems", "There is more than one. Say more precisely which one you mean.")},
    {ProblemCode::RecordErased, QT_TRANSLATE_NOOP("problems", "This was erased for good and cannot be brought back.")},
    {ProblemCode::NothingToUndo, QT_TRANSLATE_NOOP("problems", "There is nothing to undo or redo.")},
    {ProblemCode::ChangedSince, QT_TRANSLATE_NOOP("problems", "This was changed again since then, so it cannot be undone. Change it by hand.")},
    {ProblemCode::PurposeNeeded, QT_TRANSLATE_NOOP("problems", "Say what you need the names for. That goes into the logbook.")},
    {ProblemCode::MayNotKnow, QT_TRANSLATE_NOOP("problems", "Whoever does this may not know of this case. Look at \"Who sees what\" in the case: it says why.")},
    {ProblemCode::NothingToHandOut, QT_TRANSLATE_NOOP("problems", "There is nothing to hand out for this meeting. Invite people first.")},
    {ProblemCode::QuestionNeeded, QT_TRANSLATE_NOOP("problems", "First write down what this case asks of the network. Then it can go on the agenda.")},
    {ProblemCode::RegulationNeeded, QT_TRANSLATE_NOOP("problems", "A network for acute worries needs its privacy rules first. Add them, then start.")},
    {ProblemCode::UnknownTemplate, QT_TRANSLATE_NOOP("problems", "There is no template with this name. The command \"templates\" shows which there are.")},
    {ProblemCode::DatedAhead, QT_TRANSLATE_NOOP("problems", "This day has not come yet. Write down what happened, with the day on which it happened.")},
    {ProblemCode::EndsBeforeStart, QT_TRANSLATE_NOOP("problems", "The end lies before the beginning. Change one of the two days.")},
    {ProblemCode::PresumedConsent, QT_TRANSLATE_NOOP("problems", "Presumed consent is not consent. Ask for it, and write down what was said.")},
    {ProblemCode::NobodySaidYes, QT_TRANSLATE_NOOP("problems", "It does not say who said yes. Choose at least one person who may give consent.")},
    {ProblemCode::RecipientNeeded, QT_TRANSLATE_NOOP("problems", "It does not say to whom. Choose at least one party, person or network.")},
    {ProblemCode::RecipientNotNamed, QT_TRANSLATE_NOOP("problems", "Here every party or person has to be named. Choose them one by one.")},
    {ProblemCode::RecipientLeft, QT_TRANSLATE_NOOP("problems", "This party or person is no longer in the network. Choose another one.")},
    {ProblemCode::ReasonNeeded, QT_TRANSLATE_NOOP("problems", "Write down the reason in a few words.")},
    {ProblemCode::WeighingIncomplete, QT_TRANSLATE_NOOP("problems", "The weighing is not complete. Fill in what it is about, what was tried, the least that is needed, who decided, and whether the person was told.")},
    {ProblemCode::ReviewTooLate, QT_TRANSLATE_NOOP("problems", "Look again within a year. Choose an earlier day.")},
    {ProblemCode::SecondOpinionNeeded, QT_TRANSLATE_NOOP("problems", "This person said no before. Ask someone else to look along, and weigh it again on a later day.")},
    {ProblemCode::TaskGroundsNotAllowed, QT_TRANSLATE_NOOP("problems", "At this table nothing is shared without consent, emergencies apart. Ask for consent, or change the agreements of the table.")},
    {ProblemCode::PartyOrPerson, QT_TRANSLATE_NOOP("problems", "Choose a party or a person, and not both.")},
    {ProblemCode::NotTheCoordinator, QT_TRANSLATE_NOOP("problems", "Only the coordinator or the deputy can do this. Ask one of them.")},
    {ProblemCode::TiedThemselves, QT_TRANSLATE_NOOP("problems", "This person knows the resident as well. Choose someone else to take over.")},
    {ProblemCode::NameNotKept, QT_TRANSLATE_NOOP("problems", "This is a question without a name. Keep no name with it, or make it a case first.")},
    {ProblemCode::StillRecognisable, QT_TRANSLATE_NOOP("problems", "Something in the text still points to somebody. Change what is marked, or say why it may stay.")},
    {ProblemCode::CheckNeeded, QT_TRANSLATE_NOOP("problems", "Read the text first, and say whether a neighbour would know who this is.")},
    {ProblemCode::FlagOpen, QT_TRANSLATE_NOOP("problems", "Something about safety is still open in this case. Answer that first.")},
    {ProblemCode::SupervisorNeeded, QT_TRANSLATE_NOOP("problems", "Nobody stands behind this helper yet. Choose who helps the volunteer first.")},
    {ProblemCode::TooLarge, QT_TRANSLATE_NOOP("problems", "This file is too large. Up to 10 MB fits; make it smaller or keep it somewhere else.")},
    {ProblemCode::NotInAFile, QT_TRANSLATE_NOOP("problems", "They may hear this, but your table agreed that it does not leave as a loose file. Show it on your screen, or change the agreement in the settings.")},
    {ProblemCode::JsonSyntax, QT_TRANSLATE_NOOP("problems", "This is not proper JSON. Repair it at the place below; nothing was changed.")},
    {ProblemCode::JsonEmpty, QT_TRANSLATE_NOOP("problems", "There is nothing in it. Check whether it is the right file.")},
    {ProblemCode::JsonTooDeep, QT_TRANSLATE_NOOP("problems", "This JSON goes too deep for a network. Check whether it is the right file.")},
    {ProblemCode::JsonTooLarge, QT_TRANSLATE_NOOP("problems", "This JSON is too large. Split it, or check whether it is the right file.")},
    {ProblemCode::JsonNotUtf8, QT_TRANSLATE_NOOP("problems", "This is not UTF-8. Save the file again as UTF-8.")},
    {ProblemCode::JsonDuplicateKey, QT_TRANSLATE_NOOP("problems", "The same key stands here twice. Take one away.")},
    {ProblemCode::JsonNumber, QT_TRANSLATE_NOOP("problems", "This number is too large or too small.")},
    {ProblemCode::NotANetworkDocument, QT_TRANSLATE_NOOP("problems", "This is JSON, but not of a Tandem network. Use a file made by \"export\".")},
    {ProblemCode::NewerDocument, QT_TRANSLATE_NOOP("problems", "This JSON was made with a newer version of Tandem. Install that version.")},
    {ProblemCode::UnknownRecord, QT_TRANSLATE_NOOP("problems", "There is a kind of record here that Tandem does not know. Nothing was changed.")},
    {ProblemCode::UnknownField, QT_TRANSLATE_NOOP("problems", "There is a field here that Tandem does not know. Nothing was changed.")},
    {ProblemCode::BadValue, QT_TRANSLATE_NOOP("problems", "A value is not right. Nothing was changed.")},
    {ProblemCode::UnannouncedIdentity, QT_TRANSLATE_NOOP("problems", "There is an identity in this document, but the document says it holds none. Nothing was changed.")},
    {ProblemCode::DuplicateId, QT_TRANSLATE_NOOP("problems", "The same id is used twice. Nothing was changed.")},
    {ProblemCode::MissingReference, QT_TRANSLATE_NOOP("problems", "This refers to something that is not there. Nothing was changed.")},
    {ProblemCode::NotOneNetwork, QT_TRANSLATE_NOOP("problems", "A file holds one network, no more and no less. Nothing was changed.")},
    {ProblemCode::OtherNetwork, QT_TRANSLATE_NOOP("problems", "This file holds another network. Import it into a new file.")},
    {ProblemCode::Other, QT_TRANSLATE_NOOP("problems", "Something went wrong that Tandem does not know. Nothing was changed. Try again.")},
};

constexpr Label<domain::ValueFault> faults[] = {
    {domain::ValueFault::WrongType, QT_TRANSLATE_NOOP("problems", "It is not the right kind of value.")},
    {domain::ValueFault::Missing, QT_TRANSLATE_NOOP("problems", "It is missing.")},
    {domain::ValueFault::NotADate, QT_TRANSLATE_NOOP("problems", "It is not a date as 2026-11-30.")},
    {domain::ValueFault::NotATime, QT_TRANSLATE_NOOP("problems", "It is not a time as 09:30.")},
    {domain::ValueFault::NotAnId, QT_TRANSLATE_NOOP("problems", "It is not an id.")},
    {domain::ValueFault::UnknownWord, QT_TRANSLATE_NOOP("problems", "Tandem does not know this word.")},
    {domain::ValueFault::OutOfRange, QT_TRANSLATE_NOOP("problems", "It is not within what is possible.")},
    {domain::ValueFault::NotUtf8, QT_TRANSLATE_NOOP("problems", "It is not UTF-8 text.")},
    {domain::ValueFault::UnknownPart, QT_TRANSLATE_NOOP("problems", "It has a part that Tandem does not know.")},
};

bool is_about_who_died(const Problem& problem) {
    return problem.code == ProblemCode::RecipientLeft && problem.place == workspace::subject_died;
}

QString place_of_field(std::string_view path) {
    const auto dot = path.find('.');
    return dot == std::string_view::npos ? record_label(path) : touched(path.substr(0, dot), path.substr(dot + 1));
}

QString where(const Problem& problem) {
    const QString place = problem.code == ProblemCode::TextTooLong || problem.code == ProblemCode::ChangedSince
                              ? place_of_field(problem.place)
                              : from_utf8(problem.place);
    if (problem.code == ProblemCode::OlderPassphrase || problem.code == ProblemCode::StartDamaged)
        return QCoreApplication::translate("problems", "The backup: %1.").arg(place);
    return QCoreApplication::translate("problems", "It is about: %1.").arg(place);
}

QString about_number(const Problem& problem) {
    switch (problem.code) {
    case ProblemCode::FileDamaged: return QCoreApplication::translate("problems", "Page %1.").arg(problem.number);
    case ProblemCode::NewerFile:
    case ProblemCode::NewerDocument: return QCoreApplication::translate("problems", "Its version is %1.").arg(problem.number);
    case ProblemCode::BadRecoveryKey: return QCoreApplication::translate("problems", "Look at line or group %1.").arg(problem.number);
    case ProblemCode::DiskFailure:
    case ProblemCode::Other: return QCoreApplication::translate("problems", "Technical number: %1.").arg(problem.number);
    default: return {};
    }
}

} // namespace

QString sentence(domain::ValueFault fault) { return said("problems", faults, fault); }

QString sentence(const Problem& problem) {
    if (is_about_who_died(problem)) return QCoreApplication::translate("problems", "Somebody who died gets no letters and forms any more.");
    QStringList parts{said("problems", sentences, problem.code)};
    if (problem.fault) parts << sentence(*problem.fault);
    if (!problem.place.empty()) parts << where(problem);
    if (problem.line > 0) parts << QCoreApplication::translate("problems", "Line %1, character %2.").arg(problem.line).arg(problem.column);
    if (problem.number != 0) parts << about_number(problem);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace tandem::catalogue
