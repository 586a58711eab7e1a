#include "shell/verb_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace tandem::shell {
namespace {

struct VerbWords {
    const char* words;
    std::initializer_list<const char*> verbs;
};

// A verb may stand in more than one line.
const VerbWords beside[] = {
    {QT_TRANSLATE_NOOP("VerbWords", "finish, done, close, end, stop"), {"verbFinish", "verbFinishMeeting"}},
    {QT_TRANSLATE_NOOP("VerbWords", "start, chair, open"), {"verbBegin"}},
    {QT_TRANSLATE_NOOP("VerbWords", "add, new, more"),
     {"verbAddAction", "verbAddNeed", "verbAddNote", "verbAddPerson", "verbInvite", "verbCompanion"}},
    {QT_TRANSLATE_NOOP("VerbWords", "add, make, start, plan"),
     {"newReportVerb", "verbNewReport", "verbAnyNewReport", "newCaseVerb", "verbNewCase", "verbNewMeeting", "verbNewParty",
      "verbNewNetwork", "verbAnyNewCase", "verbNewConsultation", "verbAnyNewConsultation", "verbAnyNewMeeting", "verbAnyNewParty"}},
    {QT_TRANSLATE_NOOP("VerbWords", "participant, present, person, guest"),
     {"verbAddPerson", "verbInvite", "verbCompanion", "verbConfirmNeeded", "verbAsked"}},
    {QT_TRANSLATE_NOOP("VerbWords", "delete, erase, take away, gone"),
     {"verbRemoveCase", "verbRemoveReport", "verbWipeNames", "verbRemoveConsultation", "verbRemoveMeeting", "verbRemoveParty"}},
    {QT_TRANSLATE_NOOP("VerbWords", "print, paper, list, save"),
     {"verbHandOut", "verbConsentPaper", "verbLetterPaper", "verbRecoverySheet"}},
    {QT_TRANSLATE_NOOP("VerbWords", "save, copy, keep safe"), {"verbBackUp"}},
    {QT_TRANSLATE_NOOP("VerbWords", "change, edit, adapt"),
     {"verbEditReport", "verbEditStory", "verbEditRoomStory", "verbEditParty", "verbChangeState", "verbChangeTold", "verbChangeDetails",
      "verbWriteName"}},
    {QT_TRANSLATE_NOOP("VerbWords", "close, aftercare, state"), {"verbChangeState"}},
    {QT_TRANSLATE_NOOP("VerbWords", "consent, permission"),
     {"verbConsentYes", "verbConsentAsked", "verbConsentNo", "verbConsentNarrow", "verbConsentStop", "verbConsentPaper"}},
    {QT_TRANSLATE_NOOP("VerbWords", "anonymous, advice, consultation"),
     {"verbNewConsultation", "verbAnyNewConsultation", "verbConsultations"}},
    {QT_TRANSLATE_NOOP("VerbWords", "worry, signal, heard something"),
     {"newReportVerb", "verbNewReport", "verbAnyNewReport", "verbReports"}},
    {QT_TRANSLATE_NOOP("VerbWords", "reporter, message, feedback"), {"verbSaySentence", "verbNoMessage"}},
    {QT_TRANSLATE_NOOP("VerbWords", "agenda, meeting"), {"verbPrepareNext", "verbPropose", "verbPlanParts"}},
    {QT_TRANSLATE_NOOP("VerbWords", "projector, beamer, hall"), {"verbRoomScreen"}},
    {QT_TRANSLATE_NOOP("VerbWords", "find, look for"), {"verbSearchCases", "verbSearchParties"}},
    {QT_TRANSLATE_NOOP("VerbWords", "back, mistake, restore"), {"verbUndo"}},
    {QT_TRANSLATE_NOOP("VerbWords", "close, shut, leave"), {"verbLock", "verbQuit"}},
    {QT_TRANSLATE_NOOP("VerbWords", "preferences, language, size of the letters"), {"verbSettings"}},
    {QT_TRANSLATE_NOOP("VerbWords", "manual, explain, question"), {"verbHelp", "verbShortcuts", "verbAbout"}},
};

} // namespace

QString words_beside(const QString& verb) {
    QStringList words;
    for (const auto& line : beside)
        if (std::ranges::any_of(line.verbs, [&](const char* one) { return verb == QLatin1String(one); }))
            words << QCoreApplication::translate("VerbWords", line.words);
    return words.join(QStringLiteral(", "));
}

} // namespace tandem::shell
